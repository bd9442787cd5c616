// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/plainwords.h"

namespace vp::sim {

QByteArrayList NoWords::step(CallStep, const NetworkCall &)
{
    return {};
}

QByteArrayList NoWords::ended(const NetworkCall &, const ReleaseNote &, std::chrono::seconds)
{
    return {};
}

QByteArrayList FinalResultWords::ended(const NetworkCall &call, const ReleaseNote &note,
                                       std::chrono::seconds)
{
    return wasTakenFromUs(call, note) ? QByteArrayList {resultWord(note)} : QByteArrayList();
}

QByteArrayList UnreliableWords::ended(const NetworkCall &call, const ReleaseNote &note,
                                      std::chrono::seconds)
{
    if (!wasTakenFromUs(call, note)) {
        return {};
    }
    constexpr int habits = 3;
    switch (m_ends++ % habits) {
    case 0:
        return {"NO CARRIER"};
    case 1:
        return {"NO CARRIER", "NO CARRIER"};
    default:
        return {};
    }
}

} // namespace vp::sim
