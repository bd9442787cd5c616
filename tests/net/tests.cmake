# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
vp_add_test(tst_telegramcodec SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_telegramcodec.cpp LINKS vp::net)
vp_add_test(tst_sharedcontact SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_sharedcontact.cpp LINKS vp::net)
vp_add_test(tst_telegramtransport SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_telegramtransport.cpp
    LINKS vp::net vp_testsupport TIMEOUT 300)
vp_add_test(tst_telegramdownload SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_telegramdownload.cpp
    LINKS vp::net vp_testsupport)
vp_add_test(tst_updatereceipts SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_updatereceipts.cpp LINKS vp::net)
foreach(name IN ITEMS tst_fetchsources tst_httpfetcher)
    vp_add_test(${name} SOURCES ${CMAKE_CURRENT_LIST_DIR}/${name}.cpp ${CMAKE_CURRENT_LIST_DIR}/fetchworld.h
        LINKS vp::net vp_testsupport)
    target_compile_definitions(${name} PRIVATE VP_TEST_TLS="${CMAKE_SOURCE_DIR}/tests/data/tls")
endforeach()
vp_add_test(tst_serverclock SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_serverclock.cpp LINKS vp::net vp_testsupport)
vp_add_test(tst_telegramways SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_telegramways.cpp LINKS vp::net vp_testsupport)
vp_add_test(tst_telegramtrust SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_telegramtrust.cpp LINKS vp::net vp_testsupport)
target_compile_definitions(tst_telegramtrust PRIVATE VP_TEST_TLS="${CMAKE_SOURCE_DIR}/tests/data/tls")
vp_add_test(tst_updatejournal SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_updatejournal.cpp
    LINKS vp::net vp::store vp_testsupport Qt6::Sql)
