// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endtoendworld.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <memory>

using namespace vp;
using namespace Qt::StringLiterals;
using World = EndToEndWorld;

namespace {

constexpr int Limit = 40'000; ///< ms; at least ten times what is usual
const QString Button = u"c1:"_s; ///< how the data of a call's buttons begin

} // namespace

/**
 * Whole stories with the shipped program as a process, a modem on a pseudo-terminal and the Bot API
 * over real HTTP. After each of them no call is left in the network, the owner sees one message
 * with one outcome, and every request kept to the API's reference.
 */
class TestEndToEnd : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void tellsThatItIsUp();
    void incomingCallIsJoined();
    void hangUpByButton();
    void outgoingCallIsJoined();
    void outgoingCallFromAnotherNumber();
    void closeEndsEverything();
    void callerGivesUp();
    void masterPhoneCannotTakeIt_data();
    void masterPhoneCannotTakeIt();
    void masterPhoneDoesNotAnswer();
    void otherPartyIsBusy();
    void joinIsRefused();
    void joinIsRefusedAndTheCallHandedOver();
    void modemIsUnpluggedInMidCall_data();
    void modemIsUnpluggedInMidCall();
    void stoppedInMidCall();
    void strangersGetNothing();
    void ownerIsAsked();

private:
    void writeSettings(const QByteArray &text);
    void startUp();
    void receiveAndJoin();
    void placeAndJoin();
    /** Waits for the end of the story and checks that nothing is left over. */
    void expectOutcome(const QString &words);

    std::unique_ptr<World> m_world;
    QString m_outcome; ///< what expectOutcome() has seen
};

void TestEndToEnd::init()
{
    m_world = std::make_unique<World>();
    m_outcome.clear();
    QTRY_VERIFY_WITH_TIMEOUT(m_world->modem.isPlugged(), Limit);
}

void TestEndToEnd::cleanup()
{
    if (QTest::currentTestFailed()) {
        qWarning().noquote() << m_world->report();
    }
    if (!m_world->hasExited()) {
        m_world->phone.terminate();
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_world->hasExited(), Limit);
    const QByteArray output = m_world->output();
    QCOMPARE(m_world->phone.exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_world->phone.exitCode(), 0);
    QVERIFY2(!output.contains("AAFake"), "the token was written to a log");
    QVERIFY(!output.isEmpty());
    const QString violations = m_world->server.violations().join(u'\n');
    QVERIFY2(violations.isEmpty(), qPrintable(violations));
    QCOMPARE(m_world->modem.errors(), QStringList());
    QVERIFY(!m_world->server.hasUnconfirmed());
    QTRY_VERIFY_WITH_TIMEOUT(m_world->modem.askNoCalls(), Limit);
    if (!m_outcome.isEmpty()) { // nothing was added by leaving
        QCOMPARE(m_world->call().text, m_outcome);
        QCOMPARE(m_world->calls().size(), 1U);
    }
    m_world.reset();
}

void TestEndToEnd::writeSettings(const QByteArray &text)
{
    QFile settings(m_world->settingsPath());
    QVERIFY(settings.open(QIODevice::WriteOnly));
    QCOMPARE(settings.write(text), text.size());
}

void TestEndToEnd::startUp()
{
    m_world->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_world->isUp(), Limit);
}

void TestEndToEnd::receiveAndJoin()
{
    m_world->modem.say(u"party %1 answer 1s"_s.arg(World::PhoneA));
    m_world->modem.say(u"incoming %1"_s.arg(World::PhoneC));
    QTRY_VERIFY_WITH_TIMEOUT(m_world->areTalking(World::PhoneA, World::PhoneC), Limit);
    QTRY_VERIFY_WITH_TIMEOUT(m_world->callShows(u"Connected"_s), Limit);
}

void TestEndToEnd::placeAndJoin()
{
    m_world->modem.say(u"party %1 answer 1s"_s.arg(World::PhoneA));
    m_world->modem.say(u"party %1 answer 1s"_s.arg(World::PhoneC));
    m_world->say(u"/call 340 765 4321"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_world->areTalking(World::PhoneA, World::PhoneC), Limit);
    QTRY_VERIFY_WITH_TIMEOUT(m_world->callShows(u"Connected"_s), Limit);
}

