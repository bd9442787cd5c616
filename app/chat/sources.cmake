# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
    chatmessage.h
    chattransport.h
    commandparser.h
    htmltext.cpp
    htmltext.h
    outbox.cpp
    outbox.h
    ownerregistry.h
)
