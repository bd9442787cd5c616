// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phoneworld.h"
#include "service/networkphrases.h"
#include "service/networkservices.h"
#include "sim/simcard.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;
using Reaction = sim::PartyBehaviour::Reaction;

namespace {
const QString Caller = u"+393407654321"_s;
const QString Mailbox = u"+393400000042"_s;
const QString OtherPhone = u"+393335556666"_s;
} // namespace

/** What a person asks of the network, what happens while the computer is off, and its sleep. */
class TestNetworkSide : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void serviceCodesAndMenus();
    void whatIsNoServiceCodeReachesNoModem_data();
    void whatIsNoServiceCodeReachesNoModem();
    void unaskedWordsOfTheNetworkAreTold();
    void tonesIntoACall();
    void tonesOfAJointReachTheOtherParty();
    void callWaitingIsSwitchedAndConfirmed();
    void ownNumberIsHidden();
    void forwardsAreSetAndPutBack();
    void wordsForEverything();

    void nothingIsForwardedUnlessWanted();
    void forwardedWhileOff();
    void forwardFollowsTheMasterPhone();
    void switchedOffPutsBackTheMailbox();
    void setBeforeACrashIsNoNews();
    void anotherSimKeepsItsOwnForwards();
    void refusedForwardIsToldOnce();
    void noMasterPhoneIsSaid();
    void stopSwitchesTheRadioOff();
    void stopWithASilentModemIsInTime();

    void sleepIsBlockedWhileReady();
    void sleepEndsCallsAndTells();
    void nobodyIsAnsweredOnTheWayToSleep();
    void sleepWithASilentModemIsNotHeldUp();
    void sleepWhileTheChatIsOffline();
    void sleepingStickForwards();
    void wakingSetsEverythingUp();

private:
    static QStringList commandsOf(PhoneWorld &world, const std::function<void()> &during);
    static QString ussd(PhoneWorld &world, const QString &code);
    static void want(PhoneWorld &world)
    {
        QVERIFY(world.settings->set(SettingKey::ForwardWhenOff, u"true"_s).has_value());
        world.advance(30s);
    }
    static sim::NetworkForward network(PhoneWorld &world)
    {
        return world.network.subscriber().forward(3);
    }
};

QStringList TestNetworkSide::commandsOf(PhoneWorld &world, const std::function<void()> &during)
{
    QStringList commands;
    const auto connection =
        connect(&world.modem, &sim::SimulatedModem::commandReceived, &world,
                [&](const QByteArray &line) { commands.append(QString::fromLatin1(line)); });
    during();
    disconnect(connection);
    return commands;
}

QString TestNetworkSide::ussd(PhoneWorld &world, const QString &code)
{
    QString words;
    world.phone->network().sendUssd(code, &world, [&words](const Result<UssdReport> &report) {
        words = report ? NetworkPhrases::ussd(*report) : NetworkPhrases::ussdError(report.error());
    });
    world.advance(10s);
    return words;
}

void TestNetworkSide::serviceCodesAndMenus()
{
    PhoneWorld world;
    world.start();
    QCOMPARE(ussd(world, u" *100# "_s), u"Credit: 12,34 EUR"_s);
    QCOMPARE(ussd(world, u"*123#"_s), u"SimNet \"Gold\"\n1 Credit\n2 Offers"_s);
    QVERIFY(world.phone->network().isUssdMenuOpen());
    QCOMPARE(ussd(world, u"2"_s), u"No offers today"_s);
    QVERIFY(!world.phone->network().isUssdMenuOpen());
    QCOMPARE(ussd(world, u"*123#"_s).left(6), u"SimNet"_s);
    bool cancelled = false;
    world.phone->network().cancelUssd(
        &world, [&cancelled](const Result<> &done) { cancelled = done.has_value(); });
    world.advance(1s);
    QVERIFY(cancelled && !world.phone->network().isUssdMenuOpen());
    QVERIFY(!world.network.subscriber().isMenuOpen());
}

