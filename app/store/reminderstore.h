// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/callbuttonstore.h"

#include <vector>

namespace vp {

/** A call of which a chat wants to be reminded. */
struct CallReminder
{
    qint64 id = 0; ///< 0 = not stored yet
    qint64 chatId = 0;
    qint64 messageId = 0; ///< of the call's message there; 0 = it was shown by another bot
    quint32 call = 0; ///< @see ToldCall
    QDateTime dueAt; ///< UTC
    bool operator==(const CallReminder &) const = default;
};

/** Reminders, which outlive a restart. Errors: Storage, Conflict (there is one for this call and
 * chat, or too many at all). */
class ReminderStore
{
public:
    static constexpr int Capacity = 200;
    /** @p bot = whose chat messages these are. */
    ReminderStore(Database &database, qint64 bot, QString line = QStringLiteral("1"));
    /** Gives its id. */
    Result<qint64> add(const CallReminder &reminder);
    Result<> remove(qint64 id);
    /** Those that are due first come first. */
    [[nodiscard]] Result<std::vector<CallReminder>> all() const;

private:
    Database &m_database;
    qint64 m_bot;
    QString m_line;
};

} // namespace vp
