# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
    addressbook.cpp
    addressbook.h
    contactsfolder.cpp
    vcardlines.cpp
    vcardlines.h
    vcardproperty.cpp
    vcardproperty.h
    vcardreader.cpp
    vcardreader.h
)
