// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "base/logging.h"
#include "service/phrases.h"
#include "service/ruledesk.h"
#include "service/windowside.h"
#include "ui/banner.h"
#include "ui/callstrip.h"
#include "ui/dialdialog.h"
#include "ui/disturbbutton.h"
#include "ui/firstframe.h"
#include "ui/icons.h"
#include "ui/navigation.h"
#include "ui/searchanswers.h"
#include "ui/statusline.h"
#include "ui/talkbar.h"
#include "ui/traywait.h"
#include "ui/troublebar.h"
#include "ui/updatepanel.h"
#include "ui/windowdoor.h"
#include "ui/windowstate.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize MinimumFrame(720, 480);
constexpr QSize DefaultFrame(1040, 680);
constexpr int FoldBelow = 900; ///< narrower windows show the navigation as icons
constexpr QSize Frame(16, 48); ///< what the desktop draws around a window, about

/** As large as a window should be, on a screen that has the room. */
QSize firstSize()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    return screen == nullptr
        ? DefaultFrame
        : DefaultFrame.boundedTo(screen->availableSize() - Frame).expandedTo(MinimumFrame);
}

} // namespace

MainWindow::MainWindow(VirtualPhone &phone, Playground *playground, QWidget *parent)
    : QMainWindow(parent)
    , m_phone(phone)
{
    setObjectName(u"window"_s);
    if (lcUi().isDebugEnabled()) {
        new FirstFrame(*this);
    }
    setWindowTitle(playground != nullptr ? tr("Demo – VirtualPhone") : tr("VirtualPhone"));
    if (const QString name = m_phone.status().instance; !name.isEmpty()) {
        setWindowTitle(tr("VirtualPhone (%1)", "name of this one of several").arg(name));
    }
    setWindowIcon(colourIcon(u"virtualphone"_s));
    setMinimumSize(MinimumFrame);
    buildFrame(playground);
    resize(firstSize());
    connectFrame();
    addShortcuts();
    openPage(playground != nullptr ? Page::Demo : Page::Overview);
    m_status->setStatus(m_phone.status());
    refreshCall();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildFrame(Playground *playground)
{
    auto *centre = new QWidget(this);
    m_strip = new CallStrip(centre);
    m_talk = new TalkBar(*m_phone.window().talk, centre);
    m_banner = new Banner(centre);
    m_trouble = new TroubleBar(m_phone, centre);
    m_pages = new Pages(m_phone, playground, centre);
    m_navigation = new Navigation(centre);
    buildNavigation(playground != nullptr);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_trouble);
    right->addWidget(m_banner);
    right->addWidget(m_pages, 1);
    auto *body = new QHBoxLayout;
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addWidget(m_navigation);
    body->addLayout(right, 1);
    auto *above = new QVBoxLayout;
    above->setContentsMargins(16, 8, 16, 8);
    above->setSpacing(8);
    above->addWidget(buildTopBar());
    above->addWidget(m_strip);
    above->addWidget(m_talk);
    auto *whole = new QVBoxLayout(centre);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(above);
    whole->addLayout(body, 1);
    setCentralWidget(centre);
    m_status = new StatusLine(this);
    setStatusBar(m_status);
    m_status->addPermanentWidget(makeUpdateLine(m_phone.window().updates, m_status));
    m_door = new WindowDoor(m_phone, *this, *m_pages);
}

