// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "service/phrases.h"
#include "ui/banner.h"
#include "ui/callstrip.h"
#include "ui/demopage.h"
#include "ui/dialdialog.h"
#include "ui/historypage.h"
#include "ui/icons.h"
#include "ui/overviewfacts.h"
#include "ui/searchfield.h"
#include "ui/settingspage.h"
#include "ui/statusline.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QSystemTrayIcon>
#include <QVBoxLayout>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize MinimumFrame(720, 480);
constexpr QSize DefaultFrame(1040, 680);
constexpr int FoldBelow = 900; ///< narrower windows show the navigation as icons
constexpr int PageRole = Qt::UserRole;
constexpr int LabelRole = Qt::UserRole + 1;

} // namespace

MainWindow::MainWindow(VirtualPhone &phone, Playground *playground, QWidget *parent)
    : QMainWindow(parent)
    , m_phone(phone)
    , m_playground(playground)
{
    setObjectName(u"window"_s);
    setWindowTitle(playground != nullptr ? tr("VirtualPhone – demo") : tr("VirtualPhone"));
    setWindowIcon(colourIcon(u"virtualphone"_s));
    setMinimumSize(MinimumFrame);
    buildFrame();
    resize(DefaultFrame);
    addShortcuts();
    connect(&m_phone, &VirtualPhone::statusChanged, this, &MainWindow::refreshStatus);
    connect(&m_phone, &VirtualPhone::liveCallChanged, this, &MainWindow::refreshCall);
    connect(&m_phone, &VirtualPhone::historyChanged, this, &MainWindow::refreshHistory);
    connect(&m_phone.settings(), &Settings::changed, this, &MainWindow::refreshOverview);
    if (m_playground != nullptr) {
        makePage(Page::Demo); // it collects what happens from the start
    }
    openPage(m_playground != nullptr ? Page::Demo : Page::Overview);
    refreshStatus();
    refreshCall();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildFrame()
{
    auto *centre = new QWidget(this);
    m_strip = new CallStrip(centre);
    m_banner = new Banner(centre);
    m_pages = new QStackedWidget(centre);
    m_pages->setObjectName(u"pages"_s);
    m_navigation = new QListWidget(centre);
    buildNavigation();
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_banner);
    right->addWidget(m_pages, 1);
    auto *body = new QHBoxLayout;
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addWidget(m_navigation);
    body->addLayout(right, 1);
    auto *above = new QVBoxLayout;
    above->setContentsMargins(12, 10, 12, 10);
    above->setSpacing(8);
    above->addWidget(buildTopBar());
    above->addWidget(m_strip);
    auto *whole = new QVBoxLayout(centre);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(above);
    whole->addLayout(body, 1);
    setCentralWidget(centre);
    m_status = new StatusLine(this);
    setStatusBar(m_status);
    connect(m_strip, &CallStrip::endRequested, this, [this] { m_phone.endAll(); });
    connect(m_status, &StatusLine::modemClicked, this,
            [this] { showSetting(u"settings.modem/port"_s); });
    connect(m_status, &StatusLine::networkClicked, this, [this] { openPage(Page::Overview); });
    connect(m_status, &StatusLine::chatClicked, this, [this] { showSetting(u"settings.token"_s); });
}

QWidget *MainWindow::buildTopBar()
{
    auto *bar = new QWidget(this);
    m_search = new SearchField(
        [this](const QString &text) {
            std::vector<SearchField::Suggestion> found;
            for (const Contact *contact : m_phone.contacts().search(text)) {
                for (const PhoneNumber &number : contact->numbers) {
                    found.push_back(
                        {tr("%1   %2", "name, number").arg(contact->name, number.display()),
                         number.text()});
                }
                if (found.size() >= static_cast<std::size_t>(SearchField::MaxSuggestions)) {
                    break;
                }
            }
            return found;
        },
        bar);
    auto *call = new QPushButton(lineIcon(u"call"_s), tr("Call…"), bar);
    call->setObjectName(u"top.call"_s);
    call->setAccessibleName(tr("Call a number"));
    call->setToolTip(tr("Opens the dial pad (%1)").arg(u"Ctrl+D"_s));
    for (QWidget *widget : {static_cast<QWidget *>(m_search), static_cast<QWidget *>(call)}) {
        widget->setMinimumHeight(fontMetrics().height() + 16);
    }
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_search, 1);
    row->addWidget(call);
    connect(m_search, &SearchField::chosen, this, &MainWindow::openDialDialog);
    connect(call, &QPushButton::clicked, this, [this] {
        openDialDialog(m_search->text().trimmed());
        m_search->clear();
    });
    return bar;
}

