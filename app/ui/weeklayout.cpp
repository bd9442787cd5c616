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

QRect WeekGrid::dayRect(int day) const
{
    const int space = size.width() - gutter;
    const int left = gutter + space * day / Days;
    return {left, head, gutter + space * (day + 1) / Days - left, size.height() - head};
}

QRect WeekGrid::rectOf(const WeekPiece &piece) const
{
    const QRect day = dayRect(piece.day);
    const int left = day.left() + day.width() * piece.lane / piece.lanes;
    const int right = day.left() + day.width() * (piece.lane + 1) / piece.lanes;
    const int top = day.top() + day.height() * piece.from / MinutesADay;
    const int bottom = day.top() + day.height() * piece.to / MinutesADay;
    return {left + 1, top, std::max(right - left - 2, 1), std::max(bottom - top - 1, 2)};
}

std::vector<WeekPiece> layOutWeek(const std::vector<WeekBlock> &blocks, const QDate &first)
{
    std::vector<WeekPiece> pieces;
    pieces.reserve(blocks.size());
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const qint64 firstDay = first.daysTo(blocks[i].begin.date());
        const qint64 lastDay = first.daysTo(blocks[i].end.date());
        const int begin = minuteOf(blocks[i].begin.time());
        const int end = minuteOf(blocks[i].end.time());
        for (int day = static_cast<int>(std::clamp<qint64>(firstDay, 0, Days));
             day < Days && day <= lastDay; ++day) {
            const int from = firstDay == day ? begin : 0;
            const int to = lastDay == day ? end : MinutesADay;
            if (to == 0 && firstDay < day) {
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
