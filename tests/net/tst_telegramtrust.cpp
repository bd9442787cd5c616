// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "botapiserver.h"
#include "fileserver.h"
#include "net/telegramclient.h"
#include "net/telegramcodec.h"
#include "net/telegramtransport.h"

#include <QFile>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <optional>

using namespace vp;
using namespace Qt::StringLiterals;

namespace {

const QString Token = u"123456789:AAFakeFakeFakeFakeFakeFakeFakeFake123"_s;
constexpr int Limit = 60'000; ///< ms of real time

QList<QSslCertificate> certificates(const QString &name)
{
    QFile file(QStringLiteral(VP_TEST_TLS) + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? QSslCertificate::fromData(file.readAll())
                                          : QList<QSslCertificate>();
}

/** Whom the whole program trusts, for as long as it lives. */
class Trusting
{
public:
    explicit Trusting(const QString &authority)
    {
        QSslConfiguration trusting = m_before;
        trusting.setCaCertificates(authority.isEmpty() ? QList<QSslCertificate>()
                                                       : certificates(authority));
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    ~Trusting() { QSslConfiguration::setDefaultConfiguration(m_before); }
    Trusting(const Trusting &) = delete;
    Trusting &operator=(const Trusting &) = delete;

private:
    QSslConfiguration m_before = QSslConfiguration::defaultConfiguration();
};

/** A proxy on the loopback that makes tunnels (RFC 9110, 9.3.6) for who knows the password. */
class TunnelProxy : public QTcpServer
{
    Q_OBJECT
public:
    explicit TunnelProxy(quint16 server)
        : m_server(server)
    {
        connect(this, &QTcpServer::newConnection, this, [this] { serve(nextPendingConnection()); });
    }
    QByteArrayList asked; ///< the targets of those who were let through
    int refused = 0;
    QString whim; ///< what it says to everybody: "403", "hangs up", "socks", or nothing special

private:
    void serve(QTcpSocket *client)
    {
        connect(client, &QTcpSocket::readyRead, this, [this, client] { read(client); });
    }
    void read(QTcpSocket *client)
    {
        if (auto *peer = client->findChild<QTcpSocket *>()) {
            peer->write(client->readAll());
            return;
        }
        if (whim == "socks"_L1) { // RFC 1928, 3 and 6
            const QByteArray words = client->readAll();
            client->write(words.size() <= 4 ? QByteArray::fromHex("0500")
                                            : QByteArray::fromHex("05020001000000000000"));
            return;
        }
        if (!client->peek(client->bytesAvailable()).endsWith("\r\n\r\n")) {
            return;
        }
        if (whim == "hangs up"_L1) {
            client->close();
            return;
        }
        if (!whim.isEmpty()) {
            (void)client->readAll();
            client->write("HTTP/1.1 " + whim.toLatin1() + " No\r\nContent-Length: 0\r\n\r\n");
            return;
        }
        const QByteArray request = client->readAll();
        const QByteArray wanted =
            "proxy-authorization: basic " + QByteArray("anna:pass:word").toBase64().toLower();
        if (!request.startsWith("CONNECT ") || !request.toLower().contains(wanted)) {
            ++refused;
            client->write("HTTP/1.1 407 Proxy Authentication Required\r\n"
                          "Proxy-Authenticate: Basic realm=\"loopback\"\r\n"
                          "Content-Length: 0\r\n\r\n");
            return;
        }
        asked.append(request.split(' ').at(1));
        auto *peer = new QTcpSocket(client);
        connect(peer, &QTcpSocket::connected, client,
                [client] { client->write("HTTP/1.1 200 Connection established\r\n\r\n"); });
        connect(peer, &QTcpSocket::readyRead, client,
                [client, peer] { client->write(peer->readAll()); });
        peer->connectToHost(QHostAddress::LocalHost, m_server);
    }
    quint16 m_server;
};

/** What became of a getMe. */
Result<QJsonValue> ask(const TelegramOptions &options)
{
    ManualClock clock;
    TelegramClient client(options, clock);
    QObject context;
    std::optional<Result<QJsonValue>> result;
    client.post(telegram::getMe(), {}, &context,
                [&result](const Result<QJsonValue> &answer) { result = answer; });
    if (!QTest::qWaitFor([&result] { return result.has_value(); }, Limit)) {
        return failure(ErrorCode::Timeout);
    }
    return *result;
}

TelegramOptions optionsFor(const FileServer &server)
{
    TelegramOptions options;
    options.apiRoot = server.url(u"/"_s);
    options.token = Token;
    return options;
}

const QByteArray PathOfGetMe = "/bot" + Token.toLatin1() + "/getMe";

} // namespace

/** The token is told to nobody but the server that a trusted authority vouches for. */
class TestTelegramTrust : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void certificates_data();
    void certificates();
    void tunnelWithAPassword();
    void tunnelWithAWrongPassword();
    void whyItIsOffline_data();
    void whyItIsOffline();
};

void TestTelegramTrust::certificates_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("authority");
    QTest::addColumn<bool>("isAsked");
    QTest::newRow("vouched for") << u"server"_s << u"authority.pem"_s << true;
    QTest::newRow("nobody vouches") << u"server"_s << QString() << false;
    QTest::newRow("another authority") << u"server"_s << u"other.pem"_s << false;
    QTest::newRow("another host's") << u"other"_s << u"other.pem"_s << false;
    QTest::newRow("good from 2090 on") << u"future"_s << u"future.pem"_s << false;
}

