// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modem/modemsession.h"
#include "sample.h"
#include "service/windowside.h"
#include "settings/settingstable.h"
#include "store/database.h"
#include "store/messagestore.h"
#include "ui/banner.h"
#include "ui/contactspage.h"
#include "ui/dialdialog.h"
#include "ui/firstframe.h"
#include "ui/mainwindow.h"
#include "ui/overviewpage.h"
#include "ui/signlabel.h"
#include "ui/trayicon.h"
#include "ui/traywait.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QCloseEvent>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLoggingCategory>
#include <QMenu>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace vp;
using namespace Qt::StringLiterals;
using Page = MainWindow::Page;

namespace {

/** A port where nobody answers. */
class MutePort : public QIODevice
{
public:
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char * /*data*/, qint64 /*most*/) override { return 0; }
    qint64 writeData(const char * /*data*/, qint64 size) override { return size; }
};

/** The application with a modem that is not there, in a folder of its own. */
struct Phone
{
    ManualClock clock;
    bool isMute = false; ///< the port is there, and nobody answers
    QTemporaryDir folder;
    Settings settings {folder.filePath(u"settings.ini"_s)};
    std::unique_ptr<Database> database = std::move(*Database::open(u":memory:"_s));
    CallHistory history {*database};
    ModemSession modem {{[this]() -> Result<std::unique_ptr<QIODevice>> {
                             if (!isMute) {
                                 return failure(ErrorCode::PortLost);
                             }
                             auto port = std::make_unique<MutePort>();
                             port->open(QIODevice::ReadWrite);
                             return port;
                         },
                         {},
                         u"/dev/none"_s,
                         {}},
                        clock};
    VirtualPhone phone {parts()};

    PhoneParts parts()
    {
        PhoneParts parts;
        parts.clock = &clock;
        parts.settings = &settings;
        parts.modem = &modem;
        parts.history = &history;
        parts.contactsDir = folder.path();
        return parts;
    }
};

/** What a window manager's close button does: Qt marks such an event as spontaneous. */
void closeAsAPerson(MainWindow &window)
{
    QCloseEvent event;
    QSpontaneKeyEvent::setSpontaneous(&event);
    qApp->notify(&window, &event);
}

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pagesAreMadeWhenShown();
    void searchOpensTheDialogAndDialsNothing();
    void searchLeadsToAMessage();
    void refusedCallIsToldInTheDialog();
    void keys();
    void telAddressFillsTheDialog();
    void needsLeadToTheirField();
    void troubleStandsAboveThePages();
    void closedTroubleStaysClosedWhileTheModemIsTried();
    void nextTroubleFollowsTheClosedOne();
    void forwardOfAllCallsIsEndedWhereItIsSaid();
    void dayIsOnTheOverview();
    void dayMovesOn();
    void signalOfNowIsSaid();
    void whyIsAskedAboutNow();
    void rejectedContactsNeedSomebody();
    void everySettingHasAField_data();
    void everySettingHasAField();
    void numberMayBeBlockedFromTheSearch();
    void typedNumberMayBeCalledFromTheSearch();
    void messagesWaitBehindOneAnother();
    void newsPasses();
    void troubleStaysWhileNewsPasses();
    void endedForwardCanComeBack();
    void lockedTokenSaysWhy_data();
    void lockedTokenSaysWhy();
    void firstFrameIsMeasured();
    void closingWithoutATrayMinimises();
    void closingQuitsWhenAskedTo();
    void keepsItsPlace();
    void programMayEnd();
    void narrowWindowFoldsTheNavigation();
    void trayMenu();
    void trayIsWaitedFor();
    void keysThatJoinAndTest();

private:
    struct WithWindow
    {
        Phone phone;
        MainWindow window {phone.phone};
    };
    std::unique_ptr<WithWindow> m_all;
};

