# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
    call.h
    callprovider.h
    callstory.h
    modemfindings.h
    networkstatus.h
    rawcommand.h
)
