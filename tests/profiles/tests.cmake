# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
vp_add_test(tst_modemprofile SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_modemprofile.cpp LINKS vp::profiles)
vp_add_test(tst_doctorcommands SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_doctorcommands.cpp LINKS vp::profiles)
