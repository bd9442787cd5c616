// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulesworld.h"
#include "service/whenwords.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;
using World = RulesWorld;
using Problem = WhenWords::Problem;

namespace {

constexpr auto TwoAnnas = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna Rossi\r\nTEL:+393407654321\r\n"
                          "END:VCARD\r\n"
                          "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna Morgen\r\n"
                          "TEL:+393407654399\r\nTEL:+390290001234\r\nEND:VCARD\r\n";
const QString CalendarHost = u"c.example"_s;

/** Serves the calendar anew and waits until its rules are in force. */
void serveAgain(World &world, const QByteArray &place, const QByteArray &title)
{
    CalendarDesk &calendars = world.phone->ruleDesk().calendars();
    const auto rests = [&] {
        return !calendars.calendars().front().source.isRefreshing && calendars.isBookFresh();
    };
    world.waitFor(rests);
    QSignalSpy changed(&calendars, &CalendarDesk::bookChanged);
    calendars.refresh();
    world.serve(CalendarHost, calendarTo(place, title));
    world.waitFor([&] { return changed.count() > 0 && rests(); });
}

/** The notice waits a moment, and a worker looks. */
void letNoticesCome(World &world, std::size_t messages)
{
    world.advance(25s);
    world.waitFor([&] {
        world.advance(1s);
        return world.messages().size() >= messages;
    });
}

} // namespace

/** /whatif, /problems, and what the owners are told of calendars and lists. */
class TestRulesChat : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void when_data();
    void when();
    void whatIf_data();
    void whatIf();
    void whatIfTellsTheTime();
    void severalOfThatName();
    void numbersThatDiffer();
    void problemsAreListed();
    void newProblemsAreToldOnce();
    void toldProblemsSurviveARestart();
    void staleCalendarIsToldAndMended();
    void brokenListIsTold();
};

void TestRulesChat::when_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("at"); // local
    QTest::addColumn<Problem>("problem");
    const auto row = [](const char *words, const char *who, const char *at,
                        Problem problem = Problem::None) {
        QTest::newRow(words) << QString::fromUtf8(words) << QString::fromUtf8(who)
                             << QString::fromUtf8(at) << problem;
    };
    // It is Thursday, 26 November 2026, 12:00.
    row("06 1234567", "06 1234567", "");
    row("06 1234567 now", "06 1234567", "");
    row("06 1234567 18:00", "06 1234567", "2026-11-26T18:00:00");
    row("06 1234567 9:30", "06 1234567", "2026-11-27T09:30:00");
    row("06 1234567 18.00", "06 1234567", "2026-11-26T18:00:00");
    row("Anna Rossi today 9:30", "Anna Rossi", "2026-11-26T09:30:00");
    row("Anna Rossi TOMORROW 18:00", "Anna Rossi", "2026-11-27T18:00:00");
    row("Anna  Rossi   tomorrow", "Anna Rossi", "2026-11-27T12:00:00");
    row("Anna domani 18:00", "Anna", "2026-11-27T18:00:00");
    row("Anna mañana 18:00", "Anna", "2026-11-27T18:00:00");
    row("hidden 2026-12-24", "hidden", "2026-12-24T12:00:00");
    row("hidden 2026-12-24 18:00", "hidden", "2026-12-24T18:00:00");
    row("hidden 2026-12-24T18:00", "hidden", "2026-12-24T18:00:00");
    row("hidden 2026-12-24t18:00:30", "hidden", "2026-12-24T18:00:30");
    row("hidden 2026-12-24T18:00Z", "hidden", "2026-12-24T23:45:00"); // Kathmandu
    row("18:00", "18:00", "");
    row("tomorrow 18:00", "tomorrow", "2026-11-26T18:00:00");
    row("", "", "");
    row("06 1234567 25:00", "06 1234567", "", Problem::Unreadable);
    row("06 1234567 18:60", "06 1234567", "", Problem::Unreadable);
    row("06 1234567 2026-02-30", "06 1234567", "", Problem::NoSuchTime);
    row("06 1234567 2026-02-30T18:00", "06 1234567", "", Problem::NoSuchTime);
    row("06 1234567 2026-12-24T99:00", "06 1234567", "", Problem::NoSuchTime);
    row("06 1234567 9999-12-24 18:00", "06 1234567", "", Problem::TooFar);
    row("06 1234567 1990-12-24T18:00", "06 1234567", "", Problem::TooFar);
}

