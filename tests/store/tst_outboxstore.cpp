// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../chat/heldtransport.h"
#include "store/database.h"
#include "store/outboxstore.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <memory>

using namespace vp;
using namespace vp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 Bot = 123456789;

/** One life of a program after the other, on the same data base and chat service. */
struct Lives
{
    Lives()
    {
        begin();
        connectChat();
    }
    void begin(qint64 bot = Bot)
    {
        outbox.reset();
        transport = std::make_unique<HeldTransport>(clock);
        transport->link = ChatLinkState::Connecting;
        store = std::make_unique<OutboxStore>(*database, bot);
        outbox = std::make_unique<Outbox>(*transport, clock);
        outbox->setRepeatMark([](qint64) { return HtmlText::escaped(u" (again)"_s); });
        outbox->setSummary([](const OutboxBacklog &backlog) {
            return HtmlText::escaped(
                u"%1 since %2"_s.arg(backlog.messages).arg(backlog.since.toString(u"HH:mm"_s)));
        });
        outbox->setMemory(*store);
    }
    void connectChat()
    {
        transport->link = ChatLinkState::Connected;
        Q_EMIT transport->linkChanged(transport->link);
    }
    [[nodiscard]] std::vector<KeptMessage> rows() { return store->all().value(); }
    /** Answers everything, letting time pass, until nothing waits. */
    void settle()
    {
        if (transport->link != ChatLinkState::Connected) {
            connectChat();
        }
        for (int guard = 0; guard < 1000 && (!transport->open.empty() || clock.advanceToNext());
             ++guard) {
            if (!transport->open.empty()) {
                transport->accept();
            }
        }
    }

    ManualClock clock;
    std::unique_ptr<Database> database = std::move(*Database::open(u":memory:"_s));
    std::unique_ptr<OutboxStore> store;
    std::unique_ptr<HeldTransport> transport;
    std::unique_ptr<Outbox> outbox;
};

} // namespace

class TestOutboxStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsEverythingOfAMessage();
    void forgetsWhatIsSaidAndRetired();
    void saysInOrderWhatTheLastLifeLeft();
    void marksOnlyWhatWasUnderWay();
    void doesNotMarkWhatNeverLeft();
    void anEditThatWasNotMadeIsMade();
    void aSubjectIsClaimed();
    void unclaimedButtonsGo();
    void anotherBotSaysItAnew();
    void aChatMayMove();
    void whatIsNotKeptIsNotSaidAgain();
    void anUnreachableChatLeavesNothing();
    void aRefusingDiskStopsNobody();
    void aLongOutageEndsWithOneSummary();
    void aShortOutageHasNone();
    void anOutageOfTheLastLifeCounts();
    void anEditOfWhatWasShownLongAgoIsNoOutage();
    void commitsLightlyAndLeavesTheRestSafe();
    void aChatThatIsNobodysAnyMore();
    void whatALaterRunHasForNobody();
};

void TestOutboxStore::keepsEverythingOfAMessage()
{
    Lives lives;
    KeptMessage message;
    message.ticket = 42;
    message.chatId = -1001234567890;
    message.messageId = 17;
    message.subject = u"call:1"_s;
    message.content = withButton(u"<b>&\n🙂 \u202e'\""_s, u"q1:00000000:1"_s);
    message.content.keyboard.push_back({{u"no"_s, u"x"_s, ChatButton::Style::Danger},
                                        {u"ok"_s, u"y"_s},
                                        {u"copy"_s, {}, ChatButton::Style::Plain, u"482913"_s}});
    message.content.silent = true;
    message.content.replyTo = 5;
    message.content.isProtected = true;
    message.content.replyPrompt = u"Message, 160 characters per part"_s;
    message.content.file = {u"lista.csv"_s, QByteArray("a\0b\xff", 4), 34};
    message.postedAt = lives.clock.wall().toUTC();
    message.sending = true;
    message.retired = true;
    QVERIFY(lives.store->save(message).has_value());
    QCOMPARE(lives.rows().size(), 1U);
    QVERIFY(lives.rows().front() == message);
    message.content.text = HtmlText::bold(u"later"_s);
    message.sending = false;
    message.waiting = false;
    QVERIFY(lives.store->save(message).has_value());
    QVERIFY(lives.rows().front() == message);
    QVERIFY(lives.store->remove(42).has_value());
    QVERIFY(lives.rows().empty());
}

