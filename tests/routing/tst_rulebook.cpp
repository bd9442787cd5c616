// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/routingpolicy.h"
#include "routing/rulebook.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;

namespace {

const QTimeZone Rome("Europe/Rome");

PhoneNumber number(const QString &text)
{
    return PhoneNumber::parse(text, Region {}).value();
}

const std::vector<RulePhone> &phones()
{
    static const std::vector<RulePhone> named {{u"Mobile"_s, number(u"+393331112222"_s)},
                                               {u"Office"_s, number(u"+390612345678"_s)}};
    return named;
}

AddressBook people()
{
    AddressBook book;
    int next = 0;
    const auto add = [&](const QString &name, const QString &group) {
        book.add({name, group, {number(u"+39340765%1"_s.arg(1000 + next++))}, {}, {}});
    };
    add(u"Anna Rossi"_s, u"Family"_s);
    add(u"Bruno Verdi"_s, u"Family"_s);
    add(u"Carla"_s, u"Work"_s);
    add(u"Rossi & Figli"_s, u"Work"_s);
    add(u"José Pérez"_s, u"Tennis club"_s);
    return book;
}

/** One event a line: "title | place | begin | end | more", times in Rome. */
QByteArray ical(const QStringList &events)
{
    QStringList lines {u"BEGIN:VCALENDAR"_s, u"VERSION:2.0"_s};
    int uid = 0;
    for (const QString &event : events) {
        const QStringList cells = event.split(u'|');
        lines << u"BEGIN:VEVENT"_s << u"UID:%1"_s.arg(uid++)
              << u"SUMMARY:"_s + cells.at(0).trimmed().replace(u',', u"\\,"_s)
              << u"LOCATION:"_s + cells.at(1).trimmed().replace(u',', u"\\,"_s)
              << u"DTSTART;TZID=Europe/Rome:"_s + cells.at(2).trimmed()
              << u"DTEND;TZID=Europe/Rome:"_s + cells.at(3).trimmed();
        if (cells.size() > 4) {
            lines << cells.at(4).trimmed();
        }
        lines << u"END:VEVENT"_s;
    }
    lines << u"END:VCALENDAR"_s << QString();
    return lines.join(u"\r\n"_s).toUtf8();
}

QDateTime rome(int day, int hour, int minute = 0)
{
    return QDateTime(QDate(2026, 12, day), QTime(hour, minute), Rome).toUTC();
}

RuleBook bookOf(const QStringList &events, const QDateTime &now = rome(14, 12))
{
    CalendarReading reading;
    reading.source = {u"Home"_s, 0};
    reading.zone = Rome;
    auto contents = readCalendar(ical(events), reading);
    if (!contents) {
        qFatal("no calendar: %s", qPrintable(contents.error().detail));
    }
    return RuleBook(RuleCalendar({std::move(*contents)}, now), people(), phones(), Region {});
}

const KnownCaller Anna {{u"Anna Rossi"_s}, {u"Family"_s}};
const KnownCaller Bruno {{u"Bruno Verdi"_s}, {u"Family"_s}};
const KnownCaller Carla {{u"Carla"_s}, {u"Work"_s}};

RoutingInput inputFor(const RuleBook &book, const KnownCaller &who, const QDateTime &at)
{
    RoutingInput input;
    input.rules.masterPhone = number(u"+393331112222"_s);
    input.rules.calendarConfigured = true;
    input.now = at;
    input.caller = number(u"+393407650000"_s);
    input.contact = who;
    input.claims = book.claims(who, at);
    return input;
}

/** Forty rules for groups and contacts, some of them clashing; the same every time. */
QStringList manyRules(QRandomGenerator &random)
{
    const QStringList whom {
        u"Family"_s,     u"Work"_s, u"Anna Rossi"_s, u"Carla"_s, u"Tennis club, Family"_s,
        u"Bruno Verdi"_s};
    const QStringList places {u"+39 340 555 0001"_s, u"Mobile"_s, u"reject"_s,
                              u"Office, Mobile"_s,   u"sms"_s,    u"340 555 0002, Roma"_s};
    const QStringList repeats {u"RRULE:FREQ=DAILY"_s, u"RRULE:FREQ=WEEKLY;BYDAY=MO,WE,FR"_s,
                               u"RRULE:FREQ=WEEKLY;INTERVAL=2"_s, u"RRULE:FREQ=MONTHLY"_s,
                               u"RRULE:FREQ=DAILY;COUNT=20"_s};
    const auto one = [&random](const QStringList &list) {
        return list.at(random.bounded(list.size()));
    };
    QStringList events;
    for (int i = 0; i < 40; ++i) {
        const int day = random.bounded(1, 28);
        const int hour = random.bounded(0, 20);
        const auto stamp = [day](int at, int minute) {
            const QTime time(at, minute);
            return QString(QDate(2026, 12, day).toString(u"yyyyMMdd"_s) + u'T'
                           + time.toString(u"hhmmss"_s));
        };
        events.append(
            u"%1 | %2 | %3 | %4 | %5"_s.arg(one(whom), one(places), stamp(hour, random.bounded(60)),
                                            stamp(hour + random.bounded(1, 4), 59), one(repeats)));
    }
    return events;
}

} // namespace

