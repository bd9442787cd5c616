# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The Bot API on the loopback: as a library for tests, and as the program vp-botapi for foreign clients and for people
# without a bot, who have it installed. Included by the tests, or without them from the top.
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
target_compile_definitions(vp_testsupport PRIVATE VP_TEST_TLS="${CMAKE_SOURCE_DIR}/tests/data/tls")
# Inside the program, which is installed without this folder.
qt_add_resources(vp_testsupport botapi_methods PREFIX /botapi BASE ${CMAKE_SOURCE_DIR}/tests/data FILES
    ${CMAKE_SOURCE_DIR}/tests/data/botapi-methods.json)
target_link_libraries(vp_testsupport PUBLIC vp::base Qt6::Core Qt6::Network PRIVATE vp_rules)

add_executable(vp-botapi
    ${CMAKE_CURRENT_LIST_DIR}/botapiconsole.cpp
    ${CMAKE_CURRENT_LIST_DIR}/botapiconsole.h
    ${CMAKE_CURRENT_LIST_DIR}/botapimain.cpp)
target_link_libraries(vp-botapi PRIVATE vp_testsupport vp_rules)
set_target_properties(vp-botapi PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/app/main) # where the others are
install(TARGETS vp-botapi RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT server)