void TestNetworkSide::whatIsNoServiceCodeReachesNoModem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    const QString none = u"That is not a service code"_s;
    const QString pin = u"Codes that change a PIN"_s;
    QTest::newRow("nothing") << QString() << none;
    QTest::newRow("words") << u"hello"_s << none;
    QTest::newRow("a number") << u"3401234567"_s << none;
    QTest::newRow("an emergency number") << u"112"_s << none;
    QTest::newRow("a quote") << u"*100\"#"_s << none;
    QTest::newRow("a second line") << u"*100#\rAT+CPIN=1"_s << none;
    QTest::newRow("change PIN") << u"**04*1234*5678*5678#"_s << pin;
    QTest::newRow("change PIN 2") << u"**042*1234*5678*5678#"_s << pin;
    QTest::newRow("unblock") << u"**05*12345678*1234*1234#"_s << pin;
    QTest::newRow("password") << u"**03*330*1234*5678*5678#"_s << pin;
    QTest::newRow("identity") << u"*#06#"_s << pin;
}

void TestNetworkSide::whatIsNoServiceCodeReachesNoModem()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    PhoneWorld world;
    world.start();
    QString said;
    const QStringList commands = commandsOf(world, [&] {
        world.phone->network().sendUssd(text, &world, [&said](const Result<UssdReport> &report) {
            said = NetworkPhrases::ussdError(report.error());
        });
        QVERIFY(said.isEmpty());
        QTRY_VERIFY(!said.isEmpty());
        world.advance(5s);
    });
    QVERIFY2(said.startsWith(words), qPrintable(said));
    QVERIFY2(commands.filter(u"CUSD"_s).isEmpty(), qPrintable(commands.join(u'\n')));
}

void TestNetworkSide::unaskedWordsOfTheNetworkAreTold()
{
    PhoneWorld world;
    world.start();
    QSignalSpy told(&world.phone->network(), &NetworkServices::ussdReceived);
    world.network.subscriber().setUssd(u"*5#"_s, {u"late"_s, false, {}});
    world.phone->network().sendUssd(u"*5#"_s, &world, [](const Result<UssdReport> &) {});
    world.advance(100ms);
    world.modem.swallowNext("AT+CUSD=2"); // given up, but not there
    world.phone->network().cancelUssd(&world, [](const Result<> &) {});
    world.advance(30s);
    QCOMPARE(told.size(), 1);
}

void TestNetworkSide::tonesIntoACall()
{
    PhoneWorld world;
    world.start();
    QString heard;
    connect(&world.network, &sim::SimulatedNetwork::toneHeard, &world,
            [&heard](const QString &number, QChar tone) {
                if (number == Caller) {
                    heard += tone;
                }
            });
    QString words;
    const auto send = [&](const QString &tones) {
        words = u"-"_s;
        world.phone->network().sendTones(tones, &world, [&words](const Result<> &done) {
            words = done ? QString() : NetworkPhrases::tonesError(done.error());
        });
        world.advance(10s);
    };
    send(u"1"_s);
    QCOMPARE(words, u"Nobody is on the line to hear tones."_s);
    world.masterIs(Reaction::Answer);
    world.network.incoming(Caller);
    world.advance(20s);
    send(u"1 2, #"_s);
    QCOMPARE(words, QString());
    QCOMPARE(heard, u"12#"_s);
    send(u"hello"_s);
    QVERIFY2(words.startsWith(u"Tones are digits"_s), qPrintable(words));
}

void TestNetworkSide::tonesOfAJointReachTheOtherParty()
{
    PhoneWorld world;
    world.start();
    world.masterIs(Reaction::Answer);
    world.partyIs(Caller, Reaction::Answer);
    QVERIFY(world.phone->call(Caller).has_value());
    world.advance(30s);
    QCOMPARE(world.phone->liveCall()->stage, CallStage::Bridged);
    QString words = u"-"_s;
    const QStringList commands = commandsOf(world, [&] {
        world.phone->network().sendTones(u"5"_s, &world, [&words](const Result<> &done) {
            words = done ? QString() : NetworkPhrases::tonesError(done.error());
        });
        world.advance(5s);
    });
    QCOMPARE(words, QString());
    // The owner's phone was called first, and has the lower number.
    QCOMPARE(commands.filter(u"DTMF"_s), QStringList {u"AT^DTMF=2,5"_s});
}

