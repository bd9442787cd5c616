// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "botapiserver.h"
#include "fileserver.h"
#include "net/telegramclient.h"
#include "net/telegramcodec.h"
#include "net/telegramtransport.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <functional>
#include <memory>
#include <optional>

using namespace vp;
using namespace Qt::StringLiterals;

namespace {

const QString Token = u"123456789:AAFakeFakeFakeFakeFakeFakeFakeFake123"_s;
constexpr qint64 Anna = 5000000111;
constexpr int Limit = 60'000; ///< ms of real time

/** A proxy on the loopback that speaks SOCKS5 (RFC 1928, 1929) and takes every name for the server.
 */
class SocksProxy : public QTcpServer
{
    Q_OBJECT
public:
    explicit SocksProxy(quint16 server)
        : m_server(server)
    {
        connect(this, &QTcpServer::newConnection, this, [this] { serve(nextPendingConnection()); });
    }
    QByteArrayList credentials;
    QByteArrayList names; ///< that were to be looked up here

private:
    void serve(QTcpSocket *client)
    {
        connect(client, &QTcpSocket::readyRead, this, [this, client] { read(client); });
    }
    void read(QTcpSocket *client)
    {
        auto *peer = client->findChild<QTcpSocket *>();
        if (peer != nullptr) {
            peer->write(client->readAll());
            return;
        }
        const QByteArray bytes = client->readAll();
        if (bytes.at(0) == 1) { // name and password
            const auto nameSize = static_cast<qsizetype>(bytes.at(1));
            credentials.append(bytes.mid(2, nameSize) + ':' + bytes.mid(3 + nameSize));
            client->write(QByteArray("\x01\x00", 2));
        } else if (bytes.size() > 4 && bytes.at(2) == 0) { // CONNECT
            if (bytes.at(3) == 3) {
                names.append(bytes.mid(5, static_cast<qsizetype>(bytes.at(4))));
            }
            join(client);
        } else { // which ways to authenticate
            client->write(QByteArray("\x05\x02", 2));
        }
    }
    void join(QTcpSocket *client)
    {
        auto *peer = new QTcpSocket(client);
        connect(peer, &QTcpSocket::connected, client, [client] {
            client->write(QByteArray("\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x00", 10));
        });
        connect(peer, &QTcpSocket::readyRead, client,
                [client, peer] { client->write(peer->readAll()); });
        peer->connectToHost(QHostAddress::LocalHost, m_server);
    }
    quint16 m_server;
};

struct World
{
    World()
    {
        if (!server.listen()) {
            qFatal("no loopback");
        }
        options.apiRoot = server.url();
        options.token = Token;
    }
    void start()
    {
        transport = std::make_unique<TelegramTransport>(options, clock);
        transport->start();
    }
    void send(const ChatContent &content)
    {
        transport->send(Anna, content, &context,
                        [this](const Result<qint64> &result) { sent.push_back(result); });
    }

    ManualClock clock;
    BotApiServer server {Token};
    TelegramOptions options;
    QObject context;
    std::vector<Result<qint64>> sent;
    std::vector<Result<>> edited;
    std::unique_ptr<TelegramTransport> transport;
};

ChatContent document(const QString &name, const QByteArray &bytes)
{
    ChatContent content;
    content.text = HtmlText::bold(u"a <list> & more"_s);
    content.file = {name, bytes};
    return content;
}

} // namespace

class TestTelegramWays : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDocumentArrivesAsItIs_data();
    void aDocumentArrivesAsItIs();
    void aDocumentsCaptionIsEdited();
    void socksWithAPassword();
    void onlyThePollAsksTheSessionForProxies();
    void aProxyThatIsAwayIsOffline();
    void aClockInThePastIsNamed();
    void endlessNewsAreNoBusyLoop();
    void menusComeAndGo();
    void aGroupThatMovedIsTold();
    void whatIsGivenUpEarlyBlocksNothing();
};

