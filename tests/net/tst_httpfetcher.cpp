// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetchworld.h"

#include <QPointer>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTest>
#include <QtEndian>

#include <memory>

using namespace vp;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Trouble = FetchTrouble;

namespace {

/** An answer whose body is packed. */
QByteArray packed(const QByteArray &gzip)
{
    return "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Type: "
           "text/plain\r\nConnection: close\r\nContent-Length: "
        + QByteArray::number(gzip.size()) + "\r\n\r\n" + gzip;
}

/** RFC 1952, 8 */
quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffff;
    for (const char c : bytes) {
        crc ^= static_cast<quint8>(c);
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xedb88320U : 0U);
        }
    }
    return ~crc;
}

QByteArray gzipOf(const QByteArray &bytes, quint32 crc)
{
    const QByteArray zlib = qCompress(bytes, 9).sliced(4);
    QByteArray tail(8, '\0');
    qToLittleEndian(crc, tail.data());
    qToLittleEndian(static_cast<quint32>(bytes.size()), tail.data() + 4);
    return QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\3", 10) + zlib.sliced(2).chopped(4) + tail;
}

} // namespace

class HttpFetcherTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_watch = std::make_unique<LogWatch>(); }
    void cleanupTestCase() { QVERIFY(!m_watch->toldTheSecret()); }
    void bringsAPage();
    void saysWhatItHas();
    void a304NobodyAskedForIsNoAnswer();
    void statusesHaveMeanings_data();
    void statusesHaveMeanings();
    void nobodyThere();
    void garbageIsNoAnswer();
    void silenceEndsIt();
    void aSilentServerIsAskedAgain();
    void aSilentServerCostsOthersNothing();
    void anOctetASecondEndsIt();
    void anEndlessBodyEndsAtTheLimit();
    void anAnnouncedExcessIsNotRead();
    void unpacksGzip();
    void aBombEndsAtTheLimit();
    void brokenOffIsNotAnAnswer_data();
    void brokenOffIsNotAnAnswer();
    void canBeCancelled();
    void aDeadContextIsNotCalled();
    void destructionAnswersWhatIsUnderWay();

private:
    std::unique_ptr<LogWatch> m_watch;
};

void HttpFetcherTest::bringsAPage()
{
    FileServer server;
    server.serve("/secret", "BEGIN:VCALENDAR", "\"v1\"");
    FetchWorld world;
    const FetchResult result = world.get({.url = server.url(u"/secret"_s)});
    QVERIFY(result.has_value());
    QCOMPARE(result->body, "BEGIN:VCALENDAR"_ba);
    QCOMPARE(result->etag, "\"v1\""_ba);
    QVERIFY(!result->notModified);
    const HttpRequest &request = server.requests().front();
    QCOMPARE(request.method, "GET"_ba);
    QCOMPARE(request.headers.value("user-agent"), "VirtualPhone/1.2"_ba);
    for (const char *name : {"cookie", "authorization", "if-none-match", "if-modified-since"}) {
        QVERIFY2(!request.headers.contains(name), name);
    }
}

void HttpFetcherTest::saysWhatItHas()
{
    FileServer server;
    server.serve("/secret", "new", "\"v1\"");
    FetchWorld world;
    const FetchResult same = world.get({.url = server.url(u"/secret"_s),
                                        .etag = "\"v1\"",
                                        .lastModified = "Sun, 22 Nov 2026 14:00:00 GMT"});
    QVERIFY(same.has_value() && same->notModified);
    QCOMPARE(server.requests().back().headers.value("if-modified-since"),
             "Sun, 22 Nov 2026 14:00:00 GMT"_ba);
    const FetchResult other = world.get({.url = server.url(u"/secret"_s), .etag = "\"v0\""});
    QVERIFY(other.has_value() && !other->notModified);
    QCOMPARE(other->body, "new"_ba);
}

void HttpFetcherTest::a304NobodyAskedForIsNoAnswer()
{
    FileServer server;
    server.answer("/secret", {304, {}, "text/plain", {}});
    FetchWorld world;
    QCOMPARE(world.troubleOf({.url = server.url(u"/secret"_s)}), Trouble::Refused);
}

