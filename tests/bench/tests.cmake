# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
if(NOT VP_BENCH)
    return()
endif()
# One executable a subject; "benchmarks" runs them all. Figures, never pass or fail.
# The real program between a modem on a pty and a server on the loopback.
add_library(vp_benchworld STATIC ${CMAKE_CURRENT_LIST_DIR}/phoneworld.cpp ${CMAKE_CURRENT_LIST_DIR}/phoneworld.h
    ${CMAKE_CURRENT_LIST_DIR}/tracefile.cpp ${CMAKE_CURRENT_LIST_DIR}/tracefile.h)
target_link_libraries(vp_benchworld PUBLIC vp_testsupport PRIVATE vp_rules)
foreach(name IN ITEMS bench_calls bench_messages bench_chat)
    add_executable(${name} ${CMAKE_CURRENT_LIST_DIR}/${name}.cpp)
    target_link_libraries(${name} PRIVATE vp_benchworld vp_rules)
    target_compile_definitions(${name} PRIVATE VP_VIRTUALPHONED="$<TARGET_FILE:virtualphoned>"
        VP_VIRTUALPHONE="$<TARGET_FILE:virtualphone>" VP_MODEMSIM="$<TARGET_FILE:vp-modemsim>")
    add_dependencies(${name} virtualphoned vp-modemsim)
endforeach()
add_dependencies(bench_calls virtualphone)
target_link_libraries(bench_messages PRIVATE Qt6::Sql) # the floor
# Programs of the npm world as peers: installed into the build folder when a benchmark wants them.
add_library(vp_npmpeer STATIC ${CMAKE_CURRENT_LIST_DIR}/npmpeer.cpp ${CMAKE_CURRENT_LIST_DIR}/npmpeer.h)
target_link_libraries(vp_npmpeer PUBLIC Qt6::Core PRIVATE vp_rules)
target_compile_definitions(vp_npmpeer PRIVATE VP_BENCH_PEERS="${CMAKE_BINARY_DIR}/peers"
    VP_BENCH_SCRIPT="${CMAKE_CURRENT_LIST_DIR}/peers.js")
add_executable(bench_feel ${CMAKE_CURRENT_LIST_DIR}/bench_feel.cpp)
target_link_libraries(bench_feel PRIVATE vp::callflow vp::modem vp::sim vp::voice vp_rules)
add_executable(bench_voice ${CMAKE_CURRENT_LIST_DIR}/bench_voice.cpp)
target_link_libraries(bench_voice PRIVATE vp::sim vp::voice vp::serial vp_rules)
add_executable(bench_at ${CMAKE_CURRENT_LIST_DIR}/bench_at.cpp)
target_link_libraries(bench_at PRIVATE vp::profiles vp::at vp_npmpeer vp_rules)
add_executable(bench_sms ${CMAKE_CURRENT_LIST_DIR}/bench_sms.cpp)
target_link_libraries(bench_sms PRIVATE vp::sms vp_npmpeer vp_rules)
if(VP_GAMMU_INCLUDE AND VP_GAMMU_LIBRARY) # the peer, found by tests/sms
    target_include_directories(bench_sms SYSTEM PRIVATE ${VP_GAMMU_INCLUDE})
    target_compile_definitions(bench_sms PRIVATE VP_WITH_GAMMU)
    target_link_libraries(bench_sms PRIVATE ${VP_GAMMU_LIBRARY})
endif()
add_executable(bench_addressbook ${CMAKE_CURRENT_LIST_DIR}/bench_addressbook.cpp)
target_link_libraries(bench_addressbook PRIVATE vp::addressbook vp_rules)
add_executable(bench_blocklist ${CMAKE_CURRENT_LIST_DIR}/bench_blocklist.cpp)
target_link_libraries(bench_blocklist PRIVATE vp::blocklist vp_rules)
add_executable(bench_calendar ${CMAKE_CURRENT_LIST_DIR}/bench_calendar.cpp)
target_link_libraries(bench_calendar PRIVATE vp::calendar vp_rules)
target_compile_definitions(bench_calendar PRIVATE VP_PEER="${PROJECT_SOURCE_DIR}/tests/calendar/peer.py")
add_executable(bench_load ${CMAKE_CURRENT_LIST_DIR}/bench_load.cpp)
target_link_libraries(bench_load PRIVATE vp_servicetest vp_rules)
# The window: start, memory, and pages with much on them.
add_executable(bench_window ${CMAKE_CURRENT_LIST_DIR}/bench_window.cpp ${CMAKE_CURRENT_LIST_DIR}/bigphone.cpp
    ${CMAKE_CURRENT_LIST_DIR}/bigphone.h)
target_link_libraries(bench_window PRIVATE vp::ui vp::main vp::store Qt6::Sql vp_rules)
target_compile_definitions(bench_window PRIVATE VP_VIRTUALPHONE="$<TARGET_FILE:virtualphone>")
add_dependencies(bench_window virtualphone)
add_executable(bench_pages ${CMAKE_CURRENT_LIST_DIR}/bench_pages.cpp ${CMAKE_CURRENT_LIST_DIR}/bigphone.cpp
    ${CMAKE_CURRENT_LIST_DIR}/bigphone.h)
target_link_libraries(bench_pages PRIVATE vp::ui vp::main vp_servicetest Qt6::Sql Qt6::Test vp_rules)
add_custom_target(benchmarks USES_TERMINAL
    COMMAND bench_at COMMAND bench_sms COMMAND bench_messages COMMAND bench_blocklist COMMAND bench_addressbook
    COMMAND bench_calendar COMMAND bench_feel COMMAND bench_voice COMMAND bench_calls COMMAND bench_chat COMMAND bench_load
    COMMAND bench_window COMMAND bench_pages)
