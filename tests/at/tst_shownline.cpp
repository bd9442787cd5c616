// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "at/shownline.h"

#include <QTest>

using vp::shownLine;

class TestShownLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lines_data();
    void lines();
};

void TestShownLine::lines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("shown");
    const auto row = [](const char *name, const QByteArray &line, const QByteArray &shown) {
        QTest::newRow(name) << line << shown;
    };
    row("PIN", "AT+CPIN=\"4321\"", "AT+CPIN=***");
    row("PIN in lower case, no quotes", "at+cpin=4321", "at+cpin=***");
    row("PIN after another command", "AT+CMEE=1;+CPIN=\"4321\";+CSQ", "AT+CMEE=1;+CPIN=***");
    row("PUK and new PIN", "AT+CPIN=\"12345678\",\"4321\"", "AT+CPIN=***");
    row("Huawei's PIN", "AT^CPIN=\"4321\"", "AT^CPIN=***");
    row("lock", "AT+CLCK=\"SC\",0,\"4321\"", "AT+CLCK=***");
    row("change", "AT+CPWD=\"SC\",\"4321\",\"1111\"", "AT+CPWD=***");
    row("number of the SIM", "+CCID: 89399900000000000174", "+CCID: ***");
    row("Huawei's", "^ICCID: 89399900000000000174", "^ICCID: ***");
    row("as a file", "+CRSM: 144,0,\"98939900000000001047\"", "+CRSM: ***");
    row("IMEI", "353142000000019", "***");
    row("IMEI of ATI", "IMEI: 353142000000019", "IMEI: ***");
    row("bare ICCID", "8939990000000000017F", "***");
    row("question", "AT+CPIN?", "AT+CPIN?");
    row("answer", "+CPIN: SIM PIN", "+CPIN: SIM PIN");
    row("tries", "^CPIN: SIM PIN,,10,3,10,3", "^CPIN: SIM PIN,,10,3,10,3");
    row("caller", "+CLIP: \"+393401234567\",145,,,,0", "+CLIP: \"+393401234567\",145,,,,0");
    row("dial", "ATD+393401234567;", "ATD+393401234567;");
    row("PDU", "0791934329002000040C91934310325476000062112201510340",
        "0791934329002000040C91934310325476000062112201510340");
    row("nothing", "", "");
}

void TestShownLine::lines()
{
    QFETCH(QByteArray, line);
    QTEST(shownLine(line), "shown");
}

QTEST_APPLESS_MAIN(TestShownLine)
#include "tst_shownline.moc"