void TestOutboxStore::forgetsWhatIsSaidAndRetired()
{
    Lives lives;
    lives.outbox->retire(lives.outbox->post(Anna, saying(u"done"_s)));
    const OutboxTicket live = lives.outbox->post(Anna, saying(u"ringing"_s));
    lives.settle();
    QCOMPARE(lives.rows().size(), 1U);
    QCOMPARE(lives.rows().front().ticket, live);
    QVERIFY(!lives.rows().front().waiting);
    lives.outbox->amend(live, saying(u"ended"_s));
    lives.outbox->retire(live);
    lives.settle();
    QVERIFY(lives.rows().empty());
}

void TestOutboxStore::saysInOrderWhatTheLastLifeLeft()
{
    Lives lives;
    for (const QString &text : {u"one"_s, u"two"_s, u"three"_s}) {
        lives.outbox->retire(lives.outbox->post(Anna, saying(text)));
    }
    lives.outbox->post(Bob, saying(u"four"_s));
    lives.begin();
    QCOMPARE(lives.outbox->pending(), 4);
    lives.settle();
    QCOMPARE(lives.transport->log.filter(u"send 111"_s),
             QStringList({u"send 111: one (again)"_s, u"send 111: two"_s, u"send 111: three"_s}));
    QCOMPARE(lives.transport->log.filter(u"send 222"_s),
             QStringList({u"send 222: four (again)"_s}));
    // New tickets never collide with old ones.
    const OutboxTicket next = lives.outbox->post(Anna, saying(u"five"_s));
    QVERIFY(next > 4);
}

void TestOutboxStore::marksOnlyWhatWasUnderWay()
{
    Lives lives;
    lives.outbox->post(Anna, saying(u"first"_s)); // at the server when the program dies
    lives.outbox->post(Anna, saying(u"second"_s));
    lives.begin();
    lives.settle();
    QCOMPARE(lives.transport->log,
             QStringList({u"send 111: first (again)"_s, u"send 111: second"_s}));
}

void TestOutboxStore::doesNotMarkWhatNeverLeft()
{
    Lives lives;
    lives.outbox->post(Anna, saying(u"first"_s));
    lives.transport->fail(ErrorCode::Network, ChatTransport::NothingWasSent);
    lives.begin();
    lives.settle();
    QCOMPARE(lives.transport->log, QStringList({u"send 111: first"_s}));
}

void TestOutboxStore::anEditThatWasNotMadeIsMade()
{
    Lives lives;
    const OutboxTicket ticket = lives.outbox->post(Anna, saying(u"ringing"_s));
    lives.transport->accept();
    lives.outbox->amend(ticket, saying(u"ended"_s));
    lives.outbox->retire(ticket);
    lives.begin();
    lives.outbox->releaseUnclaimed();
    lives.settle();
    QCOMPARE(lives.transport->log, QStringList({u"edit 111/1: ended"_s}));
    QVERIFY(lives.rows().empty());
}

void TestOutboxStore::aSubjectIsClaimed()
{
    Lives lives;
    lives.outbox->post(Anna, saying(u"ringing"_s), {u"call:7"_s});
    lives.outbox->post(Bob, saying(u"ringing"_s), {u"call:7"_s});
    lives.settle();
    lives.begin();
    QCOMPARE(lives.outbox->unclaimed(), QStringList({u"call:7"_s}));
    const auto tickets = lives.outbox->claim(u"call:7"_s);
    QCOMPARE(tickets.size(), 2U);
    QVERIFY(lives.outbox->unclaimed().isEmpty());
    QVERIFY(lives.outbox->claim(u"call:7"_s).empty());
    lives.outbox->releaseUnclaimed(); // not those
    for (const OutboxTicket ticket : tickets) {
        lives.outbox->amend(ticket, saying(u"cut off"_s));
        lives.outbox->retire(ticket);
    }
    lives.settle();
    QCOMPARE(lives.transport->log,
             QStringList({u"edit 111/1: cut off"_s, u"edit 222/2: cut off"_s}));
    QVERIFY(lives.rows().empty());
}

