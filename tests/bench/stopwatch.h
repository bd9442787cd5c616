// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ctime>

/** Of this process's own time: the machine may be busy with something else. */
class Stopwatch
{
public:
    [[nodiscard]] double milliseconds() const
    {
        return 1e3 * static_cast<double>(std::clock() - m_begin) / CLOCKS_PER_SEC;
    }

private:
    std::clock_t m_begin = std::clock();
};
