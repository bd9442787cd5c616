# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
vp_add_test(tst_vcardreader SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_vcardreader.cpp LINKS vp::addressbook)
vp_add_test(tst_addressbook SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_addressbook.cpp LINKS vp::addressbook)
target_compile_definitions(tst_addressbook PRIVATE VP_CONTACTS="${PROJECT_SOURCE_DIR}/contacts")
vp_add_test(tst_numbermatch SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_numbermatch.cpp LINKS vp::addressbook
    ${VP_PHONENUMBER_LIBRARY})
vp_add_test(tst_groups SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_groups.cpp LINKS vp::addressbook)
vp_add_test(tst_vcardwriter SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_vcardwriter.cpp LINKS vp::addressbook)
vp_add_test(tst_cardedits SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_cardedits.cpp LINKS vp::addressbook)
vp_add_test(tst_groupimport SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_groupimport.cpp LINKS vp::addressbook)
vp_add_test(tst_vcardgolden SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_vcardgolden.cpp LINKS vp::addressbook)
target_compile_definitions(tst_vcardgolden PRIVATE VP_VCF="${PROJECT_SOURCE_DIR}/tests/data/vcf")
vp_add_test(tst_duplicates SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_duplicates.cpp LINKS vp::addressbook)
