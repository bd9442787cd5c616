// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heldtransport.h"

#include <QSignalSpy>
#include <QTest>

using namespace vp;
using namespace vp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct World
{
    ManualClock clock;
    HeldTransport transport {clock};
    Outbox outbox {transport, clock};

    /** A message that the server has taken. */
    OutboxTicket shown(const QString &text)
    {
        const OutboxTicket ticket = outbox.post(Anna, saying(text));
        transport.accept();
        return ticket;
    }
    /** Answers everything, letting time pass, until nothing waits. */
    void settle()
    {
        for (int guard = 0; guard < 1000 && (!transport.open.empty() || clock.advanceToNext());
             ++guard) {
            if (!transport.open.empty()) {
                transport.accept();
            }
        }
    }
};

} // namespace

class TestOutbox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void postsAtOnce();
    void keepsTheOrderOfAChat();
    void chatsDoNotWaitForEachOther();
    void pacesABurstThenOneASecond();
    void editsTheNewestTextOnly();
    void amendsWhatHasNotBeenSent();
    void amendsWhatIsUnderWay();
    void answersWhatIsNotSentYet();
    void skipsAnEditThatChangesNothing();
    void sendsAChangedKeyboard();
    void waitsAsLongAsAFloodAsks();
    void aFloodHoldsThisChatOnly();
    void backsOffAndComesBack();
    void whatMayHaveArrivedIsMarked_data();
    void whatMayHaveArrivedIsMarked();
    void theMarkGoesWithTheNextEdit();
    void aLinkThatIsBackEndsTheBackOff();
    void aLinkThatIsBackDoesNotEndAFlood();
    void aRefusedTokenHoldsEverything_data();
    void aRefusedTokenHoldsEverything();
    void badMarkupGoesOnceMoreAsPlainText();
    void anotherTextEndsThePlainText();
    void tooLongIsCut();
    void aVanishedMessageIsSentAnew_data();
    void aVanishedMessageIsSentAnew();
    void otherRefusalsAreGivenUp();
    void anUnreachableChatIsSetAside_data();
    void anUnreachableChatIsSetAside();
    void aRevivedChatIsWrittenToAgain();
    void findsTickets();
    void retiresAfterTheLastEdit();
    void countsWhatIsPending();
    void forgetsTheOldestWhenFull();
    void dropsTheOldestWaitingWhenFull();
    void tellsWhatBecomesOfAMessage();
    void tellsThatAChatIsGone();
    void adoptsWhatAnEarlierRunSent();
};

void TestOutbox::postsAtOnce()
{
    World world;
    ChatContent content = withButton(u"hello"_s, u"x"_s);
    content.silent = true;
    content.replyTo = 9;
    QVERIFY(world.outbox.post(Anna, content) != 0);
    QCOMPARE(world.transport.open.size(), 1U);
    QVERIFY(world.transport.open.front().content == content);
    QCOMPARE(world.clock.steady(), 0ms);
}

void TestOutbox::keepsTheOrderOfAChat()
{
    World world;
    for (const QString &text : {u"1"_s, u"2"_s, u"3"_s, u"4"_s}) {
        world.outbox.post(Anna, saying(text));
    }
    QCOMPARE(world.transport.open.size(), 1U); // one at a time
    world.settle();
    QCOMPARE(
        world.transport.log,
        (QStringList {u"send 111: 1"_s, u"send 111: 2"_s, u"send 111: 3"_s, u"send 111: 4"_s}));
}

void TestOutbox::chatsDoNotWaitForEachOther()
{
    World world;
    world.outbox.post(Anna, saying(u"a"_s));
    world.outbox.post(Bob, saying(u"b"_s));
    QCOMPARE(world.transport.open.size(), 2U);
}

