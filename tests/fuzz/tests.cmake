# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
if(NOT VP_FUZZ)
    return()
endif()
if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    message(FATAL_ERROR "VP_FUZZ needs clang (preset fuzz)")
endif()

# Comparisons are not traced: it halves the speed, and the dictionaries hold the words.
set(vp_sanitizers address,undefined)
set(vp_fuzz_options -fno-sanitize-recover=undefined -fno-sanitize-coverage=trace-cmp -fno-omit-frame-pointer)
add_custom_target(fuzzers)
# What run.sh reads: a target, its longest input and its layers a line.
set(vp_fuzz_list ${CMAKE_BINARY_DIR}/fuzz-targets)
file(WRITE ${vp_fuzz_list} "")

# Instruments a layer and all that it links, once each; whoever links it gets the sanitizers' libraries too.
function(vp_instrument target)
    string(REGEX REPLACE "^vp::" "vp_" target "${target}")
    if(NOT target MATCHES "^vp_" OR target STREQUAL "vp_rules")
        return()
    endif()
    get_target_property(done ${target} VP_INSTRUMENTED)
    if(done)
        return()
    endif()
    set_target_properties(${target} PROPERTIES VP_INSTRUMENTED TRUE)
    target_compile_options(${target} PRIVATE -fsanitize=fuzzer-no-link,${vp_sanitizers} ${vp_fuzz_options})
    target_compile_definitions(${target} PRIVATE QT_FORCE_ASSERTS)
    target_link_options(${target} INTERFACE -fsanitize=${vp_sanitizers})
    get_target_property(links ${target} LINK_LIBRARIES)
    foreach(link IN LISTS links)
        vp_instrument(${link})
    endforeach()
endfunction()

# vp_add_fuzzer(fuzz_NAME LONGEST vp::layer …): fuzz_NAME.cpp, with its first inputs in corpus/NAME/. Inputs longer than
# LONGEST bytes are not tried: they cost speed. The literals of the layers' sources are its dictionary.
function(vp_add_fuzzer name longest)
    add_executable(${name} ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/${name}.cpp ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/fuzzinput.h)
    target_link_libraries(${name} PRIVATE ${ARGN} vp_rules)
    target_compile_options(${name} PRIVATE -fsanitize=fuzzer,${vp_sanitizers} ${vp_fuzz_options})
    target_link_options(${name} PRIVATE -fsanitize=fuzzer,${vp_sanitizers})
    foreach(layer IN LISTS ARGN)
        vp_instrument(${layer})
    endforeach()
    add_dependencies(fuzzers ${name})
    string(REPLACE "vp::" "" layers "${ARGN}")
    list(JOIN layers " " layers)
    file(APPEND ${vp_fuzz_list} "${name} ${longest} ${layers}\n")
endfunction()
vp_add_fuzzer(fuzz_atsyntax 400 vp::at)
vp_add_fuzzer(fuzz_profiles 600 vp::profiles)
vp_add_fuzzer(fuzz_answers 600 vp::profiles)
vp_add_fuzzer(fuzz_ussd 600 vp::profiles)
# This class alone: its layer takes minutes to build.
target_sources(fuzz_ussd PRIVATE ${CMAKE_SOURCE_DIR}/app/modem/ussdcollector.cpp)
target_include_directories(fuzz_ussd PRIVATE ${CMAKE_BINARY_DIR}/include/modem)
vp_add_fuzzer(fuzz_tpdu 260 vp::sms) # a PDU has at most 176 octets
vp_add_fuzzer(fuzz_smstext 1200 vp::sms)
vp_add_fuzzer(fuzz_icalendar 4096 vp::calendar)
vp_add_fuzzer(fuzz_lists 4096 vp::blocklist)
vp_add_fuzzer(fuzz_vcard 4096 vp::addressbook)
