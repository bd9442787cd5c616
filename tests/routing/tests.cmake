# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
vp_add_test(tst_routingpolicy SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_routingpolicy.cpp LINKS vp::routing)
target_compile_definitions(tst_routingpolicy PRIVATE
    VP_DECISIONS="${PROJECT_SOURCE_DIR}/tests/data/routing/decisions.txt")
vp_add_test(tst_rules SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_rules.cpp LINKS vp::routing)
vp_add_test(tst_rulebook SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_rulebook.cpp LINKS vp::routing)
