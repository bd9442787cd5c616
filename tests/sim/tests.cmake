# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(name IN ITEMS tst_holdrules tst_simulatednetwork)
    vp_add_test(${name} SOURCES ${CMAKE_CURRENT_LIST_DIR}/${name}.cpp LINKS vp::sim)
endforeach()
