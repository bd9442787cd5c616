// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "botapiserver.h"
#include "net/telegramtransport.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace vp;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Fault = BotApiFault::Kind;

namespace {

const QString Token = u"123456789:AAFakeFakeFakeFakeFakeFakeFakeFake123"_s;
constexpr qint64 Anna = 5000000111;
constexpr int Limit = 60'000; ///< ms of real time for a loopback answer that takes one

QString *logged = nullptr;

void keepLog(QtMsgType, const QMessageLogContext &, const QString &message)
{
    logged->append(message + u'\n');
}

ChatContent saying(const QString &text)
{
    ChatContent content;
    content.text = HtmlText::escaped(text);
    return content;
}

/** A bot in virtual time on a real socket; the callbacks' results are kept. */
class World
{
public:
    explicit World(const QString &token = Token, bool listening = true)
        : server(Token)
    {
        if (!server.listen()) {
            qFatal("no loopback");
        }
        options.apiRoot = server.url();
        options.token = token;
        options.userAgent = u"VirtualPhone/1.2"_s;
        if (!listening) {
            server.close();
        }
        transport = std::make_unique<TelegramTransport>(options, clock);
        messages = std::make_unique<QSignalSpy>(transport.get(), &ChatTransport::messageReceived);
        taps = std::make_unique<QSignalSpy>(transport.get(), &ChatTransport::tapReceived);
        links = std::make_unique<QSignalSpy>(transport.get(), &ChatTransport::linkChanged);
    }

    void send(qint64 chatId, const QString &text)
    {
        transport->send(chatId, saying(text), &context,
                        [this](const Result<qint64> &result) { sent.push_back(result); });
    }
    void edit(qint64 messageId, const QString &text)
    {
        transport->edit(Anna, messageId, saying(text), &context,
                        [this](const Result<> &result) { edited.push_back(result); });
    }
    [[nodiscard]] QString textOf(int message) const
    {
        return messages->at(message).at(0).value<ChatMessage>().text;
    }
    [[nodiscard]] bool isPolling() const { return server.holdsPoll(); }
    [[nodiscard]] bool isWaitingAfterConflict() const
    {
        return clock.untilNext() >= 3s && clock.untilNext() <= 5s;
    }
    /** For QTRY_VERIFY: lets virtual time pass while the sockets work. */
    bool pass(std::chrono::milliseconds step)
    {
        clock.advance(step);
        return true;
    }
    /** A moment after its deadline, once, and the server may have it. */
    void isGivenUp()
    {
        QTRY_VERIFY_WITH_TIMEOUT(pass(100ms) && !sent.empty(), Limit);
        QCOMPARE(sent.size(), 1U);
        QCOMPARE(sent.front().error().code, ErrorCode::Timeout);
        QCOMPARE(sent.front().error().native, 0);
    }

    ManualClock clock;
    BotApiServer server;
    TelegramOptions options;
    QObject context;
    std::vector<Result<qint64>> sent;
    std::vector<Result<>> edited;
    std::unique_ptr<TelegramTransport> transport;
    std::unique_ptr<QSignalSpy> messages;
    std::unique_ptr<QSignalSpy> taps;
    std::unique_ptr<QSignalSpy> links;
};

} // namespace

class TestTelegramTransport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void introducesItselfAndPolls();
    void deliversAtOnceAndConfirmsAfterwards();
    void stopsInTheMiddleOfABatch();
    void sendsWhileThePollIsHeld();
    void editsAndAcceptsThatNothingChanged();
    void refusalsCarryTheServersWords();
    void tapsAreAnswered();
    void aRefusedTokenEndsInSilence();
    void aTokenRevokedLaterEndsInSilence();
    void aTokenRefusedToASendEndsInSilence();
    void aMalformedTokenNeverLeaves();
    void twoConflictsAreNormal();
    void aLastingConflictIsTold();
    void aWebhookIsRemovedOnce();
    void badAnswersAreOutlived_data();
    void badAnswersAreOutlived();
    void aServerThatIsAwayIsAwaited();
    void nothingComingBackQuicklyIsNoBusyLoop();
    void aSilentPollIsGivenUp();
    void aSilentSendIsGivenUp();
    void aDeadlineBeforeAnythingElse();
    void aLostAnswerCallsBackOnce();
    void qtSendsNothingTwice();
    void lowerIdsAfterAQuietWeekAreNew();
    void anUpdateThatComesTwiceIsToldOnce();
    void redirectsAreNotFollowed();
    void hugeAnswersAreRefused();
    void whatIsTooLongTogetherComesInPieces_data();
    void whatIsTooLongTogetherComesInPieces();
    void stopCancelsAndTellsOff();
    void startsAgainAfterAStop();
    void dyingCallsBackTheLivingOnly();
    void reconnectPollsAnew();
};

