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

const QByteArray Contacts =
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna Rossi\r\nTEL:+39 340 765 4321\r\nEND:VCARD\r\n"
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Marco Bianchi\r\nTEL:+39 06 1234 5678\r\n"
    "TEL:+39 329 876 5432\r\nEND:VCARD\r\n";

QString anna()
{
    return u"+393407654321"_s;
}

QString marco()
{
    return u"+393298765432"_s;
}

} // namespace

/** Calls asked for in the chat. */
class TestChatCalls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void callIsJoined();
    void callFromAnotherPhone();
    void calleeNotReached_data();
    void calleeNotReached();
    void nothingElseReachesTheModem_data();
    void nothingElseReachesTheModem();
    void nameOfOneNumberIsCalled();
    void ambiguousNameIsAsked();
    void barePhoneNumberIsAsked();
    void callInProgressOffersToEndIt();
    void offerToEndItExpires();
    void repeatedCallIsNotAskedAgain();
    void lateCallIsAsked();
    void lateCallForgotten();
    void closeEndsEverything();
    void closeWithoutACall();
    void closeThenCallInOrder();
    void lateCloseOfACallThatIsOver();
    void lateCloseIsAsked();
    void withoutAModem();
    void questionIsGoodOnce();
    void windowCallsTheSameWay();
};

void TestChatCalls::callIsJoined()
{
    PhoneWorld world;
    world.writeContacts(Contacts);
    world.start();
    world.masterIs(Reaction::Answer);
    world.partyIs(anna(), Reaction::Answer, 5s);
    world.say(u"/call 340 765 4321"_s);
    QCOMPARE(world.dialled(), QStringList {u"ATD+393331112222;"_s});
    QVERIFY2(world.lastText().contains("Calling you first"_L1), qPrintable(world.lastText()));
    QVERIFY(world.lastText().contains(u"To Anna Rossi · +39 340 765 4321"_s));
    world.advance(6s);
    QVERIFY2(world.lastText().contains(u"You answered. Dialling Anna Rossi…"_s),
             qPrintable(world.lastText()));
    world.advance(10s);
    QCOMPARE(world.dialled(), (QStringList {u"ATD+393331112222;"_s, u"ATD+393407654321;"_s}));
    QCOMPARE(world.phone->liveCall()->stage, CallStage::Bridged);
    QCOMPARE(world.network.calls().size(), 2U);
    QVERIFY(world.network.calls().front().multiparty);
    world.advance(123s);
    world.network.hangUp(anna());
    world.advance(5s);
    QVERIFY(world.network.calls().empty());
    QCOMPARE(world.messages().size(), 1U);
    QVERIFY2(world.lastText().contains("Call ended, 2 min"_L1), qPrintable(world.lastText()));
    QCOMPARE(world.newestRow().outcome->kind, OutcomeKind::Joined);
    QCOMPARE(world.newestRow().direction, StoryDirection::Outbound);
}

void TestChatCalls::callFromAnotherPhone()
{
    PhoneWorld world;
    world.start();
    world.partyIs(u"+390699998888"_s, Reaction::Answer);
    world.partyIs(anna(), Reaction::Answer);
    world.say(u"/call +39 340 765 4321 +39 06 9999 8888"_s);
    world.advance(15s);
    QCOMPARE(world.dialled(), (QStringList {u"ATD+390699998888;"_s, u"ATD+393407654321;"_s}));
    QCOMPARE(world.newestRow().masterNumber, u"+390699998888"_s);
}

void TestChatCalls::calleeNotReached_data()
{
    QTest::addColumn<Reaction>("reaction");
    QTest::addColumn<QString>("words");
    QTest::newRow("busy") << Reaction::Busy << u"Anna Rossi is busy"_s;
    QTest::newRow("declined") << Reaction::Decline << u"Anna Rossi declined the call"_s;
    QTest::newRow("switched off") << Reaction::SwitchedOff
                                  << u"Anna Rossi is switched off or unreachable"_s;
    QTest::newRow("does not answer")
        << Reaction::Manual << u"Anna Rossi did not answer (1 min 00 s)"_s;
}

