// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phoneworld.h"
#include "service/linephrases.h"
#include "service/phrases.h"
#include "sim/simcard.h"

#include <QSignalSpy>
#include <QTest>

using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/** What the owners are told of the SIM and of a modem that comes and goes. */
class TestLineNotices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lockedSimIsToldAndUnlockedByHand();
    void pinEnteredByItselfIsNoNews();
    void pinIsKeptOnlyWhenAskedAndRight();
    void blockedSimIsExplained();
    void anotherSimIsToldOnce();
    void unsteadyModemIsOneMessage();
    void deadModemAsksForAPerson();
    void leftoverCallIsToldAndKept();
    void everyOwnerIsTold();
    void everyStartTellsOnceAlsoWhenLocked();
    void everyVerdictHasWords_data();
    void everyVerdictHasWords();

private:
    static void lock(PhoneWorld &world, const QByteArray &pin, int tries = 3)
    {
        world.modem.simCard().setPin(pin, tries);
        world.modem.reset();
    }
    /** The messages that contain @p words in their newest text. */
    static std::vector<SeenMessage> with(const PhoneWorld &world, const QString &words,
                                         qint64 owner = PhoneWorld::Owner)
    {
        std::vector<SeenMessage> found = world.messages(owner);
        std::erase_if(found, [&words](const SeenMessage &message) {
            return !message.texts.constLast().contains(words);
        });
        return found;
    }
};

void TestLineNotices::lockedSimIsToldAndUnlockedByHand()
{
    PhoneWorld world;
    lock(world, "7391");
    world.phone->start();
    world.advance(10s);
    std::vector<SeenMessage> told = with(world, u"The SIM card is locked"_s);
    QCOMPARE(told.size(), 1U);
    QVERIFY(told.front().texts.constLast().contains(u"3"_s));
    QVERIFY(told.front().texts.constLast().contains(u"in the window"_s));
    QVERIFY(!told.front().silent);
    const qint64 message = told.front().messageId;
    QCOMPARE(world.phone->enterPin(u"4820"_s, false, false), PinVerdict::Sent);
    world.advance(5s);
    told = with(world, u"The PIN was wrong"_s);
    QCOMPARE(told.size(), 1U);
    QCOMPARE(told.front().messageId, message);
    QCOMPARE(world.phone->enterPin(u"7391"_s, false, false), PinVerdict::Sent);
    world.advance(10s);
    told = with(world, u"unlocked"_s);
    QCOMPARE(told.size(), 1U);
    QCOMPARE(told.front().messageId, message);
    QCOMPARE(world.phone->status().network.modem, ModemState::Ready);
    for (const SeenMessage &seen : world.messages()) {
        QVERIFY(!seen.texts.join(u' ').contains(u"7391"_s));
        QVERIFY(!seen.texts.join(u' ').contains(u"4820"_s));
    }
}

void TestLineNotices::pinEnteredByItselfIsNoNews()
{
    PhoneWorld world;
    lock(world, "7391");
    world.session->setSimPin(u"7391"_s);
    world.start();
    QVERIFY(with(world, u"SIM"_s).empty());
}

void TestLineNotices::pinIsKeptOnlyWhenAskedAndRight()
{
    PhoneWorld world;
    lock(world, "7391");
    QSignalSpy keep(world.phone.get(), &VirtualPhone::pinToKeep);
    world.phone->start();
    world.advance(10s);
    QCOMPARE(world.phone->enterPin(u"4820"_s, false, true), PinVerdict::Sent);
    world.advance(5s);
    QCOMPARE(keep.size(), 0);
    QCOMPARE(world.phone->enterPin(u"7391"_s, false, true), PinVerdict::Sent);
    world.advance(5s);
    QCOMPARE(keep.size(), 1);
    QCOMPARE(keep.front().front().toString(), u"7391"_s);
    lock(world, "7391");
    world.advance(2min);
    QCOMPARE(world.phone->status().network.modem, ModemState::Ready);
    QCOMPARE(keep.size(), 1);
}

void TestLineNotices::blockedSimIsExplained()
{
    PhoneWorld world;
    lock(world, "7391", 0);
    world.phone->start();
    world.advance(10s);
    QCOMPARE(with(world, u"PUK"_s).size(), 1U);
    QVERIFY(!world.lastText().contains(u"in the window"_s));
    QVERIFY(Phrases::modem(world.phone->status().network).contains(u"PUK"_s));
}

void TestLineNotices::anotherSimIsToldOnce()
{
    PhoneWorld world;
    world.start();
    world.modem.simCard().insert("89390000000000000018");
    world.modem.reset();
    world.advance(2min);
    QCOMPARE(with(world, u"Another SIM card"_s).size(), 1U);
    world.modem.reset();
    world.advance(2min);
    QCOMPARE(with(world, u"Another SIM card"_s).size(), 1U);
    for (const SeenMessage &seen : world.messages()) {
        QVERIFY(!seen.texts.join(u' ').contains(u"89390000000000000018"_s));
    }
}