void HttpFetcherTest::statusesHaveMeanings_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Trouble>("trouble");
    QTest::newRow("400") << 400 << Trouble::Refused;
    QTest::newRow("401") << 401 << Trouble::Forbidden;
    QTest::newRow("403") << 403 << Trouble::Forbidden;
    QTest::newRow("404") << 404 << Trouble::Missing;
    QTest::newRow("407") << 407 << Trouble::Forbidden;
    QTest::newRow("410") << 410 << Trouble::Missing;
    QTest::newRow("418") << 418 << Trouble::Refused;
    QTest::newRow("429") << 429 << Trouble::ServerTrouble;
    QTest::newRow("500") << 500 << Trouble::ServerTrouble;
    QTest::newRow("503") << 503 << Trouble::ServerTrouble;
    QTest::newRow("204") << 204 << Trouble::Refused;
    QTest::newRow("206") << 206 << Trouble::Refused;
}

void HttpFetcherTest::statusesHaveMeanings()
{
    QFETCH(int, status);
    QFETCH(Trouble, trouble);
    FileServer server;
    server.answer("/secret",
                  {status,
                   status == 204 ? QByteArray() : QByteArray("an error page"),
                   "text/html",
                   {{"Retry-After", "120"}, {"WWW-Authenticate", "Basic realm=\"x\""}}});
    FetchWorld world;
    const FetchResult result = world.get({.url = server.url(u"/secret"_s)});
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().trouble, trouble);
    QCOMPARE(result.error().status, status);
    QCOMPARE(result.error().retryAfter, trouble == Trouble::ServerTrouble ? 120s : 0s);
}

void HttpFetcherTest::nobodyThere()
{
    FileServer server;
    const QUrl url = server.url(u"/secret"_s);
    server.close();
    FetchWorld world;
    QCOMPARE(world.troubleOf({.url = url}), Trouble::Unreachable);
    QCOMPARE(world.troubleOf({.url = QUrl(u"https://secret.invalid/"_s)}), Trouble::Unreachable);
}

void HttpFetcherTest::garbageIsNoAnswer()
{
    FileServer server;
    server.answerRaw("/secret", [](QTcpSocket &socket) {
        socket.write(QByteArray("\x16\x03\x01 what is this? \r\n\r\n").repeated(50));
        socket.disconnectFromHost();
    });
    FetchWorld world;
    const FetchResult result = world.get({.url = server.url(u"/secret"_s)});
    QVERIFY(!result.has_value());
}

