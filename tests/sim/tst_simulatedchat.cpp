// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/demoscript.h"
#include "sim/simulatedchat.h"

#include <QSignalSpy>
#include <QtTest>

using namespace vp;
using namespace vp::sim;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestSimulatedChat : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void connects();
    void sendsAndEdits();
    void answersComeLater();
    void failsOnRequest();
    void stopCancels();
    void deadContextIsLeftAlone();
    void peopleSpeak();
    void playsASmallDayOnce();
    void dayCanBeStoppedAndHurried();
};

namespace {

constexpr qint64 Owner = 4242;

ChatContent content(const QString &text)
{
    ChatContent result;
    result.text = HtmlText::escaped(text);
    return result;
}

} // namespace

void TestSimulatedChat::connects()
{
    ManualClock clock;
    SimulatedChat chat(clock);
    QCOMPARE(chat.linkState(), ChatLinkState::Off);
    QVERIFY(chat.botName().isEmpty());
    chat.start();
    QCOMPARE(chat.linkState(), ChatLinkState::Connecting);
    clock.advance(0ms);
    QCOMPARE(chat.linkState(), ChatLinkState::Connected);
    QVERIFY(!chat.botName().isEmpty());
    chat.stop();
    QCOMPARE(chat.linkState(), ChatLinkState::Off);
}

void TestSimulatedChat::sendsAndEdits()
{
    ManualClock clock;
    SimulatedChat chat(clock);
    chat.start();
    clock.advance(0ms);
    QStringList shown;
    connect(&chat, &SimulatedChat::shown, this,
            [&](qint64 chatId, qint64 id, const ChatContent &what, bool edited) {
                shown << QString::number(chatId) + u' ' + QString::number(id) + u' '
                        + what.text.html() + (edited ? u" edited"_s : QString());
            });
    std::vector<qint64> ids;
    const auto keep = [&ids](Result<qint64> id) {
        ids.push_back(id.value_or(-1));
    };
    chat.send(Owner, content(u"<one>"_s), this, keep);
    chat.send(Owner, content(u"two"_s), this, keep);
    clock.advance(0ms);
    QCOMPARE(ids, (std::vector<qint64> {1, 2}));
    Result<> edited = failure(ErrorCode::Timeout);
    chat.edit(Owner, 1, content(u"three"_s), this, [&](Result<> result) { edited = result; });
    clock.advance(0ms);
    QVERIFY(edited.has_value());
    chat.edit(Owner, 99, content(u"four"_s), this, [&](Result<> result) { edited = result; });
    clock.advance(0ms);
    QCOMPARE(edited.error().code, ErrorCode::Rejected);
    QCOMPARE(shown,
             (QStringList {u"4242 1 &lt;one&gt;"_s, u"4242 2 two"_s, u"4242 1 three edited"_s}));
}

void TestSimulatedChat::answersComeLater()
{
    ManualClock clock;
    SimulatedChat chat(clock);
    chat.setLatency(2s);
    chat.start();
    clock.advance(2s);
    int answers = 0;
    chat.send(Owner, content(u"x"_s), this, [&answers](Result<qint64>) { ++answers; });
    clock.advance(1999ms);
    QCOMPARE(answers, 0);
    clock.advance(1h);
    QCOMPARE(answers, 1);
}

void TestSimulatedChat::failsOnRequest()
{
    ManualClock clock;
    SimulatedChat chat(clock);
    chat.start();
    clock.advance(0ms);
    QList<ErrorCode> errors;
    const auto note = [&errors](Result<qint64> id) {
        if (!id) {
            errors << id.error().code;
        }
    };
    chat.failNext({ErrorCode::TooManyRequests, 3, {}}, 2);
    for (int i = 0; i < 3; ++i) {
        chat.send(Owner, content(u"x"_s), this, note);
    }
    clock.advance(0ms);
    chat.setLinkState(ChatLinkState::Offline);
    chat.send(Owner, content(u"x"_s), this, note);
    clock.advance(0ms);
    QCOMPARE(errors,
             (QList<ErrorCode> {ErrorCode::TooManyRequests, ErrorCode::TooManyRequests,
                                ErrorCode::Network}));
}

void TestSimulatedChat::stopCancels()
{
    ManualClock clock;
    SimulatedChat chat(clock);
    chat.start();
    clock.advance(0ms);
    QList<ErrorCode> errors;
    chat.send(Owner, content(u"x"_s), this,
              [&errors](Result<qint64> id) { errors << id.error().code; });
    chat.edit(Owner, 1, content(u"x"_s), this,
              [&errors](Result<> result) { errors << result.error().code; });
    chat.stop();
    clock.advance(1h);
    QCOMPARE(errors, (QList<ErrorCode> {ErrorCode::Cancelled, ErrorCode::Cancelled}));
}

