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
 * weakest of each, since that is what somebody looks for. By the steady clock, so that a clock that
 * is set makes no gap. */
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
    [[nodiscard]] std::size_t slotNow() const;

    const Clock &m_clock;
    std::array<std::optional<int>, Slots> m_slots {}; ///< a ring
    std::size_t m_newest = 0; ///< number of the slot written last, counted on
    std::optional<int> m_last;
};

} // namespace vp
