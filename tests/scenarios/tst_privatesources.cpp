// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fileserver.h"
#include "headlessrun.h"
#include "main/commandline.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace vp;

namespace {

const QString Tls = QStringLiteral(VP_TEST_TLS);
const QByteArray Family = "BEGIN:VCARD\nVERSION:3.0\nFN:Anna\nTEL:+393401111111\nEND:VCARD\n";
/** Every day, all day, the family is sent to this phone. */
const QByteArray Calendar =
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:family\r\n"
    "LOCATION:+393339990000\r\nDTSTART:20200101T000000Z\r\nDTEND:20200102T000000Z\r\n"
    "RRULE:FREQ=DAILY\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

QString fingerprintOf(const QString &name)
{
    const QByteArray pem = HeadlessHome::contentOf(Tls + u'/' + name);
    return QString::fromLatin1(
        QSslCertificate(pem, QSsl::Pem).digest(QCryptographicHash::Sha256).toHex(':').toUpper());
}

} // namespace

/** The real program: private calendars on servers that only the owner trusts, and where their
 * addresses are kept. */
class TestPrivateSources : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void trust_data();
    void trust();
    void badTrustIsRefused_data();
    void badTrustIsRefused();
    void addressIsKeptWithTheSecrets();
    void oldFileIsMigratedAtTheStart();

private:
    [[nodiscard]] Outcome set(const QString &wish) const { return m_home->run({u"--set"_s, wish}); }
    [[nodiscard]] QByteArray explained() const
    {
        return m_home->run({u"--explain"_s, u"+393401111111"_s}).said();
    }
    [[nodiscard]] QByteArray settings() const
    {
        return HeadlessHome::contentOf(m_home->data(u"settings.ini"_s));
    }
    [[nodiscard]] QByteArray secrets() const
    {
        return HeadlessHome::contentOf(m_home->data(u"secrets.ini"_s));
    }
    std::unique_ptr<HeadlessHome> m_home;
};

void TestPrivateSources::init()
{
    m_home = std::make_unique<HeadlessHome>();
    m_home->environment().insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    QVERIFY(m_home->put(u"data/contacts/family.vcf"_s, Family));
    QCOMPARE(set(u"blocklists/urls=none"_s).code, 0);
}

void TestPrivateSources::trust_data()
{
    QTest::addColumn<QString>("wish"); // %1 = the server's port
    QTest::addColumn<bool>("trusted");
    QTest::newRow("nobody vouches") << QString() << false;
    QTest::newRow("own authority")
        << QString(u"sources/caFiles=localhost="_s + Tls + u"/authority.pem"_s) << true;
    QTest::newRow("fingerprint, at its port")
        << QString(u"sources/fingerprints=localhost:%1="_s + fingerprintOf(u"server.pem"_s))
        << true;
    QTest::newRow("authority of another host")
        << QString(u"sources/caFiles=example.org="_s + Tls + u"/authority.pem"_s) << false;
    QTest::newRow("another fingerprint")
        << QString(u"sources/fingerprints=localhost="_s + fingerprintOf(u"other.pem"_s)) << false;
}

void TestPrivateSources::trust()
{
    QFETCH(QString, wish);
    QFETCH(bool, trusted);
    FileServer server(u"server.pem"_s, u"server.key"_s);
    server.serve("/private-7391.ics", Calendar);
    QUrl url = server.url(u"/private-7391.ics"_s);
    url.setHost(u"localhost"_s);
    QCOMPARE(set(u"calendar/urls=Home="_s + url.toString()).code, 0);
    if (!wish.isEmpty()) {
        const Outcome outcome = set(wish.contains(u"%1"_s) ? wish.arg(url.port()) : wish);
        QVERIFY2(outcome.code == 0, outcome.said().constData());
    }
    const QByteArray said = explained();
    QVERIFY2(said.contains("+39 333 999 0000") == trusted, said.constData());
    QVERIFY2(said.contains("calendar Home, could not be read") == !trusted, said.constData());
    QVERIFY(!said.contains("7391"));
    // A stranger has not even been told the address.
    QCOMPARE(server.requests().isEmpty(), !trusted);
}

