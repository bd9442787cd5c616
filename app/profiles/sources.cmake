# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
    calltraits.h
    huaweiprofile.cpp
    huaweiprofile.h
    modemevent.h
    modemprofile.cpp
    modemprofile.h
    profileregistry.cpp
    quectelprofile.cpp
    quectelprofile.h
    releasecauses.cpp
    releasecauses.h
    simcomprofile.cpp
    simcomprofile.h
    wavecomprofile.cpp
    wavecomprofile.h
    zteprofile.cpp
    zteprofile.h
    restartsigns.cpp
    restartsigns.h
    simcommands.cpp
    simcommands.h
    portroles.cpp
    portroles.h
)
