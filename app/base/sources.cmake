# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
    clock.cpp
    clock.h
    fetcher.cpp
    fetcher.h
    logging.cpp
    logging.h
    notifier.h
    numbercountry.cpp
    numbercountry.h
    numberreach.cpp
    numberreach.h
    phonenumber.cpp
    phonenumber.h
    portrole.h
    result.h
    simmemory.h
    sleepguard.h
)
# The sanitizer's vptr check would want the type information of a library that libphonenumber uses itself.
set_source_files_properties(${CMAKE_CURRENT_LIST_DIR}/phonenumber.cpp ${CMAKE_CURRENT_LIST_DIR}/numbercountry.cpp
    ${CMAKE_CURRENT_LIST_DIR}/numberreach.cpp PROPERTIES COMPILE_OPTIONS -fno-sanitize=vptr)
