# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
if(NOT VP_FUZZ)
    return()
endif()
if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    message(FATAL_ERROR "VP_FUZZ needs clang (preset fuzz)")
endif()

# The layers under fire are instrumented; whoever links them gets the sanitizers' libraries too.
set(vp_sanitizers address,undefined)
foreach(layer IN ITEMS base calendar telephony at profiles sms)
    target_compile_options(vp_${layer} PRIVATE -fsanitize=fuzzer-no-link,${vp_sanitizers}
        -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(vp_${layer} INTERFACE -fsanitize=${vp_sanitizers})
endforeach()

# One target a kind of input; "fuzzers" builds them all, run.sh runs them.
function(vp_add_fuzzer name)
    add_executable(${name} ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/${name}.cpp ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/fuzzinput.h)
    target_link_libraries(${name} PRIVATE ${ARGN} vp_rules)
    target_compile_options(${name} PRIVATE -fsanitize=fuzzer,${vp_sanitizers} -fno-sanitize-recover=undefined)
    target_link_options(${name} PRIVATE -fsanitize=fuzzer,${vp_sanitizers})
    add_dependencies(fuzzers ${name})
endfunction()
add_custom_target(fuzzers)
vp_add_fuzzer(fuzz_atsyntax vp::at)
vp_add_fuzzer(fuzz_profiles vp::profiles)
vp_add_fuzzer(fuzz_tpdu vp::sms)
vp_add_fuzzer(fuzz_smstext vp::sms)
vp_add_fuzzer(fuzz_icalendar vp::calendar)
