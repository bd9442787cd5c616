// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modem/modemcallprovider.h"
#include "scriptdevice.h"

#include <QSignalSpy>
#include <QTest>

using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;

/** The provider on makes of modem that tell less than a Huawei, or tell it in other ways. */
class TestPolledCalls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksOftenWhileACallIsMade();
    void findsAnEndThatNobodyAnnounced();
    void asksWhyADialledCallIsGone();
    void neverAsksAgainWhereThereIsNoReason();
    void takesTheReasonFromTheWord();
    void busyAsTheResultOfDialling();
    void endOfAnotherCallIsNotTheResult();
    void loneResultIsItsOwnInTheEnd();
    void doubtEndsWithThePort();
    void unknownCallIsLookedAtALittleLater();
    void connectIsTheAnswerOnZte();
    void okIsARefusalOnZte();
    void hangsUpWhileTheDiallingIsOpen();
    void okIsTheAnswerOnWavecom();
    void doubtsAnEmptyListBesideAnOpenDialling();
    void heldCallEndsWhileTheDiallingIsOpen();
    void followsToldStates();
    void asksWhoseNumberIsNotTold();
    void silentHuaweiIsPolled();
    void silentAfterAnAnswer();
    void slowNetworkIsNotSilence();
    void stickWithoutVoiceRefusesCalls();

private:
    void use(const QByteArray &maker, const QByteArray &model = {});
    void dial(const QString &number = QStringLiteral("+393331112222"));
    void answer(const QByteArray &lines = {})
    {
        m_device->inject(
            QByteArray("\r\n" + (lines.isEmpty() ? lines : lines + "\r\n\r\n") + "OK\r\n"));
    }
    void event(const QByteArray &line) { m_device->inject("\r\n" + line + "\r\n"); }
    /** Everything that is due within @p time; every AT+CLCC is answered by @p list. */
    void listFor(std::chrono::milliseconds time, const QByteArray &list);
    [[nodiscard]] QByteArray sent() { return m_device->takeSent(); }

    std::unique_ptr<ModemProfile> m_profile;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<ScriptDevice> m_device;
    std::unique_ptr<AtChat> m_chat;
    std::unique_ptr<ModemCallProvider> m_provider;
    int m_lists = 0;
};

namespace {
const QByteArray active = "+CLCC: 1,0,0,0,0,\"393331112222\",145";
const QByteArray dialing = "+CLCC: 1,0,2,0,0,\"393331112222\",145";
const QByteArray heldC = "+CLCC: 1,1,1,0,0,\"393401234567\",145";
} // namespace

void TestPolledCalls::use(const QByteArray &maker, const QByteArray &model)
{
    m_provider.reset();
    m_chat.reset();
    m_profile = profileFor(maker, model);
    m_clock = std::make_unique<ManualClock>();
    m_device = std::make_unique<ScriptDevice>();
    m_chat = std::make_unique<AtChat>(*m_clock);
    m_chat->attach(*m_device);
    m_provider = std::make_unique<ModemCallProvider>(*m_chat, *m_clock);
    m_provider->setProfile(*m_profile);
    m_provider->setReady(true);
    connect(m_chat.get(), &AtChat::unsolicited, m_provider.get(),
            [this](const QByteArray &line) { m_provider->handle(m_profile->eventFor(line)); });
    m_lists = 0;
}

void TestPolledCalls::dial(const QString &number)
{
    m_provider->dial(PhoneNumber::parse(number, Region {}).value());
    m_clock->advance(0ms);
}

void TestPolledCalls::listFor(std::chrono::milliseconds time, const QByteArray &list)
{
    const auto end = m_clock->steady() + time;
    do {
        while (sent().contains("AT+CLCC\r")) {
            ++m_lists;
            answer(list);
        }
        m_clock->advance(10ms);
    } while (m_clock->steady() < end);
}

void TestPolledCalls::asksOftenWhileACallIsMade()
{
    use("Acme");
    QSignalSpy changed(m_provider.get(), &CallProvider::callChanged);
    dial();
    QCOMPARE(sent(), QByteArray("ATD+393331112222;\r"));
    answer();
    listFor(5s, dialing);
    QVERIFY2(m_lists >= 9 && m_lists <= 13, qPrintable(QString::number(m_lists)));
    QCOMPARE(m_provider->calls().front().state, CallState::Dialing);
    listFor(600ms, active); // no word of the answer but this
    QCOMPARE(m_provider->calls().front().state, CallState::Active);
    QCOMPARE(m_provider->calls().front().number, QStringLiteral("+393331112222"));
    m_lists = 0;
    listFor(20s, active);
    QVERIFY2(m_lists >= 8 && m_lists <= 12, qPrintable(QString::number(m_lists)));
    listFor(3s, {});
    m_lists = 0;
    listFor(60s, {});
    QCOMPARE(m_lists, 0); // nobody there: nothing is asked
}

