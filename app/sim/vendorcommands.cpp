// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/vendorcommands.h"

#include <QHash>

namespace vp::sim {

using Kind = AtRequest::Kind;

std::optional<AtAnswer> VendorCommands::answer(const AtRequest &request)
{
    using Handler = AtAnswer (VendorCommands::*)(const AtRequest &);
    static const QHash<QByteArray, Handler> handlers {
        {"+QINDCFG", &VendorCommands::eventConfiguration},
        {"+QURCCFG", &VendorCommands::eventPort},
        {"^DSCI", &VendorCommands::callStates},
        {"+WIND", &VendorCommands::wind},
        {"+QPINC", &VendorCommands::quectelTries},
        {"+SPIC", &VendorCommands::simcomTries},
        {"+QCCID", &VendorCommands::cardNumber},
        {"+ZPAS", &VendorCommands::bearer},
        {"+QTONEDET", &VendorCommands::tones},
        {"+DDET", &VendorCommands::tones},
    };
    const Handler handler = handlers.value(request.name, nullptr);
    return handler == nullptr ? std::nullopt : std::optional((this->*handler)(request));
}

AtAnswer VendorCommands::eventConfiguration(const AtRequest &request)
{
    if (request.isTest()) {
        return AtAnswer::ok("+QINDCFG: "
                            R"(("all","csq","smsfull","ring","smsincoming","act","ccinfo"),(0,1))"
                            ",(0,1)");
    }
    const QByteArray name = request.text(0);
    if (request.kind != Kind::Set || name.isEmpty()) {
        return AtAnswer::cme(50);
    }
    bool &callInfo = m_context.settings.vendor.callInfo;
    const bool concerned = name == "ccinfo" || name == "all";
    const int wanted = request.number(1);
    if (wanted < 0) { // only the name: a question
        return AtAnswer::ok("+QINDCFG: " + quoted(name) + ','
                            + (concerned && callInfo ? "1" : "0"));
    }
    if (concerned) {
        callInfo = wanted == 1;
    }
    return AtAnswer::ok();
}

AtAnswer VendorCommands::tones(const AtRequest &request)
{
    m_context.settings.tellTones = request.number(0, 0) == 1;
    return AtAnswer::ok();
}

AtAnswer VendorCommands::eventPort(const AtRequest &request)
{
    if (request.isTest()) {
        return AtAnswer::ok(R"(+QURCCFG: "urcport",("usbat","usbmodem","uart1","all"))");
    }
    if (request.kind == Kind::Set && request.text(0) == "urcport") {
        return request.text(1).isEmpty() ? AtAnswer::ok(R"(+QURCCFG: "urcport","usbat")")
                                         : AtAnswer::ok();
    }
    return AtAnswer::cme(50);
}

AtAnswer VendorCommands::callStates(const AtRequest &request)
{
    bool &on = m_context.settings.vendor.callStates;
    if (request.isTest()) {
        return AtAnswer::ok("^DSCI: (0,1)");
    }
    if (request.isRead()) {
        return AtAnswer::ok(on ? "^DSCI: 1" : "^DSCI: 0");
    }
    on = request.number(0, 0) == 1;
    return AtAnswer::ok();
}

AtAnswer VendorCommands::wind(const AtRequest &request)
{
    constexpr int allEvents = 4095;
    int &mask = m_context.settings.vendor.windMask;
    if (request.isTest()) {
        return AtAnswer::ok("+WIND: (0-4095)");
    }
    if (request.isRead()) {
        return AtAnswer::ok("+WIND: " + QByteArray::number(mask));
    }
    const int wanted = request.number(0);
    if (wanted < 0 || wanted > allEvents) {
        return AtAnswer::cme(3);
    }
    mask = wanted;
    return AtAnswer::ok();
}

AtAnswer VendorCommands::quectelTries(const AtRequest &request)
{
    const SimCard &card = m_context.card;
    if (card.lock() == SimCard::Lock::Absent) {
        return AtAnswer::cme(10);
    }
    const QByteArray wanted = request.kind == Kind::Set ? request.text(0) : QByteArray();
    AtAnswer answer;
    if (wanted.isEmpty() || wanted == "SC") {
        answer.lines << "+QPINC: \"SC\"," + QByteArray::number(card.pinTries()) + ",10";
    }
    if (wanted.isEmpty() || wanted == "P2") {
        answer.lines << "+QPINC: \"P2\",3,10";
    }
    return answer.lines.isEmpty() ? AtAnswer::cme(50) : answer;
}

AtAnswer VendorCommands::simcomTries(const AtRequest &)
{
    const SimCard &card = m_context.card;
    return card.lock() == SimCard::Lock::Absent
        ? AtAnswer::cme(10)
        : AtAnswer::ok("+SPIC: " + QByteArray::number(card.pinTries()) + ",10,3,10");
}

AtAnswer VendorCommands::cardNumber(const AtRequest &)
{
    const SimCard &card = m_context.card;
    return card.lock() == SimCard::Lock::Absent ? AtAnswer::cme(10)
                                                : AtAnswer::ok("+QCCID: " + card.iccid());
}

AtAnswer VendorCommands::bearer(const AtRequest &)
{
    return AtAnswer::ok(R"(+BEARTYPE: "UMTS","CS_PS")");
}

} // namespace vp::sim
