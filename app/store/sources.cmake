# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
    autosmsstore.cpp
    autosmsstore.h
    blockstore.cpp
    blockstore.h
    callerhistory.cpp
    callerhistory.h
    callhistory.cpp
    database.cpp
    database.h
    messagestore.cpp
    messagestore.h
    noticestore.cpp
    noticestore.h
    receivedstore.cpp
    receivedstore.h
    rows.h
    schema.cpp
    schema.h
    simfacts.cpp
    simfacts.h
    transaction.cpp
    transaction.h
)
