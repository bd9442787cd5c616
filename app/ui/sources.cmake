# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
    callchain.cpp callchain.h
    callstrip.cpp callstrip.h
    colours.h
    historymodel.cpp historymodel.h
    icons.cpp icons.h
    ../../resources/virtualphone.qrc
)
