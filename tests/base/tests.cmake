# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
vp_add_test(tst_clock SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_clock.cpp LINKS vp::base)
vp_add_test(tst_countryname SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_countryname.cpp LINKS vp::base)
vp_add_test(tst_phonenumber SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_phonenumber.cpp LINKS vp::base)
vp_add_test(tst_mobilecountry SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_mobilecountry.cpp LINKS vp::base)
vp_add_test(tst_logging SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_logging.cpp LINKS vp::base)
vp_add_test(tst_numberreader SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_numberreader.cpp LINKS vp::base)
vp_add_test(tst_numbertyping SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_numbertyping.cpp LINKS vp::base)
vp_add_test(tst_openwish SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_openwish.cpp LINKS vp::base)
