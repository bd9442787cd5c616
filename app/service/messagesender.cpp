// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/messagesender.h"

#include "base/logging.h"
#include "service/smssegments.h"
#include "settings/settings.h"
#include "store/database.h"

#include <algorithm>
#include <array>

namespace vp {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds Gap = 3s; ///< between two PDUs
constexpr std::chrono::milliseconds DiskRetry = 30s;
constexpr std::array<std::chrono::milliseconds, 4> BackOff {10s, 30s, 2min, 10min};

bool isWaiting(MessageState state)
{
    return state == MessageState::Queued || state == MessageState::Sending;
}

bool isOut(MessageState state)
{
    return state == MessageState::Sent || state == MessageState::Delivered;
}

template<class Parts>
auto firstIn(Parts &parts, MessageState state)
{
    return std::find_if(parts.begin(), parts.end(),
                        [state](const OutgoingPart &part) { return part.state == state; });
}

} // namespace

MessageSender::MessageSender(MessageProvider &provider, Database &database,
                             const Settings &settings, Clock &clock, QString line, QObject *parent)
    : QObject(parent)
    , m_provider(provider)
    , m_store(database)
    , m_settings(settings)
    , m_clock(clock)
    , m_line(std::move(line))
    , m_pause(clock)
    , m_reportsDue(clock)
    , m_reference(static_cast<std::uint8_t>(clock.wall().toSecsSinceEpoch() & 0xff))
{
    connect(&m_pause, &Deadline::expired, this, &MessageSender::pump);
    connect(&m_reportsDue, &ReportsDue::overdue, this, &MessageSender::reportOverdue);
    connect(&provider, &MessageProvider::submitted, this, &MessageSender::taken);
    connect(&provider, &MessageProvider::submitFailed, this, &MessageSender::failed);
    connect(&provider, &MessageProvider::canSubmitChanged, this, &MessageSender::pump);
}

void MessageSender::start()
{
    // Ids grow faster than references: what went out shortly before the last stop had another one.
    if (const auto newest = m_store.page(1); newest && !newest->empty()) {
        m_reference = static_cast<std::uint8_t>(newest->front().id & 0xff);
    }
    const Result<> taken = takeUpAll();
    m_takenUp = taken.has_value();
    if (taken) {
        m_reportsDue.takeUp(m_store);
    } else {
        qCWarning(lcService) << "the queue of messages cannot be read:" << taken.error().detail;
        Q_EMIT diskRefused(taken.error());
    }
    pump();
}

void MessageSender::tryDisk()
{
    if (!m_takenUp) {
        start();
        return;
    }
    pump();
}

Result<> MessageSender::takeUpAll()
{
    const Result<std::vector<MessageRecord>> waiting = m_store.waiting();
    if (!waiting) {
        return tl::unexpected<Error>(waiting.error());
    }
    for (const MessageRecord &message : *waiting) {
        // Some may be here: asked for in this run, or taken up before the disk refused the next.
        const Result<> taken = find(message.id) == nullptr ? takeUp(message) : Result<>();
        if (!taken) {
            return taken;
        }
    }
    std::stable_sort(m_items.begin(), m_items.end(), [](const Item &one, const Item &other) {
        return one.message.id < other.message.id;
    });
    return {};
}

/** A message of the last run. What was with the modem when that ended may have gone out. */
Result<> MessageSender::takeUp(const MessageRecord &message)
{
    const Result<std::vector<OutgoingPart>> parts = m_store.parts(message.id);
    if (!parts) {
        return tl::unexpected<Error>(parts.error());
    }
    Item item {message, *parts};
    const auto doubtful = firstIn(item.parts, MessageState::Sending);
    if (doubtful != item.parts.end()) {
        doubtful->state = MessageState::Unknown;
        item.message.state = MessageState::Unknown;
        item.message.failure = MessageFailure::Restart;
        item.message.changedAt = m_clock.wall().toUTC();
    } else if (firstIn(item.parts, MessageState::Queued) == item.parts.end()) {
        conclude(item);
    } else {
        item.message.state = MessageState::Queued;
        m_items.push_back(std::move(item));
        return {};
    }
    m_items.push_back(std::move(item));
    save(m_items.back());
    return {};
}

