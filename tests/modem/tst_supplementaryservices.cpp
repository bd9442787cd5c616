// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modem/supplementaryservices.h"
#include "scriptdevice.h"

#include <QSignalSpy>
#include <QTest>

using namespace vp;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/** Calls that a test sets by hand. */
class StubCalls : public CallProvider
{
    Q_OBJECT
public:
    [[nodiscard]] std::vector<Call> calls() const override { return list; }
    [[nodiscard]] bool isReady() const override { return ready; }
    void dial(const PhoneNumber & /*number*/) override { }
    void answer(int /*id*/) override { }
    void hold() override { }
    void join() override { }
    void deflect(int /*id*/, const PhoneNumber & /*number*/) override { }
    void transfer() override { }
    void swap() override { }
    void release(int /*id*/) override { }
    void rejectWaiting() override { }
    void releaseAll() override { }
    void withdraw() override { }
    void verify() override { }
    void setCall(CallState state, int index = 1)
    {
        Call call;
        call.id = 1;
        call.index = index;
        call.state = state;
        list = {call};
        Q_EMIT callChanged(list.front());
    }
    void setReady(bool isReady)
    {
        ready = isReady;
        Q_EMIT readyChanged(isReady);
    }
    std::vector<Call> list;
    bool ready = true;
};

} // namespace

class TestSupplementaryServices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void codeIsAnswered();
    void packedAfterPlainWasRefused();
    void formIsRemembered();
    void huaweiBeginsPacked();
    void otherFormAfterNotSupported_data();
    void otherFormAfterNotSupported();
    void networkRefusalIsNotTriedAgain();
    void answerBeforeTheOk();
    void answerOfSeveralLines();
    void eventsBetweenTheLinesAreTold();
    void answerWithoutEndIsToldAfterSilence();
    void menuIsRepliedTo();
    void answersOneAfterAnother();
    void silenceIsGivenUp();
    void noOkIsATimeout();
    void cancelEndsIt();
    void whatNobodyAskedForIsTold();
    void endOfNothingIsNotTold();
    void lostModemEndsEverything();
    void deadContextIsNotCalled();

    void waitsForACallThatIsSetUp();
    void freeLineIsUsedAtOnce();
    void cancelledCodeIsNeverSent();
    void doesNotWaitForEver();
    void waitsForTheServiceCode();
    void oneAtATime();
    void queriesForwarding();
    void setsForwarding_data();
    void setsForwarding();
    void badTargetReachesNoModem();
    void callWaitingEventDuringTheQueryIsAnEvent();
    void refusalCarriesItsNumber();

    void tonesArePaced();
    void huaweiTonesNameTheCall();
    void refusedOwnWordFallsBack();
    void lettersAreRefusedOnHuawei();
    void commaIsAPause();
    void tonesNeedAnActiveCall();
    void tonesEndWithTheCall();
    void tonesReachTheCallThatIsMeant();
    void badTonesAreRefused();

private:
    using Report = Result<UssdReport>;
    void send(const QString &text);
    void say(const QByteArray &line) { m_device->inject("\r\n" + line + "\r\n"); }
    [[nodiscard]] QByteArray sent()
    {
        m_clock->advance(1ms);
        return m_device->takeSent();
    }
    void sendTones(const QString &tones, std::optional<int> call = {});

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<test::ScriptDevice> m_device;
    std::unique_ptr<AtChat> m_chat;
    std::unique_ptr<StubCalls> m_calls;
    std::unique_ptr<SupplementaryServices> m_services;
    QList<QByteArray> m_events;
    std::vector<Report> m_reports;
    std::vector<Result<>> m_done;
};

void TestSupplementaryServices::init()
{
    m_events.clear();
    m_reports.clear();
    m_done.clear();
    m_clock = std::make_unique<ManualClock>();
    m_device = std::make_unique<test::ScriptDevice>();
    m_chat = std::make_unique<AtChat>(*m_clock);
    m_calls = std::make_unique<StubCalls>();
    m_services = std::make_unique<SupplementaryServices>(*m_chat, *m_calls, *m_clock);
    m_services->setModem("generic", u"model 1"_s);
    m_chat->attach(*m_device);
    connect(m_chat.get(), &AtChat::unsolicited, this,
            [this](const QByteArray &line) { m_events.append(line); });
}

