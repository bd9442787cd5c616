// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/callreminders.h"

#include "base/logging.h"
#include "chat/ownerregistry.h"
#include "service/callbuttons.h"
#include "service/callphrases.h"
#include "service/chatlanguage.h"
#include "service/chatphrases.h"
#include "service/numbermentions.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace vp {

namespace {

constexpr std::chrono::seconds Later = 1h;
/** The clock may be set, and the computer may sleep. */
constexpr std::chrono::milliseconds LongestWait = 1min;

} // namespace

CallReminders::CallReminders(Database &database, Outbox &outbox, const OwnerRegistry &owners,
                             Clock &clock, Finder find, QObject *parent)
    : QObject(parent)
    , m_store(database, outbox.botId())
    , m_outbox(outbox)
    , m_owners(owners)
    , m_clock(clock)
    , m_find(std::move(find))
    , m_next(clock)
{
    connect(&m_next, &Deadline::expired, this, &CallReminders::tellDue);
}

void CallReminders::start()
{
    m_next.start(0ms);
}

QString CallReminders::remind(qint64 chatId, qint64 messageId, const ToldCall &call)
{
    const QDateTime due = m_clock.wall().toUTC().addSecs(Later.count());
    const Result<qint64> added = m_store.add({0, chatId, messageId, call.id, due});
    if (!added && added.error().code != ErrorCode::Conflict) {
        qCWarning(lcService) << "a reminder is not kept:" << redactedText(added.error().detail);
    }
    if (added) {
        m_next.start(std::min<std::chrono::milliseconds>(LongestWait, Later));
        return CallPhrases::remindsAt(due);
    }
    // A second tap is no second reminder.
    const auto known = m_store.all().value_or(std::vector<CallReminder> {});
    const auto same = std::ranges::find_if(known, [&](const CallReminder &each) {
        return each.chatId == chatId && each.call == call.id;
    });
    return same == known.end() ? CallPhrases::cannotRemind() : CallPhrases::remindsAt(same->dueAt);
}

void CallReminders::tellDue()
{
    const Result<std::vector<CallReminder>> reminders = m_store.all();
    if (!reminders) {
        qCWarning(lcService) << "reminders cannot be read:"
                             << redactedText(reminders.error().detail);
        m_next.start(LongestWait);
        return;
    }
    const QDateTime now = m_clock.wall().toUTC();
    for (const CallReminder &reminder : *reminders) {
        if (reminder.dueAt > now) {
            const std::chrono::milliseconds wait {now.msecsTo(reminder.dueAt)};
            m_next.start(std::min(wait, LongestWait));
            return;
        }
        tell(reminder);
        if (const Result<> removed = m_store.remove(reminder.id); !removed) {
            // Told again and again is worse than late.
            qCWarning(lcService) << "a reminder cannot be forgotten";
            return;
        }
    }
}

void CallReminders::tell(const CallReminder &reminder)
{
    const std::optional<ToldCall> call = m_find(reminder.call);
    const std::vector<qint64> chats = m_owners.toldOfCalls();
    if (!call || std::ranges::find(chats, reminder.chatId) == chats.end()) {
        return;
    }
    const auto speaking = ChatLanguage::speakingTo(m_language, reminder.chatId);
    ChatContent content {
        CallPhrases::reminder(call->remoteName, call->remoteNumber, call->startedAt),
        {},
        false,
        reminder.messageId};
    content.keyboard = {{{ChatPhrases::callBackButton(call->direction),
                          callTapData({call->id, CallAct::CallBack})}}};
    const OutboxTicket ticket = m_outbox.post(reminder.chatId, content);
    if (m_mentions != nullptr) {
        m_mentions->about(ticket, call->remoteNumber);
    }
    m_outbox.retire(ticket);
}

} // namespace vp