void TestRulesChat::when()
{
    QFETCH(QString, words);
    QFETCH(QString, at);
    const WhenWords when = splitWhen(words, QDateTime(QDate(2026, 11, 26), QTime(12, 0)));
    QTEST(when.who, "who");
    QTEST(when.problem, "problem");
    QCOMPARE(when.at ? when.at->toString(Qt::ISODate) : QString(), at);
}

void TestRulesChat::whatIf_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const QString &words, const QStringList &expected) {
        QTest::newRow(qPrintable(words)) << words << expected;
    };
    const QString family = u"«family» of Home"_s;
    row(u"340 765 4321"_s, {u"Anna Rossi · +39 340 765 4321 · now"_s, family});
    row(u"anna rossi"_s, {u"Anna Rossi · now"_s, u"rings +39 02 123 4567"_s, family});
    row(u"anna"_s, {u"Anna Rossi"_s, family});
    row(u"Anna 1970-01-01"_s, {u"too far away"_s});
    row(Spammer, {u"is rejected"_s, u"on the list world: survey"_s});
    row(u"hidden tomorrow 18:00"_s, {u"Hidden number · tomorrow"_s, u"number is hidden"_s});
    row(u"Ana Rosi"_s, {u"neither a number nor"_s, u"Did you mean “Anna Rossi”?"_s});
    row(u"Anna 25:00"_s, {u"“25:00” is no time"_s, u"tomorrow 18:00"_s});
    row(u"Anna 2026-02-30 18:00"_s, {u"“2026-02-30 18:00” never happens"_s});
    row(u"<b>&"_s, {u"“<b>&” is neither"_s});
    row(u""_s, {u"For example: /whatif"_s});
}

void TestRulesChat::whatIf()
{
    QFETCH(QString, words);
    QFETCH(QStringList, expected);
    World world("+39 02 1234567", spamList());
    world.say(QString(u"/whatif " % words));
    for (const QString &part : expected) {
        QVERIFY2(world.lastText().contains(part), qPrintable(world.lastText()));
    }
    QVERIFY(world.dialled().isEmpty());
}

void TestRulesChat::whatIfTellsTheTime()
{
    World world;
    World::check(
        world.phone->ruleDesk().setOverride(u"reject"_s, world.clock.wall().addSecs(3600)));
    world.say(u"/whatif anna rossi"_s);
    QVERIFY2(world.lastText().contains(u"you decided so for all calls"_s),
             qPrintable(world.lastText()));
    const QString later =
        world.clock.wall().toLocalTime().addSecs(7200).toString(u"yyyy-MM-dd HH:mm"_s);
    world.say(u"/whatif anna rossi "_s + later);
    QVERIFY2(world.lastText().contains(u"no calendar is set up"_s), qPrintable(world.lastText()));
}

void TestRulesChat::severalOfThatName()
{
    World world({}, {}, TwoAnnas);
    world.say(u"/whatif Anna tomorrow 18:00"_s);
    QVERIFY2(world.lastText().contains(u"Which one?"_s), qPrintable(world.lastText()));
    QVERIFY(world.tap(u"Anna Rossi"_s));
    QVERIFY2(world.lastText().contains(u"Anna Rossi · tomorrow"_s), qPrintable(world.lastText()));
    QVERIFY(world.lastButtons().isEmpty());
    world.say(u"/whatif anna morgen"_s);
    QVERIFY2(world.lastText().contains(u"Anna Morgen · now"_s), qPrintable(world.lastText()));
}

void TestRulesChat::numbersThatDiffer()
{
    World world({}, {}, TwoAnnas);
    World::check(world.phone->ruleDesk().lists().add(Spammer).map([](qint64) {}));
    world.say(u"/whatif anna morgen"_s);
    const QString text = world.lastText();
    QVERIFY2(text.contains(u"+39 340 765 4399 · now\nrings"_s), qPrintable(text));
    QVERIFY2(text.contains(u"+39 02 9000 1234 · now\nis rejected"_s), qPrintable(text));
}

void TestRulesChat::problemsAreListed()
{
    World world("reject");
    world.say(u"/problems"_s);
    world.waitFor([&] {
        world.advance(1s);
        return !world.messages().empty();
    });
    QVERIFY2(world.lastText().contains(u"Home: 1 rule · as of "_s), qPrintable(world.lastText()));
    QVERIFY(world.lastText().contains(u"Nothing is wrong"_s));
    world.forgetMessages();
    serveAgain(world, "voicemail, +39 340", "famly");
    world.say(u"/problems"_s);
    world.waitFor([&] {
        world.advance(1s);
        return !world.messages().empty();
    });
    QVERIFY2(world.lastText().contains(
                 u"«famly» of Home: no group and no contact is called “famly” – did you mean "
                 "“Family”?"_s),
             qPrintable(world.lastText()));
    QVERIFY2(world.lastText().contains(u"“+39 340” is no number"_s), qPrintable(world.lastText()));
}