void TestTelegramTransport::initTestCase()
{
    QLoggingCategory::setFilterRules(u"vp.*=true"_s);
    static QString log;
    logged = &log;
    qInstallMessageHandler(keepLog);
}

/** Whatever went wrong above, nobody has told the token. */
void TestTelegramTransport::cleanupTestCase()
{
    qInstallMessageHandler(nullptr);
    QVERIFY(logged->contains(u"Telegram does not answer"_s));
    QVERIFY(!logged->contains(u"AAFake"_s));
    QVERIFY(!logged->contains(u"123456789"_s));
}

void TestTelegramTransport::introducesItselfAndPolls()
{
    World world;
    QCOMPARE(world.transport->linkState(), ChatLinkState::Off);
    world.transport->start();
    QCOMPARE(world.transport->linkState(), ChatLinkState::Connecting);
    QTRY_VERIFY_WITH_TIMEOUT(world.isPolling(), Limit);
    QCOMPARE(world.transport->linkState(), ChatLinkState::Connected);
    QCOMPARE(world.transport->botName(), u"virtualphone_test_bot"_s);
    QCOMPARE(world.server.requests().front().method, u"getMe"_s);
    QCOMPARE(world.server.requests().front().userAgent, QByteArray("VirtualPhone/1.2"));
    QCOMPARE(world.server.requests().back().parameters.value("timeout"_L1).toInt(), 50);
    QCOMPARE(world.links->count(), 2);
    QVERIFY2(world.server.violations().isEmpty(),
             qPrintable(world.server.violations().join(u'\n')));
}

void TestTelegramTransport::deliversAtOnceAndConfirmsAfterwards()
{
    World world;
    world.transport->start();
    QTRY_VERIFY_WITH_TIMEOUT(world.isPolling(), Limit);
    bool wasConfirmed = true;
    QObject::connect(world.transport.get(), &ChatTransport::messageReceived, &world.context,
                     [&] { wasConfirmed = !world.server.hasUnconfirmed(); });
    world.server.say(Anna, u"/call +393331112222"_s);
    QTRY_COMPARE_WITH_TIMEOUT(world.messages->count(), 1, Limit);
    QVERIFY(!wasConfirmed);
    QCOMPARE(world.textOf(0), u"/call +393331112222"_s);
    QCOMPARE(world.messages->at(0).at(0).value<ChatMessage>().senderId, Anna);
    QTRY_VERIFY_WITH_TIMEOUT(!world.server.hasUnconfirmed() && world.isPolling(), Limit);
    QCOMPARE(world.clock.steady(), 0ms); // no virtual time was needed
}

