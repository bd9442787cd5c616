// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetchworld.h"
#include "net/fetchtrust.h"

#include <QDir>
#include <QFile>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <sys/stat.h>

using namespace vp;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Trouble = FetchTrouble;

namespace {

const QString Tls = QStringLiteral(VP_TEST_TLS);

QByteArray fingerprintOf(const QString &name)
{
    QFile file(Tls + u'/' + name);
    return file.open(QIODevice::ReadOnly)
        ? QSslCertificate(file.readAll()).digest(QCryptographicHash::Sha256)
        : QByteArray();
}

} // namespace

class FetchSourcesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_watch = std::make_unique<LogWatch>(); }
    void cleanupTestCase() { QVERIFY(!m_watch->toldTheSecret()); }
    void followsRedirects();
    void redirectsAreJudged_data();
    void redirectsAreJudged();
    void aLoopOfRedirectsEnds();
    void passwordsGoToTheirHostOnly();
    void keepsNoCookies();
    void tls_data();
    void tls();
    void trustIsNotShared();
    void aBadCertificateFile();
    void readsFiles();
    void filesThatAreNone();
    void addresses_data();
    void addresses();
    void fingerprints();
    void retryAfterIsBounded();

private:
    std::unique_ptr<LogWatch> m_watch;
};

void FetchSourcesTest::followsRedirects()
{
    FileServer server;
    FileServer other;
    server.answer("/secret", {301, {}, "text/plain", {{"Location", "/second"}}});
    server.answer("/second",
                  {307, {}, "text/plain", {{"Location", other.url(u"/end"_s).toEncoded()}}});
    other.serve("/end", "here");
    FetchWorld world;
    const FetchResult result = world.get({.url = server.url(u"/secret"_s), .etag = "\"x\""});
    QVERIFY(result.has_value());
    QCOMPARE(result->body, "here"_ba);
    QCOMPARE(server.requests().size(), 2);
}

void FetchSourcesTest::redirectsAreJudged_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("to"); // empty = refused
    const auto row = [](const char *name, QStringView from, const QByteArray &location,
                        QStringView to) {
        QTest::newRow(name) << from.toString() << location << to.toString();
    };
    row("path", u"https://a.example/x/y?k=1", "/z", u"https://a.example/z");
    row("relative", u"https://a.example/x/y", "z?q=2", u"https://a.example/x/z?q=2");
    row("other host", u"https://a.example/x", "https://b.example/", u"https://b.example/");
    row("same scheme", u"https://a.example/x", "//b.example/y", u"https://b.example/y");
    row("into encryption", u"http://a.example/x", "https://a.example/x", u"https://a.example/x");
    row("out of encryption", u"https://a.example/x", "http://a.example/x", u"");
    row("a file", u"http://a.example/x", "file:///etc/passwd", u"");
    row("another scheme", u"http://a.example/x", "ftp://a.example/x", u"");
    row("data", u"http://a.example/x", "data:text/plain,x", u"");
    row("nothing", u"http://a.example/x", "", u"");
    row("no host", u"http://a.example/x", "http:///x", u"");
    row("a password", u"http://a.example/x", "http://u:p@b.example/", u"http://b.example/");
    row("a fragment", u"http://a.example/x", "/y#z", u"http://a.example/y");
    row("endless", u"http://a.example/x", "/" + QByteArray(9000, 'x'), u"");
}

void FetchSourcesTest::redirectsAreJudged()
{
    QFETCH(QString, from);
    QFETCH(QByteArray, location);
    QFETCH(QString, to);
    const auto url = redirectedUrl(QUrl(from), location);
    QCOMPARE(url ? url->toString() : QString(), to);
    if (to.isEmpty()) {
        FileServer server; // and so it is on the wire
        server.answer("/secret", {302, {}, "text/plain", {{"Location", location}}});
        if (from.startsWith(u"http:"_s)) {
            FetchWorld world;
            QCOMPARE(world.troubleOf({.url = server.url(u"/secret"_s)}), Trouble::BadRedirect);
        }
    }
}

void FetchSourcesTest::aLoopOfRedirectsEnds()
{
    FileServer server;
    server.answer("/secret", {302, {}, "text/plain", {{"Location", "/secret"}}});
    FetchWorld world;
    QCOMPARE(world.troubleOf({.url = server.url(u"/secret"_s)}), Trouble::BadRedirect);
    QCOMPARE(server.requests().size(), 6);
}