void TestTelegramWays::aDocumentArrivesAsItIs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"list.csv"_s << u"list.csv"_s;
    QTest::newRow("not ASCII") << u"Città 🙂.vcf"_s << u"Città 🙂.vcf"_s;
    QTest::newRow("a path") << u"/etc/passwd"_s << u"passwd"_s;
    QTest::newRow("a header") << u"a\"\r\nX: y\\b"_s << u"a'X: y_b"_s;
}

void TestTelegramWays::aDocumentArrivesAsItIs()
{
    QFETCH(QString, name);
    QFETCH(QString, shown);
    World world;
    world.start();
    const QByteArray bytes = QByteArray("a\0\r\n--vp\xff", 10) + QByteArray(200'000, 'x');
    ChatContent content = document(name, bytes);
    content.silent = true;
    content.replyTo = 7;
    content.keyboard = {{{u"Undo"_s, u"q1:00000000:0"_s}}};
    world.send(content);
    QTRY_COMPARE_WITH_TIMEOUT(world.sent.size(), 1U, Limit);
    const Result<qint64> &sent = world.sent.front();
    QVERIFY2(sent, sent ? "" : qPrintable(sent.error().detail));
    const ShownMessage message = world.server.shownIn(Anna).front();
    QCOMPARE(message.fileName, shown);
    QCOMPARE(message.text, u"a <list> & more"_s);
    QVERIFY(message.silent);
    QCOMPARE(message.replyTo, 7);
    QVERIFY(message.hasButton(u"q1:00000000:0"_s));
    const auto file = world.server.chats().fileOf(u"FILE1"_s).value();
    QVERIFY(world.server.chats().contentAt(file.value("file_path"_L1).toString()).value() == bytes);
    QVERIFY2(world.server.violations().isEmpty(),
             qPrintable(world.server.violations().join(u'\n')));
}

void TestTelegramWays::aDocumentsCaptionIsEdited()
{
    World world;
    world.start();
    world.send(document(u"list.csv"_s, "a,b"));
    QTRY_COMPARE_WITH_TIMEOUT(world.sent.size(), 1U, Limit);
    ChatContent changed = document(u"list.csv"_s, "a,b");
    changed.text = HtmlText::escaped(u"later"_s);
    world.transport->edit(Anna, *world.sent.front(), changed, &world.context,
                          [&](const Result<> &result) { world.edited.push_back(result); });
    QTRY_COMPARE_WITH_TIMEOUT(world.edited.size(), 1U, Limit);
    QVERIFY(world.edited.front());
    QCOMPARE(world.server.shownIn(Anna).front().text, u"later"_s);
    QVERIFY(world.server.violations().isEmpty());
}

void TestTelegramWays::socksWithAPassword()
{
    World world;
    SocksProxy proxy(static_cast<quint16>(world.server.url().port()));
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    world.options.apiRoot = QUrl(u"http://telegram.invalid:8081"_s);
    world.options.proxy = QNetworkProxy(QNetworkProxy::Socks5Proxy, u"127.0.0.1"_s,
                                        proxy.serverPort(), u"anna"_s, u"pass:word"_s);
    world.start();
    QTRY_VERIFY_WITH_TIMEOUT(world.server.holdsPoll(), Limit);
    ChatContent content;
    content.text = HtmlText::escaped(u"through"_s);
    world.send(content);
    QTRY_COMPARE_WITH_TIMEOUT(world.sent.size(), 1U, Limit);
    QCOMPARE(world.server.shownIn(Anna).front().text, u"through"_s);
    QVERIFY(proxy.credentials.size() >= 2); // the poll has a connection of its own
    QCOMPARE(proxy.credentials.front(), QByteArray("anna:pass:word"));
    // Where names are poisoned, ours must not be asked.
    QCOMPARE(proxy.names.front(), QByteArray("telegram.invalid"));
}

/** Asking may take long, and a message about a ring does not wait for it. */
void TestTelegramWays::onlyThePollAsksTheSessionForProxies()
{
    World world;
    QTcpServer nobody;
    QVERIFY(nobody.listen(QHostAddress::LocalHost));
    QList<QNetworkProxy> session {QNetworkProxy(QNetworkProxy::NoProxy)};
    QList<QUrl> asked;
    world.options.systemProxy = true;
    world.options.systemProxies =
        std::make_shared<SystemProxies>([&](const QNetworkProxyQuery &query) {
            asked.append(query.url());
            return session;
        });
    world.start();
    QTRY_VERIFY_WITH_TIMEOUT(world.server.holdsPoll(), Limit);
    QCOMPARE(asked.size(), 2); // who are we, and the poll
    ChatContent content;
    content.text = HtmlText::escaped(u"hello"_s);
    for (std::size_t i = 1; i <= 3; ++i) {
        world.send(content);
        QTRY_COMPARE_WITH_TIMEOUT(world.sent.size(), i, Limit);
        QVERIFY(world.sent.back());
    }
    QCOMPARE(asked.size(), 2);
    world.server.say(Anna, u"the next poll"_s);
    QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 3, Limit);

    // The session has another proxy, and what was the way before leads nowhere.
    session = {
        QNetworkProxy(QNetworkProxy::Socks5Proxy, u"127.0.0.1"_s, nobody.serverPort(), {}, {})};
    nobody.close();
    world.transport->reconnect();
    QTRY_VERIFY_WITH_TIMEOUT(asked.size() >= 4, Limit);
    const qsizetype before = asked.size();
    world.send(content);
    QTRY_COMPARE_WITH_TIMEOUT(world.sent.size(), 4U, Limit);
    QVERIFY(!world.sent.back()); // through the new one
    world.send(content);
    QTRY_COMPARE_WITH_TIMEOUT(world.sent.size(), 5U, Limit);
    QVERIFY(asked.size() > before); // who fails asks again
}

