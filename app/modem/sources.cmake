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
    releaseplan.cpp
    releaseplan.h
    sessionsetup.cpp
    sessionsetup.h
    servicequeue.cpp
    servicequeue.h
    supplementaryservices.cpp
    supplementaryservices.h
    tonesender.cpp
    tonesender.h
    ussdcollector.cpp
    ussdcollector.h
    ussddialogue.cpp
    ussddialogue.h
)
