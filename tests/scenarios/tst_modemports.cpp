// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/modemports.h"
#include "sim/pseudoterminal.h"
#include "sim/simulatedmodem.h"
#include "sim/simulatednetwork.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;

namespace {

constexpr int Patience = 60'000; ///< ms

/** A modem on a terminal with a link, as a stick that comes and goes. */
struct Stick
{
    explicit Stick(const QString &link)
        : terminal(link)
    {
        QObject::connect(&terminal, &sim::PseudoTerminal::received, &modem,
                         &sim::SimulatedModem::feed);
        QObject::connect(&modem, &sim::SimulatedModem::output, &terminal,
                         &sim::PseudoTerminal::write);
    }
    SystemClock clock;
    sim::SimulatedNetwork network {clock};
    sim::SimulatedModem modem {network, clock};
    sim::PseudoTerminal terminal;
};

ModemSessionOptions optionsFor(ModemPorts &ports)
{
    ModemSessionOptions options;
    options.commandPort = ports.opener();
    return options;
}

} // namespace

class TestModemPorts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namedPortIsOpened();
    void namedPortIsAwaited();
    void portThatComesBackIsOpenedAgain();
};

void TestModemPorts::namedPortIsOpened()
{
    const QTemporaryDir folder;
    Stick stick(folder.filePath(u"modem"_s));
    QVERIFY(stick.terminal.plug().has_value());
    ModemPorts ports(folder.filePath(u"modem"_s), stick.clock);
    ModemSession session(optionsFor(ports), stick.clock);
    ports.serve(session);
    session.start();
    QTRY_COMPARE_WITH_TIMEOUT(session.status().modem, ModemState::Ready, Patience);
    QCOMPARE(ports.current(), folder.filePath(u"modem"_s));
}

void TestModemPorts::namedPortIsAwaited()
{
    const QTemporaryDir folder;
    SystemClock clock;
    ModemPorts ports(folder.filePath(u"modem"_s), clock);
    ModemSession session(optionsFor(ports), clock);
    ports.serve(session);
    session.start();
    QCOMPARE(session.status().modem, ModemState::Absent);
    QVERIFY(ports.current().isEmpty());

    Stick stick(folder.filePath(u"modem"_s));
    QVERIFY(stick.terminal.plug().has_value());
    QTRY_COMPARE_WITH_TIMEOUT(session.status().modem, ModemState::Ready, Patience);
}

void TestModemPorts::portThatComesBackIsOpenedAgain()
{
    const QTemporaryDir folder;
    Stick stick(folder.filePath(u"modem"_s));
    QVERIFY(stick.terminal.plug().has_value());
    ModemPorts ports(folder.filePath(u"modem"_s), stick.clock);
    ModemSession session(optionsFor(ports), stick.clock);
    ports.serve(session);
    session.start();
    QTRY_COMPARE_WITH_TIMEOUT(session.status().modem, ModemState::Ready, Patience);
    stick.modem.unplug();
    stick.terminal.unplug();
    QTRY_COMPARE_WITH_TIMEOUT(session.status().modem, ModemState::Lost, Patience);
    stick.modem.plug();
    QVERIFY(stick.terminal.plug().has_value());
    QTRY_COMPARE_WITH_TIMEOUT(session.status().modem, ModemState::Ready, Patience);
}

QTEST_GUILESS_MAIN(TestModemPorts)
#include "tst_modemports.moc"