void MainWindow::connectFrame()
{
    connect(&m_phone, &VirtualPhone::statusChanged, this,
            [this] { m_status->setStatus(m_phone.status()); });
    connect(&m_phone, &VirtualPhone::liveCallChanged, this, &MainWindow::refreshCall);
    connect(m_strip, &CallStrip::endRequested, this, [this] { m_phone.endAll(); });
    connect(m_strip, &CallStrip::joinRequested, this, &MainWindow::joinNow);
    connect(m_strip, &CallStrip::holdRequested, this, &MainWindow::holdOrResume);
    connect(m_strip, &CallStrip::recordRequested, this, &MainWindow::recordOrEnd);
    connect(m_strip, &CallStrip::nextPhoneRequested, this, &MainWindow::ringNextPhone);
    connect(m_strip, &CallStrip::toneRequested, this, &MainWindow::sendTone);
    connect(m_trouble, &TroubleBar::needClicked, m_pages, &Pages::mend);
    connectTalk();
    const CalendarDesk &calendars = m_phone.ruleDesk().calendars();
    const auto tellCalendars = [this, &calendars] {
        m_status->setCalendars(calendars.calendars());
    };
    connect(&calendars, &CalendarDesk::calendarsChanged, this, tellCalendars);
    tellCalendars();
    connect(m_status, &StatusLine::calendarClicked, this, [this] { openPage(Page::Rules); });
    connect(m_status, &StatusLine::missedClicked, this, [this] { openPage(Page::History); });
    connect(m_status, &StatusLine::modemClicked, m_pages,
            [this] { m_pages->openSetting(u"settings.modem/port"_s); });
    connect(m_status, &StatusLine::networkClicked, this, [this] { openPage(Page::Overview); });
    connect(m_status, &StatusLine::chatClicked, m_pages,
            [this] { m_pages->openSetting(u"settings.token"_s); });
    connect(m_navigation, &Navigation::pageChosen, this,
            [this](int page) { openPage(static_cast<Page>(page)); });
    connect(m_pages, &Pages::pageOpened, this, [this](Page page) {
        m_navigation->setPage(static_cast<int>(page));
        m_trouble->setCovered(page == Page::Overview);
    });
    connect(m_pages, &Pages::told, this, &MainWindow::showBanner);
    connect(m_pages, &Pages::changed, m_banner, &Banner::showText);
    connect(m_pages, &Pages::callRequested, this, &MainWindow::openDialDialog);
    connect(&m_phone.window().people, &WindowPeople::asked, this, [this] {
        if (page() != Page::Settings) { // whoever writes something there is not disturbed
            showBanner(tr("Somebody has shown the code for an owner: say yes or no in Settings."));
        }
    });
    const auto count = [this](int unread) {
        m_navigation->setCount(static_cast<int>(Page::Messages), unread);
    };
    connect(&m_phone.window().messages, &WindowMessages::unreadChanged, this, count);
    count(m_phone.window().messages.unread());
    const auto countMissed = [this](int missed) {
        m_navigation->setCount(static_cast<int>(Page::History), missed);
        m_status->setMissed(missed);
    };
    connect(&m_phone.window().calls, &WindowCalls::missedChanged, this, countMissed);
    countMissed(m_phone.window().calls.missed());
    connect(m_pages, &Pages::tokenEntered, this, &MainWindow::tokenEntered);
    connect(m_pages, &Pages::setupRequested, this, &MainWindow::openSetup);
}

QWidget *MainWindow::buildTopBar()
{
    auto *bar = new QWidget(this);
    m_search =
        new SearchField([this](const QString &text) { return searchAnswers(m_phone, text); }, bar);
    auto *call = new QPushButton(lineIcon(u"call"_s), tr("Call…"), bar);
    call->setObjectName(u"top.call"_s);
    call->setAccessibleName(tr("Call a number"));
    call->setToolTip(tr("Opens the dial pad (%1)").arg(u"Ctrl+D"_s));
    auto *write = new QPushButton(lineIcon(u"sms"_s), tr("SMS…"), bar);
    write->setObjectName(u"top.sms"_s);
    write->setAccessibleName(tr("Write an SMS"));
    write->setToolTip(tr("Writes an SMS (%1)").arg(u"Ctrl+Shift+N"_s));
    m_disturb = new DisturbButton(m_phone.window().rules, bar);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_search, call, write, m_disturb}) {
        widget->setMinimumHeight(fontMetrics().height() + 16);
    }
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_search, 1);
    row->addWidget(call);
    row->addWidget(write);
    row->addWidget(m_disturb);
    connect(m_disturb, &DisturbButton::failed, this, &MainWindow::showBanner);
    connect(m_search, &SearchField::chosen, this, &MainWindow::openDialDialog);
    connect(m_search, &SearchField::messageWanted, this,
            [this](const QString &to) { writeTo(to); });
    connect(m_search, &SearchField::blockWanted, m_pages, &Pages::askToBlock);
    connect(call, &QPushButton::clicked, this, [this] {
        openDialDialog(m_search->text().trimmed());
        m_search->clear();
    });
    connect(write, &QPushButton::clicked, this, [this] {
        writeTo(m_search->text().trimmed());
        m_search->clear();
    });
    return bar;
}

void MainWindow::buildNavigation(bool demo)
{
    const auto add = [this](Page page, const QString &icon, const QString &label) {
        m_navigation->addPage(static_cast<int>(page), icon, label);
    };
    add(Page::Overview, u"overview"_s, tr("Overview"));
    add(Page::Contacts, u"person"_s, tr("Contacts"));
    add(Page::Rules, u"rules"_s, tr("Rules"));
    add(Page::History, u"history"_s, tr("History"));
    add(Page::Messages, u"sms"_s, tr("Messages"));
    add(Page::Blocking, u"blocking"_s, tr("Blocking"));
    add(Page::Diagnostics, u"diagnostics"_s, tr("Diagnostics"));
    if (demo) {
        add(Page::Demo, u"demo"_s, tr("Demo"));
    }
    add(Page::Settings, u"settings"_s, tr("Settings"));
}

MainWindow::Page MainWindow::page() const
{
    return static_cast<Page>(m_navigation->page(static_cast<int>(Page::Overview)));
}

void MainWindow::openPage(Page page)
{
    m_pages->openPage(page);
}

