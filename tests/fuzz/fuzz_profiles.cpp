// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzinput.h"
#include "profiles/huaweiprofile.h"
#include "profiles/modemprofile.h"

using namespace vp;

/** What every profile makes of any line, and of any answer. */
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const ModemProfile generic;
    static const HuaweiProfile huawei;
    FuzzInput input(data, size);
    const int endStatus = input.choice();
    const int cause = input.choice();
    (void)HuaweiProfile::releaseReason(endStatus - 1, cause - 1);

    const QList<QByteArray> lines = input.rest().toByteArray().split('\n');
    for (const QByteArray &line : lines) {
        for (const ModemProfile *profile : {&generic, static_cast<const ModemProfile *>(&huawei)}) {
            const ModemEvent event = profile->eventFor(line);
            promise(!event.valueless_by_exception(), "an event is always something");
        }
        (void)ModemProfile::registrationAnswer(line);
        promise(ModemProfile::operatorAnswer(line).size() <= line.size(),
                "a name is part of its line");
        (void)ModemProfile::listsHoldForm(line, "3");
    }
    promise(ModemProfile::listedCalls(lines).size() <= static_cast<std::size_t>(lines.size()),
            "a line lists one call at most");
    const auto percent = ModemProfile::signalPercent(endStatus);
    promise(!percent || (*percent >= 0 && *percent <= 100), "a percentage");
    const auto profile = profileFor(lines.front(), lines.back());
    promise(profile != nullptr, "there is always a profile");
    (void)profile->eventFor(lines.front());
    return 0;
}
