// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/restartsigns.h"

#include "at/atresultreader.h"
#include "profiles/modemprofile.h"

#include <algorithm>
#include <array>

namespace vp::restartsigns {

using namespace std::chrono_literals;

namespace {
constexpr std::array<QByteArrayView, 4> Whole {"RDY", "START", "^SYSSTART", "PB DONE"};
constexpr auto RestartDeadline = 5s;
} // namespace

bool isSign(const QByteArray &line)
{
    const QByteArray word = line.trimmed();
    return std::find(Whole.begin(), Whole.end(), word) != Whole.end() || word.startsWith("+CFUN:")
        || word.startsWith("^SYSSTART:");
}

std::optional<int> reportingMode(const QByteArray &line)
{
    return ModemProfile::registrationAnswer(line) ? AtResultReader(line, "+CREG:").number(0)
                                                  : std::nullopt;
}

AtCommand restart()
{
    return {.text = "AT+CFUN=1,1", .prefixes = {}, .deadline = RestartDeadline};
}

} // namespace vp::restartsigns
