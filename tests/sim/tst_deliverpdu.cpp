// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/deliverpdu.h"

#include <QTimeZone>
#include <QtTest>

using namespace vp::sim;
using namespace Qt::StringLiterals;

/** The expected octets were made and confirmed by other encoders, and gammu reads them as the texts
 * beside them. */
class TestDeliverPdu : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void single_data();
    void single();
    void longTexts_data();
    void longTexts();
};

void TestDeliverPdu::single_data()
{
    QTest::addColumn<QString>("sender");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("offset"); // minutes
    QTest::addColumn<QByteArray>("pdu");
    const QByteArray centre = "0791933394320000";
    QTest::newRow("a name") << u"Vodafone"_s << u"hellohello"_s << 60
                            << QByteArray(centre
                                          + "040ED0D637396C7EBBCB0000621122015103400A"
                                            "E8329BFD4697D9EC37");
    QTest::newRow("west of Greenwich")
        << u"+393401234567"_s << u"Ciao"_s << -210
        << QByteArray(centre + "040C9193431032547600006211220151034904C374F80D");
    QTest::newRow("an escape") << u"+393401234567"_s << u"Ciao €"_s << 60
                               << QByteArray(centre
                                             + "040C919343103254760000621122015103400"
                                               "7C374F80DDA9401");
    QTest::newRow("a surrogate pair") << u"+393401234567"_s << u"Ciao 😀"_s << 60
                                      << QByteArray(centre
                                                    + "040C919343103254760008621122015103400E"
                                                      "004300690061006F0020D83DDE00");
    QTest::newRow("a short number") << u"40916"_s << u"Ciao"_s << 0
                                    << QByteArray(centre
                                                  + "0405810419F600006211220151030004"
                                                    "C374F80D");
}

void TestDeliverPdu::single()
{
    QFETCH(QString, sender);
    QFETCH(QString, text);
    QFETCH(int, offset);
    const QDateTime time(QDate(2026, 11, 22), QTime(10, 15, 30), QTimeZone(offset * 60));
    const QByteArrayList pdus = deliverPdus(sender, text, time, 1);
    QCOMPARE(pdus.size(), 1);
    QTEST(pdus.first(), "pdu");
}

void TestDeliverPdu::longTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("lengths"); // TP-UDL of each part
    QTest::newRow("160 septets") << QString(160, u'A') << QList<int> {160};
    QTest::newRow("161 septets") << QString(161, u'A') << QList<int> {160, 15};
    QTest::newRow("no escape is torn")
        << QString(152, u'A') + u"€"_s + QString(20, u'A') << QList<int> {159, 29};
    QTest::newRow("70 characters of UCS2") << QString(70, u'я') << QList<int> {140};
    QTest::newRow("71 characters of UCS2") << QString(71, u'я') << QList<int> {140, 14};
    QTest::newRow("no pair is torn")
        << QString(66, u'я') + u"😀"_s + QString(5, u'я') << QList<int> {138, 20};
}

void TestDeliverPdu::longTexts()
{
    QFETCH(QString, text);
    const QByteArrayList pdus =
        deliverPdus(u"+393401234567"_s, text, QDateTime(QDate(2026, 11, 22), QTime(1, 0)), 0x2a);
    // SMSC 8 octets, first octet, address 8, PID, DCS, time 7: the length is octet 26.
    QList<int> lengths;
    int part = 0;
    for (const QByteArray &pdu : pdus) {
        const QByteArray octets = QByteArray::fromHex(pdu);
        lengths << static_cast<quint8>(octets.at(26));
        const bool isLong = pdus.size() > 1;
        QCOMPARE(octets.at(8), isLong ? '\x44' : '\x04');
        if (isLong) {
            const QByteArray header("\x05\x00\x03\x2a", 4);
            QCOMPARE(octets.mid(27, 6), header + char(pdus.size()) + char(++part));
        }
    }
    QTEST(lengths, "lengths");
}

QTEST_GUILESS_MAIN(TestDeliverPdu)
#include "tst_deliverpdu.moc"
