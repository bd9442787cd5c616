// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"
#include "chat/outboxinside.h"
#include "chat/outboxmemory.h"

#include <algorithm>
#include <utility>

// What of an outbox outlives a run, and what is said after a long outage.

namespace vp {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds LongTrouble = 10min;
/** A clock that was wrong makes no outage of years. */
constexpr milliseconds LongestTrouble = 30 * 24h;
constexpr int WorthASummary = 2; ///< messages
constexpr qsizetype LongestWithNote = 1000; ///< so that it fits below a file as well

} // namespace

/** A memory that refuses costs nothing but what a crash would take: the next change tries again. */
void Outbox::Private::keep(OutboxTicket ticket, Message &message, bool sending)
{
    if (memory == nullptr || !message.kept || (sending && message.storedAsSending)) {
        return;
    }
    KeptMessage row;
    row.ticket = ticket;
    row.chatId = message.chatId;
    row.messageId = message.messageId;
    row.subject = message.subject;
    row.content = message.wanted;
    row.postedAt = message.postedAt;
    row.sending = (sending || message.mayBeThere) && message.messageId == 0;
    row.waiting = message.messageId == 0 || !showsTheSame(message.wanted, message.shown);
    row.retired = message.retired;
    if (const Result<> saved = memory->save(row); !saved) {
        qCDebug(lcChat) << "a chat message is not kept:" << saved.error().detail;
        return;
    }
    message.stored = true;
    message.storedAsSending = row.sending;
}

void Outbox::Private::drop(OutboxTicket ticket, Message &message)
{
    if (!std::exchange(message.stored, false)) {
        return;
    }
    message.storedAsSending = false;
    if (const Result<> removed = memory->remove(ticket); !removed) {
        qCDebug(lcChat) << "a chat message may be repeated after a crash:"
                        << removed.error().detail;
    }
}

void Outbox::Private::restore()
{
    const Result<std::vector<KeptMessage>> kept = memory->all();
    if (!kept) {
        qCWarning(lcChat) << "what the last run left unsaid cannot be read:" << kept.error().detail;
        return;
    }
    held = transport.linkState() != ChatLinkState::Connected; // else it would all come back at once
    for (const KeptMessage &row : *kept) {
        Message &message = messages[row.ticket];
        message.chatId = row.chatId;
        message.wanted = row.content;
        message.messageId = row.messageId;
        message.retired = row.retired;
        message.mayBeThere = row.sending;
        message.subject = row.subject;
        message.postedAt = row.postedAt;
        message.kept = true;
        message.stored = true;
        message.storedAsSending = row.sending;
        message.restored = !row.retired;
        lastTicket = std::max(lastTicket, row.ticket);
        if (row.messageId != 0) {
            byMessageId.insert({row.chatId, row.messageId}, row.ticket);
        }
        if (!row.waiting) {
            message.shown = row.content;
            continue;
        }
        if (row.messageId == 0) { // an edit may be of a message that was shown long ago
            Lane &lane = laneOf(row.chatId);
            const milliseconds age {row.postedAt.msecsTo(clock.wall().toUTC())};
            const milliseconds since = clock.steady() - std::clamp(age, 0ms, LongestTrouble);
            lane.troubled = std::min(lane.troubled.value_or(since), since);
        }
        enqueue(row.ticket, message);
    }
    if (pending > 0) {
        qCInfo(lcChat) << pending << "chat messages of the last run are still to be sent";
    }
}

void Outbox::Private::stripButtons(OutboxTicket ticket, Message &message, const HtmlText &note)
{
    message.restored = false;
    ChatContent content = message.wanted;
    if (!std::exchange(content.keyboard, {}).empty()
        && content.text.plain().size() + note.plain().size() < LongestWithNote) {
        content.text += note;
    }
    q.amend(ticket, content);
    q.retire(ticket);
}

void Outbox::Private::abandon(OutboxTicket ticket)
{
    const Message &message = messages.at(ticket);
    if (message.queued) {
        Lane &lane = laneOf(message.chatId);
        std::erase(lane.queue, ticket);
        if (lane.summary == ticket) {
            lane.summary = 0;
        }
        addPending(-1);
    }
    forget(ticket);
}

