// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QString>

namespace vp {

class Database;

/** Texts that were begun and not sent yet, by correspondent ("" = nobody yet). */
class DraftStore
{
public:
    static constexpr int Most = 200; ///< that are read

    explicit DraftStore(Database &database, QString line = QStringLiteral("1"));
    [[nodiscard]] Result<QHash<QString, QString>> drafts() const;
    /** An empty text is none. */
    Result<> put(const QString &remote, const QString &text);

private:
    Database &m_database;
    QString m_line;
};

} // namespace vp