void TestOutbox::pacesABurstThenOneASecond()
{
    World world;
    std::vector<std::chrono::milliseconds> times;
    for (int i = 0; i < 6; ++i) {
        world.outbox.post(Anna, saying(QString::number(i)));
    }
    while (times.size() < 6) {
        if (world.transport.open.empty()) {
            QVERIFY(world.clock.advanceToNext());
            continue;
        }
        times.push_back(world.transport.open.front().at);
        world.transport.accept();
    }
    QCOMPARE(times,
             (std::vector<std::chrono::milliseconds> {0ms, 0ms, 0ms, 1000ms, 2000ms, 3000ms}));
    world.clock.advance(10s);
    world.outbox.post(Anna, saying(u"later"_s));
    QCOMPARE(world.transport.open.size(), 1U);
}

void TestOutbox::editsTheNewestTextOnly()
{
    World world;
    const OutboxTicket ticket = world.shown(u"ringing"_s);
    world.outbox.post(Anna, saying(u"other"_s));
    world.outbox.amend(ticket, saying(u"forwarding"_s));
    world.outbox.amend(ticket, saying(u"connected"_s));
    world.outbox.amend(ticket, saying(u"ended"_s));
    world.settle();
    QCOMPARE(world.transport.log,
             (QStringList {u"send 111: ringing"_s, u"send 111: other"_s, u"edit 111/1: ended"_s}));
}

void TestOutbox::amendsWhatHasNotBeenSent()
{
    World world;
    world.outbox.post(Anna, saying(u"first"_s));
    ChatContent ringing = withButton(u"ringing"_s, u"hu"_s);
    ringing.silent = true;
    ringing.replyTo = 7;
    const OutboxTicket ticket = world.outbox.post(Anna, ringing);
    world.outbox.amend(ticket, saying(u"ended"_s));
    world.transport.accept();
    QCOMPARE(world.transport.open.size(), 1U);
    const ChatContent sent = world.transport.open.front().content;
    QCOMPARE(sent.text.html(), u"ended"_s);
    QVERIFY(sent.keyboard.empty());
    QVERIFY(sent.silent); // as it was posted
    QCOMPARE(sent.replyTo, 7);
    world.settle();
    QCOMPARE(world.transport.log.size(), 2);
}

void TestOutbox::answersWhatIsNotSentYet()
{
    World world;
    const auto answering = [](OutboxTicket ticket) {
        ChatContent content = saying(u"answer"_s);
        content.replyTo = -ticket;
        return content;
    };
    const OutboxTicket first = world.outbox.post(Anna, saying(u"first"_s));
    world.outbox.post(Anna, answering(first));
    world.outbox.retire(first); // nobody knows its id when it is sent
    world.transport.accept();
    QCOMPARE(world.transport.open.front().content.replyTo, world.transport.lastId);
    world.settle();
    const OutboxTicket shown = world.shown(u"shown"_s);
    const qint64 id = world.transport.lastId;
    world.outbox.post(Anna, answering(shown));
    world.clock.advance(10s);
    QCOMPARE(world.transport.open.front().content.replyTo, id);
    world.settle();
    world.outbox.post(Anna, answering(4711)); // gone long ago
    world.clock.advance(10s);
    QCOMPARE(world.transport.open.front().content.replyTo, 0);
}

void TestOutbox::amendsWhatIsUnderWay()
{
    World world;
    const OutboxTicket ticket = world.outbox.post(Anna, saying(u"ringing"_s));
    world.outbox.amend(ticket, saying(u"connected"_s));
    QCOMPARE(world.transport.open.size(), 1U);
    world.transport.accept();
    QCOMPARE(world.transport.log.last(), u"edit 111/1: connected"_s);
    world.outbox.amend(ticket, saying(u"ended"_s));
    world.settle();
    QCOMPARE(world.transport.log.last(), u"edit 111/1: ended"_s);
    QCOMPARE(world.outbox.pending(), 0);
}

