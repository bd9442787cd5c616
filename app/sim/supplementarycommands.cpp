// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/supplementarycommands.h"

#include "sim/septets.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace vp::sim {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 UssdOwner = 1;
constexpr std::chrono::milliseconds UssdDelay = 1500ms;
constexpr int NotAllowed = 3;
constexpr int NoNetwork = 30;
constexpr int BadParameters = 50;

QByteArray utf16Hex(const QString &text)
{
    QByteArray octets;
    for (const QChar c : text) {
        octets += static_cast<char>(c.unicode() >> 8);
        octets += static_cast<char>(c.unicode() & 0xFF);
    }
    return octets.toHex().toUpper();
}

} // namespace

std::optional<AtAnswer> SupplementaryCommands::answer(const AtRequest &request)
{
    using Handler = AtAnswer (SupplementaryCommands::*)(const AtRequest &);
    static const QHash<QByteArray, Handler> handlers {
        {"+CUSD", &SupplementaryCommands::ussd},
        {"+CCFC", &SupplementaryCommands::forwarding},
        {"+CLIR", &SupplementaryCommands::callerId},
        {"+VTS", &SupplementaryCommands::tone},
        {"^DTMF", &SupplementaryCommands::huaweiTone},
    };
    const Handler handler = handlers.value(request.name, nullptr);
    return handler == nullptr ? std::nullopt : std::optional((this->*handler)(request));
}

void SupplementaryCommands::reset()
{
    m_agenda.clear();
    m_hideNumber = 0;
    m_context.network.subscriber().closeUssd();
}

AtAnswer SupplementaryCommands::ussd(const AtRequest &request)
{
    if (request.isRead()) {
        return AtAnswer::ok("+CUSD: 1");
    }
    if (request.isTest()) {
        return AtAnswer::ok("+CUSD: (0-2)");
    }
    if (request.number(0) == 2) {
        m_agenda.cancel(UssdOwner);
        m_context.network.subscriber().closeUssd();
        return AtAnswer::ok();
    }
    const QByteArray text = request.text(1);
    if (text.isEmpty()) {
        return AtAnswer::ok(); // only switches the event
    }
    if (m_context.registration() != 1 && m_context.registration() != 5) {
        return AtAnswer::cme(NoNetwork);
    }
    QString code = QString::fromLatin1(text);
    if (m_packed) {
        const QByteArray octets = QByteArray::fromHex(text);
        if (octets.toHex().toUpper() != text.toUpper()) {
            return AtAnswer::cme(BadParameters);
        }
        code = unpackSeptets(octets);
    }
    m_agenda.after(UssdDelay, UssdOwner, [this, code] { report(code); });
    return AtAnswer::ok();
}

void SupplementaryCommands::report(const QString &code)
{
    const SubscriberServices::UssdAnswer answer = m_context.network.subscriber().ussd(code);
    const QByteArray outcome = QByteArray::number(answer.outcome);
    if (answer.text.isEmpty()) {
        m_context.tell("+CUSD: " + outcome);
        return;
    }
    QByteArray text = answer.text.toLatin1();
    QByteArray coding = "15";
    if (answer.unicode) {
        text = utf16Hex(answer.text);
        coding = "72";
    } else if (m_packed) {
        text = packSeptets(answer.text).toHex().toUpper();
    } else {
        text.replace("\n", "\r\n");
    }
    m_context.tell("+CUSD: " + outcome + ",\"" + text + "\"," + coding);
}

AtAnswer SupplementaryCommands::forwarding(const AtRequest &request)
{
    if (request.isTest()) {
        return AtAnswer::ok("+CCFC: (0-5)");
    }
    const int reason = request.number(0);
    if (reason < 0 || reason > 3) {
        return AtAnswer::cme(BadParameters);
    }
    if (m_context.registration() != 1 && m_context.registration() != 5) {
        return AtAnswer::cme(NoNetwork);
    }
    if (request.number(1) != 2) {
        return changeForward(request, reason);
    }
    const NetworkForward forward = m_context.network.subscriber().forward(reason);
    if (forward.number.isEmpty()) {
        return AtAnswer::ok("+CCFC: 0,7");
    }
    QByteArray line = QByteArray("+CCFC: ") + (forward.active ? "1" : "0") + ",1,"
        + quoted(forward.number.toLatin1()) + ',' + QByteArray::number(numberType(forward.number));
    if (forward.seconds > 0) {
        line += ",,," + QByteArray::number(forward.seconds);
    }
    return AtAnswer::ok(line);
}