void TestNetworkSide::callWaitingIsSwitchedAndConfirmed()
{
    PhoneWorld world;
    world.start();
    for (const bool on : {false, true}) {
        std::optional<bool> answer;
        world.phone->network().setCallWaiting(
            on, &world, [&answer](const Result<bool> &now) { answer = now.value_or(!*now); });
        world.advance(5s);
        QCOMPARE(answer, std::optional(on));
        QCOMPARE(world.network.service().callWaiting, on);
        answer.reset();
        world.phone->network().callWaiting(&world,
                                           [&answer](const Result<bool> &now) { answer = *now; });
        world.advance(5s);
        QCOMPARE(answer, std::optional(on));
    }
}

void TestNetworkSide::ownNumberIsHidden()
{
    PhoneWorld world;
    world.start();
    world.phone->network().setOwnNumber(OwnNumberShown::Hidden, &world, [](const Result<> &) {});
    QString words;
    world.phone->network().ownNumber(&world, [&words](const Result<OwnNumberPolicy> &policy) {
        words = NetworkPhrases::ownNumber(*policy);
    });
    world.advance(5s);
    QCOMPARE(words, u"Your number is hidden from those you call."_s);
}

void TestNetworkSide::forwardsAreSetAndPutBack()
{
    PhoneWorld world;
    world.start();
    world.network.subscriber().setForward(1, {true, Mailbox, 0});
    NetworkServices &network = world.phone->network();
    QString words;
    const auto tell = [&words](const Result<Forwarding> &now) {
        words = now ? NetworkPhrases::forwarding(ForwardReason::Busy, *now)
                    : NetworkPhrases::error(now.error());
    };
    network.forward(ForwardReason::Busy, u"333 111 2222"_s, &world, tell);
    world.advance(5s);
    QCOMPARE(words, u"Callers who find the line busy: to +39 333 111 2222"_s);
    QCOMPARE(world.network.subscriber().forward(1).number, PhoneWorld::master());
    network.restoreForwarding(ForwardReason::Busy, &world, tell);
    world.advance(5s);
    QCOMPARE(world.network.subscriber().forward(1).number, Mailbox);
    network.restoreForwarding(ForwardReason::Busy, &world, tell);
    world.advance(5s);
    QVERIFY2(words.startsWith(u"Nothing was changed"_s), qPrintable(words));
    network.forward(ForwardReason::Busy, u"112"_s, &world, tell);
    words.clear();
    QTRY_VERIFY(!words.isEmpty());
    QVERIFY2(words.startsWith(u"Emergency numbers"_s), qPrintable(words));
    network.forwarding(ForwardReason::Always, &world, [&words](const Result<Forwarding> &now) {
        words = NetworkPhrases::forwarding(ForwardReason::Always, *now);
    });
    world.advance(5s);
    QCOMPARE(words, u"All callers: not forwarded"_s);
}

void TestNetworkSide::wordsForEverything()
{
    for (int outcome = 0; outcome <= 5; ++outcome) {
        QVERIFY(!NetworkPhrases::ussd({static_cast<UssdOutcome>(outcome), {}}).isEmpty());
    }
    QCOMPARE(NetworkPhrases::ussd({UssdOutcome::Done, u"<b>"_s}), u"<b>"_s);
    for (int service = 0; service <= 4; ++service) {
        for (int shown = 0; shown <= 2; ++shown) {
            QVERIFY(!NetworkPhrases::ownNumber({static_cast<OwnNumberShown>(shown),
                                                static_cast<OwnNumberService>(service)})
                         .isEmpty());
        }
    }
    QCOMPARE(NetworkPhrases::forwarding(ForwardReason::NoReply, {true, u"+393331112222"_s, 20s}),
             u"Callers whom nobody answers: to +39 333 111 2222 after 20 s"_s);
    for (int code = 0; code <= static_cast<int>(ErrorCode::Cancelled); ++code) {
        const Error error {static_cast<ErrorCode>(code), 4, {}};
        QVERIFY(!NetworkPhrases::error(error).isEmpty());
        QVERIFY(!NetworkPhrases::ussdError(error).isEmpty());
        QVERIFY(!NetworkPhrases::tonesError(error).isEmpty());
    }
}

void TestNetworkSide::nothingIsForwardedUnlessWanted()
{
    PhoneWorld world;
    const QStringList commands = commandsOf(world, [&world] {
        world.start();
        world.advance(2h);
    });
    QVERIFY2(commands.filter(u"CCFC"_s).isEmpty(), qPrintable(commands.join(u'\n')));
}

