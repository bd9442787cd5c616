# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
    ringplans.cpp
    ringplans.h
    routinginput.h
    routingpolicy.cpp
    routingpolicy.h
    ruleaction.cpp
    ruleaction.h
    rulebook.cpp
    rulebook.h
    ruleproblems.cpp
    titlematch.cpp
)