class TestRuleBook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void titles_data();
    void titles();
    void eventsSpeakForTheirPeople();
    void placesAreRead_data();
    void placesAreRead();
    void problemsAreListed();
    void ordinaryAppointmentsAreNoProblems();
    void overlapIsTold();
    void overlapBesideALongEvent();
    void spansAgreeWithDecisions();
    void farFromNowIsTheSame();
    void titlesThatRepeatAreLookedUpOnce();
    void unrelatedEventsChangeNothing();
};

void TestRuleBook::titles_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QStringList>("groups");
    QTest::addColumn<QStringList>("contacts");
    QTest::addColumn<QStringList>("unknown");
    const QStringList none;
    QTest::newRow("a group") << u"Family"_s << QStringList {u"Family"_s} << none << none;
    QTest::newRow("case, accents, blanks")
        << u"  FÀMILY "_s << QStringList {u"Family"_s} << none << none;
    QTest::newRow("a contact") << u"anna rossi"_s << none << QStringList {u"Anna Rossi"_s} << none;
    QTest::newRow("one name with an ampersand")
        << u"Rossi & Figli"_s << none << QStringList {u"Rossi & Figli"_s} << none;
    QTest::newRow("parts at every separator")
        << u"Family, Carla; Work / Jose Perez\nTennis club"_s
        << QStringList {u"Family"_s, u"Work"_s, u"Tennis club"_s}
        << QStringList {u"Carla"_s, u"José Pérez"_s} << none;
    QTest::newRow("names joined by blanks, the longest first")
        << u"Anna Rossi Bruno Verdi Tennis club"_s << QStringList {u"Tennis club"_s}
        << QStringList {u"Anna Rossi"_s, u"Bruno Verdi"_s} << none;
    QTest::newRow("unknown words stay together")
        << u"meet the Family at noon"_s << QStringList {u"Family"_s} << none
        << QStringList {u"meet the"_s, u"at noon"_s};
    QTest::newRow("nobody") << u"Famly"_s << none << none << QStringList {u"Famly"_s};
    QTest::newRow("part of a name is nobody")
        << u"Anna"_s << none << none << QStringList {u"Anna"_s};
    QTest::newRow("named twice") << u"Family, family"_s << QStringList {u"Family"_s} << none
                                 << none;
    QTest::newRow("nothing") << u"  "_s << none << none << none;
}

void TestRuleBook::titles()
{
    QFETCH(QString, title);
    const TitleMatch match = matchTitle(title, people());
    QTEST(match.groups, "groups");
    QTEST(match.contacts, "contacts");
    QTEST(match.unknown, "unknown");
}

