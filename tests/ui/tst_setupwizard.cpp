// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/windowside.h"
#include "setupworld.h"
#include "ui/setupchecks.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;

namespace {

constexpr QSize Largest(720, 560);

} // namespace

class SetupWizardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wantedOnce();
    void closingKeepsTheProgress();
    void finishedStaysFinished();
    void skippingTakesProposalsBack();
    void resumingProposesNothingAnew();
    void nextKeepsProposals();
    void othersKeepTheirRules();
    void everyPageFitsAndIsNamed();
    void soundWhereThereIsSome();
    void enterInAFieldStays();
    void rowsFollowTheStick();
    void pinIsTyped();
    void simulatorIsOffered();
    void tokenIsTested();
    void contactsAreDropped();
    void calendarIsAdded();
    void badCalendarIsTold();
    void legacyIsTakenOver();
    void checklistSaysWhatIsMissing();
};

void SetupWizardTest::wantedOnce()
{
    Setup setup;
    QVERIFY(SetupWizard::isWanted(*setup.world.settings));
    setup.open();
    QVERIFY(!SetupWizard::isWanted(*setup.world.settings));
    QVERIFY(SetupWizard::isUnfinished(*setup.world.settings));
    QVERIFY(!setup.window->findChild<SetupWizard *>()->isModal());
    const Setup other(false); // knows its owner
    QVERIFY(!SetupWizard::isWanted(*other.world.settings));
}

void SetupWizardTest::closingKeepsTheProgress()
{
    Setup setup;
    setup.open();
    QVERIFY(setup.goTo(u"setup.contacts"_s));
    setup.button(u"setup.later"_s)->click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(setup.window->findChild<SetupWizard *>() == nullptr);
    QCOMPARE(setup.stored(SettingKey::SetupPage), u"contacts"_s);
    setup.window->openPage(MainWindow::Page::Overview);
    setup.button(u"overview.fix.do.setup"_s)->click();
    QCOMPARE(setup.page(), u"setup.contacts"_s);
    setup.button(u"setup.back"_s)->click(); // the pages before are there
    QCOMPARE(setup.page(), u"setup.telegram"_s);
}

