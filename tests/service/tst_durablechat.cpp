// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phoneworld.h"

#include <QTest>

#include <algorithm>

using namespace vp;
using namespace vp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString Anna = u"+393407654321"_s;
using Reaction = sim::PartyBehaviour::Reaction;

int countWith(const std::vector<SeenMessage> &messages, const QString &text)
{
    return static_cast<int>(std::ranges::count_if(messages, [&text](const SeenMessage &message) {
        return message.texts.last().contains(text);
    }));
}

/** What an update says that the last run was cut off at. */
void deliverRepeated(PhoneWorld &world, const QString &text)
{
    ChatMessage message;
    message.chatId = PhoneWorld::Owner;
    message.senderId = PhoneWorld::Owner;
    message.messageId = 4711;
    message.text = text;
    message.date = world.clock.wall().toUTC();
    message.isRepeated = true;
    Q_EMIT world.chat.messageReceived(message); // with its own number
    world.advance(1s);
}

} // namespace

/** What outlives the program, and what comes after a long silence. */
class TestDurableChat : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCallThatWasCutOffIsBroughtToItsEnd();
    void anAnswerThatWasNotSentIsSent();
    void buttonsOfBeforeAreGone();
    void aNewBotGoesOnWithTheCall();
    void anInterruptedCallIsAskedFor();
    void anInterruptedCommandIsTold();
    void anInterruptedSmsIsSentOnce();
    void aLongOutageEndsWithASummary();
};

void TestDurableChat::aCallThatWasCutOffIsBroughtToItsEnd()
{
    PhoneWorld world;
    world.start();
    world.masterIs(Reaction::Answer, 3s);
    world.network.incoming(Anna, 5min);
    world.advance(30s);
    QCOMPARE(world.messages().size(), 1U);
    QVERIFY(!world.messages().front().keyboard.empty());
    const SeenMessage before = world.messages().front();
    world.restart();
    QCOMPARE(world.history->closeUnfinished().value(), 1);
    world.restart();
    world.phone->start();
    world.advance(40s);
    const std::vector<CallRecord> rows = world.phone->history(10);
    QVERIFY(std::ranges::any_of(rows, [](const CallRecord &row) {
        return row.outcome && row.outcome->kind == OutcomeKind::ModemLost;
    }));
    const std::vector<SeenMessage> all = world.messages();
    const auto after = std::ranges::find(all, before.messageId, &SeenMessage::messageId);
    QVERIFY(after != all.end());
    QVERIFY2(after->texts.last() != before.texts.last(), qPrintable(after->texts.last()));
    for (const std::vector<ChatButton> &row : after->keyboard) {
        for (const ChatButton &button : row) { // the next steps, and none for a call that runs
            QVERIFY2(!button.data.endsWith(u":hu"_s) && !button.data.endsWith(u":rj"_s),
                     qPrintable(button.text));
        }
    }
    QVERIFY(!after->keyboard.empty());
}

void TestDurableChat::anAnswerThatWasNotSentIsSent()
{
    PhoneWorld world;
    world.start();
    world.chat.failNext({ErrorCode::Network, ChatTransport::NothingWasSent, {}}, 1000);
    world.say(u"/getid"_s);
    QVERIFY(world.messages().empty());
    world.chat.stop();
    world.restart();
    world.chat.failNext({}, 0);
    world.phone->start();
    world.advance(5s);
    QCOMPARE(countWith(world.messages(), u"1001"_s), 1);
    QVERIFY(countWith(world.messages(), u"possibly repeated"_s) == 0);
}

void TestDurableChat::buttonsOfBeforeAreGone()
{
    PhoneWorld world;
    world.start();
    world.say(u"+39 340 765 4321"_s);
    QVERIFY(!world.lastButtons().isEmpty());
    const qint64 question = world.messages().back().messageId;
    world.restart();
    world.phone->start();
    world.advance(2s);
    const std::vector<SeenMessage> all = world.messages();
    const auto asked = std::ranges::find(all, question, &SeenMessage::messageId);
    QVERIFY(asked != all.end());
    QVERIFY(asked->keyboard.empty());
    QVERIFY2(asked->texts.constLast().contains(u"the buttons are gone"_s),
             qPrintable(asked->texts.constLast()));
    QVERIFY(world.dialled().isEmpty());
}