void TestRuleBook::eventsSpeakForTheirPeople()
{
    const RuleBook book = bookOf({
        u"Family | +39 340 555 0001 | 20261214T080000 | 20261214T180000"_s,
        u"Anna Rossi | Office | 20261214T100000 | 20261214T140000"_s,
    });
    QCOMPARE(book.count(), 2);
    QCOMPARE(book.claims(Anna, rome(14, 12)).size(), 2U);
    QCOMPARE(book.claims(Bruno, rome(14, 12)).size(), 1U);
    QVERIFY(book.claims(Carla, rome(14, 12)).empty());
    QVERIFY(book.claims(Bruno, rome(14, 18)).empty()); // the end is no part of it
    QCOMPARE(book.claims(Bruno, rome(14, 8)).size(), 1U);

    const RoutingDecision anna = decide(inputFor(book, Anna, rome(14, 12)));
    QCOMPARE(anna.target.text(), u"+390612345678"_s);
    QCOMPARE(
        anna.reasons.front(),
        (DecisionReason {RoutingReason::ContactEvent, u"Anna Rossi"_s, u"Home"_s, rome(14, 14)}));
    const RoutingDecision bruno = decide(inputFor(book, Bruno, rome(14, 12)));
    QCOMPARE(bruno.target.text(), u"+393405550001"_s);
    const RoutingDecision later = decide(inputFor(book, Anna, rome(14, 15)));
    QCOMPARE(later.target.text(), u"+393405550001"_s);
}

void TestRuleBook::placesAreRead_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<RuleAction::Kind>("kind");
    QTest::addColumn<QStringList>("plan");
    using enum RuleAction::Kind;
    QTest::newRow("a number in a text")
        << u"+39 340 555 0001, Italia"_s << Phones << QStringList {u"+393405550001"_s};
    QTest::newRow("two numbers are a plan") << u"+393405550001, then +39 06 12345678"_s << Phones
                                            << QStringList {u"+393405550001"_s, u"+390612345678"_s};
    QTest::newRow("a phone's name") << u"mobile"_s << Phones << QStringList {u"+393331112222"_s};
    QTest::newRow("reject") << u"Reject"_s << Reject << QStringList();
    QTest::newRow("sms") << u"SMS"_s << Sms << QStringList();
    QTest::newRow("voicemail") << u"voicemail"_s << Voicemail << QStringList();
}

void TestRuleBook::placesAreRead()
{
    QFETCH(QString, place);
    const RuleBook book =
        bookOf({u"Family | "_s + place + u" | 20261214T080000 | 20261214T180000"_s});
    const std::vector<EventClaim> claims = book.claims(Anna, rome(14, 12));
    QCOMPARE(claims.size(), 1U);
    QVERIFY(claims.front().action.has_value());
    QTEST(claims.front().action->kind, "kind");
    QStringList plan;
    for (const RingStep &step : claims.front().action->plan.steps) {
        plan.append(step.number.text());
    }
    QTEST(plan, "plan");
}

void TestRuleBook::problemsAreListed()
{
    const RuleBook book = bookOf({
        u"Famly | Mobile | 20261215T080000 | 20261215T180000"_s,
        u"Work | voicemail | 20261216T080000 | 20261216T180000"_s,
        u"Work | +39 34 | 20261217T080000 | 20261217T180000"_s,
        u"Famly | Mobile | 20261201T080000 | 20261201T180000"_s, // is over
    });
    const std::vector<RuleProblem> problems = book.problems(rome(14, 12));
    QCOMPARE(problems.size(), 3U);
    QCOMPARE(problems.at(0).kind, RuleProblem::Kind::UnknownTitle);
    QCOMPARE(problems.at(0).text, u"Famly"_s);
    QCOMPARE(problems.at(0).nearest, u"Family"_s);
    QCOMPARE(problems.at(0).calendar, u"Home"_s);
    QCOMPARE(problems.at(0).at, rome(15, 8));
    QCOMPARE(problems.at(1).kind, RuleProblem::Kind::NoVoicemail);
    QCOMPARE(problems.at(2).kind, RuleProblem::Kind::UnreadableNumber);
    QCOMPARE(problems.at(2).at, rome(17, 8));
}

