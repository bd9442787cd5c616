# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
    windowstate.cpp
    windowstate.h
    filequestion.cpp
    filequestion.h
    consolepanel.cpp
    consolepanel.h
    blockingshared.cpp
    blockimportstrip.cpp
    blockimportstrip.h
    movemenu.cpp
    movemenu.h
    modemtab.cpp
    modemtab.h
    portspanel.cpp
    portspanel.h
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
    contactdialog.cpp
    contactdialog.h
    numbersedit.cpp
    numbersedit.h
    contactsmodel.cpp
    contactsmodel.h
    contactspage.cpp
    contactspage.h
    contactstable.cpp
    contactstable.h
    importstrip.cpp
    importstrip.h
    controls.cpp
    controls.h
    peoplepanel.cpp
    peoplepanel.h
    strangersbox.cpp
    strangersbox.h
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
    duplicatesdialog.cpp duplicatesdialog.h
    dialdialog.cpp dialdialog.h
    entriespanel.cpp entriespanel.h
    disturbbutton.cpp disturbbutton.h
    firstframe.cpp firstframe.h
    gridstyle.cpp gridstyle.h
    grouplist.cpp grouplist.h
    helpdialog.cpp helpdialog.h
    historybar.cpp historybar.h
    historymodel.cpp historymodel.h
    backuppanel.cpp backuppanel.h
    historypage.cpp historypage.h
    recordingrow.cpp recordingrow.h
    icons.cpp icons.h
    inklabel.cpp inklabel.h
    mainwindow.cpp mainwindow.h mainwindowkeys.cpp
    modempanel.cpp modempanel.h
    navigation.cpp navigation.h
    overviewfacts.cpp overviewfacts.h
    whorings.cpp whorings.h
    overviewpage.cpp overviewpage.h
    pages.cpp pages.h
    panel.cpp panel.h
    pinpanel.cpp pinpanel.h
    promptspanel.cpp promptspanel.h
    sounddevicespanel.cpp sounddevicespanel.h
    soundtestrow.cpp soundtestrow.h
    rulefield.cpp rulefield.h
    blockcard.cpp blockcard.h
    rulespage.cpp rulespage.h
    rulesquestions.cpp rulesquestions.h
    rulemenus.cpp rulemenus.h
    ruletester.cpp ruletester.h
    searchfield.cpp searchfield.h
    searchanswers.cpp searchanswers.h
    settingfield.cpp settingfield.h
    settingspage.cpp settingspage.h
    settingspagechat.cpp
    settingslimits.cpp
    settingsvoice.cpp
    signlabel.cpp signlabel.h
    droppedfiles.cpp droppedfiles.h
    languagefield.cpp languagefield.h
    localrulespanel.cpp localrulespanel.h
    ruledialog.cpp ruledialog.h
    setupbackground.cpp setupbackground.h
    setupcalendar.cpp setupcalendar.h
    setupchecks.cpp setupchecks.h
    setupcontacts.cpp setupcontacts.h
    setupend.cpp setupend.h
    setupmodem.cpp setupmodem.h
    setupothers.cpp setupothers.h
    setuppage.cpp setuppage.h
    setupphones.cpp setupphones.h
    setupsound.cpp setupsound.h
    setuptelegram.cpp setuptelegram.h
    setupwelcome.cpp setupwelcome.h
    setupwizard.cpp setupwizard.h
    signalgraph.cpp signalgraph.h
    statusline.cpp statusline.h
    talkbar.cpp talkbar.h
    theme.cpp theme.h
    trayicon.cpp trayicon.h
    traymenu.cpp traymenu.h
    traywait.cpp traywait.h
    traypictures.cpp traypictures.h
    todaypanel.cpp todaypanel.h
    tonepad.cpp tonepad.h
    troublebar.cpp troublebar.h
    troubles.cpp troubles.h
    updatepanel.cpp updatepanel.h
    weekaccess.cpp weekaccess.h
    weekblocks.cpp weekblocks.h
    weeklayout.cpp weeklayout.h
    weeklist.cpp weeklist.h
    weekview.cpp weekview.h
    windowdoor.cpp windowdoor.h
    xembedtray.cpp xembedtray.h
    ../../resources/virtualphone.qrc
)
