# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
    fileguard.cpp
    fileguard.h
    filesimmemory.cpp
    filesimmemory.h
    hiddenaddresses.cpp
    hiddenaddresses.h
    inifile.cpp
    inifile.h
    installationkey.cpp
    installationkey.h
    rulevalues.cpp
    rulevalues.h
    secretskeeper.cpp
    secretskeeper.h
    secretstore.cpp
    secretstore.h
    settings.cpp
    settings.h
    settingsedit.cpp
    settingsedit.h
    settingstable.cpp
    settingstable.h
    sourcetrust.cpp
    sourcetrust.h
)
