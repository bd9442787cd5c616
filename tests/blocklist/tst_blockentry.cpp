// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blocklist/blockentry.h"

#include <QTest>

using namespace vp;
using namespace Qt::StringLiterals;

class BlockEntryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isReadAndWritten_data();
    void isReadAndWritten();
    void isRefused_data();
    void isRefused();
    void isNationalByItsRegion_data();
    void isNationalByItsRegion();
};

void BlockEntryTest::isReadAndWritten_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<BlockKind>("kind");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *name, QStringView typed, BlockKind kind, QStringView written) {
        QTest::newRow(name) << typed.toString() << kind << written.toString();
    };
    row("number", u"+39 02 1234 5678", BlockKind::Number, u"+390212345678");
    row("national number", u" 340-123 4567 ", BlockKind::Number, u"+393401234567");
    row("number with 00", u"0049 30 123456", BlockKind::Number, u"+4930123456");
    row("short number", u"40916", BlockKind::Number, u"40916");
    row("number with dashes", u"02-1234-5678", BlockKind::Number, u"+390212345678");
    row("emergency number", u"112", BlockKind::Number, u"112");
    row("prefix", u"+39 02 1234*", BlockKind::Prefix, u"+39021234*");
    row("prefix, blank before the star", u"+39 02 1234 *", BlockKind::Prefix, u"+39021234*");
    row("national prefix", u"02 1234*", BlockKind::Prefix, u"+39021234*");
    row("prefix with 00", u"0044 20*", BlockKind::Prefix, u"+4420*");
    row("prefix of a country", u"+234*", BlockKind::Prefix, u"+234*");
    row("range", u"+39021000-+39021999", BlockKind::Range, u"+39021000-+39021999");
    row("range with blanks", u"02 1000 - 02 1999", BlockKind::Range, u"+39021000-+39021999");
    row("range with an en dash", u"+39021000 – +39021999", BlockKind::Range,
        u"+39021000-+39021999");
    row("range with dots", u"+39021000..+39021999", BlockKind::Range, u"+39021000-+39021999");
    row("range of bare halves", u"021000-021999", BlockKind::Range, u"+39021000-+39021999");
    row("range of one", u"+39021000-+39021000", BlockKind::Range, u"+39021000-+39021000");
    row("hidden", u"Hidden", BlockKind::Hidden, u"hidden");
    row("country by its letters", u"NG", BlockKind::Country, u"country NG");
    row("country in small letters", u"it", BlockKind::Country, u"country IT");
    row("country with the word", u"Country ng", BlockKind::Country, u"country NG");
    row("country by its code", u"country +234", BlockKind::Country, u"country +234");
    row("country by a bare code", u"country 234", BlockKind::Country, u"country +234");
    row("country with 00", u"country 0039", BlockKind::Country, u"country +39");
    row("sender", u"Vodafone", BlockKind::Sender, u"sender Vodafone");
    row("sender with digits", u"3 Italia", BlockKind::Sender, u"sender 3 Italia");
    row("sender like a country", u"sender NG", BlockKind::Sender, u"sender NG");
    row("sender like a word", u"sender hidden", BlockKind::Sender, u"sender hidden");
    row("allowed number", u"allow +39 340 1234567", BlockKind::Number, u"allow +393401234567");
    row("allowed prefix", u"Allow +39800*", BlockKind::Prefix, u"allow +39800*");
    row("allowed hidden", u"ALLOW hidden", BlockKind::Hidden, u"allow hidden");
    row("allowed country", u"allow CH", BlockKind::Country, u"allow country CH");
}

void BlockEntryTest::isReadAndWritten()
{
    QFETCH(QString, typed);
    QFETCH(BlockKind, kind);
    QFETCH(QString, written);
    const auto entry = BlockEntry::parse(typed, Region());
    QVERIFY2(entry.has_value(), qPrintable(entry ? QString() : entry.error().detail));
    QCOMPARE(entry->kind, kind);
    QCOMPARE(entry->text(), written);
    QCOMPARE(entry->allow, written.startsWith(u"allow "_s));
    // What was written means the same wherever it is read.
    const auto again = BlockEntry::parse(entry->text(), Region {u"DE"_s, 49});
    QVERIFY(again.has_value());
    if (entry->first.startsWith(u'+') || kind != BlockKind::Number) {
        QCOMPARE(*again, *entry);
    }
}