void TestTelegramTransport::stopsInTheMiddleOfABatch()
{
    World world;
    world.server.say(Anna, u"one"_s);
    world.server.say(Anna, u"two"_s);
    QObject::connect(world.transport.get(), &ChatTransport::messageReceived, &world.context,
                     [&] { world.transport->stop(); });
    world.transport->start();
    QTRY_COMPARE_WITH_TIMEOUT(world.transport->linkState(), ChatLinkState::Off, Limit);
    QCOMPARE(world.messages->count(), 1);
    QVERIFY(world.server.hasUnconfirmed()); // the second one
    const LoggedRequest last = world.server.requests().back();
    QCOMPARE(last.method, u"getUpdates"_s);
    QCOMPARE(last.parameters.value("limit"_L1).toInt(), 1);
    QCOMPARE(last.parameters.value("timeout"_L1).toInt(), 0);
    QCOMPARE(last.parameters.value("offset"_L1).toInteger(), 100'002);
    world.transport->start();
    QTRY_COMPARE_WITH_TIMEOUT(world.messages->count(), 2, Limit);
    QCOMPARE(world.textOf(1), u"two"_s);
}

void TestTelegramTransport::sendsWhileThePollIsHeld()
{
    World world;
    world.transport->start();
    QTRY_VERIFY_WITH_TIMEOUT(world.isPolling(), Limit);
    world.send(Anna, u"<b>&_*[x](y) \U0001F642"_s);
    QVERIFY(world.sent.empty()); // never from inside the call
    QTRY_COMPARE_WITH_TIMEOUT(world.sent.size(), 1U, Limit);
    QVERIFY(world.isPolling());
    QVERIFY(world.sent.front());
    const std::vector<ShownMessage> shown = world.server.shownIn(Anna);
    QCOMPARE(shown.size(), 1U);
    QCOMPARE(shown.front().id, *world.sent.front());
    QCOMPARE(shown.front().text, u"<b>&_*[x](y) \U0001F642"_s);
    QVERIFY(world.server.violations().isEmpty());
}

void TestTelegramTransport::editsAndAcceptsThatNothingChanged()
{
    World world;
    world.transport->start();
    world.send(Anna, u"ringing"_s);
    QTRY_COMPARE_WITH_TIMEOUT(world.sent.size(), 1U, Limit);
    world.edit(*world.sent.front(), u"ended"_s);
    QTRY_COMPARE_WITH_TIMEOUT(world.edited.size(), 1U, Limit);
    world.edit(*world.sent.front(), u"ended"_s);
    QTRY_COMPARE_WITH_TIMEOUT(world.edited.size(), 2U, Limit);
    QVERIFY(world.edited.at(0));
    QVERIFY(world.edited.at(1));
    QCOMPARE(world.server.shownIn(Anna).front().text, u"ended"_s);
    QCOMPARE(world.server.shownIn(Anna).front().edits, 1);
}

void TestTelegramTransport::refusalsCarryTheServersWords()
{
    World world;
    world.transport->start();
    world.server.chats().block(Anna, true);
    world.server.chats().forget(7);
    world.send(Anna, u"x"_s);
    world.send(7, u"x"_s);
    world.edit(4711, u"x"_s);
    QTRY_VERIFY_WITH_TIMEOUT(world.sent.size() == 2 && world.edited.size() == 1, Limit);
    for (const Result<qint64> &result : world.sent) {
        QCOMPARE(result.error().code, ErrorCode::Rejected);
        const bool known =
            (result.error().native == 403 && result.error().detail.contains(u"blocked"_s))
            || (result.error().native == 400
                && result.error().detail.contains(u"chat not found"_s));
        QVERIFY2(known, qPrintable(result.error().detail));
    }
    QCOMPARE(world.edited.front().error().code, ErrorCode::Rejected);
    world.server.chats().block(Anna, false);
    world.server.inject({Fault::Flood, 3, {}, u"sendMessage"_s, 1});
    world.send(Anna, u"x"_s);
    QTRY_COMPARE_WITH_TIMEOUT(world.sent.size(), 3U, Limit);
    QCOMPARE(world.sent.back().error().code, ErrorCode::TooManyRequests);
    QCOMPARE(world.sent.back().error().native, 3);
}

void TestTelegramTransport::tapsAreAnswered()
{
    World world;
    world.transport->start();
    QTRY_VERIFY_WITH_TIMEOUT(world.isPolling(), Limit);
    const QString query = world.server.tap(Anna, 5, u"c1:7f3a91c4:hu"_s);
    QTRY_COMPARE_WITH_TIMEOUT(world.taps->count(), 1, Limit);
    const auto tap = world.taps->at(0).at(0).value<ChatTap>();
    QCOMPARE(tap.data, u"c1:7f3a91c4:hu"_s);
    QCOMPARE(tap.messageId, 5);
    QVERIFY(!world.server.toastOf(query));
    world.transport->answerTap(tap.id, u"Hanging up"_s);
    QTRY_VERIFY_WITH_TIMEOUT(world.server.toastOf(query).has_value(), Limit);
    QCOMPARE(*world.server.toastOf(query), u"Hanging up"_s);
    world.transport->answerTap(tap.id, u"again"_s); // refused by the server, and nobody minds
    QTRY_COMPARE_WITH_TIMEOUT(world.server.requestCount(u"answerCallbackQuery"_s), 2, Limit);
}

void TestTelegramTransport::aRefusedTokenEndsInSilence()
{
    World world(u"987654321:BBFakeFakeFakeFakeFakeFakeFakeFake456"_s);
    world.transport->start();
    QTRY_COMPARE_WITH_TIMEOUT(world.transport->linkState(), ChatLinkState::Unauthorized, Limit);
    QCOMPARE(world.clock.untilNext(), -1ms); // nothing is planned
    QCOMPARE(world.server.requests().size(), 1U);
    world.send(Anna, u"x"_s);
    QTRY_COMPARE_WITH_TIMEOUT(world.sent.size(), 1U, Limit);
    QCOMPARE(world.sent.front().error().code, ErrorCode::Unauthorized);
    QCOMPARE(world.server.requests().size(), 1U);
}

void TestTelegramTransport::aTokenRevokedLaterEndsInSilence()
{
    World world;
    world.server.inject({Fault::Error, 401, u"Unauthorized"_s, u"getUpdates"_s, 1});
    world.transport->start();
    QTRY_COMPARE_WITH_TIMEOUT(world.transport->linkState(), ChatLinkState::Unauthorized, Limit);
    QCOMPARE(world.clock.untilNext(), -1ms);
}

void TestTelegramTransport::aTokenRefusedToASendEndsInSilence()
{
    World world;
    world.transport->start();
    QTRY_VERIFY_WITH_TIMEOUT(world.isPolling(), Limit);
    world.server.inject({Fault::Error, 401, u"Unauthorized"_s, u"sendMessage"_s, 1});
    world.send(Anna, u"x"_s);
    QTRY_COMPARE_WITH_TIMEOUT(world.sent.size(), 1U, Limit);
    QCOMPARE(world.sent.front().error().code, ErrorCode::Unauthorized);
    QCOMPARE(world.transport->linkState(), ChatLinkState::Unauthorized);
    QTRY_VERIFY_WITH_TIMEOUT(!world.isPolling(), Limit);
}

void TestTelegramTransport::aMalformedTokenNeverLeaves()
{
    World world(u"not a token"_s);
    world.transport->start();
    QCOMPARE(world.transport->linkState(), ChatLinkState::Unauthorized);
    QCOMPARE(world.clock.untilNext(), -1ms);
    QVERIFY(world.server.requests().empty());
}

void TestTelegramTransport::twoConflictsAreNormal()
{
    World world;
    world.server.inject({Fault::Error, 409, u"Conflict: terminated by other getUpdates request"_s,
                         u"getUpdates"_s, 2});
    world.transport->start();
    for (int conflict = 1; conflict <= 2; ++conflict) {
        QTRY_VERIFY_WITH_TIMEOUT(world.server.requestCount(u"getUpdates"_s) == conflict
                                     && world.isWaitingAfterConflict(),
                                 Limit);
        QVERIFY(world.clock.advanceToNext());
    }
    QTRY_VERIFY_WITH_TIMEOUT(world.isPolling(), Limit);
    QCOMPARE(world.transport->linkState(), ChatLinkState::Connected);
    QCOMPARE(world.links->count(), 2); // Connecting, Connected: nobody was alarmed
}

void TestTelegramTransport::aLastingConflictIsTold()
{
    World world;
    world.server.inject({Fault::Error, 409, u"Conflict: terminated by other getUpdates request"_s,
                         u"getUpdates"_s, 1000});
    world.transport->start();
    QTRY_VERIFY_WITH_TIMEOUT(
        world.pass(5s) && world.transport->linkState() == ChatLinkState::Conflict, Limit);
    QVERIFY(world.clock.steady() >= 60s);
    world.server.clearFaults();
    QTRY_VERIFY_WITH_TIMEOUT(world.pass(1s) && world.isPolling(), Limit);
    world.server.say(Anna, u"hello"_s);
    QTRY_COMPARE_WITH_TIMEOUT(world.messages->count(), 1, Limit);
    QCOMPARE(world.transport->linkState(), ChatLinkState::Connected);
}

void TestTelegramTransport::aWebhookIsRemovedOnce()
{
    World world;
    world.server.setWebhook(u"https://example.com/hook"_s);
    world.server.say(Anna, u"waiting"_s);
    world.transport->start();
    QTRY_COMPARE_WITH_TIMEOUT(world.messages->count(), 1, Limit); // nothing was dropped
    QCOMPARE(world.server.requestCount(u"deleteWebhook"_s), 1);
    QTRY_VERIFY_WITH_TIMEOUT(world.isPolling(), Limit);
    // Whoever sets it again wants it: now it is a conflict.
    world.server.setWebhook(u"https://example.com/hook"_s);
    world.server.stealPoll();
    QTRY_VERIFY_WITH_TIMEOUT(world.isWaitingAfterConflict(), Limit);
    QVERIFY(world.clock.advanceToNext());
    QTRY_VERIFY_WITH_TIMEOUT(world.isWaitingAfterConflict(), Limit);
    QCOMPARE(world.server.requestCount(u"deleteWebhook"_s), 1);
}

void TestTelegramTransport::badAnswersAreOutlived_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("value");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, Fault kind, int value, const QString &words = {}) {
        QTest::newRow(name) << static_cast<int>(kind) << value << words;
    };
    row("the connection is cut", Fault::Drop, 0);
    row("a proxy's page", Fault::Html, 502);
    row("a proxy's page with 200", Fault::Html, 200);
    row("server's own error", Fault::Error, 500, u"Internal Server Error"_s);
    row("not found", Fault::Error, 404, u"Not Found"_s);
    row("flood", Fault::Flood, 7);
    row("nothing at all", Fault::Raw, 0, QString());
    row("half an answer", Fault::Raw, 0, u"{\"ok\":true,\"result\":[{"_s);
    row("an answer of the wrong kind", Fault::Raw, 0, u"{\"ok\":true,\"result\":{}}"_s);
}

