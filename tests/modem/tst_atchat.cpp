// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modem/atchat.h"
#include "scriptdevice.h"

#include <QSignalSpy>
#include <QTest>

using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;

class TestAtChat : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void asksOneAtATimeByPriority();
    void tellsEventsInTheMidstOfAnAnswer();
    void takesOnlyItsOwnPrefix();
    void bareAnswersAreNotEvents();
    void callResultsEndOnlyTheirCommand();
    void deadlineCountsFromTheWrite();
    void lateAnswerIsDropped();
    void silenceIsUnresponsive();
    void cancelTakesBackWhatIsNotWritten();
    void detachEndsEverythingOnce();
    void callbackDiesWithItsContext();
    void echoIsNoAnswerAndItsReturnIsTold();
    void unqueuedGoesAtOnce();
    void eventPortCarriesEventsOnly();
    void threeCommandsInARowAreUnresponsive();
    void oneAnswerInBetweenIsEnough();
    void secretsAreNotShown();
    void payloadFollowsThePrompt();
    void noPromptSendsNothing_data();
    void noPromptSendsNothing();
    void silenceAfterThePayloadIsUnconfirmed();
    void lostPortTellsWhatWasSent_data();
    void lostPortTellsWhatWasSent();
    void echoOfThePayloadIsNoEvent();
    void hexLinesBelongToTheirCommand();
    void eventsOfTwoLines();
    void tooManyLinesAreTold();

private:
    /** A command that gets no answer, and AT that does. */
    void timeOutOnce()
    {
        ask({.text = "AT+CSQ", .prefixes = {"+CSQ:"}});
        m_clock->advance(5s);
        m_device->inject("\r\nOK\r\n"); // to ESC AT
        m_clock->advance(1s);
    }
    struct Answer
    {
        bool ok = false;
        ErrorCode error = ErrorCode::InvalidInput;
        QList<QByteArray> lines;
        int native = 0;
    };
    AtChat::Ticket ask(const AtCommand &command)
    {
        return m_chat->send(command, this, [this](const Result<AtResponse> &result) {
            m_answers.push_back(
                result ? Answer {result->isOk(), {}, result->lines, 0}
                       : Answer {false, result.error().code, {}, result.error().native});
        });
    }

    static AtCommand submit()
    {
        return {.text = "AT+CMGS=3", .prefixes = {"+CMGS:"}, .deadline = 10s, .payload = "0011AB"};
    }

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<ScriptDevice> m_device;
    std::unique_ptr<AtChat> m_chat;
    std::vector<Answer> m_answers;
};

void TestAtChat::init()
{
    m_chat.reset();
    m_answers.clear();
    m_clock = std::make_unique<ManualClock>();
    m_device = std::make_unique<ScriptDevice>();
    m_chat = std::make_unique<AtChat>(*m_clock);
    m_chat->attach(*m_device);
}

void TestAtChat::asksOneAtATimeByPriority()
{
    ask({.text = "AT+CSQ", .prefixes = {"+CSQ:"}});
    ask({.text = "AT+CLCC", .priority = AtPriority::CallList});
    ask({.text = "AT+CHUP", .priority = AtPriority::HangUp});
    QCOMPARE(m_device->takeSent(), QByteArray("AT+CSQ\r"));
    m_device->inject("\r\n+CSQ: 17,99\r\n\r\nOK\r\n");
    QCOMPARE(m_answers.size(), 1U);
    QCOMPARE(m_answers[0].lines, QList<QByteArray> {"+CSQ: 17,99"});
    QCOMPARE(m_device->takeSent(), QByteArray("AT+CHUP\r")); // past the one that came before it
    m_device->inject("\r\nOK\r\n");
    QCOMPARE(m_device->takeSent(), QByteArray("AT+CLCC\r"));
    m_device->inject("\r\nERROR\r\n");
    QCOMPARE(m_answers.size(), 3U);
    QVERIFY(!m_answers[2].ok);
    QCOMPARE(m_device->takeSent(), QByteArray());
}

