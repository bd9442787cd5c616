// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/traymenu.h"

#include "service/phrases.h"
#include "service/windowside.h"
#include "ui/callstrip.h"
#include "ui/historymodel.h"
#include "ui/icons.h"
#include "ui/mainwindow.h"
#include "ui/rulemenus.h"

namespace vp {

using namespace Qt::StringLiterals;

namespace {

constexpr int RecentCalls = 5;

/** A menu's text is a text with accelerators; names of people are not. */
QString plain(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

/** "Anna Rossi: Calling your phone", "Anna Rossi ↔ Mobile, 2:13" */
QString callLine(const VirtualPhone &phone, const LiveCall &call)
{
    const QString who = Phrases::party(call.record.remoteName, call.record.remoteNumber);
    if (call.stage != CallStage::Bridged || !call.record.joinedAt) {
        return TrayMenu::tr("%1: %2", "other party: stage of the call")
            .arg(who, Phrases::stage(call.stage, call.record.direction));
    }
    const QString &master = call.record.masterNumber;
    const QString mine = master.isEmpty() ? TrayMenu::tr("This computer")
                                          : Phrases::party(phone.nameOf(master), master);
    return TrayMenu::tr("In call: %1 ↔ %2", "other party, own phone").arg(who, mine);
}

} // namespace

TrayMenu::TrayMenu(VirtualPhone &phone, MainWindow &window)
    : m_phone(phone)
    , m_window(window)
{
    setObjectName(u"tray"_s);
    addCall();
    addCommands();
    addRules();
    addProgram();
    connect(&m_phone, &VirtualPhone::historyChanged, this, [this] {
        if (!m_phone.liveCall()) { // a call is no time for looking at the disk
            fillRecentCalls();
        }
    });
    connect(&m_phone.window().calls, &WindowCalls::missedChanged, this, &TrayMenu::refreshMissed);
    refreshMissed();
}

QAction *TrayMenu::add(QMenu &menu, const QString &name, const QString &text)
{
    QAction *action = menu.addAction(text);
    action->setObjectName(QString(u"tray."_s % name));
    return action;
}

void TrayMenu::addCall()
{
    m_stateLine = add(*this, u"state"_s, {});
    m_stateLine->setEnabled(false);
    m_call = addMenu(lineIcon(u"call"_s), QString());
    m_call->setObjectName(u"tray.call"_s);
    QAction *show = add(*m_call, u"showCall"_s, tr("Show the call"));
    connect(show, &QAction::triggered, &m_window, &MainWindow::present);
    m_join = add(*m_call, u"joinNow"_s, CallStrip::joinText(CallInHand::Join::Look));
    m_join->setIcon(lineIcon(u"call"_s));
    connect(m_join, &QAction::triggered, &m_window, &MainWindow::joinNow);
    m_answer = add(*m_call, u"answerHere"_s, tr("Answer here"));
    m_answer->setVisible(false);
    connect(m_answer, &QAction::triggered, m_phone.window().talk, &TalkDesk::answer);
    m_voicemail = add(*m_call, u"voicemail"_s, tr("Let the caller leave a message"));
    connect(m_voicemail, &QAction::triggered, this, [this] {
        if (!m_phone.window().inHand.takeMessage()) {
            tell(tr("It is too late for a message."));
        }
    });
    QAction *end = add(*m_call, u"hangUp"_s, tr("Hang up"));
    end->setIcon(lineIcon(u"hangup"_s));
    connect(end, &QAction::triggered, this, [this] { m_phone.endAll(); });
    m_call->menuAction()->setVisible(false);
    addSeparator();
}

void TrayMenu::addCommands()
{
    QAction *dial = add(*this, u"dial"_s, tr("Dial a number…"));
    dial->setIcon(lineIcon(u"keypad"_s));
    connect(dial, &QAction::triggered, &m_window, [this] { m_window.openDialDialog(); });
    QAction *write = add(*this, u"sms"_s, tr("Send an SMS…"));
    write->setIcon(lineIcon(u"sms"_s));
    connect(write, &QAction::triggered, &m_window, [this] { m_window.writeTo({}); });
    m_recent = addMenu(lineIcon(u"history"_s), tr("Recent calls"));
    m_recent->setObjectName(u"tray.recent"_s);
    // Filled ahead, for a tray on the bus shows what it was told before; the times get old.
    connect(m_recent, &QMenu::aboutToShow, this, &TrayMenu::fillRecentCalls);
    fillRecentCalls();
    addSeparator();
}

void TrayMenu::addRules()
{
    auto *forward = new ForwardMenu(m_phone.window().rules, u"tray"_s, this);
    addMenu(forward);
    connect(forward, &RuleMenu::failed, this, &TrayMenu::tell);
    connect(&m_phone.settings(), &Settings::changed, forward, [forward](SettingKey key) {
        if (key == SettingKey::PhoneNames || key == SettingKey::MasterPhone) {
            forward->fill();
        }
    });
    auto *disturb = new DisturbMenu(m_phone.window().rules, u"tray"_s, this);
    addMenu(disturb);
    connect(disturb, &RuleMenu::failed, this, &TrayMenu::tell);
    m_missed = add(*this, u"missed"_s, {});
    m_missed->setIcon(lineIcon(u"incoming"_s));
    connect(m_missed, &QAction::triggered, &m_window, [this] {
        m_window.openPage(MainWindow::Page::History);
        m_window.present();
    });
    addSeparator();
}

void TrayMenu::addProgram()
{
    QAction *open = add(*this, u"open"_s, tr("Open VirtualPhone"));
    connect(open, &QAction::triggered, &m_window, &MainWindow::present);
    QAction *settings = add(*this, u"settings"_s, tr("Settings…"));
    settings->setIcon(lineIcon(u"settings"_s));
    connect(settings, &QAction::triggered, &m_window, [this] {
        m_window.openPage(MainWindow::Page::Settings);
        m_window.present();
    });
    QAction *quit = add(*this, u"quit"_s, tr("Quit"));
    connect(quit, &QAction::triggered, &m_window, &MainWindow::requestQuit);
}

void TrayMenu::setState(const QString &line, const std::optional<LiveCall> &call)
{
    m_stateLine->setText(plain(line));
    m_live = call;
    m_call->menuAction()->setVisible(call.has_value());
    const CallInHand::Join join = m_phone.window().inHand.mayJoin();
    m_join->setText(CallStrip::joinText(join));
    m_join->setVisible(join != CallInHand::Join::No);
    m_answer->setVisible(m_phone.window().talk->mayAnswer());
    m_voicemail->setVisible(m_phone.window().inHand.mayTakeMessage());
    if (call) {
        m_call->setTitle(plain(callLine(m_phone, *call)));
    }
}

void TrayMenu::refreshMissed()
{
    const int missed = m_phone.window().calls.missed();
    m_missed->setText(tr("Missed calls (%n)", "", missed));
    m_missed->setVisible(missed > 0);
}

void TrayMenu::fillRecentCalls()
{
    m_recent->clear();
    for (const CallRecord &call : m_phone.history(RecentCalls)) {
        const QString who = Phrases::party(call.remoteName, call.remoteNumber);
        QAction *entry = m_recent->addAction(
            lineIcon(callIconName(call)),
            plain(tr("%1, %2", "who, when").arg(who, spokenTime(call.startedAt))));
        entry->setEnabled(!call.remoteNumber.isEmpty());
        connect(entry, &QAction::triggered, &m_window,
                [this, number = call.remoteNumber] { m_window.openDialDialog(number); });
    }
    if (m_recent->isEmpty()) {
        m_recent->addAction(tr("No calls yet"))->setEnabled(false);
    }
}

void TrayMenu::tell(const QString &problem)
{
    m_window.present();
    m_window.showBanner(problem);
}

} // namespace vp