void TestEndToEnd::expectOutcome(const QString &words)
{
    QTRY_VERIFY_WITH_TIMEOUT(m_world->callShows(words), Limit);
    QTRY_VERIFY_WITH_TIMEOUT(m_world->modem.askNoCalls(), Limit);
    QCOMPARE(m_world->calls().size(), 1U);
    QVERIFY(!m_world->call().hasButton(Button));
    m_outcome = m_world->call().text;
}

void TestEndToEnd::tellsThatItIsUp()
{
    startUp();
    const ShownMessage first = m_world->server.shownIn(World::Owner).front();
    QVERIFY(first.silent);
    QVERIFY2(first.text.contains(u"E173"_s), qPrintable(first.text));
    QVERIFY2(first.text.contains(u"Operator"_s), qPrintable(first.text));
    QVERIFY2(first.text.contains(u"Signal"_s), qPrintable(first.text));
    m_world->say(u"/getmasterphone"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_world->chatShows(u"+39 333 111 2222"_s), Limit);
    m_world->say(u"/getid"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_world->chatShows(QString::number(World::Owner)), Limit);
    m_world->say(u"/call 112"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_world->chatShows(u"Emergency"_s), Limit);
    m_world->say(u"/call 12"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_world->server.shownIn(World::Owner).size() == 5, Limit);
    QVERIFY(m_world->calls().empty());
}

void TestEndToEnd::incomingCallIsJoined()
{
    startUp();
    receiveAndJoin();
    QVERIFY(!m_world->call().silent);
    QVERIFY(m_world->call().edits >= 1);
    m_world->modem.say(u"hangup %1"_s.arg(World::PhoneC));
    expectOutcome(u"Call ended"_s);
}

void TestEndToEnd::hangUpByButton()
{
    startUp();
    receiveAndJoin();
    QVERIFY(!m_world->call().keyboard.empty());
    const QString data = m_world->call().keyboard.front().front().data;
    QCOMPARE(m_world->call().keyboard.front().front().style, u"danger"_s);
    const QString query = m_world->server.tap(World::Owner, m_world->call().id, data);
    QTRY_VERIFY_WITH_TIMEOUT(m_world->server.toastOf(query).has_value(), Limit);
    expectOutcome(u"Ended by you"_s);
    const QString late = m_world->server.tap(World::Owner, m_world->call().id, data);
    QTRY_VERIFY_WITH_TIMEOUT(m_world->server.toastOf(late).has_value(), Limit);
    const QString hostile =
        m_world->server.tap(World::Owner, m_world->call().id, u"c1:ffffffff:hu"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_world->server.toastOf(hostile).has_value(), Limit);
}

void TestEndToEnd::outgoingCallIsJoined()
{
    startUp();
    placeAndJoin();
    m_world->modem.say(u"hangup %1"_s.arg(World::PhoneA));
    expectOutcome(u"Call ended"_s);
}

void TestEndToEnd::outgoingCallFromAnotherNumber()
{
    startUp();
    m_world->modem.say(u"party %1 answer 1s"_s.arg(World::PhoneD));
    m_world->modem.say(u"party %1 answer 1s"_s.arg(World::PhoneC));
    m_world->say(u"/CALL %1 %2"_s.arg(World::PhoneC, World::PhoneD));
    QTRY_VERIFY_WITH_TIMEOUT(m_world->areTalking(World::PhoneD, World::PhoneC), Limit);
    QTRY_VERIFY_WITH_TIMEOUT(m_world->callShows(u"Connected"_s), Limit);
    QVERIFY(!m_world->modem.lines().contains(World::PhoneA));
    m_world->modem.say(u"hangup %1"_s.arg(World::PhoneC));
    expectOutcome(u"Call ended"_s);
}

void TestEndToEnd::closeEndsEverything()
{
    startUp();
    m_world->say(u"/close"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_world->chatShows(u"There was no call"_s), Limit);
    receiveAndJoin();
    m_world->say(u"/close"_s);
    expectOutcome(u"Ended by you"_s);
}