void TestOutbox::skipsAnEditThatChangesNothing()
{
    World world;
    const OutboxTicket ticket = world.shown(u"ringing"_s);
    world.outbox.amend(ticket, saying(u"ringing"_s));
    QVERIFY(world.transport.open.empty());
    world.outbox.post(Anna, saying(u"between"_s));
    world.outbox.amend(ticket, saying(u"changed"_s));
    world.outbox.amend(ticket, saying(u"ringing"_s)); // back to what is shown
    world.settle();
    QCOMPARE(world.transport.log, (QStringList {u"send 111: ringing"_s, u"send 111: between"_s}));
    QCOMPARE(world.outbox.pending(), 0);
}

void TestOutbox::sendsAChangedKeyboard()
{
    World world;
    const OutboxTicket ticket = world.shown(u"ringing"_s);
    world.outbox.amend(ticket, withButton(u"ringing"_s, u"hu"_s));
    QCOMPARE(world.transport.open.size(), 1U);
    QCOMPARE(world.transport.open.front().messageId, 1);
    QCOMPARE(world.transport.open.front().content.keyboard.size(), 1U);
}

/** 429 in the middle of a call: order kept, the last state wins, nothing twice, no immediate retry.
 */
void TestOutbox::waitsAsLongAsAFloodAsks()
{
    World world;
    const OutboxTicket ticket = world.shown(u"ringing"_s);
    world.outbox.amend(ticket, saying(u"forwarding"_s));
    world.transport.fail(ErrorCode::TooManyRequests, 3);
    world.outbox.amend(ticket, saying(u"connected"_s));
    world.outbox.amend(ticket, saying(u"ended"_s));
    world.outbox.post(Anna, saying(u"next"_s));
    world.clock.advance(3499ms);
    QVERIFY(world.transport.open.empty());
    world.clock.advance(1ms);
    QCOMPARE(world.transport.open.size(), 1U);
    world.settle();
    QCOMPARE(world.transport.log,
             (QStringList {u"send 111: ringing"_s, u"edit 111/1: forwarding"_s,
                           u"edit 111/1: ended"_s, u"send 111: next"_s}));
}

void TestOutbox::aFloodHoldsThisChatOnly()
{
    World world;
    world.outbox.post(Anna, saying(u"a"_s));
    world.transport.fail(ErrorCode::TooManyRequests, 60);
    world.outbox.post(Bob, saying(u"b"_s));
    QCOMPARE(world.transport.open.size(), 1U);
    QCOMPARE(world.transport.open.front().chatId, Bob);
}

void TestOutbox::backsOffAndComesBack()
{
    World world;
    world.outbox.post(Anna, saying(u"a"_s));
    for (const std::chrono::milliseconds wait :
         {1000ms, 2000ms, 4000ms, 8000ms, 16'000ms, 30'000ms, 30'000ms}) {
        world.transport.fail(wait == 4000ms ? ErrorCode::Timeout : ErrorCode::Network);
        QVERIFY(world.transport.open.empty());
        QVERIFY(world.clock.untilNext() >= wait);
        QVERIFY(world.clock.untilNext() <= wait + wait / 4);
        QVERIFY(world.clock.advanceToNext());
        QCOMPARE(world.transport.open.size(), 1U);
    }
    world.transport.accept();
    QCOMPARE(world.outbox.pending(), 0);
    world.outbox.post(Anna, saying(u"b"_s));
    world.transport.fail(ErrorCode::Network);
    QVERIFY(world.clock.untilNext() <= 1250ms); // starts small again
}

void TestOutbox::whatMayHaveArrivedIsMarked_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("native");
    QTest::addColumn<QString>("second");
    const QString marked = u"send 111: hello (again?)"_s;
    const QString plain = u"send 111: hello"_s;
    constexpr int notSent = ChatTransport::NothingWasSent;
    QTest::newRow("no answer in time") << ErrorCode::Timeout << 0 << marked;
    QTest::newRow("cut off") << ErrorCode::Network << 0 << marked;
    QTest::newRow("a gateway's excuse") << ErrorCode::Network << 502 << marked;
    QTest::newRow("never reached") << ErrorCode::Network << notSent << plain;
    QTest::newRow("not even begun") << ErrorCode::Timeout << notSent << plain;
    QTest::newRow("a flood") << ErrorCode::TooManyRequests << 1 << plain;
}