void MainWindowTest::pagesAreMadeWhenShown()
{
    Phone phone;
    MainWindow window(phone.phone);
    QCOMPARE(window.page(), Page::Overview);
    QVERIFY(window.findChild<QWidget *>(u"overview"_s) != nullptr);
    QVERIFY(window.findChild<QWidget *>(u"history"_s) == nullptr);
    QVERIFY(window.findChild<QWidget *>(u"settings"_s) == nullptr);
    window.openPage(Page::History);
    QVERIFY(window.findChild<QWidget *>(u"history"_s) != nullptr);
    QVERIFY(window.findChild<QWidget *>(u"demo"_s) == nullptr); // no playground
}

void MainWindowTest::searchOpensTheDialogAndDialsNothing()
{
    Phone phone;
    QVERIFY(phone.settings.set(SettingKey::MasterPhone, u"+393401234567"_s));
    MainWindow window(phone.phone);
    window.show();
    auto *search = window.findChild<QLineEdit *>(u"top.search"_s);
    QTest::keyClicks(search, u"3331112233"_s);
    QTest::keyClick(search, Qt::Key_Return);
    auto *dialog = window.findChild<DialDialog *>();
    QVERIFY(dialog != nullptr);
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->findChild<QLineEdit *>(u"dial.to"_s)->text().contains(u"333"_s));
    QVERIFY(!phone.phone.liveCall());
    QVERIFY(search->text().isEmpty());
}

