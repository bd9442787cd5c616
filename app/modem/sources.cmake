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
    modemexaminer.cpp
    modemexaminer.h
    modemsession.cpp
    modemsession.h
    rawcommand.cpp
    releaseplan.cpp
    releaseplan.h
    sessionsetup.cpp
    sessionsetup.h
)
