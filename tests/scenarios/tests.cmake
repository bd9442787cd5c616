# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
vp_add_test(tst_endtoend
    SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_endtoend.cpp ${CMAKE_CURRENT_LIST_DIR}/endtoendworld.cpp
        ${CMAKE_CURRENT_LIST_DIR}/endtoendworld.h
    LINKS vp_testsupport TIMEOUT 1200)
target_compile_definitions(tst_endtoend PRIVATE
    VP_VIRTUALPHONED="$<TARGET_FILE:virtualphoned>" VP_MODEMSIM="$<TARGET_FILE:vp-modemsim>")
add_dependencies(tst_endtoend virtualphoned vp-modemsim)

# Every make of modem that can be played, each a test of its own: they spend their time waiting.
add_executable(tst_makes ${CMAKE_CURRENT_LIST_DIR}/tst_makes.cpp ${CMAKE_CURRENT_LIST_DIR}/endtoendworld.cpp
    ${CMAKE_CURRENT_LIST_DIR}/endtoendworld.h)
target_link_libraries(tst_makes PRIVATE vp_testsupport Qt6::Test vp_rules)
get_test_property(tst_endtoend ENVIRONMENT makes_environment)
foreach(make IN ITEMS huawei-e173 huawei-21 huawei-mu509 huawei-silent quectel-ccinfo quectel-dsci simcom sim800 zte
        wavecom generic stranger)
    add_test(NAME tst_makes_${make} COMMAND tst_makes bothFlowsAreJoined:${make})
    set_tests_properties(tst_makes_${make} PROPERTIES TIMEOUT 600 ENVIRONMENT "${makes_environment}")
endforeach()
target_compile_definitions(tst_makes PRIVATE
    VP_VIRTUALPHONED="$<TARGET_FILE:virtualphoned>" VP_MODEMSIM="$<TARGET_FILE:vp-modemsim>")
add_dependencies(tst_makes virtualphoned vp-modemsim)

vp_add_test(tst_commandline SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_commandline.cpp LINKS vp::main Qt6::Sql TIMEOUT 600)
target_compile_definitions(tst_commandline PRIVATE
    VP_VIRTUALPHONED="$<TARGET_FILE:virtualphoned>" VP_VIRTUALPHONE="$<TARGET_FILE:virtualphone>")
add_dependencies(tst_commandline virtualphoned virtualphone)
foreach(name IN ITEMS tst_setoption tst_importlegacy tst_backupoption)
    vp_add_test(${name} SOURCES ${CMAKE_CURRENT_LIST_DIR}/${name}.cpp ${CMAKE_CURRENT_LIST_DIR}/headlessrun.h
        LINKS vp::main TIMEOUT 600)
    target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_LIST_DIR})
    target_compile_definitions(${name} PRIVATE VP_VIRTUALPHONED="$<TARGET_FILE:virtualphoned>")
    add_dependencies(${name} virtualphoned)
endforeach()
vp_add_test(tst_demovoice SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_demovoice.cpp
    LINKS vp::main vp::callflow vp::voice)
vp_add_test(tst_logsink SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_logsink.cpp LINKS vp::main)
vp_add_test(tst_modemports SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_modemports.cpp LINKS vp::main)
vp_add_test(tst_simpin
    SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_simpin.cpp ${CMAKE_CURRENT_LIST_DIR}/endtoendworld.cpp
        ${CMAKE_CURRENT_LIST_DIR}/endtoendworld.h
    LINKS vp_testsupport TIMEOUT 600)
target_compile_definitions(tst_simpin PRIVATE
    VP_VIRTUALPHONED="$<TARGET_FILE:virtualphoned>" VP_MODEMSIM="$<TARGET_FILE:vp-modemsim>")
add_dependencies(tst_simpin virtualphoned vp-modemsim)

vp_add_usb_test(tst_usbmodem TIMEOUT 1800
    SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_usbmodem.cpp
        ${CMAKE_CURRENT_LIST_DIR}/endtoendworld.cpp ${CMAKE_CURRENT_LIST_DIR}/endtoendworld.h
        ${CMAKE_CURRENT_LIST_DIR}/usbworld.cpp ${CMAKE_CURRENT_LIST_DIR}/usbworld.h
    LINKS vp_testsupport)
target_compile_definitions(tst_usbmodem PRIVATE
    VP_VIRTUALPHONED="$<TARGET_FILE:virtualphoned>" VP_MODEMSIM="$<TARGET_FILE:vp-modemsim>")
