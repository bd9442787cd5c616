// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diskworld.h"
#include "faultrun.h"
#include "memoryfolder.h"
#include "sim/deliverpdu.h"

#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vp;
using namespace vp::test;
using Reaction = sim::PartyBehaviour::Reaction;

namespace {

const QString Stranger = u"+390612345678"_s;

QDateTime utc(int year, int month, int day, int hour, int minute, int second)
{
    return {QDate(year, month, day), QTime(hour, minute, second), Qt::UTC};
}

/** The zone of the machine from now on. */
void moveTo(const char *zone)
{
    qputenv("TZ", zone);
    tzset();
}

} // namespace

/** The clock on the wall is set, runs through the hours that come twice or never, or moves to
 * another zone, while messages wait, calls run and retries are due. */
class TestFaultClock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void nothingLostAndTimersRight();
    void cleanupTestCase();

private:
    void jump(DiskWorld &world, QRandomGenerator &chance);
    void act(DiskWorld &world, int number, QRandomGenerator &chance);
    void talk(DiskWorld &world, QRandomGenerator &chance);
    void ringInVain(DiskWorld &world, QRandomGenerator &chance);
    void leaveIncomplete(DiskWorld &world, int number);
    void listen(DiskWorld &world);

    FaultyDisk m_disk;
    QByteArray m_zone;
    QStringList m_wrong;
    std::map<QString, std::chrono::milliseconds> m_incomplete; ///< by text: since when
    FaultRun m_faults {u"clock"_s, 30};
};

void TestFaultClock::initTestCase()
{
    useMemoryFolder();
    m_zone = qgetenv("TZ");
}

void TestFaultClock::cleanupTestCase()
{
    moveTo(m_zone.constData());
}

void TestFaultClock::jump(DiskWorld &world, QRandomGenerator &chance)
{
    const QDateTime now = world.clock.wall();
    switch (chance.bounded(9)) {
    case 0:
        world.clock.setWall(now.addSecs(3600));
        break;
    case 1:
        world.clock.setWall(now.addSecs(-3600));
        break;
    case 2:
        world.clock.setWall(now.addYears(1));
        break;
    case 3:
        world.clock.setWall(now.addYears(-1));
        break;
    case 4:
        world.clock.setWall(utc(1970, 1, 1, 0, 0, 20));
        break;
    case 5:
        world.clock.setWall(world.clock.ManualClock::wall());
        break;
    case 6: // an hour that comes twice
        moveTo("Europe/Rome");
        world.clock.setWall(utc(2026, 10, 25, 0, 59, 58));
        break;
    case 7: // an hour that never comes
        moveTo("Europe/Rome");
        world.clock.setWall(utc(2027, 3, 28, 0, 59, 58));
        break;
    default:
        moveTo(chance.bounded(2) == 0 ? "America/New_York" : "Asia/Kathmandu");
        break;
    }
    m_faults.count(u"jumps"_s);
}

/** A caller is joined with A; how long they talked does not depend on the clock. */
void TestFaultClock::talk(DiskWorld &world, QRandomGenerator &chance)
{
    const std::size_t before = world.rows();
    world.masterIs(Reaction::Answer);
    world.network.incoming(Stranger);
    world.advance(20s);
    const std::optional<LiveCall> live = world.phone->liveCall();
    if (!live || live->stage != CallStage::Bridged) {
        m_wrong.append(u"a call was not joined"_s);
        return;
    }
    jump(world, chance);
    world.advance(40s);
    world.network.hangUp(Stranger);
    world.advance(15s);
    const CallRecord row = world.newestRow();
    const qint64 talked = row.joinedAt && row.endedAt ? row.joinedAt->secsTo(*row.endedAt) : -1;
    if (world.rows() != before + 1 || talked < 40 || talked > 60) {
        m_wrong.append(u"a talk of less than a minute took %1 s"_s.arg(talked));
    }
    m_faults.count(u"calls"_s);
}

