# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
vp_add_test(tst_telegramcodec SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_telegramcodec.cpp LINKS vp::net)
vp_add_test(tst_telegramtransport SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_telegramtransport.cpp
    LINKS vp::net vp_testsupport TIMEOUT 300)
vp_add_test(tst_telegramdownload SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_telegramdownload.cpp
    LINKS vp::net vp_testsupport)
vp_add_test(tst_updatereceipts SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_updatereceipts.cpp LINKS vp::net)