void TestSupplementaryServices::cleanup()
{
    m_services.reset();
    m_calls.reset();
    m_chat.reset();
    m_device.reset();
}

void TestSupplementaryServices::send(const QString &text)
{
    m_services->ussd().send(text, this,
                            [this](const Report &report) { m_reports.push_back(report); });
}

void TestSupplementaryServices::sendTones(const QString &tones, std::optional<int> call)
{
    m_services->tones().send(tones, call, this,
                             [this](const Result<> &result) { m_done.push_back(result); });
}

void TestSupplementaryServices::codeIsAnswered()
{
    send(u"*100#"_s);
    QVERIFY(m_device->takeSent().isEmpty()); // later than the call itself
    QCOMPARE(sent(), "AT+CUSD=1,\"*100#\",15\r");
    say("OK");
    QVERIFY(m_reports.empty());
    m_clock->advance(3s);
    say(R"(+CUSD: 0,"Credit: 5",15)");
    m_clock->advance(0ms);
    QCOMPARE(m_reports.size(), 1U);
    QVERIFY(m_reports.front().has_value());
    QCOMPARE(m_reports.front()->text, u"Credit: 5"_s);
    QVERIFY(m_events.isEmpty());
    m_clock->advance(10min);
    QCOMPARE(m_reports.size(), 1U);
    QVERIFY(m_device->takeSent().isEmpty());
}

void TestSupplementaryServices::packedAfterPlainWasRefused()
{
    send(u"*100#"_s);
    QCOMPARE(sent(), "AT+CUSD=1,\"*100#\",15\r");
    say("+CME ERROR: 50");
    QCOMPARE(sent(), "AT+CUSD=1,\"AA180C3602\",15\r");
    say("OK");
    say(R"(+CUSD: 0,"4379999CA6BF75A0988C35A3818A5529",15)");
    m_clock->advance(0ms);
    QCOMPARE(m_reports.size(), 1U);
    QCOMPARE(m_reports.front()->text, u"Credito: 12,34 EUR"_s);
}

void TestSupplementaryServices::formIsRemembered()
{
    packedAfterPlainWasRefused();
    send(u"*123#"_s);
    QCOMPARE(sent(), "AT+CUSD=1,\"AA986C3602\",15\r");
    say("ERROR"); // known to be right, so the refusal counts
    m_clock->advance(0ms);
    QCOMPARE(m_reports.size(), 2U);
    QCOMPARE(m_reports.back().error().code, ErrorCode::Refused);

    m_services->setModem("generic", u"model 2"_s); // another device
    send(u"*123#"_s);
    QCOMPARE(sent(), "AT+CUSD=1,\"*123#\",15\r");
}

void TestSupplementaryServices::huaweiBeginsPacked()
{
    m_services->setModem("huawei", u"E173"_s);
    send(u"*100#"_s);
    QCOMPARE(sent(), "AT+CUSD=1,\"AA180C3602\",15\r");
    say("COMMAND NOT SUPPORT");
    QCOMPARE(sent(), "AT+CUSD=1,\"*100#\",15\r");
}

void TestSupplementaryServices::otherFormAfterNotSupported_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("not supported") << QByteArray("+CUSD: 4");
    QTest::newRow("ended without a word") << QByteArray("+CUSD: 2");
}

void TestSupplementaryServices::otherFormAfterNotSupported()
{
    QFETCH(QByteArray, end);
    send(u"*100#"_s);
    QCOMPARE(sent(), "AT+CUSD=1,\"*100#\",15\r");
    say("OK");
    say(end);
    QCOMPARE(sent(), "AT+CUSD=1,\"AA180C3602\",15\r");
    say("OK");
    say("+CUSD: 4");
    m_clock->advance(0ms);
    QCOMPARE(m_reports.size(), 1U);
    QCOMPARE(m_reports.front()->outcome, UssdOutcome::NotSupported);
}