void SetupWizardTest::finishedStaysFinished()
{
    Setup setup;
    setup.open();
    QVERIFY(setup.goTo(u"setup.end"_s));
    QVERIFY(!setup.button(u"setup.skip"_s)->isVisible());
    setup.button(u"setup.finish"_s)->click();
    QCOMPARE(setup.stored(SettingKey::SetupPage), u"done"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    setup.window->openPage(MainWindow::Page::Overview);
    QVERIFY(setup.button(u"overview.fix.do.setup"_s) == nullptr
            || !setup.button(u"overview.fix.do.setup"_s)->isVisible());
    setup.button(u"overview.setup"_s)->click(); // again, from its beginning
    QCOMPARE(setup.page(), u"setup.welcome"_s);
    setup.button(u"setup.next"_s)->click();
    QCOMPARE(setup.stored(SettingKey::SetupPage), u"done"_s);
}

void SetupWizardTest::skippingTakesProposalsBack()
{
    Setup setup;
    setup.open();
    QVERIFY(setup.goTo(u"setup.others"_s));
    QCOMPARE(setup.stored(SettingKey::NoEventNowRule), u"master"_s); // shown, so it counts
    setup.button(u"setup.skip"_s)->click();
    QCOMPARE(setup.page(), u"setup.background"_s);
    QVERIFY(!setup.world.settings->isSet(SettingKey::NoEventNowRule));
    QVERIFY(!setup.world.settings->isSet(SettingKey::HiddenNumberRule));
}

void SetupWizardTest::resumingProposesNothingAnew()
{
    Setup setup;
    setup.open();
    QVERIFY(setup.goTo(u"setup.others"_s));
    setup.button(u"setup.skip"_s)->click();
    setup.button(u"setup.later"_s)->click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    setup.open();
    QCOMPARE(setup.page(), u"setup.background"_s);
    QCOMPARE(setup.stored(SettingKey::SetupPage), u"background"_s);
    QVERIFY(!setup.world.settings->isSet(SettingKey::NoEventNowRule));
}

void SetupWizardTest::nextKeepsProposals()
{
    Setup setup;
    setup.open();
    QVERIFY(setup.goTo(u"setup.background"_s));
    QCOMPARE(setup.stored(SettingKey::HiddenNumberRule), u"reject"_s);
    QCOMPARE(setup.stored(SettingKey::NotInContactsRule), u"master"_s);
    QCOMPARE(setup.stored(SettingKey::NoEventNowRule), u"master"_s);
    QVERIFY(setup.world.settings->isSet(SettingKey::NoEventNowRule));
    setup.button(u"setup.background.notify"_s)->click();
    QCOMPARE(setup.notifications, 1);
}

void SetupWizardTest::othersKeepTheirRules()
{
    Setup setup(false);
    QVERIFY(setup.world.settings->set(SettingKey::HiddenNumberRule, u"sms"_s));
    setup.open();
    QVERIFY(setup.goTo(u"setup.background"_s));
    QCOMPARE(setup.stored(SettingKey::HiddenNumberRule), u"sms"_s);
    QVERIFY(!setup.world.settings->isSet(SettingKey::NoEventNowRule));
    QVERIFY(!setup.world.settings->isSet(SettingKey::Country));
}

void SetupWizardTest::everyPageFitsAndIsNamed()
{
    Setup setup;
    SetupWizard &wizard = setup.open();
    for (int page = 0; page < 9; ++page) {
        const QByteArray name = wizard.currentPage()->objectName().toUtf8();
        QVERIFY2(wizard.minimumSizeHint().width() <= Largest.width()
                     && wizard.minimumSizeHint().height() <= Largest.height()
                     && wizard.width() <= Largest.width() && wizard.height() <= Largest.height(),
                 name.constData());
        int seen = 0;
        for (const QWidget *widget : wizard.findChildren<QWidget *>()) {
            const bool isPart = widget->objectName().startsWith(u"qt_"_s)
                || widget->inherits("QHeaderView") || widget->inherits("QLabel")
                || widget->inherits("QTableCornerButton") || widget->inherits("QMenu")
                || widget->inherits("QListView") != widget->inherits("QListWidget")
                || qobject_cast<const QLineEdit *>(widget->parentWidget()) != nullptr;
            if (widget->focusPolicy() == Qt::NoFocus || isPart || !widget->isVisible()) {
                continue;
            }
            ++seen;
            QVERIFY2(!widget->objectName().isEmpty(), name.constData());
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(button == nullptr || button->width() >= button->minimumSizeHint().width(),
                     qPrintable(widget->objectName()));
        }
        QVERIFY2(seen > 2, name.constData());
        wizard.next();
    }
}

/** The step for sound is counted and shown only where the modem carries some. */
void SetupWizardTest::soundWhereThereIsSome()
{
    {
        Setup mute;
        SetupWizard &wizard = mute.open();
        QVERIFY2(wizard.windowTitle().contains(u"1 of 8"_s), qPrintable(wizard.windowTitle()));
        QVERIFY(mute.goTo(u"setup.phones"_s));
        mute.button(u"setup.next"_s)->click();
        QCOMPARE(mute.page(), u"setup.telegram"_s);
        QVERIFY2(wizard.windowTitle().contains(u"4 of 8"_s), qPrintable(wizard.windowTitle()));
    }
    Setup setup(true, true);
    setup.world.start();
    SetupWizard &wizard = setup.open();
    QVERIFY(setup.goTo(u"setup.sound"_s));
    QVERIFY2(wizard.windowTitle().contains(u"4 of 9"_s), qPrintable(wizard.windowTitle()));
    QVERIFY(setup.text(u"setup.sound.state"_s).contains(u"being looked at"_s));
    setup.world.advance(20s);
    QVERIFY2(setup.text(u"setup.sound.state"_s).contains(u"opens"_s),
             qPrintable(setup.text(u"setup.sound.state"_s)));
    setup.world.voicePlugged = false;
    setup.button(u"setup.sound.again"_s)->click();
    setup.world.advance(20s);
    QVERIFY2(setup.text(u"setup.sound.state"_s).contains(u"is not there"_s),
             qPrintable(setup.text(u"setup.sound.state"_s)));
    QVERIFY(!setup.button(u"setup.sound.listen"_s)->isVisible()); // no sound of the computer's
    auto *announcement = setup.field<QComboBox>(u"settings.voice/announcement"_s);
    Q_EMIT announcement->activated(0);
    QCOMPARE(setup.stored(SettingKey::VoiceAnnouncement), u"spoken"_s);
    QVERIFY(setup.goTo(u"setup.telegram"_s));
    QVERIFY2(wizard.windowTitle().contains(u"5 of 9"_s), qPrintable(wizard.windowTitle()));
}

void SetupWizardTest::enterInAFieldStays()
{
    Setup setup;
    setup.open();
    QVERIFY(setup.goTo(u"setup.phones"_s));
    auto *number = setup.field<QLineEdit>(u"settings.phones/master"_s);
    number->setFocus();
    QTest::keyClicks(number, u"+39 333 111 2222"_s);
    QTest::keyClick(number, Qt::Key_Return);
    QCOMPARE(setup.page(), u"setup.phones"_s);
    QCOMPARE(setup.stored(SettingKey::MasterPhone), PhoneWorld::master());
    QCOMPARE(setup.text(u"setup.phones.number"_s), u"+39 333 111 2222"_s);
}

void SetupWizardTest::rowsFollowTheStick()
{
    Setup setup;
    setup.open();
    QVERIFY(setup.goTo(u"setup.modem"_s));
    QCOMPARE(setup.stateOf(u"answers"_s), u"waits"_s);
    setup.world.start();
    setup.world.advance(10s);
    for (const QString &row :
         {u"port"_s, u"answers"_s, u"sim"_s, u"pin"_s, u"network"_s, u"callerid"_s, u"join"_s}) {
        QVERIFY2(setup.stateOf(row) == u"ok"_s, qPrintable(row));
    }
    QVERIFY(setup.button(u"setup.modem.again"_s)->isVisible());
}

void SetupWizardTest::pinIsTyped()
{
    Setup setup;
    setup.world.modem.setSimPin("4321");
    setup.world.modem.reset(); // it is asked for at a start only
    setup.open();
    QVERIFY(setup.goTo(u"setup.modem"_s));
    setup.world.phone->start();
    for (int i = 0; i < 60 && setup.world.phone->status().network.modem != ModemState::SimLocked;
         ++i) {
        setup.world.advance(500ms);
    }
    QCOMPARE(setup.stateOf(u"pin"_s), u"needs you"_s);
    auto *pin = setup.field<QLineEdit>(u"pin.field"_s);
    QVERIFY(pin->isVisible());
    pin->setFocus();
    QTest::keyClicks(pin, u"4321"_s);
    QTest::keyClick(pin, Qt::Key_Return);
    setup.world.advance(30s);
    QCOMPARE(setup.page(), u"setup.modem"_s);
    QCOMPARE(setup.stateOf(u"pin"_s), u"ok"_s);
    QCOMPARE(setup.stateOf(u"network"_s), u"ok"_s);
}

void SetupWizardTest::simulatorIsOffered()
{
    Setup setup;
    setup.open();
    QVERIFY(setup.goTo(u"setup.modem"_s));
    setup.button(u"setup.modem.simulate"_s)->click();
    QCOMPARE(setup.demos, 1);
}

void SetupWizardTest::tokenIsTested()
{
    Setup setup;
    QSignalSpy entered(setup.window.get(), &MainWindow::tokenEntered);
    setup.open();
    QVERIFY(setup.goTo(u"setup.telegram"_s));
    setup.type(u"setup.telegram.token"_s, u"not a token"_s);
    setup.button(u"setup.telegram.test"_s)->click();
    QCOMPARE(entered.count(), 0);
    QVERIFY(setup.text(u"setup.telegram.state"_s).contains(u"no token"_s));
    const QString token = u"123456:"_s + QString(35, u'A');
    setup.type(u"setup.telegram.token"_s, token);
    setup.button(u"setup.telegram.test"_s)->click();
    QCOMPARE(entered.count(), 1);
    QCOMPARE(entered.first().first().toString(), token);
    QVERIFY(setup.field<QLineEdit>(u"setup.telegram.token"_s)->text().isEmpty());
    setup.world.start(); // the bot answers
    QVERIFY2(setup.text(u"setup.telegram.state"_s).startsWith(u'@'),
             qPrintable(setup.text(u"setup.telegram.state"_s)));
    setup.field<QAbstractButton>(u"people.start"_s)->click();
    QVERIFY(
        setup.field<QWidget>(u"people.picture"_s)->isVisibleTo(setup.field<QWidget>(u"people"_s)));
}

void SetupWizardTest::contactsAreDropped()
{
    Setup setup;
    setup.world.start();
    setup.open();
    QVERIFY(setup.goTo(u"setup.contacts"_s));
    QVERIFY(setup.text(u"setup.contacts.count"_s).startsWith(u"No contacts"_s));
    const QString path = setup.world.folder.filePath(u"friends.vcf"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Bruno Bianchi\r\nTEL:+393407654321\r\nEND:VCARD\r\n");
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(setup.field<QWidget>(u"setup.contacts"_s), &enter);
    QDropEvent drop({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(setup.field<QWidget>(u"setup.contacts"_s), &drop);
    QTRY_COMPARE_WITH_TIMEOUT(setup.text(u"setup.contacts.count"_s), u"1 contact in 1 group"_s,
                              60'000);
    QVERIFY(setup.field<QAbstractButton>(u"import.undo"_s) != nullptr);
}

void SetupWizardTest::calendarIsAdded()
{
    Setup setup;
    setup.open();
    QVERIFY(setup.goTo(u"setup.calendar"_s));
    QTRY_VERIFY_WITH_TIMEOUT(setup.text(u"setup.calendar.facts"_s).startsWith(u"No calendar yet"_s),
                             60'000);
    setup.type(u"setup.calendar.address"_s, u"https://cal.example.org/a.ics"_s);
    setup.button(u"setup.calendar.add"_s)->click();
    setup.type(u"setup.calendar.address"_s, u"Holidays=https://cal.example.org/b.ics"_s);
    QTest::keyClick(setup.field<QLineEdit>(u"setup.calendar.address"_s), Qt::Key_Return);
    QCOMPARE(setup.page(), u"setup.calendar"_s);
    QCOMPARE(setup.stored(SettingKey::CalendarUrls),
             u"https://cal.example.org/a.ics Holidays=https://cal.example.org/b.ics"_s);
}

void SetupWizardTest::badCalendarIsTold()
{
    Setup setup;
    setup.open();
    QVERIFY(setup.goTo(u"setup.calendar"_s));
    setup.type(u"setup.calendar.address"_s, u"gopher://nowhere"_s);
    setup.button(u"setup.calendar.add"_s)->click();
    QVERIFY(setup.stored(SettingKey::CalendarUrls).isEmpty());
    QVERIFY(setup.field<QWidget>(u"setup.calendar.problem"_s)->isVisible());
    QVERIFY(!setup.field<QLineEdit>(u"setup.calendar.address"_s)->text().isEmpty());
}

void SetupWizardTest::legacyIsTakenOver()
{
    Setup setup;
    setup.world.start();
    const QDir old(setup.world.folder.filePath(u"old"_s));
    QVERIFY(old.mkpath(u"contacts"_s));
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(old.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write(u"env.sh"_s,
                  "export virtualphone_defaultmasterphone=\"+393331112222\"\n"
                  "export virtualphone_bottoken=\"123456:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\"\n"));
    QVERIFY(write(u"virtualphone.py"_s, "import os\n"));
    QVERIFY(write(u"contacts/family.vcf"_s,
                  "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna Rossi\r\nTEL:+393401234567\r\n"
                  "END:VCARD\r\n"));
    LegacyTakeover &legacy = setup.world.phone->window().legacy;
    QSignalSpy secrets(&legacy, &LegacyTakeover::secretTaken);
    setup.open();
    QVERIFY(!setup.button(u"setup.welcome.take"_s)->isEnabled());
    legacy.look(old.path());
    QTRY_VERIFY_WITH_TIMEOUT(setup.button(u"setup.welcome.take"_s)->isEnabled(), 60'000);
    const QString lines = setup.field<QPlainTextEdit>(u"setup.welcome.lines"_s)->toPlainText();
    QVERIFY2(lines.contains(u"family"_s) && lines.contains(u"phones/master"_s), qPrintable(lines));
    QVERIFY2(!lines.contains(u"AAAAAAAA"_s), qPrintable(lines));
    QVERIFY(setup.stored(SettingKey::MasterPhone).isEmpty()); // shown before
    setup.button(u"setup.welcome.take"_s)->click();
    QCOMPARE(setup.stored(SettingKey::MasterPhone), u"+393331112222"_s);
    QCOMPARE(secrets.count(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(setup.world.phone->contacts().contacts().size(), std::size_t(1),
                              60'000);
    QVERIFY(!setup.button(u"setup.welcome.take"_s)->isEnabled()); // once
    // Whoever comes from it keeps its rules.
    QVERIFY(setup.goTo(u"setup.background"_s));
    QCOMPARE(setup.stored(SettingKey::NoEventNowRule), u"reject"_s);
}

void SetupWizardTest::checklistSaysWhatIsMissing()
{
    Setup setup;
    setup.open();
    QVERIFY(setup.goTo(u"setup.end"_s));
    QCOMPARE(setup.window->findChild<QLabel *>(u"setup.end.done.phone"_s)->accessibleName(),
             u"missing"_s);
    QVERIFY(setup.world.settings->set(SettingKey::MasterPhone, PhoneWorld::master()));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(setup.window->findChild<QLabel *>(u"setup.end.done.phone"_s)->accessibleName(),
             u"done"_s);
    auto *who = setup.field<QLineEdit>(u"rules.who"_s);
    QVERIFY(who != nullptr);
}

QTEST_MAIN(SetupWizardTest)
#include "tst_setupwizard.moc"
