// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sms/smsassembler.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace vp;
using namespace Qt::StringLiterals;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

using Instant = SmsAssembler::Instant;
using Outcome = SmsAssembler::Outcome;

const Instant Start {std::chrono::sys_days(std::chrono::year(2026) / 11 / 22)};

SmsPart part(std::int64_t id, int number, int total, const QString &text,
             std::uint16_t reference = 42)
{
    SmsPart part;
    part.id = id;
    part.sender = u"+393401234567"_s;
    part.place = {reference, static_cast<std::uint8_t>(total), static_cast<std::uint8_t>(number),
                  false};
    part.text = text;
    part.sent = Start;
    return part;
}

QString words(const MissingParts &missing)
{
    return missing.first == missing.last
        ? u"[part %1 of %2 missing]"_s.arg(missing.first).arg(missing.total)
        : u"[parts %1 to %2 of %3 missing]"_s.arg(missing.first)
              .arg(missing.last)
              .arg(missing.total);
}

} // namespace

class TestSmsAssembler : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anyOrder();
    void tellsMessagesApart_data();
    void tellsMessagesApart();
    void duplicates();
    void duplicateAfterCompletion();
    void withoutTimesNothingIsLost();
    void referenceComesRoundAgain();
    void senderWithOneReference();
    void showsWhatIsThere();
    void namesWhatIsMissing_data();
    void namesWhatIsMissing();
    void latePartsAreTaken();
    void expires();
    void nextDueTellsTheInstant();
    void restartsFromStoredParts();
    void joinsHalvesOfCharacters();
    void joinsData();
    void boundsWhatItKeeps();
    void partWithoutAPlace();
    void shuffledTraffic();
};

void TestSmsAssembler::anyOrder()
{
    std::vector<int> order = {1, 2, 3, 4};
    int orders = 0;
    do {
        SmsAssembler assembler;
        for (std::size_t i = 0; i < order.size(); ++i) {
            const int number = order[i];
            const auto added =
                assembler.add(part(number, number, 4, QString::number(number)), Start);
            QCOMPARE(added.outcome, i == 3 ? Outcome::Complete : Outcome::Waiting);
            QCOMPARE(added.message.has_value(), i == 3);
            if (added.message) {
                QCOMPARE(added.message->text(), u"1234"_s);
                QVERIFY(added.message->isComplete());
                QCOMPARE(added.message->anchor, static_cast<std::int64_t>(order[0]));
            }
        }
        QCOMPARE(assembler.openCount(), 0U);
        ++orders;
    } while (std::next_permutation(order.begin(), order.end()));
    QCOMPARE(orders, 24);
}

void TestSmsAssembler::tellsMessagesApart_data()
{
    QTest::addColumn<SmsPart>("other");
    SmsPart other = part(2, 2, 2, u"b"_s);
    other.sender = u"+393409999999"_s;
    QTest::newRow("another sender") << other;
    other = part(2, 2, 2, u"b"_s, 43);
    QTest::newRow("another reference") << other;
    other = part(2, 2, 2, u"b"_s);
    other.place.wide = true;
    QTest::newRow("a 16-bit reference") << other;
    other = part(2, 2, 3, u"b"_s);
    QTest::newRow("another total") << other;
    other = part(2, 2, 2, u"b"_s);
    other.sent = Start + hours(25);
    QTest::newRow("sent a day later") << other;
}

void TestSmsAssembler::tellsMessagesApart()
{
    QFETCH(SmsPart, other);
    SmsAssembler assembler;
    QCOMPARE(assembler.add(part(1, 1, 2, u"a"_s), Start).outcome, Outcome::Waiting);
    QCOMPARE(assembler.add(other, Start).outcome, Outcome::Waiting);
    QCOMPARE(assembler.openCount(), 2U);
    const auto added = assembler.add(part(3, 2, 2, u"c"_s), Start);
    QCOMPARE(added.outcome, Outcome::Complete);
    QCOMPARE(added.message->text(), u"ac"_s);
}

void TestSmsAssembler::duplicates()
{
    SmsAssembler assembler;
    QCOMPARE(assembler.add(part(1, 1, 2, u"a"_s), Start).outcome, Outcome::Waiting);
    QCOMPARE(assembler.add(part(2, 1, 2, u"a"_s), Start + hours(1)).outcome, Outcome::Duplicate);
    SmsPart resent = part(3, 1, 2, u"a"_s);
    resent.sent = Start + minutes(2); // the sender's phone tried again
    QCOMPARE(assembler.add(resent, Start + hours(1)).outcome, Outcome::Duplicate);
    QCOMPARE(assembler.openCount(), 1U);
    const auto added = assembler.add(part(4, 2, 2, u"b"_s), Start);
    QCOMPARE(added.outcome, Outcome::Complete);
    QCOMPARE(added.message->text(), u"ab"_s);
    QCOMPARE(added.message->parts.front().id, std::int64_t {1});
}

