// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phoneworld.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;
using Reaction = sim::PartyBehaviour::Reaction;

namespace {

const QByteArray AnnasCard = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna <Rossi>\r\nTEL;TYPE=CELL:+39 "
                             "340 765 4321\r\nEND:VCARD\r\n";

QString anna()
{
    return u"+393407654321"_s;
}

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

} // namespace

class TestIncomingCalls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void joinedCallIsOneLiveMessage();
    void masterNotReached_data();
    void masterNotReached();
    void callerGivesUp();
    void hiddenCallerIsRejectedSilently();
    void ownPhoneIsRejectedAndTold();
    void strangerGoesToMaster();
    void ruleIsFollowedAtOnce();
    void secondCallerIsTold();
    void waitingCallerIsTakenAfterTheCall();
    void hangUpButton();
    void firstTapWins();
    void callBackButton();
    void desktopShowsTheCall();
    void desktopShowsTheMissedCall();
    void desktopHangsUp();
    void modemIsLostInACall();
};

void TestIncomingCalls::joinedCallIsOneLiveMessage()
{
    PhoneWorld world;
    world.writeContacts(AnnasCard);
    world.start();
    world.masterIs(Reaction::Answer);
    world.network.incoming(anna());
    world.advance(20s);
    QCOMPARE(world.phone->liveCall()->stage, CallStage::Bridged);
    QVERIFY(world.lastButtons().join(u' ').contains("Hang up"_L1));
    world.advance(60s);
    world.network.hangUp(anna());
    world.advance(10s);

    QVERIFY(!world.phone->liveCall());
    QVERIFY(world.network.calls().empty());
    const std::vector<SeenMessage> seen = world.messages();
    QCOMPARE(seen.size(), 1U);
    QVERIFY(!seen.front().silent);
    const QString complaint = missing(seen.front().texts,
                                      {u"Incoming call"_s, u"Calling your phone +39 333 111 2222"_s,
                                       u"Connected: Anna <Rossi> ⇄"_s, u"Call ended, 1 min"_s});
    QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
    QVERIFY(seen.front().texts.constFirst().contains(u"Anna <Rossi> · +39 340 765 4321"_s));

    const CallRecord row = world.newestRow();
    QCOMPARE(row.outcome->kind, OutcomeKind::Joined);
    QCOMPARE(row.remoteName, u"Anna <Rossi>"_s);
    QCOMPARE(row.masterNumber, PhoneWorld::master());
    QCOMPARE(kindsOf(row.reasons), std::vector {RoutingReason::NoCalendar});
    QVERIFY(row.joinedAt.has_value());
    QVERIFY(row.steps.size() >= 6);
    QCOMPARE(row.steps.front().stage, CallStage::Ringing);
}

void TestIncomingCalls::masterNotReached_data()
{
    QTest::addColumn<Reaction>("reaction");
    QTest::addColumn<QString>("words");
    QTest::newRow("busy") << Reaction::Busy << u"Your phone +39 333 111 2222 is busy"_s;
    QTest::newRow("declined") << Reaction::Decline
                              << u"Your phone +39 333 111 2222 declined the call"_s;
    QTest::newRow("switched off")
        << Reaction::SwitchedOff << u"Your phone +39 333 111 2222 is switched off or unreachable"_s;
    QTest::newRow("does not answer")
        << Reaction::Manual << u"Your phone +39 333 111 2222 did not answer (25 s)"_s;
}

void TestIncomingCalls::masterNotReached()
{
    QFETCH(Reaction, reaction);
    QFETCH(QString, words);
    PhoneWorld world;
    world.start();
    world.masterIs(reaction);
    world.network.incoming(anna());
    world.advance(60s);
    QVERIFY(world.network.calls().empty());
    QCOMPARE(world.messages().size(), 1U);
    // Who declines on his own phone has not missed the call.
    QCOMPARE(world.lastText().contains("Missed call"_L1), reaction != Reaction::Decline);
    QVERIFY2(world.lastText().contains(words), qPrintable(world.lastText()));
    QCOMPARE(world.newestRow().outcome->kind, OutcomeKind::NotReached);
}

void TestIncomingCalls::callerGivesUp()
{
    PhoneWorld world;
    world.start();
    world.masterIs(Reaction::Manual);
    world.network.incoming(anna(), 12s);
    world.advance(40s);
    QVERIFY(world.network.calls().empty());
    QCOMPARE(world.messages().size(), 1U);
    QVERIFY2(world.lastText().contains("+39 340 765 4321 hung up while on hold (12 s)"_L1),
             qPrintable(world.lastText()));
    QCOMPARE(world.newestRow().outcome->kind, OutcomeKind::GaveUp);
}

