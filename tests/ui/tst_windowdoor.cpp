// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phoneworld.h"
#include "service/callrules.h"
#include "service/phrases.h"
#include "service/windowside.h"
#include "ui/banner.h"
#include "ui/composer.h"
#include "ui/dialdialog.h"
#include "ui/historypage.h"
#include "ui/mainwindow.h"
#include "ui/signlabel.h"
#include "ui/trayicon.h"
#include "ui/traywait.h"

#include <QAbstractButton>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace vp;
using namespace vp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Page = MainWindow::Page;
using Reaction = sim::PartyBehaviour::Reaction;

namespace {

constexpr int Patience = 20000;
const QString Anna = u"+393407654321"_s;

struct Window
{
    Window()
    {
        world.start();
        window = std::make_unique<MainWindow>(*world.phone);
        tray = std::make_unique<TrayIcon>(*world.phone, *window);
    }
    void open(const QString &word) { window->activate({u"virtualphone"_s, word}); }
    [[nodiscard]] QString banner() const
    {
        const auto *frame = window->findChild<QWidget *>(u"banner"_s);
        return frame->isHidden() ? QString() : frame->findChild<QLabel *>()->text();
    }
    [[nodiscard]] QAction *entry(const QString &name) const
    {
        return tray->menu().findChild<QAction *>(u"tray."_s + name);
    }
    [[nodiscard]] QMenu *submenu(const QString &name) const
    {
        auto *menu = tray->menu().findChild<QMenu *>(u"tray."_s + name);
        Q_EMIT menu->aboutToShow();
        return menu;
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(world.folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    /** Whether anything happened that a link may not do. */
    [[nodiscard]] bool isUntouched() const
    {
        return world.dialled().isEmpty() && world.phone->messages(10).empty()
            && !world.phone->liveCall();
    }
    PhoneWorld world;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<TrayIcon> tray;
};

QAction *actionOf(const QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (action->text() == text) {
            return action;
        }
    }
    return nullptr;
}

constexpr auto Card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Carla\r\nTEL:+39 340 0000009\r\n"
                      "END:VCARD\r\n";

} // namespace

class WindowDoorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbersAreFilledIn_data();
    void numbersAreFilledIn();
    void smsIsFilledIn();
    void draftIsNotOverwritten();
    void hostileWordsAreRefused_data();
    void hostileWordsAreRefused();
    void oneWordAtATime();
    void contactsAreAskedFor();
    void calendarIsAskedFor();
    void calendarThatIsThere();
    void missingFilesAreSaid();
    void calendarIsDropped();
    void dropsOnFieldsAreTakenIn();
    void dropsOnDialogsAreTakenIn();
    void noticesLeadIntoTheWindow();
    void missedCallsAreCountedAndSeen();
    void noticeFindsItsCallBehindAFilter();
    void trayForwardsForAWhile();
    void trayStopsDisturbance();
    void topBarStopsDisturbance();
    void overviewForwardsForAWhile();
    void bothAreHeld();
    void onePartyIsLetGo();
    void traySaysWhoRings();
    void trayShowsTheCall();
    void callThatWaitsIsJoined();
    void joinAsksForTheCalls();
    void bannerGoesWithItsCall();
    void bannersSignSaysWhatItIs_data();
    void bannersSignSaysWhatItIs();
    void anActionOfTheMenuLetsNobodyDisturb();
    void missingServiceCentreIsSaid();
    void startsHidden();
};

void WindowDoorTest::numbersAreFilledIn_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<bool>("callable");
    QTest::newRow("a number") << u"tel:+39-333-111-2233"_s << u"+39 333 111 2233"_s << true;
    QTest::newRow("an emergency") << u"tel:112"_s << u"112"_s << false;
    QTest::newRow("a code") << u"tel:*#06#"_s << u"*#06#"_s << false;
    QTest::newRow("a code that forwards")
        << u"tel:**21*%2B39333%23"_s << u"**21*+39333#"_s << false;
    QTest::newRow("nobody yet") << u"tel:"_s << QString() << false;
}

