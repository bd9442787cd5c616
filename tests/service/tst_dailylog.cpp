// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logworld.h"
#include "service/daylogfiles.h"
#include "service/daylogphrases.h"
#include "store/dailylogstore.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;

namespace {

const QString AnnasNumber = u"+393407654321"_s;
NetworkStatus readyNetwork()
{
    NetworkStatus status;
    status.modem = ModemState::Ready;
    status.model = u"E173"_s;
    status.operatorName = u"I TIM"_s;
    status.signalPercent = 68;
    return status;
}

CallRecord joinedCall(const QDateTime &at)
{
    CallRecord call;
    call.line = u"1"_s;
    call.remoteNumber = AnnasNumber;
    call.remoteName = u"Anna Rossi"_s;
    call.masterNumber = u"+393331112222"_s;
    call.startedAt = at.addMSecs(250);
    call.joinedAt = at.addSecs(8);
    call.endedAt = at.addSecs(100);
    call.outcome = CallOutcome {OutcomeKind::Joined, CallParty::Remote, {}};
    call.outcome->cause.cause = 16;
    call.reasons = {{RoutingReason::NoEventNow}};
    call.steps = {{call.startedAt, CallStage::Ringing},
                  {at.addSecs(2), CallStage::CallingMaster, call.masterNumber},
                  {at.addSecs(8), CallStage::Bridged}};
    return call;
}

} // namespace

/** The log of the day: what is in it, and that each comes once. */
class TestDailyLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); } // names of months
    void dayInWords();
    void maskedDay();
    void onDemand();
    void wordsThatAreNoDay_data();
    void wordsThatAreNoDay();
    void sentOnceADay();
    void missedTimeIsMadeUpForOnce();
    void cutOffBetweenPostingAndNoting();
    void laterOwnersGetNoOldOnes();
    void oneRecipient();
    void switchedOff();
    void weekly();
    void otherTimeLosesNothing();
    void clockThatJumps();
    void hourThatIsLeaptOver();
    void filesAreKeptNinetyDays();
    void linksAreNotFollowed();
};

void TestDailyLog::dayInWords()
{
    LogWorld world;
    world.at(u"2026-11-22 14:00:00"_s);
    world.start();
    world.run->journal.tell(readyNetwork());
    world.run->journal.tell(ChatLinkState::Connected);
    QVERIFY(world.history->save(joinedCall(world.clock.wall().toUTC())).has_value());
    world.advance(5min);
    world.received(u"Are you coming?\nAt eight\u202812:00:00  SMS from Bob"_s);
    world.received(u"Your code is 482913."_s, u"PayPal"_s);
    world.message(MessageDirection::Out, AnnasNumber, u"yes"_s);
    QVERIFY(AuditStore(*world.database)
                .add({0, world.clock.wall().toUTC(), 1001, u"Anna\nB"_s, 1001, AuditRole::Owner,
                      u"sms"_s, u"3407654321"_s, AuditResult::Done})
                .has_value());
    world.advance(1s);
    world.log({});
    QCOMPARE(world.documents().size(), 1U);
    const Document &log = world.documents().front();
    QCOMPARE(log.name, u"virtualphone-2026-11-22.log"_s);
    QVERIFY(log.silent);
    QCOMPARE(log.caption, u"🗒 22 Nov: 1 call (1 forwarded), 2 SMS in, 1 out. No errors."_s);
    for (const QString &words :
         {u"Program: started, version 1.2.3"_s, u"Modem: ready (E173, I TIM, 68 %)"_s,
          u"Telegram: connected"_s, u"14:00:01  Call from Anna Rossi (+39 340 765 4321): "_s,
          u"\n          why: "_s, u"14:00:01.250  Ringing\n"_s, u"  Connected\n"_s,
          u"end: the network's cause 16"_s,
          u"SMS from Anna Rossi (+39 340 765 4321)\n          | Are you coming?"_s,
          u"\n          | At eight 12:00:00 SMS from Bob\n"_s, u"SMS to Anna Rossi"_s,
          u"Chat, Anna B (1001): sms 3407654321"_s, u"(may hold a code"_s}) {
        QVERIFY2(log.text.contains(words), qPrintable(words % u" is not in "_s % log.text));
    }
    QVERIFY(!log.text.contains(u"482913"_s));
}

