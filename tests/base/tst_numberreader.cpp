// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/numberreader.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;

namespace {

QString described(const Result<PhoneNumber> &number)
{
    return number ? number->text()
                  : QString(u"error %1"_s.arg(static_cast<int>(number.error().code)));
}

QString randomDigits(QRandomGenerator &random, int count)
{
    QString digits;
    for (int i = 0; i < count; ++i) {
        digits += QChar(u'0' + random.bounded(10));
    }
    return digits;
}

} // namespace

/** The reader may be faster than PhoneNumber::parse(), never different. */
class NumberReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agrees_data();
    void agrees();
    void internationalNumbersAgree();
    void nationalNumbersAgree();
};

void NumberReaderTest::agrees_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"+39 340 123 4567"_s,
                                u"340 1234567"_s,
                                u"0039 340 1234567"_s,
                                u"06 1234 5678"_s,
                                u"+39 06 1234 5678"_s,
                                u"+44 (0)20 7946 0018"_s,
                                u"+44 20 7946 0018"_s,
                                u"+1 650 253 0000"_s,
                                u"+1 1 650 253 0000"_s,
                                u"391 234 5678"_s,
                                u"39 340 1234567"_s,
                                u"112"_s,
                                u"+39112"_s,
                                u"0039 112"_s,
                                u"40916"_s,
                                u"(+39) 340 1234567"_s,
                                u"++39"_s,
                                u"340+1234567"_s,
                                u""_s,
                                u"+"_s,
                                u"00"_s,
                                u"*100#"_s,
                                u"tel:+39-340-1234567"_s,
                                u"12345678901234567890123456789012345678901"_s,
                                u"+390000000000"_s,
                                u"112345678"_s}) {
        QTest::newRow(qPrintable(u"\""_s + text + u'"')) << text;
    }
}

void NumberReaderTest::agrees()
{
    QFETCH(QString, text);
    for (const QString &country : {u"IT"_s, u"DE"_s, u"US"_s, u"GB"_s, u"ES"_s}) {
        const Region region = *Region::parse(country);
        QCOMPARE(described(NumberReader(region).parse(text)),
                 described(PhoneNumber::parse(text, region)));
    }
}

void NumberReaderTest::internationalNumbersAgree()
{
    QRandomGenerator random(4711);
    NumberReader reader {Region {}};
    for (int code = 1; code < 1000; ++code) {
        for (int i = 0; i < 40; ++i) {
            const QString text =
                u'+' + QString::number(code) + randomDigits(random, 4 + random.bounded(9));
            QCOMPARE(u"%1 %2"_s.arg(text, described(reader.parse(text))),
                     u"%1 %2"_s.arg(text, described(PhoneNumber::parse(text, Region {}))));
        }
    }
}

void NumberReaderTest::nationalNumbersAgree()
{
    QRandomGenerator random(4712);
    for (const QString &country :
         {u"IT"_s, u"DE"_s, u"FR"_s, u"GB"_s, u"ES"_s, u"US"_s, u"NL"_s, u"BE"_s, u"CH"_s, u"AT"_s,
          u"SE"_s, u"IE"_s, u"RO"_s, u"SK"_s, u"RU"_s, u"JP"_s}) {
        const Region region = *Region::parse(country);
        NumberReader reader(region);
        for (int i = 0; i < 1500; ++i) {
            const QString text =
                QString(i % 2 == 0 ? u"0"_s : u""_s) + randomDigits(random, 5 + random.bounded(9));
            QCOMPARE(u"%1 %2 %3"_s.arg(country, text, described(reader.parse(text))),
                     u"%1 %2 %3"_s.arg(country, text, described(PhoneNumber::parse(text, region))));
        }
    }
}

QTEST_GUILESS_MAIN(NumberReaderTest)
#include "tst_numberreader.moc"
