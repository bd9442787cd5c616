// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"
#include "chat/outboxinside.h"

#include <deque>
#include <utility>
#include <vector>

// How an outbox follows a chat that has got another id, as a group that becomes a supergroup does.

namespace vp {

void Outbox::move(qint64 from, qint64 to)
{
    if (from == to || to == 0 || d->moved.contains(to) || d->moved.contains(from)) {
        return; // nothing moves in circles
    }
    qCInfo(lcChat) << "a chat has moved to another id";
    d->moved.insert({from, to});
    Private::Lane &lane = d->laneOf(from);
    if (!lane.underWay) {
        d->relocate(lane);
    }
    Q_EMIT chatMoved(from, to);
}

void Outbox::Private::relocate(Lane &lane)
{
    const qint64 to = moved.at(lane.chatId);
    laneOf(to); // before this one is empty and may be forgotten
    lane.wait.stop();
    lane.summary = 0;
    const std::deque<OutboxTicket> queue = std::exchange(lane.queue, {});
    for (const OutboxTicket ticket : queue) {
        messages.at(ticket).queued = false;
    }
    addPending(-static_cast<int>(queue.size()));
    std::vector<OutboxTicket> dismissed;
    for (auto &[ticket, message] : messages) {
        if (message.chatId != lane.chatId) {
            continue;
        }
        if (message.dismissed) {
            dismissed.push_back(ticket);
            continue;
        }
        message.chatId = to;
        message.wanted.replyTo = 0;
        if (const qint64 shown = std::exchange(message.messageId, 0); shown != 0) {
            byMessageId.remove({lane.chatId, shown});
            message.shown = {};
            message.wanted.silent = true; // it stands for an edit
        }
        if (message.stored) {
            keep(ticket, message, std::exchange(message.storedAsSending, false));
        }
    }
    for (const OutboxTicket ticket : dismissed) {
        forget(ticket);
    }
    for (const OutboxTicket ticket : queue) {
        if (const auto message = messages.find(ticket); message != messages.end()) {
            enqueue(ticket, message->second);
        }
    }
}

} // namespace vp
