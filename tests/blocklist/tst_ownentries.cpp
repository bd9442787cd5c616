// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blocklist/ownentries.h"

#include <QTest>

using namespace vp;
using namespace Qt::StringLiterals;

namespace {

/** One entry a line, with ids 1, 2, 3 … */
OwnEntries entriesOf(const QString &lines)
{
    std::vector<BlockEntry> entries;
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        BlockEntry entry = BlockEntry::parse(line, Region()).value();
        entry.id = static_cast<qint64>(entries.size()) + 1;
        entries.push_back(entry);
    }
    return OwnEntries(entries);
}

PhoneNumber numberOf(const QString &text)
{
    return text.isEmpty() ? PhoneNumber() : PhoneNumber::fromNetwork(text, Region()).value();
}

} // namespace

class OwnEntriesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void tellsWhatMatched();
    void findsSenders();
    void emptyFindsNothing();
};

void OwnEntriesTest::finds_data()
{
    QTest::addColumn<QString>("entries");
    QTest::addColumn<QString>("caller");
    QTest::addColumn<qint64>("id"); // 0 = nothing; negative = allowed
    const auto row = [](const char *name, const QString &entries, const QString &caller,
                        qint64 id) {
        QTest::newRow(name) << entries << caller << id;
    };
    row("number", u"+390212345678"_s, u"+39 02 12345678"_s, 1);
    row("number, as the network tells it nationally", u"+390212345678"_s, u"0212345678"_s, 1);
    row("another number", u"+390212345678"_s, u"+390212345679"_s, 0);
    row("short number", u"40916"_s, u"40916"_s, 1);
    row("prefix", u"+390212*"_s, u"+390212345678"_s, 1);
    row("beside the prefix", u"+390212*"_s, u"+390213345678"_s, 0);
    row("a short number has no prefix", u"+3940*"_s, u"40916"_s, 0);
    row("lowest of a range", u"+39021000-+39021999"_s, u"+390210001234"_s, 1);
    row("highest of a range", u"+39021000-+39021999"_s, u"+390219999999"_s, 1);
    row("above a range", u"+39021000-+39021999"_s, u"+390220001234"_s, 0);
    row("below a range", u"+39021000-+39021999"_s, u"+390209991234"_s, 0);
    row("range of whole numbers", u"+390212345670-+390212345675"_s, u"+390212345675"_s, 1);
    row("beside a range of whole numbers", u"+390212345670-+390212345675"_s, u"+390212345676"_s, 0);
    row("shorter than the range", u"+39021234567000-+39021234567999"_s, u"+390212345670"_s, 0);
    row("hidden", u"hidden"_s, QString(), 1);
    row("hidden does not block numbers", u"hidden"_s, u"+390212345678"_s, 0);
    row("numbers do not block hidden", u"+39*"_s, QString(), 0);
    row("country", u"NG"_s, u"+2348031234567"_s, 1);
    row("country by code", u"country +234"_s, u"+2348031234567"_s, 1);
    row("another country", u"NG"_s, u"+390212345678"_s, 0);
    row("Canada is not the USA", u"CA"_s, u"+12125550123"_s, 0);
    row("Canada", u"CA"_s, u"+14165550123"_s, 1);
    row("all of +1", u"country +1"_s, u"+14165550123"_s, 1);
    row("Kazakhstan shares +7", u"KZ"_s, u"+77012345678"_s, 1);
    row("Russia is not Kazakhstan", u"KZ"_s, u"+74951234567"_s, 0);
    row("allowed within a blocked prefix", u"+390212*\nallow +390212345678"_s, u"+390212345678"_s,
        -2);
    row("allowed prefix within a blocked country", u"IT\nallow +390212*"_s, u"+390212345678"_s, -2);
    row("allowed country, blocked number: allowed", u"+390212345678\nallow IT"_s,
        u"+390212345678"_s, -2);
    row("allowed hidden", u"hidden\nallow hidden"_s, QString(), -2);
    row("the number before the prefix", u"+39021*\n+390212345678"_s, u"+390212345678"_s, 2);
    row("the longer prefix", u"+3902*\n+390212*"_s, u"+390212345678"_s, 2);
    row("a narrow range before a wide prefix", u"+3902*\n+39021200-+39021299"_s, u"+390212345678"_s,
        2);
    row("the prefix before the country", u"IT\n+3902*"_s, u"+390212345678"_s, 2);
}

void OwnEntriesTest::finds()
{
    QFETCH(QString, entries);
    QFETCH(QString, caller);
    QFETCH(qint64, id);
    const auto hit = entriesOf(entries).find(numberOf(caller));
    QCOMPARE(hit ? (hit->allow ? -hit->entryId : hit->entryId) : 0, id);
}

void OwnEntriesTest::tellsWhatMatched()
{
    const OwnEntries entries = entriesOf(u"+390212*\nallow NG"_s);
    const BlockHit blocked = entries.find(numberOf(u"+390212345678"_s)).value();
    const BlockHit expected {.kind = BlockKind::Prefix, .matched = u"+390212*"_s, .entryId = 1};
    QCOMPARE(blocked, expected);
    const BlockHit allowed = entries.find(numberOf(u"+2348031234567"_s)).value();
    QVERIFY(allowed.allow);
    QCOMPARE(allowed.kind, BlockKind::Country);
    QCOMPARE(allowed.matched, u"country NG"_s);
    QVERIFY(allowed.list.isEmpty());
}

void OwnEntriesTest::findsSenders()
{
    const OwnEntries entries = entriesOf(u"sender WinNow\nsender INFO\nallow sender Info"_s);
    QCOMPARE(entries.findSender(u" winnow"_s).value().entryId, 1);
    QVERIFY(!entries.findSender(u"win"_s).has_value());
    // In a Turkish session too: folding knows no language.
    QVERIFY(entries.findSender(u"info"_s).value().allow);
}

void OwnEntriesTest::emptyFindsNothing()
{
    const OwnEntries entries;
    QVERIFY(!entries.find(numberOf(u"+390212345678"_s)).has_value());
    QVERIFY(!entries.find(PhoneNumber()).has_value());
    QVERIFY(!entries.findSender(u"x"_s).has_value());
}

QTEST_GUILESS_MAIN(OwnEntriesTest)
#include "tst_ownentries.moc"
