# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# USB sticks that are not there.
find_package(PkgConfig REQUIRED)
pkg_check_modules(VP_UMOCKDEV REQUIRED IMPORTED_TARGET umockdev-1.0)
find_program(VP_UMOCKDEV_WRAPPER umockdev-wrapper REQUIRED)
add_library(vp_fakeusb STATIC ${CMAKE_CURRENT_LIST_DIR}/fakeusb.cpp ${CMAKE_CURRENT_LIST_DIR}/fakeusb.h
    ${CMAKE_CURRENT_LIST_DIR}/scriptterminal.cpp ${CMAKE_CURRENT_LIST_DIR}/scriptterminal.h)
target_include_directories(vp_fakeusb PUBLIC ${CMAKE_CURRENT_LIST_DIR})
target_link_libraries(vp_fakeusb PUBLIC Qt6::Core PRIVATE PkgConfig::VP_UMOCKDEV vp_rules)

# vp_add_usb_test(tst_name [TIMEOUT n] SOURCES … LINKS …): a test with FakeUsb. umockdev's library has to be loaded
# before all others; the sanitizer wants the same, but works as the second.
function(vp_add_usb_test name)
    cmake_parse_arguments(arg "" "TIMEOUT" "SOURCES;LINKS" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE ${arg_LINKS} vp_fakeusb Qt6::Test vp_rules)
    add_test(NAME ${name} COMMAND ${VP_UMOCKDEV_WRAPPER} $<TARGET_FILE:${name}>)
    add_dependencies(checks ${name})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} ENVIRONMENT
        "LANG=tr_TR.UTF-8;TZ=Asia/Kathmandu;QT_QPA_PLATFORM=offscreen;ASAN_OPTIONS=verify_asan_link_order=0")
endfunction()
