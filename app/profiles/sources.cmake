# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
    huaweiprofile.cpp
    huaweiprofile.h
    modemevent.h
    modemprofile.cpp
    modemprofile.h
    supplementary.cpp
    supplementary.h
    ussdwords.cpp
    ussdwords.h
)
