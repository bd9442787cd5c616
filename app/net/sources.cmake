# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
    backoff.h
    fetchtask.cpp
    fetchtask.h
    fetchtrust.cpp
    fetchtrust.h
    filefetch.cpp
    filefetch.h
    httpfetcher.cpp
    httpfetcher.h
    telegramclient.cpp
    telegramclient.h
    telegramcodec.cpp
    telegramcodec.h
    telegramdownloads.cpp
    telegramdownloads.h
    telegrampoller.cpp
    telegrampoller.h
    telegramtransport.cpp
    telegramtransport.h
    updatereceipts.h
    webfetch.cpp
    webfetch.h
)
