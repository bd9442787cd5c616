// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phoneworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;
using Reaction = sim::PartyBehaviour::Reaction;

namespace {

const QString Anna = u"+393407654321"_s;
const QString Office = u"+39021234567"_s;

/** Strangers are asked about; the master phone and another one may take the call. */
class World : public PhoneWorld
{
public:
    explicit World(const QString &owners = u"1001"_s)
        : PhoneWorld(owners)
    {
        set(SettingKey::NotInContactsRule, u"ask"_s);
        set(SettingKey::PhonesInOrder, u"master,"_s + Office);
        set(SettingKey::PhoneNames, u"Mobile=%1,Office=%2"_s.arg(master(), Office));
        start();
        masterIs(Reaction::Answer);
        partyIs(Office, Reaction::Answer);
    }

    void set(SettingKey key, const QString &value)
    {
        if (!settings->set(key, value)) {
            qFatal("a setting of the test is refused");
        }
    }

    void ring()
    {
        network.incoming(Anna);
        advance(5s);
    }

    /** The data of the button with this label, as an old copy of the message shows it. */
    QString dataOf(const QString &label)
    {
        const ChatKeyboard keyboard = messages().back().keyboard;
        for (const std::vector<ChatButton> &row : keyboard) {
            for (const ChatButton &button : row) {
                if (button.text.contains(label)) {
                    return button.data;
                }
            }
        }
        return {};
    }

    QStringList sentTo(const QString &number)
    {
        QStringList texts;
        for (const MessageRecord &message : phone->messages(100)) {
            if (message.direction == MessageDirection::Out && message.remote == number) {
                texts.append(message.text);
            }
        }
        return texts;
    }
};

} // namespace

class TestAskedCalls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ringsAndShowsTheChoices();
    void chosenPhoneIsConnected();
    void rejectedByTap();
    void rejectedWithSms();
    void firstTapWins();
    void nobodyAnswers();
    void nobodyAnswersAndTheCallerGetsHisSms();
    void ringsForeverIsRejected();
    void tapAfterTheCallerHungUp();
    void forgedTaps_data();
    void forgedTaps();
    void closeEndsIt();
    void hiddenCallerGetsNoSmsButton();
    void ownCallWaitsForIt();
    void stopRejects();
    void theNextCallerIsAskedAboutAgain();
    void blockedByTap();
};

void TestAskedCalls::ringsAndShowsTheChoices()
{
    World world;
    world.ring();
    const std::vector<SeenMessage> seen = world.messages();
    QCOMPARE(seen.size(), 1U);
    QVERIFY(!seen.front().silent);
    QVERIFY2(world.lastText().contains(u"Who takes it?"_s), qPrintable(world.lastText()));
    QCOMPARE(world.lastButtons(),
             QStringList({u"📲 Mobile"_s, u"📲 Office"_s, u"☎️ Other…"_s, u"✋ Reject"_s,
                          u"💬 Reject + SMS"_s, u"🚫 Block"_s}));
    world.advance(12s);
    QVERIFY(world.dialled().isEmpty());
    QCOMPARE(world.phone->liveCall()->stage, CallStage::Ringing);
    QCOMPARE(world.notifier.shown.back().title, u"Incoming call: what shall become of it?"_s);
}

void TestAskedCalls::chosenPhoneIsConnected()
{
    World world;
    world.ring();
    QVERIFY(world.tap(u"Office"_s));
    QCOMPARE(world.toasts.constLast(), u"You chose Office."_s);
    world.advance(20s);
    QCOMPARE(world.phone->liveCall()->stage, CallStage::Bridged);
    QCOMPARE(world.dialled(), QStringList {u"ATD"_s + Office + u';'});
    QCOMPARE(world.lastButtons(), QStringList {u"⏹ Hang up"_s});
    world.network.hangUp(Anna);
    world.advance(10s);
    const CallRecord row = world.newestRow();
    QCOMPARE(row.outcome->kind, OutcomeKind::Joined);
    QCOMPARE(row.masterNumber, Office);
    QCOMPARE(kindsOf(row.reasons),
             (std::vector {RoutingReason::NotInContacts, RoutingReason::TakenByOwner}));
    QVERIFY2(world.lastText().contains(u"You chose Office."_s), qPrintable(world.lastText()));
    QCOMPARE(world.messages().size(), 1U);
}

