# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
    blockentry.cpp
    blockentry.h
    blockhit.h
    keytable.cpp
    keytable.h
    listexport.cpp
    listexport.h
    listhash.cpp
    listhash.h
    listline.cpp
    listline.h
    ownentries.cpp
    ownlistreader.cpp
    ownlistreader.h
    ownentries.h
    sharedlist.cpp
    sharedlist.h
    sharedlistreader.cpp
)