void MainWindow::lockToken()
{
    m_pages->closeToken(tr("Set by an environment variable"));
}

void MainWindow::setDiagnostics(const DiagnosticsParts &parts)
{
    m_pages->setDiagnostics(parts);
}

void MainWindow::openDialDialog(const QString &to)
{
    if (m_dialog == nullptr) {
        m_dialog =
            new DialDialog({m_phone.settings().region(), m_phone.status().masterPhone,
                            [this](const QString &number) { return m_phone.nameOf(number); },
                            [this](const QString &number) { return m_phone.warningOf(number); },
                            m_phone.window().rules.phones()},
                           this);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        m_dialog->offerHere(m_phone.window().talk->isPossible());
        connect(m_dialog, &DialDialog::hereRequested, this, &MainWindow::dialHere);
        connect(m_dialog, &DialDialog::callRequested, this, &MainWindow::dial);
    }
    if (!to.isEmpty()) {
        m_dialog->setTo(to);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void MainWindow::keepPlaceIn(const QString &path)
{
    new WindowState(*this, *m_pages, path);
}

void MainWindow::setSetup(const SetupParts &parts)
{
    m_setupParts = parts;
    m_pages->setEntries(parts.entries);
}

void MainWindow::openSetup()
{
    if (m_setup == nullptr) {
        m_setup = new SetupWizard(m_phone, m_setupParts, this);
        connect(m_setup, &SetupWizard::tokenEntered, this, &MainWindow::tokenEntered);
    }
    m_setup->show();
    m_setup->raise();
    m_setup->activateWindow();
}

void MainWindow::dial(const QString &to, const QString &from)
{
    const Result<> done = m_phone.call(to, from);
    if (done) {
        m_dialog->accept();
    } else {
        m_dialog->showProblem(Phrases::error(done.error()));
    }
}

void MainWindow::activate(const QStringList &arguments)
{
    if (arguments == QStringList {u"--do-not-disturb"_s}) { // no link can say this
        present();
        toggleDoNotDisturb();
        return;
    }
    m_door->open(arguments);
}

void MainWindow::writeTo(const QString &number, const QString &text)
{
    present();
    m_pages->writeTo(number, text);
}

void MainWindow::present()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::toggle()
{
    if (isVisible() && !isMinimized() && isActiveWindow()) {
        hide();
    } else {
        present();
    }
}

void MainWindow::showBanner(const QString &text)
{
    m_banner->showText(text);
}

void MainWindow::showNews(const QString &text, const QString &sign, bool passes)
{
    m_banner->showNews(text, sign, passes);
}

void MainWindow::takeBanner(const QString &text)
{
    m_banner->take(text);
}

void MainWindow::requestQuit()
{
    if (!m_phone.liveCall()) {
        Q_EMIT quitRequested();
        return;
    }
    auto *question =
        new QMessageBox(QMessageBox::Question, tr("Quit"),
                        tr("A call is going on. Quit and end it?"), QMessageBox::Cancel, this);
    question->setObjectName(u"quit"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setModal(false);
    QPushButton *yes = question->addButton(tr("Quit and end the call"), QMessageBox::AcceptRole);
    yes->setObjectName(u"quit.yes"_s);
    yes->setAccessibleName(yes->text());
    question->button(QMessageBox::Cancel)->setObjectName(u"quit.no"_s);
    question->button(QMessageBox::Cancel)->setAccessibleName(tr("Cancel"));
    connect(yes, &QPushButton::clicked, this, &MainWindow::quitRequested);
    question->show();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!event->spontaneous()) {
        event->accept(); // the program itself closes its windows because it ends
        return;
    }
    event->ignore();
    putAway();
}

void MainWindow::putAway()
{
    if (!m_phone.settings().flag(SettingKey::CloseToTray)) {
        requestQuit();
    } else {
        hideAway();
    }
}

void MainWindow::hideAway()
{
    if (m_isTrayThere && m_isTrayThere()) {
        hide();
        return;
    }
    showMinimized();
    if (m_isTrayThere && m_trayWait == nullptr) {
        m_trayWait = new TrayWait([this] { return m_isTrayThere && m_isTrayThere(); }, this);
        const QString words =
            tr("This desktop has no tray, so the window is minimised and the phone "
               "keeps running. Quit with Ctrl+Q.");
        connect(m_trayWait, &TrayWait::missing, this, [this, words] { showBanner(words); });
        connect(m_trayWait, &TrayWait::came, this, [this, words] {
            takeBanner(words);
            if (isMinimized()) {
                hide(); // as it would have been, had the tray been there
            }
        });
    }
}

void MainWindow::trayChanged()
{
    if (m_trayWait != nullptr) {
        m_trayWait->look();
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_navigation->setFolded(width() < FoldBelow);
    m_disturb->setFolded(width() < FoldBelow);
    m_status->setFolded(width() < FoldBelow);
}

} // namespace vp
