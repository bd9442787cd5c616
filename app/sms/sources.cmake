# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
    addresscodec.cpp
    addresscodec.h
    datacoding.cpp
    datacoding.h
    gsm7.cpp
    gsm7.h
    gsm7tables.h
    octetreader.h
    octetwriter.h
    smsaddress.h
    smsassembler.cpp
    smsassembler.h
    smssegmenter.cpp
    smssegmenter.h
    smstimestamp.cpp
    smstimestamp.h
    tpdu.cpp
    tpdu.h
    tpduparser.cpp
    tpduwriter.cpp
    userdatacodec.cpp
    userdatacodec.h
    userdataheader.cpp
    userdataheader.h
)
