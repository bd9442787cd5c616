// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phoneworld.h"
#include "service/waychooser.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;
using Reaction = sim::PartyBehaviour::Reaction;

/** A's phones one after the other, and the ways beside the join, as the owner sees them. */
class TestRingPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void secondPhoneIsTold();
    void whatEachPhoneDid();
    void newMasterPhoneRingsFirst();
    void phonesOfThePlanAreOwnPhones();
    void lineNeverCallsItself();
    void outgoingTriesThemWhenAsked_data();
    void outgoingTriesThemWhenAsked();
    void deflectedCallIsNotMissed();
    void refusedDeflectionIsRemembered();
    void severalPhonesAreNotDeflected();
    void handedOver();
    void joinRefusedIsHandedOver();
    void joinRefusedIsTriedAgain();
    void joinRefusedAndNobodyTries();
    void readsTheWays_data();
    void readsTheWays();

private:
    static void set(PhoneWorld &world, SettingKey key, const QString &value)
    {
        QVERIFY(world.settings->set(key, value).has_value());
    }
    static void knowDeflection(PhoneWorld &world, bool known);
    static void replug(PhoneWorld &world);
};

namespace {

const QString anna = u"+393407654321"_s;
const QString home = u"+393337778888"_s;

/** A word of each text, in order; what is missing or out of order is told. */
QString missing(const QStringList &texts, const QStringList &words)
{
    qsizetype from = 0;
    for (const QString &word : words) {
        while (from < texts.size() && !texts.at(from).contains(word)) {
            ++from;
        }
        if (from == texts.size()) {
            return QString(u"“"_s % word % u"” is missing in: "_s % texts.join(u" | "_s));
        }
    }
    return {};
}

/** The lines that the modem was sent from now on. */
class Sent : public QObject
{
public:
    explicit Sent(PhoneWorld &world)
    {
        connect(&world.modem, &sim::SimulatedModem::commandReceived, this,
                [this](const QByteArray &line) { lines.append(line); });
    }
    [[nodiscard]] qsizetype count(const QByteArray &beginning) const
    {
        return std::count_if(lines.begin(), lines.end(), [&beginning](const QByteArray &line) {
            return line.startsWith(beginning);
        });
    }
    QByteArrayList lines;
};

} // namespace

void TestRingPlan::knowDeflection(PhoneWorld &world, bool known)
{
    sim::SimulatedNetwork::Service service = world.network.service();
    service.deflection = known;
    world.network.setService(service);
}

void TestRingPlan::replug(PhoneWorld &world)
{
    world.modem.unplug(sim::SimulatedModem::CallFate::Dropped);
    world.advance(5s);
    world.modem.plug();
    world.advance(60s);
}

void TestRingPlan::secondPhoneIsTold()
{
    PhoneWorld world;
    set(world, SettingKey::PhonesInOrder, u"master:10, 333 777 8888:15"_s);
    world.start();
    world.masterIs(Reaction::Manual);
    world.partyIs(home, Reaction::Answer);
    world.network.incoming(anna);
    world.advance(40s);
    QCOMPARE(world.phone->liveCall()->stage, CallStage::Bridged);
    QCOMPARE(world.phone->liveCall()->record.masterNumber, home);
    const QString complaint =
        missing(world.messages().front().texts,
                {u"Calling your phone +39 333 111 2222"_s,
                 u"Your phone +39 333 111 2222 did not answer (10 s)"_s,
                 u"Calling your phone +39 333 777 8888"_s, u"⇄ your phone +39 333 777 8888"_s});
    QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
    QCOMPARE(world.messages().size(), 1U);
    world.network.hangUp(anna);
    world.advance(10s);
    QVERIFY(world.network.calls().empty());
    const CallRecord row = world.newestRow();
    QCOMPARE(row.outcome->kind, OutcomeKind::Joined);
    QCOMPARE(row.masterNumber, home);
    const auto next = std::ranges::find(row.steps, CallStage::NextPhone, &CallStep::stage);
    QVERIFY(next != row.steps.end());
    QCOMPARE(next->phone, PhoneWorld::master());
    QCOMPARE(next->reason, ReleaseReason::NoAnswer);
    QCOMPARE(std::next(next)->phone, home);
}

void TestRingPlan::whatEachPhoneDid()
{
    PhoneWorld world;
    set(world, SettingKey::PhonesInOrder, u"master:10,+393337778888"_s);
    world.start();
    world.masterIs(Reaction::Manual);
    world.partyIs(home, Reaction::Busy);
    world.network.incoming(anna);
    world.advance(60s);
    QVERIFY(world.network.calls().empty());
    QVERIFY2(world.lastText().contains(u"Missed call"_s), qPrintable(world.lastText()));
    QVERIFY2(world.lastText().contains(u"Your phone +39 333 111 2222 did not answer (10 s); your "
                                       "phone +39 333 777 8888 is busy"_s),
             qPrintable(world.lastText()));
    QCOMPARE(world.newestRow().outcome->kind, OutcomeKind::NotReached);
}

