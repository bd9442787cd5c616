// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weeklayout.h"

#include <algorithm>

namespace vp {

namespace {

constexpr int Days = 7;
constexpr int ShortestDrawn = 15; ///< minutes, so that it can be seen

int minuteOf(const QTime &time)
{
    return time.hour() * 60 + time.minute();
}

/** Gives the pieces of one day their lanes; those that touch one another through others share the
 * width. */
void giveLanes(std::vector<WeekPiece>::iterator begin, std::vector<WeekPiece>::iterator end)
{
    while (begin != end) {
        std::vector<int> laneEnds;
        int latest = 0;
        auto next = begin;
        for (; next != end && (next == begin || next->from < latest); ++next) {
            const auto from = next->from;
            const auto free =
                std::ranges::find_if(laneEnds, [from](int laneEnd) { return laneEnd <= from; });
            next->lane = static_cast<int>(free - laneEnds.begin());
            if (free == laneEnds.end()) {
                laneEnds.push_back(next->to);
            } else {
                *free = next->to;
            }
            latest = std::max(latest, next->to);
        }
        for (; begin != next; ++begin) {
            begin->lanes = static_cast<int>(laneEnds.size());
        }
    }
}

} // namespace

std::vector<WeekPiece> layOutWeek(const std::vector<WeekBlock> &blocks, const QDate &first)
{
    std::vector<WeekPiece> pieces;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const WeekBlock &block = blocks[i];
        for (int day = 0; day < Days; ++day) {
            const QDate date = first.addDays(day);
            if (block.begin.date() > date || block.end.date() < date) {
                continue;
            }
            const int from = block.begin.date() == date ? minuteOf(block.begin.time()) : 0;
            const int to = block.end.date() == date ? minuteOf(block.end.time()) : MinutesADay;
            if (to == 0 && block.begin.date() < date) {
                continue; // it ended at midnight
            }
            const int seen = std::min(MinutesADay, std::max(to, from + ShortestDrawn));
            pieces.push_back(
                {static_cast<int>(i), day, std::min(from, seen - ShortestDrawn), seen});
        }
    }
    std::ranges::stable_sort(pieces, [](const WeekPiece &a, const WeekPiece &b) {
        return std::pair(a.day, a.from) < std::pair(b.day, b.from);
    });
    for (auto begin = pieces.begin(); begin != pieces.end();) {
        const auto end =
            std::find_if(begin, pieces.end(),
                         [day = begin->day](const WeekPiece &piece) { return piece.day != day; });
        giveLanes(begin, end);
        begin = end;
    }
    return pieces;
}

} // namespace vp