void TestAtChat::tellsEventsInTheMidstOfAnAnswer()
{
    QSignalSpy events(m_chat.get(), &AtChat::unsolicited);
    ask({.text = "AT+CLCC", .prefixes = {"+CLCC:"}});
    m_device->inject("\r\n+CLCC: 1,1,0,0,0\r\n\r\n^CEND:1,5,104,16\r\n");
    QCOMPARE(events.size(), 1); // at once, not after OK
    QVERIFY(m_answers.empty());
    m_device->inject("\r\nOK\r\n");
    QCOMPARE(m_answers.size(), 1U);
    QCOMPARE(m_answers[0].lines.size(), 1);
}

void TestAtChat::takesOnlyItsOwnPrefix()
{
    QSignalSpy events(m_chat.get(), &AtChat::unsolicited);
    ask({.text = "AT+CSQ", .prefixes = {"+CSQ:"}});
    m_device->inject("\r\nRING\r\n\r\n+CLIP: \"+39340\",145\r\n\r\n+CSQ: 3,99\r\n\r\nOK\r\n");
    QCOMPARE(events.size(), 2);
    QCOMPARE(m_answers[0].lines, QList<QByteArray> {"+CSQ: 3,99"});
}

void TestAtChat::bareAnswersAreNotEvents()
{
    QSignalSpy events(m_chat.get(), &AtChat::unsolicited);
    ask({.text = "AT+CGMI", .bareLines = true});
    m_device->inject("\r\nhuawei\r\n\r\nRING\r\n\r\n^RSSI:7\r\n\r\nOK\r\n");
    QCOMPARE(m_answers[0].lines, QList<QByteArray> {"huawei"});
    QCOMPARE(events.size(), 2);
}

void TestAtChat::callResultsEndOnlyTheirCommand()
{
    QSignalSpy events(m_chat.get(), &AtChat::unsolicited);
    ask({.text = "AT+CLCC"});
    m_device->inject("\r\nNO CARRIER\r\n\r\nOK\r\n");
    QCOMPARE(events.size(), 1);
    QVERIFY(m_answers[0].ok);
    ask({.text = "ATD+39;", .callResults = true});
    m_device->inject("\r\nBUSY\r\n");
    QCOMPARE(m_answers.size(), 2U);
    QVERIFY(!m_answers[1].ok);
    QCOMPARE(events.size(), 1);
}

void TestAtChat::deadlineCountsFromTheWrite()
{
    ask({.text = "AT+FIRST", .deadline = 4s});
    ask({.text = "AT+SECOND", .deadline = 5s});
    m_clock->advance(3s);
    m_device->inject("\r\nOK\r\n");
    m_clock->advance(4s); // 7 s after it was queued, 4 s after it was written
    QCOMPARE(m_answers.size(), 1U);
    m_clock->advance(1s);
    QCOMPARE(m_answers.size(), 2U);
    QCOMPARE(m_answers[1].error, ErrorCode::Timeout);
}

void TestAtChat::lateAnswerIsDropped()
{
    ask({.text = "AT+SLOW", .prefixes = {"+SLOW:"}, .deadline = 1s});
    ask({.text = "AT+NEXT", .prefixes = {"+NEXT:"}});
    m_clock->advance(1s);
    QCOMPARE(m_answers.size(), 1U);
    QCOMPARE(m_device->takeSent(),
             QByteArray("AT+SLOW\r\x1b"
                        "AT\r"));
    // The old command's answer, then the answer to the call.
    m_device->inject("\r\n+SLOW: 1\r\n\r\nOK\r\n\r\nOK\r\n");
    QCOMPARE(m_device->takeSent(), QByteArray()); // still listening for what is late
    m_clock->advance(150ms);
    m_device->inject("\r\nOK\r\n"); // and one more that is late
    m_clock->advance(150ms);
    QCOMPARE(m_device->takeSent(), QByteArray());
    m_clock->advance(100ms);
    QCOMPARE(m_device->takeSent(), QByteArray("AT+NEXT\r"));
    m_device->inject("\r\n+NEXT: 5\r\n\r\nOK\r\n");
    QCOMPARE(m_answers.size(), 2U);
    QCOMPARE(m_answers[1].lines, QList<QByteArray> {"+NEXT: 5"});
}

void TestAtChat::silenceIsUnresponsive()
{
    QSignalSpy lost(m_chat.get(), &AtChat::unresponsive);
    ask({.text = "AT+CSQ", .deadline = 5s});
    m_clock->advance(5s);
    QCOMPARE(m_answers.size(), 1U);
    m_clock->advance(2s);
    QCOMPARE(lost.size(), 0);
    m_clock->advance(1s);
    QCOMPARE(lost.size(), 1);
}

