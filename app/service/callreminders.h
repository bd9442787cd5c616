// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "chat/outbox.h"
#include "store/reminderstore.h"

#include <QObject>

#include <functional>
#include <optional>

namespace vp {

class NumberMentions;
class OwnerRegistry;

/** Reminds a chat of a call that somebody wants to answer later; also after a restart, at once when
 * its time has passed meanwhile. */
class CallReminders : public QObject
{
    Q_OBJECT
public:
    using Finder = std::function<std::optional<ToldCall>(quint32 id)>;

    /** @p find tells what a button's call was. Everything outlives it. */
    CallReminders(Database &database, Outbox &outbox, const OwnerRegistry &owners, Clock &clock,
                  Finder find, QObject *parent = nullptr);
    void start();
    /** Replies to a reminder are SMS to the caller; it outlives this. */
    void setMentions(NumberMentions &mentions) { m_mentions = &mentions; }
    /** In an hour, as an answer to @p messageId; gives the toast. */
    [[nodiscard]] QString remind(qint64 chatId, qint64 messageId, const ToldCall &call);

private:
    void tellDue();
    void tell(const CallReminder &reminder);

    ReminderStore m_store;
    Outbox &m_outbox;
    const OwnerRegistry &m_owners;
    Clock &m_clock;
    Finder m_find;
    Deadline m_next;
    NumberMentions *m_mentions = nullptr;
};

} // namespace vp
