# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
vp_add_test(tst_portscan SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_portscan.cpp LINKS vp::serial)
vp_add_test(tst_serialport SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_serialport.cpp LINKS vp::serial)
vp_add_usb_test(tst_portfinder SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_portfinder.cpp LINKS vp::serial)
vp_add_test(tst_portfacts SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_portfacts.cpp LINKS vp::serial)
vp_add_test(tst_udevrules SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_udevrules.cpp LINKS vp::serial)
target_compile_definitions(tst_udevrules PRIVATE VP_UDEV_RULES="${PROJECT_SOURCE_DIR}/packaging/udev/70-virtualphone.rules")
