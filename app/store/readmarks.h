// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace vp {

class Database;

/** How far each conversation has been read at the window. */
class ReadMarks
{
public:
    explicit ReadMarks(Database &database, QString line = QStringLiteral("1"));
    /** Everything with @p remote up to this message has been read. A mark never goes back. */
    Result<> setRead(const QString &remote, qint64 messageId);
    /** Messages that came in since; at most MostCounted. */
    [[nodiscard]] Result<int> unread(const QString &remote) const;
    /** The same of all conversations together. */
    [[nodiscard]] Result<int> unreadInAll() const;

    static constexpr int MostCounted = 100;

private:
    Database &m_database;
    QString m_line;
};

} // namespace vp