void FetchSourcesTest::passwordsGoToTheirHostOnly()
{
    FileServer server;
    FileServer other;
    QUrl url = server.url(u"/secret"_s);
    url.setUserName(u"anna"_s);
    url.setPassword(u"öl:1"_s);
    server.answer("/secret", {302, {}, "text/plain", {{"Location", "/own"}}});
    server.answer("/own", {302, {}, "text/plain", {{"Location", other.url(u"/x"_s).toEncoded()}}});
    other.serve("/x", "here");
    FetchWorld world;
    QVERIFY(world.get({.url = url}).has_value());
    const QByteArray expected = "Basic " + u"anna:öl:1"_s.toUtf8().toBase64();
    QCOMPARE(server.requests().at(0).headers.value("authorization"), expected);
    QCOMPARE(server.requests().at(1).headers.value("authorization"), expected);
    QVERIFY(!other.requests().at(0).headers.contains("authorization"));
}

void FetchSourcesTest::keepsNoCookies()
{
    FileServer server;
    server.answer("/secret", {200, "x", "text/plain", {{"Set-Cookie", "id=1; Path=/"}}});
    FetchWorld world;
    QVERIFY(world.get({.url = server.url(u"/secret"_s)}).has_value());
    QVERIFY(world.get({.url = server.url(u"/secret"_s)}).has_value());
    QVERIFY(!server.requests().back().headers.contains("cookie"));
}

void FetchSourcesTest::tls_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("caFile");
    QTest::addColumn<QByteArray>("fingerprint");
    QTest::addColumn<bool>("trusted");
    const auto row = [](const char *name, const QString &certificate, const QString &host,
                        const QString &caFile, const QByteArray &fingerprint, bool trusted) {
        QTest::newRow(name) << certificate << host << caFile << fingerprint << trusted;
    };
    const QString loop = u"127.0.0.1"_s;
    const QString authority = Tls + u"/authority.pem"_s;
    row("nobody vouches", u"server"_s, loop, {}, {}, false);
    row("own authority", u"server"_s, loop, authority, {}, true);
    row("own authority, by name", u"server"_s, u"localhost"_s, authority, {}, true);
    row("another authority", u"server"_s, loop, Tls + u"/other.pem"_s, {}, false);
    row("another host's certificate", u"other"_s, loop, Tls + u"/other.pem"_s, {}, false);
    row("fingerprint", u"server"_s, loop, {}, fingerprintOf(u"server.pem"_s), true);
    row("fingerprint of another host's certificate", u"other"_s, loop, {},
        fingerprintOf(u"other.pem"_s), true);
    row("wrong fingerprint", u"server"_s, loop, {}, fingerprintOf(u"other.pem"_s), false);
    row("wrong fingerprint, good authority", u"server"_s, loop, authority,
        fingerprintOf(u"other.pem"_s), false);
}

void FetchSourcesTest::tls()
{
    QFETCH(QString, certificate);
    QFETCH(QString, host);
    QFETCH(QString, caFile);
    QFETCH(QByteArray, fingerprint);
    QFETCH(bool, trusted);
    FileServer server(certificate + u".pem"_s, certificate + u".key"_s);
    server.serve("/secret", "here");
    QUrl url = server.url(u"/secret"_s);
    url.setHost(host);
    FetchWorld world;
    const FetchResult result =
        world.get({.url = url, .caFile = caFile, .fingerprint = fingerprint});
    QCOMPARE(result.has_value(), trusted);
    if (!trusted) {
        QCOMPARE(result.error().trouble, Trouble::Untrusted);
        QVERIFY(server.requests().isEmpty()); // the secret path was not told to a stranger
    }
}

void FetchSourcesTest::trustIsNotShared()
{
    FileServer server(u"server.pem"_s, u"server.key"_s);
    server.serve("/secret", "here");
    const QUrl url = server.url(u"/secret"_s);
    const QString authority = Tls + u"/authority.pem"_s;
    FetchWorld world;
    QVERIFY(world.get({.url = url, .caFile = authority}).has_value());
    QCOMPARE(world.troubleOf({.url = url}), Trouble::Untrusted);
    QVERIFY(world.get({.url = url, .caFile = authority}).has_value());
    QVERIFY(world.get({.url = url, .fingerprint = fingerprintOf(u"server.pem"_s)}).has_value());
    QCOMPARE(world.troubleOf({.url = url, .fingerprint = fingerprintOf(u"other.pem"_s)}),
             Trouble::Untrusted);
    QCOMPARE(server.requests().size(), 3);
}

void FetchSourcesTest::aBadCertificateFile()
{
    FileServer server(u"server.pem"_s, u"server.key"_s);
    FetchWorld world;
    const QUrl url = server.url(u"/secret"_s);
    for (const QString &file :
         QStringList {u"/no/such/file"_s, Tls, QString(Tls + u"/server.key"_s)}) {
        QCOMPARE(world.troubleOf({.url = url, .caFile = file}), Trouble::BadCertificateFile);
    }
    QCOMPARE(server.connections(), 0);
}

