// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"
#include "chat/outboxinside.h"

#include <QRandomGenerator>

#include <algorithm>

// How an outbox sends: one lane a chat, and what follows each answer.

namespace vp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds Pace = 1s; ///< between two requests to one chat, once the burst is used up
constexpr int Burst = 3;
constexpr milliseconds LongestBackOff = 30s;
constexpr milliseconds FloodMargin = 500ms; ///< beyond what a 429 asks for
constexpr int LongestFloodSeconds = 24 * 3600;
constexpr std::size_t LaneLimit = 1000; ///< chats remembered for their pace
// In UTF-16 units, never more code points than the server allows.
constexpr qsizetype LongestText = 4096;
constexpr qsizetype LongestCaption = 1024;

enum class Refusal : std::uint8_t { Markup, TooLong, MessageGone, ChatGone, Other };

/** The server tells its reasons only in words. */
Refusal refusalOf(const Error &error)
{
    const auto says = [&error](QLatin1StringView words) {
        return error.detail.contains(words, Qt::CaseInsensitive);
    };
    if (error.native == 403 || says("chat not found"_L1) || says("user not found"_L1)) {
        return Refusal::ChatGone;
    }
    if (says("can't parse entities"_L1)) {
        return Refusal::Markup;
    }
    if (says("message is too long"_L1) || says("caption is too long"_L1)) {
        return Refusal::TooLong;
    }
    if (says("message to edit not found"_L1) || says("message can't be edited"_L1)) {
        return Refusal::MessageGone;
    }
    return Refusal::Other;
}

milliseconds withJitter(milliseconds wait)
{
    const auto quarter = static_cast<quint32>(wait.count() / 4);
    return wait + milliseconds {QRandomGenerator::global()->bounded(quarter + 1)};
}

milliseconds floodPause(const Error &error)
{
    return std::chrono::seconds {std::clamp(error.native, 1, LongestFloodSeconds)} + FloodMargin;
}

/** The request was on its way when it ended. */
bool mayHaveArrived(const Error &error)
{
    const bool isOpen = error.code == ErrorCode::Timeout || error.code == ErrorCode::Network
        || error.code == ErrorCode::Cancelled;
    return isOpen && error.native != ChatTransport::NothingWasSent;
}

ChatContent asPlainText(ChatContent content)
{
    QString plain = content.text.plain();
    const qsizetype longest = content.file.isEmpty() ? LongestText : LongestCaption;
    if (plain.size() > longest) {
        plain.truncate(longest - 1);
        plain += QChar(0x2026);
    }
    content.text = HtmlText::escaped(plain);
    return content;
}

} // namespace

bool showsTheSame(const ChatContent &left, const ChatContent &right)
{
    return left.text == right.text && left.keyboard == right.keyboard;
}

Outbox::Private::Lane &Outbox::Private::laneOf(qint64 chatId)
{
    const auto known = lanes.find(chatId);
    if (known != lanes.end()) {
        return known->second;
    }
    if (lanes.size() >= LaneLimit) { // strangers who were answered once
        const milliseconds now = clock.steady();
        std::erase_if(lanes, [now](const auto &entry) {
            const Lane &lane = entry.second;
            return lane.queue.empty() && !lane.unreachable && lane.paid < now;
        });
    }
    Lane &lane = lanes.try_emplace(chatId, chatId, clock).first->second;
    QObject::connect(&lane.wait, &Deadline::expired, &q, [this, &lane] { pump(lane); });
    return lane;
}

void Outbox::Private::enqueue(OutboxTicket ticket, Message &message)
{
    Lane &lane = laneOf(message.chatId);
    if (lane.unreachable || message.queued) {
        return;
    }
    message.queued = true;
    lane.queue.push_back(ticket);
    addPending(1);
    pump(lane);
}

milliseconds Outbox::Private::earliestOf(const Lane &lane) const
{
    return std::max(lane.notBefore, lane.paid - Pace * (Burst - 1));
}

milliseconds Outbox::pauseOf(qint64 chatId) const
{
    const auto lane = d->lanes.find(chatId);
    return lane == d->lanes.end() ? 0ms
                                  : std::max(d->earliestOf(lane->second) - d->clock.steady(), 0ms);
}

void Outbox::noteRequest(qint64 chatId, const Result<> &answer)
{
    Private::Lane &lane = d->laneOf(chatId);
    const milliseconds now = d->clock.steady();
    lane.paid = std::max(lane.paid, now) + Pace;
    if (!answer && answer.error().code == ErrorCode::TooManyRequests) {
        lane.notBefore = std::max(lane.notBefore, now + floodPause(answer.error()));
    }
}