OutboxBacklog Outbox::Private::backlogOf(const Lane &lane) const
{
    const auto isNew = [this, &lane](OutboxTicket ticket) {
        return ticket != lane.summary && messages.at(ticket).messageId == 0;
    };
    const milliseconds lasted = clock.steady() - lane.troubled.value_or(clock.steady());
    return {lane.chatId, static_cast<int>(std::ranges::count_if(lane.queue, isNew)),
            clock.wall().toUTC().addMSecs(-lasted.count())};
}

void Outbox::Private::summarise(Lane &lane)
{
    if (!summary || !lane.troubled || clock.steady() - *lane.troubled < LongTrouble) {
        return;
    }
    const OutboxBacklog backlog = backlogOf(lane);
    if (lane.summary == 0 && backlog.messages < WorthASummary) {
        return;
    }
    const HtmlText text = summary(backlog);
    if (text.isEmpty()) {
        return;
    }
    if (lane.summary == 0) {
        lane.summary = ++lastTicket;
        lane.queue.push_front(lane.summary);
        Message &message = messages[lane.summary];
        message.chatId = lane.chatId;
        message.wanted.silent = true;
        message.queued = true;
        message.retired = true;
        addPending(1);
    }
    messages.at(lane.summary).wanted.text = text;
}

void Outbox::setMemory(OutboxMemory &memory)
{
    d->memory = &memory;
    d->restore();
}

qint64 Outbox::chatOf(OutboxTicket ticket) const
{
    const auto message = d->messages.find(ticket);
    return message == d->messages.end() ? 0 : message->second.chatId;
}

QStringList Outbox::unclaimed() const
{
    QStringList subjects;
    for (const auto &[ticket, message] : d->messages) {
        if (message.restored && !message.subject.isEmpty() && !subjects.contains(message.subject)) {
            subjects.append(message.subject);
        }
    }
    return subjects;
}

std::vector<OutboxTicket> Outbox::claim(const QString &subject)
{
    std::vector<OutboxTicket> tickets;
    for (auto &[ticket, message] : d->messages) {
        if (message.restored && message.subject == subject) {
            message.restored = false;
            tickets.push_back(ticket);
        }
    }
    return tickets;
}

void Outbox::dismiss(qint64 chatId)
{
    std::vector<OutboxTicket> theirs;
    for (const auto &[ticket, message] : d->messages) {
        if (message.chatId == chatId) {
            theirs.push_back(ticket);
        }
    }
    std::vector<OutboxTicket> lost;
    for (const OutboxTicket ticket : theirs) {
        Private::Message &message = d->messages.at(ticket);
        const Private::Lane &lane = d->laneOf(chatId);
        const bool isUnderWay = lane.underWay && lane.queue.front() == ticket;
        if (isUnderWay || message.messageId != 0) {
            d->stripButtons(ticket, message, {});
            if (const auto left = d->messages.find(ticket); left != d->messages.end()) {
                left->second.dismissed = true;
            }
        } else {
            d->abandon(ticket);
            lost.push_back(ticket);
        }
    }
    for (const OutboxTicket ticket : lost) {
        Q_EMIT undelivered(ticket, true);
    }
    Q_EMIT dismissed(chatId);
}

void Outbox::dismissAllBut(const std::vector<qint64> &chatIds)
{
    std::vector<qint64> others;
    for (const auto &[ticket, message] : d->messages) {
        if (std::ranges::find(chatIds, message.chatId) == chatIds.end()
            && std::ranges::find(others, message.chatId) == others.end()) {
            others.push_back(message.chatId);
        }
    }
    for (const qint64 chatId : others) {
        dismiss(chatId);
    }
}

void Outbox::releaseUnclaimed(const TextFor &note)
{
    std::vector<OutboxTicket> left;
    for (const auto &[ticket, message] : d->messages) {
        if (message.restored) {
            left.push_back(ticket);
        }
    }
    for (const OutboxTicket ticket : left) {
        Private::Message &message = d->messages.at(ticket);
        d->stripButtons(ticket, message, note ? note(message.chatId) : HtmlText {});
    }
}

} // namespace vp