void TestOutboxStore::unclaimedButtonsGo()
{
    Lives lives;
    lives.outbox->post(Anna, withButton(u"Call?"_s, u"q1:00000001:0"_s));
    lives.outbox->post(Anna, saying(u"no button"_s));
    lives.settle();
    lives.outbox->post(Anna, withButton(u"And now?"_s, u"q1:00000002:0"_s));
    lives.begin();
    lives.outbox->releaseUnclaimed();
    lives.connectChat();
    QVERIFY(lives.transport->open.back().content.keyboard.empty());
    lives.settle();
    QCOMPARE(lives.transport->log,
             QStringList({u"send 111: And now? (again)"_s, u"edit 111/1: Call?"_s}));
    QVERIFY(lives.rows().empty());
}

void TestOutboxStore::anotherBotSaysItAnew()
{
    Lives lives;
    const OutboxTicket ticket = lives.outbox->post(Anna, saying(u"ringing"_s), {u"call:7"_s});
    lives.transport->accept();
    lives.outbox->amend(ticket, saying(u"ended"_s)); // which only the old one could edit
    const OutboxTicket shown = lives.outbox->post(Bob, saying(u"shown"_s), {u"call:8"_s});
    lives.settle();
    QVERIFY(lives.outbox->ticketOf(Bob, 2) == shown);
    lives.outbox->amend(ticket, saying(u"ended at last"_s));
    ChatContent answer = saying(u"news"_s);
    answer.replyTo = 1; // of the old one
    lives.outbox->post(Anna, answer);
    lives.begin(Bot + 1);
    QCOMPARE(lives.outbox->unclaimed(), QStringList {u"call:7"_s});
    lives.connectChat();
    QVERIFY(lives.transport->open.front().content.silent); // it stands for an edit
    lives.transport->accept();
    QCOMPARE(lives.transport->open.front().content.replyTo, 0);
    QVERIFY(!lives.transport->open.front().content.silent);
    lives.settle();
    QCOMPARE(lives.transport->log,
             QStringList({u"send 111: ended at last"_s, u"send 111: news"_s}));
}

void TestOutboxStore::aChatMayMove()
{
    constexpr qint64 group = -5;
    constexpr qint64 moved = -100500;
    Lives lives;
    QSignalSpy told(lives.outbox.get(), &Outbox::chatMoved);
    const OutboxTicket live = lives.outbox->post(group, saying(u"ringing"_s));
    lives.transport->accept();
    const OutboxTicket next = lives.outbox->post(group, saying(u"one"_s));
    lives.outbox->post(group, saying(u"two"_s));
    lives.outbox->move(group, moved);
    lives.transport->refuse(u"group chat was upgraded to a supergroup chat"_s);
    QCOMPARE(told.count(), 1);
    QCOMPARE(lives.outbox->chatOf(next), moved);
    lives.settle();
    lives.outbox->amend(live, saying(u"ended"_s)); // it cannot be edited where it was
    lives.outbox->post(group, saying(u"three"_s)); // by whoever has not heard of it
    QCOMPARE(lives.rows().front().chatId, moved);
    lives.settle();
    lives.outbox->move(moved, group); // not in circles
    lives.outbox->post(moved, saying(u"four"_s));
    lives.settle();
    QCOMPARE(lives.transport->log,
             QStringList({u"send -5: ringing"_s, u"send -5: one"_s, u"send -100500: one"_s,
                          u"send -100500: two"_s, u"send -100500: ended"_s,
                          u"send -100500: three"_s, u"send -100500: four"_s}));
    QCOMPARE(lives.outbox->pending(), 0);
}

