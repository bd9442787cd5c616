# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
add_library(vp_servicetest STATIC ${CMAKE_CURRENT_LIST_DIR}/phoneworld.cpp ${CMAKE_CURRENT_LIST_DIR}/phoneworld.h
    ${CMAKE_CURRENT_LIST_DIR}/settableclock.h)
target_include_directories(vp_servicetest PUBLIC ${CMAKE_CURRENT_LIST_DIR})
target_link_libraries(vp_servicetest PUBLIC vp::service vp::sim vp::modem vp::store vp::chat Qt6::Test vp_rules)

vp_add_test(tst_forwardingkeeper SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_forwardingkeeper.cpp LINKS vp_servicetest)
vp_add_test(tst_networkside SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_networkside.cpp LINKS vp_servicetest)
foreach(name IN ITEMS tst_sourcecopy tst_sourcekeeper)
    vp_add_test(${name} SOURCES ${CMAKE_CURRENT_LIST_DIR}/${name}.cpp ${CMAKE_CURRENT_LIST_DIR}/sourceworld.h
        LINKS vp::service)
endforeach()
vp_add_test(tst_phrases SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_phrases.cpp LINKS vp::service vp::chat vp::store)
vp_add_test(tst_incomingcalls SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_incomingcalls.cpp LINKS vp_servicetest)
vp_add_test(tst_desktopnotices SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_desktopnotices.cpp LINKS vp_servicetest)
vp_add_test(tst_chatcalls SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_chatcalls.cpp LINKS vp_servicetest)
vp_add_test(tst_chatcommands SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_chatcommands.cpp LINKS vp_servicetest)
vp_add_test(tst_ringplan SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_ringplan.cpp LINKS vp_servicetest vp::callflow)
vp_add_test(tst_autoreply SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_autoreply.cpp LINKS vp_servicetest vp::sms)
vp_add_test(tst_askedcalls SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_askedcalls.cpp LINKS vp_servicetest)
vp_add_test(tst_startandstop SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_startandstop.cpp LINKS vp_servicetest)
vp_add_test(tst_linenotices SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_linenotices.cpp LINKS vp_servicetest)
vp_add_test(tst_atconsole SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_atconsole.cpp LINKS vp_servicetest vp::callflow)
vp_add_test(tst_chatconsole SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_chatconsole.cpp LINKS vp_servicetest)
vp_add_test(tst_doctor SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_doctor.cpp LINKS vp_servicetest)
vp_add_test(tst_messages SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_messages.cpp LINKS vp_servicetest Qt6::Sql TIMEOUT 300)
vp_add_test(tst_messagenotices SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_messagenotices.cpp LINKS vp_servicetest)
vp_add_test(tst_smschat SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_smschat.cpp LINKS vp_servicetest)
vp_add_test(tst_compactticks SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_compactticks.cpp LINKS vp_servicetest)
vp_add_test(tst_otherbot SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_otherbot.cpp LINKS vp_servicetest)
vp_add_test(tst_smsreaders SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_smsreaders.cpp LINKS vp_servicetest)
vp_add_test(tst_smsorders SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_smsorders.cpp LINKS vp_servicetest)
vp_add_test(tst_contactschat SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_contactschat.cpp LINKS vp_servicetest)
vp_add_test(tst_messageaftermath SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_messageaftermath.cpp LINKS vp_servicetest Qt6::Sql)
vp_add_test(tst_dailylog SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_dailylog.cpp ${CMAKE_CURRENT_LIST_DIR}/logworld.h
    ${CMAKE_CURRENT_LIST_DIR}/../chat/heldtransport.h LINKS vp::service vp::store vp::chat Qt6::Sql)
foreach(name IN ITEMS tst_guests tst_guestrights tst_limits tst_pairing)
    vp_add_test(${name} SOURCES ${CMAKE_CURRENT_LIST_DIR}/${name}.cpp ${CMAKE_CURRENT_LIST_DIR}/guestworld.h LINKS vp_servicetest Qt6::Sql)
endforeach()
foreach(name IN ITEMS tst_callrules tst_blockschat tst_ruleschat tst_temporaryrules tst_settingsmenu tst_listsmenu)
    vp_add_test(${name} SOURCES ${CMAKE_CURRENT_LIST_DIR}/${name}.cpp ${CMAKE_CURRENT_LIST_DIR}/rulesworld.h
        ${CMAKE_CURRENT_LIST_DIR}/sourceworld.h LINKS vp_servicetest Qt6::Sql TIMEOUT 300)
endforeach()
foreach(name IN ITEMS tst_chatcare tst_chathistory tst_carealerts)
    vp_add_test(${name} SOURCES ${CMAKE_CURRENT_LIST_DIR}/${name}.cpp ${CMAKE_CURRENT_LIST_DIR}/careworld.h LINKS vp_servicetest)
endforeach()
vp_add_test(tst_durablechat SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_durablechat.cpp LINKS vp_servicetest)
vp_add_test(tst_ruledesk SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_ruledesk.cpp ${CMAKE_CURRENT_LIST_DIR}/sourceworld.h
    LINKS vp::service vp::store)
foreach(name IN ITEMS tst_legacyparsers tst_legacy tst_legacyimport)
    vp_add_test(${name} SOURCES ${CMAKE_CURRENT_LIST_DIR}/${name}.cpp LINKS vp::service)
    target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_LIST_DIR})
endforeach()
vp_add_test(tst_lateinput SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_lateinput.cpp ${CMAKE_CURRENT_LIST_DIR}/smsworld.h
    LINKS vp_servicetest)
vp_add_test(tst_strangers SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_strangers.cpp ${CMAKE_CURRENT_LIST_DIR}/guestworld.h
    LINKS vp_servicetest)
vp_add_test(tst_owntongue SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_owntongue.cpp ${CMAKE_CURRENT_LIST_DIR}/tonguesworld.h
    ${CMAKE_CURRENT_LIST_DIR}/guestworld.h LINKS vp_servicetest)
foreach(name IN ITEMS tst_callbuttons tst_nextsteps tst_callreplies)
    vp_add_test(${name} SOURCES ${CMAKE_CURRENT_LIST_DIR}/${name}.cpp ${CMAKE_CURRENT_LIST_DIR}/callworld.h
        LINKS vp_servicetest)
endforeach()
vp_add_test(tst_chatprompts SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_chatprompts.cpp
    ${CMAKE_CURRENT_LIST_DIR}/../chat/heldtransport.h LINKS vp::service vp::store)
vp_add_test(tst_storyrecorder SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_storyrecorder.cpp LINKS vp::service vp::store)
vp_add_test(tst_datadesks SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_datadesks.cpp LINKS vp::service vp::store)
vp_add_test(tst_voicedesk SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_voicedesk.cpp LINKS vp::service vp::voice)