AtAnswer SupplementaryCommands::changeForward(const AtRequest &request, int reason)
{
    static const QRegularExpression number(u"^\\+?[0-9]{2,20}$"_s);
    SubscriberServices &services = m_context.network.subscriber();
    if (services.forwardRefusal() != 0) {
        return AtAnswer::cme(services.forwardRefusal());
    }
    if ((request.number(4, 7) & 1) == 0) {
        return AtAnswer::ok(); // data or fax, which nobody has here
    }
    NetworkForward forward = services.forward(reason);
    switch (request.number(1)) {
    case 0:
        forward.active = false;
        break;
    case 1:
        if (forward.number.isEmpty()) {
            return AtAnswer::cme(NotAllowed);
        }
        forward.active = true;
        break;
    case 3: {
        QString to = QString::fromLatin1(request.text(2));
        if (!number.match(to).hasMatch()) {
            return AtAnswer::cme(BadParameters);
        }
        if (request.number(3) == 145 && !to.startsWith(u'+')) {
            to.prepend(u'+');
        }
        forward = {true, to, reason == 2 ? request.number(7, 20) : 0};
        break;
    }
    case 4:
        forward = {};
        break;
    default:
        return AtAnswer::cme(BadParameters);
    }
    services.setForward(reason, forward);
    return AtAnswer::ok();
}

AtAnswer SupplementaryCommands::callerId(const AtRequest &request)
{
    if (request.isRead()) {
        return AtAnswer::ok("+CLIR: " + QByteArray::number(m_hideNumber) + ",4");
    }
    if (request.isTest()) {
        return AtAnswer::ok("+CLIR: (0-2)");
    }
    const int wanted = request.number(0);
    if (wanted < 0 || wanted > 2) {
        return AtAnswer::cme(BadParameters);
    }
    m_hideNumber = wanted;
    return AtAnswer::ok();
}

AtAnswer SupplementaryCommands::tone(const AtRequest &request)
{
    if (request.isTest()) {
        return AtAnswer::ok("+VTS: (0-9,A-D,*,#)");
    }
    return sound(0, request.text(0).toUpper());
}

AtAnswer SupplementaryCommands::huaweiTone(const AtRequest &request)
{
    if (request.isTest()) {
        return AtAnswer::ok();
    }
    QByteArray digit = request.text(1).toUpper();
    if (digit == "A" || digit == "B" || digit == "C" || digit == "D") {
        digit = "1"; // what is heard is another tone
    }
    return sound(request.number(0, 0), digit);
}

/** @p index 0 = whichever call is active. */
AtAnswer SupplementaryCommands::sound(int index, const QByteArray &digit)
{
    if (digit.size() != 1 || !QByteArrayView("0123456789*#ABCD").contains(digit.front())) {
        return AtAnswer::cme(BadParameters);
    }
    const std::vector<NetworkCall> calls = m_context.calls();
    const auto isActive = [](const NetworkCall &call) {
        return call.state == CallState::Active;
    };
    const bool heard = std::any_of(calls.begin(), calls.end(), [&](const NetworkCall &call) {
        return isActive(call) && (index == 0 || call.index == index);
    });
    for (const NetworkCall &call : calls) {
        if (heard && isActive(call)) { // whoever is joined hears it as well
            Q_EMIT m_context.network.toneHeard(call.number, QLatin1Char(digit.front()));
        }
    }
    return heard ? AtAnswer::ok() : AtAnswer::cme(NotAllowed);
}

} // namespace vp::sim
