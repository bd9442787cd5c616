# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The joiner is tested on the real modem layer and the simulated stick: what it trusts is what a modem says.
vp_add_test(tst_interleavings SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_interleavings.cpp
    ${CMAKE_CURRENT_LIST_DIR}/storyworld.cpp ${CMAKE_CURRENT_LIST_DIR}/storyworld.h
    LINKS vp::callflow vp::modem vp::sim TIMEOUT 1200)
# The same stories on every other make of stick that can be played.
get_test_property(tst_interleavings ENVIRONMENT story_environment)
foreach(dialect IN ITEMS huawei-21 huawei-mu509 huawei-silent quectel-ccinfo quectel-dsci simcom sim800 zte wavecom
        generic stranger)
    add_test(NAME tst_interleavings_${dialect} COMMAND tst_interleavings)
    set_tests_properties(tst_interleavings_${dialect} PROPERTIES TIMEOUT 1200 ENVIRONMENT
        "${story_environment};VP_DIALECT=${dialect}")
endforeach()
vp_add_test(tst_announcement SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_announcement.cpp
    ${CMAKE_CURRENT_LIST_DIR}/voiceworld.cpp ${CMAKE_CURRENT_LIST_DIR}/voiceworld.h
    LINKS vp::callflow vp::modem vp::sim vp::voice)
vp_add_test(tst_confirm SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_confirm.cpp
    ${CMAKE_CURRENT_LIST_DIR}/voiceworld.cpp ${CMAKE_CURRENT_LIST_DIR}/voiceworld.h
    LINKS vp::callflow vp::modem vp::sim vp::voice)
vp_add_test(tst_screening SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_screening.cpp
    ${CMAKE_CURRENT_LIST_DIR}/voiceworld.cpp ${CMAKE_CURRENT_LIST_DIR}/voiceworld.h
    LINKS vp::callflow vp::modem vp::sim vp::voice)
vp_add_test(tst_message SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_message.cpp
    ${CMAKE_CURRENT_LIST_DIR}/voiceworld.cpp ${CMAKE_CURRENT_LIST_DIR}/voiceworld.h
    LINKS vp::callflow vp::modem vp::sim vp::voice)
vp_add_test(tst_calljoiner SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_calljoiner.cpp
    ${CMAKE_CURRENT_LIST_DIR}/storyworld.cpp ${CMAKE_CURRENT_LIST_DIR}/storyworld.h
    LINKS vp::callflow vp::modem vp::sim)
vp_add_test(tst_ways SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_ways.cpp
    ${CMAKE_CURRENT_LIST_DIR}/storyworld.cpp ${CMAKE_CURRENT_LIST_DIR}/storyworld.h
    LINKS vp::callflow vp::modem vp::sim TIMEOUT 1200)
vp_add_test(tst_here SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_here.cpp
    ${CMAKE_CURRENT_LIST_DIR}/voiceworld.cpp ${CMAKE_CURRENT_LIST_DIR}/voiceworld.h
    LINKS vp::callflow vp::modem vp::sim vp::voice)