void TestPrivateSources::badTrustIsRefused_data()
{
    QTest::addColumn<QString>("wish");
    QTest::addColumn<QByteArray>("why");
    const QString good = fingerprintOf(u"server.pem"_s);
    QTest::newRow("no such file") << u"sources/caFiles=cal.lan=/nonexistent/ca.pem"_s
                                  << QByteArray("is not there");
    QTest::newRow("no certificate")
        << QString(u"sources/caFiles=cal.lan="_s + Tls + u"/server.key"_s)
        << QByteArray("holds no certificate");
    QTest::newRow("no fingerprint")
        << u"sources/fingerprints=cal.lan=abc"_s << QByteArray("64 hexadecimal digits");
    QTest::newRow("Telegram") << QString(u"sources/fingerprints=api.telegram.org="_s + good)
                              << QByteArray("nothing else is trusted");
}

void TestPrivateSources::badTrustIsRefused()
{
    QFETCH(QString, wish);
    QFETCH(QByteArray, why);
    const Outcome outcome = set(wish);
    QCOMPARE(outcome.code, exitcode::InvalidValue);
    QVERIFY2(outcome.errors.contains(why), outcome.errors.constData());
    QVERIFY(!settings().contains("[sources]"));
}

void TestPrivateSources::addressIsKeptWithTheSecrets()
{
    QVERIFY(m_home->put(u"private-7391.ics"_s, Calendar));
    const QString path = m_home->path(u"private-7391.ics"_s);
    QCOMPARE(set(u"calendar/urls=Home="_s + path).output, QByteArray("calendar/urls = ***\n"));
    QVERIFY(settings().contains("urls=(kept secret)\n"));
    QVERIFY(!settings().contains("7391"));
    QVERIFY(secrets().contains("7391"));
    QCOMPARE(QFileInfo(m_home->data(u"secrets.ini"_s)).permissions()
                 & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    QVERIFY(explained().contains("+39 333 999 0000"));
    QCOMPARE(set(u"calendar/urls="_s).code, 0);
    QVERIFY(!settings().contains("kept secret"));
    QVERIFY(!secrets().contains("7391"));
    QVERIFY(!explained().contains("+39 333 999 0000"));
    // A list that everybody may know is shown, and stays where it can be read.
    QVERIFY(set(u"blocklists/urls="_s).output.contains("main/list.csv (default)"));
    QCOMPARE(set(u"blocklists/urls=none"_s).output, QByteArray("blocklists/urls = none\n"));
}

void TestPrivateSources::oldFileIsMigratedAtTheStart()
{
    QVERIFY(m_home->put(u"private-7391.ics"_s, Calendar));
    const QByteArray address = m_home->path(u"private-7391.ics"_s).toUtf8();
    QVERIFY(m_home->put(u"data/settings.ini"_s,
                        "[calendar]\nurl=" + address + "\n\n[blocklists]\nurls=none\n"));
    QVERIFY(explained().contains("+39 333 999 0000")); // which only looks
    QVERIFY(settings().contains("7391"));
    QProcess running;
    m_home->prepare(running,
                    {u"--data-dir"_s, m_home->data(), u"--modem"_s, u"/dev/ttyUSB-none"_s});
    running.start();
    QTRY_VERIFY_WITH_TIMEOUT(settings().contains("kept secret"), HeadlessHome::Patience);
    QSignalSpy finished(&running, &QProcess::finished);
    running.terminate();
    QVERIFY(!finished.isEmpty() || finished.wait(HeadlessHome::Patience));
    QVERIFY(!running.readAllStandardError().contains("7391"));
    QVERIFY(!settings().contains("7391"));
    QVERIFY(secrets().contains(address));
    QVERIFY(explained().contains("+39 333 999 0000"));
}

QTEST_GUILESS_MAIN(TestPrivateSources)
#include "tst_privatesources.moc"
