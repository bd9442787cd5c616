// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressbook/vcardreader.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wold-style-cast"
#pragma GCC diagnostic ignored "-Wunused-parameter"
#pragma GCC diagnostic ignored "-Wpedantic"
#include <phonenumbers/phonenumberutil.h>
#pragma GCC diagnostic pop

using namespace Qt::StringLiterals;
using namespace vp;

namespace {

/** A book whose one contact has @p field in his TEL. */
AddressBook bookOf(const QString &field, const Region &region)
{
    QByteArray card = "BEGIN:VCARD\nFN:Anna\nTEL:" + field.toUtf8() + "\nEND:VCARD\n";
    QBuffer buffer(&card);
    buffer.open(QIODevice::ReadOnly);
    LoadedContacts loaded;
    readVCards(buffer, {u"t.vcf"_s, u"t"_s, region}, loaded);
    return std::move(loaded.book);
}

bool isFound(const AddressBook &book, const QString &shown, const Region &region)
{
    const auto number = PhoneNumber::fromNetwork(shown, region);
    return number ? book.find(*number) != nullptr : book.findSender(shown) != nullptr;
}

} // namespace

class NumberMatchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void table_data();
    void table();
    void doubtIsNoMatch();
    void numberOfSeveral();
    void numberOfTooMany();
    void agreesWithTheLibrary();
    void indexAgreesWithComparingAll();
};

void NumberMatchTest::table_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *name, const QString &country, const QString &field,
                        const QString &shown, bool same) {
        QTest::newRow(name) << country << field << shown << same;
    };
    const QString mobile = u"+393401234567"_s;
    row("in full", u"IT"_s, mobile, mobile, true);
    row("national in the card", u"IT"_s, u"340 1234567"_s, mobile, true);
    row("national on the wire", u"IT"_s, mobile, u"3401234567"_s, true);
    row("00 in the card", u"IT"_s, u"0039 340 1234567"_s, mobile, true);
    row("00 on the wire", u"IT"_s, mobile, u"00393401234567"_s, true);
    row("calling code without plus on the wire", u"IT"_s, mobile, u"393401234567"_s, true);
    row("brackets and dashes", u"IT"_s, u"(+39) 340-123.45/67"_s, mobile, true);
    row("no-break spaces", u"IT"_s, u"+39\u00a0340\u00a01234567"_s, mobile, true);
    row("tel: URI", u"IT"_s, u"tel:+39-340-1234567"_s, mobile, true);
    row("tel: with a context", u"IT"_s, u"tel:340-1234567;phone-context=+39"_s, mobile, true);
    row("tel: with an extension", u"IT"_s, u"tel:+39-06-12345678;ext=12"_s, u"+390612345678"_s,
        true);
    row("isub", u"IT"_s, u"tel:+39-06-12345678;isub=12"_s, u"+390612345678"_s, true);
    row("extension in Italian", u"IT"_s, u"06 12345678 int. 12"_s, u"+390612345678"_s, true);
    row("extension in English", u"GB"_s, u"020 7946 0018 ext. 5"_s, u"+442079460018"_s, true);
    row("extension with x", u"US"_s, u"650-253-0000x123"_s, u"+16502530000"_s, true);
    row("extension with #", u"US"_s, u"650-253-0000 #123"_s, u"+16502530000"_s, true);
    row("pause and digits", u"US"_s, u"+1 650 253 0000,,123#"_s, u"+16502530000"_s, true);
    row("extension in Russian", u"RU"_s, u"+7 423 202-25-11 доб. 100"_s, u"+74232022511"_s, true);
    row("trunk zero in brackets", u"GB"_s, u"+44 (0)20 7946 0018"_s, u"+442079460018"_s, true);
    row("trunk zero in the card", u"GB"_s, u"020 7946 0018"_s, u"+442079460018"_s, true);
    row("trunk zero on the wire", u"GB"_s, u"+442079460018"_s, u"02079460018"_s, true);
    row("trunk zero behind the code, New Zealand", u"NZ"_s, u"+64 03 331 6005"_s, u"+6433316005"_s,
        true);
    row("Italian zero forgotten", u"IT"_s, u"+39 6 12345678"_s, u"+390612345678"_s, true);
    row("zero too many", u"IT"_s, u"+39 0340 1234567"_s, mobile, true);
    row("local number of seven digits", u"US"_s, u"253-0000"_s, u"+16502530000"_s, true);
    row("seven digits on the wire", u"US"_s, u"+1 650 253 0000"_s, u"2530000"_s, true);
    row("another area", u"US"_s, u"+1 650 253 0000"_s, u"+12122530000"_s, false);
    row("one digit differs", u"IT"_s, mobile, u"+393401234568"_s, false);
    row("one digit more", u"IT"_s, u"+39 06 1234567"_s, u"+390612345678"_s, false);
    row("same end, another country", u"IT"_s, mobile, u"+443401234567"_s, false);
    row("same digits, free phone", u"US"_s, u"+800 1234 5678"_s, u"+180012345678"_s, false);
    row("code of one digit against two", u"NZ"_s, u"+64 3 331-6005"_s, u"+16433316005"_s, false);
    row("neighbour country", u"NZ"_s, u"+64 3 331-6005"_s, u"+6133316005"_s, false);
    row("short code", u"IT"_s, u"40916"_s, u"40916"_s, true);
    row("short code is no end of a number", u"IT"_s, u"40916"_s, u"+390612340916"_s, false);
    row("number that ends in a short code", u"IT"_s, u"+39 06 12340916"_s, u"40916"_s, false);
    row("short code with a zero before it", u"IT"_s, u"4916"_s, u"04916"_s, false);
    row("sender's name", u"IT"_s, u"Vodafone"_s, u"Vodafone"_s, true);
    row("sender's name in another case", u"IT"_s, u"PayPal"_s, u"PAYPAL"_s, true);
    row("sender's name is not its part", u"IT"_s, u"Vodafone"_s, u"Vodafon"_s, false);
    row("sender's digits are no number", u"IT"_s, u"3Info"_s, u"3"_s, false);
    row("words are no sender", u"IT"_s, u"none"_s, u"none"_s, false);
    row("a long word is no sender", u"IT"_s, u"Vodafone Italia"_s, u"Vodafone Italia"_s, false);
    row("foreign number stays foreign", u"DE"_s, u"0171 1234567"_s, u"+491711234567"_s, true);
    row("the same national digits, another home", u"DE"_s, u"0171 1234567"_s, u"+441711234567"_s,
        false);
    row("American trunk one", u"US"_s, u"1 650 253 0000"_s, u"+16502530000"_s, true);
    row("American way abroad", u"US"_s, u"011 39 340 1234567"_s, mobile, true);
}

