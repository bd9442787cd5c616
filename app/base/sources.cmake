# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
    clock.cpp
    clock.h
    logging.cpp
    logging.h
    notifier.h
    phonenumber.cpp
    phonenumber.h
    result.h
)
