# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
find_library(VP_SPANDSP_LIBRARY spandsp REQUIRED)
vp_add_test(tst_pcmformat SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_pcmformat.cpp LINKS vp::voice)
vp_add_test(tst_dtmfdetector SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_dtmfdetector.cpp LINKS vp::voice ${VP_SPANDSP_LIBRARY})
vp_add_test(tst_voicechannel SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_voicechannel.cpp LINKS vp::voice)
vp_add_test(tst_speaker SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_speaker.cpp LINKS vp::voice)
vp_add_test(tst_voicepty SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_voicepty.cpp
    LINKS vp::voice vp::sim vp::serial vp::callflow vp::modem)
vp_add_test(tst_messagerecorder SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_messagerecorder.cpp LINKS vp::voice)
vp_add_test(tst_headset SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_headset.cpp LINKS vp::voice)
vp_add_test(tst_soundfile SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_soundfile.cpp
    LINKS vp::voice ${VP_SNDFILE_LIBRARY})