void TestRulesChat::newProblemsAreToldOnce()
{
    World world("reject");
    world.advance(60s);
    QVERIFY(world.messages().empty());
    serveAgain(world, "reject", "famly");
    letNoticesCome(world, 1);
    QCOMPARE(world.messages().size(), 1U);
    QVERIFY(world.messages().front().silent);
    QVERIFY2(world.lastText().contains(u"needs a look"_s), qPrintable(world.lastText()));
    serveAgain(world, "sms", "famly"); // the same in another version of the file
    serveAgain(world, "sms", "famly, gohst");
    letNoticesCome(world, 2);
    QVERIFY2(world.lastText().contains(u"gohst"_s), qPrintable(world.lastText()));
    QCOMPARE(world.messages().size(), 2U);
    serveAgain(world, "sms", "family");
    world.advance(25s);
    world.waitFor([&] {
        world.advance(1s);
        return world.lastText().contains(u"Put right"_s);
    });
    QVERIFY(world.messages().front().texts.constLast().contains(u"Put right"_s));
    QCOMPARE(world.messages().size(), 2U);
}

void TestRulesChat::toldProblemsSurviveARestart()
{
    World world("reject");
    serveAgain(world, "reject", "famly");
    letNoticesCome(world, 1);
    world.restart();
    QSignalSpy changed(&world.phone->ruleDesk().calendars(), &CalendarDesk::bookChanged);
    world.start();
    world.waitFor([&] {
        world.advance(1s);
        return changed.count() > 0 && world.phone->ruleDesk().calendars().isBookFresh()
            && !world.phone->ruleDesk().calendars().book().problems(world.clock.wall()).empty();
    });
    world.advance(25s);
    world.say(u"/problems"_s);
    world.waitFor([&] {
        world.advance(1s);
        return world.lastText().contains(u"To be put right"_s);
    });
    for (const SeenMessage &message : world.messages()) {
        QVERIFY2(!message.texts.constLast().contains(u"needs a look"_s),
                 qPrintable(message.texts.constLast()));
    }
}

void TestRulesChat::staleCalendarIsToldAndMended()
{
    World world("reject");
    QSignalSpy stale(&world.phone->ruleDesk().calendars(), &CalendarDesk::becameStale);
    for (int i = 0; i < 400 && stale.isEmpty(); ++i) {
        world.advance(30min);
        while (!world.fetcher.orders.empty()) {
            world.fetcher.refuse(FetchTrouble::Unreachable);
        }
    }
    world.advance(2s);
    QCOMPARE(stale.count(), 1);
    QCOMPARE(world.messages().size(), 1U);
    QVERIFY(world.messages().front().silent);
    QVERIFY2(world.lastText().contains(u"The calendar Home could not be read for a day"_s)
                 && world.lastText().contains(u"Its server could not be reached (as of "_s),
             qPrintable(world.lastText()));
    world.phone->ruleDesk().calendars().refresh();
    world.serve(CalendarHost, calendarTo("reject"));
    world.waitFor([&] {
        world.advance(1s);
        return world.lastText().contains(u"is read again, since"_s);
    });
    QCOMPARE(world.messages().size(), 1U);
}

void TestRulesChat::brokenListIsTold()
{
    World world({}, spamList());
    BlocklistDesk &lists = world.phone->ruleDesk().lists();
    lists.refresh();
    world.serve(u"l.example"_s, "<html>Please log in</html>");
    world.waitFor([&] { return lists.lists().front().source.failure.has_value(); });
    world.advance(2s);
    QCOMPARE(world.messages().size(), 1U);
    QVERIFY2(world.lastText().contains(u"The list world cannot be read"_s),
             qPrintable(world.lastText()));
    lists.refresh();
    world.serve(u"l.example"_s, "<html>Please log in</html>");
    world.waitFor([&] { return !lists.lists().front().source.isRefreshing; });
    world.advance(2s);
    QCOMPARE(world.messages().size(), 1U);
    lists.refresh();
    world.serve(u"l.example"_s, spamList());
    world.waitFor([&] { return !lists.lists().front().source.failure.has_value(); });
    world.advance(2s);
    QVERIFY2(world.lastText().contains(u"The list world is read again"_s),
             qPrintable(world.lastText()));
    QCOMPARE(world.messages().size(), 1U);
}

QTEST_GUILESS_MAIN(TestRulesChat)
#include "tst_ruleschat.moc"