void TestDailyLog::maskedDay()
{
    LogWorld world;
    world.at(u"2026-11-22 14:00:00"_s);
    world.set(SettingKey::LogMasked, u"true"_s);
    world.start();
    CallRecord call = joinedCall(world.clock.wall().toUTC());
    call.outcome = CallOutcome {OutcomeKind::NotReached, CallParty::Master, {}};
    call.joinedAt.reset();
    QVERIFY(world.history->save(call).has_value());
    world.received(u"Meet me at the bridge"_s);
    world.message(MessageDirection::Out, AnnasNumber, u"the bridge it is"_s);
    QVERIFY(AuditStore(*world.database)
                .add({0, world.clock.wall().toUTC(), 1001, u"Anna"_s, 1001, AuditRole::Owner,
                      u"call"_s, u"+393401112223 <- +393331112222"_s, AuditResult::Asked})
                .has_value());
    world.advance(1s);
    world.log(u"today"_s);
    QCOMPARE(world.documents().size(), 1U);
    const QString text = world.documents().front().text;
    QVERIFY2(text.contains(u"Anna Rossi (+39 340 ••• 4321)"_s), qPrintable(text));
    QVERIFY2(text.contains(u"your phone +39 333 ••• 2222"_s, Qt::CaseInsensitive),
             qPrintable(text));
    for (const QString &secret : {u"7654321"_s, u"765 4321"_s, u"1112222"_s, u"111 2222"_s,
                                  u"111 2223"_s, u"1112223"_s, u"bridge"_s}) {
        QVERIFY2(!text.contains(secret), qPrintable(secret % u": "_s % text));
    }
}

void TestDailyLog::onDemand()
{
    LogWorld world;
    world.at(u"2026-11-22 20:00:00"_s);
    world.start();
    world.received(u"on Sunday"_s);
    world.advance(14h);
    world.documents().clear();
    world.received(u"on Monday"_s);
    world.advance(10s);
    for (const QString &words :
         {u"yesterday"_s, u"Yesterday "_s, u"2026-11-22"_s, u"22.11.2026"_s}) {
        world.log(words);
    }
    world.log({});
    QCOMPARE(world.documents().size(), 5U);
    for (std::size_t i = 0; i < 4; ++i) {
        QVERIFY(world.documents()[i].text.contains(u"on Sunday"_s));
        QVERIFY(!world.documents()[i].text.contains(u"on Monday"_s));
    }
    QVERIFY(world.documents()[4].text.contains(u"on Monday"_s));
    QVERIFY(!world.documents()[4].text.contains(u"on Sunday"_s));
}

void TestDailyLog::wordsThatAreNoDay_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("answer");
    QTest::newRow("tomorrow") << u"2026-11-23"_s << u"still to come"_s;
    QTest::newRow("long ago") << u"2026-08-01"_s << u"kept for 90 days"_s;
    QTest::newRow("no such date") << u"2026-02-30"_s << u"is no day"_s;
    QTest::newRow("a path") << u"../../etc/passwd"_s << u"is no day"_s;
    QTest::newRow("markup") << u"<b>"_s << u"“<b>” is no day"_s;
    QTest::newRow("endless") << QString(4000, u'9') << u"is no day"_s;
}

void TestDailyLog::wordsThatAreNoDay()
{
    QFETCH(QString, words);
    QFETCH(QString, answer);
    LogWorld world;
    world.at(u"2026-11-22 14:00:00"_s);
    world.start();
    world.log(words);
    QVERIFY2(world.transport.lastText.contains(answer), qPrintable(world.transport.lastText));
    QVERIFY(world.documents().empty());
}

