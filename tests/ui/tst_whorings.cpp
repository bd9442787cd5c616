// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulesworld.h"
#include "service/windowside.h"
#include "ui/blockingpage.h"
#include "ui/blockingquestions.h"
#include "ui/mainwindow.h"
#include "ui/ruledialog.h"
#include "ui/rulemenus.h"
#include "ui/setupothers.h"
#include "ui/trayicon.h"
#include "ui/whorings.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QTest>
#include <QTreeWidget>

using namespace vp;
using namespace vp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Page = MainWindow::Page;

namespace {

constexpr int Patience = 30'000; ///< ms, for workers

QByteArray eventOf(const QByteArray &title, const QByteArray &begin, const QByteArray &end)
{
    return "BEGIN:VEVENT\r\nUID:" + begin + "\r\nSUMMARY:" + title
        + "\r\nLOCATION:+39021234567\r\nDTSTART:" + begin + "\r\nDTEND:" + end
        + "\r\nEND:VEVENT\r\n";
}

/** Events of the day on which the clock of the tests begins, at 14:00. */
QByteArray calendarOf(const QByteArray &events)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + events + "END:VCALENDAR\r\n";
}

struct Window
{
    explicit Window(VirtualPhone &phone)
        : window(phone)
        , tray(phone, window)
    {
        window.show();
    }
    /** Everything that the overview says, by line. */
    [[nodiscard]] QString overview() const
    {
        QStringList all;
        for (const QLabel *label :
             window.findChild<QWidget *>(u"overview"_s)->findChildren<QLabel *>()) {
            if (!label->isHidden()) {
                all.append(label->text());
            }
        }
        return all.join(u'\n');
    }
    [[nodiscard]] QAbstractButton *need(const QString &target) const
    {
        return window.findChild<QAbstractButton *>(QString(u"overview.fix."_s % target));
    }
    MainWindow window;
    TrayIcon tray;
};

bool offersVoicemail(const QWidget &page, const QString &setting)
{
    const auto *combo = page.findChild<QComboBox *>(QString(u"settings."_s % setting));
    return combo != nullptr && combo->findText(u"may leave a message"_s) >= 0;
}

const QAction *leavesAMessage(const QMenu &menu)
{
    for (const QAction *action : menu.actions()) {
        if (action->text().contains(u"leave a message"_s)) {
            return action;
        }
    }
    return nullptr;
}

} // namespace

class WhoRingsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void groupOfAnEventIsNamed();
    void contactOfAnEventIsNamed();
    void everybodyIsRejected();
    void hiddenNumbersThatAreBlocked();
    void groupThatMayDisturb();
    void manyGroupsAreCounted();
    void eventsBeginAndEnd();
    void misreadEventsNeedSomebody();
    void voicemailIsOffered();
    void voicemailIsNotOfferedWithoutSound();
    void weeklyRuleMayRecord();
    void sharedListIsSwitchedOff();
};

void WhoRingsTest::groupOfAnEventIsNamed()
{
    RulesWorld world("+39021234567");
    QVERIFY(world.settings->set(SettingKey::PhoneNames, u"Office=+39021234567"_s));
    QVERIFY(world.settings->set(SettingKey::NoEventNowRule, u"reject"_s));
    const Window w(*world.phone);
    QTRY_VERIFY2_WITH_TIMEOUT(w.overview().contains(u"rings Office, until "_s),
                              qPrintable(w.overview()), Patience);
    const QString said = w.overview();
    QVERIFY2(said.contains(u"Family\n"_s), qPrintable(said));
    QVERIFY2(said.contains(u"Another contact\nis rejected"_s), qPrintable(said));
    QVERIFY2(said.contains(u"An unknown number\nrings +39 333 111 2222"_s), qPrintable(said));
    const QString tip = w.tray.toolTip();
    QVERIFY2(tip.contains(u"Family: rings Office, until "_s), qPrintable(tip));
    QVERIFY2(tip.contains(u"Another contact: is rejected"_s), qPrintable(tip));
    QCOMPARE(tip.count(u'\n'), 1);
}

void WhoRingsTest::contactOfAnEventIsNamed()
{
    RulesWorld world;
    QVERIFY(world.settings->set(SettingKey::CalendarUrls, u"Home=https://c.example/a.ics"_s));
    world.serve(u"c.example"_s, calendarTo("reject", "Anna Rossi"));
    world.waitFor([&world] { return world.phone->ruleDesk().calendars().book().count() > 0; });
    const std::vector<WhoRings> callers = whoRings(*world.phone);
    QCOMPARE(callers.size(), std::size_t(4));
    QCOMPARE(callers[0].who, u"Anna Rossi"_s);
    QVERIFY2(callers[0].what.startsWith(u"is rejected, until "_s), qPrintable(callers[0].what));
    QVERIFY(callers[0].why.contains(u"names this contact"_s));
}

