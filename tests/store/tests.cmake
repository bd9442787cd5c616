# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(name IN ITEMS tst_database tst_blockstore tst_callbuttonstore tst_callerhistory tst_callhistory tst_callsearch tst_daycounts tst_gueststore tst_messagestore tst_simfacts tst_sortedcalls)
    vp_add_test(${name} SOURCES ${CMAKE_CURRENT_LIST_DIR}/${name}.cpp LINKS vp::store Qt6::Sql)
    target_compile_definitions(${name} PRIVATE VP_STORE_DATA="${CMAKE_CURRENT_LIST_DIR}/data")
endforeach()
vp_add_test(tst_outboxstore SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_outboxstore.cpp
    ${CMAKE_CURRENT_LIST_DIR}/../chat/heldtransport.h LINKS vp::store Qt6::Sql)