void TestTelegramTransport::badAnswersAreOutlived()
{
    QFETCH(int, kind);
    QFETCH(int, value);
    QFETCH(QString, words);
    for (const QString &method : {u"getMe"_s, u"getUpdates"_s}) {
        World world;
        world.server.inject({static_cast<Fault>(kind), value, words, method, 3});
        world.server.say(Anna, u"still there?"_s);
        world.transport->start();
        // Qt itself repeats a request once when a kept-alive connection is cut.
        QTRY_VERIFY_WITH_TIMEOUT(world.server.requestCount(method) >= 1
                                     && world.clock.untilNext() > 0ms
                                     && world.clock.untilNext() < 10s,
                                 Limit);
        QVERIFY(world.clock.untilNext() >= 1s);
        QVERIFY(world.server.requestCount(method) <= 2);
        QTRY_VERIFY_WITH_TIMEOUT(world.pass(2s) && world.messages->count() == 1, Limit);
        QCOMPARE(world.transport->linkState(), ChatLinkState::Connected);
    }
}

void TestTelegramTransport::aServerThatIsAwayIsAwaited()
{
    World world(Token, false);
    world.transport->start();
    QTRY_COMPARE_WITH_TIMEOUT(world.transport->linkState(), ChatLinkState::Offline, Limit);
    QVERIFY(world.clock.untilNext() >= 1s);
    world.send(Anna, u"x"_s);
    QTRY_COMPARE_WITH_TIMEOUT(world.sent.size(), 1U, Limit);
    QCOMPARE(world.sent.front().error().code, ErrorCode::Network);
    QCOMPARE(world.sent.front().error().native, ChatTransport::NothingWasSent);
    QVERIFY(!world.sent.front().error().detail.contains(u"AAFake"_s));
    QVERIFY(world.server.listen(static_cast<quint16>(world.options.apiRoot.port())));
    QTRY_VERIFY_WITH_TIMEOUT(world.pass(2s) && world.isPolling(), Limit);
    QCOMPARE(world.transport->linkState(), ChatLinkState::Connected);
}