void MainWindowTest::searchLeadsToAMessage()
{
    Phone phone;
    MainWindow window(phone.phone);
    window.show();
    QApplication::setActiveWindow(&window);
    auto *search = window.findChild<QLineEdit *>(u"top.search"_s);
    search->setFocus();
    QTest::keyClicks(search, u"3331112233"_s);
    QTest::keyClick(search, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(window.page(), Page::Messages);
    QCOMPARE(window.findChild<QLineEdit *>(u"messages.to"_s)->text(), u"3331112233"_s);
    QVERIFY(window.findChild<DialDialog *>() == nullptr);
    QVERIFY(search->text().isEmpty());
}

void MainWindowTest::refusedCallIsToldInTheDialog()
{
    Phone phone;
    QVERIFY(phone.settings.set(SettingKey::MasterPhone, u"+393401234567"_s));
    MainWindow window(phone.phone);
    window.show();
    window.openDialDialog(u"3331112233"_s);
    auto *dialog = window.findChild<DialDialog *>();
    auto *flow = dialog->findChild<QLabel *>(u"dial.flow"_s);
    const QString before = flow->text();
    dialog->findChild<QAbstractButton *>(u"dial.call"_s)->click(); // there is no modem
    QVERIFY(dialog->isVisible());
    QVERIFY(flow->text() != before);
}

void MainWindowTest::keys()
{
    Phone phone;
    MainWindow window(phone.phone);
    window.show();
    QApplication::setActiveWindow(&window); // keys of shortcuts go to the active window only
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(window.page(), Page::Contacts);
    QTest::keyClick(&window, Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(window.page(), Page::History);
    QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
    QCOMPARE(window.page(), Page::Settings);
    QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(window.page(), Page::Overview);
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(window.focusWidget()->objectName(), u"top.search"_s);
    QSignalSpy quit(&window, &MainWindow::quitRequested);
    QTest::keyClick(&window, Qt::Key_Q, Qt::ControlModifier);
    QCOMPARE(quit.count(), 1);
    QTest::keyClick(&window, Qt::Key_D, Qt::ControlModifier);
    QVERIFY(window.findChild<DialDialog *>() != nullptr);
}

void MainWindowTest::telAddressFillsTheDialog()
{
    Phone phone;
    MainWindow window(phone.phone);
    window.activate({u"virtualphone"_s, u"tel:+39-333-111-2233"_s});
    QVERIFY(window.isVisible());
    auto *dialog = window.findChild<DialDialog *>();
    QVERIFY(dialog != nullptr);
    QVERIFY(dialog->findChild<QLineEdit *>(u"dial.to"_s)->text().startsWith(u"+39 333"_s));
}

void MainWindowTest::needsLeadToTheirField()
{
    Phone phone;
    MainWindow window(phone.phone);
    window.show();
    auto *fix = window.findChild<QAbstractButton *>(u"overview.fix.settings.phones/master"_s);
    QVERIFY(fix != nullptr);
    fix->click();
    QCOMPARE(window.page(), Page::Settings);
    QVERIFY(phone.settings.set(SettingKey::MasterPhone, u"+393401234567"_s));
    window.openPage(Page::Overview);
    fix = window.findChild<QAbstractButton *>(u"overview.fix.settings.phones/master"_s);
    QVERIFY(fix == nullptr || fix->isHidden() || fix->parentWidget()->isHidden());
}

void MainWindowTest::troubleStandsAboveThePages()
{
    Phone phone;
    QVERIFY(phone.settings.set(SettingKey::MasterPhone, u"+393401234567"_s));
    MainWindow window(phone.phone);
    window.show();
    const auto *bar = window.findChild<QWidget *>(u"trouble"_s);
    window.openPage(Page::Overview);
    QVERIFY(bar->isHidden()); // the page says it itself
    QVERIFY(window.findChild<QAbstractButton *>(u"overview.fix.do.modem/look"_s) != nullptr);
    window.openPage(Page::Contacts);
    QVERIFY(!bar->isHidden());
    QVERIFY(window.findChild<QLabel *>(u"trouble.text"_s)->text().contains(u"/dev/none"_s));
    QSignalSpy tries(&phone.modem, &ModemSession::statusChanged);
    phone.phone.start();
    const qsizetype before = tries.count();
    window.findChild<QAbstractButton *>(u"trouble.fix"_s)->click();
    QVERIFY(tries.count() > before);
    QVERIFY(window.findChild<Banner *>()->text().contains(u"still no modem"_s));
    window.findChild<QAbstractButton *>(u"trouble.close"_s)->click();
    window.openPage(Page::History);
    QVERIFY(bar->isHidden()); // it was read
}

void MainWindowTest::closedTroubleStaysClosedWhileTheModemIsTried()
{
    Phone phone;
    QVERIFY(phone.settings.set(SettingKey::MasterPhone, u"+393401234567"_s));
    phone.isMute = true;
    phone.phone.start();
    const auto runUntil = [&phone](ModemState state) {
        for (int i = 0; i < 6000 && phone.modem.status().modem != state; ++i) {
            phone.clock.advance(std::chrono::milliseconds(100));
        }
        QCOMPARE(phone.modem.status().modem, state);
    };
    runUntil(ModemState::Probing);
    runUntil(ModemState::Absent);
    MainWindow window(phone.phone);
    window.show();
    window.openPage(Page::Contacts);
    const auto *bar = window.findChild<QWidget *>(u"trouble"_s);
    QVERIFY(!bar->isHidden());
    runUntil(ModemState::Probing);
    QVERIFY(!bar->isHidden()); // it may be as before
    runUntil(ModemState::Absent);
    window.findChild<QAbstractButton *>(u"trouble.close"_s)->click();
    for (int i = 0; i < 2; ++i) {
        runUntil(ModemState::Probing);
        QVERIFY(bar->isHidden());
        runUntil(ModemState::Absent);
        QVERIFY(bar->isHidden());
    }
    phone.isMute = false; // another reason is another need
    phone.clock.advance(std::chrono::minutes(5));
    QVERIFY(!bar->isHidden());
}

void MainWindowTest::nextTroubleFollowsTheClosedOne()
{
    Phone phone;
    QCOMPARE(phone.phone.window().rules.forwardAll(u"+390669821234"_s, WindowRules::Lasts::Hour),
             QString());
    MainWindow window(phone.phone);
    window.show();
    window.openPage(Page::Contacts);
    const auto *bar = window.findChild<QWidget *>(u"trouble"_s);
    const auto *text = window.findChild<QLabel *>(u"trouble.text"_s);
    auto *close = window.findChild<QAbstractButton *>(u"trouble.close"_s);
    QVERIFY(text->text().contains(u"/dev/none"_s));
    close->click();
    QVERIFY(!bar->isHidden());
    QVERIFY(text->text().startsWith(u"Nobody can ring"_s));
    close->click();
    QVERIFY(!bar->isHidden());
    QVERIFY(text->text().startsWith(u"All calls"_s)); // chosen, so after the faults
    close->click();
    QVERIFY(bar->isHidden());
    QVERIFY(phone.settings.set(SettingKey::MasterPhone, u"+393401234567"_s));
    QVERIFY(bar->isHidden());
    QVERIFY(phone.settings.set(SettingKey::MasterPhone, QString()));
    QVERIFY(!bar->isHidden()); // it was mended, and comes anew
}

void MainWindowTest::forwardOfAllCallsIsEndedWhereItIsSaid()
{
    Phone phone;
    MainWindow window(phone.phone);
    WindowRules &rules = phone.phone.window().rules;
    QCOMPARE(rules.forwardAll(u"reject"_s, WindowRules::Lasts::Hour), QString());
    auto *end = window.findChild<QAbstractButton *>(u"overview.fix.do.rules/forward"_s);
    QVERIFY(end != nullptr);
    end->click();
    QVERIFY(!rules.forward());
}

void MainWindowTest::dayIsOnTheOverview()
{
    Phone phone;
    CallRecord call = sample::rejected(0);
    call.startedAt = phone.clock.wall().toUTC();
    QVERIFY(phone.history.save(call));
    PhoneParts parts = phone.parts();
    parts.database = phone.database.get();
    VirtualPhone kept(parts);
    MainWindow window(kept);
    window.show();
    const auto shown = [&window](const QString &name) {
        return window.findChild<QLabel *>(QString(u"today."_s + name))->text();
    };
    QCOMPARE(shown(u"calls"_s), u"1"_s);
    QCOMPARE(shown(u"rejected"_s), u"1"_s);
    QCOMPARE(shown(u"missed"_s), u"0"_s);
}

void MainWindowTest::dayMovesOn()
{
    Phone phone;
    MessageStore messages(*phone.database);
    PhoneParts parts = phone.parts();
    parts.database = phone.database.get();
    VirtualPhone kept(parts);
    MainWindow window(kept);
    window.show();
    const auto *shown = window.findChild<QLabel *>(u"today.messages"_s);
    MessageRecord record;
    record.direction = MessageDirection::In;
    record.remote = u"+393331112233"_s;
    for (const QString &text : {u"Ciao"_s, u"Where are you?"_s}) {
        record.text = text;
        record.at = phone.clock.wall().toUTC();
        QVERIFY(messages.saveReceived(record, {}, true));
        Q_EMIT kept.messageAdded(record);
    }
    QCOMPARE(shown->text(), u"2"_s);
    phone.clock.advance(std::chrono::hours(25));
    QCOMPARE(shown->text(), u"0"_s);
}

void MainWindowTest::signalOfNowIsSaid()
{
    OverviewPage page;
    OverviewPage::Facts facts;
    facts.signal = {80, 40};
    facts.status.network.modem = ModemState::Ready;
    facts.status.network.signalPercent = 75;
    page.setFacts(facts);
    const auto *words = page.findChild<QLabel *>(u"today.signal"_s);
    QVERIFY2(words->text().endsWith(u"now 75 %, weakest 40 %"_s), qPrintable(words->text()));
    facts.status.network.modem = ModemState::Lost;
    page.setFacts(facts);
    QVERIFY2(words->text().endsWith(u"none now, weakest 40 %"_s), qPrintable(words->text()));
}

void MainWindowTest::whyIsAskedAboutNow()
{
    Phone phone;
    MainWindow window(phone.phone);
    window.show();
    window.openPage(Page::Contacts);
    Q_EMIT window.findChild<ContactsPage *>()->whyRequested(u"+393331112233"_s);
    QCOMPARE(window.page(), Page::Rules);
    QVERIFY(window.findChild<QCheckBox *>(u"rules.now"_s)->isChecked());
    const auto *verdict = window.findChild<QLabel *>(u"rules.verdict"_s);
    QTRY_VERIFY(!verdict->visibleRegion().isEmpty());
}

void MainWindowTest::rejectedContactsNeedSomebody()
{
    Phone phone;
    MainWindow window(phone.phone);
    const auto need = [&window] {
        return window.findChild<QAbstractButton *>(u"overview.fix.settings.rules/noEventNow"_s);
    };
    QVERIFY(need() == nullptr); // by default contacts ring
    QVERIFY(phone.settings.set(SettingKey::NoEventNowRule, u"+390669821234"_s));
    QVERIFY(need() == nullptr);
    QVERIFY(phone.settings.set(SettingKey::NoEventNowRule, u"reject"_s));
    QVERIFY(need() != nullptr);
    need()->click();
    QCOMPARE(window.page(), Page::Settings);
}

void MainWindowTest::everySettingHasAField_data()
{
    QTest::addColumn<SettingKey>("key");
    const std::vector<SettingKey> without {
        SettingKey::OverrideRule,  SettingKey::OverrideUntil, // the menu "Forward all to"
        SettingKey::DisturbUntil, // the button in the top bar
        SettingKey::BlocklistsOff, // the ticks of the lists
        SettingKey::SetupPage, // where the wizard was left: nobody's choice
        SettingKey::ContactsApart, // kept by the dialog of duplicates
    };
    for (const SettingRow &row : settingRows()) {
        if (std::ranges::find(without, row.key) == without.end()) {
            QTest::newRow(qPrintable(Settings::nameOf(row.key))) << row.key;
        }
    }
}

void MainWindowTest::everySettingHasAField()
{
    QFETCH(SettingKey, key);
    if (m_all == nullptr) { // one window for all of them
        m_all = std::make_unique<WithWindow>();
        for (const Page page : {Page::Rules, Page::Blocking, Page::Settings}) {
            m_all->window.openPage(page);
        }
    }
    const auto *field =
        m_all->window.findChild<QWidget *>(QString(u"settings."_s + Settings::nameOf(key)));
    QVERIFY(field != nullptr);
    QVERIFY(!field->accessibleName().isEmpty());
}

void MainWindowTest::numberMayBeBlockedFromTheSearch()
{
    Phone phone;
    MainWindow window(phone.phone);
    window.show();
    auto *search = window.findChild<QLineEdit *>(u"top.search"_s);
    QTest::keyClicks(search, u"3331112233"_s);
    const QAbstractItemModel *offered = search->completer()->model();
    const QModelIndex last = offered->index(offered->rowCount() - 1, 0);
    QVERIFY2(last.data().toString().startsWith(u"Block +39 333"_s),
             qPrintable(last.data().toString()));
    Q_EMIT search->completer()->activated(search->completer()->completionModel()->index(
        search->completer()->completionModel()->rowCount() - 1, 0));
    QCOMPARE(window.page(), Page::Blocking);
    QCOMPARE(window.findChild<QLineEdit *>(u"blocking.entry"_s)->text(), u"+393331112233"_s);
    QVERIFY(search->text().isEmpty());
    QVERIFY(window.findChild<DialDialog *>() == nullptr);
}

void MainWindowTest::lockedTokenSaysWhy_data()
{
    QTest::addColumn<bool>("pageFirst");
    QTest::newRow("before the page is made") << false;
    QTest::newRow("after the page was made") << true;
}

void MainWindowTest::lockedTokenSaysWhy()
{
    QFETCH(bool, pageFirst);
    Phone phone;
    MainWindow window(phone.phone);
    if (pageFirst) {
        window.openPage(Page::Settings);
    }
    window.lockToken();
    window.openPage(Page::Settings);
    const auto *token = window.findChild<QLineEdit *>(u"settings.token"_s);
    QVERIFY(!token->isEnabled());
    QVERIFY(token->placeholderText().contains(u"environment variable"_s));
    QCOMPARE(token->accessibleDescription(), token->placeholderText());
    QVERIFY(!window.findChild<QAbstractButton *>(u"settings.saveToken"_s)->isEnabled());
}

void MainWindowTest::firstFrameIsMeasured()
{
    Phone phone;
    QVERIFY(MainWindow(phone.phone).findChild<FirstFrame *>() == nullptr); // nobody asks
    QLoggingCategory::setFilterRules(u"vp.ui.debug=true"_s);
    const auto quiet = qScopeGuard([] { QLoggingCategory::setFilterRules({}); });
    MainWindow window(phone.phone);
    auto *frame = window.findChild<FirstFrame *>();
    QVERIFY(frame != nullptr);
    QSignalSpy painted(frame, &FirstFrame::painted);
    QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"^first frame after [0-9]+ ms$"_s));
    const auto before = FirstFrame::sinceProcessStart();
    window.show();
    QVERIFY(painted.count() > 0 || painted.wait(30000));
    const auto told = painted.first().first().value<std::chrono::milliseconds>();
    QVERIFY(told >= before);
    QVERIFY(told <= FirstFrame::sinceProcessStart());
    QVERIFY(told < std::chrono::minutes(10)); // of this process, not of the machine
    window.resize(window.size() + QSize(10, 10)); // painted again, told once
    QVERIFY(painted.count() == 1);
}

