// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of MessageSender for what a person wants done with a message that is there.
#include "service/messagesender.h"
#include "service/smssegments.h"

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

Result<> MessageSender::changeText(qint64 id, const PhoneNumber &to, const QString &text)
{
    Item *waiting = find(id);
    const bool isUntouched = waiting != nullptr && m_current != id && !waiting->unsaved
        && waiting->message.state == MessageState::Queued && waiting->message.remote == to.text()
        && std::ranges::all_of(waiting->parts, [](const OutgoingPart &part) {
                                 return part.state == MessageState::Queued;
                             });
    if (!isUntouched) {
        return failure(ErrorCode::Conflict);
    }
    if (text.trimmed().isEmpty()) {
        return failure(ErrorCode::InvalidInput);
    }
    Result<std::vector<OutgoingPart>> parts = segmentSms(to, text, ++m_reference);
    if (!parts) {
        return tl::unexpected<Error>(parts.error());
    }
    for (OutgoingPart &part : *parts) {
        part.messageId = id;
    }
    MessageRecord message = waiting->message;
    message.text = text;
    message.parts = static_cast<int>(parts->size());
    if (const Result<> saved = m_store.replaceParts(message, *parts); !saved) {
        return saved;
    }
    waiting->message = message;
    waiting->parts = std::move(*parts);
    Q_EMIT changed(message);
    return {};
}

} // namespace vp