void MainWindow::buildNavigation()
{
    m_navigation->setObjectName(u"nav.pages"_s);
    m_navigation->setAccessibleName(tr("Pages"));
    m_navigation->setFrameShape(QFrame::NoFrame);
    m_navigation->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_navigation->setIconSize(QSize(20, 20));
    m_navigation->setSpacing(2);
    addPageEntry(Page::Overview, u"overview"_s, tr("Overview"));
    addPageEntry(Page::History, u"history"_s, tr("History"));
    if (m_playground != nullptr) {
        addPageEntry(Page::Demo, u"demo"_s, tr("Demo"));
    }
    addPageEntry(Page::Settings, u"settings"_s, tr("Settings"));
    connect(m_navigation, &QListWidget::currentItemChanged, this,
            [this](const QListWidgetItem *item) {
                if (item != nullptr) {
                    openPage(static_cast<Page>(item->data(PageRole).toInt()));
                }
            });
}

void MainWindow::addPageEntry(Page page, const QString &icon, const QString &label)
{
    auto *item = new QListWidgetItem(lineIcon(icon), label, m_navigation);
    item->setData(PageRole, static_cast<int>(page));
    item->setData(LabelRole, label);
    item->setData(Qt::AccessibleTextRole, label);
    item->setToolTip(label);
    item->setSizeHint(QSize(0, fontMetrics().height() + 18));
}

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
    addShortcut(QKeySequence(u"Ctrl+W"_s), [this] { close(); });
    addShortcut(QKeySequence(u"Ctrl+Q"_s), [this] { requestQuit(); });
    addShortcut(QKeySequence(u"Ctrl+Shift+H"_s), [this] { m_phone.endAll(); });
    // Esc clears and puts away; it never hangs up.
    addShortcut(QKeySequence(u"Esc"_s), [this] {
        m_search->clear();
        m_banner->hide();
    });
}

MainWindow::Page MainWindow::page() const
{
    const QListWidgetItem *item = m_navigation->currentItem();
    return item == nullptr ? Page::Overview : static_cast<Page>(item->data(PageRole).toInt());
}

void MainWindow::openPage(Page page)
{
    m_pages->setCurrentWidget(makePage(page));
    for (int row = 0; row < m_navigation->count(); ++row) {
        if (m_navigation->item(row)->data(PageRole).toInt() == static_cast<int>(page)) {
            m_navigation->setCurrentRow(row);
        }
    }
    refreshOverview();
}

QWidget *MainWindow::makePage(Page page)
{
    QWidget *&slot = m_made[static_cast<int>(page)];
    if (slot == nullptr) {
        switch (page) {
        case Page::Overview:
            slot = makeOverview();
            break;
        case Page::History:
            slot = makeHistory();
            break;
        case Page::Demo:
            Q_ASSERT(m_playground != nullptr);
            slot = new DemoPage(*m_playground, m_pages);
            break;
        case Page::Settings:
            slot = makeSettings();
            break;
        }
        m_pages->addWidget(slot);
    }
    return slot;
}

QWidget *MainWindow::makeOverview()
{
    auto *page = new OverviewPage(m_pages);
    connect(page, &OverviewPage::needClicked, this, &MainWindow::showSetting);
    connect(page, &OverviewPage::historyClicked, this, [this] { openPage(Page::History); });
    connect(page, &OverviewPage::callChosen, this, [this](qint64 id) {
        openPage(Page::History);
        made<HistoryPage>(Page::History)->select(id);
    });
    return page;
}