void WindowDoorTest::numbersAreFilledIn()
{
    QFETCH(QString, word);
    QFETCH(QString, shown);
    QFETCH(bool, callable);
    Window w;
    w.open(word);
    QVERIFY(w.window->isVisible());
    const auto *dialog = w.window->findChild<DialDialog *>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->findChild<QLineEdit *>(u"dial.to"_s)->text(), shown);
    QCOMPARE(dialog->findChild<QAbstractButton *>(u"dial.call"_s)->isEnabled(), callable);
    w.world.advance(60s);
    QVERIFY(w.isUntouched());
}

void WindowDoorTest::smsIsFilledIn()
{
    Window w;
    w.open(u"sms:+393401112222?body=Hello%20there%0AAnna"_s);
    QCOMPARE(w.window->page(), Page::Messages);
    QCOMPARE(w.window->findChild<Composer *>()->text(), u"Hello there\nAnna"_s);
    QVERIFY(w.window->findChild<QLineEdit *>(u"messages.to"_s)->text().contains(u"3401112222"_s));
    w.world.advance(60s);
    QVERIFY(w.isUntouched());
}

void WindowDoorTest::draftIsNotOverwritten()
{
    Window w;
    w.window->writeTo(u"+393401112222"_s, u"my own words"_s);
    w.open(u"sms:+393401112222?body=theirs"_s);
    QCOMPARE(w.window->findChild<Composer *>()->text(), u"my own words"_s);
}

void WindowDoorTest::hostileWordsAreRefused_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("a new line") << u"tel:+39333\n112"_s;
    QTest::newRow("an encoded new line") << u"tel:+39333%0D%0AATD112"_s;
    QTest::newRow("a zero") << u"tel:%00"_s;
    QTest::newRow("ten kilobytes") << QString(u"tel:"_s + QString(10240, u'3'));
    QTest::newRow("a text of ten kilobytes") << QString(u"sms:112?body="_s + QString(10240, u'x'));
    QTest::newRow("a page") << u"https://example.org/"_s;
}

void WindowDoorTest::hostileWordsAreRefused()
{
    QFETCH(QString, word);
    Window w;
    w.open(word);
    QVERIFY(w.window->isVisible());
    QVERIFY(!w.banner().isEmpty());
    QVERIFY(!w.banner().contains(u"333"_s) && !w.banner().contains(u"example"_s));
    QVERIFY(w.window->findChild<DialDialog *>() == nullptr);
    QCOMPARE(w.window->page(), Page::Overview);
    QVERIFY(w.isUntouched());
}

void WindowDoorTest::oneWordAtATime()
{
    Window w;
    w.window->activate({u"tel:+393331112233"_s, u"tel:+393331112244"_s, u"sms:+39333"_s});
    QCOMPARE(w.window->findChildren<DialDialog *>().size(), 1);
    QVERIFY(w.window->findChild<QLineEdit *>(u"dial.to"_s)->text().endsWith(u"2233"_s));
    QCOMPARE(w.window->page(), Page::Overview);
}

void WindowDoorTest::contactsAreAskedFor()
{
    Window w;
    w.write(u"Work.vcf"_s, Card);
    QSignalSpy imported(&w.world.phone->window().contacts, &WindowContacts::imported);
    w.open(w.world.folder.filePath(u"Work.vcf"_s));
    auto *box = w.window->findChild<QMessageBox *>(u"openContacts"_s);
    QVERIFY(box != nullptr);
    QVERIFY(box->text().contains(u"Work"_s));
    QVERIFY(!box->isModal());
    QCOMPARE(imported.count(), 0);
    box->findChild<QAbstractButton *>(u"openContacts.yes"_s)->click();
    QVERIFY(imported.count() > 0 || imported.wait(Patience));
    QCOMPARE(w.window->page(), Page::Contacts);
}

void WindowDoorTest::calendarIsAskedFor()
{
    Window w;
    const QString address = u"https://cal.example.org/private-0123/basic.ics"_s;
    w.open(address);
    auto *box = w.window->findChild<QMessageBox *>(u"openCalendar"_s);
    QVERIFY(box != nullptr);
    QVERIFY(box->text().contains(u"cal.example.org"_s));
    QVERIFY(!box->text().contains(u"0123"_s)); // the rest is a secret
    QVERIFY(w.world.settings->text(SettingKey::CalendarUrls).isEmpty());
    box->findChild<QAbstractButton *>(u"openCalendar.yes"_s)->click();
    QCOMPARE(w.world.settings->text(SettingKey::CalendarUrls), address);
    QCOMPARE(w.window->page(), Page::Rules);
}

