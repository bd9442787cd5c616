// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of MessageSender for what a person wants done with a message that is there.
#include "service/messagesender.h"

#include <algorithm>

namespace vp {

using namespace std::chrono_literals;

namespace {

bool isOut(MessageState state)
{
    return state == MessageState::Sent || state == MessageState::Delivered;
}

} // namespace

Result<> MessageSender::retry(qint64 id)
{
    forgetDone(); // one that a report has just ended may still be here
    const Result<MessageRecord> message = m_store.message(id);
    if (!message) {
        return tl::unexpected(message.error());
    }
    const bool repeatable = message->direction == MessageDirection::Out
        && (message->state == MessageState::Failed || message->state == MessageState::Unknown);
    if (!repeatable || find(id) != nullptr) {
        return failure(ErrorCode::Conflict);
    }
    Result<std::vector<OutgoingPart>> parts = m_store.parts(id);
    if (!parts) {
        return tl::unexpected(parts.error());
    }
    Item item {*message, std::move(*parts)};
    item.message.partsHere = 0;
    for (OutgoingPart &part : item.parts) {
        if (isOut(part.state)) {
            ++item.message.partsHere;
        } else {
            part.state = MessageState::Queued;
            part.reference = -1;
        }
    }
    item.message.state = MessageState::Queued;
    item.message.failure = MessageFailure::None;
    item.message.cause = 0;
    if (const Result<> saved = m_store.saveOutgoing(item.message, item.parts); !saved) {
        return saved;
    }
    const MessageRecord queued = item.message;
    m_items.push_back(std::move(item));
    Q_EMIT changed(queued);
    m_pause.start(0ms);
    return {};
}

Result<> MessageSender::drop(qint64 id)
{
    Item *waiting = find(id);
    Result<MessageRecord> message =
        waiting == nullptr ? m_store.message(id) : Result<MessageRecord>(waiting->message);
    if (!message) {
        return tl::unexpected(message.error());
    }
    const bool droppable = message->direction == MessageDirection::Out && m_current != id
        && (message->state == MessageState::Queued || message->state == MessageState::Failed
            || message->state == MessageState::Unknown);
    if (!droppable) {
        return failure(ErrorCode::Conflict);
    }
    message->state = MessageState::Dropped;
    message->changedAt = m_clock.wall().toUTC();
    if (const Result<> saved = m_store.saveOutgoing(*message, {}); !saved) {
        return saved;
    }
    std::erase_if(m_items, [id](const Item &item) { return item.message.id == id; });
    Q_EMIT changed(*message);
    return {};
}

} // namespace vp
