# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(name IN ITEMS tst_deliverpdu tst_dialects tst_eventscript tst_holdrules tst_modemfaults tst_pseudoterminal
        tst_simulatedchat tst_simulatedmodem tst_simulatednetwork tst_stranger tst_wireaccidents
        tst_simcommands tst_transfers)
    vp_add_test(${name} SOURCES ${CMAKE_CURRENT_LIST_DIR}/${name}.cpp LINKS vp::sim)
endforeach()
vp_add_test(tst_transcripts SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_transcripts.cpp
    ${CMAKE_CURRENT_LIST_DIR}/../support/attranscript.cpp LINKS vp::sim)
target_include_directories(tst_transcripts PRIVATE ${CMAKE_CURRENT_LIST_DIR}/../support)
target_compile_definitions(tst_transcripts PRIVATE VP_TRANSCRIPTS="${CMAKE_SOURCE_DIR}/tests/data/at")
# The real program, as a person and as the real gammu use it.
foreach(name IN ITEMS tst_gammu tst_gammusmsd tst_modemsim)
    vp_add_test(${name} SOURCES ${CMAKE_CURRENT_LIST_DIR}/${name}.cpp LINKS Qt6::Core TIMEOUT 300
        ENVIRONMENT VP_MODEMSIM=$<TARGET_FILE:vp-modemsim>)
    add_dependencies(${name} vp-modemsim)
endforeach()
vp_add_test(tst_supplementarycommands SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_supplementarycommands.cpp LINKS vp::sim)
vp_add_test(tst_simsms SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_simsms.cpp LINKS vp::sim)
