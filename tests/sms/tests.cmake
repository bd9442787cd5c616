# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(name IN ITEMS gsm7 tpdu tpdufields smssegmenter smsassembler)
    vp_add_test(tst_${name} SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_${name}.cpp LINKS vp::sms)
endforeach()

# The codec beside one that we did not write. The library is used by this test only.
find_path(VP_GAMMU_INCLUDE gammu.h PATH_SUFFIXES gammu)
find_library(VP_GAMMU_LIBRARY Gammu)
if(VP_GAMMU_INCLUDE AND VP_GAMMU_LIBRARY)
    vp_add_test(tst_smsoracle SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_smsoracle.cpp ${CMAKE_CURRENT_LIST_DIR}/gammupeer.cpp
        ${CMAKE_CURRENT_LIST_DIR}/gammupeer.h LINKS vp::sms ${VP_GAMMU_LIBRARY})
    target_include_directories(tst_smsoracle SYSTEM PRIVATE ${VP_GAMMU_INCLUDE})
else()
    message(WARNING "libgammu-dev is not installed: tst_smsoracle is left out")
endif()