void TestTelegramWays::aProxyThatIsAwayIsOffline()
{
    World world;
    QTcpServer nobody;
    QVERIFY(nobody.listen(QHostAddress::LocalHost));
    const quint16 port = nobody.serverPort();
    nobody.close();
    world.options.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, port);
    world.start();
    QTRY_COMPARE_WITH_TIMEOUT(world.transport->linkState(), ChatLinkState::Offline, Limit);
    QVERIFY(world.server.requests().empty()); // never around it
}

void TestTelegramWays::aClockInThePastIsNamed()
{
    const FileServer server(u"future.pem"_s, u"future.key"_s);
    ManualClock clock(QDateTime(QDate(1970, 1, 1), QTime(0, 5), Qt::UTC));
    TelegramOptions options;
    options.apiRoot = server.url(u"/"_s);
    options.token = Token;
    TelegramClient client(options, clock);
    std::optional<Result<QJsonValue>> result;
    QObject context;
    client.post(telegram::getMe(), {}, &context,
                [&](const Result<QJsonValue> &answer) { result = answer; });
    QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), Limit);
    QVERIFY(!result->has_value());
    QCOMPARE(result->error().code,
             ErrorCode::Network); // it is tried again, the token is not refused
    QVERIFY(result->error().detail.contains(u"clock is not set: it says 1970-01-01"_s));
    QVERIFY(server.requests().isEmpty());
}

void TestTelegramWays::endlessNewsAreNoBusyLoop()
{
    World world;
    world.start();
    int told = 0;
    QObject::connect(world.transport.get(), &ChatTransport::messageReceived, &world.context, [&] {
        ++told;
        world.server.say(Anna, u"and another"_s);
    });
    QTRY_VERIFY_WITH_TIMEOUT(world.server.holdsPoll(), Limit);
    world.server.say(Anna, u"one"_s);
    QTRY_COMPARE_WITH_TIMEOUT(world.clock.untilNext(), std::chrono::milliseconds(200), Limit);
    QCOMPARE(told, 50); // and then a pause
    world.clock.advance(std::chrono::milliseconds(200));
    QTRY_VERIFY_WITH_TIMEOUT(told > 50, Limit);
}

