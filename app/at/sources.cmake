# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
    atcommand.h
    atresult.cpp
    atresult.h
    atresultreader.cpp
    atresultreader.h
    atsyntax.cpp
    atsyntax.h
    shownline.cpp
    shownline.h
)
