// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/quectelprofile.h"

#include "at/atresultreader.h"

#include <algorithm>
#include <array>

namespace vp {

namespace {

constexpr std::array<QByteArrayView, 5> Noise {"+QIND:", "+QUSIM:", "+QSIMSTAT:", "+QNWINFO",
                                               "+QCSQ:"};

/** <stat> of ^DSCI, which counts differently from +CLCC. */
std::optional<CallState> stateOfDsci(int stat)
{
    switch (stat) {
    case 1:
        return CallState::Held;
    case 2:
        return CallState::Dialing;
    case 3:
        return CallState::Active;
    case 4:
        return CallState::Incoming;
    case 5:
        return CallState::Waiting;
    case 6:
        return CallState::Released;
    case 7:
        return CallState::Alerting;
    default:
        return std::nullopt;
    }
}

/** ^DSCI: <id>,<dir>,<stat>,<type>,<number>,<numtype>[,<tone>] as the +CLCC that means the same. */
ModemEvent dsciEvent(const QByteArray &line)
{
    const AtResultReader fields(line, "^DSCI:");
    const std::optional<CallState> state = stateOfDsci(fields.number(2).value_or(-1));
    if (!state) {
        return NoiseEvent {};
    }
    return ModemProfile::toldCall("+CLCC: " + fields.text(0) + ',' + fields.text(1) + ','
                                  + QByteArray::number(static_cast<int>(*state)) + ','
                                  + fields.text(3) + ",0,\"" + fields.text(4) + "\","
                                  + fields.text(5));
}

/** +QIND: "ccinfo",<id>,<dir>,<stat>,<mode>,<mpty>,"<number>",<type>[,<alpha>]; -1 = released. */
ModemEvent ccinfoEvent(const QByteArray &line)
{
    const AtResultReader fields(line, "+QIND:");
    const QByteArray stat = fields.text(3) == "-1" ? QByteArrayLiteral("6") : fields.text(3);
    return ModemProfile::toldCall("+CLCC: " + fields.text(1) + ',' + fields.text(2) + ',' + stat
                                  + ',' + fields.text(4) + ',' + fields.text(5) + ",\""
                                  + fields.text(6) + "\"," + fields.text(7));
}

} // namespace

std::vector<SetupStep> QuectelProfile::reporting() const
{
    std::vector<SetupStep> steps = ModemProfile::reporting();
    steps.push_back({.command = {.text = "AT+QINDCFG=\"ccinfo\",1,0"},
                     .otherwise = {{.text = "AT^DSCI=1"}},
                     .isEssential = true});
    return steps;
}

std::optional<VoicePath> QuectelProfile::voicePath() const
{
    return VoicePath {{.text = "AT+QPCMV=1,0", .priority = AtPriority::CallControl},
                      true,
                      AtCommand {.text = "AT+QPCMV=0"},
                      AtCommand {.text = "AT+QTONEDET=1"}};
}

ModemEvent QuectelProfile::eventFor(const QByteArray &line) const
{
    if (line.startsWith("+QIND:") && AtResultReader(line, "+QIND:").text(0).toLower() == "ccinfo") {
        return ccinfoEvent(line);
    }
    if (line.startsWith("^DSCI:")) {
        return dsciEvent(line);
    }
    if (line.startsWith("+QTONEDET:")) {
        const int code = AtResultReader(line, "+QTONEDET:").number(0).value_or(0); // ASCII
        return code > 0 && code < 128
            ? digitEvent("+QTONEDET:" + QByteArray(1, static_cast<char>(code)), "+QTONEDET:")
            : ModemEvent(NoiseEvent {});
    }
    const bool isNoise = std::any_of(Noise.cbegin(), Noise.cend(), [&line](QByteArrayView word) {
        return line.startsWith(word);
    });
    return isNoise ? ModemEvent(NoiseEvent {}) : ModemProfile::eventFor(line);
}

} // namespace vp