void TestRuleBook::ordinaryAppointmentsAreNoProblems()
{
    const RuleBook book = bookOf({
        u"Dentist | Via Roma 12, 20121 Milano | 20261215T080000 | 20261215T180000"_s,
        u"Call with Carla | https://meet.example/123456789 | 20261215T080000 | 20261215T090000"_s,
        u"Lunch |  | 20261215T120000 | 20261215T130000"_s,
    });
    QCOMPARE(book.count(), 0);
    QVERIFY(book.problems(rome(14, 12)).empty());
}

void TestRuleBook::overlapIsTold()
{
    const RuleBook book = bookOf({
        u"Family | Mobile | 20261215T080000 | 20261215T180000"_s,
        u"family | Office | 20261215T120000 | 20261215T130000"_s,
        u"Work | Office | 20261215T120000 | 20261215T130000"_s,
        u"Family, Work | Mobile | 20261216T080000 | 20261216T090000"_s,
        u"Family | Mobile | 20261216T080000 | 20261216T090000"_s, // says the same
    });
    const std::vector<RuleProblem> problems = book.problems(rome(14, 12));
    QCOMPARE(problems.size(), 1U);
    QCOMPARE(problems.front().kind, RuleProblem::Kind::Overlap);
    QCOMPARE(problems.front().title, u"Family"_s);
    QCOMPARE(problems.front().text, u"family"_s); // began last, so it wins
    QCOMPARE(problems.front().at, rome(15, 12));
}

/** One that has lasted for weeks hides none of the others. */
void TestRuleBook::overlapBesideALongEvent()
{
    const RuleBook book = bookOf({
        u"Tennis club | Mobile | 20261101T080000 | 20270131T180000"_s,
        u"Family | Mobile | 20261215T080000 | 20261215T180000"_s,
        u"Family | Office | 20261215T120000 | 20261215T130000"_s,
        u"Work | Mobile | 20261229T080000 | 20261229T180000"_s, // later than anybody asks
        u"Work | Office | 20261229T120000 | 20261229T130000"_s,
    });
    const std::vector<RuleProblem> problems = book.problems(rome(14, 12));
    QCOMPARE(problems.size(), 1U);
    QCOMPARE(problems.front().kind, RuleProblem::Kind::Overlap);
    QCOMPARE(problems.front().at, rome(15, 12));
}

/** Next month's picture is worked out once, and says what today's index would say. */
void TestRuleBook::farFromNowIsTheSame()
{
    QRandomGenerator random(99);
    QStringList rules = manyRules(random);
    rules.append(u"Family, Anna Rossi | sms | 20261213T060000 | 20261213T160000 | "
                 "RRULE:FREQ=HOURLY;INTERVAL=7"_s); // overlaps itself
    const RuleBook near = bookOf(rules);
    const RuleBook far = bookOf(rules, rome(14, 12).addYears(-1));
    const QDateTime from = rome(13, 0);
    const QDateTime to = from.addDays(9);
    const auto sorted = [](std::vector<EventClaim> claims) {
        sortClaims(claims);
        return claims;
    };
    for (const KnownCaller &who : {Anna, Bruno, Carla}) {
        const std::vector<RuleSpan> spans = near.spans(who, from, to);
        QVERIFY(!spans.empty());
        QVERIFY(far.spans(who, from, to) == spans);
        for (int i = 0; i < 200; ++i) {
            const QDateTime at = from.addSecs(random.bounded(9 * 24 * 3600));
            QVERIFY(sorted(far.claims(who, at)) == sorted(near.claims(who, at)));
        }
    }
}