void TestRingPlan::newMasterPhoneRingsFirst()
{
    PhoneWorld world;
    set(world, SettingKey::PhonesInOrder, u"+393331112222:10,+393337778888:10"_s);
    world.start();
    const QString other = u"+393399998888"_s;
    QVERIFY(world.phone->setMasterPhone(other).has_value());
    world.partyIs(other, Reaction::Answer);
    world.network.incoming(anna);
    world.advance(20s);
    QCOMPARE(world.dialled(), QStringList {u"ATD+393399998888;"_s});
}

void TestRingPlan::phonesOfThePlanAreOwnPhones()
{
    PhoneWorld world;
    set(world, SettingKey::PhonesInOrder, u"master,+393337778888"_s);
    world.start();
    world.network.incoming(home);
    world.advance(20s);
    QCOMPARE(world.newestRow().outcome->kind, OutcomeKind::Rejected);
    QCOMPARE(kindsOf(world.newestRow().reasons), std::vector {RoutingReason::OwnPhoneCalls});
}

void TestRingPlan::lineNeverCallsItself()
{
    PhoneWorld world;
    set(world, SettingKey::LineNumber, home);
    set(world, SettingKey::PhonesInOrder, u"+393337778888:10,master"_s);
    world.start();
    world.masterIs(Reaction::Answer);
    world.network.incoming(anna);
    world.advance(20s);
    QCOMPARE(world.dialled(), QStringList {u"ATD+393331112222;"_s});
    QCOMPARE(world.phone->liveCall()->record.reasons.back().kind, RoutingReason::TargetIsLine);
}

void TestRingPlan::outgoingTriesThemWhenAsked_data()
{
    QTest::addColumn<bool>("asked");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("dialled");
    const QString master = u"ATD+393331112222;"_s;
    QTest::newRow("not asked") << false << u"/call +393407654321"_s << QStringList {master};
    QTest::newRow("asked") << true << u"/call +393407654321"_s
                           << QStringList {master, u"ATD+393337778888;"_s, u"ATD+393407654321;"_s};
    QTest::newRow("asked, but from a phone that was named")
        << true << u"/call +393407654321 +393331112222"_s << QStringList {master};
}

void TestRingPlan::outgoingTriesThemWhenAsked()
{
    QFETCH(bool, asked);
    QFETCH(QString, command);
    QFETCH(QStringList, dialled);
    PhoneWorld world;
    set(world, SettingKey::PhonesInOrder, u"master:10,+393337778888"_s);
    set(world, SettingKey::RingPlanOutgoing, asked ? u"true"_s : u"false"_s);
    world.start();
    world.masterIs(Reaction::Manual);
    world.partyIs(home, Reaction::Answer);
    world.say(command);
    world.advance(60s);
    QCOMPARE(world.dialled(), dialled);
}

void TestRingPlan::deflectedCallIsNotMissed()
{
    PhoneWorld world;
    set(world, SettingKey::WaysToConnect, u"deflect,join"_s);
    knowDeflection(world, true);
    world.start();
    world.masterIs(Reaction::Answer);
    world.network.incoming(anna);
    world.advance(10s);
    QCOMPARE(world.dialled(), QStringList());
    QCOMPARE(world.network.away().size(), 2U);
    QCOMPARE(world.newestRow().outcome->kind, OutcomeKind::Deflected);
    QCOMPARE(world.messages().size(), 1U);
    QVERIFY2(
        world.lastText().contains(u"passed +39 340 765 4321 on to your phone +39 333 111 2222"_s),
        qPrintable(world.lastText()));
    QVERIFY(!world.lastText().contains(u"Missed"_s));
    for (const Notification &each : world.notifier.shown) {
        QVERIFY(!each.title.contains(u"Missed"_s));
    }
}

void TestRingPlan::refusedDeflectionIsRemembered()
{
    PhoneWorld world;
    set(world, SettingKey::WaysToConnect, u"deflect"_s);
    world.start();
    world.masterIs(Reaction::Answer);
    const Sent sent(world);
    for (int call = 0; call < 2; ++call) {
        world.network.incoming(anna);
        world.advance(20s);
        QCOMPARE(world.phone->liveCall()->stage, CallStage::Bridged); // nothing was lost
        world.network.hangUp(anna);
        world.advance(20s);
    }
    QCOMPARE(sent.count("AT+CTFR"), 1);
    // It is known of this card, and for 30 days.
    knowDeflection(world, true);
    replug(world);
    world.network.incoming(anna);
    world.advance(20s);
    QCOMPARE(sent.count("AT+CTFR"), 1);
    world.network.hangUp(anna);
    world.advance(20s);
    const QString sim = world.session->status().sim;
    QVERIFY(!sim.isEmpty());
    const SimFact known = world.simFacts->fact(sim, u"deflection"_s).value();
    QCOMPARE(known.value, 0);
    QVERIFY(world.simFacts->set(sim, u"deflection"_s, {0, known.at.addDays(-31)}).has_value());
    replug(world);
    world.network.incoming(anna);
    world.advance(20s);
    QCOMPARE(sent.count("AT+CTFR"), 2);
    QCOMPARE(world.newestRow().outcome->kind, OutcomeKind::Deflected);
    QCOMPARE(world.simFacts->fact(sim, u"deflection"_s).value().value, 1);
}

