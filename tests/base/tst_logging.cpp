// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;

class LoggingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void number_data();
    void number();
    void text_data();
    void text();
    void neverLeaksASecret_data();
    void neverLeaksASecret();
    void wireIsSilentByDefault();
};

void LoggingTest::number_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("redacted");
    QTest::newRow("mobile") << u"+393401234567"_s << u"+39340•••67"_s;
    QTest::newRow("national") << u"3401234567"_s << u"3401•••67"_s;
    QTest::newRow("nine characters") << u"340123456"_s << u"340•••56"_s;
    QTest::newRow("eight keep only their length") << u"12345678"_s << u"••••••••"_s;
    QTest::newRow("short") << u"119"_s << u"•••"_s;
    QTest::newRow("none") << QString() << QString();
}

void LoggingTest::number()
{
    QFETCH(QString, number);
    QTEST(redactedNumber(number), "redacted");
}

void LoggingTest::text_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("redacted");
    const auto row = [](const char *name, const QString &text, const QString &redacted) {
        QTest::newRow(name) << text << redacted;
    };
    row("plain text stays", u"the modem is ready after 12 s"_s, u"the modem is ready after 12 s"_s);
    row("empty", QString(), QString());
    row("token", u"token 123456:ABCdefGHIjklMNOpqrSTUvwxYZ0123456_-9 used"_s, u"token ••• used"_s);
    row("token in an address",
        u"https://api.telegram.org/bot123456:ABCdefGHIjklMNOpqrSTUvwxYZ0123456_-9/getMe"_s,
        u"https://api.telegram.org/bot•••/getMe"_s);
    row("token in a file's address",
        u"/file/bot123456:ABCdefGHIjklMNOpqrSTUvwxYZ0123456/voice/1.oga"_s,
        u"/file/bot•••/voice/1.oga"_s);
    row("escaped token in an address", u"/bot123456%3AABCdef/getMe"_s, u"/bot•••/getMe"_s);
    row("PIN", u"AT+CPIN=\"1234\""_s, u"AT+CPIN=•••"_s);
    row("PIN in lower case", u"at+cpin=1234"_s, u"at+cpin=•••"_s);
    row("PIN after another command", u"AT+CMEE=1;+CPIN=1234\rAT"_s, u"AT+CMEE=1;+CPIN=•••\rAT"_s);
    row("PIN question stays", u"AT+CPIN?"_s, u"AT+CPIN?"_s);
    row("PIN answer stays", u"+CPIN: SIM PIN"_s, u"+CPIN: SIM PIN"_s);
    row("facility lock", u"AT+CLCK=\"SC\",1,\"1234\""_s, u"AT+CLCK=•••"_s);
    row("facility lock test stays", u"AT+CLCK=?"_s, u"AT+CLCK=?"_s);
    row("password", u"AT+CPWD=\"SC\",\"1234\",\"4321\""_s, u"AT+CPWD=•••"_s);
    row("PUK from the keypad", u"ATD**05*12345678*1234*1234#;"_s, u"ATD**05*•••#;"_s);
    row("IMEI", u"IMEI 352099001761481"_s, u"IMEI •••"_s);
    row("IMEI with hyphens", u"35-209900-176148-1"_s, u"•••"_s);
    row("ICCID", u"^ICCID: 8939012345678901234F"_s, u"^ICCID: •••"_s);
    row("number of a caller", u"+CLIP: \"+393401234567\",145"_s, u"+CLIP: \"+39340•••67\",145"_s);
    row("number spaced for reading", u"calling +39 340 123 4567 now"_s,
        u"calling +39340•••67 now"_s);
    row("dialled number", u"ATD3401234567;"_s, u"ATD3401•••67;"_s);
    row("two numbers", u"+393401234567 to +393298765432"_s, u"+39340•••67 to +39329•••32"_s);
    row("private calendar",
        u"https://calendar.google.com/calendar/ical/a%40b/private-0123456789abcdef/basic.ics"_s,
        u"https://calendar.google.com/calendar/ical/a%40b/private-•••/basic.ics"_s);
    row("time of day stays", u"2026-11-22T14:03:05.123Z"_s, u"2026-11-22T14:03:05.123Z"_s);
}

void LoggingTest::text()
{
    QFETCH(QString, text);
    QTEST(redactedText(text), "redacted");
}

void LoggingTest::neverLeaksASecret_data()
{
    QTest::addColumn<QString>("secret");
    QTest::newRow("token") << u"7123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsawQ"_s;
    QTest::newRow("IMEI") << u"352099001761481"_s;
    QTest::newRow("ICCID") << u"8939012345678901234"_s;
    QTest::newRow("number") << u"+393401234567"_s;
}

void LoggingTest::neverLeaksASecret()
{
    // Wherever it stands: no five neighbouring characters of the hidden part survive.
    QFETCH(QString, secret);
    for (const QString &frame :
         {u"%1"_s, u"x %1 y"_s, u"\"%1\""_s, u"(%1)"_s, u"a=%1&b"_s, u"/bot%1/x"_s, u"%1,%1"_s,
          u"line\n%1\nline"_s, u"é%1é"_s, u"[%1]"_s}) {
        const QString clean = redactedText(frame.arg(secret));
        QVERIFY2(!clean.contains(secret), qPrintable(clean));
        QVERIFY2(!clean.contains(secret.sliced(6, 5)), qPrintable(clean));
    }
}

void LoggingTest::wireIsSilentByDefault()
{
    QVERIFY(!lcWire().isDebugEnabled());
    QVERIFY(!lcAt().isDebugEnabled());
    QVERIFY(lcAt().isWarningEnabled());
    QCOMPARE(QString::fromLatin1(lcWire().categoryName()), u"vp.at.wire"_s);
}

QTEST_GUILESS_MAIN(LoggingTest)
#include "tst_logging.moc"