add_dependencies(tst_usbmodem virtualphoned vp-modemsim)
# The wizard, with the program behind it as it is composed for people.
vp_add_usb_test(tst_usbwizard TIMEOUT 600
    SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_usbwizard.cpp
        ${CMAKE_CURRENT_LIST_DIR}/endtoendworld.cpp ${CMAKE_CURRENT_LIST_DIR}/endtoendworld.h
        ${CMAKE_CURRENT_LIST_DIR}/usbworld.cpp ${CMAKE_CURRENT_LIST_DIR}/usbworld.h
    LINKS vp::main vp::ui vp_testsupport)
target_compile_definitions(tst_usbwizard PRIVATE
    VP_VIRTUALPHONED="$<TARGET_FILE:virtualphoned>" VP_MODEMSIM="$<TARGET_FILE:vp-modemsim>")
add_dependencies(tst_usbwizard virtualphoned vp-modemsim)
vp_add_test(tst_doctorrun SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_doctorrun.cpp LINKS vp::main vp_testsupport TIMEOUT 1200)
target_compile_definitions(tst_doctorrun PRIVATE
    VP_VIRTUALPHONED="$<TARGET_FILE:virtualphoned>" VP_VIRTUALPHONE="$<TARGET_FILE:virtualphone>"
    VP_MODEMSIM="$<TARGET_FILE:vp-modemsim>")
add_dependencies(tst_doctorrun virtualphoned virtualphone vp-modemsim)
vp_add_test(tst_portplan SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_portplan.cpp LINKS vp::main vp::serial)
vp_add_test(tst_stickclaims SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_stickclaims.cpp LINKS vp::main TIMEOUT 600)

# Its own bus plays the system's.
add_executable(tst_modemmanager ${CMAKE_CURRENT_LIST_DIR}/tst_modemmanager.cpp
    ${CMAKE_CURRENT_LIST_DIR}/endtoendworld.cpp ${CMAKE_CURRENT_LIST_DIR}/endtoendworld.h
    ${CMAKE_CURRENT_LIST_DIR}/usbworld.cpp ${CMAKE_CURRENT_LIST_DIR}/usbworld.h)
target_link_libraries(tst_modemmanager PRIVATE vp_testsupport vp_fakeusb vp::serial Qt6::DBus Qt6::Test vp_rules)
target_compile_definitions(tst_modemmanager PRIVATE
    VP_VIRTUALPHONED="$<TARGET_FILE:virtualphoned>" VP_MODEMSIM="$<TARGET_FILE:vp-modemsim>")
add_dependencies(tst_modemmanager virtualphoned vp-modemsim)
add_test(NAME tst_modemmanager
    COMMAND dbus-run-session -- ${VP_UMOCKDEV_WRAPPER} $<TARGET_FILE:tst_modemmanager>)
set_tests_properties(tst_modemmanager PROPERTIES TIMEOUT 600 ENVIRONMENT
    "LANG=tr_TR.UTF-8;TZ=Asia/Kathmandu;ASAN_OPTIONS=verify_asan_link_order=0;XDG_DATA_DIRS=/nonexistent")

# On a bus of its own, where it plays logind.
add_executable(tst_sleep ${CMAKE_CURRENT_LIST_DIR}/tst_sleep.cpp ${CMAKE_CURRENT_LIST_DIR}/endtoendworld.cpp
    ${CMAKE_CURRENT_LIST_DIR}/endtoendworld.h ${CMAKE_CURRENT_LIST_DIR}/../desktop/fakelogind.h)
target_include_directories(tst_sleep PRIVATE ${CMAKE_CURRENT_LIST_DIR}/../desktop)
target_link_libraries(tst_sleep PRIVATE vp_testsupport Qt6::Test Qt6::DBus vp_rules)
target_compile_definitions(tst_sleep PRIVATE
    VP_VIRTUALPHONED="$<TARGET_FILE:virtualphoned>" VP_MODEMSIM="$<TARGET_FILE:vp-modemsim>")
add_dependencies(tst_sleep virtualphoned vp-modemsim)
add_test(NAME tst_sleep COMMAND ${VP_DBUS_RUN_SESSION} -- $<TARGET_FILE:tst_sleep>)
set_tests_properties(tst_sleep PROPERTIES TIMEOUT 600 ENVIRONMENT
    "LANG=tr_TR.UTF-8;TZ=Asia/Kathmandu;QT_QPA_PLATFORM=offscreen;XDG_DATA_DIRS=/nonexistent")
