// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/outbox.h"

#include "chat/outboxinside.h"

#include <utility>

namespace vp {

Outbox::Outbox(ChatTransport &transport, Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, transport, clock))
{
    connect(&transport, &ChatTransport::linkChanged, this,
            [this](ChatLinkState state) { d->linkChanged(state); });
}

Outbox::~Outbox() = default;

qint64 Outbox::botId() const
{
    return d->transport.botId();
}

void Outbox::setRepeatMark(TextFor mark)
{
    d->repeatMark = std::move(mark);
}

void Outbox::setQuiet(std::function<bool()> isQuiet)
{
    d->isQuiet = std::move(isQuiet);
}

void Outbox::setSummary(std::function<HtmlText(const OutboxBacklog &)> summary)
{
    d->summary = std::move(summary);
}

OutboxTicket Outbox::post(qint64 chatId, const ChatContent &content, const OutboxLabel &label)
{
    const OutboxTicket pushedOut = d->makeRoom();
    const OutboxTicket ticket = ++d->lastTicket;
    Private::Message &message = d->messages[ticket];
    const auto moved = d->moved.find(chatId);
    message.chatId = moved == d->moved.end() ? chatId : moved->second;
    message.wanted = content;
    if (const auto answered = d->messages.find(-content.replyTo);
        content.replyTo < 0 && answered != d->messages.end() && answered->second.messageId != 0) {
        message.wanted.replyTo = answered->second.messageId;
    }
    message.subject = label.subject;
    message.kept = label.kept;
    message.postedAt = d->clock.wall().toUTC();
    Q_EMIT accepted(ticket);
    d->enqueue(ticket, message);
    if (message.queued && !message.stored) {
        d->keep(ticket, message, false);
    }
    if (pushedOut != 0) {
        Q_EMIT undelivered(pushedOut, true);
    }
    return ticket;
}

void Outbox::amend(OutboxTicket ticket, const ChatContent &content)
{
    const auto found = d->messages.find(ticket);
    if (found == d->messages.end()) {
        return;
    }
    Private::Message &message = found->second;
    if (message.dismissed || showsTheSame(message.wanted, content)) {
        return;
    }
    message.wanted.text = content.text;
    message.wanted.keyboard = content.keyboard;
    message.asPlain = false;
    if (message.stored) {
        d->keep(ticket, message, message.storedAsSending);
    }
    d->enqueue(ticket, message);
}

OutboxTicket Outbox::adopt(qint64 chatId, qint64 messageId)
{
    if (const OutboxTicket known = ticketOf(chatId, messageId); known != 0) {
        return known;
    }
    const OutboxTicket pushedOut = d->makeRoom();
    const OutboxTicket ticket = ++d->lastTicket;
    Private::Message &message = d->messages[ticket];
    message.chatId = chatId;
    message.messageId = messageId;
    d->byMessageId.insert({chatId, messageId}, ticket);
    if (pushedOut != 0) {
        Q_EMIT undelivered(pushedOut, true);
    }
    return ticket;
}

OutboxTicket Outbox::ticketOf(qint64 chatId, qint64 messageId) const
{
    return d->byMessageId.value({chatId, messageId}, 0);
}

void Outbox::retire(OutboxTicket ticket)
{
    const auto found = d->messages.find(ticket);
    if (found == d->messages.end()) {
        return;
    }
    found->second.retired = true;
    if (!found->second.queued) {
        d->forget(ticket);
    } else if (found->second.stored
               && (!found->second.subject.isEmpty() || !found->second.wanted.keyboard.empty())) {
        d->keep(ticket, found->second, found->second.storedAsSending);
    }
}

int Outbox::pending() const
{
    return d->pending;
}

bool Outbox::isUnreachable(qint64 chatId) const
{
    const auto lane = d->lanes.find(chatId);
    return lane != d->lanes.end() && lane->second.unreachable;
}

void Outbox::revive(qint64 chatId)
{
    const auto lane = d->lanes.find(chatId);
    if (lane != d->lanes.end() && std::exchange(lane->second.unreachable, false)) {
        Q_EMIT chatRevived(chatId);
    }
}

} // namespace vp