void TestChatCalls::calleeNotReached()
{
    QFETCH(Reaction, reaction);
    QFETCH(QString, words);
    PhoneWorld world;
    world.writeContacts(Contacts);
    world.start();
    world.masterIs(Reaction::Answer);
    world.partyIs(anna(), reaction);
    world.say(u"/call Anna Rossi"_s);
    world.advance(100s);
    QVERIFY(world.network.calls().empty());
    QCOMPARE(world.messages().size(), 1U);
    QVERIFY2(world.lastText().contains(words), qPrintable(world.lastText()));
}

void TestChatCalls::nothingElseReachesTheModem_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("answer");
    const QString bad = u"That is not a phone number that can be dialled."_s;
    QTest::newRow("emergency") << u"/call 112"_s << u"Dial 112 on your own phone"_s;
    QTest::newRow("emergency, written with blanks") << u"/call 1 1 8"_s << u"on your own phone"_s;
    QTest::newRow("emergency as plain text") << u"911"_s << u"Dial 911 on your own phone"_s;
    QTest::newRow("emergency as the first phone")
        << u"/call 3407654321 112"_s
        << u"The phone that should ring first cannot be called. Emergency"_s;
    QTest::newRow("service code") << u"/call *100#"_s << u"service code"_s;
    QTest::newRow("call forwarding") << u"/call *21*+393331234567#"_s << u"service code"_s;
    QTest::newRow("too long") << u"/call +3934076543213407654321"_s << bad;
    QTest::newRow("command injection") << u"/call 3407654321;+CMGD=1,4"_s << QString();
    QTest::newRow("new line injection") << u"/call 3407654321\r\nAT+CFUN=0"_s << QString();
    QTest::newRow("nothing to call") << u"/call"_s << u"/call +39 340 123 4567"_s;
    QTest::newRow("unknown name") << u"/call Nobody Here"_s
                                  << u"Nobody in the contacts is called “Nobody Here”."_s;
    QTest::newRow("markup as a name") << u"/call <b>x</b>"_s << u"“<b>x</b>”"_s;
    QTest::newRow("the master phone itself")
        << u"/call 333 111 2222"_s << u"cannot be connected with itself"_s;
}

void TestChatCalls::nothingElseReachesTheModem()
{
    QFETCH(QString, command);
    QFETCH(QString, answer);
    PhoneWorld world;
    world.writeContacts(Contacts);
    world.start();
    world.say(command);
    world.advance(3s);
    QCOMPARE(world.dialled(), QStringList());
    QCOMPARE(world.messages().size(), 1U);
    QVERIFY2(world.lastText().contains(answer), qPrintable(world.lastText()));
    QVERIFY(!world.phone->liveCall());
    QCOMPARE(world.rows(), 0U);
}

void TestChatCalls::nameOfOneNumberIsCalled()
{
    PhoneWorld world;
    world.writeContacts(Contacts);
    world.start();
    world.masterIs(Reaction::Answer);
    world.say(u"/CALL anna"_s);
    world.advance(10s);
    QCOMPARE(world.dialled(), (QStringList {u"ATD+393331112222;"_s, u"ATD+393407654321;"_s}));
}

void TestChatCalls::ambiguousNameIsAsked()
{
    PhoneWorld world;
    world.writeContacts(Contacts);
    world.start();
    world.masterIs(Reaction::Answer);
    world.say(u"/call ann"_s); // a part of a name is a guess
    QVERIFY(world.dialled().empty());
    QVERIFY2(world.lastText().contains("Did you mean this?"_L1), qPrintable(world.lastText()));
    world.forgetMessages();
    world.say(u"/call Anna Nobody"_s);
    QVERIFY(world.dialled().empty());
    QCOMPARE(world.lastButtons().size(), 2);
    world.forgetMessages();
    world.say(u"/call Marco"_s);
    QVERIFY2(world.lastText().contains(u"“Marco” may mean 2 numbers"_s),
             qPrintable(world.lastText()));
    QCOMPARE(world.dialled(), QStringList());
    QVERIFY(world.tap(u"+39 329 876 5432"_s));
    world.advance(10s);
    QCOMPARE(world.dialled(), (QStringList {u"ATD+393331112222;"_s, u"ATD+393298765432;"_s}));
}

