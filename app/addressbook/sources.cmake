# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
    addressbook.cpp
    addressbook.h
    addressbooksearch.cpp
    charsets.cpp
    contactsfolder.cpp
    numberfield.cpp
    numberfield.h
    numberindex.cpp
    numberindex.h
    textfolding.cpp
    textfolding.h
    vcardfile.cpp
    vcardfile.h
    vcardlines.cpp
    vcardlines.h
    vcardproperty.cpp
    vcardproperty.h
    vcardreader.cpp
    vcardreader.h
)
