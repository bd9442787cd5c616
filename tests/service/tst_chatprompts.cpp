// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../chat/heldtransport.h"
#include "service/chatprompts.h"
#include "store/database.h"
#include "store/outboxstore.h"

#include <QTest>

#include <memory>

using namespace vp;
using namespace vp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** One life of a program after the other, on the same data base. */
struct Lives
{
    Lives() { begin(); }
    void begin(qint64 bot = 123456789)
    {
        end();
        transport = std::make_unique<HeldTransport>(clock);
        transport->lastId = lastId;
        kept = std::make_unique<OutboxStore>(*database, bot);
        outbox = std::make_unique<Outbox>(*transport, clock);
        outbox->setMemory(*kept);
        prompts = std::make_unique<ChatPrompts>(std::make_unique<PromptStore>(*database, bot),
                                                *outbox, clock);
        prompts->setTaker(PromptKind::SmsText,
                          [this](const ChatMessage &answer, const ChatPrompt &prompt) {
                              taken.append(prompt.payload + u": "_s + answer.text);
                              return verdict;
                          });
        prompts->takeUp();
        outbox->releaseUnclaimed();
    }
    void end()
    {
        prompts.reset();
        outbox.reset();
        if (transport) {
            lastId = transport->lastId;
        }
    }
    void ask(const QString &payload, std::chrono::seconds goodFor = 1h)
    {
        prompts->ask({Anna, HtmlText::escaped(u"Which text?"_s), u"hint"_s, PromptKind::SmsText,
                      payload, goodFor});
    }
    bool reply(qint64 replyTo, const QString &text, qint64 chat = Anna, bool repeated = false)
    {
        ChatMessage message;
        message.chatId = chat;
        message.senderId = chat;
        message.replyTo = replyTo;
        message.text = text;
        message.isRepeated = repeated;
        return prompts->answer(message);
    }
    [[nodiscard]] QString said() const
    {
        return transport->open.empty() ? QString() : transport->open.back().content.text.plain();
    }

    ManualClock clock;
    std::unique_ptr<Database> database = std::move(*Database::open(u":memory:"_s));
    std::unique_ptr<HeldTransport> transport;
    std::unique_ptr<OutboxStore> kept;
    std::unique_ptr<Outbox> outbox;
    std::unique_ptr<ChatPrompts> prompts;
    QStringList taken;
    ChatPrompts::Taken verdict = ChatPrompts::Taken::Done;
    qint64 lastId = 0;
};

} // namespace

class TestChatPrompts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theReplyGoesToWhoAsked();
    void nothingElseIsAReply();
    void survivesARestart();
    void survivesACrashBeforeItWasSent();
    void survivesACrashBeforeItsIdWasKnown();
    void isAnsweredOnce();
    void mayBeAskedAgain();
    void isGoodForAWhile();
    void isNotForAnotherBot();
    void theOldestIsForgotten();
    void aChatThatIsGoneKeepsNothing();
};

void TestChatPrompts::theReplyGoesToWhoAsked()
{
    Lives lives;
    lives.ask(u"anna"_s);
    lives.ask(u"bob"_s);
    QCOMPARE(lives.transport->open.front().content.replyPrompt, std::optional(u"hint"_s));
    lives.transport->accept();
    lives.transport->accept();
    QVERIFY(lives.reply(2, u"hello"_s));
    QCOMPARE(lives.taken, QStringList {u"bob: hello"_s});
}

void TestChatPrompts::nothingElseIsAReply()
{
    Lives lives;
    lives.ask(u"anna"_s);
    lives.transport->accept();
    QVERIFY(!lives.reply(0, u"no reply"_s));
    QVERIFY(!lives.reply(2, u"to another message"_s));
    QVERIFY(!lives.reply(1, u"in another chat"_s, Bob));
    QVERIFY(!lives.reply(1, u" \n"_s));
    QCOMPARE(lives.taken, QStringList {});
}

void TestChatPrompts::survivesARestart()
{
    Lives lives;
    lives.ask(u"anna"_s);
    lives.transport->accept();
    lives.begin();
    QVERIFY(lives.reply(1, u"hello"_s));
    QCOMPARE(lives.taken, QStringList {u"anna: hello"_s});
}