void HttpFetcherTest::silenceEndsIt()
{
    FileServer server;
    server.answerRaw("/secret", [](QTcpSocket & /*says nothing*/) {});
    FetchWorld world;
    world.begin({.url = server.url(u"/secret"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 1, Patience);
    world.clock.advance(19s);
    QVERIFY(world.results.empty());
    world.clock.advance(2s);
    QCOMPARE(world.results.size(), 1U);
    QCOMPARE(world.results.front().error().trouble, Trouble::TimedOut);
    QTRY_COMPARE_WITH_TIMEOUT(server.openConnections(), 0, Patience);
    QCOMPARE(world.clock.untilNext(), -1ms); // no deadline is left behind
}

/** Qt would wait for the first connection, which never comes to stand. */
void HttpFetcherTest::aSilentServerIsAskedAgain()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    int connections = 0;
    connect(&silent, &QTcpServer::newConnection, this, [&] { ++connections; });
    FetchWorld world;
    for (int i = 0; i < 8; ++i) {
        world.begin({.url = QUrl(u"https://127.0.0.1:%1/secret"_s.arg(silent.serverPort()))});
        QTRY_COMPARE_WITH_TIMEOUT(connections, i + 1, Patience);
        world.clock.advance(61s);
        QTRY_COMPARE_WITH_TIMEOUT(world.results.size(), static_cast<std::size_t>(i) + 1, Patience);
    }
}

void HttpFetcherTest::aSilentServerCostsOthersNothing()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    FileServer slow;
    QPointer<QTcpSocket> line;
    slow.answerRaw("/secret", [&line](QTcpSocket &socket) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n");
        line = &socket;
    });
    FetchWorld world;
    world.begin({.url = QUrl(u"https://127.0.0.1:%1/secret"_s.arg(silent.serverPort()))});
    QTRY_VERIFY_WITH_TIMEOUT(silent.hasPendingConnections(), Patience);
    world.clock.advance(15s);
    world.begin({.url = slow.url(u"/secret"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(!line.isNull(), Patience);
    world.clock.advance(5s);
    QTRY_COMPARE_WITH_TIMEOUT(world.results.size(), 1U, Patience);
    QCOMPARE(world.results.front().error().trouble, Trouble::TimedOut);
    line->write("here");
    QTRY_COMPARE_WITH_TIMEOUT(world.results.size(), 2U, Patience);
    QCOMPARE(world.results.back().value().body, "here"_ba);
}

void HttpFetcherTest::anOctetASecondEndsIt()
{
    FileServer server;
    QPointer<QTcpSocket> line;
    server.answerRaw("/secret", [&line](QTcpSocket &socket) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
        line = &socket;
    });
    FetchWorld world;
    world.begin({.url = server.url(u"/secret"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(!line.isNull(), Patience);
    for (int second = 0; second < 59 && world.results.empty(); ++second) {
        const qint64 before = line->bytesToWrite();
        line->write("x");
        QTRY_VERIFY_WITH_TIMEOUT(line.isNull() || line->bytesToWrite() <= before, Patience);
        QCoreApplication::processEvents();
        world.clock.advance(1s);
    }
    QVERIFY(world.results.size() <= 1U);
    world.clock.advance(1s);
    QCOMPARE(world.results.size(), 1U);
    QCOMPARE(world.results.front().error().trouble, Trouble::TimedOut);
}

void HttpFetcherTest::anEndlessBodyEndsAtTheLimit()
{
    FileServer server;
    server.answerRaw("/secret", [](QTcpSocket &socket) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n");
        QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, [&socket] {
            if (socket.bytesToWrite() < 1'000'000) {
                socket.write(QByteArray(100'000, 'x'));
            }
        });
        socket.write(QByteArray(100'000, 'x'));
    });
    FetchWorld world;
    QCOMPARE(world.troubleOf({.url = server.url(u"/secret"_s), .limits = {.bytes = 3'000'000}}),
             Trouble::TooLarge);
    QTRY_COMPARE_WITH_TIMEOUT(server.openConnections(), 0, Patience);
}

void HttpFetcherTest::anAnnouncedExcessIsNotRead()
{
    FileServer server;
    server.answerRaw("/secret", [](QTcpSocket &socket) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 2000000000\r\n\r\nx");
    });
    FetchWorld world;
    QCOMPARE(world.troubleOf({.url = server.url(u"/secret"_s)}), Trouble::TooLarge);
    server.serve("/secret", QByteArray(1000, 'x'));
    QVERIFY(world.get({.url = server.url(u"/secret"_s), .limits = {.bytes = 1000}}).has_value());
    QCOMPARE(world.troubleOf({.url = server.url(u"/secret"_s), .limits = {.bytes = 999}}),
             Trouble::TooLarge);
}

void HttpFetcherTest::unpacksGzip()
{
    // More than any buffer on the way holds, packed or not.
    QByteArray page;
    QRandomGenerator chance(1);
    while (page.size() < 2'000'000) {
        page += QByteArray::number(chance.generate64(), 16) + '\n';
    }
    const QByteArray gzip = gzipOf(page, crc32(page));
    QVERIFY(gzip.size() > 500'000);
    FileServer server;
    server.answerRaw("/secret", [&gzip](QTcpSocket &socket) {
        socket.write(packed(gzip));
        socket.disconnectFromHost();
    });
    FetchWorld world;
    const FetchResult result = world.get({.url = server.url(u"/secret"_s)});
    QVERIFY(result.has_value());
    QCOMPARE(result->body, page);
    QVERIFY(server.requests().front().headers.value("accept-encoding").contains("gzip"));
}

void HttpFetcherTest::aBombEndsAtTheLimit()
{
    FileServer server;
    constexpr quint32 crcOfZeros = 0xb2eb30ed;
    const QByteArray gzip = gzipOf(QByteArray(64 * 1024 * 1024, '\0'), crcOfZeros);
    QVERIFY(gzip.size() < 100'000);
    server.answerRaw("/secret", [&gzip](QTcpSocket &socket) {
        socket.write(packed(gzip));
        socket.disconnectFromHost();
    });
    FetchWorld world;
    const Trouble trouble =
        world.troubleOf({.url = server.url(u"/secret"_s), .limits = {.bytes = 5'000'000}});
    // Qt gives up while it counts what would come of it, or we do while we read.
    QVERIFY(trouble == Trouble::Broken || trouble == Trouble::TooLarge);
    // Within the limit it is a page like any other.
    const FetchResult whole =
        world.get({.url = server.url(u"/secret"_s), .limits = {.bytes = 64LL * 1024 * 1024}});
    QVERIFY(whole.has_value());
    QCOMPARE(whole->body.size(), 64 * 1024 * 1024);
}

void HttpFetcherTest::brokenOffIsNotAnAnswer_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("in the middle")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nBEGIN:VCALENDAR");
    QTest::newRow("between chunks")
        << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nBEGIN\r\n");
    QTest::newRow("not gzip at all")
        << packed(QByteArray("this was never packed by anybody").repeated(20));
}

void HttpFetcherTest::brokenOffIsNotAnAnswer()
{
    QFETCH(QByteArray, bytes);
    FileServer server;
    server.answerRaw("/secret", [&bytes](QTcpSocket &socket) {
        socket.write(bytes);
        socket.disconnectFromHost();
    });
    FetchWorld world;
    QCOMPARE(world.troubleOf({.url = server.url(u"/secret"_s)}), Trouble::Broken);
}

void HttpFetcherTest::canBeCancelled()
{
    FileServer server;
    server.answerRaw("/secret", [](QTcpSocket & /*says nothing*/) {});
    server.serve("/other", "here");
    FetchWorld world;
    const auto ticket = world.begin({.url = server.url(u"/secret"_s)});
    world.begin({.url = server.url(u"/other"_s)});
    world.fetcher.cancel(ticket);
    QVERIFY(world.results.empty()); // later, never from inside
    QTRY_COMPARE_WITH_TIMEOUT(world.results.size(), 2U, Patience);
    QCOMPARE(world.results.front().error().trouble, Trouble::Cancelled);
    QCOMPARE(world.results.back().value().body, "here"_ba);
    world.fetcher.cancel(ticket); // done already
    world.fetcher.cancel(4711);
    QCoreApplication::processEvents();
    QCOMPARE(world.results.size(), 2U);
}

void HttpFetcherTest::aDeadContextIsNotCalled()
{
    FileServer server;
    server.serve("/secret", "here");
    FetchWorld world;
    bool called = false;
    {
        QObject context;
        world.fetcher.fetch({.url = server.url(u"/secret"_s)}, &context,
                            [&called](const FetchResult &) { called = true; });
    }
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 1, Patience);
    QVERIFY(world.get({.url = server.url(u"/secret"_s)}).has_value());
    QVERIFY(!called);
}

void HttpFetcherTest::destructionAnswersWhatIsUnderWay()
{
    FileServer server;
    server.answerRaw("/secret", [](QTcpSocket & /*says nothing*/) {});
    ManualClock clock;
    std::vector<Trouble> troubles;
    QObject context;
    {
        HttpFetcher fetcher(clock, u"x"_s);
        fetcher.fetch({.url = server.url(u"/secret"_s)}, &context, [&](const FetchResult &result) {
            troubles.push_back(result.error().trouble);
        });
        QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 1, Patience);
        fetcher.fetch({.url = server.url(u"/secret"_s)}, &context, [&](const FetchResult &result) {
            troubles.push_back(result.error().trouble);
        });
    }
    QCOMPARE(troubles, (std::vector {Trouble::Cancelled, Trouble::Cancelled}));
}

QTEST_GUILESS_MAIN(HttpFetcherTest)
#include "tst_httpfetcher.moc"
