# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The Bot API on the loopback: as a library for tests, and as the program vp-botapi for foreign clients.
add_library(vp_testsupport STATIC
    ${CMAKE_CURRENT_LIST_DIR}/botapichats.cpp
    ${CMAKE_CURRENT_LIST_DIR}/botapihtml.cpp
    ${CMAKE_CURRENT_LIST_DIR}/botapiparameters.cpp
    ${CMAKE_CURRENT_LIST_DIR}/botapiresponses.cpp
    ${CMAKE_CURRENT_LIST_DIR}/botapischema.cpp
    ${CMAKE_CURRENT_LIST_DIR}/botapiserver.cpp
    ${CMAKE_CURRENT_LIST_DIR}/botapiserver.h
    ${CMAKE_CURRENT_LIST_DIR}/botapiupdates.cpp
    ${CMAKE_CURRENT_LIST_DIR}/fileserver.cpp
    ${CMAKE_CURRENT_LIST_DIR}/fileserver.h
    ${CMAKE_CURRENT_LIST_DIR}/httpconnection.cpp
    ${CMAKE_CURRENT_LIST_DIR}/httpconnection.h)
target_include_directories(vp_testsupport PUBLIC ${CMAKE_CURRENT_LIST_DIR})
target_compile_definitions(vp_testsupport PRIVATE
    VP_BOTAPI_METHODS="${CMAKE_SOURCE_DIR}/tests/data/botapi-methods.json"
    VP_TEST_TLS="${CMAKE_SOURCE_DIR}/tests/data/tls")
target_link_libraries(vp_testsupport PUBLIC vp::base Qt6::Core Qt6::Network PRIVATE vp_rules)

add_executable(vp-botapi
    ${CMAKE_CURRENT_LIST_DIR}/botapiconsole.cpp
    ${CMAKE_CURRENT_LIST_DIR}/botapiconsole.h
    ${CMAKE_CURRENT_LIST_DIR}/botapimain.cpp)
target_link_libraries(vp-botapi PRIVATE vp_testsupport vp_rules)

find_program(VP_SYSTEM_PYTHON python3 PATHS /usr/bin NO_DEFAULT_PATH)
add_dependencies(checks vp-botapi)
if(VP_SYSTEM_PYTHON)
    add_test(NAME foreign_botapi_client
        COMMAND ${VP_SYSTEM_PYTHON} ${CMAKE_CURRENT_LIST_DIR}/foreign_client.py $<TARGET_FILE:vp-botapi>)
    # 77 = python3-python-telegram-bot is not installed
    set_tests_properties(foreign_botapi_client PROPERTIES TIMEOUT 120 SKIP_RETURN_CODE 77)
endif()
