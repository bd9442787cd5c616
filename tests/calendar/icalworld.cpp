// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "icalworld.h"

#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;
using namespace vp;

namespace icalworld {

namespace {

constexpr std::array Kinds {"CutOff",         "LineTooLong", "NestedTooDeep",  "EventTooLarge",
                            "TooManyEvents",  "NoBegin",     "UnreadableTime", "EndBeforeBegin",
                            "UnreadableRule", "UnknownZone", "TooManyTimes"};

} // namespace

QByteArray calendar(QByteArray lines)
{
    lines.replace('|', "\r\n");
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//\r\n" + lines
        + "\r\nEND:VCALENDAR\r\n";
}

QByteArray oneEvent(const QByteArray &lines)
{
    return calendar("BEGIN:VEVENT|UID:1|SUMMARY:Family|LOCATION:+39 340 1234567|" + lines
                    + "|END:VEVENT");
}

CalendarContents read(const QByteArray &bytes, const char *zone)
{
    CalendarReading reading;
    reading.zone = QTimeZone(zone);
    Result<CalendarContents> contents = readCalendar(bytes, reading);
    if (!contents) {
        qFatal("not readable: %s", qPrintable(contents.error().detail));
    }
    return std::move(*contents);
}

RuleCalendar rules(const QByteArray &bytes, const QDateTime &now, const char *zone)
{
    std::vector<CalendarContents> all;
    all.push_back(read(bytes, zone));
    return RuleCalendar(std::move(all), now);
}

QDateTime at(const char *text, const char *zone)
{
    const QDateTime local = QDateTime::fromString(QString::fromLatin1(text), u"yyyy-MM-dd HH:mm"_s);
    return QDateTime(local.date(), local.time(), QTimeZone(zone)).toUTC();
}

QString dump(const RuleCalendar &calendar, const std::vector<EventOccurrence> &times,
             const char *zone)
{
    QStringList lines;
    for (const EventOccurrence &one : times) {
        const QDateTime begin = one.begin.toTimeZone(QTimeZone(zone));
        const QDateTime end = one.end.toTimeZone(QTimeZone(zone));
        const QString shape = begin.date() == end.date() ? u"HH:mm"_s : u"yyyy-MM-dd HH:mm"_s;
        lines.append(begin.toString(u"yyyy-MM-dd HH:mm"_s) + u'/' + end.toString(shape) + u' '
                     + calendar.events()[one.event].title);
    }
    return lines.join(u'\n');
}

QString dump(const std::vector<CalendarProblem> &problems)
{
    QStringList lines;
    for (const CalendarProblem &one : problems) {
        lines.append(QString::fromLatin1(Kinds.at(static_cast<std::size_t>(one.kind))) + u' '
                     + QString::number(one.line) + u' ' + one.date.toString(Qt::ISODate) + u' '
                     + one.title + u": "_s + one.detail);
    }
    return lines.join(u'\n');
}

} // namespace icalworld
