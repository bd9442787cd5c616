// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/contactsloader.h"
#include "service/ruledesk.h"
#include "sourceworld.h"
#include "store/database.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vp;

namespace {

const QString Home = u"https://c.example/home.ics"_s;
const QString Work = u"https://c.example/work.ics"_s;
const QString Spammer = u"+390290001234"_s;

/** Every day, all day. */
QByteArray calendar(const QByteArray &title, const QByteArray &place)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:" + title
        + "\r\nLOCATION:" + place
        + "\r\nDTSTART:20200101T000000Z\r\nDTEND:20200102T000000Z\r\nRRULE:FREQ=DAILY\r\n"
          "END:VEVENT\r\nEND:VCALENDAR\r\n";
}

QByteArray card(const QByteArray &name, const QByteArray &number)
{
    return "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:" + name + "\r\nTEL:" + number + "\r\nEND:VCARD\r\n";
}

/** Rules, contacts and settings without a phone around them; the test is every server. */
class World
{
public:
    World()
    {
        QDir().mkpath(path(u"contacts"_s));
        set(SettingKey::BlocklistUrls, u"none"_s);
    }
    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    void writeGroup(const QString &group, const QByteArray &cards)
    {
        QFile file(path(u"contacts/%1.vcf"_s.arg(group)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(cards) == cards.size());
    }
    void set(SettingKey key, const QString &value) { QVERIFY(settings.set(key, value)); }
    void start()
    {
        QSignalSpy loaded(&contacts, &ContactsLoader::loaded);
        contacts.load(path(u"contacts"_s), Region {});
        desk.start();
        waitFor([&loaded] { return !loaded.isEmpty(); });
    }
    /** Answers the next request. */
    void serve(const QByteArray &body)
    {
        waitFor([this] { return !fetcher.orders.empty(); });
        fetcher.answerWith(body);
    }
    template<class Condition>
    void waitFor(Condition condition)
    {
        QTRY_VERIFY_WITH_TIMEOUT(condition(), 60'000);
    }
    void waitForRules(int count)
    {
        waitFor([this, count] {
            return desk.calendars().isBookFresh() && desk.calendars().book().count() == count;
        });
    }
    [[nodiscard]] DecisionReason firstReason(const QString &number)
    {
        return desk.rules().decideFor(desk.rules().callerOf(number)).reasons.front();
    }

    QTemporaryDir folder;
    ManualClock clock;
    Settings settings {path(u"settings.ini"_s)};
    StagedFetcher fetcher;
    ContactsLoader contacts {clock};
    std::unique_ptr<Database> database = *Database::open(path(u"db.sqlite"_s));
    RuleDesk desk {{&settings, &contacts, database.get(), &fetcher, &clock, path(u"sources"_s)}};
};

} // namespace

class TestRuleDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sharedNumberBelongsToAllItsGroups();
    void rulesAreMadeAnewWithTheContacts();
    void calendarThatWasReplacedRulesNoMore();
    void calendarStaysInUseWhileItIsReadAnew();
    void timeZoneOfTheComputerChanges();
    void listStaysInUseWhileItIsReadAnew();
    void listThatStaysSmallIsTaken();
    void listTellsWhatItWasBefore();
    void overrideThatIsRefusedRevivesNothing();
};

/** One telephone, two cards under different names in two groups: the rules of both apply. */
void TestRuleDesk::sharedNumberBelongsToAllItsGroups()
{
    World world;
    world.writeGroup(u"family"_s, card("Anna", "+393407654321") + card("Bruno", "+393407654321"));
    world.writeGroup(u"work"_s, card("Dr. Anna Rossi", "340 7654321"));
    world.set(SettingKey::CalendarUrls, Home);
    world.start();
    for (const QByteArray &title : {QByteArray("work"), QByteArray("family"), QByteArray("Bruno"),
                                    QByteArray("dr. anna rossi")}) {
        world.serve(calendar(title, "sms"));
        world.waitForRules(1);
        world.waitFor([&] {
            return world.firstReason(u"+393407654321"_s).what == QString::fromLatin1(title);
        });
        world.waitFor([&] { return world.desk.isSettled(); });
        world.desk.calendars().refresh();
    }
}