void TestTelegramTransport::nothingComingBackQuicklyIsNoBusyLoop()
{
    World world;
    world.server.inject({Fault::Raw, 0, u"{\"ok\":true,\"result\":[]}"_s, u"getUpdates"_s, 1000});
    world.transport->start();
    for (int polls = 1; polls <= 20; ++polls) {
        QTRY_VERIFY_WITH_TIMEOUT(world.clock.untilNext() > 0ms && world.clock.untilNext() <= 1s,
                                 Limit);
        QCOMPARE(world.server.requestCount(u"getUpdates"_s), polls);
        QVERIFY(world.clock.advanceToNext());
    }
    QVERIFY(world.clock.steady() >= 4s); // 20 polls: never more than five a second
}

void TestTelegramTransport::aSilentPollIsGivenUp()
{
    World world;
    world.server.inject({Fault::Hang, 0, {}, u"getUpdates"_s, 1});
    world.transport->start();
    QTRY_COMPARE_WITH_TIMEOUT(world.server.requestCount(u"getUpdates"_s), 1, Limit);
    QCOMPARE(world.clock.untilNext(), 65s);
    QVERIFY(world.clock.advanceToNext());
    QTRY_VERIFY_WITH_TIMEOUT(world.pass(2s) && world.isPolling(), Limit);
    QCOMPARE(world.transport->linkState(), ChatLinkState::Connected);
}