void WhoRingsTest::everybodyIsRejected()
{
    RulesWorld world;
    const Window w(*world.phone);
    QVERIFY2(w.tray.toolTip().contains(u"rings +39 333 111 2222"_s), qPrintable(w.tray.toolTip()));
    QVERIFY(world.settings->set(SettingKey::NoEventNowRule, u"reject"_s));
    QVERIFY(world.settings->set(SettingKey::NotInContactsRule, u"reject"_s));
    QVERIFY2(w.tray.toolTip().contains(u"is rejected"_s), qPrintable(w.tray.toolTip()));
    QVERIFY2(!w.tray.toolTip().contains(u"333"_s), qPrintable(w.tray.toolTip()));
}

void WhoRingsTest::hiddenNumbersThatAreBlocked()
{
    RulesWorld world;
    QVERIFY(world.phone->ruleDesk().lists().add(u"hidden"_s));
    const std::vector<WhoRings> callers = whoRings(*world.phone);
    QCOMPARE(callers.size(), std::size_t(3));
    QCOMPARE(callers[0].what, u"rings +39 333 111 2222"_s); // the entry is not about these
    QCOMPARE(callers[1].what, u"rings +39 333 111 2222"_s);
    QCOMPARE(callers[2].what, u"is rejected"_s);
}

void WhoRingsTest::groupThatMayDisturb()
{
    RulesWorld world;
    QVERIFY(world.settings->set(SettingKey::DisturbGroups, u"Family"_s));
    QCOMPARE(whoRings(*world.phone).size(), std::size_t(3));
    QVERIFY(world.phone->ruleDesk().setDoNotDisturb(world.clock.wall().addSecs(3600)));
    const std::vector<WhoRings> callers = whoRings(*world.phone);
    QCOMPARE(callers.size(), std::size_t(4));
    QCOMPARE(callers[0].who.toLower(), u"family"_s);
    QCOMPARE(callers[0].what, u"rings +39 333 111 2222"_s);
    QCOMPARE(callers[1].what, u"is rejected"_s);
}

void WhoRingsTest::manyGroupsAreCounted()
{
    QByteArray cards;
    QByteArray events;
    for (int i = 0; i < 9; ++i) {
        const QByteArray name = "Anna " + QByteArray::number(i);
        cards += "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:" + name + "\r\nTEL:+39340000000"
            + QByteArray::number(i) + "\r\nEND:VCARD\r\n";
        events += eventOf(name, "20261122T13000" + QByteArray::number(i) + "Z", "20261122T180000Z");
    }
    RulesWorld world({}, {}, cards);
    QVERIFY(world.settings->set(SettingKey::CalendarUrls, u"Home=https://c.example/a.ics"_s));
    world.serve(u"c.example"_s, calendarOf(events));
    world.waitFor([&world] { return world.phone->ruleDesk().calendars().book().count() == 9; });
    const std::vector<WhoRings> callers = whoRings(*world.phone);
    QCOMPARE(callers.size(), std::size_t(6 + 1 + 3));
    QCOMPARE(callers[6].who, u"And 3 more"_s);
    QVERIFY(whoRingsInALine(*world.phone).contains(u"…"_s));
}

/** Without a word from anybody. */
void WhoRingsTest::eventsBeginAndEnd()
{
    RulesWorld world;
    QVERIFY(world.settings->set(SettingKey::CalendarUrls, u"Home=https://c.example/a.ics"_s));
    world.serve(u"c.example"_s,
                calendarOf(eventOf("Family", "20261122T130000Z", "20261122T143000Z")
                           + eventOf("Family", "20261122T150000Z", "20261122T160000Z")));
    world.waitFor([&world] { return world.phone->ruleDesk().calendars().book().count() == 2; });
    auto w = std::make_unique<const Window>(*world.phone);
    QTRY_VERIFY2(w->overview().contains(u"Family"_s), qPrintable(w->overview()));
    QVERIFY(w->tray.toolTip().contains(u"Family"_s));
    world.advance(31min);
    QTRY_VERIFY2(!w->overview().contains(u"Family"_s), qPrintable(w->overview()));
    QVERIFY(!w->tray.toolTip().contains(u"Family"_s));
    world.advance(30min);
    QTRY_VERIFY2(w->overview().contains(u"Family"_s), qPrintable(w->overview()));
    QVERIFY(w->tray.toolTip().contains(u"Family"_s));
    w.reset();
    world.phone.reset(); // takes back what it asks for while somebody is there to hear it
}

