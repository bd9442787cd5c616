# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(name IN ITEMS gsm7 tpdu smssegmenter smsassembler)
    vp_add_test(tst_${name} SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_${name}.cpp LINKS vp::sms)
endforeach()