SmsMeasure MessageSender::measure(const QString &text)
{
    return measureSms(text);
}

Result<MessageRecord> MessageSender::send(const PhoneNumber &to, const QString &text,
                                          const MessageOrder &order)
{
    if (text.trimmed().isEmpty() || to.isNull()) {
        return failure(ErrorCode::InvalidInput);
    }
    Result<std::vector<OutgoingPart>> parts = segmentSms(to, text, ++m_reference);
    if (!parts) {
        return tl::unexpected(parts.error());
    }
    Item item;
    item.parts = std::move(*parts);
    MessageRecord &message = item.message;
    message.line = m_line;
    message.direction = MessageDirection::Out;
    message.state = MessageState::Queued;
    message.remote = to.text();
    message.text = text;
    message.parts = static_cast<int>(item.parts.size());
    message.partsHere = 0;
    message.at = m_clock.wall().toUTC();
    const Result<qint64> id = m_store.queue(message, item.parts, order);
    if (!id) {
        return tl::unexpected(id.error());
    }
    message.id = *id;
    for (OutgoingPart &part : item.parts) {
        part.messageId = *id;
    }
    MessageRecord stored = message;
    m_items.push_back(std::move(item));
    m_pause.start(0ms); // whoever asked hears "queued" first
    return stored;
}

MessageSender::Item *MessageSender::find(qint64 id)
{
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [id](const Item &item) { return item.message.id == id; });
    return found == m_items.end() ? nullptr : &*found;
}

/** The first that may go out now; nobody's messages overtake each other. */
MessageSender::Item *MessageSender::next()
{
    const std::chrono::milliseconds now = m_clock.steady();
    QStringList blocked;
    for (Item &item : m_items) {
        if (!isWaiting(item.message.state) || blocked.contains(item.message.remote)) {
            continue;
        }
        if (!item.unsaved && item.notBefore <= now) {
            return &item;
        }
        blocked.append(item.message.remote);
    }
    return nullptr;
}

void MessageSender::pump()
{
    forgetDone();
    if (m_closed || m_current || m_items.empty()) {
        return;
    }
    const std::chrono::milliseconds now = m_clock.steady();
    if (m_lastEnd + Gap > now) {
        m_pause.start(m_lastEnd + Gap - now);
        return;
    }
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (m_items[i].unsaved) {
            save(m_items[i]);
            if (!m_items[i].unsaved) {
                Q_EMIT tookOne(); // its reference is on the disk only now
            }
        }
    }
    if (!m_provider.canSubmit() || (m_gate && !m_gate())) {
        return; // whoever frees it calls again
    }
    if (Item *item = next()) {
        sendPart(*item);
        return;
    }
    std::chrono::milliseconds earliest = now + DiskRetry;
    for (const Item &item : m_items) {
        if (!item.unsaved) {
            earliest = std::min(earliest, item.notBefore);
        }
    }
    m_pause.start(std::max(earliest - now, std::chrono::milliseconds(1s)));
}

void MessageSender::sendPart(Item &item)
{
    const auto part = firstIn(item.parts, MessageState::Queued);
    if (part == item.parts.end()) {
        conclude(item);
        save(item);
        m_pause.start(0ms);
        return;
    }
    const Item before = item;
    item.message.state = MessageState::Sending;
    item.message.failure = MessageFailure::None;
    item.message.cause = 0;
    part->state = MessageState::Sending;
    part->submittedAt = m_clock.wall().toUTC();
    ++part->tries;
    // On the disk first: what is not known to be under way there might be sent twice.
    if (const Result<> saved = m_store.saveOutgoing(item.message, {*part}); !saved) {
        qCDebug(lcService) << "a message waits for the disk:" << saved.error().detail;
        item = before;
        m_pause.start(DiskRetry);
        Q_EMIT diskRefused(saved.error());
        return;
    }
    m_current = item.message.id;
    const auto left =
        std::count_if(item.parts.begin(), item.parts.end(), [](const OutgoingPart &other) {
            return other.state == MessageState::Queued;
        });
    const OutgoingPdu pdu {item.message.id, part->pdu, part->length, left > 0};
    const MessageRecord message = item.message;
    m_provider.submit(pdu);
    Q_EMIT changed(message);
}