void TestTelegramTrust::certificates()
{
    QFETCH(QString, certificate);
    QFETCH(QString, authority);
    QFETCH(bool, isAsked);
    const FileServer server(certificate + u".pem"_s, certificate + u".key"_s);
    const Trusting trusting(authority);
    const Result<QJsonValue> answer = ask(optionsFor(server));
    QVERIFY(!answer.has_value()); // it knows no getMe
    QCOMPARE(server.requests().size(), isAsked ? 1 : 0);
    if (isAsked) {
        QCOMPARE(server.requests().front().path, PathOfGetMe);
    } else {
        QCOMPARE(answer.error().code, ErrorCode::Network); // it is tried again
        QVERIFY(!answer.error().detail.contains("AAFake"_L1));
    }
}

void TestTelegramTrust::tunnelWithAPassword()
{
    const FileServer server(u"server.pem"_s, u"server.key"_s);
    const Trusting trusting(u"authority.pem"_s);
    TunnelProxy proxy(static_cast<quint16>(server.url({}).port()));
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    TelegramOptions options = optionsFor(server);
    options.apiRoot.setHost(u"localhost"_s);
    options.apiRoot.setPort(1); // nobody is there: only through the tunnel
    options.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.serverPort(),
                                  u"anna"_s, u"pass:word"_s);
    (void)ask(options);
    QCOMPARE(proxy.asked, QByteArrayList {"localhost:1"});
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().front().path, PathOfGetMe);
    QVERIFY(!server.requests().front().headers.contains("proxy-authorization"));
}

void TestTelegramTrust::tunnelWithAWrongPassword()
{
    const FileServer server(u"server.pem"_s, u"server.key"_s);
    const Trusting trusting(u"authority.pem"_s);
    TunnelProxy proxy(static_cast<quint16>(server.url({}).port()));
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    TelegramOptions options = optionsFor(server);
    options.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.serverPort(),
                                  u"anna"_s, u"guessed"_s);
    const Result<QJsonValue> answer = ask(options);
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().code, ErrorCode::Network);
    QVERIFY(!answer.error().detail.contains("guessed"_L1));
    QVERIFY(proxy.refused > 0);
    QVERIFY(server.requests().isEmpty()); // never around it
}