void TestAtChat::cancelTakesBackWhatIsNotWritten()
{
    const AtChat::Ticket written = ask({.text = "AT+ONE"});
    const AtChat::Ticket queued = ask({.text = "ATD+39340;"});
    QVERIFY(!m_chat->cancel(written));
    QVERIFY(m_chat->cancel(queued));
    QVERIFY2(m_answers.empty(), "never from inside cancel()");
    m_clock->advance(0ms);
    QCOMPARE(m_answers.size(), 1U);
    QCOMPARE(m_answers[0].error, ErrorCode::Cancelled);
    m_device->inject("\r\nOK\r\n");
    QCOMPARE(m_device->takeSent(), QByteArray("AT+ONE\r"));
}

void TestAtChat::detachEndsEverythingOnce()
{
    ask({.text = "AT+ONE"});
    ask({.text = "AT+TWO"});
    m_chat->detach();
    ask({.text = "AT+THREE"});
    m_clock->advance(10s);
    QCOMPARE(m_answers.size(), 3U);
    for (const Answer &answer : m_answers) {
        QCOMPARE(answer.error, ErrorCode::PortLost);
    }
}

void TestAtChat::callbackDiesWithItsContext()
{
    bool called = false;
    auto context = std::make_unique<QObject>();
    m_chat->send({.text = "AT+ONE"}, context.get(),
                 [&called](const Result<AtResponse> &) { called = true; });
    context.reset();
    m_device->inject("\r\nOK\r\n");
    QVERIFY(!called);
    ask({.text = "AT+TWO"});
    QVERIFY(m_device->takeSent().endsWith("AT+TWO\r")); // and the queue goes on
}

void TestAtChat::echoIsNoAnswerAndItsReturnIsTold()
{
    QSignalSpy returned(m_chat.get(), &AtChat::echoReturned);
    ask({.text = "ATE0V1", .endsEcho = true});
    m_device->inject("ATE0V1\r\r\nOK\r\n");
    QVERIFY(m_answers[0].ok);
    ask({.text = "AT+CGMI", .bareLines = true});
    m_device->inject("\r\nhuawei\r\n\r\nOK\r\n");
    QCOMPARE(returned.size(), 0);
    ask({.text = "AT+CSQ", .prefixes = {"+CSQ:"}});
    m_device->inject("AT+CSQ\r\r\n+CSQ: 9,99\r\n\r\nOK\r\n");
    QCOMPARE(returned.size(), 1);
}

void TestAtChat::unqueuedGoesAtOnce()
{
    ask({.text = "AT+ONE"});
    m_chat->sendUnqueued("AT+CHUP");
    QCOMPARE(m_device->takeSent(), QByteArray("AT+ONE\rAT+CHUP\r"));
}

void TestAtChat::eventPortCarriesEventsOnly()
{
    QSignalSpy events(m_chat.get(), &AtChat::unsolicited);
    ask({.text = "AT+ONE"});
    m_chat->feedEvents("\r\nOK\r\n\r\n^CONN:1,0\r\n\r\nNO CARRIER\r\n");
    QCOMPARE(events.size(), 2);
    QVERIFY(m_answers.empty()); // its OK is not ours
}

void TestAtChat::threeCommandsInARowAreUnresponsive()
{
    QSignalSpy unresponsive(m_chat.get(), &AtChat::unresponsive);
    timeOutOnce();
    timeOutOnce();
    QCOMPARE(unresponsive.size(), 0);
    timeOutOnce();
    QCOMPARE(unresponsive.size(), 1);
    QCOMPARE(m_answers.size(), 3U);
}

void TestAtChat::oneAnswerInBetweenIsEnough()
{
    QSignalSpy unresponsive(m_chat.get(), &AtChat::unresponsive);
    for (int i = 0; i < 5; ++i) {
        timeOutOnce();
        timeOutOnce();
        ask({.text = "AT+CREG?", .prefixes = {"+CREG:"}});
        m_device->inject("\r\nERROR\r\n");
    }
    QCOMPARE(unresponsive.size(), 0);
}

