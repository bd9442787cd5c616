# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
vp_add_test(tst_autostart SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_autostart.cpp LINKS vp::desktop)
vp_add_test(tst_imageentries SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_imageentries.cpp LINKS vp::desktop)
vp_add_test(tst_passwordhash SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_passwordhash.cpp LINKS vp::desktop)
vp_add_test(tst_singleinstance SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_singleinstance.cpp LINKS vp::desktop Qt6::Network)

# On a bus of their own, so that they neither see nor disturb the person's desktop.
find_program(VP_DBUS_RUN_SESSION dbus-run-session REQUIRED)
foreach(name IN ITEMS colourscheme desktopnotifications keychainsecretstore modemmanagerinhibitor sleepwatcher)
    add_executable(tst_${name} ${CMAKE_CURRENT_LIST_DIR}/tst_${name}.cpp)
    target_link_libraries(tst_${name} PRIVATE vp::desktop Qt6::Test Qt6::DBus Qt6::Gui vp_rules)
    add_test(NAME tst_${name} COMMAND ${VP_DBUS_RUN_SESSION} -- $<TARGET_FILE:tst_${name}>)
    # No data folders: nothing installed on this machine may be started by the bus.
    set_tests_properties(tst_${name} PROPERTIES TIMEOUT 120 ENVIRONMENT
        "LANG=tr_TR.UTF-8;TZ=Asia/Kathmandu;QT_QPA_PLATFORM=offscreen;XDG_DATA_DIRS=/nonexistent;XDG_CURRENT_DESKTOP=")
endforeach()
target_sources(tst_sleepwatcher PRIVATE ${CMAKE_CURRENT_LIST_DIR}/fakelogind.h)
target_include_directories(tst_sleepwatcher PRIVATE ${CMAKE_CURRENT_LIST_DIR})
