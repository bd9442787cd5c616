# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
    doctorcommands.cpp
    doctorcommands.h
    huaweiprofile.cpp
    huaweiprofile.h
    modemevent.h
    modemprofile.cpp
    modemprofile.h
)