void WindowDoorTest::calendarThatIsThere()
{
    Window w;
    const QString address = u"https://cal.example.org/basic.ics"_s;
    QVERIFY(w.world.settings->set(SettingKey::CalendarUrls, u"Home=https://x.example/a.ics"_s));
    for (int i = 0; i < 2; ++i) {
        w.open(address);
        auto *box = w.window->findChild<QMessageBox *>(u"openCalendar"_s);
        QVERIFY(box != nullptr);
        box->findChild<QAbstractButton *>(u"openCalendar.yes"_s)->click();
        box->setObjectName({});
    }
    QCOMPARE(w.world.settings->text(SettingKey::CalendarUrls),
             u"Home=https://x.example/a.ics "_s + address);
    QVERIFY(!w.banner().isEmpty());
}

void WindowDoorTest::missingFilesAreSaid()
{
    Window w;
    w.open(u"/nowhere/Work.vcf"_s);
    QVERIFY(w.banner().contains(u"Work.vcf"_s));
    w.open(u"/nowhere/home.ics"_s);
    QVERIFY(w.banner().contains(u"home.ics"_s));
    QVERIFY(w.window->findChild<QMessageBox *>() == nullptr);
}

void WindowDoorTest::calendarIsDropped()
{
    Window w;
    w.write(u"my rules.ics"_s, "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(w.world.folder.filePath(u"my rules.ics"_s))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::MoveAction | Qt::CopyAction, &data, Qt::LeftButton,
                          Qt::NoModifier);
    QCoreApplication::sendEvent(w.window.get(), &enter); // Qt drops where it was accepted
    QVERIFY(enter.isAccepted());
    QVERIFY(w.window->findChild<QMessageBox *>() == nullptr);
    QDropEvent drop(QPointF(10, 10), Qt::MoveAction | Qt::CopyAction, &data, Qt::LeftButton,
                    Qt::NoModifier);
    QCoreApplication::sendEvent(w.window.get(), &drop);
    QVERIFY(drop.isAccepted());
    QCOMPARE(drop.dropAction(), Qt::CopyAction);
    auto *box = w.window->findChild<QMessageBox *>(u"openCalendar"_s);
    QVERIFY(box != nullptr);
    box->findChild<QAbstractButton *>(u"openCalendar.yes"_s)->click();
    QVERIFY(w.world.settings->text(SettingKey::CalendarUrls).endsWith(u"/my%20rules.ics"_s));
    QVERIFY2(w.banner().isEmpty(), qPrintable(w.banner()));
}