void TestEndToEnd::callerGivesUp()
{
    startUp();
    m_world->modem.say(u"party %1 manual"_s.arg(World::PhoneA));
    m_world->modem.say(u"incoming %1"_s.arg(World::PhoneC));
    QTRY_VERIFY_WITH_TIMEOUT(m_world->modem.lines().contains(u"alerting "_s + World::PhoneA),
                             Limit);
    m_world->modem.say(u"hangup %1"_s.arg(World::PhoneC));
    expectOutcome(u"hung up while on hold"_s);
}

void TestEndToEnd::masterPhoneCannotTakeIt_data()
{
    QTest::addColumn<QString>("reaction");
    QTest::addColumn<QString>("words");
    QTest::newRow("busy") << u"busy"_s << u"is busy"_s;
    QTest::newRow("declines") << u"decline"_s << u"declined the call"_s;
    QTest::newRow("switched off") << u"off"_s << u"is switched off or unreachable"_s;
}

void TestEndToEnd::masterPhoneCannotTakeIt()
{
    QFETCH(QString, reaction);
    QFETCH(QString, words);
    startUp();
    m_world->modem.say(u"party %1 %2"_s.arg(World::PhoneA, reaction));
    m_world->modem.say(u"incoming %1"_s.arg(World::PhoneC));
    expectOutcome(words);
}

void TestEndToEnd::masterPhoneDoesNotAnswer()
{
    writeSettings("[calls]\nringMasterSeconds=5\n");
    startUp();
    m_world->modem.say(u"party %1 noanswer"_s.arg(World::PhoneA));
    m_world->modem.say(u"incoming %1"_s.arg(World::PhoneC));
    expectOutcome(u"did not answer"_s);
}

void TestEndToEnd::otherPartyIsBusy()
{
    startUp();
    m_world->modem.say(u"party %1 answer 1s"_s.arg(World::PhoneA));
    m_world->modem.say(u"party %1 busy"_s.arg(World::PhoneC));
    m_world->say(u"/call %1"_s.arg(World::PhoneC));
    expectOutcome(u"is busy"_s);
}

void TestEndToEnd::joinIsRefused()
{
    startUp();
    m_world->modem.say(u"fault join"_s);
    m_world->modem.say(u"transfer off"_s);
    m_world->modem.say(u"party %1 answer 1s"_s.arg(World::PhoneA));
    m_world->modem.say(u"incoming %1"_s.arg(World::PhoneC));
    expectOutcome(u"refused to join"_s);
}

void TestEndToEnd::joinIsRefusedAndTheCallHandedOver()
{
    startUp();
    m_world->modem.say(u"fault join"_s);
    m_world->modem.say(u"party %1 answer 1s"_s.arg(World::PhoneA));
    m_world->modem.say(u"incoming %1"_s.arg(World::PhoneC));
    expectOutcome(u"talk on without the line"_s);
}

void TestEndToEnd::modemIsUnpluggedInMidCall_data()
{
    QTest::addColumn<QString>("fate");
    QTest::newRow("the network drops its calls") << QString();
    QTest::newRow("its calls stay up") << u" keep"_s;
}

void TestEndToEnd::modemIsUnpluggedInMidCall()
{
    QFETCH(QString, fate);
    startUp();
    receiveAndJoin();
    m_world->modem.say(u"unplug"_s + fate);
    QTRY_VERIFY_WITH_TIMEOUT(!m_world->modem.isPlugged(), Limit);
    QTRY_VERIFY_WITH_TIMEOUT(m_world->callShows(u"modem was lost"_s), Limit);
    m_world->modem.forgetLines();
    m_world->modem.say(u"plug"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_world->modem.isPlugged(), Limit);
    expectOutcome(u"modem was lost"_s);
    const QString outcome = m_outcome;
    // It is really back: the next call works.
    m_world->modem.forgetLines();
    m_world->modem.say(u"incoming %1"_s.arg(World::PhoneC));
    QTRY_VERIFY_WITH_TIMEOUT(m_world->areTalking(World::PhoneA, World::PhoneC), Limit);
    QTRY_VERIFY_WITH_TIMEOUT(m_world->callShows(u"Connected"_s), Limit);
    m_world->modem.say(u"hangup %1"_s.arg(World::PhoneA));
    QTRY_VERIFY_WITH_TIMEOUT(m_world->callShows(u"Call ended"_s), Limit);
    QCOMPARE(m_world->calls().size(), 2U);
    QCOMPARE(m_world->calls().front().text, outcome);
    m_outcome.clear();
}

