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

/** The library's answer: an invisible mark in front is no usual spelling, but no harm either. */
Result<PhoneNumber> slowly(const QString &text, const Region &region)
{
    return PhoneNumber::parse(QString(QChar(0x200E) + text), region);
}

/** Compares what is plain with the long way; true when it was. */
bool agreesIfPlain(const QString &text, const Region &region)
{
    const std::optional<PhoneNumber> plain = NumberReader::plain(text, region);
    if (plain != NumberReader::plain(QByteArrayView(text.toLatin1()), region)) {
        qWarning("bytes of %s are read differently", qPrintable(text));
        return false;
    }
    if (!plain) {
        return false;
    }
    const QString number = described(*plain);
    const QString marked = QChar(0x200E) + text;
    for (const Result<PhoneNumber> &slow :
         {slowly(text, region), PhoneNumber::fromNetwork(marked, region)}) {
        if (described(slow) != number) {
            const QString words = text + u' ' + region.iso + u' ' + number + u' ' + described(slow);
            QTest::qFail(qPrintable(words), __FILE__, __LINE__);
        }
    }
    return true;
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

/** What is read quickly may be less, never different. */
class NumberReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agrees_data();
    void agrees();
    void internationalNumbersAgree();
    void nationalNumbersAgree();
    void mobileNumbersAgree();
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
    for (const QString &country : {u"IT"_s, u"DE"_s, u"US"_s, u"GB"_s, u"ES"_s, u"VA"_s, u"JE"_s}) {
        const Region region = *Region::parse(country);
        agreesIfPlain(text, region);
    }
}

void NumberReaderTest::internationalNumbersAgree()
{
    QRandomGenerator random(4711);
    int plain = 0;
    for (int code = 1; code < 1000; ++code) {
        for (int i = 0; i < 40; ++i) {
            const QString text =
                u'+' + QString::number(code) + randomDigits(random, 4 + random.bounded(9));
            plain += agreesIfPlain(text, Region {}) ? 1 : 0;
        }
    }
    QVERIFY2(plain > 4000, qPrintable(QString::number(plain)));
}

void NumberReaderTest::nationalNumbersAgree()
{
    QRandomGenerator random(4712);
    for (const QString &country :
         {u"IT"_s, u"DE"_s, u"FR"_s, u"GB"_s, u"ES"_s, u"US"_s, u"NL"_s, u"BE"_s, u"CH"_s, u"AT"_s,
          u"SE"_s, u"IE"_s, u"RO"_s, u"SK"_s, u"RU"_s, u"JP"_s, u"JE"_s}) {
        const Region region = *Region::parse(country);
        int plain = 0;
        for (int i = 0; i < 1500; ++i) {
            const QString text =
                QString(i % 2 == 0 ? u"0"_s : u""_s) + randomDigits(random, 5 + random.bounded(12));
            plain += agreesIfPlain(text, region) ? 1 : 0;
        }
        const bool isPlainHome = country != u"ES"_s && country != u"US"_s && country != u"RU"_s
            && country != u"JP"_s && country != u"JE"_s;
        QVERIFY2(isPlainHome == (plain > 40), qPrintable(country + QString::number(plain)));
    }
}

void NumberReaderTest::mobileNumbersAgree()
{
    for (int i = 0; i < 500; ++i) {
        const QString tail = u"%1"_s.arg(i * 99991 % 100000000, 8, 10, QChar(u'0'));
        for (const QString &start : {u"+393"_s, u"+447"_s, u"+4915"_s, u"+4916"_s, u"+4917"_s}) {
            const QString text = start + QString::number(i % 10) + tail;
            QVERIFY2(agreesIfPlain(text, Region {}), qPrintable(text));
        }
    }
}

QTEST_GUILESS_MAIN(NumberReaderTest)
#include "tst_numberreader.moc"
