// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/smscommands.h"

#include "sim/deliverpdu.h"

#include <QHash>

namespace vp::sim {

using Final = AtAnswer::Final;
using Kind = AtRequest::Kind;

namespace {

QByteArray usage(const SimCard &card)
{
    return QByteArray::number(static_cast<int>(card.messages().size())) + ','
        + QByteArray::number(SimCard::Capacity);
}

} // namespace

std::optional<AtAnswer> SmsCommands::answer(const AtRequest &request)
{
    using Handler = AtAnswer (SmsCommands::*)(const AtRequest &);
    static const QHash<QByteArray, Handler> handlers {
        {"+CMGF", &SmsCommands::format},        {"+CSMS", &SmsCommands::service},
        {"+CPMS", &SmsCommands::memories},      {"+CNMI", &SmsCommands::newMessages},
        {"+CSCA", &SmsCommands::serviceCentre}, {"+CMGL", &SmsCommands::list},
        {"+CMGR", &SmsCommands::read},          {"+CMGD", &SmsCommands::remove},
        {"+CMGS", &SmsCommands::send},          {"+CNMA", &SmsCommands::acknowledge},
    };
    const Handler handler = handlers.value(request.name, nullptr);
    return handler == nullptr ? std::nullopt : std::optional((this->*handler)(request));
}

void SmsCommands::receive(const QByteArray &pdu)
{
    if (m_context.settings.newMessage.at(1) == 2) {
        // Routed to the host and not stored; in phase 2+ it wants to be acknowledged.
        const SimCard::StoredSms sms {0, pdu};
        m_unacknowledged += m_context.settings.messageService;
        m_context.tell("+CMT: ," + QByteArray::number(sms.length()) + "\r\n" + pdu);
        return;
    }
    if (const std::optional<int> slot = m_context.card.receive(pdu)) {
        tellStored(*slot);
    }
}

void SmsCommands::report(int reference, int status, const QDateTime &time)
{
    const auto wanted = m_recipients.find(reference);
    if (wanted == m_recipients.end()) {
        return;
    }
    const SimCard::StoredSms report {0, statusReportPdu(reference, wanted->second, time, status)};
    switch (m_context.settings.newMessage.at(3)) {
    case 1:
        m_context.tell(QByteArray(m_context.dialect.emptyReportField ? "+CDS: ," : "+CDS: ")
                       + QByteArray::number(report.length()) + "\r\n" + report.pdu);
        break;
    case 2:
        if (const std::optional<int> slot = m_context.card.receive(report.pdu)) {
            m_context.tell("+CDSI: \"SM\"," + QByteArray::number(*slot));
        }
        break;
    default:
        break;
    }
}

void SmsCommands::tellStored(int slot)
{
    if (m_context.settings.newMessage.at(1) == 1) {
        m_context.tell("+CMTI: \"SM\"," + QByteArray::number(slot));
    }
    if (m_context.card.messages().size() >= SimCard::Capacity) {
        m_context.tell("^SMMEMFULL: \"SM\"");
    }
}

AtAnswer SmsCommands::format(const AtRequest &request)
{
    int &mode = m_context.settings.messageFormat;
    if (request.isRead()) {
        return AtAnswer::ok("+CMGF: " + QByteArray::number(mode));
    }
    if (request.isTest()) {
        return AtAnswer::ok("+CMGF: (0,1)");
    }
    mode = request.number(0, 0) == 1 ? 1 : 0;
    return AtAnswer::ok();
}

AtAnswer SmsCommands::service(const AtRequest &request)
{
    int &level = m_context.settings.messageService;
    if (request.isTest()) {
        return AtAnswer::ok("+CSMS: (0,1)");
    }
    if (request.kind == Kind::Set) {
        level = request.number(0, 0) == 1 ? 1 : 0;
        return AtAnswer::ok("+CSMS: 1,1,1");
    }
    return AtAnswer::ok("+CSMS: " + QByteArray::number(level) + ",1,1,1");
}

AtAnswer SmsCommands::memories(const AtRequest &request)
{
    if (request.isTest()) {
        return AtAnswer::ok("+CPMS: (\"SM\"),(\"SM\"),(\"SM\")");
    }
    const QByteArray used = usage(m_context.card);
    if (request.isRead()) {
        const QByteArray one = "\"SM\"," + used;
        return AtAnswer::ok("+CPMS: " + one + ',' + one + ',' + one);
    }
    for (int field = 0; field < 3; ++field) {
        const QByteArray wanted = request.text(field);
        if (!wanted.isEmpty() && wanted != "SM") {
            return AtAnswer::cms(302);
        }
    }
    return AtAnswer::ok("+CPMS: " + used + ',' + used + ',' + used);
}

AtAnswer SmsCommands::newMessages(const AtRequest &request)
{
    std::array<int, 5> &settings = m_context.settings.newMessage;
    if (request.isTest()) {
        return AtAnswer::ok("+CNMI: (0-2),(0-3),(0,2,3),(0-2),(0,1)");
    }
    if (request.isRead()) {
        QByteArrayList values;
        for (const int value : settings) {
            values << QByteArray::number(value);
        }
        return AtAnswer::ok("+CNMI: " + values.join(','));
    }
    std::array<int, 5> wanted = settings;
    const std::array<int, 5> largest {2, 3, 3, 2, 1};
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        wanted.at(i) = request.number(static_cast<int>(i), wanted.at(i));
        if (wanted.at(i) < 0 || wanted.at(i) > largest.at(i)) {
            return AtAnswer::cms(302);
        }
    }
    settings = wanted;
    return AtAnswer::ok();
}