void TestSimulatedChat::deadContextIsLeftAlone()
{
    ManualClock clock;
    SimulatedChat chat(clock);
    chat.start();
    clock.advance(0ms);
    int answers = 0;
    auto context = std::make_unique<QObject>();
    chat.send(Owner, content(u"x"_s), context.get(), [&answers](Result<qint64>) { ++answers; });
    context.reset();
    clock.advance(1h);
    QCOMPARE(answers, 0);
}

void TestSimulatedChat::peopleSpeak()
{
    ManualClock clock;
    SimulatedChat chat(clock);
    std::vector<ChatMessage> messages;
    std::vector<ChatTap> taps;
    QSignalSpy toasts(&chat, &SimulatedChat::toast);
    connect(&chat, &ChatTransport::messageReceived, this,
            [&messages](const ChatMessage &message) { messages.push_back(message); });
    connect(&chat, &ChatTransport::tapReceived, this,
            [&taps](const ChatTap &tap) { taps.push_back(tap); });
    chat.start();
    clock.advance(0ms);
    QCOMPARE(chat.say(Owner, u"/help"_s), 1);
    chat.tap(Owner, 1, u"hangup"_s);
    QVERIFY(messages.empty());
    clock.advance(0ms);
    QCOMPARE(messages.size(), std::size_t {1});
    QCOMPARE(messages.front().text, u"/help"_s);
    QCOMPARE(messages.front().senderId, Owner);
    QCOMPARE(messages.front().chatId, Owner);
    QCOMPARE(messages.front().date, clock.wall());
    QCOMPARE(taps.size(), std::size_t {1});
    QCOMPARE(taps.front().data, u"hangup"_s);
    QVERIFY(taps.front().updateId > messages.front().updateId);
    chat.answerTap(taps.front().id, u"Done"_s);
    QCOMPARE(toasts.value(0).value(0).toString(), u"Done"_s);
}

void TestSimulatedChat::playsASmallDayOnce()
{
    ManualClock clock;
    SimulatedNetwork network(clock);
    SimulatedModem modem(network, clock);
    SimulatedChat chat(clock);
    chat.start();
    clock.advance(0ms);
    DemoScript day(network, modem, chat, Owner, clock);
    QSignalSpy narrated(&day, &DemoScript::narrated);
    QSignalSpy finished(&day, &DemoScript::finished);
    QStringList commands;
    connect(&chat, &ChatTransport::messageReceived, this,
            [&commands](const ChatMessage &message) { commands << message.text; });
    QVERIFY(!day.isPlaying());
    day.start();
    QVERIFY(day.isPlaying());
    clock.advance(1h);
    QVERIFY(!day.isPlaying());
    QCOMPARE(finished.size(), 1);
    QVERIFY(narrated.size() >= 8);
    QCOMPARE(commands, (QStringList {u"/call +393298765432"_s, u"/call +390612345678"_s}));
    QCOMPARE(modem.storedSmsCount(), 1);
    QStringList callers;
    for (const CallRecord &record : network.records()) {
        callers << record.call.number;
    }
    QCOMPARE(callers,
             (QStringList {u"+393401234567"_s, u""_s, u"+390255551234"_s, u"+390612345678"_s}));
    QVERIFY(network.calls().empty());
}

void TestSimulatedChat::dayCanBeStoppedAndHurried()
{
    ManualClock clock;
    SimulatedNetwork network(clock);
    SimulatedModem modem(network, clock);
    SimulatedChat chat(clock);
    DemoScript day(network, modem, chat, Owner, clock);
    QSignalSpy narrated(&day, &DemoScript::narrated);
    QSignalSpy finished(&day, &DemoScript::finished);
    day.setSpeed(1000); // at most a hundredfold
    day.start();
    clock.advance(29ms);
    QCOMPARE(narrated.size(), 0);
    clock.advance(1ms);
    QCOMPARE(narrated.size(), 1);
    day.stop();
    clock.advance(1h);
    QCOMPARE(narrated.size(), 1);
    QCOMPARE(finished.size(), 0);
    // Stopped by somebody who hears the story.
    connect(&day, &DemoScript::narrated, &day, &DemoScript::stop);
    day.start();
    clock.advance(1h);
    QCOMPARE(narrated.size(), 2);
    for (const DemoScript::Person &person : DemoScript::people()) {
        QVERIFY(!person.name.isEmpty());
        QVERIFY(person.number.startsWith(u'+'));
    }
}

QTEST_GUILESS_MAIN(TestSimulatedChat)
#include "tst_simulatedchat.moc"
