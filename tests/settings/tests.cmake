# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
vp_add_test(tst_inifile SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_inifile.cpp LINKS vp::settings)
vp_add_test(tst_settings SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_settings.cpp LINKS vp::settings)
vp_add_test(tst_hiddenaddresses SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_hiddenaddresses.cpp LINKS vp::settings)
vp_add_test(tst_sourcetrust SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_sourcetrust.cpp LINKS vp::settings)
target_compile_definitions(tst_sourcetrust PRIVATE VP_TEST_TLS="${CMAKE_SOURCE_DIR}/tests/data/tls")
vp_add_test(tst_secretstore SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_secretstore.cpp LINKS vp::settings)
vp_add_test(tst_filesimmemory SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_filesimmemory.cpp LINKS vp::settings)
vp_add_test(tst_installationkey SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_installationkey.cpp LINKS vp::settings)
vp_add_test(tst_settingsedit SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_settingsedit.cpp LINKS vp::settings)
vp_add_test(tst_hoursofday SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_hoursofday.cpp LINKS vp::settings)
