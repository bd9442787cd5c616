// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phoneworld.h"
#include "service/windowside.h"
#include "settableclock.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vp;
using namespace vp::test;

namespace {

using Percent = std::optional<int>;

/** As a card that lacks it, until somebody sets it. */
void forgetCentre(PhoneWorld &world)
{
    world.session->command({"AT+CSCA=\"\",129", {}}, &world, [](const Result<RawAnswer> &answer) {
        QVERIFY(answer && answer->accepted);
    });
    world.advance(2s);
}

} // namespace

/** What the window shows of the line's day. */
class WindowLineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingKnownYet();
    void weakestOfEachSlot();
    void silenceMeansNoChange();
    void noNetworkIsAGap();
    void onlyADayIsKept();
    void sleptNightIsAGap();
    void clockSetBackKeepsThePast();
    void countsTheDay();
    void looksForTheModemAtOnce();
    void saysThatThereIsNone();
    void movesOnAtMidnight();
    void serviceCentreIsAskedForAndSet();
    void anotherCardIsAskedAnew();
    void reconnectsBetweenCalls();
};

void WindowLineTest::nothingKnownYet()
{
    const ManualClock clock;
    const std::vector<Percent> day = SignalMemory(clock).day();
    QCOMPARE(day.size(), SignalMemory::Slots);
    QVERIFY(std::ranges::count(day, Percent()) == qsizetype(day.size()));
}

void WindowLineTest::weakestOfEachSlot()
{
    ManualClock clock;
    SignalMemory memory(clock);
    for (const int percent : {70, 40, 80}) {
        memory.note(percent);
        clock.advance(1min);
    }
    QCOMPARE(memory.day().back(), Percent(40));
    clock.advance(SignalMemory::Slot);
    QCOMPARE(memory.day().back(), Percent(80));
    QCOMPARE(memory.day().at(SignalMemory::Slots - 2), Percent(40));
}

void WindowLineTest::silenceMeansNoChange()
{
    ManualClock clock;
    SignalMemory memory(clock);
    memory.note(55);
    clock.advance(5h);
    const std::vector<Percent> day = memory.day();
    QCOMPARE(std::ranges::count(day, Percent(55)), qsizetype(5 * 6 + 1));
    QCOMPARE(day.back(), Percent(55));
    QVERIFY(!day.front());
}

void WindowLineTest::noNetworkIsAGap()
{
    ManualClock clock;
    SignalMemory memory(clock);
    memory.note(60);
    clock.advance(1h);
    memory.note(std::nullopt);
    clock.advance(1h);
    memory.note(30);
    const std::vector<Percent> day = memory.day();
    QCOMPARE(day.back(), Percent(30));
    QVERIFY(!day.at(SignalMemory::Slots - 2));
    QCOMPARE(std::ranges::count(day, Percent(60)),
             qsizetype(6 + 1)); // the slot in which it went counts
}

void WindowLineTest::onlyADayIsKept()
{
    ManualClock clock;
    SignalMemory memory(clock);
    memory.note(20);
    clock.advance(1h);
    memory.note(90);
    clock.advance(26h);
    const std::vector<Percent> day = memory.day();
    QCOMPARE(std::ranges::count(day, Percent(90)), qsizetype(SignalMemory::Slots));
}

void WindowLineTest::sleptNightIsAGap()
{
    SettableClock clock;
    SignalMemory memory(clock);
    clock.advance(1h);
    memory.note(60);
    clock.setWall(clock.wall().addSecs(8 * 60 * 60)); // the steady clock stands still
    memory.note(50);
    const std::vector<Percent> day = memory.day();
    QCOMPARE(day.back(), Percent(50));
    QCOMPARE(day.at(SignalMemory::Slots - 1 - 8 * 6), Percent(60));
    QCOMPARE(std::ranges::count(day, Percent(60)), qsizetype(1));
    QVERIFY(!day.at(SignalMemory::Slots - 2));
}

void WindowLineTest::clockSetBackKeepsThePast()
{
    SettableClock clock;
    SignalMemory memory(clock);
    memory.note(60);
    clock.advance(1h);
    memory.note(40);
    clock.setWall(clock.wall().addDays(-400));
    memory.note(45);
    clock.advance(SignalMemory::Slot);
    memory.note(30);
    const std::vector<Percent> day = memory.day();
    QCOMPARE(day.back(), Percent(30));
    QCOMPARE(day.at(SignalMemory::Slots - 2), Percent(40));
    QCOMPARE(day.at(SignalMemory::Slots - 3), Percent(60));
}