void TestAskedCalls::rejectedByTap()
{
    World world;
    world.set(SettingKey::SmsNotAccepted, u"false"_s);
    world.ring();
    QVERIFY(world.tap(u"✋"_s));
    world.advance(5s);
    QVERIFY(world.network.calls().empty());
    QCOMPARE(world.newestRow().outcome->kind, OutcomeKind::Rejected);
    QVERIFY2(world.lastText().contains(u"You rejected it."_s), qPrintable(world.lastText()));
    QVERIFY(world.sentTo(Anna).isEmpty());
    QVERIFY(world.notifier.withdrawn.size() == 1); // not a missed call
}

void TestAskedCalls::rejectedWithSms()
{
    World world;
    world.ring();
    QVERIFY(world.tap(u"Reject + SMS"_s));
    QCOMPARE(world.phone->liveCall()->stage, CallStage::Ringing);
    QVERIFY(world.tap(u"call you back"_s));
    world.advance(30s);
    QCOMPARE(world.newestRow().outcome->kind, OutcomeKind::Rejected);
    QCOMPARE(world.sentTo(Anna), QStringList {u"I will call you back."_s});
}

void TestAskedCalls::firstTapWins()
{
    World world(u"1001,1002"_s);
    world.ring();
    const QString mobile = world.dataOf(u"Mobile"_s);
    QVERIFY(world.tap(u"✋"_s, PhoneWorld::SecondOwner));
    world.chat.tap(PhoneWorld::Owner, world.messages().back().messageId, mobile);
    world.advance(10s);
    QVERIFY2(world.toasts.constLast().startsWith(u"Already rejected by "_s),
             qPrintable(world.toasts.constLast()));
    QVERIFY(world.dialled().isEmpty());
    QCOMPARE(world.newestRow().outcome->kind, OutcomeKind::Rejected);
    QVERIFY(world.lastText().contains(u"Rejected by "_s));
    QCOMPARE(world.lastText(), world.lastText(PhoneWorld::SecondOwner));
}

void TestAskedCalls::nobodyAnswers()
{
    World world;
    world.ring();
    world.advance(12s);
    world.network.hangUp(Anna);
    world.advance(10s);
    const CallRecord row = world.newestRow();
    QCOMPARE(row.outcome->kind, OutcomeKind::GaveUp);
    QCOMPARE(kindsOf(row.reasons),
             (std::vector {RoutingReason::NotInContacts, RoutingReason::NobodyAnswered}));
    QVERIFY2(world.lastText().contains(u"Missed call"_s), qPrintable(world.lastText()));
    QVERIFY(world.lastButtons().join(u' ').contains(u"Call back"_s));
    QVERIFY(!world.lastButtons().join(u' ').contains(u"Mobile"_s));
    QVERIFY(world.sentTo(Anna).isEmpty());
    QCOMPARE(world.notifier.shown.back().title, u"Missed call"_s);
}

void TestAskedCalls::nobodyAnswersAndTheCallerGetsHisSms()
{
    World world;
    world.set(SettingKey::SmsNotAccepted, u"true"_s);
    world.set(SettingKey::SmsNotAcceptedText, u"not now"_s);
    world.set(SettingKey::SmsEarlyClosure, u"true"_s);
    world.set(SettingKey::SmsEarlyClosureText, u"so soon"_s);
    world.ring();
    world.network.hangUp(Anna);
    world.advance(30s);
    QCOMPARE(world.sentTo(Anna), QStringList {u"not now"_s});
}

void TestAskedCalls::ringsForeverIsRejected()
{
    World world;
    sim::NetworkDelays delays;
    delays.ringLimit = 300s;
    world.network.setDelays(delays);
    world.ring(); // 5 s of the 20
    world.advance(14s);
    QCOMPARE(world.phone->liveCall()->stage, CallStage::Ringing);
    world.advance(4s);
    const CallRecord row = world.newestRow();
    QCOMPARE(row.outcome->kind, OutcomeKind::Rejected);
    QCOMPARE(row.reasons.back().kind, RoutingReason::NobodyAnswered);
    QVERIFY(world.network.calls().empty());
    QVERIFY2(world.lastText().contains(u"did not answer in time"_s), qPrintable(world.lastText()));
}

