// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/wavecomprofile.h"

#include "at/atresultreader.h"

namespace vp {

std::vector<SetupStep> WavecomProfile::reporting() const
{
    std::vector<SetupStep> steps = ModemProfile::reporting();
    // 2 = the far end rings, 16 = a call begins, 32 = a call ends.
    steps.push_back({.command = {.text = "AT+WIND=50"}, .otherwise = {}, .isEssential = true});
    return steps;
}

AtCommand WavecomProfile::dial(const QByteArray &wireNumber) const
{
    AtCommand command = ModemProfile::dial(wireNumber);
    command.staysOpen = true;
    command.deadline = std::chrono::seconds(90);
    return command;
}

ModemEvent WavecomProfile::eventFor(const QByteArray &line) const
{
    if (!line.startsWith("+WIND:")) {
        return ModemProfile::eventFor(line);
    }
    const AtResultReader fields(line, "+WIND:");
    constexpr int last = 31;
    const int given = fields.number(1).value_or(0);
    const int index = given >= 1 && given <= last ? given : 0;
    switch (fields.number(0).value_or(-1)) {
    case 2:
        return CallProgressEvent {0};
    case 5:
        return index > 0 ? ModemEvent(CallOriginatedEvent {index}) : ModemEvent(NoiseEvent {});
    case 6:
        return index > 0 ? ModemEvent(CallReleasedEvent {.index = index, .cause = {}})
                         : ModemEvent(CallDoubtEvent {});
    default:
        return NoiseEvent {};
    }
}

} // namespace vp