vp_add_test(tst_smsendtoend
    SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_smsendtoend.cpp ${CMAKE_CURRENT_LIST_DIR}/endtoendworld.cpp
        ${CMAKE_CURRENT_LIST_DIR}/endtoendworld.h
    LINKS vp_testsupport TIMEOUT 600)
target_compile_definitions(tst_smsendtoend PRIVATE
    VP_VIRTUALPHONED="$<TARGET_FILE:virtualphoned>" VP_MODEMSIM="$<TARGET_FILE:vp-modemsim>")
add_dependencies(tst_smsendtoend virtualphoned vp-modemsim)
vp_add_test(tst_soundtestrun
    SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_soundtestrun.cpp ${CMAKE_CURRENT_LIST_DIR}/endtoendworld.cpp
        ${CMAKE_CURRENT_LIST_DIR}/endtoendworld.h
    LINKS vp_testsupport TIMEOUT 600)
target_compile_definitions(tst_soundtestrun PRIVATE
    VP_VIRTUALPHONED="$<TARGET_FILE:virtualphoned>" VP_MODEMSIM="$<TARGET_FILE:vp-modemsim>")
add_dependencies(tst_soundtestrun virtualphoned vp-modemsim)
vp_add_test(tst_intruders
    SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_intruders.cpp ${CMAKE_CURRENT_LIST_DIR}/endtoendworld.cpp
        ${CMAKE_CURRENT_LIST_DIR}/endtoendworld.h
    LINKS vp_testsupport TIMEOUT 600)
target_compile_definitions(tst_intruders PRIVATE
    VP_VIRTUALPHONED="$<TARGET_FILE:virtualphoned>" VP_MODEMSIM="$<TARGET_FILE:vp-modemsim>")
add_dependencies(tst_intruders virtualphoned vp-modemsim)
vp_add_test(tst_pairoption SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_pairoption.cpp
    LINKS vp_testsupport vp::settings TIMEOUT 600)
target_compile_definitions(tst_pairoption PRIVATE VP_VIRTUALPHONED="$<TARGET_FILE:virtualphoned>")
add_dependencies(tst_pairoption virtualphoned)
vp_add_test(tst_privatesources
    SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_privatesources.cpp ${CMAKE_CURRENT_LIST_DIR}/headlessrun.h
    LINKS vp::main vp_testsupport TIMEOUT 600)
target_include_directories(tst_privatesources PRIVATE ${CMAKE_CURRENT_LIST_DIR})
target_compile_definitions(tst_privatesources PRIVATE
    VP_VIRTUALPHONED="$<TARGET_FILE:virtualphoned>" VP_TEST_TLS="${CMAKE_SOURCE_DIR}/tests/data/tls")
add_dependencies(tst_privatesources virtualphoned)
vp_add_test(tst_everycommand
    SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_everycommand.cpp ${CMAKE_CURRENT_LIST_DIR}/endtoendworld.cpp
        ${CMAKE_CURRENT_LIST_DIR}/endtoendworld.h
    LINKS vp_testsupport TIMEOUT 600)
target_compile_definitions(tst_everycommand PRIVATE
    VP_VIRTUALPHONED="$<TARGET_FILE:virtualphoned>" VP_MODEMSIM="$<TARGET_FILE:vp-modemsim>")
add_dependencies(tst_everycommand virtualphoned vp-modemsim)
vp_add_test(tst_servicenotice SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_servicenotice.cpp LINKS vp::main)
vp_add_test(tst_programtongues SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_programtongues.cpp LINKS vp::main vp_translations)
vp_add_test(tst_secrets
    SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_secrets.cpp ${CMAKE_CURRENT_LIST_DIR}/endtoendworld.cpp
        ${CMAKE_CURRENT_LIST_DIR}/endtoendworld.h
    LINKS vp_testsupport vp::service vp::store TIMEOUT 600)
target_compile_definitions(tst_secrets PRIVATE
    VP_VIRTUALPHONED="$<TARGET_FILE:virtualphoned>" VP_MODEMSIM="$<TARGET_FILE:vp-modemsim>")
add_dependencies(tst_secrets virtualphoned vp-modemsim)