void NumberMatchTest::table()
{
    QFETCH(QString, country);
    QFETCH(QString, field);
    QFETCH(QString, shown);
    const Region region = *Region::parse(country);
    QTEST(isFound(bookOf(field, region), shown, region), "same");
}

void NumberMatchTest::doubtIsNoMatch()
{
    const Region region = *Region::parse(u"US"_s);
    const PhoneNumber local = *PhoneNumber::fromNetwork(u"2530000"_s, region);
    const PhoneNumber one = *PhoneNumber::parse(u"+1 650 253 0000"_s, region);
    const PhoneNumber other = *PhoneNumber::parse(u"+1 212 253 0000"_s, region);
    AddressBook book;
    book.add({u"Anna"_s, u"g"_s, {one}});
    QCOMPARE(book.find(local)->name, u"Anna"_s);
    book.add({u"Bruno"_s, u"g"_s, {other}});
    QVERIFY(book.find(local) == nullptr);
    QCOMPARE(book.find(other)->name, u"Bruno"_s);
}

/** A family's telephone, or one person under two names: all of them, the first one first. */
void NumberMatchTest::numberOfSeveral()
{
    const Region region;
    const PhoneNumber home = *PhoneNumber::parse(u"+39 06 12345678"_s, region);
    const PhoneNumber mobile = *PhoneNumber::parse(u"+39 340 1234567"_s, region);
    const PhoneNumber sameEnd = *PhoneNumber::parse(u"+39 02 12345678"_s, region);
    AddressBook book;
    book.add({u"Anna"_s, u"Family"_s, {home, mobile}});
    book.add({u"Bruno"_s, u"Family"_s, {home, home}});
    book.add({u"Carla"_s, u"Family"_s, {sameEnd}});
    book.add({u"Dott.ssa Anna"_s, u"Work"_s, {mobile, home}});
    const auto names = [&book](const PhoneNumber &number) {
        QStringList all;
        for (const Contact *contact : book.owners(number)) {
            all.append(contact->name);
        }
        return all.join(u", "_s);
    };
    QCOMPARE(names(home), u"Anna, Bruno, Dott.ssa Anna"_s);
    QCOMPARE(names(mobile), u"Anna, Dott.ssa Anna"_s);
    QCOMPARE(names(sameEnd), u"Carla"_s);
    QCOMPARE(book.find(home)->name, u"Anna"_s);
    // Two people at one telephone are no doubt, also where a zero is missing.
    const PhoneNumber zeroForgotten = *PhoneNumber::parse(u"+39 6 12345678"_s, region);
    QCOMPARE(names(zeroForgotten), u"Anna, Bruno, Dott.ssa Anna"_s);
    QCOMPARE(names(*PhoneNumber::parse(u"+39 06 87654321"_s, region)), QString());
    QVERIFY(book.owners(PhoneNumber()).empty());
}

