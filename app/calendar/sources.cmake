# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
    calendarevent.h
    eventlocation.cpp
    eventlocation.h
    eventseries.h
    icalreader.cpp
    icalreader.h
    recurrencerule.h
    recurrencewalk.h
    rulecalendar.cpp
    rulecalendar.h
    zonetable.h
)
