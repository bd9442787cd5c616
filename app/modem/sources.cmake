# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
    atchat.cpp
    atchat.h
    callrelease.cpp
    calltable.cpp
    calltable.h
    extrainit.cpp
    modemcallprovider.cpp
    modemcallprovider.h
    modemsession.cpp
    modemsession.h
    portjudge.h
    releaseplan.cpp
    releaseplan.h
    sessionports.cpp
    sessionsetup.cpp
    sessionsetup.h
)
