# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Faults at any instant: short here, thousands of times by tests/faults/run.sh.
set(VP_FAULTS_DIR ${CMAKE_CURRENT_LIST_DIR})

# vp_add_fault_test(tst_fault<name> LINKS … [SOURCES …] [TIMEOUT …]): its source is tests/faults/tst_fault<name>.cpp.
function(vp_add_fault_test name)
    cmake_parse_arguments(arg "" "TIMEOUT" "SOURCES;LINKS;ENVIRONMENT" ${ARGN})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 600)
    endif()
    vp_add_test(${name} SOURCES ${VP_FAULTS_DIR}/${name}.cpp ${VP_FAULTS_DIR}/faultrun.h ${arg_SOURCES}
        LINKS ${arg_LINKS} TIMEOUT ${arg_TIMEOUT} ENVIRONMENT ${arg_ENVIRONMENT})
    target_include_directories(${name} PRIVATE ${VP_FAULTS_DIR})
endfunction()

foreach(part IN ITEMS process inside)
    if(EXISTS ${VP_FAULTS_DIR}/${part}.cmake)
        include(${VP_FAULTS_DIR}/${part}.cmake)
    endif()
endforeach()
