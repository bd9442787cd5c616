// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"
#include "settings/settingsedit.h"
#include "settings/sourcetrust.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;

namespace {

const QString Tls = QStringLiteral(VP_TEST_TLS);
const QString Digits = QString(32, u'a') + QString(32, u'0');

} // namespace

/** Whose certificates are trusted for which host. */
class TestSourceTrust : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void files_data();
    void files();
    void missingFileIsStillReadAtTheStart();
    void looksUpByHostAndPort_data();
    void looksUpByHostAndPort();
};

void TestSourceTrust::accepts_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("stored");
    const QString colons = QStringList(32, u"AB"_s).join(u':');
    QTest::newRow("digits") << QString(u"cal.example.org="_s + Digits)
                            << QString(u"cal.example.org="_s + Digits);
    QTest::newRow("colons and capitals, host in any case")
        << QString(u" Cal.Example.org = "_s + colons)
        << QString(u"cal.example.org="_s + QString(u"ab"_s).repeated(32));
    QTest::newRow("a port") << QString(u"127.0.0.1:8443="_s + Digits)
                            << QString(u"127.0.0.1:8443="_s + Digits);
    QTest::newRow("IPv6") << QString(u"[::1]:8443="_s + Digits)
                          << QString(u"[::1]:8443="_s + Digits);
    QTest::newRow("a whole address, whose path is dropped")
        << QString(u"https://cal.example.org/private-1/x.ics="_s + Digits)
        << QString(u"cal.example.org="_s + Digits);
    QTest::newRow("several") << QString(u"a.org="_s + Digits + u",b.org:1="_s + Digits
                                        + u"\nc.org="_s + Digits)
                             << QString(u"a.org="_s + Digits + u", b.org:1="_s + Digits
                                        + u", c.org="_s + Digits);
    QTest::newRow("a name in other letters")
        << QString(u"bücher.example="_s + Digits) << QString(u"xn--bcher-kva.example="_s + Digits);
    QTest::newRow("a comma at the end")
        << QString(u"a.org="_s + Digits + u',') << QString(u"a.org="_s + Digits);
}

void TestSourceTrust::accepts()
{
    QFETCH(QString, value);
    QFETCH(QString, stored);
    const Result<QString> good = sourcetrust::fingerprints(value, Region {});
    QVERIFY2(good, good ? "" : qPrintable(good.error().detail));
    QCOMPARE(*good, stored);
    QCOMPARE(sourcetrust::fingerprints(*good, Region {}),
             stored); // reading it again changes nothing
}

void TestSourceTrust::refuses_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("why");
    QTest::newRow("no host") << Digits << u"a host in front"_s;
    QTest::newRow("a path for a host") << QString(u"a/b="_s + Digits) << u"a host in front"_s;
    QTest::newRow("a user") << QString(u"me:pw@a.org="_s + Digits) << u"a host in front"_s;
    QTest::newRow("too short") << u"a.org=abcd"_s << u"64 hexadecimal digits"_s;
    QTest::newRow("SHA-1") << QString(u"a.org="_s + QString(40, u'a')) << u"64 hexadecimal"_s;
    QTest::newRow("no digits") << QString(u"a.org="_s + QString(64, u'x')) << u"64 hexadecimal"_s;
    QTest::newRow("nothing") << u"a.org="_s << u"64 hexadecimal"_s;
    QTest::newRow("twice") << QString(u"a.org="_s + Digits + u", A.org="_s + Digits) << u"twice"_s;
    QTest::newRow("Telegram") << QString(u"api.telegram.org="_s + Digits) << u"Telegram"_s;
    QTest::newRow("Telegram, in capitals and with a port")
        << QString(u"API.Telegram.ORG:443="_s + Digits) << u"Telegram"_s;
    QTest::newRow("one of two is bad")
        << QString(u"a.org="_s + Digits + u", b.org=zz"_s) << u"b.org wants"_s;
}

void TestSourceTrust::refuses()
{
    QFETCH(QString, value);
    QFETCH(QString, why);
    const Result<QString> good = sourcetrust::fingerprints(value, Region {});
    QVERIFY(!good);
    QVERIFY2(good.error().detail.contains(why), qPrintable(good.error().detail));
    QVERIFY(!good.error().detail.contains(u"pw"_s));
}

void TestSourceTrust::files_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("why");
    QTest::newRow("a certificate") << QString(Tls + u"/authority.pem"_s) << QString();
    QTest::newRow("not there") << u"/nonexistent/ca.pem"_s << u"is not there"_s;
    QTest::newRow("a folder") << Tls << u"no file"_s;
    QTest::newRow("a key") << QString(Tls + u"/server.key"_s) << u"no certificate"_s;
    QTest::newRow("a text") << QString(Tls + u"/README.md"_s) << u"no certificate"_s;
    QTest::newRow("a device") << u"/dev/zero"_s << u"no file"_s;
    QTest::newRow("not a whole path") << u"ca.pem"_s << u"whole path"_s;
}

void TestSourceTrust::files()
{
    QFETCH(QString, path);
    QFETCH(QString, why);
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    const QString value = u"cal.example.org="_s + path;
    const Result<> set = settings.set(SettingKey::SourceCaFiles, value);
    const auto judged = settingsedit::judge({{u"sources/caFiles"_s, value}}, Region {});
    QCOMPARE(set.has_value(), why.isEmpty());
    QCOMPARE(judged.has_value(), why.isEmpty());
    if (!why.isEmpty()) {
        QVERIFY2(set.error().detail.contains(why), qPrintable(set.error().detail));
        QVERIFY(set.error().detail.contains(u"cal.example.org"_s));
        QVERIFY(judged.error().detail.contains(why));
    }
    QCOMPARE(settings.text(SettingKey::SourceCaFiles), why.isEmpty() ? value : QString());
}

void TestSourceTrust::missingFileIsStillReadAtTheStart()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.ini"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[sources]\ncaFiles=cal.example.org=/nonexistent/ca.pem\n");
    file.close();
    // Were it dropped, everybody whom the system trusts would be trusted.
    const Settings settings(path);
    QVERIFY(settings.problems().empty());
    QCOMPARE(settings.text(SettingKey::SourceCaFiles), u"cal.example.org=/nonexistent/ca.pem"_s);
}

void TestSourceTrust::looksUpByHostAndPort_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("expected");
    QTest::newRow("host") << u"https://a.org/x"_s << u"any"_s;
    QTest::newRow("host in capitals") << u"https://A.ORG/x"_s << u"any"_s;
    QTest::newRow("a port of its own") << u"https://a.org:8443/x"_s << u"port"_s;
    QTest::newRow("the usual port") << u"https://b.org/x"_s << u"usual"_s;
    QTest::newRow("another port") << u"https://b.org:1/x"_s << QString();
    QTest::newRow("another host") << u"https://x.a.org/x"_s << QString();
    QTest::newRow("Telegram, though somebody wrote it down")
        << u"https://api.telegram.org/x"_s << QString();
    QTest::newRow("a file") << u"file:///a.org"_s << QString();
}

void TestSourceTrust::looksUpByHostAndPort()
{
    QFETCH(QString, address);
    QFETCH(QString, expected);
    const std::vector<HostTrust> all {{u"a.org"_s, -1, u"any"_s},
                                      {u"a.org"_s, 8443, u"port"_s},
                                      {u"b.org"_s, 443, u"usual"_s},
                                      {u"api.telegram.org"_s, -1, u"never"_s}};
    QCOMPARE(trustOfHost(all, QUrl(address)), expected);
}

QTEST_APPLESS_MAIN(TestSourceTrust)
#include "tst_sourcetrust.moc"