void TestLineNotices::unsteadyModemIsOneMessage()
{
    PhoneWorld world;
    world.start();
    for (int i = 0; i < 5; ++i) {
        world.modem.unplug();
        world.advance(20s);
        world.modem.plug();
        world.session->retryNow();
        world.advance(20s);
    }
    std::vector<SeenMessage> told = with(world, u"powered hub"_s);
    QCOMPARE(told.size(), 1U);
    QVERIFY(told.front().silent);
    QVERIFY(told.front().texts.constLast().contains(u"5 times"_s));
    world.advance(11min);
    QVERIFY(with(world, u"powered hub"_s).empty());
    QCOMPARE(with(world, u"not any more"_s).size(), 1U);
}

void TestLineNotices::deadModemAsksForAPerson()
{
    PhoneWorld world;
    world.start();
    world.modem.inject(sim::Fault::Silence);
    world.advance(5min);
    QCOMPARE(with(world, u"plug it in again"_s).size(), 1U);
    QVERIFY(Phrases::modem(world.phone->status().network).contains(u"does not answer"_s));
    world.advance(1h);
    QCOMPARE(world.messages().size(), 1U);
    world.modem.clearFaults();
    world.advance(2min);
    QVERIFY(with(world, u"plug it in again"_s).empty());
    QCOMPARE(with(world, u"answers again"_s).size(), 1U);
}

void TestLineNotices::leftoverCallIsToldAndKept()
{
    const QString caller = u"+393407654321"_s;
    PhoneWorld world;
    world.masterIs(sim::PartyBehaviour::Reaction::NoAnswer);
    world.start();
    world.network.incoming(caller);
    world.advance(6s); // answered and on hold, the master phone rings
    world.modem.unplug(sim::SimulatedModem::CallFate::StayUp);
    world.advance(2s);
    world.modem.plug();
    world.session->retryNow();
    world.advance(20s);
    QVERIFY(world.network.calls().empty());
    QCOMPARE(with(world, u"still up"_s).size(), 1U);
    const std::vector<CallRecord> rows = world.phone->history(10);
    const auto isLeftOver = [](const CallRecord &row) {
        return row.outcome && row.outcome->kind == OutcomeKind::LeftOver;
    };
    QVERIFY(std::any_of(rows.begin(), rows.end(), [&](const CallRecord &row) {
        return isLeftOver(row) && row.remoteNumber == caller
            && row.direction == StoryDirection::Inbound;
    }));
    QVERIFY(std::all_of(rows.begin(), rows.end(), [](const CallRecord &row) {
        return row.outcome.has_value() && !Phrases::outcome(row).isEmpty();
    }));
}

void TestLineNotices::everyOwnerIsTold()
{
    PhoneWorld world(u"1001,1002"_s);
    lock(world, "7391");
    world.phone->start();
    world.advance(10s);
    QCOMPARE(with(world, u"locked"_s, PhoneWorld::Owner).size(), 1U);
    QCOMPARE(with(world, u"locked"_s, PhoneWorld::SecondOwner).size(), 1U);
}

void TestLineNotices::everyStartTellsOnceAlsoWhenLocked()
{
    PhoneWorld world;
    lock(world, "7391");
    for (std::size_t starts = 1; starts <= 3; ++starts) {
        world.phone->start();
        world.advance(1min);
        QCOMPARE(with(world, u"The phone is up, but cannot call"_s).size(), starts);
        QCOMPARE(with(world, u"The SIM card is locked"_s).size(), 1U);
        world.restart();
    }
}

void TestLineNotices::everyVerdictHasWords_data()
{
    QTest::addColumn<PinVerdict>("verdict");
    QTest::newRow("not asked") << PinVerdict::NotAsked;
    QTest::newRow("missing") << PinVerdict::Missing;
    QTest::newRow("malformed") << PinVerdict::Malformed;
    QTest::newRow("known wrong") << PinVerdict::KnownWrong;
    QTest::newRow("last try") << PinVerdict::LastTry;
    QTest::newRow("other SIM") << PinVerdict::OtherSim;
    QTest::newRow("unanswered") << PinVerdict::Unanswered;
    QTest::newRow("not remembered") << PinVerdict::NotRemembered;
}

void TestLineNotices::everyVerdictHasWords()
{
    QFETCH(PinVerdict, verdict);
    QVERIFY(LinePhrases::pinVerdict(verdict).endsWith(u'.'));
    QVERIFY(LinePhrases::pinVerdict(PinVerdict::Sent).isEmpty());
}

QTEST_GUILESS_MAIN(TestLineNotices)
#include "tst_linenotices.moc"
