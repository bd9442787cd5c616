// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <array>
#include <chrono>
#include <optional>
#include <vector>

namespace vp {

/** How strong the signal was over the last 24 hours of this run, in slots of ten minutes: the
 * weakest of each, since that is what somebody looks for. By the wall clock, so that a night in
 * which the computer slept takes its room, as a gap; where that clock is set back, the past stays
 * beside what follows. */
class SignalMemory
{
public:
    static constexpr std::size_t Slots = 144;
    static constexpr std::chrono::minutes Slot {10};

    explicit SignalMemory(const Clock &clock);
    /** In percent; none = there is no network now. It stays so until the next word. */
    void note(std::optional<int> percent);
    /** Slots of them, the oldest first and the last one of now; none = no signal, or not known. */
    [[nodiscard]] std::vector<std::optional<int>> day() const;

private:
    [[nodiscard]] qint64 slotNow() const;

    const Clock &m_clock;
    std::array<std::optional<int>, Slots> m_slots {}; ///< the oldest first
    qint64 m_newest = 0; ///< number of the last slot, by the wall clock
    QDateTime m_wall; ///< of the last word, and below on the steady clock
    std::chrono::milliseconds m_steady {0};
    std::optional<int> m_last;
};

} // namespace vp