void TestPolledCalls::findsAnEndThatNobodyAnnounced()
{
    use("Acme");
    dial();
    answer();
    listFor(2s, active);
    QSignalSpy removed(m_provider.get(), &CallProvider::callRemoved);
    listFor(3s, {});
    QCOMPARE(removed.size(), 1);
    event("NO CARRIER"); // doubled, late: nothing comes of it
    event("NO CARRIER");
    listFor(3s, {});
    QCOMPARE(removed.size(), 1);
}

void TestPolledCalls::asksWhyADialledCallIsGone()
{
    use("Acme");
    QSignalSpy removed(m_provider.get(), &CallProvider::callRemoved);
    dial();
    answer();
    listFor(1s, dialing);
    event("NO CARRIER");
    answer(); // the list: empty
    QCOMPARE(removed.size(), 0);
    QVERIFY(sent().endsWith("AT+CEER\r"));
    answer("+CEER: CC release, cause 17");
    QCOMPARE(sent(), QByteArray("AT+CLCC\r"));
    answer();
    QCOMPARE(removed.size(), 1);
    const Call call = removed.front().front().value<Call>();
    QCOMPARE(call.release.reason, ReleaseReason::Busy);
    QCOMPARE(call.release.cause, 17);
}

void TestPolledCalls::neverAsksAgainWhereThereIsNoReason()
{
    use("Acme");
    QSignalSpy removed(m_provider.get(), &CallProvider::callRemoved);
    for (int round = 0; round < 2; ++round) {
        dial();
        answer();
        listFor(1s, dialing);
        (void)sent();
        m_clock->advance(500ms);
        answer();
        if (round == 0) {
            QVERIFY(sent().endsWith("AT+CEER\r"));
            m_device->inject("\r\nERROR\r\n");
            answer();
        } else {
            QVERIFY(!sent().contains("CEER"));
        }
        QCOMPARE(removed.size(), round + 1);
    }
}

void TestPolledCalls::takesTheReasonFromTheWord()
{
    use("Acme");
    QSignalSpy removed(m_provider.get(), &CallProvider::callRemoved);
    dial();
    answer();
    listFor(1s, dialing);
    event("BUSY");
    answer();
    QVERIFY(!sent().contains("CEER"));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.front().front().value<Call>().release.reason, ReleaseReason::Busy);
}

void TestPolledCalls::busyAsTheResultOfDialling()
{
    use("Acme");
    QSignalSpy added(m_provider.get(), &CallProvider::callAdded);
    QSignalSpy removed(m_provider.get(), &CallProvider::callRemoved);
    QSignalSpy failed(m_provider.get(), &CallProvider::requestFailed);
    dial();
    m_device->inject("\r\nBUSY\r\n");
    answer();
    QCOMPARE(added.size(), 1);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.front().front().value<Call>().release.reason, ReleaseReason::Busy);
    QCOMPARE(failed.size(), 0);
}

void TestPolledCalls::endOfAnotherCallIsNotTheResult()
{
    use("Acme");
    event("+CLIP: \"+393401234567\",145");
    answer(heldC);
    QSignalSpy done(m_provider.get(), &CallProvider::requestDone);
    dial();
    QVERIFY(sent().contains("ATD"));
    event("NO CARRIER"); // C hangs up on hold
    QCOMPARE(done.size(), 0);
    answer(); // the one of ATD
    QCOMPARE(done.size(), 1);
    QCOMPARE(sent(), QByteArray("AT+CLCC\r")); // and no answer is taken for another one's
    answer(dialing);
    QCOMPARE(m_provider->calls().size(), 1U);
    QVERIFY(m_provider->calls().front().isOutgoing());
}

void TestPolledCalls::loneResultIsItsOwnInTheEnd()
{
    use("Acme");
    event("+CLIP: \"+393401234567\",145");
    answer(heldC);
    QSignalSpy removed(m_provider.get(), &CallProvider::callRemoved);
    dial();
    event("BUSY");
    m_clock->advance(2s);
    answer(heldC); // asked for at that word
    answer(heldC); // and once more, now that it is known whose it was
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.front().front().value<Call>().release.reason, ReleaseReason::Busy);
    QCOMPARE(m_provider->calls().front().state, CallState::Held);
}

void TestPolledCalls::doubtEndsWithThePort()
{
    use("Acme");
    event("+CLIP: \"+393401234567\",145");
    answer(heldC);
    dial();
    event("NO CARRIER");
    m_chat->detach();
    m_chat->attach(*m_device);
    std::optional<ErrorCode> code;
    m_chat->send({.text = "AT+CSQ"}, this, [&code](const Result<AtResponse> &result) {
        code = result ? std::nullopt : std::optional(result.error().code);
    });
    m_clock->advance(5s);
    QVERIFY(code == ErrorCode::Timeout); // silence, not the result of the call before
}