void TestSmsAssembler::duplicateAfterCompletion()
{
    SmsAssembler assembler;
    (void)assembler.add(part(1, 1, 2, u"a"_s), Start);
    QCOMPARE(assembler.add(part(2, 2, 2, u"b"_s), Start).outcome, Outcome::Complete);
    QCOMPARE(assembler.add(part(3, 1, 2, u"a"_s), Start + hours(2)).outcome, Outcome::Duplicate);
    QCOMPARE(assembler.add(part(4, 2, 2, u"b"_s), Start + hours(2)).outcome, Outcome::Duplicate);
    QCOMPARE(assembler.openCount(), 0U);
    // The same words sent at another time are another message.
    SmsPart again = part(5, 1, 2, u"a"_s);
    again.sent = Start + minutes(5);
    QCOMPARE(assembler.add(again, Start + hours(2)).outcome, Outcome::Waiting);
    // Nothing is remembered for ever.
    (void)assembler.expired(Start + hours(80));
    QCOMPARE(assembler.add(part(6, 1, 2, u"a"_s), Start + hours(80)).outcome, Outcome::Waiting);
}

void TestSmsAssembler::withoutTimesNothingIsLost()
{
    SmsAssembler assembler;
    SmsPart first = part(1, 1, 2, u"a"_s);
    SmsPart second = part(2, 2, 2, u"b"_s);
    first.sent = second.sent = std::nullopt;
    QCOMPARE(assembler.add(first, Start).outcome, Outcome::Waiting);
    QCOMPARE(assembler.add(first, Start).outcome, Outcome::Duplicate);
    QCOMPARE(assembler.add(second, Start).outcome, Outcome::Complete);
    QCOMPARE(assembler.add(first, Start).outcome, Outcome::Waiting); // may be news
    QCOMPARE(assembler.add(second, Start).outcome, Outcome::Complete);
}

void TestSmsAssembler::referenceComesRoundAgain()
{
    SmsAssembler assembler;
    QCOMPARE(assembler.add(part(1, 1, 2, u"old, "_s), Start).outcome, Outcome::Waiting);
    SmsPart fresh = part(2, 1, 2, u"new, "_s);
    fresh.sent = Start + hours(48);
    QCOMPARE(assembler.add(fresh, Start + hours(48)).outcome, Outcome::Waiting);
    SmsPart freshEnd = part(3, 2, 2, u"new end"_s);
    freshEnd.sent = Start + hours(48) + seconds(3);
    const auto added = assembler.add(freshEnd, Start + hours(48));
    QCOMPARE(added.outcome, Outcome::Complete);
    QCOMPARE(added.message->text(), u"new, new end"_s);
    // The old one still takes its late part.
    const auto late = assembler.add(part(4, 2, 2, u"old end"_s), Start + hours(50));
    QCOMPARE(late.outcome, Outcome::Complete);
    QCOMPARE(late.message->text(), u"old, old end"_s);
}

void TestSmsAssembler::senderWithOneReference()
{
    SmsAssembler assembler;
    const auto at = [](SmsPart made, seconds when) {
        made.sent = Start + when;
        return made;
    };
    // Two messages with the same reference a minute apart, mixed up on the way.
    QCOMPARE(assembler.add(at(part(1, 1, 2, u"a1"_s), seconds(0)), Start).outcome,
             Outcome::Waiting);
    QCOMPARE(assembler.add(at(part(2, 1, 2, u"b1"_s), seconds(60)), Start).outcome,
             Outcome::Waiting);
    const auto second = assembler.add(at(part(3, 2, 2, u"b2"_s), seconds(61)), Start);
    QCOMPARE(second.message.value().text(), u"b1b2"_s);
    const auto first = assembler.add(at(part(4, 2, 2, u"a2"_s), seconds(1)), Start);
    QCOMPARE(first.message.value().text(), u"a1a2"_s);
}

