# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
add_library(vp_icalworld STATIC ${CMAKE_CURRENT_LIST_DIR}/icalworld.cpp ${CMAKE_CURRENT_LIST_DIR}/icalworld.h)
target_link_libraries(vp_icalworld PUBLIC vp::calendar PRIVATE vp_rules)
foreach(name IN ITEMS eventlocation icalexports icalreader recurrenceoracle rulecalendar zonefile)
    vp_add_test(tst_${name} SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_${name}.cpp LINKS vp_icalworld vp::calendar)
endforeach()
set_tests_properties(tst_recurrenceoracle tst_rulecalendar PROPERTIES TIMEOUT 600)
target_compile_definitions(tst_recurrenceoracle PRIVATE VP_PEER_ANSWERS="${PROJECT_SOURCE_DIR}/tests/data/ical/peer.txt")
target_compile_definitions(tst_icalexports PRIVATE VP_ICAL_DATA="${PROJECT_SOURCE_DIR}/tests/data/ical"
    VP_ICAL_FAILED="${CMAKE_CURRENT_BINARY_DIR}")
