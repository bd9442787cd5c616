# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(name IN ITEMS callstrip history dialdialog trayicon demopage settingspage promptspanel troubles pinpanel rulespage
        blockingpage blockcard)
    vp_add_test(tst_${name} SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_${name}.cpp ${CMAKE_CURRENT_LIST_DIR}/sample.h
        LINKS vp::ui)
endforeach()
# The frame needs an application behind it: the real one, with a modem that is not there.
vp_add_test(tst_mainwindow SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_mainwindow.cpp ${CMAKE_CURRENT_LIST_DIR}/sample.h
    LINKS vp::ui vp::modem vp::store)

vp_add_test(tst_contactspage SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_contactspage.cpp LINKS vp::ui vp_servicetest)
vp_add_test(tst_duplicatesdialog SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_duplicatesdialog.cpp LINKS vp::ui vp_servicetest)
vp_add_test(tst_updates SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_updates.cpp LINKS vp::ui)
target_include_directories(tst_updates PRIVATE ${CMAKE_CURRENT_LIST_DIR}/../service)
vp_add_test(tst_whorings SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_whorings.cpp LINKS vp::ui vp_servicetest)
vp_add_test(tst_voicemailrow SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_voicemailrow.cpp LINKS vp::ui vp_servicetest)
vp_add_test(tst_windowdoor SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_windowdoor.cpp LINKS vp::ui vp_servicetest)
vp_add_test(tst_messagespage SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_messagespage.cpp LINKS vp::ui vp_servicetest)
vp_add_test(tst_diagnosticspage SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_diagnosticspage.cpp ${CMAKE_CURRENT_LIST_DIR}/sample.h
    LINKS vp::ui vp_servicetest)
vp_add_test(tst_peoplepanel SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_peoplepanel.cpp LINKS vp::ui vp_servicetest)
vp_add_test(tst_setupwizard SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_setupwizard.cpp ${CMAKE_CURRENT_LIST_DIR}/setupworld.h
    LINKS vp::ui vp_servicetest)
vp_add_test(tst_entriespanel SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_entriespanel.cpp ${CMAKE_CURRENT_LIST_DIR}/setupworld.h
    LINKS vp::ui vp_servicetest)
vp_add_test(tst_setupphones SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_setupphones.cpp ${CMAKE_CURRENT_LIST_DIR}/setupworld.h
    LINKS vp::ui vp_servicetest)
# The first day of an owner, step by step.
vp_add_test(tst_ownersday SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_ownersday.cpp ${CMAKE_CURRENT_LIST_DIR}/setupworld.h
    LINKS vp::ui vp::desktop vp_servicetest)
vp_add_test(tst_localrules SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_localrules.cpp LINKS vp::ui vp::calendar vp_servicetest)
vp_add_test(tst_takemodem SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_takemodem.cpp LINKS vp::ui vp::modem vp::store)

vp_add_test(tst_theme SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_theme.cpp LINKS vp::ui)
# Every page, dialog and strip in every language that is built in.
vp_add_test(tst_looks SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_looks.cpp ${CMAKE_CURRENT_LIST_DIR}/sample.h
    ${CMAKE_CURRENT_LIST_DIR}/lookrules.cpp ${CMAKE_CURRENT_LIST_DIR}/lookrules.h
    LINKS vp::ui vp_servicetest vp_translations)
# Tray and notifications on a display of their own, with the program as it is shipped; skipped without the tools.
add_test(NAME traysession COMMAND ${CMAKE_CURRENT_LIST_DIR}/tray.sh $<TARGET_FILE:virtualphone>
    $<TARGET_FILE:vp-modemsim> ${CMAKE_BINARY_DIR}/traysession)
# The same with a tray that comes long after the program.
add_test(NAME traysession_late COMMAND ${CMAKE_CURRENT_LIST_DIR}/tray.sh $<TARGET_FILE:virtualphone>
    $<TARGET_FILE:vp-modemsim> ${CMAKE_BINARY_DIR}/traysession_late late)
# And with a tray of the old kind, which people use.
add_test(NAME traysession_trayer COMMAND ${CMAKE_CURRENT_LIST_DIR}/tray.sh $<TARGET_FILE:virtualphone>
    $<TARGET_FILE:vp-modemsim> ${CMAKE_BINARY_DIR}/traysession_trayer late-trayer)
set_tests_properties(traysession traysession_late traysession_trayer PROPERTIES TIMEOUT 120 SKIP_RETURN_CODE 77)

# For eyes, not for ctest: draws the pages into a folder (see the head of the file).
add_executable(uigallery ${CMAKE_CURRENT_LIST_DIR}/uigallery.cpp ${CMAKE_CURRENT_LIST_DIR}/sample.h
    ${CMAKE_CURRENT_LIST_DIR}/gallerypages.cpp ${CMAKE_CURRENT_LIST_DIR}/gallerypages.h
    ${CMAKE_CURRENT_LIST_DIR}/gallerysetup.cpp ${CMAKE_CURRENT_LIST_DIR}/setupworld.h)
target_link_libraries(uigallery PRIVATE vp::ui vp_servicetest vp_translations vp_rules)
vp_add_test(tst_datapages SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_datapages.cpp ${CMAKE_CURRENT_LIST_DIR}/sample.h
    LINKS vp::ui vp::store)
