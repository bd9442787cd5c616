// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/icallines.h"
#include "calendar/icalreader.h"

#include <QByteArrayList>
#include <QString>

#include <vector>

namespace vp {

/** A VEVENT as far as it matters, its times and rules still in the letters of the file. */
struct RawEvent
{
    int line = 0;
    QString title;
    QString location;
    QByteArray uid;
    QByteArray stamp; ///< LAST-MODIFIED or DTSTAMP: letters that sort by time
    int sequence = 0;
    bool isCancelled = false;
    bool isWanted = false;
    std::vector<ICalProperty> times; ///< DTSTART, DTEND, DURATION, RDATE, EXDATE
    std::optional<ICalProperty> replaces; ///< RECURRENCE-ID
    QByteArrayList rules;
    QByteArrayList exceptRules;
};

/** STANDARD or DAYLIGHT in a VTIMEZONE. */
struct RawObservance
{
    QByteArray begin;
    QByteArray offsetFrom;
    QByteArray offsetTo;
    QByteArrayList rules;
    QByteArrayList extraTimes;
};

struct RawZone
{
    QByteArray name;
    std::vector<RawObservance> observances;
};

/** What a file holds, before its times are understood. */
struct RawCalendar
{
    std::vector<RawEvent> events; ///< those that are wanted or may matter to one that is
    std::vector<RawZone> zones;
    QByteArray zone; ///< X-WR-TIMEZONE
    std::vector<CalendarProblem> problems;
    int seen = 0;
    bool isComplete = true;
};

/** Cuts a file into its events. Errors as readCalendar(). */
[[nodiscard]] Result<RawCalendar> readBlocks(QIODevice &device, const CalendarReading &reading);

} // namespace vp
