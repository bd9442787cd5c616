# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
    atchat.cpp
    atchat.h
    callevents.cpp
    calllist.cpp
    callrelease.cpp
    callsetup.cpp
    calltable.cpp
    calltable.h
    extrainit.cpp
    modemcallprovider.cpp
    modemcallprovider.h
    modemsession.cpp
    modemsession.h
    pinpolicy.cpp
    pinpolicy.h
    recoveryladder.cpp
    recoveryladder.h
    releaseplan.cpp
    releaseplan.h
    sessioncapabilities.cpp
    sessionsetup.cpp
    sessionsetup.h
    simgate.cpp
    simgate.h
)
