// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/portroles.h"

#include <QTest>

using namespace vp;

class TestPortRoles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roles_data();
    void roles();
    void identity_data();
    void identity();
    void eventLines_data();
    void eventLines();
};

namespace {

using Roles = std::vector<PortRole>;
using enum PortRole;

} // namespace

void TestPortRoles::roles_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<Roles>("expected");

    QTest::newRow("PCUI first") << QByteArray("^GETPORTMODE: TYPE: WCDMA: huawei,PCUI:0,MDM:1")
                                << Roles {Commands, Modem};
    QTest::newRow("network card, CD-ROM and card reader are no ttys")
        << QByteArray("^GETPORTMODE: TYPE: WCDMA: huawei,MDM:0,PCUI:1,NDIS:2,CDROM:3,SD:4,")
        << Roles {Modem, Commands};
    QTest::newRow("a network card in the middle")
        << QByteArray("^GETPORTMODE: TYPE: WCDMA: Qualcomm,MDM:0,NDIS:1,DIAG:2,PCUI:3,CDROM:4,SD:5")
        << Roles {Modem, Diagnostics, Commands};
    QTest::newRow("small letters, and modem in full")
        << QByteArray("^GETPORTMODE:TYPE:WCDMA:huawei,pcui:1,modem:2,ncm:3,cdrom:4")
        << Roles {Commands, Modem};
    QTest::newRow("an empty field, and a name before modem")
        << QByteArray("^GETPORTMODE: TYPE: WCDMA: huawei,,pcui:0,3g_modem:1,ncm:2,gps:3")
        << Roles {Commands, Modem, Gps};
    QTest::newRow("numbers out of order") << QByteArray("^GETPORTMODE: x,PCUI: 2 , DIAG:1,MDM:0")
                                          << Roles {Modem, Diagnostics, Commands};
    QTest::newRow("no roles") << QByteArray("^GETPORTMODE: TYPE: WCDMA: huawei") << Roles {};
    QTest::newRow("another line") << QByteArray("^RSSI:17") << Roles {};
    QTest::newRow("absurd numbers")
        << QByteArray("^GETPORTMODE: a,PCUI:-1,MDM:99999999999,DIAG:x,PCUI:,:3") << Roles {Other};
    QTest::newRow("empty") << QByteArray() << Roles {};
    QTest::newRow("endless") << QByteArray("^GETPORTMODE: ") + QByteArray("PCUI:1,").repeated(5000)
                             << Roles(32, Commands);
}

void TestPortRoles::roles()
{
    QFETCH(QByteArray, line);
    QFETCH(Roles, expected);
    QVERIFY(portroles::serialRoles({"+CREG: 1", line}) == expected);
}

void TestPortRoles::identity_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("bare") << QByteArray("353142000000019") << QByteArray("353142000000019");
    QTest::newRow("with its name, quoted")
        << QByteArray("+CGSN: \"353142000000019\"") << QByteArray("353142000000019");
    QTest::newRow("with the software version")
        << QByteArray("3531420000000199") << QByteArray("3531420000000199");
    QTest::newRow("too short") << QByteArray("3531420") << QByteArray();
    QTest::newRow("too long") << QByteArray(40, '7') << QByteArray();
    QTest::newRow("no digits") << QByteArray("ERROR") << QByteArray();
    QTest::newRow("nothing") << QByteArray() << QByteArray();
}

void TestPortRoles::identity()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, expected);
    QCOMPARE(portroles::identity({line}), expected);
}

void TestPortRoles::eventLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("expected");
    QTest::newRow("signal") << QByteArray("^RSSI:17") << true;
    QTest::newRow("caller") << QByteArray("+CLIP: \"+393401234567\",145") << true;
    QTest::newRow("a bare ring comes on every port") << QByteArray("RING") << false;
    QTest::newRow("its long form, too") << QByteArray("+CRING: VOICE") << false;
    QTest::newRow("rubbish") << QByteArray("\x01\x02~~") << false;
    QTest::newRow("too short") << QByteArray("+") << false;
}

void TestPortRoles::eventLines()
{
    QFETCH(QByteArray, line);
    QFETCH(bool, expected);
    QCOMPARE(portroles::showsEvents(line), expected);
}

QTEST_GUILESS_MAIN(TestPortRoles)
#include "tst_portroles.moc"
