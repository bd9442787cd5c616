# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(name IN ITEMS tst_blockentry tst_listexport tst_ownentries tst_ownlistreader tst_sharedlist)
    vp_add_test(${name} SOURCES ${CMAKE_CURRENT_LIST_DIR}/${name}.cpp LINKS vp::blocklist)
endforeach()