void TestTelegramWays::aGroupThatMovedIsTold()
{
    const auto refused = telegram::parseAnswer(
        400,
        R"({"ok":false,"error_code":400,"description":"Bad Request: group chat was upgraded to a )"
        R"(supergroup chat","parameters":{"migrate_to_chat_id":-1001234567890}})");
    QCOMPARE(refused.error().code, ErrorCode::Rejected);
    QCOMPARE(telegram::movedTo(refused.error()), std::optional<qint64>(-1001234567890));
    const auto other = telegram::parseAnswer(
        400, R"({"ok":false,"error_code":400,"description":"Bad Request: chat not found"})");
    QCOMPARE(telegram::movedTo(other.error()), std::optional<qint64>());
    World world;
    world.start();
    QSignalSpy told(world.transport.get(), &ChatTransport::chatMoved);
    QSignalSpy messages(world.transport.get(), &ChatTransport::messageReceived);
    const auto service = [](const QString &type, qint64 id) {
        return QJsonObject {{u"chat"_s, QJsonObject {{u"id"_s, id}, {u"type"_s, type}}},
                            {u"migrate_to_chat_id"_s, static_cast<qint64>(-1001234567890)}};
    };
    world.server.say(Anna, {}, service(u"private"_s, Anna)); // not even then
    world.server.say(Anna, {}, service(u"group"_s, -5005));
    QTRY_COMPARE_WITH_TIMEOUT(told.count(), 1, Limit);
    QCOMPARE(told.front().at(0).toLongLong(), -5005);
    QCOMPARE(told.front().at(1).toLongLong(), -1001234567890);
    QCOMPARE(messages.count(), 1);
}

void TestTelegramWays::menusComeAndGo()
{
    World world;
    world.start();
    std::vector<Result<>> done;
    const auto set = [&](qint64 chat, const QString &language,
                         const std::vector<MenuCommand> &commands) {
        world.transport->setMenu(chat, language, commands, &world.context,
                                 [&done](const Result<> &result) { done.push_back(result); });
    };
    set(Anna, u"it"_s,
        {{u"call"_s, u"Chiama \"qualcuno\" & via"_s}, {u"sms"_s, QString(300, u'x')}});
    set(Anna, {}, {});
    set(0, {}, {});
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 3U, Limit);
    for (const Result<> &result : done) {
        QVERIFY(result.has_value());
    }
    QCOMPARE(world.server.violations(), QStringList()); // of the API's own description
    QCOMPARE(world.server.requestCount(u"setMyCommands"_s), 1);
    QCOMPARE(world.server.requestCount(u"deleteMyCommands"_s), 2);
    QVERIFY(world.transport->roundTrip().has_value());
}

/** Qt keeps the place of a connection whose request was aborted before it stood, and has six. */
void TestTelegramWays::whatIsGivenUpEarlyBlocksNothing()
{
    World world;
    world.start();
    QTRY_VERIFY_WITH_TIMEOUT(world.server.holdsPoll(), Limit);
    ChatContent content;
    content.text = HtmlText::escaped(u"hello"_s);
    constexpr int connections = 6;
    for (int i = 0; i < connections; ++i) {
        world.server.inject({BotApiFault::Kind::Hang, 0, {}, u"sendMessage"_s, 1});
        world.send(content);
        QTRY_COMPARE_WITH_TIMEOUT(world.server.requestCount(u"sendMessage"_s), i + 1, Limit);
        world.clock.advance(std::chrono::seconds(31)); // longer than a send may take
        world.send(content); // and this one is given up before it goes anywhere
        world.clock.advance(std::chrono::seconds(31));
    }
    world.send(content);
    QTRY_VERIFY_WITH_TIMEOUT(world.sent.size() > 2U * connections, Limit);
    QVERIFY(world.sent.back());
}

QTEST_GUILESS_MAIN(TestTelegramWays)
#include "tst_telegramways.moc"