void MainWindowTest::closingWithoutATrayMinimises()
{
    Phone phone;
    MainWindow window(phone.phone);
    window.setTray([] { return false; });
    window.show();
    QSignalSpy quit(&window, &MainWindow::quitRequested);
    closeAsAPerson(window);
    QVERIFY(window.isMinimized());
    QVERIFY(!window.isHidden());
    QCOMPARE(quit.count(), 0);
    QVERIFY(window.findChild<TrayWait *>() != nullptr); // and it is said when none comes
}

void MainWindowTest::keepsItsPlace()
{
    Phone phone;
    const QString path = phone.folder.filePath(u"window.state"_s);
    const QSize size(730, 520);
    QList<int> parts;
    {
        MainWindow window(phone.phone);
        window.keepPlaceIn(path);
        window.resize(size);
        window.show();
        window.openPage(Page::Messages);
        auto *split = window.findChild<QSplitter *>(u"messages.split"_s);
        split->setSizes({300, 250});
        parts = split->sizes();
        window.hide(); // a window that goes into the tray keeps its place, too
    }
    QVERIFY(QFile::exists(path));
    MainWindow window(phone.phone);
    window.openPage(Page::Overview);
    window.keepPlaceIn(path);
    window.show();
    QCOMPARE(window.size(), size);
    window.openPage(Page::Messages);
    QCOMPARE(window.findChild<QSplitter *>(u"messages.split"_s)->sizes(), parts);
    QFile broken(path);
    QVERIFY(broken.open(QIODevice::WriteOnly | QIODevice::Truncate));
    broken.write(QByteArray(200, '\xff'));
    broken.close();
    MainWindow other(phone.phone);
    const QSize usual = other.size();
    other.keepPlaceIn(path);
    QCOMPARE(other.size(), usual);
}

