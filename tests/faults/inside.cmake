# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Faults of disk, wire and clock, in one process and in virtual time. SQLite's own interface is needed to stand below it.
find_package(SQLite3 REQUIRED)
add_library(vp_disktest STATIC
    ${VP_FAULTS_DIR}/diskworld.cpp ${VP_FAULTS_DIR}/diskworld.h
    ${VP_FAULTS_DIR}/faultydisk.cpp ${VP_FAULTS_DIR}/faultydisk.h
    ${VP_FAULTS_DIR}/powercut.cpp ${VP_FAULTS_DIR}/powercut.h)
target_include_directories(vp_disktest PUBLIC ${VP_FAULTS_DIR})
target_link_libraries(vp_disktest PUBLIC vp_servicetest SQLite::SQLite3 PRIVATE vp_rules)

vp_add_fault_test(tst_faultstorage LINKS vp_disktest)
vp_add_fault_test(tst_faultpower LINKS vp_disktest)
vp_add_fault_test(tst_faultmultipart LINKS vp_servicetest vp::sms)
vp_add_fault_test(tst_faultsimfull LINKS vp_disktest)
vp_add_fault_test(tst_faultclock LINKS vp_disktest)
# With the shipped transport and a server on a real socket.
add_library(vp_telegramworld STATIC ${VP_FAULTS_DIR}/telegramworld.cpp ${VP_FAULTS_DIR}/telegramworld.h)
target_include_directories(vp_telegramworld PUBLIC ${VP_FAULTS_DIR})
target_link_libraries(vp_telegramworld PUBLIC vp_servicetest vp_testsupport vp::net PRIVATE vp_rules)
vp_add_fault_test(tst_faulttelegram SOURCES ${VP_FAULTS_DIR}/chatworld.cpp ${VP_FAULTS_DIR}/chatworld.h
    LINKS vp_telegramworld TIMEOUT 1200)
vp_add_test(tst_callflood SOURCES ${VP_FAULTS_DIR}/tst_callflood.cpp LINKS vp_telegramworld)
vp_add_test(tst_voicemailtelegram SOURCES ${VP_FAULTS_DIR}/tst_voicemailtelegram.cpp LINKS vp_telegramworld)
vp_add_fault_test(tst_faultoutage SOURCES ${VP_FAULTS_DIR}/outageworld.cpp ${VP_FAULTS_DIR}/outageworld.h
    LINKS vp_telegramworld)
vp_add_fault_test(tst_faultsoak SOURCES ${VP_FAULTS_DIR}/soakworld.cpp ${VP_FAULTS_DIR}/soakworld.h LINKS vp_servicetest)
vp_add_fault_test(tst_faultgarbage SOURCES ${VP_FAULTS_DIR}/noisyline.cpp ${VP_FAULTS_DIR}/noisyline.h LINKS vp::modem vp::sim)