void TestTelegramTransport::aSilentSendIsGivenUp()
{
    World world;
    world.transport->start();
    QTRY_VERIFY_WITH_TIMEOUT(world.isPolling(), Limit);
    world.server.inject({Fault::Hang, 0, {}, u"sendMessage"_s, 1});
    world.send(Anna, u"x"_s);
    QTRY_COMPARE_WITH_TIMEOUT(world.server.requestCount(u"sendMessage"_s), 1, Limit);
    QVERIFY(world.sent.empty());
    QVERIFY(world.pass(30s));
    world.isGivenUp();
    QVERIFY(world.isPolling());
}

/** As after a sleep of the computer: what was sent is never taken for what was not. */
void TestTelegramTransport::aDeadlineBeforeAnythingElse()
{
    World world;
    world.transport->start();
    QTRY_VERIFY_WITH_TIMEOUT(world.isPolling(), Limit);
    world.server.inject({Fault::Hang, 0, {}, u"sendMessage"_s, 1});
    world.send(Anna, u"x"_s);
    QVERIFY(world.pass(30s)); // nobody has heard of the request's end yet
    QTRY_COMPARE_WITH_TIMEOUT(world.server.requestCount(u"sendMessage"_s), 1, Limit);
    world.isGivenUp();
}

void TestTelegramTransport::aLostAnswerCallsBackOnce()
{
    World world;
    world.transport->start();
    QTRY_VERIFY_WITH_TIMEOUT(world.isPolling(), Limit);
    world.server.inject({Fault::Lost, 0, {}, u"sendMessage"_s, 2});
    world.send(Anna, u"x"_s);
    QTRY_COMPARE_WITH_TIMEOUT(world.sent.size(), 1U, Limit);
    QCOMPARE(world.sent.front().error().code, ErrorCode::Network);
    QCOMPARE(world.sent.front().error().native, 0); // the server may have it
    world.send(Anna, u"y"_s);
    QTRY_COMPARE_WITH_TIMEOUT(world.sent.size(), 2U, Limit);
}

/** A connection that was used before is cut after the server took the message: Qt would send it
 * again, and the person had two that nobody knows of. */
void TestTelegramTransport::qtSendsNothingTwice()
{
    World world;
    world.transport->start();
    QTRY_VERIFY_WITH_TIMEOUT(world.isPolling(), Limit);
    world.send(Anna, u"the connection is used"_s);
    QTRY_COMPARE_WITH_TIMEOUT(world.sent.size(), 1U, Limit);
    QVERIFY(world.sent.front());
    for (const bool processed : {true, false}) {
        world.sent.clear();
        const int before = world.server.requestCount(u"sendMessage"_s);
        world.server.inject({processed ? Fault::Lost : Fault::Drop, 0, {}, u"sendMessage"_s, 1});
        world.send(Anna, u"once"_s);
        QTRY_COMPARE_WITH_TIMEOUT(world.sent.size(), 1U, Limit);
        QCOMPARE(world.sent.front().error().code, ErrorCode::Network);
        QCOMPARE(world.sent.front().error().native, 0); // it may have arrived
        QCOMPARE(world.server.requestCount(u"sendMessage"_s), before + 1);
        world.sent.clear();
        world.send(Anna, QString(4000, u'x')); // and the next is sent whole
        QTRY_COMPARE_WITH_TIMEOUT(world.sent.size(), 1U, Limit);
        QVERIFY(world.sent.front());
    }
}