/** A search among all names for each of thousands of events would take minutes. */
void TestRuleBook::titlesThatRepeatAreLookedUpOnce()
{
    QStringList events;
    AddressBook book;
    for (int i = 0; i < 2000; ++i) {
        const int who = 1000 + i % 1000;
        events.append(u"Persn %1 | Mobile | 20261215T080000 | 20261215T180000"_s.arg(who));
        if (i < 1000) {
            book.add({u"Person %1"_s.arg(who), u"Many"_s, {}, {}, {}});
        }
    }
    CalendarReading reading;
    reading.zone = Rome;
    const RuleBook rules(RuleCalendar({*readCalendar(ical(events), reading)}, rome(14, 12)), book,
                         phones(), Region {});
    const std::vector<RuleProblem> problems = rules.problems(rome(14, 12));
    QCOMPARE(problems.size(), 2000U);
    QCOMPARE(problems.front().nearest, u"Person 1000"_s);
    QCOMPARE(problems.at(1000).nearest, u"Person 1000"_s);
    const auto helped = std::ranges::count_if(
        problems, [](const RuleProblem &one) { return !one.nearest.isEmpty(); });
    QCOMPARE(helped, 400); // the first 200 titles, each twice
}

void TestRuleBook::spansAgreeWithDecisions()
{
    QRandomGenerator random(2026);
    const RuleBook book = bookOf(manyRules(random));
    const QDateTime from = rome(13, 0);
    const QDateTime to = from.addDays(10);
    int decided = 0;
    for (const KnownCaller &who : {Anna, Bruno, Carla}) {
        const std::vector<RuleSpan> spans = book.spans(who, from, to);
        QVERIFY(spans.size() > 20);
        for (int i = 0; i < 3400; ++i) {
            const QDateTime at =
                from.addMSecs(random.bounded(static_cast<quint64>(from.msecsTo(to))));
            const RoutingDecision decision = decide(inputFor(book, who, at));
            QVERIFY(!decision.reasons.empty());
            const auto span = std::ranges::find_if(
                spans, [&at](const RuleSpan &one) { return one.begin <= at && at < one.end; });
            const RoutingReason kind = decision.reasons.front().kind;
            if (span == spans.end()) {
                QCOMPARE(kind, RoutingReason::NoEventNow);
                continue;
            }
            ++decided;
            QCOMPARE(kind,
                     span->claim.by == EventClaim::By::Contact ? RoutingReason::ContactEvent
                                                               : RoutingReason::GroupEvent);
            QCOMPARE(decision.reasons.front().what, span->claim.title);
            QVERIFY(span->end <= span->claim.end);
            QCOMPARE(decision.plan, span->claim.action->plan);
        }
    }
    QVERIFY(decided > 1000 && decided < 10'000);
}

void TestRuleBook::unrelatedEventsChangeNothing()
{
    QRandomGenerator random(7);
    const QStringList rules = manyRules(random);
    QStringList more = rules;
    for (int day = 1; day <= 28; ++day) {
        const QString when = u" | 202612%1T000000 | 202612%1T235900 | RRULE:FREQ=WEEKLY"_s.arg(
            day, 2, 10, QChar(u'0'));
        more.insert(0, u"Tennis club | reject"_s + when); // for others
        more.append(u"Anna Rossi | Via Roma 12"_s + when); // no rule
        more.append(u"Nobody here | Mobile"_s + when);
    }
    const RuleBook small = bookOf(rules);
    const RuleBook large = bookOf(more);
    for (int i = 0; i < 1000; ++i) {
        const QDateTime at = rome(13, 0).addSecs(random.bounded(10 * 24 * 3600));
        for (const KnownCaller &who : {Anna, Bruno, Carla}) {
            QVERIFY(decide(inputFor(small, who, at)) == decide(inputFor(large, who, at)));
        }
    }
}

QTEST_GUILESS_MAIN(TestRuleBook)
#include "tst_rulebook.moc"
