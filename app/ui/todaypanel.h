// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telephony/daycount.h"
#include "ui/panel.h"

#include <array>
#include <optional>
#include <vector>

namespace vp {

class SignalGraph;

/** The day in numbers, and the signal of the last 24 hours. */
class TodayPanel : public Panel
{
    Q_OBJECT
public:
    explicit TodayPanel(QWidget *parent = nullptr);
    /** @p signal as of SignalMemory::day(), @p now in percent; none = there is no signal. */
    void setToday(const DayCount &today, const std::vector<std::optional<int>> &signal,
                  std::optional<int> now);

private:
    static constexpr std::size_t Counts = 4;
    std::array<QLabel *, Counts> m_numbers {};
    std::array<QLabel *, Counts> m_words {};
    QLabel *m_joined = nullptr;
    QLabel *m_signalWords = nullptr;
    SignalGraph *m_signal = nullptr;
};

} // namespace vp
