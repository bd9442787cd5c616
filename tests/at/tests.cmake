# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
vp_add_test(tst_atsyntax SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_atsyntax.cpp LINKS vp::at)
vp_add_test(tst_atresult SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_atresult.cpp LINKS vp::at)
vp_add_test(tst_shownline SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_shownline.cpp LINKS vp::at)
