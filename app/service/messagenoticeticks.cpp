// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of MessageNotices for SMS whose order is ticked by reactions.
#include "service/messagedesk.h"
#include "service/messagelook.h"
#include "service/messagenotices.h"
#include "service/messageticks.h"

#include <algorithm>

namespace vp {

namespace {

constexpr int WordsPiece = 1; ///< piece 0 is what carries the reactions
using State = MessageNotice::State;

} // namespace

void MessageNotices::setTicks(MessageTicks &ticks)
{
    m_ticks = &ticks;
    connect(m_ticks, &MessageTicks::shown, this, &MessageNotices::ticked);
    connect(m_ticks, &MessageTicks::refused, this, &MessageNotices::tickRefused);
}

/** A quick answer was asked for by a tap: there is no message to react to; nor to one that another
 * bot was sent. */
bool MessageNotices::isToBeTicked(const NoticeStore::Untold &order) const
{
    return m_ticks != nullptr && order.order.chatId != 0 && order.order.messageId > 0
        && order.order.bot == m_outbox.botId() && m_look.isCompact();
}

void MessageNotices::tick(const MessageNotice &notice, const MessageRecord &message)
{
    if (m_ticks == nullptr || notice.chatMessage == 0) {
        return;
    }
    m_ticks->show(notice.chatId, notice.chatMessage, MessageTicks::emojiOf(message.state));
    if (message.state == MessageState::Failed || message.state == MessageState::Unknown) {
        sayInWords(message, notice.chatId);
    }
}

void MessageNotices::ticked(qint64 chatId, qint64 chatMessage, const QString &emoji)
{
    const std::optional<MessageRecord> message = shownBy(chatId, chatMessage);
    if (message && MessageTicks::emojiOf(message->state) == emoji) {
        store({message->id, chatId, 0, State::Ticked, chatMessage, false});
    }
}

/** Why it failed, and what can be done, wants words. */
void MessageNotices::sayInWords(const MessageRecord &message, qint64 chatId)
{
    const Result<std::vector<MessageNotice>> notices = m_store.of(message.id);
    const MessageNotice words {message.id, chatId, WordsPiece};
    if (!notices) {
        watch(tl::unexpected<Error>(notices.error()));
        return;
    }
    const bool isThere = std::ranges::any_of(*notices, [&words](const MessageNotice &notice) {
        return notice.chatId == words.chatId && notice.piece == words.piece;
    });
    if (isThere) {
        return; // as a message it is edited
    }
    if (const Result<> told = m_store.tell(message.id, {words}); !told) {
        watch(told);
        return;
    }
    m_backlog.push_back({words, false});
    watch(fill());
}

void MessageNotices::tickRefused(qint64 chatId, qint64 chatMessage)
{
    const std::optional<MessageRecord> message = shownBy(chatId, chatMessage);
    if (message) {
        store({message->id, chatId, 0, State::Dropped, chatMessage, false});
        sayInWords(*message, chatId);
    }
}

} // namespace vp