void MainWindowTest::closingQuitsWhenAskedTo()
{
    Phone phone;
    QVERIFY(phone.settings.set(SettingKey::CloseToTray, u"false"_s));
    MainWindow window(phone.phone);
    window.show();
    QSignalSpy quit(&window, &MainWindow::quitRequested);
    closeAsAPerson(window);
    QCOMPARE(quit.count(), 1);
}

void MainWindowTest::programMayEnd()
{
    Phone phone;
    MainWindow window(phone.phone);
    window.setTray([] { return true; });
    window.show();
    // What QApplication::quit() asks of every window; one that refuses would keep the program
    // running.
    QVERIFY(window.close());
}

void MainWindowTest::narrowWindowFoldsTheNavigation()
{
    Phone phone;
    MainWindow window(phone.phone);
    window.resize(1000, 600);
    window.show();
    auto *navigation = window.findChild<QListWidget *>(u"nav.pages"_s);
    QVERIFY(!navigation->item(0)->text().isEmpty());
    window.resize(720, 480);
    QVERIFY(navigation->item(0)->text().isEmpty());
    QVERIFY(!navigation->item(0)->data(Qt::AccessibleTextRole).toString().isEmpty());
    QVERIFY(window.width() <= 720); // nothing in it asks for more
}

void MainWindowTest::trayMenu()
{
    Phone phone;
    QVERIFY(phone.history.save(sample::joined(0)));
    QVERIFY(phone.history.save(sample::rejected(0)));
    MainWindow window(phone.phone);
    TrayIcon tray(phone.phone, window);
    QCOMPARE(tray.toolTip().count(u'\n'), 1); // two lines
    auto *recent = tray.menu().findChild<QMenu *>(u"tray.recent"_s);
    QVERIFY(recent != nullptr);
    Q_EMIT recent->aboutToShow();
    QCOMPARE(recent->actions().size(), 2);
    QVERIFY(!recent->actions().at(0)->isEnabled()); // a hidden number
    recent->actions().at(1)->trigger();
    QVERIFY(window.findChild<DialDialog *>() != nullptr);
}