void TestPolledCalls::unknownCallIsLookedAtALittleLater()
{
    use("SIMCOM INCORPORATED", "SIM7600");
    event(dialing); // the answer to a question that had been given up
    QCOMPARE(sent(), QByteArray());
    m_clock->advance(300ms);
    QCOMPARE(sent(), QByteArray("AT+CLCC\r"));
}

void TestPolledCalls::connectIsTheAnswerOnZte()
{
    use("ZTE INCORPORATED");
    QSignalSpy done(m_provider.get(), &CallProvider::requestDone);
    dial();
    QCOMPARE(m_provider->calls().size(), 1U);
    QCOMPARE(done.size(), 0);
    (void)sent();
    m_clock->advance(20s);
    QCOMPARE(sent(), QByteArray()); // a question could break the dialling off
    event("CONNECT");
    m_clock->advance(0ms);
    QCOMPARE(done.size(), 1);
    QCOMPARE(m_provider->calls().front().state, CallState::Active);
    QCOMPARE(sent(), QByteArray("AT+CLCC\r"));
}

void TestPolledCalls::okIsARefusalOnZte()
{
    use("ZTE INCORPORATED");
    QSignalSpy removed(m_provider.get(), &CallProvider::callRemoved);
    dial();
    (void)sent();
    m_clock->advance(5s);
    event("OK");
    m_clock->advance(0ms);
    QCOMPARE(sent(), QByteArray("AT+CLCC\r"));
    answer();
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.front().front().value<Call>().release.reason, ReleaseReason::Declined);
}

void TestPolledCalls::hangsUpWhileTheDiallingIsOpen()
{
    use("ZTE INCORPORATED");
    QSignalSpy done(m_provider.get(), &CallProvider::requestDone);
    QSignalSpy removed(m_provider.get(), &CallProvider::callRemoved);
    dial();
    (void)sent();
    m_provider->release(m_provider->calls().front().id);
    QCOMPARE(sent(), QByteArray("AT+CHUP\r"));
    answer();
    QCOMPARE(sent(), QByteArray("AT+CLCC\r"));
    answer(); // empty, but that OK may have been the one of ATD
    QCOMPARE(removed.size(), 0);
    QCOMPARE(sent(), QByteArray("AT+CLCC\r"));
    answer();
    m_clock->advance(0ms);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(done.size(), 1); // the dialling is answered for
    answer(); // the list once more
    dial(); // and the next is possible
    QVERIFY(sent().contains("ATD"));
}

void TestPolledCalls::okIsTheAnswerOnWavecom()
{
    use("WAVECOM MODEM");
    dial();
    (void)sent();
    event("+WIND: 5,1");
    QCOMPARE(m_provider->calls().front().index, 1);
    event("+WIND: 2");
    QVERIFY(m_provider->calls().front().progress);
    QCOMPARE(m_provider->calls().front().state, CallState::Alerting);
    m_clock->advance(15s);
    QCOMPARE(sent(), QByteArray());
    event("OK");
    m_clock->advance(0ms);
    QCOMPARE(m_provider->calls().front().state, CallState::Active);
}

void TestPolledCalls::doubtsAnEmptyListBesideAnOpenDialling()
{
    use("ZTE INCORPORATED");
    event("+CLIP: \"+393401234567\",145");
    answer(heldC);
    QCOMPARE(m_provider->calls().front().state, CallState::Held);
    dial();
    (void)sent();
    event("HANGUP: 2"); // declined: the list is asked for, and then comes the OK of ATD
    QCOMPARE(sent(), QByteArray("AT+CLCC\r"));
    QSignalSpy removed(m_provider.get(), &CallProvider::callRemoved);
    event("OK");
    QCOMPARE(removed.size(), 0);
    answer(heldC);
    answer(heldC);
    m_clock->advance(1s);
    answer(heldC);
    QVERIFY(!m_provider->calls().empty());
    QCOMPARE(m_provider->calls().front().state, CallState::Held);
}

void TestPolledCalls::heldCallEndsWhileTheDiallingIsOpen()
{
    use("WAVECOM MODEM");
    event("+CLIP: \"+393401234567\",145");
    answer(heldC);
    dial();
    event("+WIND: 5,2");
    QSignalSpy removed(m_provider.get(), &CallProvider::callRemoved);
    event("+WIND: 6,1");
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.front().front().value<Call>().number, QStringLiteral("+393401234567"));
}

