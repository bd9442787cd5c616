// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace vp {

class Database;

/** How far the calls have been looked at in the window. */
class WindowMarks
{
public:
    explicit WindowMarks(Database &database, QString line = QStringLiteral("1"));
    /** Id of the newest call that was seen; 0 = none. */
    [[nodiscard]] Result<qint64> seenCall() const;
    /** A mark never goes back. */
    Result<> setSeenCall(qint64 id);

private:
    Database &m_database;
    QString m_line;
};

} // namespace vp
