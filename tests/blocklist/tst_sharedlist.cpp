// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blocklist/sharedlist.h"

#include <QCryptographicHash>
#include <QTest>

using namespace vp;
using namespace Qt::StringLiterals;

namespace {

QByteArray md5(const QByteArray &number)
{
    return QCryptographicHash::hash(number, QCryptographicHash::Md5).toHex();
}

PhoneNumber numberOf(const QString &text)
{
    return PhoneNumber::fromNetwork(text, Region()).value();
}

Result<ListReading> read(const QByteArray &bytes, const ListLimits &limits = {})
{
    return readSharedList(bytes, u"friends"_s, limits);
}

ListRefusal refusalOf(const Result<ListReading> &reading)
{
    return reading ? ListRefusal {} : static_cast<ListRefusal>(reading.error().native);
}

/** As in listexport.h: made with Python's hashlib by the definition there, salt 00…0f, three
 * rounds, for +390212345678 and +39021234*. */
const QByteArray SaltedHead = "virtualphone-blocklist 1\n"
                              "salt 000102030405060708090a0b0c0d0e0f\n"
                              "rounds 3\n";
const QByteArray SaltedNumber = "9405fed5d912a2dd";
const QByteArray SaltedPrefix = "f0285a87b20d46a5";

} // namespace

class SharedListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheCsvInUse();
    void knowsTheHashOfTheMission();
    void readsEveryEntry_data();
    void readsEveryEntry();
    void readsSalted();
    void theLongestPrefixTells();
    void shortNumbersAreInNoList();
    void oneEntryTwice();
    void categoriesAreFitToBeShown_data();
    void categoriesAreFitToBeShown();
    void manyCategories();
    void problemsHaveLineAndReason();
    void keepsOnlyTheFirstProblems();
    void refuses_data();
    void refuses();
    void refusesWhatIsTooLarge();
    void refusesWhatShrank();
    void manyEntries();
};

void SharedListTest::readsTheCsvInUse()
{
    const auto reading = read("type,hash\r\n"
                              "Financial consultants,"
                              + md5("+390212345678").toUpper()
                              + "\r\n"
                                "\"Energy, gas\","
                              + md5("+390299999999")
                              + "\r\n"
                                ","
                              + md5("+390255555555") + "\r\n" + md5("+390266666666"));
    QVERIFY(reading.has_value());
    QCOMPARE(reading->problemCount, 0);
    QCOMPARE(reading->list.size(), 4);
    const auto hit = reading->list.find(numberOf(u"+39 02 1234 5678"_s));
    const BlockHit expected {.list = u"friends"_s,
                             .kind = BlockKind::Number,
                             .matched = u"+390212345678"_s,
                             .category = u"Financial consultants"_s};
    QCOMPARE(hit.value(), expected);
    QCOMPARE(reading->list.find(numberOf(u"+390299999999"_s)).value().category, u"Energy, gas"_s);
    QCOMPARE(reading->list.find(numberOf(u"+390255555555"_s)).value().category, QString());
    QVERIFY(reading->list.find(numberOf(u"+390266666666"_s)).has_value());
    QVERIFY(!reading->list.find(numberOf(u"+390277777777"_s)).has_value());
}

void SharedListTest::knowsTheHashOfTheMission()
{
    // md5sum of the text "+390123456789", by coreutils.
    const auto reading = read("kind,e68896b0d2e0fb3f145b6f79f5777817\n");
    QVERIFY(reading.has_value());
    QVERIFY(reading->list.find(numberOf(u"+390123456789"_s)).has_value());
}

void SharedListTest::readsEveryEntry_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("caller");
    QTest::addColumn<QString>("matched"); // empty = no hit
    const auto row = [](const char *name, const QByteArray &line, QStringView caller,
                        QStringView matched) {
        QTest::newRow(name) << line << caller.toString() << matched.toString();
    };
    row("number", "+390212345678", u"+390212345678", u"+390212345678");
    row("number spaced", "+39 02 1234-5678 ", u"+390212345678", u"+390212345678");
    row("number with 00", "00390212345678", u"+390212345678", u"+390212345678");
    row("kind behind a comma", "+390212345678,energy", u"+390212345678", u"+390212345678");
    row("kind behind a semicolon", "+390212345678; energy", u"+390212345678", u"+390212345678");
    row("kind behind a tab", "+390212345678\tenergy", u"+390212345678", u"+390212345678");
    row("kind in front", "energy,+390212345678", u"+390212345678", u"+390212345678");
    row("a longer number", "+39021234567", u"+390212345678", u"");
    row("prefix", "+39021234*", u"+390212345678", u"+39021234*");
    row("prefix spaced", "+39 02 1234 *", u"+390212345678", u"+39021234*");
    row("beside the prefix", "+39021235*", u"+390212345678", u"");
    row("prefix longer than the caller", "+390212345678901*", u"+390212345678", u"");
    row("prefix as long as the caller", "+390212345678*", u"+390212345678", u"+390212345678*");
    row("shortest prefix", "+3902*", u"+390212345678", u"+3902*");
}

