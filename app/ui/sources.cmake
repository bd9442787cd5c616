# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
    consolepanel.cpp
    consolepanel.h
    diagnosticspage.cpp
    diagnosticspage.h
    doctorpanel.cpp
    doctorpanel.h
    logpanel.cpp
    logpanel.h
    timingspanel.cpp
    timingspanel.h
    composer.cpp
    composer.h
    conversationlist.cpp
    conversationlist.h
    messagespage.cpp
    messagespage.h
    contactdetail.cpp
    contactdetail.h
    contactsmodel.cpp
    contactsmodel.h
    contactspage.cpp
    contactspage.h
    importstrip.cpp
    importstrip.h
    controls.cpp
    controls.h
    peoplepanel.cpp
    peoplepanel.h
    qrview.cpp
    qrview.h
    banner.cpp banner.h
    blockingpage.cpp blockingpage.h
    blockingquestions.cpp blockingquestions.h
    callchain.cpp callchain.h
    callstrip.cpp callstrip.h
    chatbubble.cpp chatbubble.h
    chatview.cpp chatview.h
    colours.h
    demopage.cpp demopage.h
    dialdialog.cpp dialdialog.h
    firstframe.cpp firstframe.h
    gridstyle.cpp gridstyle.h
    helpdialog.cpp helpdialog.h
    historymodel.cpp historymodel.h
    historypage.cpp historypage.h
    icons.cpp icons.h
    inklabel.cpp inklabel.h
    mainwindow.cpp mainwindow.h
    navigation.cpp navigation.h
    overviewfacts.cpp overviewfacts.h
    overviewpage.cpp overviewpage.h
    pages.cpp pages.h
    panel.cpp panel.h
    pinpanel.cpp pinpanel.h
    rulefield.cpp rulefield.h
    rulespage.cpp rulespage.h
    rulesquestions.cpp rulesquestions.h
    ruletester.cpp ruletester.h
    searchfield.cpp searchfield.h
    settingfield.cpp settingfield.h
    settingspage.cpp settingspage.h
    signlabel.cpp signlabel.h
    statusline.cpp statusline.h
    theme.cpp theme.h
    trayicon.cpp trayicon.h
    troubles.cpp troubles.h
    weekaccess.cpp weekaccess.h
    weekblocks.cpp weekblocks.h
    weeklayout.cpp weeklayout.h
    weekview.cpp weekview.h
    ../../resources/virtualphone.qrc
)