void TestSupplementaryServices::networkRefusalIsNotTriedAgain()
{
    send(u"*100#"_s);
    QVERIFY(!sent().isEmpty());
    say("+CME ERROR: 30");
    QVERIFY(sent().isEmpty());
    QCOMPARE(m_reports.size(), 1U);
    QCOMPARE(m_reports.front().error().native, 30);
}

void TestSupplementaryServices::answerBeforeTheOk()
{
    send(u"*100#"_s);
    QVERIFY(!sent().isEmpty());
    say(R"(+CUSD: 0,"Credit: 5",15)");
    m_clock->advance(0ms);
    QVERIFY(m_reports.empty());
    say("OK");
    m_clock->advance(0ms);
    QCOMPARE(m_reports.size(), 1U);
    QCOMPARE(m_reports.front()->text, u"Credit: 5"_s);
}

void TestSupplementaryServices::answerOfSeveralLines()
{
    send(u"*100#"_s);
    QVERIFY(!sent().isEmpty());
    say("OK");
    m_device->inject("\r\n+CUSD: 1,\"Piano \"Oro\"\r\nOK\r\n1 Sa");
    m_device->inject("ldo\n2 Esci\",15\r\n");
    m_clock->advance(0ms);
    QCOMPARE(m_reports.size(), 1U);
    QCOMPARE(m_reports.front()->text, u"Piano \"Oro\"\nOK\n1 Saldo\n2 Esci"_s);
    QVERIFY(m_services->ussd().isMenuOpen());
    QVERIFY(m_events.isEmpty());
}

void TestSupplementaryServices::eventsBetweenTheLinesAreTold()
{
    send(u"*100#"_s);
    QVERIFY(!sent().isEmpty());
    say("OK");
    say("+CUSD: 0,\"one");
    say("+CRING: VOICE");
    say("RING");
    say("^RSSI:17");
    say("two\",15");
    m_clock->advance(0ms);
    QCOMPARE(m_events, (QList<QByteArray> {"+CRING: VOICE", "RING", "^RSSI:17"}));
    QCOMPARE(m_reports.size(), 1U);
    QCOMPARE(m_reports.front()->text, u"one\ntwo"_s);
}

void TestSupplementaryServices::answerWithoutEndIsToldAfterSilence()
{
    send(u"*100#"_s);
    QVERIFY(!sent().isEmpty());
    say("OK");
    say("+CUSD: 0,\"one");
    m_clock->advance(1s);
    QVERIFY(m_reports.empty());
    m_clock->advance(2s);
    QCOMPARE(m_reports.size(), 1U);
    QCOMPARE(m_reports.front()->text, u"one"_s);
    say("words of nobody");
    QCOMPARE(m_events, QList<QByteArray> {"words of nobody"});
    // And one that never stops is bounded.
    say("+CUSD: 0,\"x");
    for (int i = 0; i < 100; ++i) {
        say(QByteArray(100, 'y'));
    }
    QVERIFY(m_events.size() > 50);
}

void TestSupplementaryServices::menuIsRepliedTo()
{
    send(u"*100#"_s);
    QVERIFY(!sent().isEmpty());
    say("OK");
    say("+CUSD: 1,\"1 Saldo\n2 Esci\",15");
    m_clock->advance(0ms);
    QVERIFY(m_services->ussd().isMenuOpen());
    send(u"1"_s);
    QCOMPARE(sent(), "AT+CUSD=1,\"1\",15\r");
    say("OK");
    say(R"(+CUSD: 0,"Saldo: 5",15)");
    m_clock->advance(0ms);
    QCOMPARE(m_reports.size(), 2U);
    QCOMPARE(m_reports.back()->text, u"Saldo: 5"_s);
    QVERIFY(!m_services->ussd().isMenuOpen());
}

void TestSupplementaryServices::answersOneAfterAnother()
{
    send(u"*1#"_s);
    send(u"*2#"_s);
    QCOMPARE(sent(), "AT+CUSD=1,\"*1#\",15\r");
    say("OK");
    QVERIFY(sent().isEmpty());
    say(R"(+CUSD: 0,"one",15)");
    QCOMPARE(sent(), "AT+CUSD=1,\"*2#\",15\r");
    say("OK");
    say(R"(+CUSD: 0,"two",15)");
    m_clock->advance(0ms);
    QCOMPARE(m_reports.size(), 2U);
    QCOMPARE(m_reports.front()->text, u"one"_s);
    QCOMPARE(m_reports.back()->text, u"two"_s);
}