void TestDailyLog::sentOnceADay()
{
    LogWorld world({LogWorld::Owner, LogWorld::SecondOwner});
    world.at(u"2026-11-22 14:00:00"_s);
    world.start();
    world.advance(3 * 24h);
    QCOMPARE(world.names(),
             (QStringList {u"virtualphone-2026-11-22.log"_s, u"virtualphone-2026-11-22.log"_s,
                           u"virtualphone-2026-11-23.log"_s, u"virtualphone-2026-11-23.log"_s,
                           u"virtualphone-2026-11-24.log"_s, u"virtualphone-2026-11-24.log"_s}));
    QCOMPARE(world.documents()[2].caption, u"🗒 23 Nov: no calls, 0 SMS in, 0 out. No errors."_s);
    QVERIFY(world.documents()[0].silent);
    QCOMPARE(world.file(u"virtualphone-2026-11-22.log"_s), world.documents()[0].text);
    QVERIFY(world.documents()[2].text.contains(u"Nothing happened."_s));
    const QFileInfo file(world.folder.filePath(u"logs/virtualphone-2026-11-22.log"_s));
    QCOMPARE(file.permissions() & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
}

void TestDailyLog::missedTimeIsMadeUpForOnce()
{
    LogWorld world;
    world.at(u"2026-11-22 14:00:00"_s);
    world.start();
    world.received(u"before it was switched off"_s);
    world.advance(1min);
    world.restart(); // a crash, and nobody starts it for three days
    world.at(u"2026-11-25 09:00:00"_s);
    world.start();
    QCOMPARE(world.names(), QStringList {u"virtualphone-2026-11-22.log"_s});
    QVERIFY(world.documents()[0].text.contains(u"before it was switched off"_s));
    QVERIFY(!world.file(u"virtualphone-2026-11-22.log"_s).isEmpty());
    world.restart();
    world.start();
    world.advance(1h);
    QCOMPARE(world.documents().size(), 1U);
    world.log({});
    QVERIFY(world.documents().back().text.contains(u"the last run was cut off"_s));
}

/** Posted, and not noted: the outbox knows of it. */
void TestDailyLog::cutOffBetweenPostingAndNoting()
{
    LogWorld world;
    world.at(u"2026-11-22 14:00:00"_s);
    world.start();
    world.answers = false;
    world.advance(10h);
    DailyLogStore store(*world.database);
    const QDate day(2026, 11, 22);
    QVERIFY(store.wasGiven(LogWorld::Owner, day).value());
    // As it is before the note: the row of the outbox is there, and still somebody's.
    const QSqlDatabase tables = QSqlDatabase::database(world.database->connectionName());
    QSqlQuery query(tables);
    QVERIFY(query.exec(u"UPDATE outbox SET retired=0 WHERE subject LIKE 'log:%'"_s));
    QCOMPARE(query.numRowsAffected(), 1);
    QVERIFY(query.exec(u"DELETE FROM daily_logs"_s));
    world.answers = true;
    world.documents().clear();
    world.restart();
    world.start();
    world.advance(2h);
    QCOMPARE(world.names(), QStringList {u"virtualphone-2026-11-22.log"_s});
    QVERIFY(store.wasGiven(LogWorld::Owner, day).value());
}

void TestDailyLog::laterOwnersGetNoOldOnes()
{
    LogWorld world;
    world.at(u"2026-11-22 14:00:00"_s);
    world.start();
    world.advance(24h);
    world.documents().clear();
    world.people.push_back(LogWorld::SecondOwner);
    world.restart();
    world.start();
    QVERIFY(world.documents().empty());
    world.advance(12h);
    QCOMPARE(world.documents().size(), 2U);
    QCOMPARE(world.documents()[0].name, u"virtualphone-2026-11-23.log"_s);
}

void TestDailyLog::oneRecipient()
{
    LogWorld world({LogWorld::Owner, LogWorld::SecondOwner});
    world.at(u"2026-11-22 14:00:00"_s);
    world.set(SettingKey::LogRecipient, u"1002"_s);
    world.start();
    world.advance(24h);
    QCOMPARE(world.documents().size(), 1U);
    QCOMPARE(world.documents()[0].chatId, LogWorld::SecondOwner);
    world.set(SettingKey::LogRecipient, u"1003"_s); // an owner no more: better all than nobody
    world.advance(24h);
    QCOMPARE(world.documents().size(), 3U);
}

void TestDailyLog::switchedOff()
{
    LogWorld world;
    world.at(u"2026-11-22 14:00:00"_s);
    world.set(SettingKey::LogDaily, u"false"_s);
    world.start();
    world.advance(3 * 24h);
    QVERIFY(world.documents().empty());
    QVERIFY(!world.file(u"virtualphone-2026-11-22.log"_s).isEmpty());
    world.set(SettingKey::LogDaily, u"true"_s);
    world.advance(1min);
    QVERIFY(world.documents().empty()); // those of the days before were not wanted
    world.advance(24h);
    QCOMPARE(world.documents().size(), 1U);
}

void TestDailyLog::weekly()
{
    LogWorld world;
    world.at(u"2026-11-18 14:00:00"_s); // a Wednesday
    world.set(SettingKey::LogWeekly, u"true"_s);
    world.start();
    world.received(u"on Wednesday"_s);
    world.advance(6 * 24h);
    QCOMPARE(world.names(), QStringList {u"virtualphone-week-2026-11-22.log"_s});
    QVERIFY(world.documents()[0].text.contains(u"on Wednesday"_s));
    QVERIFY(world.documents()[0].caption.contains(u"15 Nov 23:59 – 22 Nov 23:59"_s));
}

void TestDailyLog::otherTimeLosesNothing()
{
    LogWorld world;
    world.at(u"2026-11-22 14:00:00"_s);
    world.start();
    world.advance(11h); // 22 Nov was sent
    world.received(u"at one in the night"_s);
    world.advance(1h);
    world.set(SettingKey::LogTime, u"08:00"_s);
    world.advance(7h);
    QCOMPARE(world.names(),
             (QStringList {u"virtualphone-2026-11-22.log"_s, u"virtualphone-2026-11-23.log"_s}));
    QVERIFY(world.documents()[1].text.contains(u"at one in the night"_s));
    world.received(u"at ten in the morning"_s);
    world.set(SettingKey::LogTime, u"23:59"_s);
    world.advance(48h);
    int told = 0;
    for (const Document &document : world.documents()) {
        told += document.text.contains(u"at ten in the morning"_s) ? 1 : 0;
    }
    QCOMPARE(told, 1);
}

void TestDailyLog::clockThatJumps()
{
    LogWorld world;
    world.at(u"2026-11-22 14:00:00"_s);
    world.start();
    world.advance(24h);
    QCOMPARE(world.documents().size(), 1U);
    world.at(u"2026-11-22 10:00:00"_s); // back: the 22nd ends once more
    world.advance(24h);
    QCOMPARE(world.documents().size(), 1U);
    world.at(u"1970-01-01 00:00:00"_s); // a flat battery
    world.advance(25h);
    QCOMPARE(world.documents().size(), 1U);
    world.at(u"2026-11-23 14:00:00"_s);
    world.advance(24h);
    QCOMPARE(world.names(),
             (QStringList {u"virtualphone-2026-11-22.log"_s, u"virtualphone-2026-11-23.log"_s}));
    world.at(u"2031-01-01 12:00:00"_s); // by mistake
    world.advance(1h);
    QCOMPARE(world.names().constLast(), u"virtualphone-2030-12-31.log"_s);
    const qsizetype before = world.names().size();
    world.at(u"2026-11-25 12:00:00"_s);
    world.advance(24h);
    QCOMPARE(world.names().mid(before),
             (QStringList {u"virtualphone-2026-11-24.log"_s, u"virtualphone-2026-11-25.log"_s}));
}

void TestDailyLog::hourThatIsLeaptOver()
{
    const QByteArray zone = qgetenv("TZ");
    qputenv("TZ", "Europe/Rome");
    {
        LogWorld world;
        world.at(u"2026-03-27 14:00:00"_s);
        world.set(SettingKey::LogTime, u"02:30"_s); // there is none on 29 March
        world.start();
        world.advance(4 * 24h);
        QCOMPARE(
            world.names(),
            (QStringList {u"virtualphone-2026-03-28.log"_s, u"virtualphone-2026-03-29.log"_s,
                          u"virtualphone-2026-03-30.log"_s, u"virtualphone-2026-03-31.log"_s}));
        world.documents().clear();
        world.at(u"2026-10-23 14:00:00"_s); // there are two on 25 October
        world.restart();
        world.start();
        world.documents().clear();
        world.advance(3 * 24h);
        QCOMPARE(world.names(),
                 (QStringList {u"virtualphone-2026-10-24.log"_s, u"virtualphone-2026-10-25.log"_s,
                               u"virtualphone-2026-10-26.log"_s}));
    }
    qputenv("TZ", zone);
}

void TestDailyLog::filesAreKeptNinetyDays()
{
    const QTemporaryDir folder;
    const DayLogFiles files(folder.path());
    const QDate today(2026, 11, 22);
    for (const int age : {0, 90, 91, 500}) {
        QVERIFY(files.write(today.addDays(-age), "text").has_value());
    }
    const QStringList others {u"virtualphone.log"_s, u"virtualphone-2020-01-01.log.bak"_s,
                              u"my-virtualphone-2020-01-01.log"_s,
                              u"virtualphone-2020-13-01.log"_s};
    for (const QString &name : others) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    files.prune(today);
    QVERIFY(files.has(today) && files.has(today.addDays(-90)));
    QVERIFY(!files.has(today.addDays(-91)) && !files.has(today.addDays(-500)));
    for (const QString &name : others) {
        QVERIFY2(QFileInfo::exists(folder.filePath(name)), qPrintable(name));
    }
}

void TestDailyLog::linksAreNotFollowed()
{
    const QTemporaryDir folder;
    const QString aim = folder.filePath(u"precious"_s);
    QFile precious(aim);
    QVERIFY(precious.open(QIODevice::WriteOnly) && precious.write("mine") == 4);
    precious.close();
    const QDate day(2026, 11, 22);
    QVERIFY(QDir().mkpath(folder.filePath(u"logs"_s)));
    QVERIFY(QFile::link(aim, folder.filePath(u"logs/"_s + DayLogFiles::nameOf(day))));
    const DayLogFiles files(folder.filePath(u"logs"_s));
    QVERIFY(files.write(day, "log").has_value());
    QVERIFY(precious.open(QIODevice::ReadOnly));
    QCOMPARE(precious.readAll(), QByteArray("mine"));
}

QTEST_GUILESS_MAIN(TestDailyLog)
#include "tst_dailylog.moc"