void TestTelegramTransport::lowerIdsAfterAQuietWeekAreNew()
{
    World world;
    world.server.updates().setNextId(900'000'000);
    world.server.say(Anna, u"before"_s);
    world.transport->start();
    QTRY_VERIFY_WITH_TIMEOUT(world.messages->count() == 1 && world.isPolling(), Limit);
    world.server.updates().setNextId(41);
    world.server.say(Anna, u"after"_s);
    QTRY_COMPARE_WITH_TIMEOUT(world.messages->count(), 2, Limit);
    QCOMPARE(world.textOf(1), u"after"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!world.server.hasUnconfirmed() && world.isPolling(), Limit);
}

void TestTelegramTransport::anUpdateThatComesTwiceIsToldOnce()
{
    World world;
    const QString same =
        u"{\"ok\":true,\"result\":[{\"update_id\":5,\"message\":{\"message_id\":1,"
        "\"text\":\"once\",\"from\":{\"id\":1},\"chat\":{\"id\":1,\"type\":\"private\"}}}]}"_s;
    world.server.inject({Fault::Raw, 0, same, u"getUpdates"_s, 3});
    world.transport->start();
    QTRY_VERIFY_WITH_TIMEOUT(world.pass(50ms) && world.isPolling(), Limit);
    QCOMPARE(world.messages->count(), 1);
    QCOMPARE(world.server.requestCount(u"getUpdates"_s), 4);
}

void TestTelegramTransport::redirectsAreNotFollowed()
{
    World world;
    BotApiServer elsewhere(Token);
    QVERIFY(elsewhere.listen());
    world.transport->start();
    QTRY_VERIFY_WITH_TIMEOUT(world.isPolling(), Limit);
    world.server.inject(
        {Fault::Html, 302, elsewhere.url().toString() + u"/steal"_s, u"sendMessage"_s, 1});
    world.send(Anna, u"x"_s);
    QTRY_COMPARE_WITH_TIMEOUT(world.sent.size(), 1U, Limit);
    QCOMPARE(world.sent.front().error().code, ErrorCode::Network);
    QVERIFY(elsewhere.requests().empty());
}

void TestTelegramTransport::hugeAnswersAreRefused()
{
    World world;
    world.transport->start();
    QTRY_VERIFY_WITH_TIMEOUT(world.isPolling(), Limit);
    world.server.inject({Fault::Raw, 0, QString(12 * 1024 * 1024, u' '), u"sendMessage"_s, 1});
    world.send(Anna, u"x"_s);
    QTRY_COMPARE_WITH_TIMEOUT(world.sent.size(), 1U, Limit);
    QCOMPARE(world.sent.front().error().code, ErrorCode::Rejected);
}

/** A stranger's longest messages piled up while nobody asked; the owner's words are behind them. */
void TestTelegramTransport::whatIsTooLongTogetherComesInPieces_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("smallest");
    QTest::addColumn<int>("afterwards");
    QTest::newRow("a few at once") << 450'000 << 4 << TelegramPoller::MostAtOnce;
    QTest::newRow("each for itself") << 2'500'000 << 1 << 1; // until a poll brings nothing
}

void TestTelegramTransport::whatIsTooLongTogetherComesInPieces()
{
    QFETCH(int, length);
    QFETCH(int, smallest);
    QFETCH(int, afterwards);
    const int piled = TelegramPoller::MostAtOnce;
    World world;
    const QJsonObject answers {
        {u"reply_to_message"_s,
         QJsonObject {{u"message_id"_s, 7}, {u"text"_s, QString(length, u'x')}}}};
    for (int i = 0; i < piled; ++i) {
        world.server.say(Anna, u"noise"_s, answers);
    }
    world.server.say(Anna, u"/close"_s);
    world.transport->start();
    QTRY_VERIFY_WITH_TIMEOUT(world.pass(50ms) && world.messages->count() == piled + 1, Limit);
    QCOMPARE(world.textOf(piled), u"/close"_s);
    QTRY_VERIFY_WITH_TIMEOUT(world.pass(50ms) && world.isPolling(), Limit);
    int fewest = TelegramPoller::MostAtOnce;
    int last = 0;
    for (const LoggedRequest &request : world.server.requests()) {
        if (request.method == u"getUpdates"_s) {
            last = request.parameters.value("limit"_L1).toVariant().toInt();
            QVERIFY(last <= TelegramPoller::MostAtOnce);
            fewest = std::min(fewest, last);
        }
    }
    QCOMPARE(fewest, smallest);
    QCOMPARE(last, afterwards);
    for (const QList<QVariant> &link : *world.links) {
        QVERIFY(link.front().value<ChatLinkState>() != ChatLinkState::Offline);
    }
}