void TestTelegramTrust::whyItIsOffline_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<ChatTrouble>("trouble");
    QTest::newRow("proxy says 407") << u"407"_s << ChatTrouble::ProxyRefused;
    QTest::newRow("proxy says 403") << u"proxy 403"_s << ChatTrouble::ProxyRefused;
    QTest::newRow("proxy says 405") << u"proxy 405"_s << ChatTrouble::ProxyRefused;
    QTest::newRow("proxy says 502") << u"proxy 502"_s << ChatTrouble::ProxyRefused;
    QTest::newRow("SOCKS proxy lets nobody") << u"proxy socks"_s << ChatTrouble::ProxyRefused;
    QTest::newRow("proxy is away") << u"no proxy"_s << ChatTrouble::ProxyAway;
    QTest::newRow("SOCKS proxy is away") << u"no socks"_s << ChatTrouble::ProxyAway;
    QTest::newRow("a stranger's certificate") << u"stranger"_s << ChatTrouble::ForeignCertificate;
    QTest::newRow("not valid yet") << u"clock"_s << ChatTrouble::ClockNotSet;
    QTest::newRow("server says 502") << u"502"_s << ChatTrouble::ServerTrouble;
    QTest::newRow("nobody is there") << u"nobody"_s << ChatTrouble::Unknown;
}

/** "Offline" alone would send an owner looking for a network that works. */
void TestTelegramTrust::whyItIsOffline()
{
    QFETCH(QString, way);
    QFETCH(ChatTrouble, trouble);
    const bool early = way == "clock"_L1;
    const FileServer server(early ? u"future.pem"_s : u"server.pem"_s,
                            early ? u"future.key"_s : u"server.key"_s);
    const Trusting trusting(early ? u"future.pem"_s : u"authority.pem"_s);
    BotApiServer bot(Token);
    QVERIFY(bot.listen());
    bot.inject({BotApiFault::Kind::Html, 502, {}, {}, 100});
    TunnelProxy proxy(static_cast<quint16>(server.url({}).port()));
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    QTcpServer nobody;
    QVERIFY(nobody.listen(QHostAddress::LocalHost));
    const quint16 free = nobody.serverPort();
    nobody.close();
    TelegramOptions options = optionsFor(server);
    if (way == "407"_L1 || way == "no proxy"_L1) {
        options.proxy =
            QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s,
                          way == "407"_L1 ? proxy.serverPort() : free, u"anna"_s, u"guessed"_s);
    } else if (way.startsWith("proxy "_L1)) {
        proxy.whim = way.sliced(6);
        options.proxy = QNetworkProxy(proxy.whim == "socks"_L1 ? QNetworkProxy::Socks5Proxy
                                                               : QNetworkProxy::HttpProxy,
                                      u"127.0.0.1"_s, proxy.serverPort());
    } else if (way == "no socks"_L1) {
        options.proxy = QNetworkProxy(QNetworkProxy::Socks5Proxy, u"127.0.0.1"_s, free);
    } else if (way == "502"_L1) {
        options.apiRoot = bot.url();
    } else if (way == "nobody"_L1) {
        options.apiRoot.setPort(free);
    }
    std::optional<Trusting> nobodyVouches;
    if (way == "stranger"_L1) {
        nobodyVouches.emplace(u"other.pem"_s);
    }
    ManualClock clock;
    TelegramTransport transport(options, clock);
    QSignalSpy told(&transport, &ChatTransport::linkChanged);
    transport.start();
    QTRY_COMPARE_WITH_TIMEOUT(transport.linkState(), ChatLinkState::Offline, Limit);
    QCOMPARE(transport.trouble(), trouble);
    QCOMPARE(told.size(), 2); // Connecting, Offline
    // Mended, nothing of it is left.
    transport.stop();
    QTRY_COMPARE_WITH_TIMEOUT(transport.linkState(), ChatLinkState::Off, Limit);
    QCOMPARE(transport.trouble(), ChatTrouble::Unknown);
}

QTEST_GUILESS_MAIN(TestTelegramTrust)
#include "tst_telegramtrust.moc"
