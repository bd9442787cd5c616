// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "calendar/calendarevent.h"
#include "calendar/eventseries.h"

#include <QByteArray>
#include <QIODevice>
#include <QTimeZone>

#include <functional>
#include <vector>

namespace vp {

/** True for an event that may be a rule; the others are passed over and cost next to nothing. */
using EventFilter = std::function<bool(const QString &title, const QString &location)>;

/** Beyond these a calendar is cut short or refused; nothing real comes near them. */
struct CalendarLimits
{
    qint64 bytes = 64LL * 1024 * 1024;
    int lineBytes = 1024 * 1024;
    int eventBytes = 2 * 1024 * 1024;
    int events = 200'000;
    int depth = 8;
    int problems = 200;
};

/** How a calendar is to be read. */
struct CalendarReading
{
    CalendarSource source;
    QTimeZone zone = QTimeZone::systemTimeZone(); ///< of whole days and of times without a zone
    EventFilter isWanted; ///< none = all
    CalendarLimits limits;
};

/** A calendar as read, not yet expanded: an input of RuleCalendar. */
struct CalendarContents
{
    CalendarSource source;
    std::vector<CalendarEvent> events; ///< those that were wanted
    std::vector<EventSeries> series;
    std::vector<ZoneTable> zones; ///< that the series refer to
    std::vector<CalendarProblem> problems;
    int seen = 0; ///< events in the file, wanted or not
    bool isComplete = true; ///< false when the end is missing: perhaps a download that broke off
};

/**
 * Reads an iCalendar file. Hostile input costs bounded time and memory; a broken event is a problem
 * and never costs another. Runs in a worker, one at a time (libical). Errors: InvalidInput when it
 * is no calendar at all (a web page, say) or larger than the limit.
 * @see RFC 5545
 */
[[nodiscard]] Result<CalendarContents> readCalendar(QIODevice &device,
                                                    const CalendarReading &reading);
[[nodiscard]] Result<CalendarContents> readCalendar(const QByteArray &bytes,
                                                    const CalendarReading &reading);

} // namespace vp
