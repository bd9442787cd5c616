#!/usr/bin/python3
# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes up recurring events and lets python3-recurring-ical-events say when they take place.

peer.py COUNT SEED    prints a line an event: from, to (seconds since 1970), the event's lines joined by "|",
                      and its begins and lengths as "b/l b/l …", b counted from "from", or "! words" where the peer
                      cannot say, or not in time; by tabs
tests/data/ical/peer.txt is the answer to "peer.py 2500 5545".
peer.py --at FILE ISO prints how many events of a file take place at an instant, and the seconds for load and query
"""

import datetime
import random
import signal
import sys
import time
import warnings

import icalendar
import pytz
import recurring_ical_events

DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
ZONES = ["Europe/Rome", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "UTC", "Pacific/Auckland"]
# How long the span is that is compared, in days: enough for some repeats, few enough for the peer's time.
SPAN = {"SECONDLY": 0.02, "MINUTELY": 0.05, "HOURLY": 2, "DAILY": 40, "WEEKLY": 150, "MONTHLY": 900, "YEARLY": 4000}
# Rules by the second are rare in the world and slow in the peer.
FREQUENCIES = ["SECONDLY"] + ["MINUTELY"] * 2 + ["HOURLY"] * 3 + ["DAILY"] * 6 + ["WEEKLY"] * 6 + ["MONTHLY"] * 6 + ["YEARLY"] * 6

LONGEST = 0.3  # seconds of its own time for one event
MOST = 12  # begins that are printed; of the others the number


def some(dice, values, most):
    return sorted(dice.sample(values, dice.randint(1, most)))


def words(values):
    return ",".join(str(value) for value in values)


def signed(dice, most, how_many):
    return words(some(dice, [n for n in range(-most, most + 1) if n], how_many))


def weekdays(dice, frequency, has_week):
    days = dice.sample(DAYS, dice.randint(1, 4))
    if frequency in ("MONTHLY", "YEARLY") and not has_week and dice.random() < 0.5:
        most = 4 if frequency == "MONTHLY" else 52
        days = [f"{dice.choice([1, 2, 3, most, -1, -2])}{day}" for day in days]
    return words(days)


def parts(dice, frequency):
    """The parts that the clause allows for this frequency."""
    small = frequency in ("SECONDLY", "MINUTELY", "HOURLY")
    rule = []
    if dice.random() < 0.3:
        rule.append("BYMONTH=" + words(some(dice, range(1, 13), 9 if small else 4)))
    week = frequency == "YEARLY" and dice.random() < 0.15
    if week:
        rule.append("BYWEEKNO=" + signed(dice, 53, 3))
    if frequency == "YEARLY" and not week and dice.random() < 0.15:
        rule.append("BYYEARDAY=" + signed(dice, 366, 5))
    if frequency != "WEEKLY" and not week and dice.random() < 0.3:
        rule.append("BYMONTHDAY=" + signed(dice, 31, 15 if small else 4))
    if dice.random() < (0.7 if week else 0.45):
        rule.append("BYDAY=" + weekdays(dice, frequency, week))
    if dice.random() < 0.2:
        rule.append("BYHOUR=" + words(some(dice, range(24), 8 if small else 3)))
    if dice.random() < 0.15:
        rule.append("BYMINUTE=" + words(some(dice, range(60), 3)))
    if dice.random() < 0.08:
        rule.append("BYSECOND=" + words(some(dice, range(60), 2)))
    if rule and dice.random() < 0.2:
        rule.append("BYSETPOS=" + signed(dice, 4, 3))
    if dice.random() < 0.3:
        rule.append("WKST=" + dice.choice(DAYS))
    return rule


def stamp(when, utc=""):
    return when.strftime("%Y%m%dT%H%M%S") + utc


def event(dice):
    """The lines of one event, and the span that is asked for."""
    frequency = dice.choice(FREQUENCIES)
    begin = datetime.datetime(2024, 1, 1) + datetime.timedelta(seconds=dice.randrange(60 * 86400))
    begin = begin.replace(second=0 if dice.random() < 0.8 else begin.second)
    day = frequency in ("DAILY", "WEEKLY", "MONTHLY", "YEARLY") and dice.random() < 0.15
    zone = dice.choice(ZONES)
    rule = [part for part in parts(dice, frequency) if not day or part[:6] not in ("BYHOUR", "BYMINU", "BYSECO")]
    if len(rule) == 1 and rule[0].startswith("BYSETPOS"):
        rule = []
    if dice.random() < 0.4:
        rule.append(f"INTERVAL={dice.randint(2, 5)}")
    span = datetime.timedelta(days=SPAN[frequency])
    end = dice.random()
    if end < 0.2:
        rule.append(f"COUNT={dice.randint(1, 40)}")
    elif end < 0.35:
        until = begin + span * dice.random()
        rule.append("UNTIL=" + (until.strftime("%Y%m%d") if day else stamp(until, "Z")))
    lines = []
    if day:
        lines.append("DTSTART;VALUE=DATE:" + begin.strftime("%Y%m%d"))
        if dice.random() < 0.5:
            later = begin + datetime.timedelta(days=dice.randint(1, 3))
            lines.append("DTEND;VALUE=DATE:" + later.strftime("%Y%m%d"))
    else:
        head = "" if zone == "UTC" else f";TZID={zone}"
        utc = "Z" if zone == "UTC" else ""
        lines.append(f"DTSTART{head}:{stamp(begin, utc)}")
        lines.append(f"DURATION:PT{dice.randint(1, 300)}M")
        if dice.random() < 0.2:
            left_out = [begin + datetime.timedelta(days=dice.choice([0, 1, 7, 14])) for _ in range(2)]
            lines.append(f"EXDATE{head}:" + ",".join(stamp(when, utc) for when in left_out))
        if dice.random() < 0.15:
            extra = begin + datetime.timedelta(hours=dice.randrange(200))
            lines.append(f"RDATE{head}:{stamp(extra, utc)}")
    lines.append("RRULE:FREQ=" + ";".join([frequency] + rule))
    start = begin + span * dice.choice([0, 0, 0.4])
    return lines, start, start + span / (1 if frequency in ("MONTHLY", "YEARLY") else 2)


def calendar(lines):
    head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:peer", "BEGIN:VEVENT", "UID:1", "DTSTAMP:20240101T000000Z"]
    return icalendar.Calendar.from_ical("\r\n".join(head + lines + ["END:VEVENT", "END:VCALENDAR", ""]))


def seconds(when):
    if not isinstance(when, datetime.datetime):
        when = datetime.datetime.combine(when, datetime.time())
    if when.tzinfo is None:
        when = when.replace(tzinfo=datetime.timezone.utc)
    return int(when.timestamp())


def answer(lines, start, end):
    utc = pytz.utc
    found = recurring_ical_events.of(calendar(lines)).between(utc.localize(start), utc.localize(end))
    times = sorted((seconds(one["DTSTART"].dt), seconds(one["DTEND"].dt)) for one in found)
    first = seconds(start)
    shown = [f"{begin - first}/{finish - begin}" for begin, finish in times[:MOST]]
    return " ".join(shown + [f"+{len(times) - MOST}"] * (len(times) > MOST))


def give_up(*_):
    raise TimeoutError("slow")


def compare(count, seed):
    dice = random.Random(seed)
    signal.signal(signal.SIGVTALRM, give_up)
    for _ in range(count):
        lines, start, end = event(dice)
        try:
            signal.setitimer(signal.ITIMER_VIRTUAL, LONGEST)
            times = answer(lines, start, end)
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        except Exception as error:  # whatever the peer cannot do is its own affair
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)
            times = f"! {type(error).__name__} {error}".replace("\t", " ").replace("\n", " ")
        print(seconds(start), seconds(end), "|".join(lines), times, sep="\t", flush=True)


def query(file, instant):
    begin = time.monotonic()
    with open(file, "rb") as source:
        read = recurring_ical_events.of(icalendar.Calendar.from_ical(source.read()))
    loaded = time.monotonic()
    when = datetime.datetime.fromisoformat(instant)
    found = read.between(when, when + datetime.timedelta(seconds=1))
    print(len(found), loaded - begin, time.monotonic() - loaded)


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    if sys.argv[1] == "--at":
        query(sys.argv[2], sys.argv[3])
    else:
        compare(int(sys.argv[1]), int(sys.argv[2]))
