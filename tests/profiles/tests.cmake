# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
vp_add_test(tst_modemprofile SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_modemprofile.cpp
    ${CMAKE_CURRENT_LIST_DIR}/describe.h LINKS vp::profiles)
vp_add_test(tst_vendorprofiles SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_vendorprofiles.cpp
    ${CMAKE_CURRENT_LIST_DIR}/describe.h LINKS vp::profiles)
vp_add_test(tst_simwords SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_simwords.cpp LINKS vp::profiles)
vp_add_test(tst_portroles SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_portroles.cpp LINKS vp::profiles)
vp_add_test(tst_smscommands SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_smscommands.cpp LINKS vp::profiles)
vp_add_test(tst_ussdwords SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_ussdwords.cpp LINKS vp::profiles)
vp_add_test(tst_supplementary SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_supplementary.cpp LINKS vp::profiles)
vp_add_test(tst_doctorcommands SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_doctorcommands.cpp LINKS vp::profiles)
vp_add_test(tst_profiletranscripts SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_profiletranscripts.cpp
    ${CMAKE_CURRENT_LIST_DIR}/../support/attranscript.cpp LINKS vp::profiles vp::sim)
target_include_directories(tst_profiletranscripts PRIVATE ${CMAKE_CURRENT_LIST_DIR}/../support)
target_compile_definitions(tst_profiletranscripts PRIVATE VP_TRANSCRIPTS="${CMAKE_SOURCE_DIR}/tests/data/at")