void TestOutboxStore::whatIsNotKeptIsNotSaidAgain()
{
    Lives lives;
    lives.outbox->post(Anna, saying(u"up"_s), {{}, false});
    QVERIFY(lives.rows().empty());
    lives.begin();
    QCOMPARE(lives.outbox->pending(), 0);
}

void TestOutboxStore::anUnreachableChatLeavesNothing()
{
    Lives lives;
    lives.outbox->post(Anna, saying(u"one"_s));
    lives.outbox->post(Anna, saying(u"two"_s));
    lives.outbox->post(Bob, saying(u"three"_s));
    lives.transport->fail(ErrorCode::Rejected, 403, u"Forbidden: bot was blocked by the user"_s);
    QCOMPARE(lives.rows().size(), 1U);
    QCOMPARE(lives.rows().front().chatId, Bob);
    lives.outbox->post(Anna, saying(u"four"_s));
    QCOMPARE(lives.rows().size(), 1U);
}

void TestOutboxStore::aRefusingDiskStopsNobody()
{
    Lives lives;
    QSqlQuery query(QSqlDatabase::database(lives.database->connectionName()));
    QVERIFY(query.exec(u"ALTER TABLE outbox RENAME TO elsewhere"_s));
    const OutboxTicket ticket = lives.outbox->post(Anna, saying(u"ringing"_s));
    lives.settle();
    QVERIFY(query.exec(u"ALTER TABLE elsewhere RENAME TO outbox"_s));
    lives.outbox->amend(ticket, saying(u"joined"_s));
    lives.settle();
    QCOMPARE(lives.transport->log, QStringList({u"send 111: ringing"_s, u"edit 111/1: joined"_s}));
    QCOMPARE(lives.rows().size(), 1U); // the next change was kept
    QCOMPARE(lives.rows().front().content.text.html(), u"joined"_s);
}

void TestOutboxStore::aLongOutageEndsWithOneSummary()
{
    Lives lives;
    lives.outbox->post(Anna, saying(u"0"_s));
    lives.transport->fail(ErrorCode::Network, ChatTransport::NothingWasSent);
    for (int i = 1; i < 5; ++i) {
        lives.clock.advance(5min);
        if (!lives.transport->open.empty()) {
            lives.transport->fail(ErrorCode::Network, ChatTransport::NothingWasSent);
        }
        lives.outbox->retire(lives.outbox->post(Anna, saying(QString::number(i))));
    }
    for (int hour = 0; hour < 24; ++hour) {
        lives.clock.advance(1h);
        lives.transport->fail(ErrorCode::Network, ChatTransport::NothingWasSent);
    }
    lives.transport->log.clear();
    lives.settle();
    QCOMPARE(lives.transport->log,
             QStringList({u"send 111: 5 since 14:00"_s, u"send 111: 0"_s, u"send 111: 1"_s,
                          u"send 111: 2"_s, u"send 111: 3"_s, u"send 111: 4"_s}));
    QCOMPARE(lives.outbox->pending(), 0);
    lives.outbox->post(Anna, saying(u"after"_s));
    lives.settle();
    QCOMPARE(lives.transport->log.size(), 7);
}

void TestOutboxStore::aShortOutageHasNone()
{
    Lives lives;
    lives.outbox->post(Anna, saying(u"0"_s));
    lives.transport->fail(ErrorCode::Network, ChatTransport::NothingWasSent);
    lives.outbox->post(Anna, saying(u"1"_s));
    lives.clock.advance(9min);
    lives.settle();
    QCOMPARE(lives.transport->log.filter(u"since"_s), QStringList());
}