void TestRuleDesk::rulesAreMadeAnewWithTheContacts()
{
    World world;
    world.writeGroup(u"family"_s, card("Anna", "+393407654321"));
    world.set(SettingKey::CalendarUrls, Home);
    world.start();
    world.serve(calendar("work", "reject"));
    world.waitFor([&] { return world.desk.isSettled() && world.desk.calendars().isBookFresh(); });
    QCOMPARE(world.desk.calendars().book().count(), 0);
    QCOMPARE(world.firstReason(u"+393407654321"_s).kind, RoutingReason::NoEventNow);
    world.writeGroup(u"work"_s, card("Anna", "+393407654321"));
    world.contacts.reload();
    world.waitForRules(1);
    QCOMPARE(world.firstReason(u"+393407654321"_s).kind, RoutingReason::GroupEvent);
}

/** Also when the one in its place cannot be fetched. */
void TestRuleDesk::calendarThatWasReplacedRulesNoMore()
{
    World world;
    world.writeGroup(u"family"_s, card("Anna", "+393407654321"));
    world.set(SettingKey::CalendarUrls, Home);
    world.start();
    world.serve(calendar("family", "reject"));
    world.waitForRules(1);
    world.waitFor([&] { return world.desk.isSettled(); });
    world.set(SettingKey::CalendarUrls, Work);
    world.waitFor([&] { return !world.fetcher.orders.empty(); });
    world.fetcher.refuse(FetchTrouble::Unreachable);
    world.waitForRules(0);
    QCOMPARE(world.firstReason(u"+393407654321"_s).kind, RoutingReason::NoEventNow);
}

void TestRuleDesk::calendarStaysInUseWhileItIsReadAnew()
{
    World world;
    world.writeGroup(u"family"_s, card("Anna", "+393407654321"));
    world.set(SettingKey::CalendarUrls, Home);
    world.start();
    world.serve(calendar("family", "reject"));
    world.waitForRules(1);
    world.waitFor([&] { return world.desk.isSettled(); });
    QSignalSpy changes(&world.desk.calendars(), &CalendarDesk::bookChanged);
    world.set(SettingKey::CalendarUrls, u"Work="_s + Work + u" Home="_s + Home);
    world.waitFor([&] { return !changes.isEmpty(); });
    QCOMPARE(world.firstReason(u"+393407654321"_s).kind, RoutingReason::GroupEvent);
    QCOMPARE(world.firstReason(u"+393407654321"_s).source, u"Home"_s); // by its new name at once
}