void NumberMatchTest::numberOfTooMany()
{
    const PhoneNumber number = *PhoneNumber::parse(u"+39 06 12345678"_s, Region {});
    AddressBook book;
    for (int i = 0; i < 10'000; ++i) {
        book.add({u"Person %1"_s.arg(i), u"Family"_s, {number}});
    }
    QCOMPARE(book.owners(number).size(), 8U);
    QCOMPARE(book.owners(number).front()->name, u"Person 0"_s);
}

void NumberMatchTest::agreesWithTheLibrary()
{
    using i18n::phonenumbers::PhoneNumberUtil;
    const PhoneNumberUtil &library = *PhoneNumberUtil::GetInstance();
    QRandomGenerator random(815);
    const std::array codes {u"39"_s, u"44"_s, u"49"_s, u"1"_s, u"64"_s, u"7"_s};
    int same = 0;
    for (int i = 0; i < 6000; ++i) {
        // Few digits to choose from, so that many pairs are alike.
        const auto draw = [&random, &codes] {
            QString number = u'+' + codes[static_cast<std::size_t>(random.bounded(6))];
            for (int digit = 0; digit < 9; ++digit) {
                number += QChar(digit < 6 ? u'3' : static_cast<char16_t>(u'4' + random.bounded(2)));
            }
            return random.bounded(3) == 0 ? number.replace(4, 1, u"0"_s) : number;
        };
        const QString a = draw();
        const QString b = draw();
        const auto numberA = PhoneNumber::parse(a, Region {});
        const auto numberB = PhoneNumber::parse(b, Region {});
        if (!numberA || !numberB) {
            continue;
        }
        const auto judged = library.IsNumberMatchWithTwoStrings(a.toStdString(), b.toStdString());
        const NumberMatch ours = matchOf(*numberA, *numberB);
        same += ours == NumberMatch::Exact ? 1 : 0;
        if (judged == PhoneNumberUtil::EXACT_MATCH || judged == PhoneNumberUtil::NO_MATCH) {
            QCOMPARE(u"%1 %2 %3"_s.arg(a, b).arg(ours == NumberMatch::Exact),
                     u"%1 %2 %3"_s.arg(a, b).arg(judged == PhoneNumberUtil::EXACT_MATCH));
        }
    }
    QVERIFY(same > 20);
}

/** Many numbers that end alike, short and long, with zeros in front. */
void NumberMatchTest::indexAgreesWithComparingAll()
{
    QRandomGenerator random(816);
    const std::array starts {u""_s,    u"0"_s,     u"00"_s,     u"+39"_s,   u"+390"_s, u"+3900"_s,
                             u"+44"_s, u"+4420"_s, u"+39340"_s, u"+1212"_s, u"+4912"_s};
    const Region usual = *Region::parse(u"US"_s); // has local numbers of seven digits
    const auto draw = [&random, &starts, &usual] {
        QString text = starts[static_cast<std::size_t>(random.bounded(int(starts.size())))];
        for (int left = 3 + random.bounded(6); left > 0; --left) {
            text += QChar(left > 2 ? u'5' : static_cast<char16_t>(u'0' + random.bounded(2)));
        }
        return PhoneNumber::fromNetwork(text, usual).value_or(PhoneNumber());
    };
    NumberIndex index;
    std::vector<std::pair<PhoneNumber, quint32>> all;
    int exact = 0;
    int close = 0;
    for (quint32 owner = 0; owner < 3000; ++owner) {
        const PhoneNumber wanted = draw();
        quint32 expected = NumberIndex::Nobody;
        bool isExact = false;
        bool isDoubtful = false;
        for (const auto &[number, its] : all) {
            const NumberMatch match = matchOf(wanted, number);
            if (match == NumberMatch::Exact) {
                expected = its;
                isExact = true;
                break;
            }
            if (match == NumberMatch::Close) {
                isDoubtful = isDoubtful || (expected != NumberIndex::Nobody && expected != its);
                expected = its;
            }
        }
        expected = isDoubtful && !isExact ? NumberIndex::Nobody : expected;
        QCOMPARE(index.find(wanted), expected);
        exact += isExact ? 1 : 0;
        close += !isExact && expected != NumberIndex::Nobody ? 1 : 0;
        const PhoneNumber added = draw();
        const bool isNew = std::none_of(
            all.begin(), all.end(), [&added](const auto &known) { return known.first == added; });
        if (owner % 4 == 0 && isNew) { // one owner each
            index.add(added, owner);
            all.emplace_back(added, owner);
        }
    }
    QVERIFY2(exact > 100 && close > 10, qPrintable(u"%1 %2"_s.arg(exact).arg(close)));
}

QTEST_GUILESS_MAIN(NumberMatchTest)
#include "tst_numbermatch.moc"
