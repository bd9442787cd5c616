// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzinput.h"
#include "profiles/huaweiprofile.h"
#include "profiles/quectelprofile.h"
#include "profiles/simcomprofile.h"
#include "profiles/wavecomprofile.h"
#include "profiles/zteprofile.h"

#include <array>

using namespace vp;

namespace {

/** Nothing that comes out of a line is larger than the line. */
void useEvent(const ModemEvent &event, const QByteArray &line)
{
    promise(!event.valueless_by_exception(), "an event is always something");
    if (const auto *calling = std::get_if<CallingLineEvent>(&event)) {
        promise(calling->number.size() <= line.size() + 1, "a number is part of its line");
    }
    if (const auto *waiting = std::get_if<CallWaitingEvent>(&event)) {
        promise(waiting->number.size() <= line.size() + 1, "a number is part of its line");
    }
    if (const auto *told = std::get_if<CallToldEvent>(&event)) {
        promise(told->call.number.size() <= line.size() + 1, "a number is part of its line");
    }
}

} // namespace

/** What every make's profile understands of any line. */
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const ModemProfile generic;
    static const HuaweiProfile huawei;
    static const QuectelProfile quectel;
    static const SimcomProfile sim800(SimcomProfile::Family::Sim800);
    static const SimcomProfile sim7000(SimcomProfile::Family::Sim7000);
    static const WavecomProfile wavecom;
    static const ZteProfile zte;
    static const std::array<const ModemProfile *, 7> makes {&generic, &huawei,  &quectel, &sim800,
                                                            &sim7000, &wavecom, &zte};
    FuzzInput input(data, size);
    const int endStatus = input.choice();
    const int cause = input.choice();
    (void)HuaweiProfile::releaseReason(endStatus - 1, cause - 1);

    const QList<QByteArray> lines = input.rest().toByteArray().split('\n');
    for (const QByteArray &line : lines) {
        for (const ModemProfile *profile : makes) {
            useEvent(profile->eventFor(line), line);
        }
        useEvent(ModemProfile::toldCall(line), line);
        (void)ModemProfile::registrationAnswer(line);
        promise(ModemProfile::operatorAnswer(line).size() <= line.size(),
                "a name is part of its line");
        promise(ModemProfile::nameAnswer(line).size() <= line.size(), "a name is part of its line");
        (void)ModemProfile::listsHoldForm(line, "3");
    }
    promise(ModemProfile::listedCalls(lines).size() <= static_cast<std::size_t>(lines.size()),
            "a line lists one call at most");
    const auto percent = ModemProfile::signalPercent(endStatus);
    promise(!percent || (*percent >= 0 && *percent <= 100), "a percentage");
    const auto profile = profileFor(lines.front(), lines.back());
    promise(profile != nullptr, "there is always a profile");
    return 0;
}
