# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
    agenda.cpp
    agenda.h
    calltable.cpp
    holdrules.cpp
    holdrules.h
    networkcall.cpp
    networkcall.h
    party.cpp
    party.h
    simulatednetwork.cpp
    simulatednetwork.h
)
