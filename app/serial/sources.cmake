# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
    portfinder.cpp
    portfinder.h
    portmonitor.cpp
    portmonitor.h
    portfacts.cpp
    portfacts.h
    portscan.cpp
    portscan.h
    serialport.cpp
    serialport.h
    usbids.cpp
    usbids.h
)
