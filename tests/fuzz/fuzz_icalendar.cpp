// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/eventlocation.h"
#include "calendar/rulecalendar.h"
#include "fuzzinput.h"

using namespace vp;

/** Any file is read or refused, and what was read answers the same with the index and without. */
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    // UTC: making the table of another zone for each input would take most of the time.
    static const CalendarReading reading {{}, QTimeZone::utc(), {}, {}};
    FuzzInput input(data, size);
    const int hours = input.choice();
    const auto contents = readCalendar(input.rest().toByteArray(), reading);
    if (!contents) {
        return 0;
    }
    const QDateTime now(QDate(2026, 11, 26), QTime(14, 30), Qt::UTC);
    const QDateTime asked = now.addSecs(3600 * (hours - 40));
    const RuleCalendar calendar({*contents}, now);
    const RuleCalendar away = calendar.movedTo(now.addYears(3));
    for (const CalendarEvent &event : calendar.events()) {
        (void)readLocation(event.location, Region {}, {event.title});
    }
    const auto active = calendar.activeAt(asked);
    for (const EventOccurrence &one : active) {
        promise(one.event < calendar.events().size(), "the event is there");
        promise(one.begin <= asked && one.end > asked, "what is active holds the instant");
        promise(calendar.activeAt(asked, one.event).has_value(), "one event says the same");
    }
    if (calendar.problems() == away.problems()) { // nothing was given up for one of them alone
        promise(away.activeAt(asked) == active, "the index says the same as the series");
    }
    const auto next = calendar.nextChangeAfter(asked);
    promise(!next || *next > asked, "the next change is later");
    return 0;
}
