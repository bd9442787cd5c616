# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
vp_add_test(tst_releaseplan SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_releaseplan.cpp LINKS vp::modem)
vp_add_test(tst_calltable SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_calltable.cpp LINKS vp::modem)
vp_add_test(tst_atchat SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_atchat.cpp
    ${CMAKE_CURRENT_LIST_DIR}/scriptdevice.h LINKS vp::modem)
vp_add_test(tst_aturgency SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_aturgency.cpp
    ${CMAKE_CURRENT_LIST_DIR}/scriptdevice.h LINKS vp::modem)
vp_add_test(tst_modemsession SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_modemsession.cpp LINKS vp::modem vp::sim)
vp_add_test(tst_modemcallprovider SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_modemcallprovider.cpp
    ${CMAKE_CURRENT_LIST_DIR}/scriptdevice.h LINKS vp::modem)
vp_add_test(tst_polledcalls SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_polledcalls.cpp
    ${CMAKE_CURRENT_LIST_DIR}/scriptdevice.h LINKS vp::modem)
vp_add_test(tst_strangestart SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_strangestart.cpp
    ${CMAKE_CURRENT_LIST_DIR}/scriptdevice.h LINKS vp::modem)
vp_add_test(tst_pinpolicy SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_pinpolicy.cpp LINKS vp::modem)
vp_add_test(tst_simgate SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_simgate.cpp
    ${CMAKE_CURRENT_LIST_DIR}/sessionworld.h LINKS vp::modem vp::sim vp::settings)
vp_add_test(tst_recovery SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_recovery.cpp
    ${CMAKE_CURRENT_LIST_DIR}/sessionworld.h LINKS vp::modem vp::sim)
vp_add_test(tst_modemsmsprovider SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_modemsmsprovider.cpp
    ${CMAKE_CURRENT_LIST_DIR}/scriptdevice.h LINKS vp::modem)
vp_add_test(tst_smsraces SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_smsraces.cpp
    ${CMAKE_CURRENT_LIST_DIR}/scriptdevice.h LINKS vp::modem)
vp_add_test(tst_simmessages SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_simmessages.cpp LINKS vp::modem vp::sim)
vp_add_test(tst_supplementaryservices SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_supplementaryservices.cpp
    ${CMAKE_CURRENT_LIST_DIR}/scriptdevice.h LINKS vp::modem)
vp_add_test(tst_modemexaminer SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_modemexaminer.cpp
    ${CMAKE_CURRENT_LIST_DIR}/scriptdevice.h LINKS vp::modem vp::sim)
vp_add_test(tst_portjudge SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_portjudge.cpp LINKS vp::modem vp::sim)
