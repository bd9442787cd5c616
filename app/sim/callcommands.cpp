// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/callcommands.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace vp::sim {

using namespace Qt::StringLiterals;
using Final = AtAnswer::Final;

std::optional<AtAnswer> CallCommands::answer(const AtRequest &request)
{
    using Handler = AtAnswer (CallCommands::*)(const AtRequest &);
    static const QHash<QByteArray, Handler> handlers {
        {"D", &CallCommands::dial},
        {"A", &CallCommands::accept},
        {"H", &CallCommands::hangUp},
        {"+CHUP", &CallCommands::hangUp},
        {"+CHLD", &CallCommands::hold},
        {"+CLCC", &CallCommands::list},
        {"+CLIP", &CallCommands::callerId},
        {"+CRC", &CallCommands::extendedRing},
        {"+CCWA", &CallCommands::callWaiting},
        {"+CSSN", &CallCommands::notifications},
        {"+CEER", &CallCommands::lastCause},
        {"^CVOICE", &CallCommands::voice},
        {"^DDSETEX", &CallCommands::voice},
        {"^DDTMFCFG", &CallCommands::tones},
        {"+CLVL", &CallCommands::accepted},
        {"+COLP", &CallCommands::accepted},
        {"+CVHU", &CallCommands::accepted},
        {"+CMUT", &CallCommands::accepted},
    };
    const Handler handler = handlers.value(request.name, nullptr);
    return handler == nullptr ? std::nullopt : std::optional((this->*handler)(request));
}

AtAnswer CallCommands::dial(const AtRequest &request)
{
    static const QRegularExpression number(u"^\\+?[0-9*#]{1,40}$"_s);
    QString text = QString::fromLatin1(request.argument);
    // The suffixes of 27.007, 6.2 for caller id and closed groups.
    while (text.endsWith(u'i', Qt::CaseInsensitive) || text.endsWith(u'g', Qt::CaseInsensitive)) {
        text.chop(1);
    }
    if (!request.voice || !number.match(text).hasMatch()) {
        return AtAnswer::of(Final::NoCarrier);
    }
    if (m_context.registration() != 1 && m_context.registration() != 5) {
        return AtAnswer::cme(30);
    }
    const bool refused = m_context.faults.take(Fault::DialRefused);
    const int index = refused ? 0 : m_context.network.dial(text);
    if (index == 0) {
        return refuseDial();
    }
    if (m_context.dialect.calls.dialEnd == ModemDialect::DialEnd::OnOutcome) {
        return AtAnswer::of(Final::None);
    }
    if (m_context.faults.take(Fault::LateOk)) {
        const auto call = m_context.network.find(QString::number(index));
        m_context.lateOk = LateOk {call->serial, false, true};
        return AtAnswer::of(Final::Late);
    }
    return AtAnswer::ok();
}

AtAnswer CallCommands::refuseDial()
{
    const std::vector<NetworkCall> calls = m_context.calls();
    const bool talking = std::any_of(calls.begin(), calls.end(), [](const NetworkCall &call) {
        return call.state == CallState::Active;
    });
    if (talking && m_context.dialect.calls.refusalHolds) {
        m_context.network.hold({2, 0});
    }
    return AtAnswer::cme(3);
}

AtAnswer CallCommands::accept(const AtRequest &)
{
    const std::vector<NetworkCall> calls = m_context.calls();
    const auto ringing = std::find_if(calls.begin(), calls.end(), [](const NetworkCall &call) {
        return call.state == CallState::Incoming;
    });
    if (ringing == calls.end() || !m_context.network.accept()) {
        return AtAnswer::of(Final::NoCarrier);
    }
    const bool faulty = m_context.faults.take(Fault::LateOk);
    if (faulty || !m_context.dialect.calls.answersAtOnce) {
        m_context.lateOk = LateOk {ringing->serial, true, faulty};
        return AtAnswer::of(Final::Late);
    }
    return AtAnswer::ok();
}

AtAnswer CallCommands::hangUp(const AtRequest &)
{
    m_context.network.hangUpLine();
    return AtAnswer::ok();
}

AtAnswer CallCommands::hold(const AtRequest &request)
{
    if (request.isTest()) {
        return AtAnswer::ok("+CHLD: (" + m_context.dialect.calls.holdForms + ')');
    }
    // Alone it is the same as 2 on a Huawei.
    const QByteArray digits = request.kind == AtRequest::Kind::Set ? request.text(0) : "2";
    bool isNumber = false;
    const int value = digits.toInt(&isNumber);
    if (!isNumber || request.isRead() || value < 0 || value > 29) {
        return AtAnswer::cme(50);
    }
    if (!m_context.dialect.hasHoldForm(digits)) {
        return AtAnswer::cme(4);
    }
    const HoldRequest hold =
        digits.size() == 1 ? HoldRequest {value, 0} : HoldRequest {value / 10, value % 10};
    if (hold.action == 1 && hold.index != 0 && killsE1550(hold.index)) {
        m_context.die();
        return AtAnswer::of(Final::None);
    }
    FaultBox &faults = m_context.faults;
    if ((hold == HoldRequest {3, 0} && faults.take(Fault::JoinRefused))
        || (hold == HoldRequest {2, 0} && faults.take(Fault::HoldRefused))
        || (hold == HoldRequest {4, 0} && faults.take(Fault::TransferRefused))) {
        return AtAnswer::cme(3);
    }
    if ((hold == HoldRequest {3, 0} && faults.take(Fault::JoinIgnored))
        || (hold == HoldRequest {2, 0} && faults.take(Fault::HoldIgnored))
        || (hold == HoldRequest {4, 0} && faults.take(Fault::TransferIgnored))) {
        return AtAnswer::ok();
    }
    if (hold == HoldRequest {1, 0} && m_context.dialect.calls.legSurvivesRelease && isDialling()) {
        return AtAnswer::ok();
    }
    return m_context.network.hold(hold) ? AtAnswer::ok() : AtAnswer::cme(3);
}