void SharedListTest::readsEveryEntry()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, caller);
    QFETCH(QString, matched);
    const auto reading = read("# a list\n\n+15550001111\n" + line + "\n");
    QVERIFY(reading.has_value());
    QCOMPARE(reading->problemCount, 0);
    const auto hit = reading->list.find(numberOf(caller));
    QCOMPARE(hit ? hit->matched : QString(), matched);
    if (hit) {
        QCOMPARE(hit->kind, matched.endsWith(u'*') ? BlockKind::Prefix : BlockKind::Number);
        QCOMPARE(hit->category, line.contains("energy") ? u"energy"_s : QString());
    }
}

void SharedListTest::readsSalted()
{
    const auto reading = read(SaltedHead + "prefixes 8 11\nentries 2\n" + SaltedNumber
                              + ",call centre\n8:" + SaltedPrefix.toUpper() + "\n");
    QVERIFY(reading.has_value());
    QCOMPARE(reading->problemCount, 0);
    QCOMPARE(reading->list.size(), 2);
    const auto number = reading->list.find(numberOf(u"+390212345678"_s));
    QCOMPARE(number.value().category, u"call centre"_s);
    QCOMPARE(number.value().kind, BlockKind::Number);
    const auto prefix = reading->list.find(numberOf(u"+390212349999"_s));
    QCOMPARE(prefix.value().matched, u"+39021234*"_s);
    QVERIFY(!reading->list.find(numberOf(u"+390212399999"_s)).has_value());
    // Another salt is another list: nothing can be compared.
    QByteArray other = SaltedHead;
    other.replace("0e0f", "0e0e");
    const auto strange = read(other + "entries 1\n" + SaltedNumber + "\n");
    QVERIFY(!strange.value().list.find(numberOf(u"+390212345678"_s)).has_value());
}

void SharedListTest::theLongestPrefixTells()
{
    const auto reading = read("+3902*,wide\n+39021234*,narrow\n+390212*,middle\n");
    QCOMPARE(reading.value().list.find(numberOf(u"+390212345678"_s)).value().category, u"narrow"_s);
    QCOMPARE(reading.value().list.find(numberOf(u"+390212999999"_s)).value().category, u"middle"_s);
    const auto whole = read("+3902*,wide\nnumber," + md5("+390212345678") + "\n");
    QCOMPARE(whole.value().list.find(numberOf(u"+390212345678"_s)).value().category, u"number"_s);
}

void SharedListTest::shortNumbersAreInNoList()
{
    const auto reading = read("x," + md5("40916") + "\n+40916123*\n");
    QVERIFY(!reading.value().list.find(numberOf(u"40916"_s)).has_value());
    QVERIFY(!reading.value().list.find(PhoneNumber()).has_value());
}

void SharedListTest::oneEntryTwice()
{
    const auto reading = read("+390212345678,first\n+39 02 12345678,second\n");
    QCOMPARE(reading.value().list.size(), 1);
    QCOMPARE(reading.value().list.find(numberOf(u"+390212345678"_s)).value().category, u"first"_s);
}

void SharedListTest::categoriesAreFitToBeShown_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("shown");
    QTest::newRow("UTF-8") << QByteArray("Énergie") << u"Énergie"_s;
    QTest::newRow("quotes") << QByteArray("\"a \"\"b\"\"\"") << u"a b"_s;
    QTest::newRow("controls") << QByteArray("a\x01\x1b[31mb") << u"a[31mb"_s;
    QTest::newRow("turned round") << QByteArray("a\xE2\x80\xAE"
                                                "b")
                                  << u"ab"_s;
    QTest::newRow("Latin-1") << QByteArray("\xC9nergie") << u"nergie"_s;
    QTest::newRow("long") << QByteArray(300, 'a') << QString(60, u'a');
    QTest::newRow("a pair at the cut")
        << QByteArray(59, 'a') + "\xF0\x9F\x93\x9E" << QString(59, u'a');
}