void TestSmsAssembler::showsWhatIsThere()
{
    SmsAssembler assembler;
    (void)assembler.add(part(1, 1, 3, u"one "_s), Start);
    (void)assembler.add(part(2, 3, 3, u" three"_s), Start + minutes(5));
    QVERIFY(assembler.overdue(Start + minutes(10) - seconds(1)).empty());
    const auto shown = assembler.overdue(Start + minutes(10));
    QCOMPARE(shown.size(), 1U);
    QVERIFY(!shown[0].isComplete());
    QVERIFY(!shown[0].announced);
    QCOMPARE(shown[0].anchor, std::int64_t {1});
    QCOMPARE(shown[0].text(words), u"one [part 2 of 3 missing] three"_s);
    QCOMPARE(shown[0].text(), u"one  three"_s);
    QVERIFY(assembler.overdue(Start + hours(1)).empty()); // once
    const auto added = assembler.add(part(3, 2, 3, u"two"_s), Start + hours(2));
    QVERIFY(added.message.value().announced); // so that the message shown can be replaced
    QCOMPARE(added.message->anchor, std::int64_t {1});
    QCOMPARE(added.message->text(words), u"one two three"_s);
}

void TestSmsAssembler::namesWhatIsMissing_data()
{
    QTest::addColumn<QList<int>>("present");
    QTest::addColumn<int>("total");
    QTest::addColumn<QString>("text");
    QTest::newRow("first") << QList<int> {2, 3} << 3 << u"[part 1 of 3 missing](2)(3)"_s;
    QTest::newRow("last") << QList<int> {1, 2} << 3 << u"(1)(2)[part 3 of 3 missing]"_s;
    QTest::newRow("run") << QList<int> {1, 5} << 5 << u"(1)[parts 2 to 4 of 5 missing](5)"_s;
    QTest::newRow("two runs") << QList<int> {3} << 4
                              << u"[parts 1 to 2 of 4 missing](3)[part 4 of 4 missing]"_s;
    QTest::newRow("all but one of 255")
        << QList<int> {255} << 255 << u"[parts 1 to 254 of 255 missing](255)"_s;
}

void TestSmsAssembler::namesWhatIsMissing()
{
    QFETCH(QList<int>, present);
    QFETCH(int, total);
    SmsAssembler assembler;
    for (const int number : present) {
        (void)assembler.add(part(number, number, total, u"(%1)"_s.arg(number)), Start);
    }
    const auto shown = assembler.overdue(Start + hours(1));
    QCOMPARE(shown.size(), 1U);
    QTEST(shown[0].text(words), "text");
}

void TestSmsAssembler::latePartsAreTaken()
{
    SmsAssembler assembler;
    (void)assembler.add(part(1, 1, 3, u"a"_s), Start);
    QCOMPARE(assembler.overdue(Start + hours(1)).size(), 1U);
    // A part that does not complete it makes it due again, at once.
    (void)assembler.add(part(2, 2, 3, u"b"_s), Start + hours(71));
    const auto shown = assembler.overdue(Start + hours(71));
    QCOMPARE(shown.size(), 1U);
    QVERIFY(shown[0].announced);
    QCOMPARE(shown[0].text(words), u"ab[part 3 of 3 missing]"_s);
    QVERIFY(assembler.expired(Start + hours(71 + 71)).empty()); // counted from the last part
    QCOMPARE(assembler.add(part(3, 3, 3, u"c"_s), Start + hours(71 + 71)).outcome,
             Outcome::Complete);
}

void TestSmsAssembler::expires()
{
    SmsAssembler assembler;
    (void)assembler.add(part(1, 1, 2, u"a"_s), Start);
    (void)assembler.add(part(2, 1, 2, u"b"_s, 43), Start + hours(1));
    QVERIFY(assembler.expired(Start + hours(72) - seconds(1)).empty());
    const auto gone = assembler.expired(Start + hours(72));
    QCOMPARE(gone.size(), 1U);
    QCOMPARE(gone[0].text(words), u"a[part 2 of 2 missing]"_s);
    QCOMPARE(assembler.openCount(), 1U);
    QCOMPARE(assembler.add(part(3, 2, 2, u"late"_s), Start + hours(73)).outcome, Outcome::Waiting);
}

void TestSmsAssembler::nextDueTellsTheInstant()
{
    SmsAssembler assembler;
    QVERIFY(!assembler.nextDue());
    (void)assembler.add(part(1, 1, 2, u"a"_s), Start);
    QVERIFY(assembler.nextDue() == Start + minutes(10));
    QCOMPARE(assembler.overdue(*assembler.nextDue()).size(), 1U);
    QVERIFY(assembler.nextDue() == Start + hours(72));
    QCOMPARE(assembler.expired(*assembler.nextDue()).size(), 1U);
    QVERIFY(!assembler.nextDue());
}