void WindowDoorTest::dropsOnFieldsAreTakenIn()
{
    Window w;
    w.window->show();
    w.window->writeTo(Anna);
    w.write(u"Work.vcf"_s, Card);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(w.world.folder.filePath(u"Work.vcf"_s))});
    auto *text = w.window->findChild<QPlainTextEdit *>(u"messages.text"_s);
    QVERIFY(text != nullptr);
    QSignalSpy imported(&w.world.phone->window().contacts, &WindowContacts::imported);
    QWidget *field = text->viewport(); // which would take the address as words
    QMimeData words;
    words.setText(u"Hello"_s);
    QDragEnterEvent spoken(QPoint(4, 4), Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(field, &spoken);
    QDropEvent written(QPointF(4, 4), Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(field, &written);
    QCOMPARE(text->toPlainText(), u"Hello"_s); // a text is a text
    text->clear();
    QDragEnterEvent enter(QPoint(4, 4), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(field, &enter);
    QVERIFY(enter.isAccepted());
    QDragMoveEvent move(QPoint(5, 4), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(field, &move);
    QVERIFY(move.isAccepted());
    QDropEvent drop(QPointF(5, 4), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(field, &drop);
    QCOMPARE(text->toPlainText(), QString());
    QVERIFY(imported.wait(Patience));
    QCOMPARE(w.window->page(), Page::Contacts);
}

void WindowDoorTest::dropsOnDialogsAreTakenIn()
{
    Window w;
    w.window->show();
    w.window->openDialDialog();
    auto *dialog = w.window->findChild<DialDialog *>();
    QVERIFY(dialog != nullptr && dialog->acceptDrops()); // else nothing is dropped there
    w.write(u"rules.ics"_s, "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(w.world.folder.filePath(u"rules.ics"_s))});
    auto *field = dialog->findChild<QLineEdit *>(u"dial.to"_s);
    QDragEnterEvent enter(QPoint(5, 4), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(field, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 4), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(field, &drop);
    QVERIFY(drop.isAccepted());
    QCOMPARE(dialog->findChild<QLineEdit *>(u"dial.to"_s)->text(), QString());
    QVERIFY(w.window->findChild<QMessageBox *>(u"openCalendar"_s) != nullptr);
    QWidget stranger; // another program's affair
    stranger.setAcceptDrops(true);
    QDragEnterEvent beside(QPoint(5, 4), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    beside.ignore();
    QCoreApplication::sendEvent(&stranger, &beside);
    QVERIFY(!beside.isAccepted());
}

void WindowDoorTest::noticesLeadIntoTheWindow()
{
    using Kind = NoticeTarget::Kind;
    Window w;
    const auto follow = [&w](const NoticeTarget &target) {
        w.window->hide();
        Q_EMIT w.world.phone->window().notices.wanted(target);
        return w.window->isVisible();
    };
    QVERIFY(follow({Kind::Diagnostics}));
    QCOMPARE(w.window->page(), Page::Diagnostics);
    QVERIFY(follow({Kind::Rules}));
    QCOMPARE(w.window->page(), Page::Rules);
    QVERIFY(follow({Kind::People}));
    QCOMPARE(w.window->page(), Page::Settings);
    QVERIFY(follow({Kind::Messages, Anna}));
    QCOMPARE(w.window->page(), Page::Messages);
    QVERIFY(follow({Kind::Call, {}, 1}));
    QCOMPARE(w.window->page(), Page::History);
    QVERIFY(follow({Kind::Dial, Anna}));
    QVERIFY(w.window->findChild<DialDialog *>() != nullptr);
    QVERIFY(w.isUntouched());
}

void WindowDoorTest::missedCallsAreCountedAndSeen()
{
    Window w;
    w.world.masterIs(Reaction::Busy);
    QVERIFY(!w.entry(u"missed"_s)->isVisible());
    for (int i = 0; i < 2; ++i) {
        w.world.network.incoming(Anna);
        w.world.advance(30s);
    }
    QCOMPARE(w.tray->look().missed, 2);
    QVERIFY(w.entry(u"missed"_s)->isVisible());
    QVERIFY(w.entry(u"missed"_s)->text().contains(u'2'));
    w.entry(u"missed"_s)->trigger();
    QCOMPARE(w.window->page(), Page::History);
    QCOMPARE(w.tray->look().missed, 0);
    QVERIFY(!w.entry(u"missed"_s)->isVisible());
    w.window->hide();
    w.world.network.incoming(Anna);
    w.world.advance(30s);
    QCOMPARE(w.tray->look().missed, 1); // nobody looks
    w.window->present();
    QCOMPARE(w.tray->look().missed, 0);
}

void WindowDoorTest::noticeFindsItsCallBehindAFilter()
{
    Window w;
    w.world.masterIs(Reaction::NoAnswer);
    w.world.network.incoming(Anna);
    w.world.advance(5s);
    w.world.network.hangUp(Anna);
    w.world.advance(20s);
    const qint64 missed = w.world.newestRow().id;
    w.window->openPage(Page::History);
    auto *out = w.window->findChild<QAbstractButton *>(u"history.out"_s);
    out->click();
    w.window->findChild<QLineEdit *>(u"history.search"_s)->setText(u"Bruno"_s);
    auto *page = w.window->findChild<HistoryPage *>();
    QCOMPARE(page->model().rowCount(), 0);
    Q_EMIT w.world.phone->window().notices.wanted({NoticeTarget::Kind::Call, Anna, missed});
    QVERIFY(!out->isChecked());
    const auto *calls = page->findChild<QTableView *>(u"history.calls"_s);
    QVERIFY(calls->currentIndex().isValid());
    QCOMPARE(page->model().record(calls->currentIndex().row()).id, missed);
}

void WindowDoorTest::trayForwardsForAWhile()
{
    Window w;
    QVERIFY(w.world.settings->set(SettingKey::PhoneNames, u"Office=+39021234567"_s));
    QMenu *menu = w.submenu(u"forward"_s);
    QMenu *office = nullptr;
    for (const QAction *action : menu->actions()) {
        if (action->text().startsWith(u"Office"_s)) {
            office = action->menu();
        }
    }
    QVERIFY(office != nullptr);
    QVERIFY(office->actions().size() >= 3); // half an hour, an hour, tomorrow
    office->actions().at(1)->trigger();
    QCOMPARE(w.world.settings->text(SettingKey::OverrideRule), u"+39021234567"_s);
    QVERIFY(w.tray->toolTip().contains(u"Office"_s));
    w.world.network.incoming(Anna);
    w.world.advance(5s);
    QCOMPARE(w.world.dialled(), QStringList {u"ATD+39021234567;"_s});
    w.world.network.hangUp(Anna);
    w.world.advance(61min);
    QVERIFY(!w.tray->toolTip().contains(u"Office"_s)); // it ends by itself
    office = nullptr;
    menu = w.submenu(u"forward"_s);
    QVERIFY(w.entry(u"byRules"_s)->isChecked());
}

void WindowDoorTest::trayStopsDisturbance()
{
    Window w;
    QMenu *menu = w.submenu(u"disturb"_s);
    menu->actions().constFirst()->trigger();
    QCOMPARE(w.tray->look().state, TrayState::DoNotDisturb);
    w.world.network.incoming(Anna);
    w.world.advance(5s);
    QVERIFY(w.world.dialled().isEmpty());
    menu = w.submenu(u"disturb"_s);
    w.entry(u"disturbOff"_s)->trigger();
    QCOMPARE(w.tray->look().state, TrayState::Ready);
    QVERIFY(w.world.settings->text(SettingKey::DisturbUntil).isEmpty());
}

void WindowDoorTest::topBarStopsDisturbance()
{
    Window w;
    auto *button = w.window->findChild<QPushButton *>(u"top.disturb"_s);
    w.window->resize(1040, 680);
    w.window->show();
    const QString off = button->text();
    QVERIFY(!off.isEmpty());
    Q_EMIT button->menu()->aboutToShow();
    button->menu()->actions().constFirst()->trigger();
    QVERIFY(w.world.phone->window().rules.disturbedFrom());
    QVERIFY2(button->text() != off, qPrintable(button->text()));
    w.window->resize(740, 500); // no room for words
    QVERIFY(button->text().isEmpty());
    QVERIFY(button->accessibleName().contains(u"Do not disturb"_s));
    w.world.advance(2h);
    QCOMPARE(button->accessibleName(), off); // it ends by itself
    w.window->findChild<QLineEdit *>(u"top.search"_s)->setText(Anna);
    w.window->findChild<QPushButton *>(u"top.sms"_s)->click();
    QCOMPARE(w.window->page(), Page::Messages);
    QVERIFY(w.isUntouched());
}

void WindowDoorTest::overviewForwardsForAWhile()
{
    Window w;
    QVERIFY(w.world.settings->set(SettingKey::PhoneNames, u"Office=+39021234567"_s));
    w.window->openPage(Page::Overview);
    auto *button = w.window->findChild<QPushButton *>(u"overview.forwardAll"_s);
    QVERIFY(!button->isHidden());
    Q_EMIT button->menu()->aboutToShow();
    QMenu *office = nullptr;
    for (const QAction *action : button->menu()->actions()) {
        office = action->text().startsWith(u"Office"_s) ? action->menu() : office;
    }
    QVERIFY(office != nullptr);
    office->actions().constFirst()->trigger();
    QCOMPARE(w.world.settings->text(SettingKey::OverrideRule), u"+39021234567"_s);
    w.window->findChild<QPushButton *>(u"overview.test"_s)->click();
    QCOMPARE(w.window->page(), Page::Rules);
}

void WindowDoorTest::bothAreHeld()
{
    Window w;
    w.world.masterIs(Reaction::Answer);
    w.window->holdOrResume(); // nobody talks, and that is said
    QVERIFY(!w.banner().isEmpty());
    w.world.network.incoming(Anna);
    w.world.advance(25s);
    QCOMPARE(w.world.phone->liveCall()->stage, CallStage::Bridged);
    auto *button = w.window->findChild<QAbstractButton *>(u"strip.hold"_s);
    QVERIFY(!button->isHidden());
    QCOMPARE(button->text(), u"Hold"_s);
    button->click();
    w.world.advance(5s);
    QCOMPARE(w.world.phone->liveCall()->remoteState, CallState::Held);
    QCOMPARE(w.world.phone->liveCall()->masterState, CallState::Held);
    QCOMPARE(button->text(), u"Go on"_s);
    button->click();
    w.world.advance(5s);
    QCOMPARE(w.world.phone->liveCall()->remoteState, CallState::Active);
    QCOMPARE(w.world.phone->liveCall()->masterState, CallState::Active);
    QCOMPARE(button->text(), u"Hold"_s);
    w.world.network.hangUp(Anna);
    w.world.advance(20s);
    QVERIFY(!w.world.phone->liveCall());
}

/** The button of A's phone; the next one rings for whoever waits. */
void WindowDoorTest::onePartyIsLetGo()
{
    Window w;
    w.window->show();
    auto *master = w.window->findChild<QPushButton *>(u"strip.endMaster"_s);
    auto *remote = w.window->findChild<QPushButton *>(u"strip.endRemote"_s);
    w.world.masterIs(Reaction::Manual);
    w.world.network.incoming(Anna, 600s);
    QVERIFY(!master->isVisible() && !remote->isVisible());
    w.world.advance(15s);
    QVERIFY(w.world.phone->liveCall());
    QCOMPARE(w.world.phone->liveCall()->stage, CallStage::CallingMaster);
    QVERIFY(master->isVisible() && remote->isVisible());
    master->click();
    w.world.advance(10s);
    QVERIFY(!w.world.phone->liveCall()); // there is no other phone and no voicemail here
    const CallRecord call = w.world.phone->history(1).front();
    QCOMPARE(call.outcome->kind, OutcomeKind::NotReached);
    QVERIFY2(Phrases::outcome(call).contains(u"was given up"_s),
             qPrintable(Phrases::outcome(call)));
    QVERIFY(!master->isVisible() && !remote->isVisible());
    w.world.masterIs(Reaction::Answer);
    w.world.network.incoming(Anna, 600s);
    w.world.advance(30s);
    QCOMPARE(w.world.phone->liveCall()->stage, CallStage::Bridged);
    remote->click();
    w.world.advance(10s);
    QVERIFY(!w.world.phone->liveCall());
    QCOMPARE(w.world.phone->history(1).front().outcome->kind, OutcomeKind::Closed);
    QVERIFY(w.world.network.calls().empty());
}

void WindowDoorTest::traySaysWhoRings()
{
    Window w;
    QCOMPARE(w.tray->toolTip().count(u'\n'), 1);
    QVERIFY(w.tray->toolTip().contains(u"333 111 2222"_s));
    QVERIFY(w.world.settings->set(SettingKey::MasterPhone, {}));
    QCOMPARE(w.tray->look().state, TrayState::Attention);
    QVERIFY(w.world.settings->set(SettingKey::TrayPicture, u"light"_s));
    QCOMPARE(w.tray->look().ink, TrayInk::Light);
}

void WindowDoorTest::trayShowsTheCall()
{
    Window w;
    w.world.masterIs(Reaction::Answer);
    auto *call = w.tray->menu().findChild<QMenu *>(u"tray.call"_s);
    QVERIFY(!call->menuAction()->isVisible());
    w.world.network.incoming(Anna);
    w.world.advance(20s);
    QCOMPARE(w.tray->look().state, TrayState::InCall);
    QVERIFY(call->menuAction()->isVisible());
    QVERIFY(call->title().contains(u"340 765 4321"_s));
    w.entry(u"hangUp"_s)->trigger();
    w.world.advance(5s);
    QVERIFY(w.world.network.calls().empty());
    QVERIFY(!call->menuAction()->isVisible());
    QVERIFY(actionOf(*w.submenu(u"recent"_s), u"No calls yet"_s) == nullptr);
}

void WindowDoorTest::callThatWaitsIsJoined()
{
    Window w;
    QVERIFY(w.world.settings->set(SettingKey::NotInContactsRule, u"ask"_s));
    w.world.masterIs(Reaction::Answer);
    QVERIFY(!w.entry(u"joinNow"_s)->isVisible());
    w.world.network.incoming(Anna);
    w.world.advance(5s);
    QVERIFY(w.world.dialled().isEmpty()); // it waits for a word
    auto *button = w.window->findChild<QAbstractButton *>(u"strip.join"_s);
    QVERIFY(!button->isHidden());
    QCOMPARE(button->text(), u"Forward to me"_s);
    QCOMPARE(w.entry(u"joinNow"_s)->text(), button->text());
    QVERIFY(w.entry(u"joinNow"_s)->isVisible());
    QVERIFY(!w.entry(u"voicemail"_s)->isVisible()); // the modem carries no sound
    w.entry(u"joinNow"_s)->trigger();
    w.world.advance(20s);
    QCOMPARE(w.world.phone->liveCall()->stage, CallStage::Bridged);
    QVERIFY(button->isHidden());
    QVERIFY(!w.entry(u"joinNow"_s)->isVisible());
    w.window->joinNow(); // too late, and said
    QVERIFY(!w.banner().isEmpty());
    QCOMPARE(w.world.phone->liveCall()->stage, CallStage::Bridged);
}

void WindowDoorTest::joinAsksForTheCalls()
{
    Window w;
    QStringList commands;
    w.world.masterIs(Reaction::NoAnswer);
    w.world.network.incoming(Anna);
    w.world.advance(5s);
    QCOMPARE(w.world.phone->liveCall()->stage, CallStage::CallingMaster);
    auto *button = w.window->findChild<QAbstractButton *>(u"strip.join"_s);
    QVERIFY(!button->isHidden());
    QCOMPARE(button->text(), u"Join now"_s);
    QObject::connect(
        &w.world.modem, &sim::SimulatedModem::commandReceived, w.window.get(),
        [&commands](const QByteArray &line) { commands.append(QString::fromLatin1(line)); });
    for (int i = 0; i < 300 && commands.isEmpty(); ++i) { // it looks by itself, too: rarely
        w.world.advance(10ms);
    }
    commands.clear();
    w.world.advance(50ms);
    QVERIFY2(commands.isEmpty(), qPrintable(commands.join(u' ')));
    button->click();
    w.world.advance(50ms);
    QVERIFY2(commands.contains(u"AT+CLCC"_s), qPrintable(commands.join(u' ')));
    QVERIFY(!commands.contains(u"AT+CHLD=3"_s)); // nobody has answered
    QCOMPARE(w.world.phone->liveCall()->stage, CallStage::CallingMaster);
}

void WindowDoorTest::bannerGoesWithItsCall()
{
    Window w; // whose platform has no tray, so that the window shows it
    Notification rings;
    rings.key = u"call-1"_s;
    rings.title = u"Incoming call"_s;
    rings.body = u"Anna Rossi"_s;
    w.tray->showMessage(rings);
    QVERIFY(w.banner().contains(u"Anna Rossi"_s));
    w.tray->takeMessage(u"call-2"_s); // another one
    QVERIFY(!w.banner().isEmpty());
    w.tray->takeMessage(u"call-1"_s);
    QVERIFY(w.banner().isEmpty());
    w.tray->showMessage(rings);
    w.window->showBanner(u"something else"_s);
    w.tray->takeMessage(u"call-1"_s);
    QCOMPARE(w.banner(), u"something else"_s);
}

void WindowDoorTest::bannersSignSaysWhatItIs_data()
{
    QTest::addColumn<Notification::Kind>("kind");
    QTest::addColumn<QString>("sign");
    QTest::addColumn<bool>("passes");
    QTest::newRow("trouble") << Notification::Kind::Trouble << u"warning"_s << false;
    QTest::newRow("news") << Notification::Kind::News << u"info"_s << true;
    QTest::newRow("a call") << Notification::Kind::Call << u"call"_s << false;
    QTest::newRow("missed") << Notification::Kind::Missed << u"missed"_s << true;
    QTest::newRow("an SMS") << Notification::Kind::Message << u"sms"_s << true;
}

void WindowDoorTest::bannersSignSaysWhatItIs()
{
    QFETCH(Notification::Kind, kind);
    QFETCH(QString, sign);
    QFETCH(bool, passes);
    Window w; // whose platform has no tray
    w.window->show();
    Notification told;
    told.key = u"one"_s;
    told.title = u"Something"_s;
    told.kind = kind;
    w.tray->showMessage(told);
    auto *banner = w.window->findChild<Banner *>();
    QCOMPARE(banner->findChild<SignLabel *>()->sign(), sign);
    banner->letPass();
    QCOMPARE(banner->isHidden(), passes);
}

void WindowDoorTest::startsHidden()
{
    Window w;
    w.window->hideAway(); // this platform has no tray
    QVERIFY(w.window->isMinimized());
    QVERIFY(w.banner().isEmpty()); // it may come with the panel
    auto *wait = w.window->findChild<TrayWait *>();
    for (int i = 0; i < TrayWait::SaidAfter; ++i) {
        wait->look();
    }
    QVERIFY(w.banner().contains(u"tray"_s));
    Q_EMIT wait->came();
    QVERIFY(w.banner().isEmpty());
    QVERIFY(w.window->isHidden());
    w.window->hide();
    w.window->activate({u"--background"_s}); // once more, at login
    QVERIFY(w.window->isHidden());
    w.window->activate({});
    QVERIFY(w.window->isVisible());
}

/** The action of the menu entry, which a second start hands over. */
void WindowDoorTest::anActionOfTheMenuLetsNobodyDisturb()
{
    Window w;
    w.window->hide();
    w.window->activate({u"--do-not-disturb"_s});
    QVERIFY(w.window->isVisible());
    QVERIFY(w.world.phone->rules().rules().doNotDisturb.has_value());
    QVERIFY(!w.banner().isEmpty());
    w.window->activate({u"--do-not-disturb"_s});
    QVERIFY(!w.world.phone->rules().rules().doNotDisturb.has_value());
    // A link is a single word among others, and never means this.
    w.window->activate({u"x"_s, u"--do-not-disturb"_s});
    QVERIFY(!w.world.phone->rules().rules().doNotDisturb.has_value());
}

void WindowDoorTest::missingServiceCentreIsSaid()
{
    Window w;
    w.world.session->command({"AT+CSCA=\"\",129", {}}, &w.world, [](const Result<RawAnswer> &) {});
    w.world.advance(2s);
    w.window->show();
    w.window->openPage(Page::Overview);
    w.world.advance(2s);
    auto *set = w.window->findChild<QAbstractButton *>(u"overview.fix.do.modem/centre"_s);
    QVERIFY(set != nullptr);
    set->click();
    QCOMPARE(w.window->page(), Page::Diagnostics);
    auto *field = w.window->findChild<QLineEdit *>(u"modem.centreNumber"_s);
    QVERIFY(field->isVisible());
    const auto *bar = w.window->findChild<QWidget *>(u"trouble"_s);
    QVERIFY(bar->isVisible());
    field->setText(u"+39 334 923 0000"_s);
    QTest::keyClick(field, Qt::Key_Return);
    w.world.advance(2s);
    QVERIFY(!bar->isVisible());
    w.window->openPage(Page::Overview);
    QTRY_VERIFY(w.window->findChild<QAbstractButton *>(u"overview.fix.do.modem/centre"_s)
                == nullptr);
}

QTEST_MAIN(WindowDoorTest)
#include "tst_windowdoor.moc"