void TestNetworkSide::forwardedWhileOff()
{
    PhoneWorld world;
    world.network.subscriber().setForward(3, {true, Mailbox, 0});
    world.start();
    want(world);
    QCOMPARE(network(world), (sim::NetworkForward {true, PhoneWorld::master(), 0}));
    QCOMPARE(world.messages().size(), 1U);
    QCOMPARE(world.lastText(),
             u"📴 From now on: While the computer is off, callers reach +39 333 111 2222."_s);
    QVERIFY(world.messages().back().silent);
    // While it is on, the network does nothing of the kind.
    world.masterIs(Reaction::Answer);
    QVERIFY(world.network.incoming(Caller) != 0);
    world.advance(20s);
    QCOMPARE(world.network.calls().size(), 2U);
    world.phone->endAll();
    world.advance(20s);
    // A power cut: nothing had to be done for it.
    world.modem.unplug();
    QSignalSpy away(&world.network, &sim::SimulatedNetwork::callerTurnedAway);
    QCOMPARE(world.network.incoming(Caller), 0);
    QCOMPARE(away.front().at(1).toString(), u"forwarded to "_s + PhoneWorld::master());
}

void TestNetworkSide::forwardFollowsTheMasterPhone()
{
    PhoneWorld world;
    world.network.subscriber().setForward(3, {true, Mailbox, 0});
    world.start();
    want(world);
    QVERIFY(world.phone->setMasterPhone(OtherPhone).has_value());
    world.advance(30s);
    QCOMPARE(network(world).number, OtherPhone);
    QVERIFY(world.settings->set(SettingKey::ForwardWhenOff, u"false"_s).has_value());
    world.advance(30s);
    QCOMPARE(network(world), (sim::NetworkForward {true, Mailbox, 0}));
    QVERIFY2(world.lastText().contains(u"not forwarded any more"_s), qPrintable(world.lastText()));
}

void TestNetworkSide::switchedOffPutsBackTheMailbox()
{
    PhoneWorld world;
    world.network.subscriber().setForward(3, {true, Mailbox, 0});
    world.start();
    want(world);
    // Switched off while the modem is away: made up for when it is back.
    world.modem.unplug();
    world.advance(1s);
    QVERIFY(world.settings->set(SettingKey::ForwardWhenOff, u"false"_s).has_value());
    world.advance(1min);
    QCOMPARE(network(world).number, PhoneWorld::master());
    world.modem.plug();
    world.advance(3min);
    QCOMPARE(network(world), (sim::NetworkForward {true, Mailbox, 0}));
}

void TestNetworkSide::setBeforeACrashIsNoNews()
{
    PhoneWorld world;
    world.network.subscriber().setForward(3, {true, Mailbox, 0});
    world.start();
    want(world);
    // Killed: nobody could say or do anything more.
    world.phone.reset();
    world.session->stop();
    world.forgetMessages();
    PhoneParts parts;
    parts.clock = &world.clock;
    parts.settings = world.settings.get();
    parts.modem = world.session.get();
    parts.chat = &world.chat;
    parts.history = world.history.get();
    parts.networkFile = world.folder.filePath(u"network.ini"_s);
    world.phone = std::make_unique<VirtualPhone>(parts);
    world.phone->start();
    world.advance(60s);
    QCOMPARE(world.messages().size(), 1U); // the notice of the start, and in it the forward
    QVERIFY2(
        world.lastText().contains(u"While the computer is off, callers reach +39 333 111 2222."_s),
        qPrintable(world.lastText()));
    QVERIFY(world.settings->set(SettingKey::ForwardWhenOff, u"false"_s).has_value());
    world.advance(30s);
    QCOMPARE(network(world).number, Mailbox);
}

void TestNetworkSide::anotherSimKeepsItsOwnForwards()
{
    PhoneWorld world;
    world.network.subscriber().setForward(3, {true, Mailbox, 0});
    world.start();
    want(world);
    world.modem.unplug();
    world.advance(1s);
    const QString otherMailbox = u"+393400000099"_s;
    world.modem.simCard().insert("89399900000000000992");
    world.network.subscriber().setForward(3, {true, otherMailbox, 0});
    world.modem.plug();
    world.advance(3min);
    QCOMPARE(network(world).number, PhoneWorld::master());
    QVERIFY(world.settings->set(SettingKey::ForwardWhenOff, u"false"_s).has_value());
    world.advance(30s);
    QCOMPARE(network(world).number, otherMailbox);
}