void TestSmsAssembler::restartsFromStoredParts()
{
    const std::vector<SmsPart> stored = {part(1, 1, 3, u"a"_s), part(2, 3, 3, u"c"_s)};
    SmsAssembler assembler;
    for (const SmsPart &kept : stored) {
        QCOMPARE(assembler.add(kept, Start).outcome, Outcome::Waiting);
    }
    assembler.setAnnounced(1);
    QVERIFY(assembler.overdue(Start + hours(1)).empty());
    const auto added = assembler.add(part(3, 2, 3, u"b"_s), Start + hours(2));
    QCOMPARE(added.outcome, Outcome::Complete);
    QVERIFY(added.message->announced);
    QCOMPARE(added.message->text(), u"abc"_s);
}

void TestSmsAssembler::joinsHalvesOfCharacters()
{
    const QString emoji = u"😀"_s;
    SmsAssembler assembler;
    (void)assembler.add(part(1, 1, 2, QString(u"x" + emoji.first(1))), Start);
    const auto partial = assembler.overdue(Start + hours(1));
    QCOMPARE(partial.at(0).text(), u"x\uFFFD"_s);
    const auto added = assembler.add(part(2, 2, 2, QString(emoji.last(1) + u"y")), Start);
    QCOMPARE(added.message.value().text(), u"x😀y"_s);
}

void TestSmsAssembler::joinsData()
{
    SmsAssembler assembler;
    SmsPart first = part(1, 1, 2, QString());
    first.data = QByteArray("\x01\x00", 2);
    SmsPart second = part(2, 2, 2, QString());
    second.data = QByteArray("\x02");
    QCOMPARE(assembler.add(second, Start).outcome, Outcome::Waiting);
    const auto added = assembler.add(first, Start);
    QCOMPARE(added.message.value().data(), QByteArray("\x01\x00\x02", 3));
}

void TestSmsAssembler::boundsWhatItKeeps()
{
    SmsAssembler assembler(AssemblyLimits {.maximumOpen = 10});
    for (std::uint16_t reference = 0; reference < 25; ++reference) {
        (void)assembler.add(part(reference, 1, 255, u"flood"_s, reference), Start);
    }
    const auto gone = assembler.expired(Start);
    QCOMPARE(gone.size(), 15U);
    QCOMPARE(gone[0].anchor, std::int64_t {0}); // the oldest go, and are told
    QCOMPARE(assembler.openCount(), 10U);
}

void TestSmsAssembler::partWithoutAPlace()
{
    SmsAssembler assembler;
    const auto added = assembler.add(part(1, 3, 2, u"stray"_s), Start);
    QCOMPARE(added.outcome, Outcome::Complete);
    QCOMPARE(added.message.value().text(), u"stray"_s);
    QCOMPARE(assembler.add(part(2, 1, 1, u"one of one"_s), Start).outcome, Outcome::Complete);
}

void TestSmsAssembler::shuffledTraffic()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 200; ++round) {
        // Thirty messages of a few senders with few references, all parts once or twice, in any
        // order.
        std::vector<SmsPart> parts;
        QStringList expected;
        for (int message = 0; message < 30; ++message) {
            const int total = 2 + random.bounded(5);
            QString whole;
            for (int number = 1; number <= total; ++number) {
                SmsPart made = part(message * 100 + number, number, total,
                                    u"%1.%2 "_s.arg(message).arg(number),
                                    static_cast<std::uint16_t>(message % 10));
                made.sender = u"sender %1"_s.arg(message / 10);
                made.sent = Start + hours(message);
                whole += made.text;
                parts.insert(parts.end(), static_cast<std::size_t>(1 + random.bounded(2)), made);
            }
            expected += whole;
        }
        std::shuffle(parts.begin(), parts.end(), random);
        SmsAssembler assembler;
        QStringList got;
        for (const SmsPart &one : parts) {
            if (const auto added = assembler.add(one, Start); added.message) {
                got += added.message->text();
            }
        }
        got.sort();
        expected.sort();
        QCOMPARE(got, expected);
        QCOMPARE(assembler.openCount(), 0U);
    }
}

QTEST_GUILESS_MAIN(TestSmsAssembler)
#include "tst_smsassembler.moc"