void TestAtChat::secretsAreNotShown()
{
    QByteArray shown;
    connect(m_chat.get(), &AtChat::traffic, this,
            [&shown](bool, const QByteArray &text) { shown += text + '\n'; });
    ask({.text = "AT+CPIN=\"73915\"", .secret = true});
    m_device->inject("AT+CPIN=\"73915\"\r\r\n+CME ERROR: 16\r\n"); // with its echo
    ask({.text = "AT+CPIN=\"73915\"", .secret = true});
    m_device->inject("PIN=\"73915\"\r\r\n73915\r\n\r\nRING\r\n\r\nOK\r\n"); // a broken one
    ask({.text = "AT+CCID", .prefixes = {"+CCID:"}, .secret = true});
    m_device->inject("\r\n+CCID: 89399900000000000174\r\n\r\nOK\r\n");
    ask({.text = "AT+CGSN", .bareLines = true, .secret = true});
    m_device->inject("\r\n353142000000019\r\n\r\nOK\r\n");
    ask({.text = "AT+CCID", .prefixes = {"+CCID:"}, .secret = true});
    m_clock->advance(6s);
    m_device->inject("\r\n+CCID: 89399900000000000174\r\n"); // too late
    QCOMPARE(m_answers.size(), 5U);
    QCOMPARE(m_answers[2].lines, QList<QByteArray> {"+CCID: 89399900000000000174"});
    QVERIFY(shown.contains("AT+CPIN=***"));
    QVERIFY(shown.contains("+CCID: ***"));
    for (const char *secret : {"73915", "89399900000000000174", "353142000000019"}) {
        QVERIFY2(!shown.contains(secret), shown.constData());
    }
}

void TestAtChat::payloadFollowsThePrompt()
{
    QSignalSpy events(m_chat.get(), &AtChat::unsolicited);
    ask(submit());
    ask({.text = "AT+NEXT"});
    QCOMPARE(m_device->takeSent(), QByteArray("AT+CMGS=3\r"));
    m_device->inject("\r\n^RSSI:7\r\n\r\n> ");
    QCOMPARE(m_device->takeSent(), QByteArray("0011AB\x1a")); // one write, no line end
    m_device->inject("\r\nRING\r\n");
    m_clock->advance(59s); // its own deadline, counted anew
    m_device->inject("\r\n+CMGS: 42\r\n\r\nOK\r\n");
    QCOMPARE(events.size(), 2);
    QCOMPARE(m_answers.size(), 1U);
    QVERIFY(m_answers[0].ok);
    QCOMPARE(m_answers[0].lines, QList<QByteArray> {"+CMGS: 42"});
    QCOMPARE(m_device->takeSent(), QByteArray("AT+NEXT\r"));
    m_device->inject("> \r\nOK\r\n"); // no prompt is due any more
    QCOMPARE(m_device->takeSent(), QByteArray());
    QCOMPARE(m_answers.size(), 2U);
}

void TestAtChat::noPromptSendsNothing_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<bool>("answered");
    QTest::newRow("silence") << QByteArray() << false;
    QTest::newRow("an error") << QByteArray("\r\n+CMS ERROR: 304\r\n") << true;
    QTest::newRow("OK") << QByteArray("\r\nOK\r\n") << true;
    QTest::newRow("half a prompt") << QByteArray("\r\n>") << false;
}

void TestAtChat::noPromptSendsNothing()
{
    QFETCH(QByteArray, said);
    QFETCH(bool, answered);
    ask(submit());
    (void)m_device->takeSent();
    m_device->inject(said);
    m_clock->advance(10s);
    QCOMPARE(m_answers.size(), 1U);
    QVERIFY(!m_answers[0].ok);
    const QByteArray sent = m_device->takeSent();
    QVERIFY(!sent.contains("0011AB"));
    if (!answered) {
        QCOMPARE(m_answers[0].error, ErrorCode::Timeout);
        QCOMPARE(m_answers[0].native, 0);
        QVERIFY2(sent.startsWith('\x1b'), "a stale prompt must be left");
    }
}

void TestAtChat::silenceAfterThePayloadIsUnconfirmed()
{
    ask(submit());
    m_device->inject("\r\n> ");
    (void)m_device->takeSent();
    m_clock->advance(59s);
    QVERIFY(m_answers.empty());
    m_clock->advance(1s);
    QCOMPARE(m_answers.size(), 1U);
    QCOMPARE(m_answers[0].error, ErrorCode::Timeout);
    QCOMPARE(m_answers[0].native, AtChat::PayloadWasSent);
    QVERIFY(m_device->takeSent().startsWith('\x1b'));
}