void WhoRingsTest::misreadEventsNeedSomebody()
{
    RulesWorld world;
    const Window before(*world.phone);
    QVERIFY(before.need(u"do.rules/problems"_s) == nullptr);
    QVERIFY(world.settings->set(SettingKey::CalendarUrls, u"Home=https://c.example/a.ics"_s));
    world.serve(u"c.example"_s,
                calendarOf(eventOf("Famly", "20261122T150000Z", "20261122T160000Z")
                           + eventOf("Nobody", "20261122T170000Z", "20261122T180000Z")));
    QTRY_VERIFY_WITH_TIMEOUT(before.need(u"do.rules/problems"_s) != nullptr, Patience);
    QTRY_VERIFY2_WITH_TIMEOUT(before.overview().contains(u"2 events in the calendars"_s),
                              qPrintable(before.overview()), Patience);
    before.need(u"do.rules/problems"_s)->click();
    QCOMPARE(before.window.page(), Page::Rules);
}

void WhoRingsTest::voicemailIsOffered()
{
    PhoneWorld world;
    world.useVoice();
    world.start();
    WindowRules &rules = world.phone->window().rules;
    const ForwardMenu menu(rules, u"test"_s, nullptr);
    const QAction *entry = leavesAMessage(menu);
    QVERIFY(entry != nullptr);
    entry->menu()->actions().constFirst()->trigger();
    QCOMPARE(world.settings->text(SettingKey::OverrideRule), u"voicemail"_s);
    QCOMPARE(rules.forward()->words, u"nobody: they may leave a message"_s);
    MainWindow window(*world.phone);
    for (const Page page : {Page::Rules, Page::Settings}) {
        window.openPage(page);
        const QWidget *shown =
            window.findChild<QWidget *>(page == Page::Rules ? u"rules"_s : u"settings"_s);
        for (const QString &rule : {u"hiddenNumber"_s, u"notInContacts"_s, u"noEventNow"_s}) {
            QVERIFY2(offersVoicemail(*shown, QString(u"rules/"_s % rule)), qPrintable(rule));
        }
    }
    SetupOthers others(*world.phone, false);
    others.shown();
    QVERIFY(offersVoicemail(others, u"rules/notInContacts"_s));
    auto *combo = others.findChild<QComboBox *>(u"settings.rules/notInContacts"_s);
    Q_EMIT combo->activated(combo->findText(u"may leave a message"_s));
    QCOMPARE(world.settings->text(SettingKey::NotInContactsRule), u"voicemail"_s);
    QCOMPARE(combo->currentText(), u"may leave a message"_s);
}

void WhoRingsTest::voicemailIsNotOfferedWithoutSound()
{
    PhoneWorld world;
    world.start();
    WindowRules &rules = world.phone->window().rules;
    const ForwardMenu menu(rules, u"test"_s, nullptr);
    QVERIFY(leavesAMessage(menu) == nullptr);
    QCOMPARE(rules.forwardAll(u"voicemail"_s, WindowRules::Lasts::Hour), QString());
    QCOMPARE(rules.forward()->words, u"nobody: they get an SMS"_s); // as the rules do it then
    SetupOthers others(*world.phone, false);
    others.shown();
    QVERIFY(!offersVoicemail(others, u"rules/notInContacts"_s));
}

void WhoRingsTest::weeklyRuleMayRecord()
{
    PhoneWorld world;
    world.useVoice();
    world.start();
    const QPointer<RuleDialog> dialog(new RuleDialog(*world.phone, std::nullopt));
    dialog->findChild<QComboBox *>(u"rule.who"_s)->setEditText(u"family"_s);
    auto *goesTo = dialog->findChild<QComboBox *>(u"rule.goesTo"_s);
    const int entry = goesTo->findText(u"may leave a message"_s);
    QVERIFY(entry >= 0);
    goesTo->setCurrentIndex(entry);
    dialog->findChild<QAbstractButton *>(u"rule.save"_s)->click();
    const std::vector<LocalRule> &rules = world.phone->window().localRules.rules();
    QCOMPARE(rules.size(), std::size_t(1));
    QCOMPARE(rules.front().goesTo, u"voicemail"_s);
    delete dialog;
}

/** By its tick on the page, and on again. */
void WhoRingsTest::sharedListIsSwitchedOff()
{
    RulesWorld world({}, spamList());
    const auto stops = [&world] {
        const Result<PhoneNumber> number = PhoneNumber::fromNetwork(Spammer, Region());
        return world.phone->ruleDesk().lists().findShared(*number).has_value();
    };
    QVERIFY(stops());
    BlockingPage page(*world.settings, askLists(*world.phone));
    const auto *shared = page.findChild<QTreeWidget *>(u"blocking.shared"_s);
    shared->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    QVERIFY(!stops());
    QCOMPARE(world.settings->text(SettingKey::BlocklistsOff), u"world"_s);
    QTRY_VERIFY(shared->topLevelItem(0)->text(2).startsWith(u"off: "_s));
    shared->topLevelItem(0)->setCheckState(0, Qt::Checked);
    QVERIFY(stops());
    QVERIFY(world.settings->text(SettingKey::BlocklistsOff).isEmpty());
}

QTEST_MAIN(WhoRingsTest)
#include "tst_whorings.moc"
