# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
    calljoiner.cpp
    calljoiner.h
    joinerconfirm.cpp
    joinerhere.cpp
    joinermessage.cpp
    joinerstory.cpp
    joinerstory.h
    joinerways.cpp
    secondcallers.cpp
    secondcallers.h
    storylegs.cpp
    storylegs.h
    storymachine.cpp
    storyplan.cpp
    storyplan.h
    storymachine.h
)
