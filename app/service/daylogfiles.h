// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

namespace vp {

/** The logs of the days as files of one folder, which may hold other files too. */
class DayLogFiles
{
public:
    static constexpr int KeptDays = 90;

    explicit DayLogFiles(QString folder);
    /** "virtualphone-2026-11-22.log" */
    [[nodiscard]] static QString nameOf(QDate day);
    [[nodiscard]] bool has(QDate day) const;
    /** Whole or not at all, for its owner alone. Errors: Storage. */
    [[nodiscard]] Result<> write(QDate day, const QByteArray &text) const;
    /** Takes away what is older than KeptDays, and nothing that is not named as above. */
    void prune(QDate today) const;

private:
    [[nodiscard]] QString pathOf(QDate day) const;
    QString m_folder;
};

} // namespace vp