/** A does not answer: rung for 25 s, whatever the clock does meanwhile. */
void TestFaultClock::ringInVain(DiskWorld &world, QRandomGenerator &chance)
{
    const std::size_t before = world.rows();
    world.masterIs(Reaction::Manual);
    world.network.incoming(Stranger);
    world.advance(15s);
    jump(world, chance);
    world.advance(8s);
    if (!world.phone->liveCall()) {
        m_wrong.append(u"A was rung too short"_s);
    }
    world.advance(20s);
    if (world.phone->liveCall() || world.rows() != before + 1) {
        m_wrong.append(u"A was rung too long"_s);
    }
    world.network.hangUp(Stranger);
    world.advance(5s);
    m_faults.count(u"calls"_s);
}

void TestFaultClock::leaveIncomplete(DiskWorld &world, int number)
{
    const QString first = u"half %1 "_s.arg(number);
    const QByteArrayList parts =
        sim::deliverPdus(u"+393407654399"_s, first + QString(200, u'h'),
                         world.clock.ManualClock::wall(), static_cast<quint8>(100 + number));
    world.modem.deliverPdu(parts.front());
    m_incomplete[first] = world.clock.steady();
}

void TestFaultClock::act(DiskWorld &world, int number, QRandomGenerator &chance)
{
    switch (chance.bounded(7)) {
    case 0:
    case 1:
        world.arrive(u"+39340765432%1"_s.arg(number % 3), u"news %1."_s.arg(number));
        break;
    case 2:
        world.order(u"+3934076543%1"_s.arg(10 + number), u"order %1."_s.arg(number));
        break;
    case 3: // refused for now: again in ten seconds
        world.modem.refuseSms(42);
        world.order(u"+3934076543%1"_s.arg(10 + number), u"order %1."_s.arg(number));
        break;
    case 4:
        talk(world, chance);
        break;
    case 5:
        ringInVain(world, chance);
        break;
    default:
        leaveIncomplete(world, number);
        break;
    }
}

void TestFaultClock::listen(DiskWorld &world)
{
    connect(world.phone.get(), &VirtualPhone::messageAdded, &world,
            [this, &world](const MessageRecord &message) {
                if (message.state != MessageState::Incomplete) {
                    return;
                }
                const QString first = message.text.section(u' ', 0, 1) + u' ';
                const auto since = m_incomplete.extract(first);
                if (since.empty()) {
                    m_wrong.append(u"shown incomplete twice"_s);
                    return;
                }
                const auto waited = world.clock.steady() - since.mapped();
                if (waited < 5min - 1s || waited > 5min + 10s) {
                    m_wrong.append(u"shown incomplete after %1 ms"_s.arg(waited.count()));
                }
                m_faults.count(u"incomplete ones shown in time"_s);
            });
}

void TestFaultClock::nothingLostAndTimersRight()
{
    for (int run = m_faults.first(); run < m_faults.end(); ++run) {
        QRandomGenerator chance = m_faults.chance(run);
        moveTo(m_zone.constData());
        m_wrong.clear();
        m_incomplete.clear();
        DiskWorld world(m_disk);
        if (chance.bounded(2) == 0) {
            world.clock.setWall(utc(1970, 1, 1, 0, 0, 8)); // no battery, and no network yet
        }
        listen(world);
        world.start();
        for (int i = 0; i < 10; ++i) {
            act(world, i, chance);
            world.advance(std::chrono::milliseconds(chance.bounded(12'000)));
            jump(world, chance);
            world.advance(std::chrono::milliseconds(chance.bounded(12'000)));
            world.reportAll();
        }
        for (int i = 0; i < 6; ++i) {
            jump(world, chance);
            world.advance(2min);
            world.reportAll();
        }
        m_wrong.append(world.verdict(false));
        m_wrong.removeAll(QString());
        if (!m_incomplete.empty()) {
            m_wrong.append(u"an incomplete one was never shown"_s);
        }
        QVERIFY2(m_wrong.isEmpty(), qPrintable(m_faults.named(run) + m_wrong.join(u"; "_s)));
        m_faults.count(u"messages in"_s, world.arrived.size());
        m_faults.count(u"sent"_s, world.submitted.size());
    }
    m_faults.count(u"lost, doubled or late"_s, 0);
    m_faults.report();
}

QTEST_GUILESS_MAIN(TestFaultClock)
#include "tst_faultclock.moc"