void TestTelegramTransport::stopCancelsAndTellsOff()
{
    World world;
    world.transport->start();
    QTRY_VERIFY_WITH_TIMEOUT(world.isPolling(), Limit);
    world.server.inject({Fault::Hang, 0, {}, u"sendMessage"_s, 1});
    world.send(Anna, u"x"_s);
    QTRY_COMPARE_WITH_TIMEOUT(world.server.requestCount(u"sendMessage"_s), 1, Limit);
    world.transport->stop();
    QTRY_COMPARE_WITH_TIMEOUT(world.transport->linkState(), ChatLinkState::Off, Limit);
    QCOMPARE(world.sent.size(), 1U);
    QCOMPARE(world.sent.front().error().code, ErrorCode::Cancelled);
    QTRY_VERIFY_WITH_TIMEOUT(!world.isPolling(), Limit);
    world.send(Anna, u"late"_s);
    QTRY_COMPARE_WITH_TIMEOUT(world.sent.size(), 2U, Limit);
    QCOMPARE(world.sent.back().error().code, ErrorCode::Cancelled);
    QCOMPARE(world.clock.untilNext(), -1ms);
}

void TestTelegramTransport::startsAgainAfterAStop()
{
    World world;
    world.transport->start();
    world.transport->start(); // once is enough
    QTRY_VERIFY_WITH_TIMEOUT(world.isPolling(), Limit);
    QCOMPARE(world.server.requestCount(u"getMe"_s), 1);
    world.transport->stop();
    world.transport->stop();
    QTRY_VERIFY_WITH_TIMEOUT(!world.isPolling(), Limit);
    world.transport->start();
    QTRY_VERIFY_WITH_TIMEOUT(world.isPolling(), Limit);
    world.server.say(Anna, u"again"_s);
    QTRY_COMPARE_WITH_TIMEOUT(world.messages->count(), 1, Limit);
}

void TestTelegramTransport::dyingCallsBackTheLivingOnly()
{
    World world;
    world.transport->start();
    QTRY_VERIFY_WITH_TIMEOUT(world.isPolling(), Limit);
    world.server.inject({Fault::Hang, 0, {}, u"sendMessage"_s, 2});
    auto mortal = std::make_unique<QObject>();
    int calls = 0;
    world.transport->send(Anna, saying(u"x"_s), mortal.get(),
                          [&calls](const Result<qint64> &) { ++calls; });
    world.send(Anna, u"y"_s);
    QTRY_COMPARE_WITH_TIMEOUT(world.server.requestCount(u"sendMessage"_s), 2, Limit);
    mortal.reset();
    world.transport.reset();
    QCOMPARE(calls, 0);
    QCOMPARE(world.sent.size(), 1U);
    QCOMPARE(world.sent.front().error().code, ErrorCode::Cancelled);
}

void TestTelegramTransport::reconnectPollsAnew()
{
    World world;
    world.transport->start();
    QTRY_VERIFY_WITH_TIMEOUT(world.isPolling(), Limit);
    world.server.inject({Fault::Hang, 0, {}, u"sendMessage"_s, 1});
    world.send(Anna, u"x"_s);
    QTRY_COMPARE_WITH_TIMEOUT(world.server.requestCount(u"sendMessage"_s), 1, Limit);
    world.transport->reconnect();
    QCOMPARE(world.sent.size(), 1U);
    QCOMPARE(world.sent.front().error().code, ErrorCode::Network); // to be tried again
    QTRY_VERIFY_WITH_TIMEOUT(world.server.requestCount(u"getUpdates"_s) == 2 && world.isPolling(),
                             Limit);
    world.server.say(Anna, u"hello"_s);
    QTRY_COMPARE_WITH_TIMEOUT(world.messages->count(), 1, Limit);
    QCOMPARE(world.links->count(), 2);
}

QTEST_GUILESS_MAIN(TestTelegramTransport)
#include "tst_telegramtransport.moc"