void TestOutbox::whatMayHaveArrivedIsMarked()
{
    QFETCH(ErrorCode, code);
    QFETCH(int, native);
    World world;
    world.outbox.setRepeatMark([](qint64) { return HtmlText::escaped(u" (again?)"_s); });
    world.outbox.post(Anna, saying(u"hello"_s));
    QCOMPARE(world.transport.log, QStringList {u"send 111: hello"_s});
    world.transport.fail(code, native);
    world.clock.advance(5s);
    QCOMPARE(world.transport.log.size(), 2);
    QTEST(world.transport.log.last(), "second");
}

void TestOutbox::theMarkGoesWithTheNextEdit()
{
    World world;
    world.outbox.setRepeatMark([](qint64) { return HtmlText::escaped(u" (again?)"_s); });
    const OutboxTicket ticket = world.outbox.post(Anna, saying(u"rings"_s));
    world.transport.fail(ErrorCode::Timeout);
    world.clock.advance(5s);
    world.transport.accept();
    world.outbox.amend(ticket, saying(u"talks"_s));
    world.clock.advance(5s);
    QCOMPARE(world.transport.log.last(), u"edit 111/1: talks"_s);
    world.transport.fail(ErrorCode::Timeout); // an edit can be repeated as often as one likes
    world.clock.advance(5s);
    QCOMPARE(world.transport.log.last(), u"edit 111/1: talks"_s);
}

void TestOutbox::aLinkThatIsBackEndsTheBackOff()
{
    World world;
    world.outbox.post(Anna, saying(u"a"_s));
    for (int i = 0; i < 5; ++i) {
        world.transport.fail(ErrorCode::Network);
        QVERIFY(world.clock.advanceToNext());
    }
    world.transport.fail(ErrorCode::Network);
    Q_EMIT world.transport.linkChanged(ChatLinkState::Offline);
    QVERIFY(world.transport.open.empty());
    Q_EMIT world.transport.linkChanged(ChatLinkState::Connected);
    QCOMPARE(world.transport.open.size(), 1U);
}