void TestOutboxStore::anOutageOfTheLastLifeCounts()
{
    Lives lives;
    lives.outbox->post(Anna, saying(u"0"_s));
    lives.transport->fail(ErrorCode::Network, ChatTransport::NothingWasSent);
    lives.outbox->post(Anna, saying(u"1"_s));
    lives.clock.advance(6h);
    lives.begin();
    lives.outbox->releaseUnclaimed();
    lives.settle();
    QCOMPARE(
        lives.transport->log,
        QStringList({u"send 111: 2 since 14:00"_s, u"send 111: 0 (again)"_s, u"send 111: 1"_s}));
    lives.begin();
    QCOMPARE(lives.outbox->pending(), 0);
}

/** A message of Monday is edited on Thursday, while the chat is away for a moment. */
void TestOutboxStore::anEditOfWhatWasShownLongAgoIsNoOutage()
{
    Lives lives;
    const OutboxTicket alert = lives.outbox->post(Anna, saying(u"gone"_s));
    lives.settle();
    lives.clock.advance(3 * 24h);
    lives.outbox->amend(alert, saying(u"back"_s));
    lives.transport->fail(ErrorCode::Network, ChatTransport::NothingWasSent);
    lives.outbox->post(Anna, saying(u"1"_s));
    lives.outbox->post(Anna, saying(u"2"_s));
    lives.clock.advance(1min);
    lives.begin();
    lives.outbox->releaseUnclaimed();
    lives.settle();
    QCOMPARE(lives.transport->log.filter(u"since"_s), QStringList());
    QCOMPARE(lives.transport->log.size(), 3);
}

void TestOutboxStore::commitsLightlyAndLeavesTheRestSafe()
{
    Lives lives;
    lives.outbox->post(Anna, saying(u"0"_s));
    lives.settle();
    QSqlQuery query(u"PRAGMA synchronous"_s,
                    QSqlDatabase::database(lives.database->connectionName()));
    QVERIFY(query.next());
    QCOMPARE(query.value(0).toInt(), 2); // FULL
}

/** What is shown loses its buttons, what waits is never said, other chats notice nothing. */
void TestOutboxStore::aChatThatIsNobodysAnyMore()
{
    Lives lives;
    const OutboxTicket shown = lives.outbox->post(Anna, withButton(u"ringing"_s, u"q1:1:1"_s));
    const OutboxTicket others = lives.outbox->post(Bob, withButton(u"ringing"_s, u"q1:1:1"_s));
    lives.settle();
    lives.outbox->post(Anna, saying(u"under way"_s));
    const OutboxTicket waits = lives.outbox->post(Anna, saying(u"secret"_s));
    std::vector<OutboxTicket> lost;
    QObject::connect(lives.outbox.get(), &Outbox::undelivered, lives.outbox.get(),
                     [&lost](OutboxTicket ticket) { lost.push_back(ticket); });
    lives.outbox->dismiss(Anna);
    QCOMPARE(lost, std::vector<OutboxTicket> {waits});
    lives.outbox->amend(shown, saying(u"connected"_s)); // whoever did not hear of it
    lives.outbox->amend(others, saying(u"connected"_s));
    lives.settle();
    QCOMPARE(lives.outbox->pending(), 0);
    for (const KeptMessage &row : lives.rows()) {
        QCOMPARE(row.chatId, Bob);
    }
    QVERIFY(lives.transport->log.contains(u"edit 222/2: connected"_s));
    QCOMPARE(lives.transport->log.filter(u"111"_s),
             (QStringList {u"send 111: ringing"_s, u"send 111: under way"_s,
                           u"edit 111/1: ringing"_s})); // without its button
}

void TestOutboxStore::whatALaterRunHasForNobody()
{
    Lives lives;
    lives.outbox->post(Anna, saying(u"for Anna"_s));
    lives.outbox->post(Bob, saying(u"for Bob"_s));
    lives.begin();
    lives.outbox->dismissAllBut({Bob});
    QCOMPARE(lives.rows().size(), 1U);
    QCOMPARE(lives.rows().front().chatId, Bob);
    QCOMPARE(lives.outbox->pending(), 1);
}

QTEST_GUILESS_MAIN(TestOutboxStore)
#include "tst_outboxstore.moc"
