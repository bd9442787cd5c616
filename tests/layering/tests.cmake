# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
find_package(Python3 REQUIRED COMPONENTS Interpreter)
set(vp_layering ${Python3_EXECUTABLE} -B ${CMAKE_CURRENT_LIST_DIR}/check_layers.py)
set(vp_layering_daemon "")
if(TARGET virtualphoned)
    set(vp_layering_daemon --daemon $<TARGET_FILE:virtualphoned>)
endif()
add_test(NAME layering COMMAND ${vp_layering} ${PROJECT_SOURCE_DIR} ${vp_layering_daemon})
add_test(NAME layering_self_test COMMAND ${vp_layering} --self-test)
set_tests_properties(layering layering_self_test PROPERTIES TIMEOUT 120)
