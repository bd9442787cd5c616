// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/outbox.h"

#include "base/logging.h"

#include <QHash>
#include <QRandomGenerator>

#include <algorithm>
#include <deque>
#include <map>
#include <utility>

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
constexpr qsizetype LongestText =
    4096; ///< in UTF-16 units, never more code points than the server allows

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
    if (says("message is too long"_L1)) {
        return Refusal::TooLong;
    }
    if (says("message to edit not found"_L1) || says("message can't be edited"_L1)) {
        return Refusal::MessageGone;
    }
    return Refusal::Other;
}

bool showsTheSame(const ChatContent &left, const ChatContent &right)
{
    return left.text == right.text && left.keyboard == right.keyboard;
}

milliseconds withJitter(milliseconds wait)
{
    const auto quarter = static_cast<quint32>(wait.count() / 4);
    return wait + milliseconds {QRandomGenerator::global()->bounded(quarter + 1)};
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
    if (plain.size() > LongestText) {
        plain.truncate(LongestText - 1);
        plain += QChar(0x2026);
    }
    content.text = HtmlText::escaped(plain);
    return content;
}

} // namespace

struct Outbox::Private
{
    struct Message
    {
        qint64 chatId = 0;
        ChatContent wanted;
        ChatContent shown; ///< what the server has acknowledged
        qint64 messageId = 0; ///< 0 = not sent yet
        bool queued = false; ///< waits in its lane, or is under way
        bool retired = false;
        bool asPlain = false; ///< the server refused the markup of `wanted`
        bool mayBeThere = false; ///< sent already, and nobody said whether it arrived
    };

    /** One chat: strictly one request at a time, in order. */
    struct Lane
    {
        Lane(qint64 id, Clock &clock)
            : chatId(id)
            , wait(clock)
        {
        }
        qint64 chatId;
        Deadline wait;
        std::deque<OutboxTicket> queue;
        bool underWay = false; ///< queue.front() is at the server
        bool unreachable = false;
        milliseconds notBefore {0}; ///< a 429 or the back-off
        milliseconds backOff {0}; ///< the last one; 0 = none
        milliseconds paid {0}; ///< steady time until which the pace is used up
    };

    Private(Outbox &outbox, ChatTransport &chat, Clock &time)
        : q(outbox)
        , transport(chat)
        , clock(time)
    {
    }

    Lane &laneOf(qint64 chatId);
    void enqueue(OutboxTicket ticket, Message &message);
    void pump(Lane &lane);
    void transmit(Lane &lane, OutboxTicket ticket, const Message &message);
    void succeeded(Lane &lane, OutboxTicket ticket, qint64 messageId, const ChatContent &sent);
    void failed(Lane &lane, OutboxTicket ticket, const ChatContent &sent, const Error &error);
    void refused(Lane &lane, OutboxTicket ticket, const ChatContent &sent, const Error &error);
    void setAside(Lane &lane);
    void finish(Lane &lane, OutboxTicket ticket);
    void forget(OutboxTicket ticket);
    void makeRoom();
    void linkChanged(ChatLinkState state);
    void addPending(int difference);

    Outbox &q;
    ChatTransport &transport;
    Clock &clock;
    std::map<qint64, Lane> lanes;
    std::map<OutboxTicket, Message> messages; ///< oldest first
    QHash<std::pair<qint64, qint64>, OutboxTicket> byMessageId;
    OutboxTicket lastTicket = 0;
    HtmlText repeatMark;
    int pending = 0;
    bool held = false; ///< until the link is Connected
};

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

void Outbox::Private::pump(Lane &lane)
{
    while (!held && !lane.underWay && !lane.queue.empty()) {
        const OutboxTicket ticket = lane.queue.front();
        const Message &message = messages.at(ticket);
        if (message.messageId != 0 && showsTheSame(message.wanted, message.shown)) {
            finish(lane, ticket);
            continue;
        }
        const milliseconds now = clock.steady();
        const milliseconds earliest = std::max(lane.notBefore, lane.paid - Pace * (Burst - 1));
        if (earliest > now) {
            lane.wait.start(earliest - now);
            return;
        }
        lane.paid = std::max(lane.paid, now) + Pace;
        lane.underWay = true;
        transmit(lane, ticket, message);
    }
}