void MainWindowTest::trayIsWaitedFor()
{
    bool isThere = false;
    TrayWait wait([&isThere] { return isThere; });
    QSignalSpy missing(&wait, &TrayWait::missing);
    QSignalSpy came(&wait, &TrayWait::came);
    for (int i = 1; i < TrayWait::SaidAfter; ++i) {
        wait.look();
    }
    QCOMPARE(missing.count(), 0);
    wait.look();
    QCOMPARE(missing.count(), 1);
    wait.look();
    QCOMPARE(missing.count(), 1);
    isThere = true;
    wait.look();
    wait.look();
    QCOMPARE(came.count(), 1);

    TrayWait quick([] { return true; });
    QSignalSpy never(&quick, &TrayWait::missing);
    for (int i = 0; i < 2 * TrayWait::SaidAfter; ++i) {
        quick.look();
    }
    QCOMPARE(never.count(), 0);
}

void MainWindowTest::keysThatJoinAndTest()
{
    Phone phone;
    MainWindow window(phone.phone);
    window.show();
    QApplication::setActiveWindow(&window);
    QTest::keyClick(&window, Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(window.page(), Page::Rules);
    QCOMPARE(window.focusWidget()->objectName(), u"rules.who"_s);
    QTest::keyClick(&window, Qt::Key_J, Qt::ControlModifier); // nothing waits
    QVERIFY(!window.findChild<QWidget *>(u"banner"_s)->isHidden());
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(window.findChild<QWidget *>(u"rule"_s) != nullptr); // Qt shows the button pressed
    QApplication::setActiveWindow(&window);
    window.openPage(Page::Blocking);
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(window.focusWidget()->objectName(), u"blocking.entry"_s);
    window.openPage(Page::Contacts);
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    QVERIFY(window.findChild<QWidget *>(u"contactEdit"_s) != nullptr);
}

void MainWindowTest::typedNumberMayBeCalledFromTheSearch()
{
    Phone phone;
    MainWindow window(phone.phone);
    window.show();
    auto *search = window.findChild<QLineEdit *>(u"top.search"_s);
    QTest::keyClicks(search, u"3331112233"_s);
    const QAbstractItemModel *offered = search->completer()->completionModel();
    const int call = offered->rowCount() - 2;
    QCOMPARE(offered->index(call, 0).data().toString(), u"Call +39 333 111 2233…"_s);
    Q_EMIT search->completer()->activated(offered->index(call, 0));
    const auto *dialog = window.findChild<DialDialog *>();
    QVERIFY(dialog != nullptr); // and nothing is dialled
    QCOMPARE(dialog->findChild<QLineEdit *>(u"dial.to"_s)->text(), u"+39 333 111 2233"_s);
    QTest::keyClicks(search, u"112"_s); // is never called from here
    for (int row = 0; row < offered->rowCount(); ++row) {
        QVERIFY(!offered->index(row, 0).data().toString().startsWith(u"Call"_s));
    }
}

void MainWindowTest::messagesWaitBehindOneAnother()
{
    Banner banner;
    int undone = 0;
    banner.showText(u"first"_s, [&undone] { ++undone; });
    banner.showText(u"second"_s);
    banner.showText(u"third"_s);
    auto *close = banner.findChild<QAbstractButton *>(u"banner.close"_s);
    auto *undo = banner.findChild<QAbstractButton *>(u"banner.undo"_s);
    QCOMPARE(banner.text(), u"third"_s);
    QVERIFY(undo->isHidden());
    QVERIFY(banner.findChild<QLabel *>(u"banner.more"_s)->text().contains(u'2'));
    banner.take(u"second"_s); // it is not true any more
    close->click();
    QCOMPARE(banner.text(), u"first"_s);
    QVERIFY(!undo->isHidden());
    banner.showText(u"fourth"_s);
    banner.showText(u"fourth"_s); // is said once
    close->click();
    undo->click();
    QCOMPARE(undone, 1);
    QVERIFY(banner.isHidden());
    for (int i = 0; i < 100; ++i) {
        banner.showText(QString::number(i));
    }
    int closed = 0;
    while (!banner.isHidden() && closed < 100) {
        close->click();
        ++closed;
    }
    QCOMPARE(closed, int(Banner::MostKept));
}

void MainWindowTest::newsPasses()
{
    Banner banner;
    const auto *sign = banner.findChild<SignLabel *>();
    const auto *timer = banner.findChild<QTimer *>();
    const auto *more = banner.findChild<QLabel *>(u"banner.more"_s);
    banner.showNews(u"An SMS of Anna"_s, u"sms"_s);
    QCOMPARE(sign->sign(), u"sms"_s);
    QVERIFY(timer->isActive());
    QCOMPARE(timer->intervalAsDuration(), std::chrono::milliseconds(Banner::NewsLasts));
    banner.showNews(u"A missed call of Bruno"_s, u"missed"_s); // instead of the other one
    QCOMPARE(banner.text(), u"A missed call of Bruno"_s);
    QVERIFY(more->isHidden());
    banner.setAttribute(Qt::WA_UnderMouse);
    banner.letPass();
    QCOMPARE(banner.text(), u"A missed call of Bruno"_s);
    banner.setAttribute(Qt::WA_UnderMouse, false);
    banner.hide(); // nobody can have seen it
    banner.letPass();
    QCOMPARE(banner.text(), u"A missed call of Bruno"_s);
    banner.show();
    banner.letPass();
    QCOMPARE(banner.text(), QString());
    QVERIFY(banner.isHidden());
    QVERIFY(!timer->isActive());
}

void MainWindowTest::troubleStaysWhileNewsPasses()
{
    Banner banner;
    const auto *sign = banner.findChild<SignLabel *>();
    banner.showText(u"The calendar cannot be read"_s);
    banner.showNews(u"Anna rings"_s, u"call"_s, false); // taken back when she does no more
    QVERIFY(!banner.findChild<QTimer *>()->isActive());
    banner.showNews(u"An SMS of Bruno"_s, u"sms"_s);
    banner.letPass();
    QCOMPARE(banner.text(), u"Anna rings"_s);
    QCOMPARE(sign->sign(), u"call"_s);
    banner.take(u"Anna rings"_s);
    QCOMPARE(banner.text(), u"The calendar cannot be read"_s);
    QCOMPARE(sign->sign(), u"warning"_s);
    banner.letPass();
    QVERIFY(!banner.isHidden());
    banner.showText(u"Deleted"_s, [] {});
    QCOMPARE(sign->sign(), u"ok"_s); // nothing is wrong
}

void MainWindowTest::endedForwardCanComeBack()
{
    Phone phone;
    MainWindow window(phone.phone);
    window.show();
    WindowRules &rules = phone.phone.window().rules;
    QCOMPARE(rules.forwardAll(u"reject"_s, WindowRules::Lasts::Hour), QString());
    const auto before = rules.forward();
    QVERIFY(before);
    window.openPage(Page::Overview);
    auto *end = window.findChild<QAbstractButton *>(u"overview.fix.do.rules/forward"_s);
    QVERIFY(end != nullptr);
    end->click();
    QVERIFY(!rules.forward());
    auto *undo = window.findChild<QAbstractButton *>(u"banner.undo"_s);
    QVERIFY(undo->isVisible());
    undo->click();
    QVERIFY(rules.forward());
    QCOMPARE(rules.forward()->rule, before->rule);
    QCOMPARE(rules.forward()->until.secsTo(before->until), 0);
    QVERIFY(!undo->isVisible());
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