void MessageSender::taken(qint64 id, int reference)
{
    if (m_current != id) {
        return;
    }
    m_current.reset();
    m_lastEnd = m_clock.steady();
    if (Item *item = find(id)) {
        const auto part = firstIn(item->parts, MessageState::Sending);
        if (part != item->parts.end()) {
            part->state = MessageState::Sent;
            part->reference = reference;
            ++item->message.partsHere;
        }
        item->refusals = 0;
        conclude(*item);
        save(*item);
    }
    Q_EMIT tookOne();
    pump();
}

void MessageSender::failed(qint64 id, const SubmitFailure &failure)
{
    if (m_current != id) {
        return;
    }
    m_current.reset();
    m_lastEnd = m_clock.steady();
    Item *item = find(id);
    const auto part = item == nullptr ? std::vector<OutgoingPart>::iterator {}
                                      : firstIn(item->parts, MessageState::Sending);
    if (item == nullptr || part == item->parts.end()) {
        pump();
        return;
    }
    using Kind = SubmitFailure::Kind;
    switch (failure.kind) {
    case Kind::NothingSent:
        later(*item, *part, MessageFailure::Timeout, failure);
        break;
    case Kind::Transient:
    case Kind::TransientOnce:
        later(*item, *part, MessageFailure::Modem, failure);
        break;
    case Kind::Permanent:
        giveUp(*item, *part, MessageState::Failed, MessageFailure::Modem, failure.code);
        break;
    case Kind::Unknown:
        giveUp(*item, *part, MessageState::Unknown, MessageFailure::Silence, 0);
        break;
    }
    save(*item);
    pump();
}

void MessageSender::later(Item &item, OutgoingPart &part, MessageFailure why,
                          const SubmitFailure &failure)
{
    // A modem that went away has refused nothing.
    const bool counts = failure.kind != SubmitFailure::Kind::NothingSent || m_provider.canSubmit();
    const std::size_t most =
        failure.kind == SubmitFailure::Kind::TransientOnce ? 1 : BackOff.size();
    if (counts && static_cast<std::size_t>(item.refusals) >= most) {
        giveUp(item, part, MessageState::Failed, why, failure.code);
        return;
    }
    part.state = MessageState::Queued;
    item.message.state = MessageState::Queued;
    item.message.failure = counts ? why : MessageFailure::None;
    item.message.cause = failure.code;
    if (counts) {
        item.notBefore = m_clock.steady() + BackOff.at(static_cast<std::size_t>(item.refusals++));
    }
}

void MessageSender::giveUp(Item &item, OutgoingPart &part, MessageState state, MessageFailure why,
                           int cause)
{
    part.state = state;
    item.message.state = state;
    item.message.failure = why;
    item.message.cause = cause;
    item.message.changedAt = m_clock.wall().toUTC();
}

/** The state of a message by those of its parts, once none of them waits. */
void MessageSender::conclude(Item &item)
{
    const auto all = [&item](auto test) {
        return std::all_of(item.parts.begin(), item.parts.end(),
                           [&test](const OutgoingPart &part) { return test(part.state); });
    };
    if (!all(isOut)) {
        return;
    }
    const bool delivered = all([](MessageState state) { return state == MessageState::Delivered; });
    const QDateTime now = m_clock.wall().toUTC();
    if (!isOut(item.message.state)) {
        item.message.sentAt = now;
        m_reportsDue.await(item.message.id);
    }
    item.message.state = delivered ? MessageState::Delivered : MessageState::Sent;
    item.message.failure = MessageFailure::None;
    item.message.cause = 0;
    item.message.changedAt = now;
}

void MessageSender::save(Item &item)
{
    const Result<> saved = m_store.saveOutgoing(item.message, item.parts);
    item.unsaved = !saved;
    if (!saved) {
        qCDebug(lcService) << "the state of a message was not stored:" << saved.error().detail;
        m_pause.start(DiskRetry);
    }
    const MessageRecord message = item.message;
    Q_EMIT changed(message);
    if (!saved) {
        Q_EMIT diskRefused(saved.error());
    }
}

void MessageSender::forgetDone()
{
    std::erase_if(m_items, [this](const Item &item) {
        return !isWaiting(item.message.state) && !item.unsaved && m_current != item.message.id;
    });
}

} // namespace vp
