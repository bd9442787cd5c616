// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modem/atchat.h"
#include "scriptdevice.h"

#include <QSignalSpy>
#include <QTest>

using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;

/** What a call needs, behind what takes its time; and a modem that never falls silent. */
class TestAtUrgency : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void callDoesNotWaitForTheNetwork_data();
    void callDoesNotWaitForTheNetwork();
    void resultInTimeIsTheResult();
    void callsOwnCommandsHaveTheirTime();
    void messageIsTakenBackAtItsPrompt_data();
    void messageIsTakenBackAtItsPrompt();
    void lateResultOfAMessageCounts();
    void busyModemIsNotTakenForADeadOne();
    void deadModemIsFoundWithinTenSeconds();
    void lostPortLeavesTheMessageUnknown();
    void restartedModemIsNotWaitedFor();
    void chatterDoesNotKeepItFromGoingOn();
    void lastHangUpIsNoText();

private:
    struct Answer
    {
        QByteArray command;
        bool ok = false;
        ErrorCode error = ErrorCode::InvalidInput;
        int native = 0;
        QList<QByteArray> lines {};
    };
    void ask(const AtCommand &command)
    {
        m_chat->send(command, this, [this, text = command.text](const Result<AtResponse> &result) {
            m_answers.push_back(
                result ? Answer {text, result->isOk(), {}, 0, result->lines}
                       : Answer {text, false, result.error().code, result.error().native, {}});
        });
    }
    static AtCommand submit()
    {
        return {.text = "AT+CMGS=3",
                .prefixes = {"+CMGS:"},
                .deadline = 10s,
                .priority = AtPriority::Message,
                .payload = "0011AB"};
    }
    static AtCommand answer()
    {
        return {.text = "ATA", .deadline = 15s, .priority = AtPriority::CallControl};
    }
    void submitted()
    {
        ask(submit());
        m_device->inject("\r\n> ");
        (void)m_device->takeSent();
    }

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<ScriptDevice> m_device;
    std::unique_ptr<AtChat> m_chat;
    std::vector<Answer> m_answers;
};

void TestAtUrgency::init()
{
    m_chat.reset();
    m_answers.clear();
    m_clock = std::make_unique<ManualClock>();
    m_device = std::make_unique<ScriptDevice>();
    m_chat = std::make_unique<AtChat>(*m_clock);
    m_chat->attach(*m_device);
}

void TestAtUrgency::callDoesNotWaitForTheNetwork_data()
{
    QTest::addColumn<AtPriority>("priority");
    QTest::newRow("an answer") << AtPriority::CallControl;
    QTest::newRow("a hang-up") << AtPriority::HangUp;
}

void TestAtUrgency::callDoesNotWaitForTheNetwork()
{
    QFETCH(AtPriority, priority);
    ask({.text = "AT+CCFC=3,2", .prefixes = {"+CCFC:"}, .deadline = 60s});
    m_clock->advance(20s);
    ask({.text = "ATX", .priority = priority});
    m_clock->advance(4s);
    QCOMPARE(m_device->takeSent(), "AT+CCFC=3,2\r");
    m_clock->advance(1s);
    QCOMPARE(m_device->takeSent(),
             "\x1b"
             "AT\r");
    QCOMPARE(m_answers.size(), 1U);
    QCOMPARE(m_answers[0].error, ErrorCode::Timeout);
    m_device->inject("\r\nOK\r\n");
    m_clock->advance(200ms);
    QCOMPARE(m_device->takeSent(), "ATX\r");
}

void TestAtUrgency::resultInTimeIsTheResult()
{
    submitted();
    ask(answer());
    m_clock->advance(4s);
    m_device->inject("\r\n+CMGS: 42\r\n\r\nOK\r\n");
    QCOMPARE(m_answers.size(), 1U);
    QVERIFY(m_answers[0].ok);
    QCOMPARE(m_device->takeSent(), "ATA\r");
    m_clock->advance(14s); // as long as it takes
    QCOMPARE(m_device->takeSent(), QByteArray());
}

void TestAtUrgency::callsOwnCommandsHaveTheirTime()
{
    ask(answer());
    ask({.text = "AT+CHUP", .priority = AtPriority::HangUp});
    m_clock->advance(14s);
    QVERIFY(m_answers.empty());
    QCOMPARE(m_device->takeSent(), "ATA\r");
}

void TestAtUrgency::messageIsTakenBackAtItsPrompt_data()
{
    QTest::addColumn<bool>("prompts");
    QTest::newRow("the prompt comes late") << true;
    QTest::newRow("the prompt does not come") << false;
}

