// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/messagereading.h"

#include <map>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr std::uint16_t WapPushPort = 2948;

/** The message itself, without the service centre's address, which another centre may repeat it
 * with. */
QByteArray tpduOf(const QByteArray &octets, int length)
{
    const auto centre = octets.isEmpty() ? 0 : static_cast<unsigned char>(octets.at(0));
    const bool fits =
        length > 0 && (octets.size() == length || octets.size() == qsizetype {length} + 1 + centre);
    return fits ? octets.last(length) : octets;
}

MessageKind kindOf(const SmsDeliver &deliver)
{
    const SmsUserData &body = deliver.body;
    if (deliver.protocol.isSilent()) {
        return MessageKind::Silent;
    }
    if (body.header.ports && body.header.ports->destination == WapPushPort) {
        return MessageKind::MmsNotice;
    }
    const auto waiting = body.coding.waiting();
    if (waiting && (waiting->discardText || body.text.trimmed().isEmpty())) {
        return MessageKind::WaitingNotice;
    }
    if (body.coding.alphabet() == SmsAlphabet::Octets) {
        return MessageKind::Data;
    }
    return body.coding.isFlash() ? MessageKind::Flash : MessageKind::Text;
}

std::optional<SmsTimestamp> stampOf(const MessageReading &reading)
{
    if (const SmsDeliver *deliver = reading.deliver()) {
        return deliver->sent;
    }
    const SmsStatusReport *report = reading.report();
    return report != nullptr ? report->sent : std::nullopt;
}

} // namespace

QString normalisedNumber(const QString &shown, const Region &region)
{
    const Result<PhoneNumber> number = PhoneNumber::fromNetwork(shown, region);
    return number ? number->text() : shown;
}

bool isSamePhone(const QString &one, const QString &other, const Region &region)
{
    constexpr qsizetype telling = 7;
    if (normalisedNumber(one, region) == normalisedNumber(other, region)) {
        return true;
    }
    return one.size() >= telling && other.size() >= telling
        && one.right(telling) == other.right(telling);
}

MessageReading readMessage(const QByteArray &hex, int length)
{
    MessageReading reading;
    const QByteArray octets = QByteArray::fromHex(hex);
    reading.octets = static_cast<int>(octets.size());
    reading.identity = tpduOf(octets, length);
    const Result<SmsPdu> pdu = length > 0 ? parsePdu(hex, length) : parsePdu(hex);
    if (!pdu) {
        return reading;
    }
    if (const auto *deliver = std::get_if<SmsDeliver>(&pdu->tpdu)) {
        reading.content = *deliver;
    } else if (const auto *report = std::get_if<SmsStatusReport>(&pdu->tpdu)) {
        reading.content = *report;
    }
    if (reading.content && !reading.identity.isEmpty()) {
        constexpr unsigned moreMessages = 0x04; // TP-MMS: whether others wait behind it
        reading.identity[0] =
            static_cast<char>(static_cast<unsigned char>(reading.identity.at(0)) & ~moreMessages);
    }
    return reading;
}

ReceivedPart partOf(const MessageReading &reading, const QByteArray &hex, int length, int slot,
                    const QDateTime &now)
{
    ReceivedPart part;
    part.receivedAt = now;
    part.identity = reading.identity;
    part.pdu = hex;
    part.length = length;
    if (const SmsDeliver *deliver = reading.deliver()) {
        part.sender = deliver->originator.text;
    } else if (const SmsStatusReport *report = reading.report()) {
        part.sender = report->recipient.text;
    }
    if (const auto stamp = stampOf(reading)) {
        part.sentAt = stamp->toSeconds() * 1000;
    } else {
        // Nothing in it tells two equal ones apart: the same slot is the same message.
        part.copy = slot >= 0 ? slot : static_cast<int>(now.toMSecsSinceEpoch() & 0x7fffffff);
    }
    return part;
}

MessageRecord recordOf(const MessageReading &reading, const Region &region)
{
    MessageRecord record;
    const SmsDeliver *deliver = reading.deliver();
    if (deliver == nullptr) {
        record.kind = MessageKind::Unreadable;
        record.answerable = false;
        record.size = reading.octets;
        return record;
    }
    const SmsAddress &sender = deliver->originator;
    record.kind = kindOf(*deliver);
    record.answerable = !sender.isAlphanumeric() && !sender.isEmpty();
    record.remote = sender.isAlphanumeric() ? sender.text : normalisedNumber(sender.text, region);
    record.text = deliver->body.text;
    record.size = static_cast<int>(deliver->body.data.size());
    if (const auto waiting = deliver->body.coding.waiting();
        waiting && record.kind == MessageKind::WaitingNotice) {
        record.cause = static_cast<int>(waiting->kind) * 2 + (waiting->active ? 1 : 0);
    }
    if (deliver->sent) {
        record.sentAt = deliver->sent->toDateTime().toUTC();
    }
    return record;
}

QByteArray dataOf(const std::vector<ReceivedPart> &parts)
{
    std::map<int, QByteArray> pieces; // by their place; one that came twice counts once
    for (const ReceivedPart &part : parts) {
        const MessageReading reading = readMessage(part.pdu, part.length);
        if (const SmsDeliver *deliver = reading.deliver()) {
            const auto &place = deliver->body.header.concatenation;
            pieces.emplace(place ? place->part : 0, deliver->body.data);
        }
    }
    QByteArray whole;
    for (const auto &[place, piece] : pieces) {
        whole += piece;
    }
    return whole;
}

} // namespace vp
