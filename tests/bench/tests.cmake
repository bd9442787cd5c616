# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
if(NOT VP_BENCH)
    return()
endif()
# One executable a subject; "benchmarks" runs them all. Figures, never pass or fail.
set(VP_BENCHMARKS bench_calls bench_feel bench_at bench_sms bench_calendar)
add_executable(bench_calls ${CMAKE_CURRENT_LIST_DIR}/bench_calls.cpp ${CMAKE_CURRENT_LIST_DIR}/tracefile.cpp
    ${CMAKE_CURRENT_LIST_DIR}/tracefile.h)
target_link_libraries(bench_calls PRIVATE vp_testsupport vp_rules)
target_compile_definitions(bench_calls PRIVATE VP_VIRTUALPHONED="$<TARGET_FILE:virtualphoned>"
    VP_VIRTUALPHONE="$<TARGET_FILE:virtualphone>" VP_MODEMSIM="$<TARGET_FILE:vp-modemsim>")
add_dependencies(bench_calls virtualphoned virtualphone vp-modemsim)
add_executable(bench_feel ${CMAKE_CURRENT_LIST_DIR}/bench_feel.cpp)
target_link_libraries(bench_feel PRIVATE vp::callflow vp::modem vp::sim vp_rules)
add_executable(bench_at ${CMAKE_CURRENT_LIST_DIR}/bench_at.cpp)
target_link_libraries(bench_at PRIVATE vp::profiles vp::at vp_rules)
add_executable(bench_sms ${CMAKE_CURRENT_LIST_DIR}/bench_sms.cpp)
target_link_libraries(bench_sms PRIVATE vp::sms vp_rules)
if(VP_GAMMU_INCLUDE AND VP_GAMMU_LIBRARY) # the peer, found by tests/sms
    target_include_directories(bench_sms SYSTEM PRIVATE ${VP_GAMMU_INCLUDE})
    target_compile_definitions(bench_sms PRIVATE VP_WITH_GAMMU)
    target_link_libraries(bench_sms PRIVATE ${VP_GAMMU_LIBRARY})
endif()
add_executable(bench_calendar ${CMAKE_CURRENT_LIST_DIR}/bench_calendar.cpp)
target_link_libraries(bench_calendar PRIVATE vp::calendar vp_rules)
target_compile_definitions(bench_calendar PRIVATE VP_PEER="${PROJECT_SOURCE_DIR}/tests/calendar/peer.py")
add_custom_target(benchmarks USES_TERMINAL
    COMMAND bench_at COMMAND bench_sms COMMAND bench_calendar COMMAND bench_feel COMMAND bench_calls)