void TestAtUrgency::messageIsTakenBackAtItsPrompt()
{
    QFETCH(bool, prompts);
    ask(submit());
    ask(answer());
    (void)m_device->takeSent();
    prompts ? m_device->inject("\r\n> ") : m_clock->advance(500ms);
    m_clock->advance(0ms);
    QCOMPARE(m_answers.size(), 1U);
    QCOMPARE(m_answers[0].error, ErrorCode::Cancelled);
    QCOMPARE(m_answers[0].native, 0);
    QCOMPARE(m_device->takeSent(),
             "\x1b"
             "AT\r"); // and not the text
    m_device->inject("\r\nOK\r\n");
    m_clock->advance(200ms);
    QCOMPARE(m_device->takeSent(), "ATA\r");
}

void TestAtUrgency::lateResultOfAMessageCounts()
{
    submitted();
    ask(answer());
    m_clock->advance(7s);
    QVERIFY(m_answers.empty());
    m_device->inject("\r\n+CMGS: 42\r\n\r\nOK\r\n\r\nOK\r\n");
    m_clock->advance(200ms);
    QCOMPARE(m_answers.size(), 1U);
    QVERIFY(m_answers[0].ok);
    QCOMPARE(m_answers[0].lines, QList<QByteArray> {"+CMGS: 42"});
    QVERIFY(m_device->takeSent().endsWith("ATA\r"));
    m_device->inject("\r\nOK\r\n");
    QCOMPARE(m_answers.size(), 2U);
}

void TestAtUrgency::busyModemIsNotTakenForADeadOne()
{
    QSignalSpy silent(m_chat.get(), &AtChat::unresponsive);
    submitted();
    ask(answer());
    for (int ring = 0; ring < 10; ++ring) {
        m_device->inject("\r\nRING\r\n");
        m_clock->advance(5s);
    }
    QCOMPARE(silent.size(), 0);
    QVERIFY(m_answers.empty());
    m_device->inject("\r\nOK\r\n"); // to AT; of the message nothing
    m_clock->advance(200ms);
    QCOMPARE(m_answers.size(), 1U);
    QCOMPARE(m_answers[0].native, AtChat::PayloadWasSent);
    QVERIFY(m_device->takeSent().endsWith("ATA\r"));
}

void TestAtUrgency::deadModemIsFoundWithinTenSeconds()
{
    QSignalSpy silent(m_chat.get(), &AtChat::unresponsive);
    submitted();
    ask(answer());
    m_clock->advance(10s);
    QCOMPARE(silent.size(), 1);
    QCOMPARE(m_answers.size(), 1U);
    QCOMPARE(m_answers[0].error, ErrorCode::Timeout);
    QCOMPARE(m_answers[0].native, AtChat::PayloadWasSent);
}

void TestAtUrgency::lostPortLeavesTheMessageUnknown()
{
    submitted();
    ask(answer());
    m_clock->advance(6s);
    m_chat->detach();
    m_clock->advance(0ms);
    QCOMPARE(m_answers.size(), 2U);
    QCOMPARE(m_answers[0].command, "AT+CMGS=3");
    QCOMPARE(m_answers[0].error, ErrorCode::PortLost);
    QCOMPARE(m_answers[0].native, AtChat::PayloadWasSent);
    QCOMPARE(m_answers[1].error, ErrorCode::PortLost);
}

void TestAtUrgency::restartedModemIsNotWaitedFor()
{
    submitted();
    m_chat->hurry();
    m_clock->advance(5s);
    QCOMPARE(m_device->takeSent(),
             "\x1b"
             "AT\r");
    m_device->inject("\r\nOK\r\n");
    m_clock->advance(200ms);
    QCOMPARE(m_answers.size(), 1U);
    QCOMPARE(m_answers[0].native, AtChat::PayloadWasSent);
}

void TestAtUrgency::chatterDoesNotKeepItFromGoingOn()
{
    ask({.text = "AT+CSQ", .prefixes = {"+CSQ:"}});
    ask({.text = "AT+CREG?", .prefixes = {"+CREG:"}});
    m_clock->advance(5s);
    m_device->inject("\r\nOK\r\n"); // to ESC AT
    (void)m_device->takeSent();
    for (int line = 0; line < 30; ++line) {
        m_device->inject("\r\n^RSSI: 17\r\n");
        m_clock->advance(100ms);
    }
    QCOMPARE(m_device->takeSent(), "AT+CREG?\r");
}

void TestAtUrgency::lastHangUpIsNoText()
{
    ask(submit());
    (void)m_device->takeSent();
    m_chat->sendUnqueued("AT+CHUP");
    QCOMPARE(m_device->takeSent(),
             "\x1b"
             "AT+CHUP\r");
}

QTEST_GUILESS_MAIN(TestAtUrgency)
#include "tst_aturgency.moc"
