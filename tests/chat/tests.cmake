# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
vp_add_test(tst_commandparser SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_commandparser.cpp LINKS vp::chat)
vp_add_test(tst_ownerregistry SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_ownerregistry.cpp LINKS vp::chat)
vp_add_test(tst_htmltext SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_htmltext.cpp LINKS vp::chat)
vp_add_test(tst_outbox SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_outbox.cpp ${CMAKE_CURRENT_LIST_DIR}/heldtransport.h
    LINKS vp::chat)
