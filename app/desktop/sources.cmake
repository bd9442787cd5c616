# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
    autostart.cpp autostart.h
    colourscheme.cpp colourscheme.h
    desktopentry.cpp desktopentry.h
    desktopnotifications.cpp desktopnotifications.h
    imageentries.cpp imageentries.h
    imagerule.cpp imagerule.h
    keychainsecretstore.cpp keychainsecretstore.h
    modemmanagerinhibitor.cpp modemmanagerinhibitor.h
    passwordhash.cpp passwordhash.h
    portalsignals.h
    notificationservice.cpp notificationservice.h
    singleinstance.cpp singleinstance.h
    sleepwatcher.cpp sleepwatcher.h
    statusnotifierhost.cpp statusnotifierhost.h
    systemsleep.cpp systemsleep.h
)
