// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/statuscommands.h"

#include <QHash>

namespace vp::sim {

using Final = AtAnswer::Final;
using Kind = AtRequest::Kind;

namespace {

const QByteArray Imei = "353142000000019";

} // namespace

std::optional<AtAnswer> StatusCommands::answer(const AtRequest &request)
{
    using Handler = AtAnswer (StatusCommands::*)(const AtRequest &);
    static const QHash<QByteArray, Handler> handlers {
        {"+CMEE", &StatusCommands::errorLevel},
        {"+CREG", &StatusCommands::registration},
        {"+CGREG", &StatusCommands::registration},
        {"+COPS", &StatusCommands::operatorName},
        {"+CSQ", &StatusCommands::signalQuality},
        {"^SYSINFO", &StatusCommands::systemInfo},
        {"+CFUN", &StatusCommands::functionality},
        {"^CURC", &StatusCommands::vendorEvents},
        {"^PORTSEL", &StatusCommands::portSelection},
        {"+CSCS", &StatusCommands::charset},
        {"Z", &StatusCommands::restoreDefaults},
        {"&F", &StatusCommands::restoreDefaults},
        {"+CPAS", &StatusCommands::activity},
        {"^U2DIAG", &StatusCommands::accepted},
        {"S", &StatusCommands::accepted},
        {"V", &StatusCommands::accepted},
        {"X", &StatusCommands::accepted},
        {"&C", &StatusCommands::accepted},
        {"&D", &StatusCommands::accepted},
        {"&W", &StatusCommands::accepted},
        {"+IFC", &StatusCommands::accepted},
        {"+CMMS", &StatusCommands::accepted},
    };
    if (const Handler handler = handlers.value(request.name, nullptr)) {
        return (this->*handler)(request);
    }
    return identity(request);
}

std::optional<AtAnswer> StatusCommands::identity(const AtRequest &request) const
{
    const ModemDialect::Identity &self = m_context.dialect.identity;
    const QHash<QByteArray, QByteArray> facts {
        {"+CGMI", self.manufacturer},
        {"+GMI", self.manufacturer},
        {"+CGMM", self.model},
        {"+GMM", self.model},
        {"+CGMR", self.revision},
        {"+GMR", self.revision},
        {"+CGSN", Imei},
        {"+GSN", Imei},
        {"+CIMI", m_context.card.imsi()},
        {"+CNUM", "+CNUM: \"\",\"" + SimCard::ownNumber() + "\",145"},
        {"+GCAP", "+GCAP: +CGSM,+DS,+ES"},
        {"+CGATT", "+CGATT: 1"},
        {"^GETPORTMODE", "^GETPORTMODE: TYPE: WCDMA: huawei,MDM:0,DIAG:1,PCUI:2,CDROM:3,SD:4,"},
        {"^HWVER", "^HWVER:\"CD2E173M\""},
    };
    if (request.name == "I") {
        AtAnswer answer;
        answer.lines << "Manufacturer: " + self.manufacturer << "Model: " + self.model
                     << "Revision: " + self.revision << "IMEI: " + Imei << "+GCAP: +CGSM,+DS,+ES";
        return answer;
    }
    const auto fact = facts.constFind(request.name);
    if (fact == facts.constEnd()) {
        return std::nullopt;
    }
    return request.isTest() ? AtAnswer::ok() : AtAnswer::ok(*fact);
}

AtAnswer StatusCommands::errorLevel(const AtRequest &request)
{
    int &level = m_context.settings.errorLevel;
    if (request.isRead()) {
        return AtAnswer::ok("+CMEE: " + QByteArray::number(level));
    }
    if (request.isTest()) {
        return AtAnswer::ok("+CMEE: (0-2)");
    }
    const int wanted = request.number(0, 0);
    if (wanted < 0 || wanted > 2) {
        return AtAnswer::of(Final::Error);
    }
    level = wanted;
    return AtAnswer::ok();
}

AtAnswer StatusCommands::registration(const AtRequest &request)
{
    int &mode = request.name == "+CREG" ? m_context.settings.registration
                                        : m_context.settings.packetRegistration;
    if (request.isTest()) {
        return AtAnswer::ok(request.name + ": (0-2)");
    }
    if (request.kind == Kind::Set) {
        const int wanted = request.number(0);
        if (wanted < 0 || wanted > 2) {
            return AtAnswer::cme(50);
        }
        mode = wanted;
        return AtAnswer::ok();
    }
    QByteArray line = request.name + ": " + QByteArray::number(mode) + ','
        + QByteArray::number(m_context.registration());
    if (mode == 2) {
        line += R"(,"9110","7E6")";
    }
    return AtAnswer::ok(line);
}

AtAnswer StatusCommands::operatorName(const AtRequest &request)
{
    const SimulatedNetwork::Service &service = m_context.network.service();
    const QByteArray longName = quoted(service.operatorName.toLatin1());
    int &format = m_context.settings.operatorFormat;
    if (request.isTest()) {
        return AtAnswer::ok("+COPS: (2," + longName + ',' + longName
                            + ",\"00101\",2),,(0-4),(0-2)");
    }
    if (request.kind == Kind::Set) {
        if (request.number(0) == 3) {
            format = request.number(1, 0);
        }
        return AtAnswer::ok();
    }
    if (m_context.registration() != 1 && m_context.registration() != 5) {
        return AtAnswer::ok("+COPS: 0");
    }
    return AtAnswer::ok("+COPS: 0," + QByteArray::number(format) + ','
                        + (format == 2 ? QByteArray("\"00101\"") : longName) + ",2");
}

AtAnswer StatusCommands::signalQuality(const AtRequest &request)
{
    if (request.isTest()) {
        return AtAnswer::ok("+CSQ: (0-31,99),(0-7,99)");
    }
    return AtAnswer::ok("+CSQ: " + QByteArray::number(m_context.network.service().signal) + ",99");
}

AtAnswer StatusCommands::systemInfo(const AtRequest &)
{
    const int state = m_context.registration();
    const bool served = state == 1 || state == 5;
    const bool ready = m_context.card.lock() == SimCard::Lock::Ready;
    return AtAnswer::ok(QByteArray("^SYSINFO:") + (served ? "2,3," : "0,0,")
                        + (state == 5 ? "1" : "0") + ",5," + (ready ? "1" : "0") + ",,4");
}

AtAnswer StatusCommands::functionality(const AtRequest &request)
{
    int &level = m_context.settings.functionality;
    if (request.isRead()) {
        return AtAnswer::ok("+CFUN: " + QByteArray::number(level));
    }
    if (request.isTest()) {
        return AtAnswer::ok("+CFUN: (0,1,4,5,6,7),(0,1)");
    }
    level = request.number(0, 1);
    m_context.network.setReachable(level == 1 && m_context.card.lock() == SimCard::Lock::Ready);
    if (request.number(1, 0) == 1) {
        m_context.restartLater();
    }
    return AtAnswer::ok();
}

AtAnswer StatusCommands::vendorEvents(const AtRequest &request)
{
    bool &on = m_context.settings.vendorEvents;
    if (request.isRead()) {
        return AtAnswer::ok(on ? "^CURC: 1" : "^CURC: 0");
    }
    on = request.number(0, 1) != 0;
    return AtAnswer::ok();
}

AtAnswer StatusCommands::portSelection(const AtRequest &request)
{
    int &selected = m_context.settings.portSelection;
    if (request.isRead()) {
        return AtAnswer::ok("^PORTSEL: " + QByteArray::number(selected));
    }
    selected = request.number(0, 0);
    return AtAnswer::ok();
}

AtAnswer StatusCommands::charset(const AtRequest &request)
{
    QByteArray &name = m_context.settings.charset;
    if (request.isRead()) {
        return AtAnswer::ok("+CSCS: " + quoted(name));
    }
    if (request.isTest()) {
        return AtAnswer::ok("+CSCS: (\"IRA\",\"UCS2\",\"GSM\")");
    }
    const QByteArray wanted = request.text(0);
    if (wanted != "IRA" && wanted != "UCS2" && wanted != "GSM") {
        return AtAnswer::of(Final::Error);
    }
    name = wanted;
    return AtAnswer::ok();
}

AtAnswer StatusCommands::restoreDefaults(const AtRequest &)
{
    const int level = m_context.settings.functionality;
    m_context.settings = {};
    m_context.settings.functionality = level;
    return AtAnswer::ok();
}

AtAnswer StatusCommands::activity(const AtRequest &)
{
    int state = 0;
    for (const NetworkCall &call : m_context.calls()) {
        const bool rings = call.state == CallState::Incoming || call.state == CallState::Waiting;
        state = rings || state == 3 ? 3 : 4;
    }
    return AtAnswer::ok("+CPAS: " + QByteArray::number(state));
}

AtAnswer StatusCommands::accepted(const AtRequest &)
{
    return AtAnswer::ok();
}

} // namespace vp::sim