void TestDurableChat::aNewBotGoesOnWithTheCall()
{
    PhoneWorld world;
    world.start();
    world.masterIs(Reaction::Answer, 3s);
    world.network.incoming(Anna, 5min);
    world.advance(30s);
    QCOMPARE(world.messages().size(), 1U);
    world.phone->setChat(&world.chat); // the same one, connected anew
    world.say(u"/close"_s);
    world.advance(20s);
    QVERIFY(world.newestRow().outcome.has_value());
    const std::vector<SeenMessage> all = world.messages();
    QVERIFY(all.front().texts.last() != all.front().texts.first());
    const bool hangUp = std::ranges::any_of(all.front().keyboard, [](const auto &row) {
        return std::ranges::any_of(
            row, [](const ChatButton &button) { return button.data.endsWith(u":hu"_s); });
    });
    QVERIFY2(!hangUp, "the call's message has come to its end");
}

void TestDurableChat::anInterruptedCallIsAskedFor()
{
    PhoneWorld world;
    world.start();
    world.masterIs(Reaction::Answer, 3s);
    world.partyIs(Anna, Reaction::Answer);
    deliverRepeated(world, u"/call "_s + Anna);
    world.advance(30s);
    QVERIFY(world.dialled().isEmpty());
    QVERIFY2(world.lastText().contains(u"may or may not"_s), qPrintable(world.lastText()));
    QVERIFY(world.tap(u"Call now"_s) || world.tap(world.lastButtons().value(0)));
    world.advance(30s);
    QVERIFY(!world.dialled().isEmpty());
}

void TestDurableChat::anInterruptedCommandIsTold()
{
    PhoneWorld world;
    world.start();
    int sent = 0;
    connect(&world.modem, &sim::SimulatedModem::commandReceived, &world,
            [&sent](const QByteArray &line) { sent += line.startsWith("AT+CGMM") ? 1 : 0; });
    deliverRepeated(world, u"/command AT+CGMM"_s);
    world.advance(10s);
    QCOMPARE(sent, 0);
    QVERIFY(world.lastText().contains(u"may or may not"_s));
}

void TestDurableChat::anInterruptedSmsIsSentOnce()
{
    PhoneWorld world;
    world.start();
    int sent = 0;
    connect(&world.modem, &sim::SimulatedModem::smsSubmitted, &world, [&sent] { ++sent; });
    for (int i = 0; i < 3; ++i) {
        deliverRepeated(world, u"/sms +393407654321 hello"_s);
        world.advance(20s);
    }
    QCOMPARE(sent, 1);
}

void TestDurableChat::aLongOutageEndsWithASummary()
{
    PhoneWorld world;
    world.start();
    world.masterIs(Reaction::NoAnswer);
    world.chat.setLinkState(ChatLinkState::Offline);
    for (int i = 0; i < 20; ++i) {
        world.modem.deliverSms(Anna, u"text %1"_s.arg(i));
        world.advance(10min);
    }
    world.network.incoming(Anna, 10s);
    world.advance(20h);
    QVERIFY(world.messages().empty());
    world.chat.setLinkState(ChatLinkState::Connected);
    world.advance(2min);
    const std::vector<SeenMessage> all = world.messages();
    QVERIFY(all.size() >= 22);
    QVERIFY2(all.front().texts.first().contains(u"I could not reach Telegram"_s),
             qPrintable(all.front().texts.first()));
    QVERIFY2(all.front().texts.first().contains(u"20"_s), qPrintable(all.front().texts.first()));
    QVERIFY(all.front().silent);
    QCOMPARE(countWith(all, u"I could not reach"_s), 1);
    int last = -1;
    for (const SeenMessage &message : all) {
        for (int i = 0; i < 20; ++i) {
            if (message.texts.first().contains(u"text %1\n"_s.arg(i))) {
                QVERIFY(i > last);
                last = i;
            }
        }
    }
    QCOMPARE(last, 19);
}

QTEST_GUILESS_MAIN(TestDurableChat)
#include "tst_durablechat.moc"