AtAnswer SmsCommands::serviceCentre(const AtRequest &request)
{
    if (request.kind == Kind::Set) {
        m_centre = request.text(0);
    }
    if (!request.isRead()) {
        return AtAnswer::ok();
    }
    return AtAnswer::ok("+CSCA: " + quoted(m_centre)
                        + (m_centre.startsWith('+') ? ",145" : ",129"));
}

AtAnswer SmsCommands::list(const AtRequest &request)
{
    if (request.isTest()) {
        return AtAnswer::ok("+CMGL: (0-4)");
    }
    const int wanted = request.kind == Kind::Set ? request.number(0) : 0;
    if (m_context.settings.messageFormat != 0 || wanted < 0 || wanted > 4) {
        return AtAnswer::cms(302);
    }
    AtAnswer answer;
    // Listing marks as read what was unread.
    const std::map<int, SimCard::StoredSms> messages = m_context.card.messages();
    for (const auto &[slot, sms] : messages) {
        if (wanted != 4 && wanted != sms.status) {
            continue;
        }
        answer.lines << "+CMGL: " + QByteArray::number(slot) + ',' + QByteArray::number(sms.status)
                + ",," + QByteArray::number(sms.length())
                     << sms.pdu;
        m_context.card.markRead(slot);
    }
    return answer;
}

AtAnswer SmsCommands::read(const AtRequest &request)
{
    const auto &messages = m_context.card.messages();
    const auto found = messages.find(request.number(0));
    if (found == messages.end()) {
        return AtAnswer::cms(321);
    }
    if (m_context.settings.messageFormat != 0) {
        return AtAnswer::cms(302);
    }
    AtAnswer answer;
    answer.lines << "+CMGR: " + QByteArray::number(found->second.status) + ",,"
            + QByteArray::number(found->second.length())
                 << found->second.pdu;
    m_context.card.markRead(found->first);
    return answer;
}

AtAnswer SmsCommands::remove(const AtRequest &request)
{
    if (request.isTest()) {
        return AtAnswer::ok("+CMGD: (0-" + QByteArray::number(SimCard::Capacity - 1) + "),(0-4)");
    }
    if (m_refusedDeletions > 0) {
        --m_refusedDeletions;
        return AtAnswer::cms(320);
    }
    if (request.number(1, 0) == 4) {
        m_context.card.clear();
    } else if (!m_context.card.remove(request.number(0))) {
        return AtAnswer::cms(321);
    }
    while (const std::optional<int> slot = m_context.card.admitWaiting()) {
        tellStored(*slot);
    }
    return AtAnswer::ok();
}

AtAnswer SmsCommands::send(const AtRequest &request)
{
    const int length = request.number(0);
    if (m_context.settings.messageFormat != 0 || length < 8 || length > 175) {
        return AtAnswer::cms(304);
    }
    AtAnswer prompt = AtAnswer::of(Final::Prompt);
    prompt.onPayload = [this, length](const QByteArray &payload) {
        return submit(length, payload);
    };
    return prompt;
}

AtAnswer SmsCommands::submit(int length, const QByteArray &payload)
{
    const QByteArray pdu = payload.trimmed().toUpper();
    const SimCard::StoredSms sms {2, pdu};
    const bool isHex = QByteArray::fromHex(pdu).toHex().toUpper() == pdu;
    if (!isHex || sms.length() != length) {
        return AtAnswer::cms(304);
    }
    const int state = m_context.registration();
    if (state != 1 && state != 5) {
        return AtAnswer::cms(331);
    }
    if (m_refusals.second > 0) {
        --m_refusals.second;
        return AtAnswer::cms(m_refusals.first);
    }
    m_context.submitSms(pdu);
    const int reference = m_reference;
    const QByteArray tpdu = QByteArray::fromHex(pdu).last(length);
    constexpr int reportWanted = 0x20; // TP-SRR
    if ((tpdu.at(0) & reportWanted) != 0) {
        m_recipients[reference] = tpdu.mid(2, 2 + (tpdu.at(2) + 1) / 2);
    } else {
        m_recipients.erase(reference);
    }
    m_reference = (m_reference + 1) % 256;
    return AtAnswer::ok("+CMGS: " + QByteArray::number(reference));
}

AtAnswer SmsCommands::acknowledge(const AtRequest &)
{
    if (m_unacknowledged == 0) {
        return AtAnswer::cms(340);
    }
    --m_unacknowledged;
    return AtAnswer::ok();
}

} // namespace vp::sim