void TestSupplementaryServices::silenceIsGivenUp()
{
    send(u"*100#"_s);
    QVERIFY(!sent().isEmpty());
    say("OK");
    m_clock->advance(99s);
    QVERIFY(m_reports.empty());
    m_clock->advance(2s);
    QCOMPARE(m_reports.size(), 1U);
    QCOMPARE(m_reports.front().error().code, ErrorCode::Timeout);
    QCOMPARE(m_device->takeSent(), "AT+CUSD=2\r");
    // What still comes is told as what it is: news that nobody waits for.
    QSignalSpy received(&m_services->ussd(), &UssdDialogue::received);
    say("OK");
    say(R"(+CUSD: 0,"late",15)");
    QCOMPARE(received.size(), 1);
}

void TestSupplementaryServices::noOkIsATimeout()
{
    send(u"*100#"_s);
    QVERIFY(!sent().isEmpty());
    m_clock->advance(10s);
    m_clock->advance(0ms);
    QCOMPARE(m_reports.size(), 1U);
    QCOMPARE(m_reports.front().error().code, ErrorCode::Timeout);
    QVERIFY(!m_device->takeSent().contains("AA180C3602")); // it may have been carried out
}

void TestSupplementaryServices::cancelEndsIt()
{
    send(u"*100#"_s);
    send(u"*200#"_s);
    QVERIFY(!sent().isEmpty());
    say("OK");
    m_services->ussd().cancel(this, [this](const Result<> &r) { m_done.push_back(r); });
    QCOMPARE(sent(), "AT+CUSD=2\r");
    QCOMPARE(m_reports.size(), 2U);
    for (const Report &report : m_reports) {
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
    }
    say("OK");
    QCOMPARE(m_done.size(), 1U);
    QVERIFY(m_done.front().has_value());
    send(u"*300#"_s);
    QCOMPARE(sent(), "AT+CUSD=1,\"*300#\",15\r");
}

void TestSupplementaryServices::whatNobodyAskedForIsTold()
{
    QSignalSpy received(&m_services->ussd(), &UssdDialogue::received);
    say(R"(+CUSD: 0,"You have 2 new offers",15)");
    QCOMPARE(received.size(), 1);
    QCOMPARE(received.front().front().value<UssdReport>().text, u"You have 2 new offers"_s);
    QVERIFY(m_events.isEmpty());
}

void TestSupplementaryServices::endOfNothingIsNotTold()
{
    QSignalSpy received(&m_services->ussd(), &UssdDialogue::received);
    say("+CUSD: 2");
    QCOMPARE(received.size(), 0);
    say(R"(+CUSD: 1,"Menu",15)"); // pushed by the network
    say("+CUSD: 2");
    QCOMPARE(received.size(), 2);
}

void TestSupplementaryServices::lostModemEndsEverything()
{
    send(u"*1#"_s);
    send(u"*2#"_s);
    QVERIFY(!sent().isEmpty());
    say("OK");
    m_services->queryForwarding(ForwardReason::Busy, this, [this](const Result<Forwarding> &r) {
        m_done.push_back(r ? Result<> {} : tl::unexpected<Error>(r.error()));
    });
    QVERIFY(sent().isEmpty());
    m_chat->detach();
    m_calls->setReady(false);
    m_clock->advance(0ms);
    QCOMPARE(m_reports.size(), 2U);
    for (const Report &report : m_reports) {
        QCOMPARE(report.error().code, ErrorCode::PortLost);
    }
    QCOMPARE(m_done.size(), 1U);
    QCOMPARE(m_done.front().error().code, ErrorCode::PortLost);
    // Nothing of it comes back with the modem.
    m_chat->attach(*m_device);
    m_calls->setReady(true);
    QVERIFY(sent().isEmpty());
    send(u"*3#"_s);
    QCOMPARE(sent(), "AT+CUSD=1,\"*3#\",15\r");
}

