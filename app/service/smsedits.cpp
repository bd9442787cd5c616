// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of SmsOrders that knows earlier orders: repeated ones, edited ones, and to whom.
#include "service/chatprompts.h"
#include "service/contactsloader.h"
#include "service/limitphrases.h"
#include "service/messagedesk.h"
#include "service/messagephrases.h"
#include "service/phrases.h"
#include "service/smsorders.h"
#include "service/spendingguard.h"
#include "settings/settings.h"

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vp {

namespace {

constexpr std::chrono::milliseconds SameOrderWithin = 5s;

bool isUnderWay(MessageState state)
{
    return state == MessageState::Queued || state == MessageState::Sending;
}

} // namespace

Result<PhoneNumber> SmsOrders::numberOf(const MessageRecord &message) const
{
    return message.answerable ? PhoneNumber::parse(message.remote, m_parts.settings.region())
                              : failure(ErrorCode::InvalidNumber);
}

/** A contact, an own phone, or somebody with whom SMS were exchanged. */
bool SmsOrders::isKnown(const PhoneNumber &number) const
{
    constexpr auto line = "1";
    if (!m_parts.contacts.nameOf(number.text()).isEmpty()
        || m_parts.settings.text(SettingKey::MasterPhone) == number.text()) {
        return true;
    }
    const auto page = m_parts.desk.store().pageWith(QString::fromLatin1(line), number.text(), 1);
    return page && !page->empty();
}

/** The same once more while the first is not out: a slip of the thumb. */
bool SmsOrders::isDouble(const ChatMessage &message, const Choice &choice)
{
    const LastOrder order {message.chatId, message.messageId, choice.number, choice.text,
                           m_parts.clock.steady()};
    const LastOrder last = m_last;
    const bool isSame = last.chatId == order.chatId && last.orderMessage != order.orderMessage
        && last.to == order.to && last.text == order.text && order.at - last.at < SameOrderWithin;
    if (isSame) {
        const Result<MessageRecord> first =
            m_parts.desk.store().ordered({last.chatId, last.orderMessage, m_parts.outbox.botId()});
        if (first && isUnderWay(first->state)) {
            return true;
        }
    }
    m_last = order;
    return false;
}

/** What an edited order says now; empty when it is for somebody else, or no order any more. */
QString SmsOrders::newTextOf(const Command &command, const PhoneNumber &to) const
{
    if (const auto *plain = std::get_if<PlainText>(&command)) {
        return plain->text.trimmed(); // the reply to a message
    }
    const auto *sms = std::get_if<SmsCommand>(&command);
    if (sms == nullptr) {
        return {};
    }
    for (const SmsReading &reading : sms->readings) {
        if (!reading.to.isEmpty()) {
            const auto number = PhoneNumber::parse(reading.to, m_parts.settings.region());
            if (number && *number == to) {
                return reading.text;
            }
            continue;
        }
        const QString name = m_parts.contacts.nameOf(to.text());
        if (!name.isEmpty() && reading.text.startsWith(name, Qt::CaseInsensitive)) {
            return reading.text.sliced(name.size()).trimmed();
        }
    }
    return {};
}

/** A longer text costs more parts; none = it may have them. */
std::optional<SpendingJudgement> SmsOrders::judgeMore(const PhoneNumber &to, const QString &before,
                                                      const QString &now) const
{
    const int more = static_cast<int>(MessageSender::measure(now).parts)
        - static_cast<int>(MessageSender::measure(before).parts);
    if (m_parts.guard == nullptr || more <= 0) {
        return {};
    }
    const SpendingJudgement judged = m_parts.guard->judgeSms(to, more);
    return judged.verdict == SpendingJudgement::Verdict::Refuse ? std::optional(judged)
                                                                : std::nullopt;
}

/** To whom, which a plain reply does not say; never what. */
void SmsOrders::note(const QString &what, const PhoneNumber &to) const
{
    if (m_parts.note) {
        m_parts.note(what, to);
    }
}

void SmsOrders::edited(const ChatMessage &message, const Command &command)
{
    const Result<MessageRecord> queued =
        m_parts.desk.store().ordered({message.chatId, message.messageId, m_parts.outbox.botId()});
    if (!queued || queued->state != MessageState::Queued || queued->partsHere > 0) {
        return; // it executes nothing, ever
    }
    const Result<PhoneNumber> to = numberOf(*queued);
    const QString text = to ? newTextOf(command, *to) : QString();
    if (text.isEmpty()) {
        say(message.chatId, MessagePhrases::recipientChanged());
        return;
    }
    if (text == queued->text) {
        return;
    }
    const QString who = Phrases::party(m_parts.contacts.nameOf(to->text()), to->text());
    if (const auto judged = judgeMore(*to, queued->text, text); judged) {
        say(message.chatId, LimitPhrases::refused(*judged, who));
        return;
    }
    if (!m_parts.desk.queue().changeText(queued->id, *to, text)) {
        return;
    }
    note(u"edit-sms"_s, *to);
    const QString name = m_parts.contacts.nameOf(to->text());
    say(message.chatId, MessagePhrases::textChanged(name.isEmpty() ? to->display() : name));
}

} // namespace vp
