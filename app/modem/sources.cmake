# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
    atchat.cpp
    atchat.h
    callrelease.cpp
    calltable.cpp
    calltable.h
    calltransfer.cpp
    extrainit.cpp
    modemcallprovider.cpp
    modemcallprovider.h
    modemsession.cpp
    modemsession.h
    releaseplan.cpp
    releaseplan.h
    sessionsetup.cpp
    sessionsetup.h
)
