# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
    carecommands.h
    chatmessage.h
    chattransport.h
    commandparser.cpp
    commandparser.h
    guest.h
    logcommands.h
    secretwords.cpp
    secretwords.h
    htmltext.cpp
    htmltext.h
    ownercommands.h
    rulecommands.h
    outbox.cpp
    outbox.h
    outboxinside.h
    outboxkeeping.cpp
    outboxlanes.cpp
    outboxmemory.h
    ownerregistry.cpp
    ownerregistry.h
    trylimit.cpp
    trylimit.h
    updatejournal.h
)
