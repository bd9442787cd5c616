# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
vp_add_test(tst_inifile SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_inifile.cpp LINKS vp::settings)
vp_add_test(tst_settings SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_settings.cpp LINKS vp::settings)
vp_add_test(tst_secretstore SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_secretstore.cpp LINKS vp::settings)
vp_add_test(tst_filesimmemory SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_filesimmemory.cpp LINKS vp::settings)
vp_add_test(tst_installationkey SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_installationkey.cpp LINKS vp::settings)
vp_add_test(tst_settingsedit SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_settingsedit.cpp LINKS vp::settings)
