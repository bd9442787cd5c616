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

constexpr int Questions = 4; ///< one more than goes out at once

void receive(PhoneWorld &world, const QString &text, qint64 id)
{
    ChatMessage message;
    message.chatId = PhoneWorld::Owner;
    message.senderId = PhoneWorld::Owner;
    message.messageId = id;
    message.text = text;
    message.date = world.clock.wall().toUTC();
    Q_EMIT world.chat.messageReceived(message);
}

int answersIn(const PhoneWorld &world)
{
    return static_cast<int>(std::ranges::count_if(world.messages(), [](const SeenMessage &seen) {
        return seen.texts.constLast().contains(QString::number(PhoneWorld::Owner));
    }));
}

} // namespace

/** Messages in the chat among everything else that is said there. */
class TestMessageNotices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anotherAnswerIsNotTakenForTheMessage();
};

/** The pace lets the answer in front go at the very moment at which an SMS is handed over behind
 * it: what is being sent is not what was handed over. */
void TestMessageNotices::anotherAnswerIsNotTakenForTheMessage()
{
    const auto ask = [](PhoneWorld &world) {
        for (int i = 0; i < Questions; ++i) {
            receive(world, u"/getid"_s, 4000 + i);
        }
    };
    std::vector<std::chrono::milliseconds> instants; // at which something happens until all is said
    {
        PhoneWorld world;
        world.start();
        const auto begin = world.clock.steady();
        ask(world);
        while (answersIn(world) < Questions && world.clock.advanceToNext()) {
            instants.push_back(world.clock.steady() - begin);
        }
    }
    for (const std::chrono::milliseconds instant : instants) {
        PhoneWorld world;
        world.start();
        Deadline order(world.clock); // started first: it comes before whatever is due then
        connect(&order, &Deadline::expired, &order,
                [&world] { receive(world, u"/sms +393407654321 hello"_s, 4711); });
        order.start(instant);
        ask(world);
        world.advance(30s);
        QCOMPARE(answersIn(world), Questions);
        const std::vector<SeenMessage> seen = world.messages();
        QCOMPARE(seen.size(), static_cast<std::size_t>(Questions + 1));
        QVERIFY2(std::ranges::any_of(seen,
                                     [](const SeenMessage &one) {
                                         return one.texts.constLast().contains(u"✓ sent"_s);
                                     }),
                 qPrintable(world.lastText()));
    }
}

QTEST_GUILESS_MAIN(TestMessageNotices)
#include "tst_messagenotices.moc"