void FetchSourcesTest::readsFiles()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"rules #1 secret.ics"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("0123456789").repeated(100'000));
    file.close();
    FetchWorld world;
    const FetchResult first = world.get({.url = sourceUrl(path).value()});
    QVERIFY(first.has_value());
    QCOMPARE(first->body.size(), 1'000'000);
    QVERIFY(!first->etag.isEmpty());
    const FetchResult again = world.get({.url = sourceUrl(path).value(), .etag = first->etag});
    QVERIFY(again.has_value() && again->notModified);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("changed");
    file.close();
    const FetchResult changed = world.get({.url = sourceUrl(path).value(), .etag = first->etag});
    QCOMPARE(changed.value().body, "changed"_ba);
    QCOMPARE(world.troubleOf({.url = sourceUrl(path).value(), .limits = {.bytes = 6}}),
             Trouble::TooLarge);
}

void FetchSourcesTest::filesThatAreNone()
{
    QTemporaryDir dir;
    FetchWorld world;
    const auto troubleOf = [&world](const QString &path) {
        return world.troubleOf({.url = QUrl::fromLocalFile(path)});
    };
    QCOMPARE(troubleOf(dir.filePath(u"secret"_s)), Trouble::Missing);
    QCOMPARE(troubleOf(dir.path()), Trouble::Refused);
    const QString pipe = dir.filePath(u"pipe"_s);
    QCOMPARE(mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);
    QCOMPARE(troubleOf(pipe), Trouble::Refused); // and does not wait for a writer
    QCOMPARE(troubleOf(u"/dev/zero"_s), Trouble::Refused);
    QCOMPARE(world.troubleOf({.url = QUrl(u"ftp://secret.example/x"_s)}), Trouble::BadAddress);
    QCOMPARE(world.troubleOf({.url = QUrl()}), Trouble::BadAddress);
}

void FetchSourcesTest::addresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url"); // empty = refused
    const auto row = [](const char *name, QStringView text, const QString &url) {
        QTest::newRow(name) << text.toString() << url;
    };
    row("https", u" https://a.example/x?y=1 ", u"https://a.example/x?y=1"_s);
    row("http", u"http://a.example", u"http://a.example"_s);
    row("webcal", u"webcal://a.example/x.ics", u"https://a.example/x.ics"_s);
    row("webcals in capitals", u"WEBCALS://a.example/x", u"https://a.example/x"_s);
    row("fragment", u"https://a.example/x#y", u"https://a.example/x"_s);
    row("path", u"/srv/a#b%20?.ics", u"file:///srv/a#b%20?.ics"_s);
    row("path with dots", u"/srv/../etc/x", u"file:///etc/x"_s);
    row("file", u"file:///srv/x.ics", u"file:///srv/x.ics"_s);
    row("file on another machine", u"file://host/x", {});
    row("home", u"~/x.ics", u"file://"_s + QDir::homePath() + u"/x.ics"_s);
    row("words", u"my calendar", {});
    row("relative", u"x.ics", {});
    row("ftp", u"ftp://a.example/x", {});
    row("no host", u"https:///x", {});
    row("data", u"data:text/plain,x", {});
    row("nothing", u"  ", {});
    QTest::newRow("endless") << u"https://a.example/"_s + QString(5000, u'x') << QString();
}

void FetchSourcesTest::addresses()
{
    QFETCH(QString, text);
    QFETCH(QString, url);
    const auto read = sourceUrl(text);
    QVERIFY2(read.has_value() == !url.isEmpty(), qPrintable(text));
    if (read && read->isLocalFile()) {
        QCOMPARE(read->toLocalFile(), url.sliced(7));
    } else if (read) {
        QCOMPARE(read->toString(), url);
    } else {
        QCOMPARE(read.error().trouble, Trouble::BadAddress);
    }
}

void FetchSourcesTest::fingerprints()
{
    const QByteArray octets(32, '\xAB');
    QCOMPARE(fingerprintFrom(QString::fromLatin1(octets.toHex())), octets);
    QCOMPARE(fingerprintFrom(u' ' + QString::fromLatin1(octets.toHex(':').toUpper())), octets);
    QVERIFY(fingerprintFrom(u"abcd"_s).isEmpty());
    QVERIFY(fingerprintFrom(QString(64, u'x')).isEmpty());
}

void FetchSourcesTest::retryAfterIsBounded()
{
    const QDateTime now(QDate(2026, 11, 22), QTime(14, 0), Qt::UTC);
    QCOMPARE(retryAfter("120", now), 120s);
    QCOMPARE(retryAfter("Sun, 22 Nov 2026 14:05:00 GMT", now), 300s);
    QCOMPARE(retryAfter("-5", now), 0s);
    QCOMPARE(retryAfter("99999999999", now), 24h);
    QCOMPARE(retryAfter("soon", now), 0s);
    QCOMPARE(retryAfter("", now), 0s);
}

QTEST_GUILESS_MAIN(FetchSourcesTest)
#include "tst_fetchsources.moc"