void WindowLineTest::countsTheDay()
{
    PhoneWorld world;
    world.start();
    world.masterIs(sim::PartyBehaviour::Reaction::Answer);
    const WindowLine &line = world.phone->window().line;
    QCOMPARE(line.today(), DayCount());
    world.modem.deliverSms(u"+393401234567"_s, u"Where are you?"_s);
    world.network.incoming(u"+393401234567"_s);
    world.advance(30s);
    QVERIFY(world.phone->endAll());
    world.advance(10s);
    const DayCount today = line.today();
    QCOMPARE(today.calls, 1);
    QCOMPARE(today.messages, 1);
    QVERIFY(today.untilJoined.has_value());
    QVERIFY(line.signalMemory().day().back().has_value());
}

void WindowLineTest::looksForTheModemAtOnce()
{
    PhoneWorld world;
    world.plugged = false;
    world.phone->start();
    world.advance(5min); // by now it looks once a minute
    world.plugged = true;
    world.advance(15s);
    QVERIFY(world.phone->status().network.modem != ModemState::Ready);
    world.phone->window().line.lookForModem();
    world.advance(15s);
    QCOMPARE(world.phone->status().network.modem, ModemState::Ready);
}

void WindowLineTest::saysThatThereIsNone()
{
    PhoneWorld world;
    world.plugged = false;
    world.phone->start();
    world.advance(1s);
    QVERIFY(!world.phone->window().line.lookForModem());
    world.plugged = true;
    QVERIFY(world.phone->window().line.lookForModem());
}

void WindowLineTest::movesOnAtMidnight()
{
    PhoneWorld world;
    world.start();
    WindowLine &line = world.phone->window().line;
    QSignalSpy moved(&line, &WindowLine::moved);
    world.advance(1h);
    QCOMPARE(moved.count(), 0); // nobody sees it
    world.clock.setWall(QDateTime(QDate(2026, 11, 23), QTime(23, 57)));
    line.setSeen(true);
    world.advance(2min);
    QCOMPARE(moved.count(), 1); // now
    world.advance(2min);
    QCOMPARE(moved.count(), 2);
    QCOMPARE(world.clock.wall().toLocalTime().date(), QDate(2026, 11, 24));
    line.setSeen(false);
    world.advance(1h);
    QCOMPARE(moved.count(), 2);
}

void WindowLineTest::serviceCentreIsAskedForAndSet()
{
    PhoneWorld world;
    world.start();
    forgetCentre(world);
    ServiceCentre &centre = world.phone->window().line.serviceCentre();
    QStringList asked;
    connect(&world.modem, &sim::SimulatedModem::commandReceived, &world,
            [&asked](const QByteArray &line) { asked.append(QString::fromLatin1(line)); });
    world.advance(5min);
    QVERIFY(!asked.join(u' ').contains(u"CSCA"_s)); // nobody looks
    QVERIFY(!centre.isMissing()); // it is not known
    QSignalSpy changed(&centre, &ServiceCentre::changed);
    QSignalSpy refused(&centre, &ServiceCentre::refused);
    world.phone->window().line.setSeen(true);
    world.advance(2s);
    QVERIFY(centre.isMissing());
    QCOMPARE(changed.count(), 1);
    for (const QString &wrong : {u"Vodafone"_s, u"112"_s, u"40916"_s}) {
        centre.set(wrong);
        world.advance(2s);
    }
    QTRY_COMPARE(refused.count(), 3);
    QVERIFY(!refused.front().front().toString().isEmpty());
    QVERIFY(centre.isMissing());
    centre.set(u"334 923 0000"_s); // of the SIM's country
    world.advance(2s);
    QCOMPARE(centre.number(), u"+393349230000"_s);
    QCOMPARE(refused.count(), 3);
}

void WindowLineTest::anotherCardIsAskedAnew()
{
    PhoneWorld world;
    world.start();
    ServiceCentre &centre = world.phone->window().line.serviceCentre();
    world.phone->window().line.setSeen(true);
    world.advance(2s);
    QCOMPARE(centre.number(), u"+393349230000"_s);
    world.plugged = false;
    world.modem.unplug();
    world.advance(2s);
    QCOMPARE(centre.number(), std::nullopt);
    world.plugged = true;
    world.modem.plug();
    world.advance(2min);
    QCOMPARE(centre.number(), u"+393349230000"_s);
}

void WindowLineTest::reconnectsBetweenCalls()
{
    PhoneWorld world;
    world.writeContacts(
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna\r\nTEL:+393401234567\r\nEND:VCARD\r\n");
    world.start();
    WindowLine &line = world.phone->window().line;
    QSignalSpy told(world.phone.get(), &VirtualPhone::statusChanged);
    QVERIFY(line.reconnect());
    QVERIFY(told.count() > 0);
    QVERIFY(world.phone->status().network.modem != ModemState::Ready);
    world.advance(30s);
    QCOMPARE(world.phone->status().network.modem, ModemState::Ready);
    world.network.incoming(u"+393401234567"_s);
    world.advance(5s);
    QVERIFY(!line.reconnect()); // it would end the call
    QCOMPARE(world.phone->status().network.modem, ModemState::Ready);
}

QTEST_MAIN(WindowLineTest)
#include "tst_windowline.moc"
