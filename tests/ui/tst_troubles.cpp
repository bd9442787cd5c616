// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statusline.h"
#include "ui/troubles.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace vp;
using namespace Qt::StringLiterals;

namespace {

NetworkStatus without(PortTrouble trouble, const QString &port, ModemState state)
{
    NetworkStatus network;
    network.modem = state;
    network.trouble = trouble;
    network.port = port;
    network.problem = u"errno 13"_s;
    network.sticks = {{u"HUAWEI Mobile"_s, u"/dev/serial/by-path/x"_s}};
    return network;
}

} // namespace

class TroublesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachTroubleHasItsRemedy_data();
    void eachTroubleHasItsRemedy();
    void calendarsAndMissedCalls();
    void aModemThatIsThereHasNone_data();
    void aModemThatIsThereHasNone();
};

void TroublesTest::eachTroubleHasItsRemedy_data()
{
    QTest::addColumn<PortTrouble>("trouble");
    QTest::addColumn<ModemState>("state");
    QTest::addColumn<QString>("port");
    QTest::addColumn<QString>("line"); // what the status line says
    QTest::addColumn<QStringList>("remedy"); // words that the remedy must hold
    const QString usb = u"/dev/ttyUSB0"_s;
    const ModemState absent = ModemState::Absent;
    QTest::newRow("no candidate") << PortTrouble::NotThere << absent << QString()
                                  << u"No modem is plugged in"_s
                                  << QStringList {u"Plug in the stick"_s, u"serial port"_s};
    QTest::newRow("named port not there")
        << PortTrouble::NotThere << absent << usb << u"No modem is plugged in"_s
        << QStringList {usb, u"another serial port"_s};
    QTest::newRow("no permission")
        << PortTrouble::NoPermission << absent << usb << u"The modem may not be used by this user"_s
        << QStringList {usb, u"usermod -aG dialout"_s, u"log out and in"_s};
    QTest::newRow("no permission, port unknown")
        << PortTrouble::NoPermission << absent << QString()
        << u"The modem may not be used by this user"_s << QStringList {u"The modem's port"_s};
    QTest::newRow("held") << PortTrouble::HeldByOther << absent << usb
                          << u"Another program uses the modem"_s
                          << QStringList {usb, u"ModemManager is not it"_s};
    QTest::newRow("held by ModemManager")
        << PortTrouble::HeldByModemManager << absent << usb << u"ModemManager uses the modem"_s
        << QStringList {usb, u"asked to leave"_s};
    QTest::newRow("CD-ROM") << PortTrouble::CdRomMode << absent << QString()
                            << u"The stick is still a CD-ROM"_s
                            << QStringList {u"usb-modeswitch"_s};
    QTest::newRow("several") << PortTrouble::SeveralSticks << absent << QString()
                             << u"Several modems: choose one"_s
                             << QStringList {u"HUAWEI Mobile (/dev/serial/by-path/x)"_s};
    QTest::newRow("another one") << PortTrouble::OtherStick << absent << QString()
                                 << u"Another modem is plugged in"_s << QStringList {u"IMEI"_s};
    QTest::newRow("another instance")
        << PortTrouble::TakenByInstance << absent << usb << u"Another VirtualPhone uses the modem"_s
        << QStringList {u"already"_s};
    QTest::newRow("wrong port") << PortTrouble::WrongPort << absent << usb
                                << u"This port is not for commands"_s
                                << QStringList {usb, u"another port of the stick"_s};
    QTest::newRow("silent") << PortTrouble::Silent << absent << usb
                            << u"No modem answers on this port"_s
                            << QStringList {usb, u"wrong port"_s};
    QTest::newRow("vanished") << PortTrouble::Vanished << ModemState::Lost << usb
                              << u"The modem was lost and is awaited"_s
                              << QStringList {u"Plug the stick in again"_s};
    QTest::newRow("lost, now held")
        << PortTrouble::HeldByOther << ModemState::Lost << usb
        << u"Another program uses the modem"_s << QStringList {u"ModemManager"_s};
    QTest::newRow("absent, no reason known")
        << PortTrouble::None << absent << QString() << u"No modem is plugged in"_s
        << QStringList {u"Plug in the stick"_s};
    QTest::newRow("lost, no reason known")
        << PortTrouble::None << ModemState::Lost << usb << u"The modem was lost and is awaited"_s
        << QStringList {u"Plug the stick in again"_s};
}

void TroublesTest::eachTroubleHasItsRemedy()
{
    QFETCH(PortTrouble, trouble);
    QFETCH(ModemState, state);
    QFETCH(QString, port);
    QFETCH(QString, line);
    QFETCH(QStringList, remedy);
    PhoneStatus status;
    status.network = without(trouble, port, state);
    QCOMPARE(Troubles::line(status.network), line);
    const QString said = Troubles::remedy(status.network);
    for (const QString &word : remedy) {
        QVERIFY2(said.contains(word), qPrintable(said));
    }
    StatusLine bar;
    bar.setStatus(status);
    const auto *button = bar.findChild<QToolButton *>(u"status.modem"_s);
    QCOMPARE(button->text(), line);
    QCOMPARE(button->toolTip(), said);
    QCOMPARE(button->accessibleDescription(), said);
}

void TroublesTest::calendarsAndMissedCalls()
{
    StatusLine bar;
    const auto *calendar = bar.findChild<QToolButton *>(u"status.calendar"_s);
    auto *missed = bar.findChild<QToolButton *>(u"status.missed"_s);
    QVERIFY(calendar->isHidden());
    QVERIFY(missed->isHidden());
    CalendarStatus read {u"Home"_s, {}};
    read.source.hasCopy = true;
    read.source.confirmedAt = QDateTime::currentDateTimeUtc();
    CalendarStatus old {u"Work"_s, read.source};
    old.source.isStale = true;
    bar.setCalendars({read});
    QVERIFY(!calendar->isHidden());
    const QString well = calendar->text();
    bar.setCalendars({read, old, read});
    QVERIFY(calendar->text() != well); // the worst one is told
    QVERIFY(calendar->toolTip().contains(u"Home"_s) && calendar->toolTip().contains(u"Work"_s));
    bar.setMissed(2);
    QVERIFY(!missed->isHidden());
    QVERIFY(missed->text().contains(u'2'));
    QSignalSpy asked(&bar, &StatusLine::missedClicked);
    missed->click();
    QCOMPARE(asked.count(), 1);
    bar.setMissed(0);
    bar.setCalendars({});
    QVERIFY(calendar->isHidden());
    QVERIFY(missed->isHidden());
}

void TroublesTest::aModemThatIsThereHasNone_data()
{
    QTest::addColumn<ModemState>("state");
    QTest::newRow("probing") << ModemState::Probing;
    QTest::newRow("starting") << ModemState::Initialising;
    QTest::newRow("SIM locked") << ModemState::SimLocked;
    QTest::newRow("no SIM") << ModemState::NoSim;
    QTest::newRow("not registered") << ModemState::NotRegistered;
    QTest::newRow("ready") << ModemState::Ready;
}

void TroublesTest::aModemThatIsThereHasNone()
{
    QFETCH(ModemState, state);
    const NetworkStatus network = without(PortTrouble::None, u"/dev/ttyUSB0"_s, state);
    QVERIFY(Troubles::line(network).isEmpty());
    QVERIFY(Troubles::remedy(network).isEmpty());
    QVERIFY(!modemLine(network).isEmpty());
}

QTEST_MAIN(TroublesTest)
#include "tst_troubles.moc"
