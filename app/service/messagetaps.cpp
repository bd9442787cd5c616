// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/messagetaps.h"

#include "service/blocklistdesk.h"
#include "service/chatdeletions.h"
#include "service/chatphrases.h"
#include "service/messagedesk.h"
#include "service/messagenotices.h"
#include "service/messagephrases.h"
#include "service/ownerphrases.h"
#include "service/phrases.h"
#include "service/smsorders.h"
#include "service/tapwords.h"

#include <algorithm>
#include <chrono>
#include <vector>

namespace vp {

namespace {

/** Nobody knows how old such a tap is: the server keeps it, and a crash may have cut it off. */
bool isLate(const ChatTap &tap)
{
    constexpr std::chrono::seconds lateAfter {60};
    return tap.isRepeated || tap.maybeAge > lateAfter;
}

bool isForOwners(MessageAct act)
{
    return act == MessageAct::AddContact || act == MessageAct::Block || act == MessageAct::Unblock;
}

QString done(const Result<> &result, const QString &toast)
{
    return result ? toast : MessagePhrases::notAnyMore();
}

} // namespace

MessageTaps::MessageTaps(const MessageTapsParts &parts)
    : m_parts(parts)
{
}

std::optional<MessageTaps::Tapped> MessageTaps::tapped(const ChatTap &tap, bool isOwner)
{
    const std::optional<MessageButton> button = MessageButton::read(tap.data);
    if (!button) {
        return std::nullopt;
    }
    if (!isOwner && isForOwners(button->act)) {
        return Tapped {OwnerPhrases::onlyOwners(), {}, tapWords(*button, {}), true};
    }
    // Data can be made up: only who was shown a message may do something about it.
    const Result<MessageRecord> message = m_parts.desk.store().message(button->messageId);
    if (!message || m_parts.notices.shownAs(button->messageId, tap.chatId).empty()) {
        return Tapped {ChatPhrases::buttonNotValid(), {}, tapWords(*button, {}), true};
    }
    Tapped tapped = run(tap, *button, *message);
    tapped.words = tapWords(*button, message->remote);
    return tapped;
}

MessageTaps::Tapped MessageTaps::run(const ChatTap &tap, const MessageButton &button,
                                     const MessageRecord &message)
{
    switch (button.act) {
    case MessageAct::Retry:
        if (isLate(tap)) {
            m_parts.orders.say(tap.chatId, MessagePhrases::tapOnceMore());
            return {};
        }
        if (!m_parts.orders.maySendAgain(tap.chatId, message)) {
            return {};
        }
        return {done(m_parts.desk.queue().retry(message.id), MessagePhrases::willBeSent())};
    case MessageAct::Drop:
        return {done(m_parts.desk.queue().drop(message.id), MessagePhrases::dropped())};
    case MessageAct::Answer:
        return {answer(tap, button, message)};
    case MessageAct::Call:
        return {{}, message.remote};
    case MessageAct::More:
    case MessageAct::Back:
        m_parts.look.setOpen(message.id, tap.chatId, button.act == MessageAct::More);
        m_parts.notices.refresh(message, tap.chatId);
        return {};
    case MessageAct::AddContact:
        if (const auto number = m_parts.orders.numberOf(message); number && m_parts.addContact) {
            m_parts.addContact(tap.chatId, *number);
        }
        return {};
    case MessageAct::Block:
    case MessageAct::Unblock: {
        const Tapped tapped {block(message, button.act == MessageAct::Block)};
        m_parts.notices.refresh(message);
        return tapped;
    }
    case MessageAct::DeleteHere:
        return {deleteHere(tap, message)};
    case MessageAct::Mute:
    case MessageAct::Unmute: {
        const bool mute = button.act == MessageAct::Mute;
        m_parts.look.setMuted(tap.chatId, message.remote, mute);
        m_parts.notices.refresh(message, tap.chatId);
        return {mute ? MessagePhrases::nowMuted() : MessagePhrases::notMuted()};
    }
    }
    return {};
}

QString MessageTaps::answer(const ChatTap &tap, const MessageButton &button,
                            const MessageRecord &message)
{
    const QString text = m_parts.look.answerOf(button);
    const Result<PhoneNumber> number = m_parts.orders.numberOf(message);
    if (text.isEmpty()
        || !number) { // the answers were changed since it was shown: now it shows them
        m_parts.notices.refresh(message, tap.chatId);
        return ChatPhrases::buttonNotValid();
    }
    if (const QString given = m_parts.look.answeredElsewhere(message, tap.chatId);
        !given.isEmpty()) {
        m_parts.notices.refresh(message, tap.chatId);
        return MessagePhrases::alreadyAnswered(given);
    }
    if (isLate(tap)) {
        m_parts.orders.askLate(tap.chatId, {*number, text, button.order()});
        return {};
    }
    const QString toast = m_parts.orders.send(tap.chatId, {*number, text, button.order()});
    m_parts.notices.refresh(message); // the other owners see it
    return toast;
}

QString MessageTaps::deleteHere(const ChatTap &tap, const MessageRecord &message)
{
    for (const MessageNotice &notice : m_parts.notices.shownAs(message.id, tap.chatId)) {
        m_parts.notices.forget(notice.chatId, notice.chatMessage);
        m_parts.deletions.deleteNow(notice.chatId, notice.chatMessage);
    }
    return MessagePhrases::deletedHere();
}

QString MessageTaps::block(const MessageRecord &message, bool blocked)
{
    if (blocked) {
        const Result<qint64> added =
            m_parts.lists.add(message.remote, false, m_parts.look.nameOf(message));
        return added ? MessagePhrases::blocked() : Phrases::error(added.error());
    }
    std::vector<qint64> ids;
    for (const BlockEntry &entry : m_parts.lists.own().entries()) {
        if (!entry.allow && entry.kind == BlockKind::Number && entry.first == message.remote) {
            ids.push_back(entry.id);
        }
    }
    const bool all = std::ranges::all_of(
        ids, [this](qint64 id) { return m_parts.lists.remove(id).has_value(); });
    return all ? MessagePhrases::unblocked() : MessagePhrases::notAnyMore();
}

} // namespace vp
