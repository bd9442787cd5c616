# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
    announcer.cpp
    announcer.h
    announcermessage.cpp
    dtmfdetector.cpp
    dtmfdetector.h
    headset.cpp
    headset.h
    messagerecorder.cpp
    messagerecorder.h
    opussound.cpp
    opussound.h
    pcmformat.cpp
    pcmformat.h
    soundfile.cpp
    soundfile.h
    speaker.cpp
    speaker.h
    tones.cpp
    tones.h
    voicechannel.cpp
    voicechannel.h
)
