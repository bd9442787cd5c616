# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
if(TARGET vp_sound)
    vp_add_test(tst_computersound SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_computersound.cpp
        LINKS vp::sound vp::voice vp::sim vp::callflow vp::modem vp::service)
endif()
