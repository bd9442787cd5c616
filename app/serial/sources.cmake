# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
    portfacts.cpp
    portfacts.h
    portscan.cpp
    portscan.h
    serialport.cpp
    serialport.h
)