void SharedListTest::categoriesAreFitToBeShown()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, shown);
    const auto reading = read("+390212345678," + bytes + "\n");
    QCOMPARE(reading.value().list.find(numberOf(u"+390212345678"_s)).value().category, shown);
}

void SharedListTest::manyCategories()
{
    QByteArray bytes;
    for (int i = 0; i < 1000; ++i) {
        bytes +=
            "+39021234" + QByteArray::number(1000 + i) + ",kind " + QByteArray::number(i) + '\n';
    }
    const auto reading = read(bytes);
    QCOMPARE(reading.value().list.size(), 1000);
    QCOMPARE(reading.value().list.find(numberOf(u"+390212341005"_s)).value().category, u"kind 5"_s);
    // More than fit are still entries, only without their word.
    QCOMPARE(reading.value().list.find(numberOf(u"+390212341999"_s)).value().category, QString());
}

void SharedListTest::problemsHaveLineAndReason()
{
    const auto reading = read("\xEF\xBB\xBF"
                              "number;kind\n"
                              "+390212345678\n"
                              "0212345678\n"
                              "+39*02\n"
                              "+39*\n"
                              "+39\n"
                              + QByteArray(600, '1')
                              + "\n"
                                "garbage\n"
                                "d41d8cd98f00b204e9800998ecf8427\n"
                                "+0390212345678\n"
                                "+1234567890123456\n"
                                "+390212345679\n+390212345680\n+390212345681\n+390212345682\n"
                                "+390212345683\n+390212345684\n+390212345685\n+390212345686\n");
    QVERIFY(reading.has_value());
    using R = ListProblemReason;
    const std::vector<ListProblem> expected {
        {3, R::NotInternational}, {4, R::StarInside},        {5, R::TooShort},
        {6, R::TooShort},         {7, R::TooLong},           {8, R::NotAnEntry},
        {9, R::NotAnEntry},       {10, R::NotInternational}, {11, R::NotAnEntry},
    };
    QCOMPARE(reading->problems.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        QCOMPARE(reading->problems[i].line, expected[i].line);
        QCOMPARE(reading->problems[i].reason, expected[i].reason);
    }
    QCOMPARE(reading->list.size(), 9);

    const auto salted = read(SaltedHead + "prefixes 8\nentries 3\n" + SaltedNumber
                             + "\n9:" + SaltedPrefix + "\n8:" + SaltedPrefix + "\n");
    QCOMPARE(salted.value().problems, (std::vector<ListProblem> {{6 + 1, R::UnlistedLength}}));
}

void SharedListTest::keepsOnlyTheFirstProblems()
{
    QByteArray bytes;
    for (int i = 0; i < 500; ++i) {
        bytes += "+39021234" + QByteArray::number(1000 + i) + "\n?\n";
    }
    const auto reading = read(bytes);
    QCOMPARE(reading.value().problemCount, 500);
    QCOMPARE(reading.value().problems.size(), 100U);
    QCOMPARE(reading.value().problems.back().line, 200);
}

void SharedListTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ListRefusal>("refusal");
    const auto row = [](const char *name, const QByteArray &bytes, ListRefusal refusal) {
        QTest::newRow(name) << bytes << refusal;
    };
    row("nothing", "", ListRefusal::Empty);
    row("a header alone", "type,hash\n", ListRefusal::Empty);
    row("comments alone", "# nothing yet\n\n", ListRefusal::Empty);
    row("a web page", "\n <!DOCTYPE html><html>\n+390212345678\n", ListRefusal::Html);
    row("a web page with a mark", "\xEF\xBB\xBF<html>", ListRefusal::Html);
    row("an error in words", "404: Not Found", ListRefusal::Empty);
    row("words", "one\ntwo\nthree\n+390212345678\n", ListRefusal::Garbage);
    row("octets", QByteArray("\0\1\2\n\xff\xfe\n\0\n\0\n+390212345678", 24), ListRefusal::Garbage);
    row("UTF-16", QByteArray("\xff\xfe+\0003\0009\0\n\0", 10), ListRefusal::Empty);
    const QByteArray entry = "entries 1\n" + SaltedNumber + "\n";
    row("a later version", "virtualphone-blocklist 2\n", ListRefusal::NewerVersion);
    row("no version", "virtualphone-blocklist\n", ListRefusal::NewerVersion);
    row("head alone", SaltedHead, ListRefusal::BadHead);
    row("no count", SaltedHead + SaltedNumber + "\n", ListRefusal::BadHead);
    row("none announced", SaltedHead + "entries 0\n", ListRefusal::Empty);
    row("cut off", SaltedHead + "entries 2\n" + SaltedNumber + "\n", ListRefusal::Incomplete);
    row("no salt", "virtualphone-blocklist 1\nrounds 3\n" + entry, ListRefusal::BadHead);
    row("short salt", "virtualphone-blocklist 1\nsalt 0011\nrounds 3\n" + entry,
        ListRefusal::BadHead);
    row("odd salt", "virtualphone-blocklist 1\nsalt 00112233445566778\nrounds 3\n" + entry,
        ListRefusal::BadHead);
    row("no rounds", "virtualphone-blocklist 1\nsalt 0011223344556677\n" + entry,
        ListRefusal::BadHead);
    row("rounds without end",
        "virtualphone-blocklist 1\nsalt 0011223344556677\nrounds 1000000\n" + entry,
        ListRefusal::BadHead);
    row("negative rounds", "virtualphone-blocklist 1\nsalt 0011223344556677\nrounds -1\n" + entry,
        ListRefusal::BadHead);
    row("too much work",
        "virtualphone-blocklist 1\nsalt 0011223344556677\nrounds 1000\nprefixes 5\n" + entry,
        ListRefusal::BadHead);
    row("a length twice", SaltedHead + "prefixes 5 5\n" + entry, ListRefusal::BadHead);
    row("a length of a country", SaltedHead + "prefixes 2\n" + entry, ListRefusal::BadHead);
    row("a word unknown", SaltedHead + "expires 2030\n" + entry, ListRefusal::BadHead);
}

void SharedListTest::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ListRefusal, refusal);
    const auto reading = read(bytes);
    QVERIFY(!reading.has_value());
    QCOMPARE(reading.error().code, ErrorCode::InvalidInput);
    QCOMPARE(refusalOf(reading), refusal);
}

void SharedListTest::refusesWhatIsTooLarge()
{
    const QByteArray bytes = QByteArray("+390212345678\n").repeated(100);
    QVERIFY(read(bytes, {.bytes = 1400}).has_value());
    QCOMPARE(refusalOf(read(bytes, {.bytes = 1399})), ListRefusal::TooLarge);
    QVERIFY(read(bytes, {.lines = 100}).has_value());
    QCOMPARE(refusalOf(read(bytes, {.lines = 99})), ListRefusal::TooLarge);
}

void SharedListTest::refusesWhatShrank()
{
    const SharedList two = read("+390212345678\n+390212345679\n").value().list;
    QVERIFY(mayReplace(two, 0).has_value());
    QVERIFY(mayReplace(two, 19).has_value());
    const auto shrank = mayReplace(two, 20);
    QCOMPARE(static_cast<ListRefusal>(shrank.error().native), ListRefusal::Shrank);
    QByteArray ten;
    for (char c = '0'; c <= '9'; ++c) {
        ten += QByteArray("+39021234567") + c + '\n';
    }
    QVERIFY(mayReplace(read(ten).value().list, 20).has_value());
    QVERIFY(!mayReplace(read(ten).value().list, 22).has_value());
}

void SharedListTest::manyEntries()
{
    QByteArray bytes = "type,hash\n";
    constexpr int count = 200'000;
    bytes.reserve(count * 40);
    for (int i = 0; i < count; ++i) {
        bytes += "spam," + md5("+3934" + QByteArray::number(10'000'000 + i)) + '\n';
    }
    const auto reading = read(bytes);
    QVERIFY(reading.has_value());
    QCOMPARE(reading->list.size(), count);
    for (int i = 0; i < count; i += 9'991) {
        const QString number = u"+3934"_s + QString::number(10'000'000 + i);
        QVERIFY(reading->list.find(numberOf(number)).has_value());
        const QString other = u"+3935"_s + QString::number(10'000'000 + i);
        QVERIFY(!reading->list.find(numberOf(other)).has_value());
    }
}

QTEST_GUILESS_MAIN(SharedListTest)
#include "tst_sharedlist.moc"