void TestNetworkSide::refusedForwardIsToldOnce()
{
    PhoneWorld world;
    world.start();
    world.network.subscriber().refuseForwards(4);
    want(world);
    QCOMPARE(world.messages().size(), 1U);
    QVERIFY2(world.lastText().contains(u"refused (error 4)"_s), qPrintable(world.lastText()));
    for (int i = 0; i < 3; ++i) {
        world.modem.unplug();
        world.advance(1s);
        world.modem.plug();
        world.advance(5min);
    }
    QCOMPARE(world.messages().size(), 1U);
    world.network.subscriber().refuseForwards(0);
    world.modem.unplug();
    world.advance(1s);
    world.modem.plug();
    world.advance(5min);
    QCOMPARE(world.messages().size(), 2U);
    QVERIFY2(world.lastText().contains(u"From now on"_s), qPrintable(world.lastText()));
}

void TestNetworkSide::noMasterPhoneIsSaid()
{
    PhoneWorld world;
    world.start();
    QVERIFY(world.settings->set(SettingKey::MasterPhone, QString()).has_value());
    want(world);
    QVERIFY2(world.lastText().contains(u"no phone of yours is set"_s),
             qPrintable(world.lastText()));
    QVERIFY(!network(world).active);
}

void TestNetworkSide::stopSwitchesTheRadioOff()
{
    for (const bool wanted : {true, false}) {
        PhoneWorld world;
        world.start();
        if (wanted) {
            want(world);
        }
        QSignalSpy stopped(world.phone.get(), &VirtualPhone::stopped);
        const QStringList commands = commandsOf(world, [&world] {
            world.phone->stop();
            world.advance(3s);
        });
        QCOMPARE(stopped.count(), 1);
        QCOMPARE(commands.contains(u"AT+CFUN=4"_s), wanted);
        // The stick stays powered; callers must not ring it in vain.
        QSignalSpy away(&world.network, &sim::SimulatedNetwork::callerTurnedAway);
        QCOMPARE(world.network.incoming(Caller) == 0, wanted);
        QCOMPARE(away.size(), wanted ? 1 : 0);
        world.network.hangUp(Caller);
        world.advance(1s);
        world.session->start();
        world.advance(20s);
        QVERIFY(world.network.incoming(Caller) != 0);
    }
}

void TestNetworkSide::stopWithASilentModemIsInTime()
{
    PhoneWorld world;
    world.start();
    want(world);
    world.modem.inject(sim::Fault::Mute);
    QSignalSpy stopped(world.phone.get(), &VirtualPhone::stopped);
    world.phone->stop();
    world.advance(3s);
    QCOMPARE(stopped.count(), 1);
}

void TestNetworkSide::sleepIsBlockedWhileReady()
{
    PhoneWorld world;
    QVERIFY(!world.sleepGuard.blocked);
    world.start();
    QVERIFY(world.sleepGuard.blocked);
    QVERIFY(world.settings->set(SettingKey::InhibitSleep, u"false"_s).has_value());
    QVERIFY(!world.sleepGuard.blocked);
    QVERIFY(world.settings->set(SettingKey::InhibitSleep, u"true"_s).has_value());
    QVERIFY(world.sleepGuard.blocked);
    world.modem.unplug();
    world.advance(1s);
    QVERIFY(!world.sleepGuard.blocked);
    world.modem.plug();
    world.advance(2min);
    QVERIFY(world.sleepGuard.blocked);
}

void TestNetworkSide::sleepEndsCallsAndTells()
{
    PhoneWorld world;
    world.start();
    world.masterIs(Reaction::Answer);
    world.network.incoming(Caller);
    world.advance(20s);
    QCOMPARE(world.network.calls().size(), 2U);
    Q_EMIT world.sleepGuard.aboutToSleep();
    QCOMPARE(world.sleepGuard.ready, 0);
    world.advance(4s);
    QCOMPARE(world.sleepGuard.ready, 1);
    QVERIFY(world.network.calls().empty());
    QCOMPARE(world.newestRow().outcome->kind, OutcomeKind::ShutDown);
    QVERIFY2(world.lastText().contains(u"The computer goes to sleep. Nobody"_s),
             qPrintable(world.lastText()));
    QVERIFY(world.messages().back().silent);
}