void TestOutbox::aLinkThatIsBackDoesNotEndAFlood()
{
    World world;
    world.outbox.post(Anna, saying(u"a"_s));
    world.transport.fail(ErrorCode::TooManyRequests, 10);
    Q_EMIT world.transport.linkChanged(ChatLinkState::Connected);
    QVERIFY(world.transport.open.empty());
    world.clock.advance(10'500ms);
    QCOMPARE(world.transport.open.size(), 1U);
}

void TestOutbox::aRefusedTokenHoldsEverything_data()
{
    QTest::addColumn<int>("code");
    QTest::newRow("token refused") << static_cast<int>(ErrorCode::Unauthorized);
    QTest::newRow("transport stopped") << static_cast<int>(ErrorCode::Cancelled);
}

void TestOutbox::aRefusedTokenHoldsEverything()
{
    QFETCH(int, code);
    World world;
    world.outbox.post(Anna, saying(u"a"_s));
    world.transport.fail(static_cast<ErrorCode>(code));
    world.outbox.post(Bob, saying(u"b"_s));
    world.clock.advance(1h);
    QVERIFY(world.transport.open.empty());
    QCOMPARE(world.outbox.pending(), 2);
    Q_EMIT world.transport.linkChanged(ChatLinkState::Connecting);
    QVERIFY(world.transport.open.empty());
    Q_EMIT world.transport.linkChanged(ChatLinkState::Connected);
    QCOMPARE(world.transport.open.size(), 2U);
    world.settle();
    QCOMPARE(world.outbox.pending(), 0);
}

void TestOutbox::badMarkupGoesOnceMoreAsPlainText()
{
    World world;
    ChatContent content = withButton({}, u"x"_s);
    content.text = HtmlText::bold(u"A<B"_s);
    world.outbox.post(Anna, content);
    world.transport.refuse(u"can't parse entities: Unsupported start tag"_s);
    QCOMPARE(world.transport.open.size(), 1U);
    QCOMPARE(world.transport.open.front().content.text.html(), u"A&lt;B"_s);
    QCOMPARE(world.transport.open.front().content.keyboard.size(), 1U);
    world.transport.refuse(u"can't parse entities: whatever"_s);
    QVERIFY(world.transport.open.empty()); // once only
    QCOMPARE(world.outbox.pending(), 0);
}

void TestOutbox::anotherTextEndsThePlainText()
{
    World world;
    ChatContent bold;
    bold.text = HtmlText::bold(u"bold"_s);
    const OutboxTicket ticket = world.outbox.post(Anna, bold);
    world.transport.refuse(u"can't parse entities: whatever"_s);
    world.transport.accept();
    bold.text = HtmlText::bold(u"again"_s);
    world.outbox.amend(ticket, bold);
    QCOMPARE(world.transport.log.last(), u"edit 111/1: <b>again</b>"_s);
}

void TestOutbox::tooLongIsCut()
{
    World world;
    world.outbox.post(Anna, saying(QString(5000, u'<')));
    world.transport.refuse(u"message is too long"_s);
    const QString plain = world.transport.open.front().content.text.plain();
    QCOMPARE(plain.size(), 4096);
    QVERIFY(plain.endsWith(QChar(0x2026)));
}

void TestOutbox::aVanishedMessageIsSentAnew_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("deleted") << u"message to edit not found"_s;
    QTest::newRow("not editable") << u"message can't be edited"_s;
}

void TestOutbox::aVanishedMessageIsSentAnew()
{
    QFETCH(QString, words);
    World world;
    const OutboxTicket ticket = world.shown(u"ringing"_s);
    world.outbox.amend(ticket, saying(u"connected"_s));
    world.transport.refuse(words);
    QCOMPARE(world.transport.log.last(), u"send 111: connected"_s);
    QVERIFY(world.transport.open.front().content.silent);
    world.transport.accept();
    QCOMPARE(world.outbox.ticketOf(Anna, 1), 0);
    QCOMPARE(world.outbox.ticketOf(Anna, 2), ticket);
    world.outbox.amend(ticket, saying(u"ended"_s));
    world.settle();
    QCOMPARE(world.transport.log.last(), u"edit 111/2: ended"_s);
}

void TestOutbox::otherRefusalsAreGivenUp()
{
    World world;
    const OutboxTicket ticket = world.outbox.post(Anna, saying(u"a"_s));
    world.outbox.post(Anna, saying(u"b"_s));
    world.transport.refuse(u"BUTTON_DATA_INVALID"_s);
    QCOMPARE(world.transport.log.last(), u"send 111: b"_s);
    world.transport.accept();
    QCOMPARE(world.outbox.pending(), 0);
    world.outbox.amend(ticket, saying(u"better"_s));
    QCOMPARE(world.transport.log.last(), u"send 111: better"_s);
}

void TestOutbox::anUnreachableChatIsSetAside_data()
{
    QTest::addColumn<int>("native");
    QTest::addColumn<QString>("words");
    QTest::newRow("blocked") << 403 << u"Forbidden: bot was blocked by the user"_s;
    QTest::newRow("deactivated") << 403 << u"Forbidden: user is deactivated"_s;
    QTest::newRow("never started") << 400 << u"Bad Request: chat not found"_s;
}