void TestAskedCalls::tapAfterTheCallerHungUp()
{
    World world;
    world.ring();
    const QString mobile = world.dataOf(u"Mobile"_s);
    world.network.hangUp(Anna);
    world.advance(5s);
    world.chat.tap(PhoneWorld::Owner, world.messages().back().messageId, mobile);
    world.advance(30s);
    QCOMPARE(world.toasts.constLast(), u"Already ended."_s);
    QVERIFY(world.dialled().isEmpty());
    QCOMPARE(world.newestRow().outcome->kind, OutcomeKind::GaveUp);
}

void TestAskedCalls::forgedTaps_data()
{
    QTest::addColumn<QString>("act");
    for (const char *act :
         {"fw:2", "fw:9", "fw:", "fw:-1", "fw:00", "rj:1", "RJ", "fw:1:1", "rs\n"}) {
        QTest::newRow(act) << QString::fromLatin1(act);
    }
}

void TestAskedCalls::forgedTaps()
{
    QFETCH(QString, act);
    World world;
    world.ring();
    const QString prefix = world.dataOf(u"Mobile"_s).left(12);
    world.chat.tap(PhoneWorld::Owner, world.messages().back().messageId, prefix + act);
    world.chat.tap(PhoneWorld::Stranger, world.messages().back().messageId, prefix + u"rj"_s);
    world.advance(5s);
    QCOMPARE(world.phone->liveCall()->stage, CallStage::Ringing);
    QVERIFY(world.dialled().isEmpty());
    QVERIFY(world.lastButtons().contains(u"📲 Mobile"_s));
}

void TestAskedCalls::closeEndsIt()
{
    World world;
    world.ring();
    world.say(u"/close"_s);
    world.advance(5s);
    QVERIFY(world.network.calls().empty());
    const CallRecord row = world.newestRow();
    QCOMPARE(row.outcome->kind, OutcomeKind::Closed);
    QCOMPARE(kindsOf(row.reasons), std::vector {RoutingReason::NotInContacts});
}

void TestAskedCalls::hiddenCallerGetsNoSmsButton()
{
    World world;
    world.set(SettingKey::HiddenNumberRule, u"ask"_s);
    world.network.incoming(QString());
    world.advance(5s);
    QCOMPARE(world.lastButtons(),
             QStringList({u"📲 Mobile"_s, u"📲 Office"_s, u"☎️ Other…"_s, u"✋ Reject"_s}));
}

void TestAskedCalls::ownCallWaitsForIt()
{
    World world;
    world.ring();
    world.say(u"/call 06 1234 5678"_s);
    QVERIFY(world.dialled().isEmpty());
    QVERIFY2(world.lastText().contains(u"End it and call"_s)
                 || world.lastButtons().join(u' ').contains(u"End it and call"_s),
             qPrintable(world.lastText()));
}

void TestAskedCalls::stopRejects()
{
    World world;
    world.ring();
    world.phone->stop();
    world.advance(5s);
    QVERIFY(world.network.calls().empty());
    QCOMPARE(world.newestRow().outcome->kind, OutcomeKind::ShutDown);
}

void TestAskedCalls::theNextCallerIsAskedAboutAgain()
{
    World world;
    world.ring();
    const QString before = world.dataOf(u"Mobile"_s);
    QVERIFY(world.tap(u"✋"_s));
    world.advance(5s);
    world.forgetMessages();
    world.ring();
    QVERIFY(world.lastButtons().contains(u"📲 Mobile"_s));
    world.chat.tap(PhoneWorld::Owner, world.messages().back().messageId, before);
    world.advance(5s);
    QCOMPARE(world.phone->liveCall()->stage, CallStage::Ringing);
    QVERIFY(world.tap(u"Mobile"_s));
    world.advance(20s);
    QCOMPARE(world.phone->liveCall()->stage, CallStage::Bridged);
}

void TestAskedCalls::blockedByTap()
{
    World world;
    world.set(SettingKey::SmsNotAccepted, u"true"_s);
    world.ring();
    QVERIFY(world.tap(u"Block"_s));
    world.advance(30s);
    QCOMPARE(world.newestRow().outcome->kind, OutcomeKind::Rejected);
    QVERIFY2(world.lastText().contains(u"Blocked: +39 340 765 4321"_s),
             qPrintable(world.lastText()));
    QVERIFY2(world.sentTo(Anna).isEmpty(), "who is blocked gets no SMS");
    world.ring();
    QVERIFY(world.tap(u"Let this caller through"_s));
    world.ring();
    QVERIFY(world.lastButtons().contains(u"📲 Mobile"_s));
}

QTEST_GUILESS_MAIN(TestAskedCalls)
#include "tst_askedcalls.moc"