void TestSupplementaryServices::deadContextIsNotCalled()
{
    auto context = std::make_unique<QObject>();
    bool called = false;
    m_services->ussd().send(u"*1#"_s, context.get(), [&called](const Report &) { called = true; });
    QVERIFY(!sent().isEmpty());
    say("OK");
    context.reset();
    say(R"(+CUSD: 0,"one",15)");
    m_clock->advance(0ms);
    QVERIFY(!called);
    send(u"*2#"_s);
    QCOMPARE(sent(), "AT+CUSD=1,\"*2#\",15\r");
}

void TestSupplementaryServices::waitsForACallThatIsSetUp()
{
    for (const CallState state : {CallState::Dialing, CallState::Alerting, CallState::Incoming}) {
        m_calls->setCall(state);
        send(u"*100#"_s);
        QVERIFY(sent().isEmpty());
        m_clock->advance(30s);
        QVERIFY(sent().isEmpty());
        m_calls->setCall(CallState::Active);
        QVERIFY(sent().isEmpty()); // he may be put on hold at once
        m_calls->setCall(CallState::Held);
        m_clock->advance(30s);
        QVERIFY(sent().isEmpty());
        m_calls->setCall(CallState::Active);
        m_clock->advance(2s);
        QVERIFY(sent().isEmpty());
        m_clock->advance(1s);
        QCOMPARE(sent(), "AT+CUSD=1,\"*100#\",15\r");
        say("OK");
        say(R"(+CUSD: 0,"done",15)");
        m_clock->advance(0ms);
    }
    QCOMPARE(m_reports.size(), 3U);
}

void TestSupplementaryServices::freeLineIsUsedAtOnce()
{
    m_calls->setCall(CallState::Incoming);
    send(u"*100#"_s);
    QVERIFY(sent().isEmpty());
    const Call call = m_calls->list.front();
    m_calls->list.clear();
    Q_EMIT m_calls->callRemoved(call);
    QCOMPARE(sent(), "AT+CUSD=1,\"*100#\",15\r");
}

void TestSupplementaryServices::cancelledCodeIsNeverSent()
{
    m_calls->setCall(CallState::Alerting);
    send(u"*100#"_s);
    QVERIFY(sent().isEmpty());
    m_services->ussd().cancel(this, [](const Result<> &) {});
    m_calls->list.clear();
    Q_EMIT m_calls->callRemoved({});
    QCOMPARE(sent(), "AT+CUSD=2\r");
    say("OK");
    QVERIFY(sent().isEmpty());
    QCOMPARE(m_reports.size(), 1U);
    QCOMPARE(m_reports.front().error().code, ErrorCode::Cancelled);
}

void TestSupplementaryServices::doesNotWaitForEver()
{
    m_calls->setCall(CallState::Alerting);
    send(u"*100#"_s);
    m_clock->advance(3min);
    QCOMPARE(m_reports.size(), 1U);
    QCOMPARE(m_reports.front().error().code, ErrorCode::CallInProgress);
}

void TestSupplementaryServices::waitsForTheServiceCode()
{
    send(u"*100#"_s);
    QVERIFY(!sent().isEmpty());
    say("OK");
    m_services->queryForwarding(ForwardReason::Busy, this, [](const Result<Forwarding> &) {});
    QVERIFY(sent().isEmpty());
    say(R"(+CUSD: 0,"done",15)");
    QCOMPARE(sent(), "AT+CCFC=1,2\r");
}

void TestSupplementaryServices::oneAtATime()
{
    for (const bool on : {true, false}) {
        m_services->setCallWaiting(on, this, [this](const Result<> &r) { m_done.push_back(r); });
    }
    QCOMPARE(sent(), "AT+CCWA=1,1,1\r");
    QVERIFY(sent().isEmpty());
    say("OK");
    QCOMPARE(sent(), "AT+CCWA=1,0,1\r");
    m_clock->advance(59s);
    QCOMPARE(m_done.size(), 1U);
    m_clock->advance(2s); // the network's minute
    QCOMPARE(m_done.size(), 2U);
    QCOMPARE(m_done.back().error().code, ErrorCode::Timeout);
}

