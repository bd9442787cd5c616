# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
    dtmfdetector.cpp
    dtmfdetector.h
    pcmformat.cpp
    pcmformat.h
    soundfile.cpp
    soundfile.h
    tones.cpp
    tones.h
    voicechannel.cpp
    voicechannel.h
)
