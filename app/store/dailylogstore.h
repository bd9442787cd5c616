// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace vp {

class Database;

/** Which days' logs which chat has been given, so that none comes twice, whatever the clock does.
 * On the disk when a function returns. */
class DailyLogStore
{
public:
    explicit DailyLogStore(Database &database, QString line = QStringLiteral("1"));
    /** Since when the chat is given logs: from now on, if it was given none before. A moment in
     * the future, which a wrong clock has left, becomes @p now. */
    Result<QDateTime> readerSince(qint64 chatId, const QDateTime &now);
    /** A chat that is nobody's any more starts anew when it comes back. */
    Result<> forgetReadersBut(const std::vector<qint64> &chatIds);
    [[nodiscard]] Result<bool> wasGiven(qint64 chatId, QDate day) const;
    /** Days count by name: a clock that goes back gives none of them again. */
    Result<> given(qint64 chatId, QDate day, const QDateTime &until);
    /** Where the newest log that ended before @p before left off, of any chat; none = there was
     * none. */
    [[nodiscard]] Result<std::optional<QDateTime>> lastEnd(const QDateTime &before) const;

private:
    Database &m_database;
    QString m_line;
};

} // namespace vp