void TestIncomingCalls::hiddenCallerIsRejectedSilently()
{
    PhoneWorld world;
    world.start();
    world.network.incoming(QString());
    world.advance(10s);
    QVERIFY(world.network.calls().empty());
    QVERIFY(!world.network.records().back().answered.has_value());
    QCOMPARE(world.messages().size(), 1U);
    QVERIFY(world.messages().front().silent);
    QVERIFY2(world.lastText().contains("Rejected: the number is hidden"_L1),
             qPrintable(world.lastText()));
    QVERIFY(world.lastButtons().isEmpty());
    QVERIFY(world.notifier.shown.empty());
    QCOMPARE(world.newestRow().outcome->kind, OutcomeKind::Rejected);
    QVERIFY(world.dialled().isEmpty());
}

void TestIncomingCalls::ownPhoneIsRejectedAndTold()
{
    PhoneWorld world;
    world.start();
    world.network.incoming(PhoneWorld::master());
    world.advance(10s);
    QVERIFY(world.network.calls().empty());
    QVERIFY2(world.lastText().contains("Rejected: your own phone called the line"_L1),
             qPrintable(world.lastText()));
    QVERIFY(world.dialled().isEmpty());
}

void TestIncomingCalls::strangerGoesToMaster()
{
    PhoneWorld world;
    world.start();
    world.masterIs(Reaction::Answer);
    world.network.incoming(u"+390612345678"_s);
    world.advance(20s);
    QCOMPARE(world.phone->liveCall()->stage, CallStage::Bridged);
    QVERIFY(world.messages().front().texts.constFirst().contains("not in contacts"_L1));
    QCOMPARE(kindsOf(world.phone->liveCall()->record.reasons),
             std::vector {RoutingReason::NotInContacts});
}

void TestIncomingCalls::ruleIsFollowedAtOnce()
{
    PhoneWorld world;
    world.start();
    QVERIFY(world.settings->set(SettingKey::NotInContactsRule, u"+390299998888"_s).has_value());
    world.network.incoming(anna());
    world.advance(5s);
    QCOMPARE(world.dialled(), QStringList {u"ATD+390299998888;"_s});
}

void TestIncomingCalls::secondCallerIsTold()
{
    PhoneWorld world;
    world.start();
    world.masterIs(Reaction::Answer, 8s);
    world.network.incoming(anna());
    world.advance(4s);
    world.network.incoming(u"+390612345678"_s);
    world.advance(2s);
    QVERIFY2(world.lastText().contains("Somebody else is calling"_L1),
             qPrintable(world.lastText()));
    QVERIFY(world.lastText().contains("+39 06 1234 5678"_L1));
    world.advance(20s);
    QCOMPARE(world.phone->liveCall()->stage, CallStage::Bridged);
    QCOMPARE(world.network.calls().size(), 2U);
    QVERIFY2(world.lastText().contains(u"given “busy”"_s), qPrintable(world.lastText()));
    QCOMPARE(world.messages().size(), 2U);
    QCOMPARE(world.rows(), 2U);
    world.network.hangUp(anna());
    world.advance(10s);
    QVERIFY(world.network.calls().empty());
}

void TestIncomingCalls::waitingCallerIsTakenAfterTheCall()
{
    PhoneWorld world;
    world.start();
    world.masterIs(Reaction::Manual);
    world.network.incoming(anna());
    world.advance(4s);
    world.network.incoming(u"+390612345678"_s, 100s);
    world.advance(2s);
    world.network.hangUp(anna()); // before the joint: the second caller is still waiting
    world.advance(8s);
    QVERIFY(world.phone->liveCall().has_value());
    QCOMPARE(world.phone->liveCall()->record.remoteNumber, u"+390612345678"_s);
    QCOMPARE(world.phone->liveCall()->record.masterNumber, PhoneWorld::master());
}

void TestIncomingCalls::hangUpButton()
{
    PhoneWorld world;
    world.start();
    world.masterIs(Reaction::Answer);
    world.network.incoming(anna());
    world.advance(20s);
    QVERIFY(world.tap(u"Hang up"_s));
    world.advance(5s);
    QCOMPARE(world.toasts, QStringList {u"Hanging up…"_s});
    QVERIFY(world.network.calls().empty());
    QVERIFY2(world.lastText().contains("Ended by you"_L1), qPrintable(world.lastText()));
    QCOMPARE(world.newestRow().outcome->kind, OutcomeKind::Closed);
}

