// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/huaweiprofile.h"

#include "at/atresultreader.h"
#include "profiles/releasecauses.h"

#include <algorithm>
#include <array>

namespace vp {

using namespace std::chrono_literals;

namespace {

constexpr std::array<QByteArrayView, 17> Noise {
    "^BOOT:",   "^DSFLOWRPT:", "^CSNR:",     "^STIN:",  "^NWTIME",   "^EONS",
    "^ECCLIST", "^LWURC",      "^POSITION",  "^HCSQ:",  "^RSSILVL:", "^HRSSILVL:",
    "^MODE:",   "^SRVST:",     "^SMMEMFULL", "^CRSSI:", "^THERM"};

/** The call that an event names; 0 = nonsense. */
int indexIn(const AtResultReader &fields)
{
    constexpr int last = 31;
    const int index = fields.number(0).value_or(0);
    return index >= 1 && index <= last ? index : 0;
}

/** An event of a call; one whose index was lost on the way means: ask. */
template<class Event>
ModemEvent indexed(const AtResultReader &fields)
{
    const int index = indexIn(fields);
    return index == 0 ? ModemEvent(CallDoubtEvent {}) : ModemEvent(Event {index});
}

} // namespace

CallTraits HuaweiProfile::traits() const
{
    return {.tellsProgress = true, .tellsCause = true, .guardsRelease = true};
}

std::vector<SetupStep> HuaweiProfile::reporting() const
{
    // Events go to the command port, and are never switched off: without them nothing is told.
    std::vector<SetupStep> steps {{.command = {.text = "AT^PORTSEL=0"}},
                                  {.command = {.text = "AT^CURC=1"}}};
    const std::vector<SetupStep> common = ModemProfile::reporting();
    steps.insert(steps.end(), common.begin(), common.end());
    return steps;
}

std::optional<AtCommand> HuaweiProfile::voiceQuestion() const
{
    return AtCommand {.text = "AT^CVOICE?", .prefixes = {"^CVOICE:"}};
}

std::optional<VoicePath> HuaweiProfile::voicePath() const
{
    return VoicePath {.open = {.text = "AT^DDSETEX=2", .priority = AtPriority::CallControl},
                      .listen = AtCommand {.text = "AT^DDTMFCFG=0,1"}};
}

AtCommand HuaweiProfile::dial(const QByteArray &wireNumber) const
{
    // OK comes at once and means "accepted", so a silent modem is noticed early.
    AtCommand command = ModemProfile::dial(wireNumber);
    command.deadline = 6s;
    command.callResults = false; // a NO CARRIER now belongs to another call
    return command;
}

ModemEvent HuaweiProfile::eventFor(const QByteArray &line) const
{
    if (!line.startsWith('^')) {
        return ModemProfile::eventFor(line);
    }
    if (line.startsWith("^RSSI:")) {
        return SignalEvent {AtResultReader(line, "^RSSI:").number(0).value_or(99)};
    }
    if (line.startsWith("^ORIG:")) {
        const AtResultReader fields(line, "^ORIG:");
        const int type = fields.number(1).value_or(0);
        return type == 0 || type == 9 ? indexed<CallOriginatedEvent>(fields)
                                      : ModemEvent(NoiseEvent {});
    }
    if (line.startsWith("^CONF:")) {
        return indexed<CallProgressEvent>(AtResultReader(line, "^CONF:"));
    }
    if (line.startsWith("^CONN:")) {
        return indexed<CallConnectedEvent>(AtResultReader(line, "^CONN:"));
    }
    if (line.startsWith("^CEND:")) {
        const AtResultReader fields(line, "^CEND:");
        CallReleasedEvent event {.index = indexIn(fields), .cause = {}};
        if (event.index == 0) {
            return CallDoubtEvent {};
        }
        event.cause.connected = std::chrono::seconds(std::max(0, fields.number(1).value_or(0)));
        event.cause.endStatus = fields.number(2).value_or(-1);
        event.cause.cause = fields.number(3).value_or(-1);
        event.cause.reason = releaseReason(event.cause.endStatus, event.cause.cause);
        return event;
    }
    if (line.startsWith("^DDTMF:")) {
        return digitEvent(line, "^DDTMF:");
    }
    if (line.startsWith("^SIMST:")) {
        return SimChangedEvent {};
    }
    const bool isNoise = std::any_of(Noise.cbegin(), Noise.cend(), [&line](QByteArrayView word) {
        return line.startsWith(word);
    });
    return isNoise ? ModemEvent(NoiseEvent {}) : ModemEvent(UnknownEvent {});
}

ReleaseReason HuaweiProfile::releaseReason(int endStatus, int cause)
{
    switch (endStatus) {
    case 29:
    case 102:
        return ReleaseReason::EndedByUs;
    case 0:
    case 21:
    case 101:
    case 106:
        return ReleaseReason::NoNetwork;
    case 105:
        return ReleaseReason::NoCredit;
    default:
        break;
    }
    if (const std::optional<ReleaseReason> reason = reasonOfCause(cause)) {
        return *reason;
    }
    if (cause >= 160 && cause <= 179) {
        return ReleaseReason::NoNetwork;
    }
    return endStatus == 22 ? ReleaseReason::Normal : ReleaseReason::Unknown;
}

} // namespace vp
