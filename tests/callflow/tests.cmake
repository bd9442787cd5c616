# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The joiner is tested on the real modem layer and the simulated stick: what it trusts is what a modem says.
vp_add_test(tst_interleavings SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_interleavings.cpp
    ${CMAKE_CURRENT_LIST_DIR}/storyworld.cpp ${CMAKE_CURRENT_LIST_DIR}/storyworld.h
    LINKS vp::callflow vp::modem vp::sim TIMEOUT 1200)
vp_add_test(tst_calljoiner SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_calljoiner.cpp
    ${CMAKE_CURRENT_LIST_DIR}/storyworld.cpp ${CMAKE_CURRENT_LIST_DIR}/storyworld.h
    LINKS vp::callflow vp::modem vp::sim)
vp_add_test(tst_ways SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_ways.cpp
    ${CMAKE_CURRENT_LIST_DIR}/storyworld.cpp ${CMAKE_CURRENT_LIST_DIR}/storyworld.h
    LINKS vp::callflow vp::modem vp::sim TIMEOUT 1200)