void Outbox::Private::transmit(Lane &lane, OutboxTicket ticket, const Message &message)
{
    const ChatContent wanted = message.wanted;
    ChatContent content = wanted;
    if (message.mayBeThere && message.messageId == 0
        && !wanted.text.html().contains(repeatMark.html())) {
        content.text += repeatMark;
    }
    if (message.asPlain) {
        content = asPlainText(content);
    }
    const qint64 messageId = message.messageId;
    const qint64 chatId = lane.chatId;
    if (messageId == 0) {
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
    Message &message = messages.at(ticket);
    if (message.messageId != messageId) {
        message.messageId = messageId;
        byMessageId.insert({message.chatId, messageId}, ticket);
    }
    message.shown = sent;
    message.mayBeThere = false;
    const bool newest = showsTheSame(message.wanted, sent);
    if (newest) {
        finish(lane, ticket);
    } else { // amended meanwhile: once more, behind what others said since
        lane.queue.pop_front();
        lane.queue.push_back(ticket);
    }
    pump(lane);
    Q_EMIT q.acknowledged(ticket, messageId, newest);
}

void Outbox::Private::failed(Lane &lane, OutboxTicket ticket, const ChatContent &sent,
                             const Error &error)
{
    lane.underWay = false;
    Message &message = messages.at(ticket);
    message.mayBeThere = message.mayBeThere || mayHaveArrived(error);
    const milliseconds now = clock.steady();
    switch (error.code) {
    case ErrorCode::TooManyRequests:
        lane.notBefore = now
            + std::chrono::seconds {std::clamp(error.native, 1, LongestFloodSeconds)} + FloodMargin;
        qCInfo(lcChat) << "the chat service asks us to wait" << error.native << "s";
        break;
    case ErrorCode::Unauthorized:
    case ErrorCode::Cancelled:
        held = true;
        break;
    case ErrorCode::Rejected:
        refused(lane, ticket, sent, error);
        break;
    default:
        lane.backOff = lane.backOff == 0ms ? 1s : std::min(lane.backOff * 2, LongestBackOff);
        lane.notBefore = now + withJitter(lane.backOff);
        qCInfo(lcChat) << "a chat message was not sent, next try in" << lane.backOff.count()
                       << "ms";
        break;
    }
    pump(lane);
}

void Outbox::Private::refused(Lane &lane, OutboxTicket ticket, const ChatContent &sent,
                              const Error &error)
{
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
    finish(lane, ticket);
    Q_EMIT q.undelivered(ticket, false);
}

void Outbox::Private::setAside(Lane &lane)
{
    lane.unreachable = true;
    lane.wait.stop();
    const std::deque<OutboxTicket> lost = lane.queue;
    while (!lane.queue.empty()) {
        finish(lane, lane.queue.front());
    }
    Q_EMIT q.chatUnreachable(lane.chatId);
    for (const OutboxTicket ticket : lost) {
        Q_EMIT q.undelivered(ticket, true);
    }
}

/** The front of the lane is done with, one way or the other. */
void Outbox::Private::finish(Lane &lane, OutboxTicket ticket)
{
    lane.queue.pop_front();
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
    byMessageId.remove({found->second.chatId, found->second.messageId});
    messages.erase(found);
}

void Outbox::Private::makeRoom()
{
    if (messages.size() < Capacity) {
        return;
    }
    const auto idle = std::find_if(messages.begin(), messages.end(),
                                   [](const auto &entry) { return !entry.second.queued; });
    if (idle != messages.end()) {
        forget(idle->first);
        return;
    }
    for (const auto &[ticket, message] : messages) {
        Lane &lane = laneOf(message.chatId);
        if (lane.underWay && lane.queue.front() == ticket) {
            continue;
        }
        qCWarning(lcChat) << "too many chat messages wait, the oldest is dropped";
        std::erase(lane.queue, ticket);
        forget(ticket);
        addPending(-1);
        return;
    }
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

Outbox::Outbox(ChatTransport &transport, Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, transport, clock))
{
    connect(&transport, &ChatTransport::linkChanged, this,
            [this](ChatLinkState state) { d->linkChanged(state); });
}

Outbox::~Outbox() = default;

void Outbox::setRepeatMark(const HtmlText &mark)
{
    d->repeatMark = mark;
}

OutboxTicket Outbox::post(qint64 chatId, const ChatContent &content)
{
    d->makeRoom();
    const OutboxTicket ticket = ++d->lastTicket;
    Private::Message &message = d->messages[ticket];
    message.chatId = chatId;
    message.wanted = content;
    Q_EMIT accepted(ticket);
    d->enqueue(ticket, message);
    return ticket;
}

void Outbox::amend(OutboxTicket ticket, const ChatContent &content)
{
    const auto found = d->messages.find(ticket);
    if (found == d->messages.end()) {
        return;
    }
    Private::Message &message = found->second;
    if (showsTheSame(message.wanted, content)) {
        return;
    }
    message.wanted.text = content.text;
    message.wanted.keyboard = content.keyboard;
    message.asPlain = false;
    d->enqueue(ticket, message);
}

OutboxTicket Outbox::adopt(qint64 chatId, qint64 messageId)
{
    if (const OutboxTicket known = ticketOf(chatId, messageId); known != 0) {
        return known;
    }
    d->makeRoom();
    const OutboxTicket ticket = ++d->lastTicket;
    Private::Message &message = d->messages[ticket];
    message.chatId = chatId;
    message.messageId = messageId;
    d->byMessageId.insert({chatId, messageId}, ticket);
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