void Outbox::Private::pump(Lane &lane)
{
    while (!held && !lane.underWay && !lane.queue.empty()) {
        const OutboxTicket front = lane.queue.front();
        const Message &next = messages.at(front);
        if (next.messageId != 0 && showsTheSame(next.wanted, next.shown)) {
            finish(lane, front);
            continue;
        }
        const milliseconds now = clock.steady();
        const milliseconds earliest = earliestOf(lane);
        if (earliest > now) {
            lane.wait.start(earliest - now);
            return;
        }
        summarise(lane);
        lane.paid = std::max(lane.paid, now) + Pace;
        lane.underWay = true;
        const OutboxTicket ticket = lane.queue.front();
        transmit(lane, ticket, messages.at(ticket));
    }
}

void Outbox::Private::transmit(Lane &lane, OutboxTicket ticket, Message &message)
{
    const ChatContent wanted = message.wanted;
    ChatContent content = wanted;
    if (message.mayBeThere && message.messageId == 0 && repeatMark) {
        const HtmlText mark = repeatMark(lane.chatId);
        if (!wanted.text.html().contains(mark.html())) {
            content.text += mark;
        }
    }
    if (message.asPlain) {
        content = asPlainText(content);
    }
    content.replyTo = std::max<qint64>(content.replyTo, 0); // what it answers is not there
    const qint64 messageId = message.messageId;
    const qint64 chatId = lane.chatId;
    if (messageId == 0) {
        content.silent = content.silent || (isQuiet && isQuiet());
        keep(ticket, message, true);
        Q_EMIT q.sending(ticket);
        transport.send(chatId, content, &q, [this, chatId, ticket, wanted](Result<qint64> sent) {
            Lane &target = laneOf(chatId);
            sent ? succeeded(target, ticket, *sent, wanted)
                 : failed(target, ticket, wanted, sent.error());
        });
        return;
    }
    transport.edit(chatId, messageId, content, &q,
                   [this, chatId, ticket, wanted, messageId](Result<> edited) {
                       Lane &target = laneOf(chatId);
                       edited ? succeeded(target, ticket, messageId, wanted)
                              : failed(target, ticket, wanted, edited.error());
                   });
}

void Outbox::Private::succeeded(Lane &lane, OutboxTicket ticket, qint64 messageId,
                                const ChatContent &sent)
{
    lane.underWay = false;
    lane.backOff = 0ms;
    lane.troubled.reset();
    Message &message = messages.at(ticket);
    if (message.messageId != messageId) {
        message.messageId = messageId;
        byMessageId.insert({message.chatId, messageId}, ticket);
        tellAnswers(lane, ticket, messageId);
    }
    message.shown = sent;
    message.mayBeThere = false;
    const bool newest = showsTheSame(message.wanted, sent);
    if (!newest || !message.retired) {
        keep(ticket, message, false);
    }
    if (newest) {
        finish(lane, ticket);
    } else { // amended meanwhile: once more, behind what others said since
        lane.queue.pop_front();
        lane.queue.push_back(ticket);
    }
    moved.contains(lane.chatId) ? relocate(lane) : pump(lane);
    Q_EMIT q.acknowledged(ticket, messageId, newest);
}

void Outbox::Private::failed(Lane &lane, OutboxTicket ticket, const ChatContent &sent,
                             const Error &error)
{
    lane.underWay = false;
    Message &message = messages.at(ticket);
    message.mayBeThere = message.mayBeThere || mayHaveArrived(error);
    if (!message.mayBeThere && message.storedAsSending) {
        keep(ticket, message, false);
    }
    const milliseconds now = clock.steady();
    if (!lane.troubled) {
        lane.troubled = now;
    }
    switch (error.code) {
    case ErrorCode::TooManyRequests:
        lane.notBefore = now + floodPause(error);
        qCInfo(lcChat) << "the chat service asks us to wait" << error.native << "s";
        break;
    case ErrorCode::Unauthorized:
    case ErrorCode::Cancelled:
        held = true;
        break;
    case ErrorCode::Rejected:
        lane.troubled.reset(); // it speaks with us
        refused(lane, ticket, sent, error);
        break;
    default:
        lane.backOff = lane.backOff == 0ms ? 1s : std::min(lane.backOff * 2, LongestBackOff);
        lane.notBefore = now + withJitter(lane.backOff);
        qCInfo(lcChat) << "a chat message was not sent, next try in" << lane.backOff.count()
                       << "ms";
        break;
    }
    moved.contains(lane.chatId) ? relocate(lane) : pump(lane);
}