void TestEndToEnd::stoppedInMidCall()
{
    startUp();
    placeAndJoin();
    QElapsedTimer timer;
    timer.start();
    m_world->phone.terminate();
    QTRY_VERIFY_WITH_TIMEOUT(m_world->hasExited(), 30'000);
    qInfo() << "left after" << timer.elapsed() << "ms";
    expectOutcome(u"the program was stopped"_s);
}

void TestEndToEnd::strangersGetNothing()
{
    startUp();
    constexpr qint64 stranger = 5'000'000'112;
    for (const QString &text :
         {u"/call %1"_s.arg(World::PhoneC), u"/close"_s, u"/getowners"_s,
          u"/setmasterphone %1"_s.arg(World::PhoneC), World::PhoneC, u"hello"_s}) {
        m_world->server.say(stranger, text);
    }
    m_world->server.say(World::Owner, u"/call %1"_s.arg(World::PhoneC),
                        {{u"forward_origin"_s, QJsonObject {{u"type"_s, u"user"_s}}}});
    m_world->server.tap(stranger, 1, u"c1:00000001:hu"_s);
    m_world->say(u"/getowners"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_world->chatShows(u"Owners"_s), Limit);
    QVERIFY(m_world->server.shownIn(stranger).empty());
    QVERIFY(!m_world->chatShows(QString::number(stranger)));
    QVERIFY(m_world->calls().empty());
    QVERIFY(!m_world->modem.lines().contains(World::PhoneC));
}

/** It rings until somebody says what becomes of it; who says so too late changes nothing. */
void TestEndToEnd::ownerIsAsked()
{
    writeSettings("[rules]\nnotInContacts=ask\n");
    startUp();
    m_world->modem.say(u"party %1 answer 1s"_s.arg(World::PhoneA));
    m_world->modem.say(u"incoming %1"_s.arg(World::PhoneC));
    QTRY_VERIFY_WITH_TIMEOUT(m_world->callShows(u"Who takes it?"_s), Limit);
    QVERIFY(!m_world->call().silent);
    const ShownMessage first = m_world->call();
    const QString old = first.keyboard.front().front().data;
    QVERIFY2(old.endsWith(u":fw:0"_s), qPrintable(old));
    m_world->modem.say(u"hangup %1"_s.arg(World::PhoneC));
    QTRY_VERIFY_WITH_TIMEOUT(m_world->callShows(u"Missed call"_s), Limit);
    QString query = m_world->server.tap(World::Owner, first.id, old);
    QTRY_COMPARE_WITH_TIMEOUT(m_world->server.toastOf(query), std::optional(u"Already ended."_s),
                              Limit);
    QTRY_VERIFY_WITH_TIMEOUT(m_world->modem.askNoCalls(), Limit);
    QVERIFY(!m_world->modem.lines().contains(u"alerting "_s + World::PhoneA));

    m_world->modem.forgetLines();
    m_world->modem.say(u"incoming %1"_s.arg(World::PhoneC));
    QTRY_VERIFY_WITH_TIMEOUT(m_world->callShows(u"Who takes it?"_s), Limit);
    QCOMPARE(m_world->calls().size(), 2U);
    query = m_world->server.tap(World::Owner, m_world->call().id,
                                m_world->call().keyboard.front().front().data);
    QTRY_VERIFY_WITH_TIMEOUT(m_world->server.toastOf(query).has_value(), Limit);
    QTRY_VERIFY_WITH_TIMEOUT(m_world->areTalking(World::PhoneA, World::PhoneC), Limit);
    QTRY_VERIFY_WITH_TIMEOUT(m_world->callShows(u"Connected"_s), Limit);
    m_world->modem.say(u"hangup %1"_s.arg(World::PhoneC));
    QTRY_VERIFY_WITH_TIMEOUT(m_world->callShows(u"Call ended"_s), Limit);
    QVERIFY(m_world->callShows(u"You chose"_s));
    QVERIFY(m_world->calls().front().text.contains(u"Missed call"_s));
}

QTEST_GUILESS_MAIN(TestEndToEnd)
#include "tst_endtoend.moc"