void TestOutbox::anUnreachableChatIsSetAside()
{
    QFETCH(int, native);
    QFETCH(QString, words);
    World world;
    QSignalSpy unreachable(&world.outbox, &Outbox::chatUnreachable);
    world.outbox.post(Anna, saying(u"a"_s));
    world.outbox.post(Anna, saying(u"b"_s));
    world.outbox.post(Bob, saying(u"c"_s));
    world.transport.fail(ErrorCode::Rejected, native, words);
    QCOMPARE(unreachable.count(), 1);
    QCOMPARE(unreachable.at(0).at(0).toLongLong(), Anna);
    QVERIFY(world.outbox.isUnreachable(Anna));
    QVERIFY(!world.outbox.isUnreachable(Bob));
    const OutboxTicket ticket = world.outbox.post(Anna, saying(u"d"_s));
    QVERIFY(ticket != 0);
    world.outbox.amend(ticket, saying(u"e"_s));
    world.settle();
    QCOMPARE(world.transport.log, (QStringList {u"send 111: a"_s, u"send 222: c"_s}));
    QCOMPARE(world.outbox.pending(), 0);
    QCOMPARE(unreachable.count(), 1);
}

void TestOutbox::aRevivedChatIsWrittenToAgain()
{
    World world;
    const OutboxTicket ticket = world.outbox.post(Anna, saying(u"a"_s));
    world.transport.fail(ErrorCode::Rejected, 403, u"Forbidden: bot was blocked by the user"_s);
    world.outbox.revive(Anna);
    QVERIFY(!world.outbox.isUnreachable(Anna));
    QVERIFY(world.transport.open.empty()); // what is past is past
    world.outbox.amend(ticket, saying(u"ended"_s));
    world.settle();
    QCOMPARE(world.transport.log.last(), u"send 111: ended"_s);
}

void TestOutbox::findsTickets()
{
    World world;
    const OutboxTicket first = world.shown(u"a"_s);
    const OutboxTicket second = world.shown(u"b"_s);
    QCOMPARE(world.outbox.ticketOf(Anna, 1), first);
    QCOMPARE(world.outbox.ticketOf(Anna, 2), second);
    QCOMPARE(world.outbox.ticketOf(Bob, 1), 0);
    QCOMPARE(world.outbox.ticketOf(Anna, 3), 0);
}

void TestOutbox::retiresAfterTheLastEdit()
{
    World world;
    const OutboxTicket ticket = world.outbox.post(Anna, saying(u"ringing"_s));
    world.outbox.amend(ticket, saying(u"ended"_s));
    world.outbox.retire(ticket);
    world.outbox.retire(4711); // nobody's
    world.settle();
    QCOMPARE(world.transport.log, (QStringList {u"send 111: ringing"_s, u"edit 111/1: ended"_s}));
    QCOMPARE(world.outbox.ticketOf(Anna, 1), 0);
    world.outbox.amend(ticket, saying(u"too late"_s));
    world.settle();
    QCOMPARE(world.transport.log.size(), 2);
    const OutboxTicket shown = world.shown(u"b"_s);
    world.outbox.retire(shown);
    QCOMPARE(world.outbox.ticketOf(Anna, 2), 0);
}

void TestOutbox::countsWhatIsPending()
{
    World world;
    QSignalSpy changes(&world.outbox, &Outbox::pendingChanged);
    const OutboxTicket ticket = world.outbox.post(Anna, saying(u"a"_s));
    world.outbox.post(Bob, saying(u"b"_s));
    QCOMPARE(world.outbox.pending(), 2);
    world.outbox.amend(ticket, saying(u"c"_s));
    QCOMPARE(world.outbox.pending(), 2);
    world.settle();
    QCOMPARE(world.outbox.pending(), 0);
    QCOMPARE(changes.last().at(0).toInt(), 0);
}

void TestOutbox::forgetsTheOldestWhenFull()
{
    World world;
    const OutboxTicket oldest = world.shown(u"oldest"_s);
    for (int i = 1; i < Outbox::Capacity; ++i) {
        world.outbox.post(Anna, saying(u"x"_s));
    }
    QCOMPARE(world.outbox.ticketOf(Anna, 1), oldest);
    const int pending = world.outbox.pending();
    world.outbox.post(Anna, saying(u"one more"_s));
    QCOMPARE(world.outbox.ticketOf(Anna, 1), 0);
    QCOMPARE(world.outbox.pending(), pending + 1); // nothing that waits was lost
}