/** An all-day event is the day of where the computer is. */
void TestRuleDesk::timeZoneOfTheComputerChanges()
{
    const QByteArray before = qgetenv("TZ");
    const auto setZone = [](const QByteArray &zone) {
        qputenv("TZ", zone);
        tzset();
    };
    const auto restore = qScopeGuard([&] { setZone(before); });
    setZone("Pacific/Auckland"); // UTC+13 at this time of the year
    World world;
    world.writeGroup(u"family"_s, card("Anna", "+393407654321"));
    world.set(SettingKey::CalendarUrls, Home);
    world.start();
    const QByteArray day = world.clock.wall().toUTC().date().toString(u"yyyyMMdd"_s).toLatin1();
    world.serve("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:family\r\n"
                "LOCATION:reject\r\nDTSTART;VALUE=DATE:"
                + day + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    world.waitForRules(1);
    world.waitFor([&] { return world.desk.isSettled(); });
    const auto begin = [&world] {
        const KnownCaller anna {{u"Anna"_s}, {u"family"_s}};
        const std::vector<RuleSpan> spans = world.desk.calendars().book().spans(
            anna, world.clock.wall().addDays(-2), world.clock.wall().addDays(3));
        return spans.size() == 1 ? spans.front().begin.time() : QTime();
    };
    const QTime there = begin();
    QVERIFY(there == QTime(11, 0) || there == QTime(12, 0)); // of the day before
    setZone("UTC");
    world.desk.calendars().rings();
    world.waitFor([&] { return begin() == QTime(0, 0); });
}

void TestRuleDesk::listStaysInUseWhileItIsReadAnew()
{
    World world;
    world.set(SettingKey::BlocklistUrls, u"one=https://l.example/one.csv"_s);
    world.start();
    world.serve(Spammer.toLatin1() + "\n");
    world.waitFor([&] { return world.desk.isSettled(); });
    QCOMPARE(world.firstReason(Spammer).kind, RoutingReason::SharedBlocklist);
    world.set(SettingKey::BlocklistRefreshHours, u"12"_s);
    QCOMPARE(world.firstReason(Spammer).kind, RoutingReason::SharedBlocklist);
    world.set(SettingKey::BlocklistUrls, u"two=https://l.example/two.csv"_s);
    QCOMPARE(world.firstReason(Spammer).kind, RoutingReason::NotInContacts);
}

/** At first it may have been cut off; after three days it is what the list says. */
void TestRuleDesk::listThatStaysSmallIsTaken()
{
    World world;
    world.set(SettingKey::BlocklistUrls, u"one=https://l.example/one.csv"_s);
    world.start();
    QByteArray large = Spammer.toLatin1() + "\n";
    for (int i = 0; i < 60; ++i) {
        large += "+3902900100" + QByteArray::number(10 + i) + "\n";
    }
    const QByteArray small = large.sliced(large.indexOf('\n') + 1).left(10 * 14);
    const auto entries = [&world] {
        return world.desk.lists().lists().front().entries;
    };
    world.serve(large);
    world.waitFor([&] { return entries() == 61 && world.desk.isSettled(); });
    for (const std::chrono::hours later : {25h, 24h, 24h}) {
        world.clock.advance(later);
        world.serve(small);
        world.waitFor([&] { return world.desk.isSettled(); });
        QCOMPARE(entries(), 61);
    }
    world.clock.advance(24h);
    world.serve(small);
    world.waitFor([&] { return world.desk.isSettled(); });
    QCOMPARE(entries(), 10);
    QCOMPARE(world.firstReason(Spammer).kind, RoutingReason::NotInContacts);
}

/** What has ended by itself is still in the settings, and must stay without effect. */
void TestRuleDesk::overrideThatIsRefusedRevivesNothing()
{
    World world;
    world.start();
    QVERIFY(world.desk.setOverride(u"reject"_s, world.clock.wall().addSecs(3600)));
    QCOMPARE(world.firstReason(Spammer).kind, RoutingReason::OverrideInForce);
    world.clock.advance(2h);
    QCOMPARE(world.firstReason(Spammer).kind, RoutingReason::NotInContacts);
    QVERIFY(!world.desk.setOverride(u"sometimes"_s, world.clock.wall().addSecs(3600)));
    QCOMPARE(world.firstReason(Spammer).kind, RoutingReason::NotInContacts);
    QVERIFY(!world.desk.setOverride(u"sms"_s, QDateTime()));
    QCOMPARE(world.firstReason(Spammer).kind, RoutingReason::NotInContacts);
    QVERIFY(world.desk.setOverride(u"sms"_s, world.clock.wall().addSecs(3600)));
    QCOMPARE(world.firstReason(Spammer).kind, RoutingReason::OverrideInForce);
    // A running one that is not replaced goes on as it was.
    QVERIFY(!world.desk.setOverride(u"sometimes"_s, world.clock.wall().addSecs(7200)));
    QCOMPARE(world.firstReason(Spammer).kind, RoutingReason::OverrideInForce);
    world.clock.advance(90min);
    QCOMPARE(world.firstReason(Spammer).kind, RoutingReason::NotInContacts);
}

void TestRuleDesk::listTellsWhatItWasBefore()
{
    World world;
    world.set(SettingKey::BlocklistUrls, u"one=https://l.example/one.csv"_s);
    world.start();
    const auto list = [&world] {
        return world.desk.lists().lists().front();
    };
    world.serve("+390290010010\n+390290010011\n");
    world.waitFor([&] { return list().entries == 2 && world.desk.isSettled(); });
    QCOMPARE(list().before, std::nullopt); // it is the first
    world.clock.advance(25h);
    world.serve("+390290010010\n+390290010011\n+390290010012\n");
    world.waitFor([&] { return list().entries == 3 && world.desk.isSettled(); });
    QCOMPARE(list().before, qsizetype(2));
}

QTEST_GUILESS_MAIN(TestRuleDesk)
#include "tst_ruledesk.moc"