void TestChatCalls::barePhoneNumberIsAsked()
{
    PhoneWorld world;
    world.writeContacts(Contacts);
    world.start();
    world.say(u"340 765 4321"_s);
    QVERIFY2(world.lastText().contains(u"Call Anna Rossi · +39 340 765 4321?"_s),
             qPrintable(world.lastText()));
    QCOMPARE(world.dialled(), QStringList());
    QVERIFY(world.tap(u"Call"_s));
    world.advance(1s);
    QCOMPARE(world.dialled(), QStringList {u"ATD+393331112222;"_s});
}

void TestChatCalls::callInProgressOffersToEndIt()
{
    PhoneWorld world;
    world.writeContacts(Contacts);
    world.start();
    world.masterIs(Reaction::Answer);
    world.say(u"/call Anna Rossi"_s);
    world.advance(20s);
    QCOMPARE(world.phone->liveCall()->stage, CallStage::Bridged);
    world.say(u"/call 3298765432"_s);
    QVERIFY2(world.lastText().contains("A call with Anna Rossi is in progress"_L1),
             qPrintable(world.lastText()));
    QCOMPARE(world.dialled().size(), 2);
    QVERIFY(world.tap(u"End it and call"_s));
    world.advance(20s);
    QCOMPARE(world.phone->liveCall()->stage, CallStage::Bridged);
    QCOMPARE(world.phone->liveCall()->record.remoteNumber, marco());
    QCOMPARE(world.network.calls().size(), 2U);
    QCOMPARE(world.rows(), 2U);
}

void TestChatCalls::offerToEndItExpires()
{
    PhoneWorld world;
    world.start();
    world.masterIs(Reaction::Answer);
    world.say(u"/call 3407654321"_s);
    world.advance(20s);
    world.say(u"/call 3298765432"_s);
    world.advance(61s);
    QVERIFY(world.tap(u"End it and call"_s));
    world.advance(5s);
    QCOMPARE(world.toasts.constLast(), u"This button is no longer valid."_s);
    QCOMPARE(world.phone->liveCall()->record.remoteNumber, anna());
    QVERIFY(world.lastButtons().isEmpty());
}

void TestChatCalls::repeatedCallIsNotAskedAgain()
{
    PhoneWorld world;
    world.start();
    world.masterIs(Reaction::Answer);
    world.say(u"/call 3407654321"_s);
    world.say(u"/call 3407654321"_s);
    QVERIFY2(world.lastText().contains("Already calling"_L1), qPrintable(world.lastText()));
    QVERIFY(world.lastButtons().isEmpty());
    QCOMPARE(world.dialled().size(), 1);
}

void TestChatCalls::lateCallIsAsked()
{
    PhoneWorld world;
    world.start();
    world.masterIs(Reaction::Answer);
    world.say(u"/call 3407654321"_s, 60s);
    QCOMPARE(world.dialled().size(), 1);
    world.say(u"/close"_s);
    world.advance(5s);

    world.say(u"/call 3407654321"_s, 14min);
    QVERIFY2(world.lastText().contains("You asked 14 min 00 s ago to call +39 340 765 4321"_L1),
             qPrintable(world.lastText()));
    QCOMPARE(world.dialled().size(), 1);
    QVERIFY(world.tap(u"Call now"_s));
    world.advance(2s);
    QCOMPARE(world.dialled().size(), 2);
}

void TestChatCalls::lateCallForgotten()
{
    PhoneWorld world;
    world.start();
    world.say(u"/call 3407654321"_s, 61s);
    QVERIFY(world.tap(u"Forget"_s));
    world.advance(5s);
    QCOMPARE(world.dialled(), QStringList());
    QVERIFY2(world.lastText().contains("Forgotten."_L1), qPrintable(world.lastText()));
    QVERIFY(world.lastButtons().isEmpty());
}

void TestChatCalls::closeEndsEverything()
{
    PhoneWorld world;
    world.start();
    world.masterIs(Reaction::Answer);
    world.say(u"/call 3407654321"_s);
    world.advance(20s);
    world.say(u"/close"_s);
    world.advance(5s);
    QVERIFY(world.network.calls().empty());
    QCOMPARE(world.lastText(), u"Both lines closed."_s);
    QCOMPARE(world.newestRow().outcome->kind, OutcomeKind::Closed);
}

void TestChatCalls::closeWithoutACall()
{
    PhoneWorld world;
    world.start();
    world.say(u"/close"_s);
    QCOMPARE(world.lastText(), u"There was no call."_s);
}