void TestPolledCalls::followsToldStates()
{
    use("Quectel", "EC25");
    QSignalSpy added(m_provider.get(), &CallProvider::callAdded);
    dial();
    event(R"(+QIND: "ccinfo",1,0,2,0,0,"+393331112222",145)"); // before the OK
    QCOMPARE(added.size(), 1);
    answer();
    listFor(100ms, dialing);
    QCOMPARE(added.size(), 1);
    QCOMPARE(m_provider->calls().front().index, 1);
    event(R"(+QIND: "ccinfo",1,0,3,0,0,"+393331112222",145)");
    QVERIFY(m_provider->calls().front().progress);
    event(R"(+QIND: "ccinfo",1,0,0,0,0,"+393331112222",145)");
    QCOMPARE(m_provider->calls().front().state, CallState::Active);
    event(R"(+QIND: "ccinfo",1,0,1,0,0,"+393331112222",145)");
    QCOMPARE(m_provider->calls().front().state, CallState::Held);
    event(R"(+QIND: "ccinfo",1,0,-1,0,0,"+393331112222",145)");
    QVERIFY(m_provider->calls().empty());
    event(R"(+QIND: "ccinfo",1,1,4,0,0,"+393401234567",145)");
    QCOMPARE(added.size(), 2);
    event("+CRING: VOICE");
    event("+CLIP: \"+393401234567\",145,,,,0");
    QCOMPARE(added.size(), 2);
    QCOMPARE(m_provider->calls().front().number, QStringLiteral("+393401234567"));
}

void TestPolledCalls::asksWhoseNumberIsNotTold()
{
    use("Quectel", "EC25");
    QSignalSpy added(m_provider.get(), &CallProvider::callAdded);
    event(R"(+QIND: "ccinfo",1,1,4,0,0,"",128)");
    QCOMPARE(added.size(), 0);
    event("+CLIP: \"\",128,,,,1");
    QCOMPARE(added.size(), 1);
    QCOMPARE(added.front().front().value<Call>().validity, CallerValidity::Withheld);
}

void TestPolledCalls::silentHuaweiIsPolled()
{
    use("huawei", "E1552");
    QSignalSpy silent(m_provider.get(), &ModemCallProvider::eventsFoundSilent);
    dial();
    answer();
    listFor(2900ms, dialing);
    QCOMPARE(silent.size(), 0);
    listFor(200ms, dialing);
    QCOMPARE(silent.size(), 1);
    m_lists = 0;
    listFor(5s, dialing);
    QVERIFY2(m_lists >= 9, qPrintable(QString::number(m_lists)));
    listFor(600ms, active);
    QCOMPARE(m_provider->calls().front().state, CallState::Active);
    listFor(3s, {});
    dial();
    answer();
    listFor(5s, dialing);
    QCOMPARE(silent.size(), 1); // said once
}

void TestPolledCalls::silentAfterAnAnswer()
{
    use("huawei", "E1552");
    QSignalSpy silent(m_provider.get(), &ModemCallProvider::eventsFoundSilent);
    event("+CLIP: \"+393401234567\",145");
    listFor(100ms, "+CLCC: 1,1,4,0,0,\"+393401234567\",145");
    m_provider->answer(m_provider->calls().front().id);
    QVERIFY(sent().contains("ATA\r"));
    answer();
    listFor(2900ms, "+CLCC: 1,1,0,0,0,\"+393401234567\",145");
    QCOMPARE(silent.size(), 0);
    listFor(200ms, "+CLCC: 1,1,0,0,0,\"+393401234567\",145");
    QCOMPARE(silent.size(), 1);
}

void TestPolledCalls::slowNetworkIsNotSilence()
{
    use("huawei", "E173");
    QSignalSpy silent(m_provider.get(), &ModemCallProvider::eventsFoundSilent);
    event("+CLIP: \"+393401234567\",145");
    listFor(100ms, "+CLCC: 1,1,4,0,0,\"+393401234567\",145");
    m_provider->answer(m_provider->calls().front().id);
    QVERIFY(sent().contains("ATA\r"));
    answer();
    listFor(5s, "+CLCC: 1,1,4,0,0,\"+393401234567\",145");
    event("^CONN:1,0");
    listFor(20s, "+CLCC: 1,1,0,0,0,\"+393401234567\",145");
    QCOMPARE(silent.size(), 0);
}

void TestPolledCalls::stickWithoutVoiceRefusesCalls()
{
    use("huawei", "E3372");
    m_provider->setVoice(false);
    QSignalSpy failed(m_provider.get(), &CallProvider::requestFailed);
    dial();
    m_clock->advance(0ms);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.front().at(1).value<Error>().code, ErrorCode::Unsupported);
    QVERIFY(!sent().contains("ATD"));
}

QTEST_GUILESS_MAIN(TestPolledCalls)
#include "tst_polledcalls.moc"
