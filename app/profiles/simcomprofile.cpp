// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/simcomprofile.h"

#include <algorithm>
#include <array>

namespace vp {

namespace {

constexpr std::array<QByteArrayView, 8> Noise {"Call Ready", "SMS Ready", "SMS DONE", "PB DONE",
                                               "+SIMCARD:",  "*PSUTTZ:",  "DST:",     "*PSNWID:"};

/** VOICE CALL: BEGIN, VOICE CALL: END: 000017, MISSED_CALL: … name no call. */
constexpr std::array<QByteArrayView, 2> Doubts {"VOICE CALL:", "MISSED_CALL:"};

template<std::size_t size>
bool startsWithAny(const QByteArray &line, const std::array<QByteArrayView, size> &words)
{
    return std::any_of(words.begin(), words.end(),
                       [&line](QByteArrayView word) { return line.startsWith(word); });
}

} // namespace

std::vector<SetupStep> SimcomProfile::reporting() const
{
    std::vector<SetupStep> steps = ModemProfile::reporting();
    steps.push_back({.command = {.text = "AT+CLCC=1"}, .otherwise = {}, .isEssential = true});
    return steps;
}

std::optional<VoicePath> SimcomProfile::voicePath() const
{
    if (m_family == Family::Sim800) {
        return std::nullopt; // its sound is analogue
    }
    return VoicePath {{.text = "AT+CPCMREG=1", .priority = AtPriority::CallControl},
                      true,
                      AtCommand {.text = "AT+CPCMREG=0,0"},
                      AtCommand {.text = "AT+DDET=1"}};
}

ModemEvent SimcomProfile::eventFor(const QByteArray &line) const
{
    if (line.startsWith("+CLCC:")) {
        return toldCall(line);
    }
    for (const char *word : {"+DTMF:", "+RXDTMF:"}) {
        if (line.startsWith(word)) {
            return digitEvent(line, word);
        }
    }
    if (startsWithAny(line, Doubts)) {
        return CallDoubtEvent {};
    }
    return startsWithAny(line, Noise) ? ModemEvent(NoiseEvent {}) : ModemProfile::eventFor(line);
}

} // namespace vp