void TestAtChat::lostPortTellsWhatWasSent_data()
{
    QTest::addColumn<bool>("prompted");
    QTest::addColumn<int>("native");
    QTest::newRow("before the prompt") << false << 0;
    QTest::newRow("behind it") << true << AtChat::PayloadWasSent;
}

void TestAtChat::lostPortTellsWhatWasSent()
{
    QFETCH(bool, prompted);
    ask(submit());
    ask(submit());
    m_device->inject(prompted ? "\r\n> " : "\r\n");
    m_chat->detach();
    m_clock->advance(0ms);
    QCOMPARE(m_answers.size(), 2U);
    QCOMPARE(m_answers[0].error, ErrorCode::PortLost);
    QTEST(m_answers[0].native, "native");
    QCOMPARE(m_answers[1].error, ErrorCode::PortLost); // was still in the queue
}

void TestAtChat::echoOfThePayloadIsNoEvent()
{
    QSignalSpy events(m_chat.get(), &AtChat::unsolicited);
    QSignalSpy returned(m_chat.get(), &AtChat::echoReturned);
    ask(submit());
    m_device->inject("AT+CMGS=3\r\r\n> ");
    m_device->inject("0011AB\x1a\r\n+CMGS: 1\r\n\r\nOK\r\n");
    QVERIFY(m_answers.at(0).ok);
    QCOMPARE(events.size(), 0);
    QCOMPARE(returned.size(), 0);
}

void TestAtChat::hexLinesBelongToTheirCommand()
{
    QSignalSpy events(m_chat.get(), &AtChat::unsolicited);
    ask({.text = "AT+CMGL=4", .prefixes = {"+CMGL:"}, .hexLines = true});
    m_device->inject("\r\n+CMGL: 0,1,,3\r\n00aB04\r\n\r\nMISSED_CALL: 10:00\r\n\r\nOK\r\n");
    const QList<QByteArray> expected {"+CMGL: 0,1,,3", "00aB04"};
    QCOMPARE(m_answers.at(0).lines, expected);
    QCOMPARE(events.size(), 1);
    ask({.text = "AT+CSQ", .prefixes = {"+CSQ:"}});
    m_device->inject("\r\n00AB04\r\n\r\nOK\r\n");
    QCOMPARE(events.size(), 2);
}

void TestAtChat::eventsOfTwoLines()
{
    QSignalSpy events(m_chat.get(), &AtChat::unsolicited);
    m_chat->setTwoLineEvents({"+CDS:", "+CMT:"});
    ask({.text = "AT+CMGL=4", .prefixes = {"+CMGL:"}, .hexLines = true});
    m_device->inject("\r\n+CDS: 3\r\n00AB04\r\n\r\n+CMT: ,3\r\n\r\nRING\r\n\r\nOK\r\n");
    QVERIFY(m_answers.at(0).ok);
    QCOMPARE(m_answers.at(0).lines, QList<QByteArray> {});
    QCOMPARE(events.size(), 3);
    QCOMPARE(events.at(0).at(0).toByteArray(), QByteArray("+CDS: 3\n00AB04"));
    QCOMPARE(events.at(1).at(0).toByteArray(), QByteArray("+CMT: ,3")); // its second never came
    QCOMPARE(events.at(2).at(0).toByteArray(), QByteArray("RING"));
    m_chat->feedEvents("\r\n+CMT: ,3\r\n");
    m_device->inject("\r\n^RSSI:7\r\n"); // another port
    m_chat->feedEvents("00AB05\r\n");
    QCOMPARE(events.last().at(0).toByteArray(), QByteArray("+CMT: ,3\n00AB05"));
}

void TestAtChat::tooManyLinesAreTold()
{
    bool truncated = false;
    m_chat->send({.text = "AT+CMGL=4", .prefixes = {"+CMGL:"}}, this,
                 [&truncated](const Result<AtResponse> &result) {
                     truncated = result && result->truncated && result->lines.size() == 512;
                 });
    for (int i = 0; i < 600; ++i) {
        m_device->inject("\r\n+CMGL: 1,1,,3\r\n");
    }
    m_device->inject("\r\nOK\r\n");
    QVERIFY(truncated);
}

QTEST_GUILESS_MAIN(TestAtChat)
#include "tst_atchat.moc"
