# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
vp_add_test(tst_backup SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_backup.cpp ${CMAKE_CURRENT_LIST_DIR}/backupworld.h
    LINKS vp::archive vp::store Qt6::Sql)
vp_add_test(tst_restore SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_restore.cpp ${CMAKE_CURRENT_LIST_DIR}/backupworld.h
    LINKS vp::archive vp::store Qt6::Sql)
target_compile_definitions(tst_restore PRIVATE VP_STORE_DATA="${CMAKE_CURRENT_LIST_DIR}/../store/data")
vp_add_test(tst_historykeeper SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_historykeeper.cpp ${CMAKE_CURRENT_LIST_DIR}/backupworld.h
    LINKS vp::archive vp::store Qt6::Sql)