void TestSupplementaryServices::queriesForwarding()
{
    std::vector<Result<Forwarding>> answers;
    const auto ask = [&] {
        m_services->queryForwarding(
            ForwardReason::NotReachable, this,
            [&answers](const Result<Forwarding> &answer) { answers.push_back(answer); });
        QCOMPARE(sent(), "AT+CCFC=3,2\r");
    };
    ask();
    say(R"(+CCFC: 1,1,"+393331112222",145)");
    say("+CCFC: 0,2");
    say("OK");
    QCOMPARE(answers.back(), (Forwarding {true, u"+393331112222"_s}));
    ask();
    say("+CCFC: 0,7");
    say("OK");
    QCOMPARE(answers.back(), Forwarding {});
    ask();
    say("OK"); // says nothing: not the same as "none"
    QVERIFY(!answers.back().has_value());
    QCOMPARE(answers.back().error().code, ErrorCode::Unsupported);
    QVERIFY(m_events.isEmpty());
}

void TestSupplementaryServices::setsForwarding_data()
{
    QTest::addColumn<bool>("active");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QList<QByteArray>>("commands");
    QTest::newRow("on") << true << u"+39333"_s
                        << QList<QByteArray> {"AT+CCFC=3,3,\"+39333\",145,1\r"};
    QTest::newRow("only registered")
        << false << u"+39333"_s
        << QList<QByteArray> {"AT+CCFC=3,3,\"+39333\",145,1\r", "AT+CCFC=3,0,,,1\r"};
    QTest::newRow("none") << false << QString() << QList<QByteArray> {"AT+CCFC=3,4,,,1\r"};
}

void TestSupplementaryServices::setsForwarding()
{
    QFETCH(bool, active);
    QFETCH(QString, number);
    QFETCH(QList<QByteArray>, commands);
    m_services->setForwarding(ForwardReason::NotReachable, {active, number}, this,
                              [this](const Result<> &r) { m_done.push_back(r); });
    for (const QByteArray &command : commands) {
        QVERIFY(m_done.empty());
        QCOMPARE(sent(), command);
        say("OK");
    }
    QCOMPARE(m_done.size(), 1U);
    QVERIFY(m_done.front().has_value());
    QVERIFY(sent().isEmpty());
}

void TestSupplementaryServices::badTargetReachesNoModem()
{
    m_services->setForwarding(ForwardReason::Always, {true, u"1\";D112;"_s}, this,
                              [this](const Result<> &r) { m_done.push_back(r); });
    QVERIFY(m_done.empty());
    QVERIFY(sent().isEmpty());
    QCOMPARE(m_done.size(), 1U);
    QCOMPARE(m_done.front().error().code, ErrorCode::InvalidNumber);
}

void TestSupplementaryServices::callWaitingEventDuringTheQueryIsAnEvent()
{
    std::optional<Result<bool>> answer;
    m_services->queryCallWaiting(this, [&answer](const Result<bool> &on) { answer = on; });
    QCOMPARE(sent(), "AT+CCWA=1,2,1\r");
    const QByteArray event = R"(+CCWA: "+393401234567",145,1,,0)";
    say(event);
    say("+CCWA: 1,1");
    say("OK");
    QVERIFY(answer.has_value() && answer->has_value());
    QVERIFY(**answer);
    QCOMPARE(m_events, QList<QByteArray> {event});
}

void TestSupplementaryServices::refusalCarriesItsNumber()
{
    m_services->setOwnNumber(OwnNumberShown::Hidden, this,
                             [this](const Result<> &r) { m_done.push_back(r); });
    QCOMPARE(sent(), "AT+CLIR=1\r");
    say("+CME ERROR: 4");
    QCOMPARE(m_done.front().error(), (Error {ErrorCode::Refused, 4, {}}));
}

void TestSupplementaryServices::tonesArePaced()
{
    m_calls->setCall(CallState::Active);
    sendTones(u"1#"_s);
    QCOMPARE(sent(), "AT+VTS=1\r");
    say("OK");
    m_clock->advance(200ms);
    QVERIFY(m_device->takeSent().isEmpty());
    m_clock->advance(100ms);
    QCOMPARE(m_device->takeSent(), "AT+VTS=#\r");
    QVERIFY(m_done.empty());
    say("OK");
    m_clock->advance(1s);
    QCOMPARE(m_done.size(), 1U);
    QVERIFY(m_done.front().has_value());
}