void TestRingPlan::severalPhonesAreNotDeflected()
{
    PhoneWorld world;
    set(world, SettingKey::WaysToConnect, u"deflect,join"_s);
    set(world, SettingKey::PhonesInOrder, u"master,+393337778888"_s);
    knowDeflection(world, true);
    world.start();
    const Sent sent(world);
    world.masterIs(Reaction::Answer);
    world.network.incoming(anna);
    world.advance(20s);
    QCOMPARE(sent.count("AT+CTFR"), 0);
    QCOMPARE(world.phone->liveCall()->stage, CallStage::Bridged);
}

void TestRingPlan::handedOver()
{
    PhoneWorld world;
    set(world, SettingKey::WaysToConnect, u"transfer"_s);
    world.start();
    world.masterIs(Reaction::Answer);
    const Sent sent(world);
    world.network.incoming(anna);
    world.advance(20s);
    QCOMPARE(sent.count("AT+CHLD=3"), 0);
    QVERIFY(!world.phone->liveCall());
    QCOMPARE(world.network.away().size(), 2U);
    QCOMPARE(world.newestRow().outcome->kind, OutcomeKind::Transferred);
    QVERIFY2(world.lastText().contains(u"talk on without the line"_s),
             qPrintable(world.lastText()));
    // The line is free for the next one.
    world.network.incoming(u"+390255551234"_s);
    world.advance(20s);
    QCOMPARE(world.network.away().size(), 4U);
}

void TestRingPlan::joinRefusedIsHandedOver()
{
    PhoneWorld world;
    world.start();
    world.masterIs(Reaction::Answer);
    world.modem.inject(sim::Fault::JoinRefused);
    world.network.incoming(anna);
    world.advance(30s);
    QCOMPARE(world.newestRow().outcome->kind, OutcomeKind::Transferred);
}

void TestRingPlan::joinRefusedIsTriedAgain()
{
    PhoneWorld world(u"1001,1002"_s);
    set(world, SettingKey::WaysToConnect, u"join"_s);
    world.start();
    world.masterIs(Reaction::Answer);
    world.modem.inject(sim::Fault::JoinRefused, 3);
    world.network.incoming(anna);
    world.advance(15s);
    for (const qint64 owner : {PhoneWorld::Owner, PhoneWorld::SecondOwner}) {
        QVERIFY2(world.lastText(owner).contains(u"refused to join"_s),
                 qPrintable(world.lastText(owner)));
        QCOMPARE(world.lastButtons(owner), (QStringList {u"📲 Retry join"_s, u"⏹ Hang up"_s}));
    }
    const QString data = world.messages(PhoneWorld::SecondOwner).back().keyboard[0][0].data;
    QVERIFY(world.tap(u"Retry join"_s));
    world.chat.tap(PhoneWorld::SecondOwner,
                   world.messages(PhoneWorld::SecondOwner).back().messageId, data);
    world.advance(3s);
    QCOMPARE(world.toasts.constLast(), u"Too late for that."_s);
    QVERIFY2(world.lastText().contains(u"Connected"_s), qPrintable(world.lastText()));
    QVERIFY(!world.lastButtons().contains(u"📲 Retry join"_s));
    world.say(u"/close"_s);
    world.advance(20s);
    QVERIFY(world.network.away().empty());
    QCOMPARE(world.newestRow().outcome->kind, OutcomeKind::Closed);
}

void TestRingPlan::joinRefusedAndNobodyTries()
{
    PhoneWorld world;
    set(world, SettingKey::WaysToConnect, u"join"_s);
    world.start();
    world.masterIs(Reaction::Answer);
    world.modem.inject(sim::Fault::JoinRefused);
    world.network.incoming(anna);
    world.advance(15s);
    QVERIFY(world.phone->liveCall());
    world.advance(20s);
    QVERIFY(!world.phone->liveCall());
    QCOMPARE(world.newestRow().outcome->kind, OutcomeKind::JoinRefused);
    QVERIFY(!world.lastButtons().contains(u"📲 Retry join"_s));
}

void TestRingPlan::readsTheWays_data()
{
    using enum CallWay;
    QTest::addColumn<QString>("setting");
    QTest::addColumn<CallWays>("ways");
    QTest::newRow("auto") << u"auto"_s << CallWays {Join, Transfer};
    QTest::newRow("join") << u"join"_s << CallWays {Join};
    QTest::newRow("deflect") << u"deflect"_s << CallWays {Deflect, Join};
    QTest::newRow("transfer") << u"transfer"_s << CallWays {Transfer, Join};
    QTest::newRow("all") << u"deflect,transfer,join"_s << CallWays {Deflect, Transfer, Join};
}

void TestRingPlan::readsTheWays()
{
    QFETCH(QString, setting);
    QFETCH(CallWays, ways);
    QCOMPARE(callWaysOf(setting), ways);
}

QTEST_MAIN(TestRingPlan)
#include "tst_ringplan.moc"
