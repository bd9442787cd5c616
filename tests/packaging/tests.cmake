# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
find_package(Python3 REQUIRED COMPONENTS Interpreter)
set(vp_check_packaging ${Python3_EXECUTABLE} -B ${CMAKE_CURRENT_LIST_DIR}/check_packaging.py)
foreach(check IN ITEMS desktop versions units scripts pictures flatpak)
    add_test(NAME packaging_${check} COMMAND ${vp_check_packaging} ${check} ${PROJECT_SOURCE_DIR} ${PROJECT_VERSION})
    # 77 = the tool is not installed
    set_tests_properties(packaging_${check} PROPERTIES TIMEOUT 120 SKIP_RETURN_CODE 77)
endforeach()
# The texts of --help are those of the program that is built.
foreach(program IN ITEMS virtualphone virtualphoned vp-modemsim vp-botapi)
    add_test(NAME manual_page_${program}
        COMMAND ${vp_check_packaging} manual ${PROJECT_SOURCE_DIR} $<TARGET_FILE:${program}>)
    set_tests_properties(manual_page_${program} PROPERTIES TIMEOUT 120 ENVIRONMENT "LANG=tr_TR.UTF-8")
endforeach()
add_test(NAME packaging_launch COMMAND ${vp_check_packaging} launch ${PROJECT_SOURCE_DIR} $<TARGET_FILE:virtualphone>)
add_test(NAME readme COMMAND ${vp_check_packaging} readme ${PROJECT_SOURCE_DIR} $<TARGET_FILE:virtualphoned>)
set(vp_readme_commands ${Python3_EXECUTABLE} -B ${CMAKE_CURRENT_LIST_DIR}/readme_commands.py)
add_test(NAME readme_commands COMMAND ${vp_readme_commands} run ${PROJECT_SOURCE_DIR}
    $<TARGET_FILE_DIR:virtualphoned> ${CMAKE_CURRENT_BINARY_DIR}/readme)
add_test(NAME readme_languages COMMAND ${vp_readme_commands} same ${PROJECT_SOURCE_DIR})
add_test(NAME readme_self_test COMMAND ${vp_readme_commands} self-test)
# Some seventy programs are started, windows too: on a machine that is busy with something else it takes minutes.
set_tests_properties(readme_commands readme_languages readme_self_test PROPERTIES TIMEOUT 1200)
foreach(check IN ITEMS same doctor settings files codes links self-test)
    add_test(NAME readme_words_${check}
        COMMAND ${Python3_EXECUTABLE} -B ${CMAKE_CURRENT_LIST_DIR}/readme_words.py ${check} ${PROJECT_SOURCE_DIR})
    set_tests_properties(readme_words_${check} PROPERTIES TIMEOUT 120)
endforeach()
add_test(NAME service_notice COMMAND ${vp_check_packaging} service ${PROJECT_SOURCE_DIR} $<TARGET_FILE:virtualphoned>)
add_test(NAME packaging_self_test COMMAND ${vp_check_packaging} self-test)
set_tests_properties(packaging_launch readme service_notice packaging_self_test PROPERTIES TIMEOUT 120)
add_dependencies(checks virtualphone virtualphoned vp-modemsim vp-botapi)
add_test(NAME release_self_test COMMAND bash ${PROJECT_SOURCE_DIR}/packaging/release-check.sh --self-test)
add_test(NAME server_only COMMAND bash ${CMAKE_CURRENT_LIST_DIR}/server_only.sh ${PROJECT_SOURCE_DIR}
    ${CMAKE_CURRENT_BINARY_DIR}/server_only)
set_tests_properties(release_self_test server_only PROPERTIES TIMEOUT 300)
# Most of its time is packing.
add_test(NAME appimage COMMAND bash ${CMAKE_CURRENT_LIST_DIR}/appimage.sh ${PROJECT_SOURCE_DIR} ${CMAKE_BINARY_DIR}
    ${CMAKE_CURRENT_BINARY_DIR}/appimage)
set_tests_properties(appimage PROPERTIES TIMEOUT 600 SKIP_RETURN_CODE 77)
