// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/messageinbox.h"

#include "base/logging.h"
#include "service/messagephrases.h"
#include "settings/settings.h"
#include "store/database.h"

#include <algorithm>

namespace vp {

using namespace std::chrono_literals;
using std::chrono::seconds;

namespace {

constexpr seconds ShowIncompleteAfter = 5min;
constexpr std::size_t OpenLimit = 1000;

AssemblyLimits limits()
{
    AssemblyLimits limits;
    limits.announceAfter = ShowIncompleteAfter;
    limits.maximumOpen = OpenLimit;
    return limits;
}

SmsAssembler::Instant instantOf(const QDateTime &time)
{
    return SmsAssembler::Instant(seconds(time.toSecsSinceEpoch()));
}

} // namespace

MessageInbox::MessageInbox(MessageProvider &provider, Database &database, const Settings &settings,
                           Clock &clock, QString line, QObject *parent)
    : QObject(parent)
    , m_provider(provider)
    , m_received(database)
    , m_messages(database)
    , m_settings(settings)
    , m_clock(clock)
    , m_line(std::move(line))
    , m_assembler(limits())
    , m_due(clock)
{
    connect(&m_due, &Deadline::expired, this, &MessageInbox::lookAtAssembler);
}

SmsAssembler::Instant MessageInbox::now() const
{
    return m_started + std::chrono::duration_cast<seconds>(m_clock.steady() - m_startedSteady);
}

void MessageInbox::start()
{
    m_started = instantOf(m_clock.wall());
    m_startedSteady = m_clock.steady();
    connect(&m_provider, &MessageProvider::received, this, &MessageInbox::receive);
    takeUp();
}

void MessageInbox::takeUp()
{
    const Result<std::vector<ReceivedPart>> open = m_received.open();
    if (!open) {
        diskFailed(open.error());
        return;
    }
    m_takenUp = true;
    for (const ReceivedPart &part : *open) {
        const MessageReading reading = readMessage(part.pdu, part.length);
        const SmsDeliver *deliver = reading.deliver();
        if (deliver != nullptr && deliver->body.header.concatenation) {
            // A clock that was set back meanwhile must not make it come from the future.
            addPart(part, reading, std::min(instantOf(part.receivedAt), now()));
        } else {
            process(part, reading);
        }
    }
    for (const auto &[id, part] : m_open) {
        if (part.messageId != 0) {
            m_assembler.setAnnounced(id);
        }
    }
    lookAtAssembler();
}

void MessageInbox::settle(qint64 partId)
{
    if (const Result<> settled = m_received.settle({partId}); !settled) {
        qCInfo(lcService) << "a report was not settled:" << settled.error().detail;
    }
}

void MessageInbox::receive(const ReceivedPdu &pdu)
{
    if (!m_takenUp) {
        m_provider.refused(pdu.token); // what it may belong to is not here
        return;
    }
    const MessageReading reading = readMessage(pdu.hex, pdu.length);
    ReceivedPart part = partOf(reading, pdu.hex, pdu.length, pdu.slot, m_clock.wall().toUTC());
    part.line = m_line;
    const Result<ReceivedStore::Added> added = m_received.add(part);
    if (!added) {
        m_provider.refused(pdu.token);
        diskFailed(added.error());
        return;
    }
    m_provider.stored(pdu.token);
    if (!added->isNew) {
        return;
    }
    part.id = added->id;
    process(part, reading);
    lookAtAssembler();
}

void MessageInbox::process(const ReceivedPart &part, const MessageReading &reading)
{
    if (const SmsStatusReport *report = reading.report()) {
        Q_EMIT reported(part.id, *report);
        return;
    }
    const SmsDeliver *deliver = reading.deliver();
    if (deliver != nullptr && deliver->body.header.concatenation) {
        addPart(part, reading, now());
        return;
    }
    if (deliver == nullptr) {
        qCWarning(lcService) << "a message of" << reading.octets << "octets cannot be read; kept";
    }
    MessageRecord message = recordOf(reading, m_settings.region());
    message.at = part.receivedAt;
    write({std::move(message), {part.id}, true});
}

void MessageInbox::addPart(const ReceivedPart &part, const MessageReading &reading,
                           SmsAssembler::Instant at)
{
    const SmsDeliver &deliver = *reading.deliver();
    OpenPart open {recordOf(reading, m_settings.region()), part.receivedAt, part.messageId};
    SmsPart piece;
    piece.id = part.id;
    piece.sender = open.about.remote;
    piece.place = *deliver.body.header.concatenation;
    piece.text = deliver.body.text;
    piece.data = deliver.body.data;
    if (deliver.sent) {
        piece.sent = SmsAssembler::Instant(seconds(deliver.sent->toSeconds()));
    }
    m_open[part.id] = std::move(open);
    const SmsAssembler::Added added = m_assembler.add(piece, at);
    if (added.outcome == SmsAssembler::Outcome::Duplicate) {
        m_open.erase(part.id);
        settle(part.id);
    } else if (added.message) {
        showAssembly(*added.message, true);
    }
}

/** Writes a long message as far as it is here. */
void MessageInbox::showAssembly(const SmsAssembly &assembly, bool settled)
{
    Unsaved unsaved;
    const OpenPart &first = m_open[assembly.parts.front().id];
    MessageRecord &message = unsaved.message;
    message = first.about;
    message.at = first.receivedAt;
    for (const SmsPart &part : assembly.parts) {
        const OpenPart &open = m_open[part.id];
        message.id = std::max(message.id, open.messageId);
        message.at = std::min(message.at, open.receivedAt);
        unsaved.partIds.push_back(part.id);
    }
    message.text = assembly.text(&MessagePhrases::missing);
    message.size = static_cast<int>(assembly.data().size());
    message.parts = assembly.total;
    message.partsHere = static_cast<int>(assembly.parts.size());
    message.state = assembly.isComplete() ? MessageState::Received : MessageState::Incomplete;
    if (message.id != 0) {
        message.changedAt = m_clock.wall().toUTC();
    }
    unsaved.settled = settled;
    write(std::move(unsaved));
}

void MessageInbox::lookAtAssembler()
{
    for (const SmsAssembly &assembly : m_assembler.overdue(now())) {
        showAssembly(assembly, false);
    }
    for (const SmsAssembly &assembly : m_assembler.expired(now())) {
        showAssembly(assembly, true);
    }
    if (const auto next = m_assembler.nextDue()) {
        m_due.start(std::max<std::chrono::milliseconds>(*next - now(), 1s));
    } else {
        m_due.stop();
    }
}

void MessageInbox::write(Unsaved unsaved)
{
    unsaved.message.line = m_line;
    m_unsaved.push_back(std::move(unsaved));
    if (!m_refused) {
        writeAll();
    }
}

void MessageInbox::writeAll()
{
    while (!m_unsaved.empty()) {
        Unsaved &next = m_unsaved.front();
        for (const qint64 part : next.partIds) {
            // Shown incomplete by a write that came before this one.
            if (const auto open = m_open.find(part); open != m_open.end()) {
                next.message.id = std::max(next.message.id, open->second.messageId);
            }
        }
        const bool isNew = next.message.id == 0;
        const Result<qint64> id = m_messages.saveReceived(next.message, next.partIds, next.settled);
        if (!id) {
            diskFailed(id.error());
            return;
        }
        next.message.id = *id;
        for (const qint64 part : next.partIds) {
            if (next.settled) {
                m_open.erase(part);
            } else {
                m_open[part].messageId = *id;
            }
        }
        const MessageRecord message = next.message;
        m_unsaved.pop_front();
        Q_EMIT saved(message, isNew);
    }
}

void MessageInbox::diskFailed(const Error &error)
{
    m_refused = true;
    Q_EMIT diskRefused(error);
}

void MessageInbox::tryDisk()
{
    m_refused = false;
    if (!m_takenUp) {
        takeUp();
    }
    writeAll();
    m_provider.sweep();
}

} // namespace vp
