# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
vp_add_test(tst_releaseplan SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_releaseplan.cpp LINKS vp::modem)