void TestOutbox::dropsTheOldestWaitingWhenFull()
{
    World world;
    QSignalSpy lost(&world.outbox, &Outbox::undelivered);
    for (int i = 0; i < Outbox::Capacity + 5; ++i) {
        world.outbox.post(Anna, saying(QString::number(i)));
    }
    QCOMPARE(lost.count(), 5); // for whoever can post it again
    QVERIFY(lost.front().back().toBool());
    QCOMPARE(world.outbox.pending(), Outbox::Capacity);
    world.transport.accept(); // the one under way is not touched
    world.transport.accept();
    QCOMPARE(world.transport.log,
             (QStringList {u"send 111: 0"_s, u"send 111: 6"_s, u"send 111: 7"_s}));
}

void TestOutbox::tellsWhatBecomesOfAMessage()
{
    World world;
    QStringList told;
    connect(&world.outbox, &Outbox::sending, &world.outbox,
            [&](OutboxTicket ticket) { told << u"sending %1"_s.arg(ticket); });
    connect(&world.outbox, &Outbox::acknowledged, &world.outbox,
            [&](OutboxTicket ticket, qint64 id, bool newest) {
                told << u"acknowledged %1 as %2 %3"_s.arg(ticket).arg(id).arg(newest ? u"new"_s
                                                                                     : u"old"_s);
            });
    connect(&world.outbox, &Outbox::undelivered, &world.outbox,
            [&](OutboxTicket ticket, bool gone) {
                told << u"undelivered %1 %2"_s.arg(ticket).arg(gone ? u"gone"_s : u"refused"_s);
            });
    const OutboxTicket one = world.outbox.post(Anna, saying(u"a"_s));
    world.transport.fail(ErrorCode::Network);
    world.clock.advanceToNext();
    world.outbox.amend(one, saying(u"b"_s));
    world.transport.accept();
    world.settle();
    QCOMPARE(told,
             (QStringList {u"sending 1"_s, u"sending 1"_s, u"acknowledged 1 as 1 old"_s,
                           u"acknowledged 1 as 1 new"_s}));
    told.clear();
    (void)world.outbox.post(Anna, saying(u"c"_s));
    while (world.transport.open.empty()) {
        QVERIFY(world.clock.advanceToNext());
    }
    world.transport.refuse(u"no such thing"_s);
    QCOMPARE(told, (QStringList {u"sending 2"_s, u"undelivered 2 refused"_s}));
}

void TestOutbox::tellsThatAChatIsGone()
{
    World world;
    QSignalSpy undelivered(&world.outbox, &Outbox::undelivered);
    (void)world.outbox.post(Anna, saying(u"a"_s));
    (void)world.outbox.post(Anna, saying(u"b"_s));
    world.transport.fail(ErrorCode::Rejected, 403, u"Forbidden: bot was blocked by the user"_s);
    QCOMPARE(undelivered.size(), 2);
    QCOMPARE(undelivered.at(1).at(1).toBool(), true);
}

void TestOutbox::adoptsWhatAnEarlierRunSent()
{
    World world;
    const OutboxTicket ticket = world.outbox.adopt(Anna, 77);
    QCOMPARE(world.outbox.ticketOf(Anna, 77), ticket);
    QCOMPARE(world.outbox.adopt(Anna, 77), ticket);
    QCOMPARE(world.outbox.pending(), 0);
    world.outbox.amend(ticket, saying(u"now"_s));
    QCOMPARE(world.transport.log.last(), u"edit %1/77: now"_s.arg(Anna));
    world.transport.accept();
    QCOMPARE(world.outbox.pending(), 0);
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
