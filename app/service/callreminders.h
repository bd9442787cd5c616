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

class ChatLanguage;
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
    /** Each reminder is in its reader's; it outlives this. */
    void setLanguage(const ChatLanguage &language) { m_language = &language; }
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
    const ChatLanguage *m_language = nullptr; ///< null = the program's own, to everybody
};

} // namespace vp