void TestChatCalls::closeThenCallInOrder()
{
    PhoneWorld world;
    world.start();
    world.masterIs(Reaction::Answer);
    world.say(u"/call 3407654321"_s);
    world.advance(20s);
    // Both in one batch of updates: nothing has been ended when the second is read.
    world.chat.say(PhoneWorld::Owner, u"/close"_s);
    world.chat.say(PhoneWorld::Owner, u"/call 3298765432"_s);
    world.advance(20s);
    QCOMPARE(world.phone->liveCall()->record.remoteNumber, marco());
    QCOMPARE(world.phone->liveCall()->stage, CallStage::Bridged);
    QCOMPARE(world.network.calls().size(), 2U);
    QCOMPARE(world.rows(), 2U);
}

void TestChatCalls::lateCloseOfACallThatIsOver()
{
    PhoneWorld world;
    world.start();
    world.masterIs(Reaction::Answer);
    world.say(u"/call 3407654321"_s);
    world.advance(20s);
    const std::size_t before = world.messages().size();
    world.say(u"/close"_s, 40s); // written before this call began
    QVERIFY(world.phone->liveCall().has_value());
    QCOMPARE(world.messages().size(), before);
}

void TestChatCalls::lateCloseIsAsked()
{
    PhoneWorld world;
    world.start();
    world.masterIs(Reaction::Answer);
    world.say(u"/call 3407654321"_s);
    world.advance(60s);
    world.say(u"/close"_s, 45s);
    QVERIFY2(world.lastText().contains("You asked 45 s ago to hang up"_L1),
             qPrintable(world.lastText()));
    QVERIFY(world.phone->liveCall().has_value());
    QVERIFY(world.tap(u"Hang up now"_s));
    world.advance(5s);
    QVERIFY(world.network.calls().empty());
}

void TestChatCalls::withoutAModem()
{
    PhoneWorld world;
    world.start();
    world.modem.unplug();
    world.advance(5s);
    world.say(u"/call 3407654321"_s);
    QVERIFY2(
        world.lastText().contains("was not called. No call can be made now. The modem was lost"_L1),
        qPrintable(world.lastText()));
    QCOMPARE(world.rows(), 0U);
}

void TestChatCalls::questionIsGoodOnce()
{
    PhoneWorld world;
    world.start();
    world.masterIs(Reaction::Busy);
    world.say(u"3407654321"_s);
    const SeenMessage question = world.messages().back();
    const QString data = question.keyboard.front().front().data;
    QVERIFY(!data.contains("340"_L1));
    world.chat.tap(PhoneWorld::Stranger, question.messageId, data);
    world.advance(2s);
    QCOMPARE(world.dialled(), QStringList());
    world.chat.tap(PhoneWorld::Owner, question.messageId, data);
    world.advance(10s);
    world.chat.tap(PhoneWorld::Owner, question.messageId, data);
    world.advance(10s);
    QCOMPARE(world.dialled().size(), 1);
    QCOMPARE(world.toasts.constLast(), u"This button is no longer valid."_s);
}

void TestChatCalls::windowCallsTheSameWay()
{
    PhoneWorld world;
    world.writeContacts(Contacts);
    world.start();
    QCOMPARE(world.phone->call(u"112"_s).error().code, ErrorCode::EmergencyNumber);
    QCOMPARE(world.phone->call(u"Marco"_s).error().code, ErrorCode::InvalidInput);
    QCOMPARE(world.phone->call(u"Nobody"_s).error().code, ErrorCode::NotFound);
    QVERIFY(world.phone->call(u"Anna Rossi"_s).has_value());
    QCOMPARE(world.phone->call(u"3298765432"_s).error().code, ErrorCode::CallInProgress);
    QVERIFY(world.phone->endAll());
    QVERIFY(world.phone->call(u"3298765432"_s).has_value());
    world.advance(5s);
    QCOMPARE(world.phone->liveCall()->record.remoteNumber, marco());
    QVERIFY(world.phone->endAll());
    world.advance(5s);
    QVERIFY(!world.phone->endAll());
}

QTEST_GUILESS_MAIN(TestChatCalls)
#include "tst_chatcalls.moc"
