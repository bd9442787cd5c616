# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later

include(${CMAKE_CURRENT_LIST_DIR}/botapi.cmake)

find_program(VP_SYSTEM_PYTHON python3 PATHS /usr/bin NO_DEFAULT_PATH)
add_dependencies(checks vp-botapi)
if(VP_SYSTEM_PYTHON)
    add_test(NAME foreign_botapi_client
        COMMAND ${VP_SYSTEM_PYTHON} ${CMAKE_CURRENT_LIST_DIR}/foreign_client.py $<TARGET_FILE:vp-botapi>)
    # 77 = python3-python-telegram-bot is not installed
    set_tests_properties(foreign_botapi_client PROPERTIES TIMEOUT 120 SKIP_RETURN_CODE 77)
endif()