void TestIncomingCalls::firstTapWins()
{
    PhoneWorld world(u"1001,1002"_s);
    world.start();
    world.masterIs(Reaction::Answer);
    world.network.incoming(anna());
    world.advance(20s);
    const SeenMessage first = world.messages(PhoneWorld::Owner).front();
    const SeenMessage second = world.messages(PhoneWorld::SecondOwner).front();
    QCOMPARE(first.texts.constLast(), second.texts.constLast());
    const QString data = second.keyboard.front().front().data;
    QVERIFY(QRegularExpression(u"^c1:[0-9a-f]{8}:hu$"_s).match(data).hasMatch());

    world.chat.tap(PhoneWorld::Owner, first.messageId, first.keyboard.front().front().data);
    world.chat.tap(PhoneWorld::SecondOwner, second.messageId, data);
    world.advance(5s);
    QCOMPARE(world.toasts.size(), 2);
    QCOMPARE(world.toasts.constFirst(), u"Hanging up…"_s);
    QVERIFY2(world.toasts.constLast().startsWith("Already hung up by"_L1),
             qPrintable(world.toasts.constLast()));
    QCOMPARE(world.lastText(PhoneWorld::Owner), world.lastText(PhoneWorld::SecondOwner));
    QVERIFY2(world.lastText().contains("Hung up by"_L1), qPrintable(world.lastText()));

    world.chat.tap(PhoneWorld::Owner, first.messageId, u"c1:ffffffff:hu"_s);
    world.chat.tap(PhoneWorld::Owner, first.messageId, u"c1:zz:hu';--"_s);
    world.advance(1s);
    QCOMPARE(world.toasts.constLast(), u"This button is no longer valid."_s);
    QCOMPARE(world.toasts.size(), 4);
}

void TestIncomingCalls::callBackButton()
{
    PhoneWorld world;
    world.start();
    world.masterIs(Reaction::Busy);
    world.network.incoming(anna());
    world.advance(20s);
    world.masterIs(Reaction::Answer);
    world.partyIs(anna(), Reaction::Answer);
    QVERIFY(world.tap(u"Call back"_s));
    world.advance(20s);
    QCOMPARE(world.phone->liveCall()->stage, CallStage::Bridged);
    QCOMPARE(world.phone->liveCall()->record.direction, StoryDirection::Outbound);
    QCOMPARE(world.phone->liveCall()->record.remoteNumber, anna());
}

void TestIncomingCalls::desktopShowsTheCall()
{
    PhoneWorld world;
    world.writeContacts(AnnasCard);
    world.start();
    world.masterIs(Reaction::Answer);
    world.network.incoming(anna());
    world.advance(20s);
    QVERIFY(!world.notifier.shown.empty());
    const Notification first = world.notifier.shown.front();
    QCOMPARE(first.title, u"Incoming call"_s);
    QVERIFY(first.body.startsWith(u"Anna <Rossi> · +39 340 765 4321"_s));
    QCOMPARE(first.actions.front().label, u"Reject"_s);
    QVERIFY(first.stays);
    for (const Notification &notification : world.notifier.shown) {
        QCOMPARE(notification.key, first.key);
    }
    world.network.hangUp(anna());
    world.advance(5s);
    QCOMPARE(world.notifier.withdrawn, QStringList {first.key});
}

void TestIncomingCalls::desktopShowsTheMissedCall()
{
    PhoneWorld world;
    world.start();
    world.masterIs(Reaction::Busy);
    world.network.incoming(anna());
    world.advance(20s);
    const Notification last = world.notifier.shown.back();
    QCOMPARE(last.title, u"Missed call"_s);
    QVERIFY2(last.body.contains("is busy"_L1), qPrintable(last.body));
    QCOMPARE(last.actions.front().label, u"Call back"_s);
}

void TestIncomingCalls::desktopHangsUp()
{
    PhoneWorld world;
    world.start();
    world.masterIs(Reaction::Manual);
    world.network.incoming(anna());
    world.advance(10s);
    const QString key = world.notifier.shown.back().key;
    Q_EMIT world.notifier.actionInvoked(u"call-00000000"_s, u"hangup"_s);
    world.advance(5s);
    QCOMPARE(world.network.calls().size(), 2U);
    Q_EMIT world.notifier.actionInvoked(key, u"hangup"_s);
    world.advance(5s);
    QVERIFY(world.network.calls().empty());
    QCOMPARE(world.notifier.withdrawn, QStringList {key});
}

void TestIncomingCalls::modemIsLostInACall()
{
    PhoneWorld world;
    world.start();
    world.masterIs(Reaction::Answer);
    world.network.incoming(anna());
    world.advance(20s);
    world.modem.unplug();
    world.advance(5s);
    QVERIFY(!world.phone->liveCall());
    QCOMPARE(world.newestRow().outcome->kind, OutcomeKind::ModemLost);
    QVERIFY2(world.lastText().contains("The modem was lost"_L1), qPrintable(world.lastText()));
}

QTEST_GUILESS_MAIN(TestIncomingCalls)
#include "tst_incomingcalls.moc"
