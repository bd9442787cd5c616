# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
    computersound.cpp
    computersound.h
    pulsedevice.cpp
    pulsedevice.h
    pulselist.cpp
    pulselist.h
    pulseloop.cpp
    pulseloop.h
)