bool CallCommands::isDialling() const
{
    const std::vector<NetworkCall> calls = m_context.calls();
    return std::any_of(calls.begin(), calls.end(),
                       [](const NetworkCall &call) { return call.isSettingUp(); });
}

bool CallCommands::killsE1550(int index)
{
    const std::vector<NetworkCall> calls = m_context.calls();
    const auto unconfirmed = [](const NetworkCall &call) {
        return call.isOutgoing() && !call.confirmed;
    };
    const bool any = std::any_of(calls.begin(), calls.end(), unconfirmed);
    const bool itself = std::any_of(calls.begin(), calls.end(), [&](const NetworkCall &call) {
        return call.index == index && unconfirmed(call);
    });
    return (itself && m_context.faults.take(Fault::E1550))
        || (any && m_context.faults.take(Fault::E1550Strict));
}

AtAnswer CallCommands::list(const AtRequest &request)
{
    using CallNews = ModemDialect::CallNews;
    const CallNews news = m_context.dialect.calls.news;
    const bool mayTell = news == CallNews::VoiceCall || news == CallNews::CallList;
    bool &told = m_context.settings.vendor.callList;
    if (request.isTest()) {
        return mayTell ? AtAnswer::ok("+CLCC: (0,1)") : AtAnswer::ok();
    }
    if (request.isRead() && mayTell) {
        return AtAnswer::ok(told ? "+CLCC: 1" : "+CLCC: 0");
    }
    if (request.kind == AtRequest::Kind::Set && news != CallNews::Indexed) {
        told = mayTell && request.number(0, 0) == 1;
        return mayTell ? AtAnswer::ok() : AtAnswer::cme(50);
    }
    AtAnswer answer;
    for (const NetworkCall &call : m_context.calls()) {
        answer.lines << m_context.listLine(call, static_cast<int>(call.state));
    }
    return answer;
}

AtAnswer CallCommands::callerId(const AtRequest &request)
{
    bool &on = m_context.settings.callerId;
    if (request.isRead()) {
        return AtAnswer::ok(on ? "+CLIP: 1,1" : "+CLIP: 0,1");
    }
    if (request.isTest()) {
        return AtAnswer::ok("+CLIP: (0,1)");
    }
    on = request.number(0, 0) == 1;
    return AtAnswer::ok();
}

AtAnswer CallCommands::extendedRing(const AtRequest &request)
{
    bool &on = m_context.settings.extendedRing;
    if (request.isRead()) {
        return AtAnswer::ok(on ? "+CRC: 1" : "+CRC: 0");
    }
    if (request.isTest()) {
        return AtAnswer::ok("+CRC: (0,1)");
    }
    on = request.number(0, 0) == 1;
    return AtAnswer::ok();
}

AtAnswer CallCommands::callWaiting(const AtRequest &request)
{
    bool &on = m_context.settings.callWaiting;
    if (request.isRead()) {
        return AtAnswer::ok(on ? "+CCWA: 1" : "+CCWA: 0");
    }
    if (request.isTest()) {
        return AtAnswer::ok("+CCWA: (0,1)");
    }
    on = request.number(0, 0) == 1;
    SimulatedNetwork::Service service = m_context.network.service();
    switch (request.number(1)) {
    case 0:
        service.callWaiting = false;
        break;
    case 1:
        service.callWaiting = true;
        break;
    case 2:
        return AtAnswer::ok(service.callWaiting ? "+CCWA: 1,1" : "+CCWA: 0,255");
    default:
        break;
    }
    m_context.network.setService(service);
    return AtAnswer::ok();
}

AtAnswer CallCommands::notifications(const AtRequest &request)
{
    ModemSettings &settings = m_context.settings;
    if (request.isRead()) {
        return AtAnswer::ok("+CSSN: " + QByteArray::number(settings.notifyDialling ? 1 : 0) + ','
                            + QByteArray::number(settings.notifyCalls ? 1 : 0));
    }
    if (request.isTest()) {
        return AtAnswer::ok("+CSSN: (0,1),(0,1)");
    }
    settings.notifyDialling = request.number(0, 0) == 1;
    settings.notifyCalls = request.number(1, 0) == 1;
    return AtAnswer::ok();
}

AtAnswer CallCommands::lastCause(const AtRequest &)
{
    if (!m_context.lastRelease || !m_context.lastRelease->cause) {
        return AtAnswer::ok("+CEER: No cause information available");
    }
    return AtAnswer::ok("+CEER: CC release, cause "
                        + QByteArray::number(*m_context.lastRelease->cause));
}

AtAnswer CallCommands::voice(const AtRequest &request)
{
    if (request.isRead() && request.name == "^CVOICE") {
        return AtAnswer::ok("^CVOICE:0,8000,16,20");
    }
    if (request.isTest()) {
        return AtAnswer::ok(request.name + ":(0-2)");
    }
    if (request.name == "^DDSETEX" && request.argument == "2") {
        m_context.openVoice();
    }
    return AtAnswer::ok();
}

AtAnswer CallCommands::tones(const AtRequest &request)
{
    m_context.settings.tellTones = request.number(1, 0) == 1;
    return AtAnswer::ok();
}

AtAnswer CallCommands::accepted(const AtRequest &)
{
    return AtAnswer::ok();
}

} // namespace vp::sim
