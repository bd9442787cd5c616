# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
    languages.h
    tongues.h
    recentlog.cpp
    recentlog.h
    clock.cpp
    clock.h
    countryname.cpp
    countryname.h
    fetcher.cpp
    fetcher.h
    logging.cpp
    logging.h
    notifier.h
    programentries.h
    mobilecountry.cpp
    mobilecountry.h
    numbercountry.cpp
    numbercountry.h
    numberreach.cpp
    numberreach.h
    numberreader.cpp
    openwish.cpp
    openwish.h
    numberreader.h
    numbertyping.cpp
    numbertyping.h
    passwordcheck.h
    phonenumber.cpp
    phonenumber.h
    phonenumberlibrary.h
    portrole.h
    result.h
    simmemory.h
    sleepguard.h
    sounddevices.h
)
# The sanitizer's vptr check would want the type information of a library that libphonenumber uses itself.
foreach(source IN ITEMS phonenumber numbercountry numberreach numberreader numbertyping)
    set_source_files_properties(${CMAKE_CURRENT_LIST_DIR}/${source}.cpp PROPERTIES COMPILE_OPTIONS -fno-sanitize=vptr)
endforeach()