QWidget *MainWindow::makeHistory()
{
    auto *page = new HistoryPage(
        [this](int limit, qint64 beforeId) { return m_phone.history(limit, beforeId); },
        [this](const QString &number) { return m_phone.nameOf(number); }, m_pages);
    connect(page, &HistoryPage::callRequested, this, &MainWindow::openDialDialog);
    return page;
}

QWidget *MainWindow::makeSettings()
{
    auto *page = new SettingsPage(m_phone.settings(), m_pages);
    page->setTokenLocked(m_tokenLocked);
    page->setChat(m_phone.status().chat, m_phone.status().botName);
    connect(page, &SettingsPage::tokenEntered, this, &MainWindow::tokenEntered);
    return page;
}

template<class T>
T *MainWindow::made(Page page) const
{
    return qobject_cast<T *>(m_made.value(static_cast<int>(page)));
}

void MainWindow::setTokenLocked(bool locked)
{
    m_tokenLocked = locked;
    if (auto *page = made<SettingsPage>(Page::Settings)) {
        page->setTokenLocked(locked);
    }
}

void MainWindow::showSetting(const QString &objectName)
{
    openPage(Page::Settings);
    made<SettingsPage>(Page::Settings)->showField(objectName);
}

void MainWindow::refreshStatus()
{
    const PhoneStatus status = m_phone.status();
    m_status->setStatus(status);
    if (auto *page = made<SettingsPage>(Page::Settings)) {
        page->setChat(status.chat, status.botName);
    }
    refreshOverview();
}

void MainWindow::refreshOverview()
{
    auto *page = made<OverviewPage>(Page::Overview);
    if (page != nullptr && m_pages->currentWidget() == page) { // a hidden page costs nothing
        page->setFacts(overviewFacts(m_phone));
    }
}

void MainWindow::refreshCall()
{
    const std::optional<LiveCall> call = m_phone.liveCall();
    m_strip->setLiveCall(call, call ? m_phone.nameOf(call->record.masterNumber) : QString());
    refreshOverview();
}

void MainWindow::refreshHistory(qint64 id)
{
    if (auto *page = made<HistoryPage>(Page::History)) {
        page->refreshCall(id);
    }
    refreshOverview();
}

void MainWindow::openDialDialog(const QString &to)
{
    if (m_dialog == nullptr) {
        m_dialog = new DialDialog({m_phone.settings().region(), m_phone.status().masterPhone,
                                   [this](const QString &number) {
                                       return m_phone.nameOf(number);
                                   }},
                                  this);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &DialDialog::callRequested, this, &MainWindow::dial);
    }
    if (!to.isEmpty()) {
        m_dialog->setTo(to);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
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
    present();
    for (const QString &argument : arguments) {
        if (argument.startsWith("tel:"_L1, Qt::CaseInsensitive)) {
            openDialDialog(argument);
            return;
        }
    }
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
    connect(yes, &QPushButton::clicked, this, &MainWindow::quitRequested);
    question->show();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
    if (!m_phone.settings().flag(SettingKey::CloseToTray)) {
        requestQuit();
    } else if (m_hidesToTray && QSystemTrayIcon::isSystemTrayAvailable()) {
        hide();
    } else {
        if (!m_saidNoTray) {
            showBanner(tr("This desktop has no tray, so the window is minimised and the phone "
                          "keeps running. Quit with "
                          "Ctrl+Q."));
            m_saidNoTray = true;
        }
        showMinimized();
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    const bool folded = width() < FoldBelow;
    for (int row = 0; row < m_navigation->count(); ++row) {
        QListWidgetItem *item = m_navigation->item(row);
        item->setText(folded ? QString() : item->data(LabelRole).toString());
    }
    m_navigation->setFixedWidth(folded ? 44 : 22 * fontMetrics().averageCharWidth());
}

} // namespace vp