void TestSupplementaryServices::huaweiTonesNameTheCall()
{
    m_services->setModem("huawei", u"E173"_s);
    m_calls->setCall(CallState::Active, 2);
    sendTones(u"*"_s);
    QCOMPARE(sent(), "AT^DTMF=2,*\r");
}

void TestSupplementaryServices::refusedOwnWordFallsBack()
{
    m_services->setModem("huawei", u"E173"_s);
    m_calls->setCall(CallState::Active);
    sendTones(u"12"_s);
    QCOMPARE(sent(), "AT^DTMF=1,1\r");
    say("COMMAND NOT SUPPORT");
    QCOMPARE(sent(), "AT+VTS=1\r");
    say("OK");
    m_clock->advance(300ms);
    QCOMPARE(m_device->takeSent(), "AT+VTS=2\r");
    say("+CME ERROR: 3");
    QCOMPARE(m_done.size(), 1U);
    QCOMPARE(m_done.front().error().native, 3);
}

void TestSupplementaryServices::lettersAreRefusedOnHuawei()
{
    m_calls->setCall(CallState::Active);
    m_services->setModem("huawei", u"E173"_s);
    sendTones(u"1A"_s);
    QVERIFY(m_done.empty());
    QVERIFY(sent().isEmpty());
    QCOMPARE(m_done.front().error().code, ErrorCode::Unsupported);
    m_services->setModem("generic", u"other"_s);
    sendTones(u"a"_s);
    QCOMPARE(sent(), "AT+VTS=A\r");
}

void TestSupplementaryServices::commaIsAPause()
{
    m_calls->setCall(CallState::Active);
    sendTones(u",1"_s);
    m_clock->advance(1900ms);
    QVERIFY(m_device->takeSent().isEmpty());
    m_clock->advance(200ms);
    QCOMPARE(m_device->takeSent(), "AT+VTS=1\r");
}

void TestSupplementaryServices::tonesNeedAnActiveCall()
{
    for (const CallState state : {CallState::Held, CallState::Alerting, CallState::Incoming}) {
        m_calls->setCall(state);
        sendTones(u"1"_s);
        QVERIFY(sent().isEmpty());
        QCOMPARE(m_done.back().error().code, ErrorCode::NotReady);
    }
}

void TestSupplementaryServices::tonesEndWithTheCall()
{
    m_calls->setCall(CallState::Active);
    sendTones(u"12"_s);
    sendTones(u"3"_s);
    QVERIFY(!sent().isEmpty());
    say("OK");
    m_calls->list.clear();
    m_clock->advance(1s);
    QCOMPARE(m_done.size(), 2U);
    QCOMPARE(m_done.front().error().code, ErrorCode::NotReady);
    QVERIFY(m_device->takeSent().isEmpty());
}

void TestSupplementaryServices::tonesReachTheCallThatIsMeant()
{
    m_services->setModem("huawei", u"E173"_s);
    m_calls->setCall(CallState::Active);
    Call machine = m_calls->list.front();
    machine.id = 7;
    machine.index = 2;
    m_calls->list.push_back(machine);
    sendTones(u"12"_s, machine.id);
    QCOMPARE(sent(), "AT^DTMF=2,1\r");
    say("OK");
    m_calls->list.pop_back(); // the machine hangs up, the owner still talks
    m_clock->advance(1s);
    QVERIFY(m_device->takeSent().isEmpty());
    QCOMPARE(m_done.size(), 1U);
    QCOMPARE(m_done.front().error().code, ErrorCode::NotReady);
}

void TestSupplementaryServices::badTonesAreRefused()
{
    m_calls->setCall(CallState::Active);
    for (const QString &bad : {QString(), u"1;ATD112"_s, u"1\r"_s, QString(65, u'1'), u"E"_s}) {
        sendTones(bad);
        QVERIFY(sent().isEmpty());
        QCOMPARE(m_done.back().error().code, ErrorCode::InvalidInput);
    }
    QCOMPARE(m_done.size(), 5U);
}

QTEST_GUILESS_MAIN(TestSupplementaryServices)
#include "tst_supplementaryservices.moc"
