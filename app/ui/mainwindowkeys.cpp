// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of MainWindow for its keys, and what only they do.
#include "service/callrules.h"
#include "service/networkphrases.h"
#include "service/networkservices.h"
#include "service/phrases.h"
#include "service/ruledesk.h"
#include "service/windowside.h"
#include "ui/banner.h"
#include "ui/callstrip.h"
#include "ui/dialdialog.h"
#include "ui/helpdialog.h"
#include "ui/mainwindow.h"
#include "ui/navigation.h"
#include "ui/searchfield.h"
#include "ui/talkbar.h"

#include <QLocale>
#include <QShortcut>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

/** The phone of A as its owner calls it; empty = none. */
QString spokenPhone(const WindowSide &side)
{
    const std::optional<PhoneNumber> next = side.inHand.nextPhone();
    if (!next) {
        return {};
    }
    for (const OwnPhone &phone : side.rules.phones()) {
        if (phone.number == *next && !phone.name.isEmpty()) {
            return phone.name;
        }
    }
    return next->display();
}

} // namespace

template<class Command>
void MainWindow::addShortcut(const QKeySequence &keys, Command command)
{
    auto *shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, this, command);
}

void MainWindow::addShortcuts()
{
    for (int row = 0; row < m_navigation->count(); ++row) {
        addShortcut(QKeySequence(u"Ctrl+%1"_s.arg(row + 1)),
                    [this, row] { m_navigation->setCurrentRow(row); });
    }
    addShortcut(QKeySequence(u"Ctrl+,"_s), [this] { openPage(Page::Settings); });
    addShortcut(QKeySequence(u"Ctrl+K"_s), [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    addShortcut(QKeySequence(u"Ctrl+D"_s), [this] { openDialDialog(); });
    addShortcut(QKeySequence(u"Ctrl+W"_s), [this] { putAway(); });
    addShortcut(QKeySequence(u"Ctrl+Q"_s), [this] { requestQuit(); });
    addShortcut(QKeySequence(u"Ctrl+J"_s), [this] { joinNow(); });
    addShortcut(QKeySequence(u"Ctrl+H"_s), [this] { holdOrResume(); });
    addShortcut(QKeySequence(u"Ctrl+Shift+H"_s), [this] { m_phone.endAll(); });
    addShortcut(QKeySequence(u"Ctrl+Shift+N"_s), [this] { m_pages->writeTo({}); });
    addShortcut(QKeySequence(u"Ctrl+T"_s), [this] { m_pages->testCall(); });
    addShortcut(QKeySequence(u"Ctrl+Shift+D"_s), [this] { toggleDoNotDisturb(); });
    addShortcut(QKeySequence(u"F1"_s), [this] { openHelp(); });
    addShortcut(QKeySequence(u"F10"_s), [this] { m_navigation->setFocus(); });
    // Esc clears and puts away; it never hangs up.
    addShortcut(QKeySequence(u"Esc"_s), [this] {
        m_search->clear();
        m_pages->clearFilters();
        m_banner->drop();
    });
}

void MainWindow::openHelp()
{
    if (m_help == nullptr) {
        m_help = new HelpDialog(this);
        m_help->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void MainWindow::toggleDoNotDisturb()
{
    const std::optional<DoNotDisturb> quiet = m_phone.rules().rules().doNotDisturb;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool ends = quiet && now < quiet->until;
    const QDateTime until = now.addSecs(60 * 60);
    const Result<> done =
        ends ? m_phone.ruleDesk().endDoNotDisturb() : m_phone.ruleDesk().setDoNotDisturb(until);
    if (!done) {
        showBanner(Phrases::error(done.error()));
    } else if (ends) {
        showNews(tr("Callers ring again as the rules say."), u"ok"_s);
    } else {
        showNews(tr("Nobody disturbs you until %1; Ctrl+Shift+D ends that.")
                     .arg(QLocale().toString(until.toLocalTime().time(), QLocale::ShortFormat)),
                 u"ok"_s);
    }
}

void MainWindow::refreshCall()
{
    const std::optional<LiveCall> call = m_phone.liveCall();
    m_strip->setLiveCall(call, call ? m_phone.nameOf(call->record.masterNumber) : QString(),
                         m_phone.window().inHand.mayJoin());
    m_strip->setHold(m_phone.window().inHand.mayHold());
    m_strip->setRecord(m_phone.window().inHand.mayRecord());
    m_strip->setNextPhone(spokenPhone(m_phone.window()));
    m_strip->setWaiting(m_phone.window().inHand.waiting());
    const CallInHand &inHand = m_phone.window().inHand;
    m_strip->setParting(inHand.mayHangUp(CallParty::Remote), inHand.mayHangUp(CallParty::Master));
    m_talk->refresh();
}

void MainWindow::holdOrResume()
{
    if (!m_phone.window().inHand.holdOrResume()) {
        showBanner(tr("Nobody talks now, so nobody can be put on hold."));
    }
}

void MainWindow::recordOrEnd()
{
    if (!m_phone.window().inHand.recordOrEnd()) {
        showBanner(tr("It cannot be recorded: the modem sends no sound, or nobody talks now."));
    }
}

void MainWindow::ringNextPhone()
{
    if (!m_phone.window().inHand.tryNextPhone()) {
        showBanner(tr("It is too late for another phone."));
    }
}

void MainWindow::hangUp(CallParty party)
{
    if (!m_phone.window().inHand.hangUp(party)) {
        showBanner(tr("It is too late for that: the call has changed."));
    }
}

void MainWindow::sendTone(const QString &key)
{
    m_phone.network().sendTones(key, this, [this](const Result<> &sent) {
        if (!sent) {
            showBanner(NetworkPhrases::tonesError(sent.error()));
        }
    });
}

/** Whoever talks at this computer is to see it, from wherever he began. */
void MainWindow::connectTalk()
{
    const auto appear = [this] {
        if (!isVisible() || isMinimized()) {
            present();
        }
    };
    connect(m_strip, &CallStrip::hangUpRequested, this, &MainWindow::hangUp);
    connect(m_phone.window().talk, &TalkDesk::failed, this, [this, appear](TalkDesk::Trouble why) {
        appear();
        showBanner(TalkBar::words(why));
    });
    connect(m_phone.window().talk, &TalkDesk::changed, this, [this, appear] {
        if (m_phone.window().talk->isWaiting()) { // a talk is about to begin
            appear();
        }
    });
}

void MainWindow::dialHere(const QString &to)
{
    const Result<PhoneNumber> remote = PhoneNumber::parse(to, m_phone.settings().region());
    const Result<> done = remote
        ? m_phone.window().talk->call(*remote, m_phone.nameOf(remote->text()))
        : Result<>(tl::unexpected<Error>(remote.error()));
    if (done) {
        m_dialog->accept();
    } else {
        m_dialog->showProblem(Phrases::error(done.error()));
    }
}

void MainWindow::joinNow()
{
    if (const Result<> done = m_phone.window().inHand.joinNow(); !done) {
        showBanner(done.error().code == ErrorCode::NotFound ? tr("Nothing waits to be joined now.")
                                                            : Phrases::error(done.error()));
    }
}

} // namespace vp
