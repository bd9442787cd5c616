// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/rulecalendar.h"

#include <QByteArray>
#include <QString>
#include <QTimeZone>

/** Calendars in letters, and what was read of them in letters again. */
namespace icalworld {

/** The lines in a calendar; "|" ends a line too. */
QByteArray calendar(QByteArray lines);
/** The lines in an event of a calendar. */
QByteArray oneEvent(const QByteArray &lines);
/** Reads as if the machine stood in @p zone; a calendar that is refused ends the test. */
vp::CalendarContents read(const QByteArray &bytes, const char *zone = "Europe/Rome");
vp::RuleCalendar rules(const QByteArray &bytes, const QDateTime &now,
                       const char *zone = "Europe/Rome");
/** "2026-11-26 14:30", by the clock of @p zone. */
QDateTime at(const char *text, const char *zone = "Europe/Rome");
/** "2026-11-26 14:30/15:30 Title" an occurrence a line. */
QString dump(const vp::RuleCalendar &calendar, const std::vector<vp::EventOccurrence> &times,
             const char *zone = "Europe/Rome");
/** "UnreadableRule 3 2026-11-26 Title: detail" a problem a line. */
QString dump(const std::vector<vp::CalendarProblem> &problems);

} // namespace icalworld
