# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
    call.h
    callfilter.h
    callprovider.h
    callstory.h
    daycount.h
    callvoice.h
    message.h
    messageprovider.h
    networkstatus.h
    simlock.h
    stickport.h
    supplementary.h
    ringplan.h
    modemfindings.h
    rawcommand.h
)
