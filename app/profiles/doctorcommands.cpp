// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/doctorcommands.h"

#include "at/atresultreader.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace vp::doctorwords {

namespace {

AtCommand question(const char *text, const char *prefix)
{
    return {.text = text, .prefixes = {prefix}};
}

/** The fields of the answer's first line that begins so. */
std::optional<AtResultReader> fieldsOf(const AtResponse &response, QByteArrayView prefix)
{
    const auto line = std::ranges::find_if(
        response.lines, [prefix](const QByteArray &each) { return each.startsWith(prefix); });
    if (!response.isOk() || line == response.lines.end()) {
        return std::nullopt;
    }
    return AtResultReader(*line, prefix);
}

/** Beginnings of model names; the longest that fits counts. */
constexpr std::array<std::pair<QLatin1StringView, Generation>, 34> Models {{
    {"SIM800"_L1, Generation::Second},
    {"SIM900"_L1, Generation::Second},
    {"SIM868"_L1, Generation::Second},
    {"SIMCOM_SIM800"_L1, Generation::Second},
    {"SIMCOM_SIM900"_L1, Generation::Second},
    {"M35"_L1, Generation::Second},
    {"M95"_L1, Generation::Second},
    {"MC55"_L1, Generation::Second},
    {"MC35"_L1, Generation::Second},
    {"TC35"_L1, Generation::Second},
    {"E15"_L1, Generation::Third},
    {"E16"_L1, Generation::Third},
    {"E17"_L1, Generation::Third},
    {"E18"_L1, Generation::Third},
    {"E22"_L1, Generation::Third},
    {"E27"_L1, Generation::Third},
    {"E303"_L1, Generation::Third},
    {"E313"_L1, Generation::Third},
    {"E35"_L1, Generation::Third},
    {"K3"_L1, Generation::Third},
    {"K4"_L1, Generation::Third},
    {"MU609"_L1, Generation::Third},
    {"MU509"_L1, Generation::Third},
    {"MF1"_L1, Generation::Third},
    {"MF6"_L1, Generation::Third},
    {"UC"_L1, Generation::Third},
    {"EC2"_L1, Generation::Fourth},
    {"EG"_L1, Generation::Fourth},
    {"SIM7"_L1, Generation::Fourth},
    {"SIMCOM_SIM7"_L1, Generation::Fourth},
    {"SIM5"_L1, Generation::Third},
    {"A76"_L1, Generation::Fourth},
    {"EP06"_L1, Generation::Fourth},
    {"K5"_L1, Generation::Fourth},
}};

} // namespace

AtCommand pinTries()
{
    return question("AT^CPIN?", "^CPIN:");
}

AtCommand callerId()
{
    return {.text = "AT+CLIP=1"};
}

AtCommand callWaiting()
{
    AtCommand command = question("AT+CCWA=1,2,1", "+CCWA:");
    command.deadline = 60s;
    return command;
}

AtCommand serviceCentre()
{
    return question("AT+CSCA?", "+CSCA:");
}

AtCommand messageMemory()
{
    return question("AT+CPMS?", "+CPMS:");
}

AtCommand voiceFirmware()
{
    return question("AT^CVOICE?", "^CVOICE:");
}

AtCommand portSelection()
{
    return question("AT^PORTSEL?", "^PORTSEL:");
}

SimCondition simCondition(const AtResponse &response)
{
    enum { NoSim = 10, PinNeeded, PukNeeded, Failure, Busy, Wrong };
    if (const auto fields = fieldsOf(response, "+CPIN:")) {
        const QByteArray state = fields->text(0);
        if (state == "READY") {
            return SimCondition::Ready;
        }
        if (state == "SIM PIN" || state == "SIM PIN2") {
            return SimCondition::PinNeeded;
        }
        return state == "SIM PUK" || state == "SIM PUK2" ? SimCondition::PukNeeded
                                                         : SimCondition::OtherLock;
    }
    if (response.final.result != FinalResult::CmeError) {
        return SimCondition::Unknown;
    }
    switch (response.final.code) {
    case NoSim:
        return SimCondition::Missing;
    case PinNeeded:
        return SimCondition::PinNeeded;
    case PukNeeded:
        return SimCondition::PukNeeded;
    case Failure:
    case Wrong:
        return SimCondition::Broken;
    case Busy:
        return SimCondition::Busy;
    default:
        return SimCondition::Unknown;
    }
}

std::optional<int> pinTriesIn(const AtResponse &response)
{
    const auto fields = fieldsOf(response, "^CPIN:");
    const std::optional<int> tries = fields ? fields->number(3) : std::nullopt;
    return tries && *tries >= 0 && *tries <= 10 ? tries : std::nullopt;
}

std::optional<bool> callWaitingIn(const AtResponse &response)
{
    std::optional<bool> found;
    for (const QByteArray &line : response.lines) {
        const AtResultReader fields(line, "+CCWA:");
        const std::optional<int> status = fields.number(0);
        // A quote first is the network's own word about a second caller.
        if (!response.isOk() || !line.startsWith("+CCWA:") || fields.wasQuoted(0) || !status) {
            continue;
        }
        const bool voice = (fields.number(1).value_or(1) & 1) != 0;
        found = found.value_or(false) || (*status == 1 && voice);
    }
    return found;
}

std::optional<bool> serviceCentreIn(const AtResponse &response)
{
    const auto fields = fieldsOf(response, "+CSCA:");
    return fields ? std::optional(!fields->text(0).isEmpty()) : std::nullopt;
}

std::optional<MemoryUse> memoryIn(const AtResponse &response)
{
    const auto fields = fieldsOf(response, "+CPMS:");
    if (!fields) {
        return std::nullopt;
    }
    const qsizetype first = fields->count() >= 9 ? 6 : 0;
    const MemoryUse use {fields->number(first + 1).value_or(-1),
                         fields->number(first + 2).value_or(-1)};
    return use.used >= 0 && use.total > 0 ? std::optional(use) : std::nullopt;
}

std::optional<bool> voiceIn(const AtResponse &response)
{
    const auto fields = fieldsOf(response, "^CVOICE:");
    return fields && fields->number(0) == 0;
}

bool eventsElsewhereIn(const AtResponse &response)
{
    const auto fields = fieldsOf(response, "^PORTSEL:");
    return fields && fields->number(0) == 0;
}

Generation generationIn(const AtResponse &response)
{
    const auto fields = fieldsOf(response, "+COPS:");
    const int technology = fields ? fields->number(3).value_or(-1) : -1;
    switch (technology) {
    case 0: // GSM
    case 1: // GSM compact
    case 3: // EDGE
        return Generation::Second;
    case 2: // UTRAN
    case 4: // HSDPA
    case 5: // HSUPA
    case 6: // both
        return Generation::Third;
    default:
        return technology >= 7 ? Generation::Fourth : Generation::Unknown;
    }
}

Generation newestGeneration(const QString &model)
{
    const QString name = model.trimmed().toUpper();
    Generation newest = Generation::Unknown;
    qsizetype longest = 0;
    for (const auto &[beginning, generation] : Models) {
        if (name.startsWith(beginning) && beginning.size() > longest) {
            longest = beginning.size();
            newest = generation;
        }
    }
    return newest;
}

} // namespace vp::doctorwords