void TestNetworkSide::nobodyIsAnsweredOnTheWayToSleep()
{
    PhoneWorld world;
    world.start();
    world.masterIs(Reaction::Answer);
    Q_EMIT world.sleepGuard.aboutToSleep();
    const QStringList commands = commandsOf(world, [&world] {
        world.network.incoming(Caller);
        world.advance(20s);
    });
    QVERIFY(!commands.contains(u"ATA"_s));
    QVERIFY(world.network.calls().empty());
    Q_EMIT world.sleepGuard.woke();
    world.advance(10s);
    world.network.incoming(Caller);
    world.advance(20s);
    QCOMPARE(world.network.calls().size(), 2U);
}

void TestNetworkSide::sleepWithASilentModemIsNotHeldUp()
{
    PhoneWorld world;
    world.start();
    want(world);
    world.masterIs(Reaction::Answer);
    world.network.incoming(Caller);
    world.advance(20s);
    world.modem.inject(sim::Fault::Mute);
    const QStringList commands = commandsOf(world, [&world] {
        Q_EMIT world.sleepGuard.aboutToSleep();
        world.advance(4s); // logind waits for five
    });
    QCOMPARE(world.sleepGuard.ready, 1);
    QVERIFY(commands.contains(u"AT+CHUP"_s));
}

void TestNetworkSide::sleepWhileTheChatIsOffline()
{
    PhoneWorld world;
    world.start();
    world.chat.setLinkState(ChatLinkState::Offline);
    Q_EMIT world.sleepGuard.aboutToSleep();
    world.advance(100ms);
    QCOMPARE(world.sleepGuard.ready, 1);
    QVERIFY(world.messages().empty());
    world.advance(1h);
    Q_EMIT world.sleepGuard.woke();
    world.chat.setLinkState(ChatLinkState::Connected);
    world.advance(1min);
    // What comes late tells what is, not what was.
    QCOMPARE(world.messages().size(), 1U);
    QVERIFY2(world.lastText().contains(u"has slept"_s), qPrintable(world.lastText()));
}

void TestNetworkSide::sleepingStickForwards()
{
    PhoneWorld world;
    world.start();
    want(world);
    Q_EMIT world.sleepGuard.aboutToSleep();
    world.advance(4s);
    QCOMPARE(world.sleepGuard.ready, 1);
    QVERIFY2(world.lastText().contains(u"Callers reach +39 333 111 2222 until it wakes"_s),
             qPrintable(world.lastText()));
    QSignalSpy away(&world.network, &sim::SimulatedNetwork::callerTurnedAway);
    QCOMPARE(world.network.incoming(Caller), 0);
    QCOMPARE(away.front().at(1).toString(), u"forwarded to "_s + PhoneWorld::master());
    Q_EMIT world.sleepGuard.woke();
    world.advance(20s);
    QCOMPARE(world.phone->status().network.modem, ModemState::Ready);
    QVERIFY(world.network.incoming(Caller) != 0);
}

void TestNetworkSide::wakingSetsEverythingUp()
{
    PhoneWorld world;
    world.start();
    QSignalSpy reconnected(&world.chat, &sim::SimulatedChat::reconnected);
    Q_EMIT world.sleepGuard.aboutToSleep();
    Q_EMIT world.sleepGuard.aboutToSleep();
    world.advance(2s);
    const std::size_t before = world.messages().size();
    world.advance(7h);
    world.modem.reset(); // lost its settings meanwhile
    const QStringList commands = commandsOf(world, [&world] {
        Q_EMIT world.sleepGuard.woke();
        Q_EMIT world.sleepGuard.woke();
        world.advance(10s);
    });
    QCOMPARE(world.sleepGuard.ready, 1);
    QCOMPARE(reconnected.size(), 1);
    QCOMPARE(commands.count(u"AT+CLIP=1"_s), 1);
    QCOMPARE(world.phone->status().network.modem, ModemState::Ready);
    QCOMPARE(world.messages().size(), before); // edited, not said again
    QVERIFY2(world.lastText().contains(u"The computer has slept for 7 h"_s),
             qPrintable(world.lastText()));
    world.masterIs(Reaction::Answer);
    QVERIFY(world.network.incoming(Caller) != 0);
    world.advance(20s);
    QCOMPARE(world.network.calls().size(), 2U);
}

QTEST_GUILESS_MAIN(TestNetworkSide)
#include "tst_networkside.moc"
