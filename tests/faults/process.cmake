# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The modem, the program, or both go away at any instant.
vp_add_fault_test(tst_faultkill
    SOURCES ${VP_FAULTS_DIR}/diskcopy.cpp ${VP_FAULTS_DIR}/diskcopy.h
        ${VP_FAULTS_DIR}/killworld.cpp ${VP_FAULTS_DIR}/killworld.h
        ${VP_FAULTS_DIR}/smsledger.cpp ${VP_FAULTS_DIR}/smsledger.h
    LINKS vp_testsupport vp::sim vp::store Qt6::Sql TIMEOUT 1200)
target_compile_definitions(tst_faultkill PRIVATE VP_VIRTUALPHONED="$<TARGET_FILE:virtualphoned>")
add_dependencies(tst_faultkill virtualphoned)

find_package(SQLite3 REQUIRED) # the one that Qt's plugin uses
vp_add_fault_test(tst_faultsteps SOURCES ${VP_FAULTS_DIR}/sqlwatch.cpp ${VP_FAULTS_DIR}/sqlwatch.h
    LINKS vp_servicetest Qt6::Sql SQLite::SQLite3)

add_library(vp_busyphone STATIC ${VP_FAULTS_DIR}/busyphone.cpp ${VP_FAULTS_DIR}/busyphone.h)
target_include_directories(vp_busyphone PUBLIC ${VP_FAULTS_DIR})
target_link_libraries(vp_busyphone PUBLIC vp_servicetest vp::store PRIVATE vp_rules)
vp_add_fault_test(tst_faultunplug LINKS vp_busyphone)
vp_add_fault_test(tst_faultreset LINKS vp_busyphone)
vp_add_fault_test(tst_faultdefect
    SOURCES ${VP_FAULTS_DIR}/../callflow/storyworld.cpp ${VP_FAULTS_DIR}/../callflow/storyworld.h
    LINKS vp::callflow vp::modem vp::sim)
target_include_directories(tst_faultdefect PRIVATE ${VP_FAULTS_DIR}/../callflow)
vp_add_fault_test(tst_faulttwins
    SOURCES ${VP_FAULTS_DIR}/../scenarios/endtoendworld.cpp ${VP_FAULTS_DIR}/../scenarios/endtoendworld.h
    LINKS vp_testsupport)
target_compile_definitions(tst_faulttwins PRIVATE
    VP_VIRTUALPHONED="$<TARGET_FILE:virtualphoned>" VP_MODEMSIM="$<TARGET_FILE:vp-modemsim>")
add_dependencies(tst_faulttwins virtualphoned vp-modemsim)