void TestChatPrompts::survivesACrashBeforeItWasSent()
{
    Lives lives;
    lives.ask(u"anna"_s);
    lives.begin();
    Q_EMIT lives.transport->linkChanged(ChatLinkState::Connected);
    QCOMPARE(lives.transport->open.size(), std::size_t {1});
    QVERIFY(lives.transport->open.front().content.replyPrompt.has_value());
    lives.transport->accept();
    lives.begin();
    QVERIFY(lives.reply(1, u"hello"_s));
    QCOMPARE(lives.taken, QStringList {u"anna: hello"_s});
}

void TestChatPrompts::survivesACrashBeforeItsIdWasKnown()
{
    Lives lives;
    lives.ask(u"anna"_s);
    lives.prompts.reset(); // the crash: only the outbox hears of the id
    lives.transport->accept();
    lives.begin();
    QVERIFY(lives.reply(1, u"hello"_s));
    QCOMPARE(lives.taken, QStringList {u"anna: hello"_s});
}

void TestChatPrompts::isAnsweredOnce()
{
    Lives lives;
    lives.ask(u"anna"_s);
    lives.transport->accept();
    QVERIFY(lives.reply(1, u"hello"_s));
    QVERIFY(lives.reply(1, u"hello"_s, Anna, true)); // cut off behind it, and told once more
    QCOMPARE(lives.said(), QString());
    lives.begin();
    QVERIFY(lives.reply(1, u"again"_s));
    QCOMPARE(lives.taken, QStringList {u"anna: hello"_s});
    QCOMPARE(lives.said(), u"That question has been answered already."_s);
}

void TestChatPrompts::mayBeAskedAgain()
{
    Lives lives;
    lives.verdict = ChatPrompts::Taken::AskAgain;
    lives.ask(u"anna"_s);
    lives.transport->accept();
    QVERIFY(lives.reply(1, u"nonsense"_s));
    QVERIFY(lives.reply(1, u"hello"_s));
    QCOMPARE(lives.taken, QStringList({u"anna: nonsense"_s, u"anna: hello"_s}));
}

void TestChatPrompts::isGoodForAWhile()
{
    Lives lives;
    lives.ask(u"anna"_s, 10min);
    lives.transport->accept();
    lives.clock.advance(10min + 1s);
    QVERIFY(lives.reply(1, u"hello"_s));
    QVERIFY2(lives.said().startsWith(u"That question is too old"_s), qPrintable(lives.said()));
    lives.clock.advance(8 * 24h);
    lives.begin();
    QVERIFY(!lives.reply(1, u"hello"_s));
    QCOMPARE(lives.taken, QStringList {});
}

void TestChatPrompts::isNotForAnotherBot()
{
    Lives lives;
    lives.ask(u"anna"_s);
    lives.transport->accept();
    lives.begin(555);
    QVERIFY(!lives.reply(1, u"to another bot's message of this number"_s));
    lives.begin();
    QVERIFY(!lives.reply(1, u"forgotten"_s));
    QCOMPARE(lives.taken, QStringList {});
}

void TestChatPrompts::theOldestIsForgotten()
{
    Lives lives;
    for (std::size_t i = 0; i <= ChatPrompts::Capacity; ++i) {
        lives.ask(QString::number(i));
    }
    while (!lives.transport->open.empty() || lives.clock.advanceToNext()) {
        if (!lives.transport->open.empty()) {
            lives.transport->accept();
        }
    }
    lives.begin();
    QVERIFY(!lives.reply(1, u"forgotten"_s));
    QVERIFY(lives.reply(2, u"hello"_s));
    QCOMPARE(lives.taken, QStringList {u"1: hello"_s});
}

void TestChatPrompts::aChatThatIsGoneKeepsNothing()
{
    Lives lives;
    lives.ask(u"anna"_s);
    lives.transport->fail(ErrorCode::Rejected, 403, u"Forbidden: bot was blocked by the user"_s);
    lives.ask(u"anna"_s);
    QCOMPARE(PromptStore(*lives.database, 123456789).all()->size(), std::size_t {0});
}

QTEST_GUILESS_MAIN(TestChatPrompts)
#include "tst_chatprompts.moc"
