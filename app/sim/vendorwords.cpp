// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/vendorwords.h"

namespace vp::sim {

namespace {

QByteArray digits(qint64 number)
{
    return QByteArray::number(number);
}

/** 17 s as 000017: hours, minutes, seconds. */
QByteArray clockDigits(std::chrono::seconds talked)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 3600;
    const qint64 total = talked.count();
    return digits(total / hour * 10000 + total % hour / minute * 100 + total % minute)
        .rightJustified(6, '0');
}

/** <stat> of ^DSCI, which numbers the states in its own way. */
int dsciState(CallState state)
{
    switch (state) {
    case CallState::Held:
        return 1;
    case CallState::Dialing:
        return 2;
    case CallState::Active:
        return 3;
    case CallState::Incoming:
        return 4;
    case CallState::Waiting:
        return 5;
    case CallState::Released:
        return 6;
    case CallState::Alerting:
        break;
    }
    return 7;
}

} // namespace

QByteArrayList HuaweiWords::step(CallStep step, const NetworkCall &call)
{
    const QByteArray index = digits(call.index);
    switch (step) {
    case CallStep::Originated:
        return {"^ORIG:" + index + ",0"};
    case CallStep::Alerting:
        return {"^CONF:" + index};
    case CallStep::Connected:
        return {"^CONN:" + index + ",0"};
    case CallStep::Offered:
    case CallStep::Changed:
        break;
    }
    return {};
}

QByteArrayList HuaweiWords::ended(const NetworkCall &call, const ReleaseNote &note,
                                  std::chrono::seconds talked)
{
    QByteArray line =
        "^CEND:" + digits(call.index) + ',' + digits(talked.count()) + ',' + digits(note.endStatus);
    if (note.cause) {
        line += ',' + digits(*note.cause);
    }
    return {line};
}

QByteArrayList QuectelWords::news(const NetworkCall &call, bool over) const
{
    const VendorSettings &wanted = context().settings.vendor;
    const QByteArray head = digits(call.index) + (call.isOutgoing() ? ",0," : ",1,");
    QByteArrayList lines;
    if (wanted.callInfo) {
        lines << "+QIND: \"ccinfo\"," + head + digits(over ? -1 : static_cast<int>(call.state))
                + ",0," + (call.multiparty ? "1," : "0,") + numberFields(call);
    }
    if (wanted.callStates) {
        // The number comes without quotes here.
        const CallState state = over ? CallState::Released : call.state;
        lines << "^DSCI: " + head + digits(dsciState(state)) + ",0,"
                + numberFields(call).replace('"', "") + ",0";
    }
    return lines;
}

QByteArrayList QuectelWords::step(CallStep, const NetworkCall &call)
{
    return news(call, false);
}

QByteArrayList QuectelWords::ended(const NetworkCall &call, const ReleaseNote &note,
                                   std::chrono::seconds)
{
    QByteArrayList lines = news(call, true);
    if (wasTakenFromUs(call, note)) {
        lines << resultWord(note);
    }
    return lines;
}

bool SimComWords::saysVoiceCall() const
{
    return context().dialect.calls.news == ModemDialect::CallNews::VoiceCall;
}

QByteArrayList SimComWords::listed(const NetworkCall &call, int state) const
{
    if (!context().settings.vendor.callList) {
        return {};
    }
    return {context().listLine(call, state)};
}

QByteArrayList SimComWords::step(CallStep step, const NetworkCall &call)
{
    QByteArrayList lines;
    if (step == CallStep::Connected && saysVoiceCall()) {
        lines << "VOICE CALL: BEGIN";
    }
    return lines + listed(call, static_cast<int>(call.state));
}

QByteArrayList SimComWords::ended(const NetworkCall &call, const ReleaseNote &note,
                                  std::chrono::seconds talked)
{
    constexpr int over = 6;
    QByteArrayList lines = listed(call, over);
    if (saysVoiceCall() && call.connectedAt) {
        lines << "VOICE CALL: END: " + clockDigits(talked);
    } else if (saysVoiceCall() && call.isOutgoing()) {
        lines << "VOICE CALL: END";
    } else if (saysVoiceCall() && note.by != EndedBy::Us) {
        lines << "MISSED_CALL: 10:15AM " + call.number.toLatin1();
    }
    if (wasTakenFromUs(call, note)) {
        lines << resultWord(note);
    }
    return lines;
}

QByteArrayList ZteWords::step(CallStep step, const NetworkCall &call)
{
    const bool answered = step == CallStep::Connected && call.isOutgoing();
    return answered ? QByteArrayList {"CONNECT"} : QByteArrayList();
}

QByteArrayList ZteWords::ended(const NetworkCall &call, const ReleaseNote &note,
                               std::chrono::seconds)
{
    const bool rejected = call.isOutgoing() && !call.connectedAt && wasTakenFromUs(call, note);
    return {rejected ? QByteArray("OK") : "HANGUP: " + digits(call.index)};
}

QByteArrayList WavecomWords::wind(int event, const QByteArray &line) const
{
    // Event n has the bit of 2^(n-1).
    const bool wanted = (context().settings.vendor.windMask & (1 << (event - 1))) != 0;
    return wanted ? QByteArrayList {line} : QByteArrayList();
}

QByteArrayList WavecomWords::step(CallStep step, const NetworkCall &call)
{
    if (!call.isOutgoing()) {
        return {};
    }
    switch (step) {
    case CallStep::Originated:
        return wind(5, "+WIND: 5," + digits(call.index));
    case CallStep::Alerting:
        return wind(2, "+WIND: 2");
    case CallStep::Connected:
        return {"OK"};
    case CallStep::Offered:
    case CallStep::Changed:
        break;
    }
    return {};
}

QByteArrayList WavecomWords::ended(const NetworkCall &call, const ReleaseNote &note,
                                   std::chrono::seconds)
{
    QByteArrayList lines;
    const bool dialling = call.isOutgoing() && !call.connectedAt;
    if (wasTakenFromUs(call, note) || dialling) {
        lines << resultWord(note); // for a call being set up it is what ATD ends with
    }
    return lines + wind(6, "+WIND: 6," + digits(call.index));
}

} // namespace vp::sim
