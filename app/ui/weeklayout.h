// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QRect>
#include <QSize>
#include <QString>
#include <QStringList>

#include <vector>

namespace vp {

/** One occurrence of a rule as the week shows it. Times are of the wall clock here. */
struct WeekBlock
{
    QDateTime begin;
    QDateTime end; ///< exclusive
    QString who; ///< groups and contacts: "family, Anna Rossi"
    QString goesTo; ///< "Mobile", "rejected"
    QString title {}; ///< of the event, as written
    QString calendar {};
    bool overlaps = false; ///< another rule for the same people wins for a part of it
    QStringList groups {}; ///< of `who`
    QStringList contacts {};
    bool operator==(const WeekBlock &) const = default;
};

/** The part of a block that lies in one day's column. */
struct WeekPiece
{
    int block = 0;
    int day = 0; ///< column, 0 to 6
    int from = 0; ///< minute of the day
    int to = 0; ///< exclusive, at most 1440
    int lane = 0; ///< of those side by side
    int lanes = 1;
    bool operator==(const WeekPiece &) const = default;
};

inline constexpr int MinutesADay = 24 * 60;

/** The columns of the seven days on a picture: beside the hours, below the names of the days. */
struct WeekGrid
{
    QSize size;
    int gutter = 0; ///< of the hours
    int head = 0; ///< of the days' names
    [[nodiscard]] QRect dayRect(int day) const;
    [[nodiscard]] QRect rectOf(const WeekPiece &piece) const;
};

/**
 * Where the blocks stand in the seven days from @p first on: by day, then by begin. Blocks at the
 * same time stand side by side. By the wall clock: an hour that the clock repeats is drawn once.
 */
[[nodiscard]] std::vector<WeekPiece> layOutWeek(const std::vector<WeekBlock> &blocks,
                                                const QDate &first);

} // namespace vp