void Outbox::Private::refused(Lane &lane, OutboxTicket ticket, const ChatContent &sent,
                              const Error &error)
{
    if (moved.contains(lane.chatId)) {
        return; // that is why: it goes to the new one
    }
    Message &message = messages.at(ticket);
    const Refusal refusal = refusalOf(error);
    if (refusal == Refusal::ChatGone) {
        qCWarning(lcChat) << "a chat cannot be written to:" << redactedText(error.detail);
        setAside(lane);
        return;
    }
    if (refusal == Refusal::MessageGone && message.messageId != 0) {
        byMessageId.remove({message.chatId, message.messageId});
        message.messageId = 0;
        message.wanted.silent = true; // it stands for an edit
        return;
    }
    if (!showsTheSame(message.wanted, sent)) {
        return; // a newer text waits already
    }
    const bool plainMayHelp = refusal == Refusal::Markup || refusal == Refusal::TooLong;
    if (plainMayHelp && !message.asPlain) {
        qCWarning(lcChat) << "sent as plain text:" << redactedText(error.detail);
        message.asPlain = true;
        return;
    }
    qCWarning(lcChat) << "given up on a chat message:" << redactedText(error.detail);
    message.shown = sent;
    drop(ticket, message);
    finish(lane, ticket);
    Q_EMIT q.undelivered(ticket, false);
}

void Outbox::Private::setAside(Lane &lane)
{
    lane.unreachable = true;
    lane.wait.stop();
    const std::deque<OutboxTicket> lost = lane.queue;
    while (!lane.queue.empty()) {
        const OutboxTicket ticket = lane.queue.front();
        drop(ticket, messages.at(ticket));
        finish(lane, ticket);
    }
    Q_EMIT q.chatUnreachable(lane.chatId);
    for (const OutboxTicket ticket : lost) {
        Q_EMIT q.undelivered(ticket, true);
    }
}

void Outbox::Private::tellAnswers(const Lane &lane, OutboxTicket ticket, qint64 messageId)
{
    for (const OutboxTicket waiting : lane.queue) {
        Message &message = messages.at(waiting);
        if (message.wanted.replyTo == -ticket) {
            message.wanted.replyTo = messageId;
            if (message.stored) {
                keep(waiting, message, message.storedAsSending);
            }
        }
    }
}

/** The front of the lane is done with, one way or the other. */
void Outbox::Private::finish(Lane &lane, OutboxTicket ticket)
{
    lane.queue.pop_front();
    if (lane.summary == ticket) {
        lane.summary = 0;
    }
    Message &message = messages.at(ticket);
    message.queued = false;
    if (message.retired) {
        forget(ticket);
    }
    addPending(-1);
}

void Outbox::Private::forget(OutboxTicket ticket)
{
    const auto found = messages.find(ticket);
    drop(ticket, found->second);
    byMessageId.remove({found->second.chatId, found->second.messageId});
    messages.erase(found);
}

OutboxTicket Outbox::Private::makeRoom()
{
    if (messages.size() < Capacity) {
        return 0;
    }
    const auto idle = std::find_if(messages.begin(), messages.end(),
                                   [](const auto &entry) { return !entry.second.queued; });
    if (idle != messages.end()) {
        forget(idle->first);
        return 0;
    }
    for (const auto &[oldest, message] : messages) {
        Lane &lane = laneOf(message.chatId);
        if (lane.underWay && lane.queue.front() == oldest) {
            continue;
        }
        qCWarning(lcChat) << "too many chat messages wait, the oldest is dropped";
        const OutboxTicket dropped = oldest;
        abandon(dropped);
        return dropped;
    }
    return 0;
}

void Outbox::Private::linkChanged(ChatLinkState state)
{
    if (state != ChatLinkState::Connected) {
        return;
    }
    held = false;
    const milliseconds now = clock.steady();
    for (auto &[id, lane] : lanes) {
        if (lane.backOff > 0ms) { // not a 429, that one stays
            lane.backOff = 0ms;
            lane.notBefore = now;
        }
        pump(lane);
    }
}

void Outbox::Private::addPending(int difference)
{
    pending += difference;
    Q_EMIT q.pendingChanged(pending);
}

} // namespace vp