void BlockEntryTest::isRefused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<BlockEntryProblem>("problem");
    const auto row = [](const char *name, const QString &typed, BlockEntryProblem problem) {
        QTest::newRow(name) << typed << problem;
    };
    row("nothing", u""_s, BlockEntryProblem::Empty);
    row("blanks", u" \t "_s, BlockEntryProblem::Empty);
    row("allow whom", u"allow  "_s, BlockEntryProblem::Empty);
    row("endless", QString(200, u'1'), BlockEntryProblem::TooLong);
    row("letters in a number", u"+39 02 12a4"_s, BlockEntryProblem::NotANumber);
    row("letters in a long number", u"0212345x78"_s, BlockEntryProblem::NotANumber);
    row("no possible number", u"+39 1"_s, BlockEntryProblem::NotANumber);
    row("a service code", u"#31#"_s, BlockEntryProblem::NotANumber);
    row("a name too long for a sender", u"a long name of nobody"_s, BlockEntryProblem::NotANumber);
    row("an empty sender", u"sender "_s, BlockEntryProblem::Empty);
    row("a line end in a sender", u"sender a\nb"_s, BlockEntryProblem::NotANumber);
    row("no calling code", u"+02 1234*"_s, BlockEntryProblem::NotANumber);
    row("no calling code behind 00", u"000 21234*"_s, BlockEntryProblem::NotANumber);
    row("star inside", u"+39*1234"_s, BlockEntryProblem::StarInside);
    row("two stars", u"+3902**"_s, BlockEntryProblem::StarInside);
    row("star alone", u"*"_s, BlockEntryProblem::TooShort);
    row("plus and star", u"+*"_s, BlockEntryProblem::TooShort);
    row("half the world", u"+3*"_s, BlockEntryProblem::TooShort);
    row("backwards", u"+39021999-+39021000"_s, BlockEntryProblem::RangeBackwards);
    row("uneven", u"+39021000-+390219999"_s, BlockEntryProblem::RangeUneven);
    row("three ends", u"+39021000-+39021500-+39021999"_s, BlockEntryProblem::NotANumber);
    row("no such letters", u"country XX"_s, BlockEntryProblem::UnknownCountry);
    row("no such code", u"country +999"_s, BlockEntryProblem::UnknownCountry);
    row("no country", u"country of mine"_s, BlockEntryProblem::UnknownCountry);
}

void BlockEntryTest::isRefused()
{
    QFETCH(QString, typed);
    QFETCH(BlockEntryProblem, problem);
    const auto entry = BlockEntry::parse(typed, Region());
    QVERIFY2(!entry.has_value(), qPrintable(entry ? entry->text() : QString()));
    QCOMPARE(entry.error().code, ErrorCode::InvalidInput);
    QCOMPARE(static_cast<BlockEntryProblem>(entry.error().native), problem);
}

void BlockEntryTest::isNationalByItsRegion_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("written");
    QTest::newRow("Italy keeps its 0") << u"IT"_s << u"02 12*"_s << u"+390212*"_s;
    QTest::newRow("Germany drops its 0") << u"DE"_s << u"030 12*"_s << u"+493012*"_s;
    QTest::newRow("Germany without 0") << u"DE"_s << u"30 12*"_s << u"+493012*"_s;
    QTest::newRow("Russia drops its 8") << u"RU"_s << u"8 495*"_s << u"+7495*"_s;
    QTest::newRow("USA drop their 1") << u"US"_s << u"1 900*"_s << u"+1900*"_s;
    QTest::newRow("Hungary drops its 06") << u"HU"_s << u"06 1 2*"_s << u"+3612*"_s;
}

void BlockEntryTest::isNationalByItsRegion()
{
    QFETCH(QString, region);
    QFETCH(QString, typed);
    QFETCH(QString, written);
    const auto entry = BlockEntry::parse(typed, Region::parse(region).value());
    QVERIFY(entry.has_value());
    QCOMPARE(entry->text(), written);
}

QTEST_GUILESS_MAIN(BlockEntryTest)
#include "tst_blockentry.moc"
