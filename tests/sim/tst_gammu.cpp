// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modemprocess.h"

#include <QFile>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

using vp::test::ModemProcess;

/** A client that we did not write talks to vp-modemsim over its pseudo-terminal, with echo on. */
class TestGammu : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void identify();
    void networkInfo();
    void readsSms();
    void joinsPartsOfSms();
    void sendsSms_data();
    void sendsSms();
    void deletesSms();
    void asksTheNetwork();

private:
    /** Standard output of gammu; empty when it failed. */
    QString gammu(const QStringList &words);

    QString m_gammu;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ModemProcess> m_modem;
};

void TestGammu::initTestCase()
{
    m_gammu = QStandardPaths::findExecutable(u"gammu"_s);
    if (m_gammu.isEmpty()) {
        QSKIP("gammu is not installed");
    }
}

void TestGammu::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_modem = std::make_unique<ModemProcess>();
    QVERIFY(m_modem->start(m_folder->filePath(u"modem"_s)));
    QFile settings(m_folder->filePath(u"gammurc"_s));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[gammu]\ndevice = " + m_folder->filePath(u"modem"_s).toUtf8()
                   + "\nconnection = at115200\n");
}

void TestGammu::cleanup()
{
    QVERIFY(m_modem->quit());
}

QString TestGammu::gammu(const QStringList &words)
{
    QProcess client;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    client.setProcessEnvironment(environment);
    QSignalSpy finished(&client, &QProcess::finished);
    client.start(m_gammu, QStringList {u"-c"_s, m_folder->filePath(u"gammurc"_s)} + words);
    if (!finished.wait(ModemProcess::Patience) || client.exitCode() != 0) {
        qWarning() << client.readAllStandardOutput() << client.readAllStandardError();
        return {};
    }
    return QString::fromUtf8(client.readAllStandardOutput());
}

void TestGammu::identify()
{
    const QString text = gammu({u"identify"_s});
    QVERIFY2(text.contains("Manufacturer         : Huawei"_L1), qPrintable(text));
    QVERIFY2(text.contains("E173"_L1), qPrintable(text));
    QVERIFY2(text.contains("353142000000019"_L1), qPrintable(text));
    QVERIFY2(text.contains("001010000000017"_L1), qPrintable(text));
}

void TestGammu::networkInfo()
{
    const QString text = gammu({u"networkinfo"_s});
    QVERIFY2(text.contains("Network state        : home network"_L1), qPrintable(text));
    QVERIFY2(text.contains("001 01"_L1), qPrintable(text));
    QVERIFY2(text.contains("SimNet"_L1), qPrintable(text));
}

void TestGammu::readsSms()
{
    const QString lettersOfManyKinds =
        u"Ciao € [Anna] @£$ èéùìòÇ Øø Åå ΔΦΓΛΩΠΨΣΘΞ ÆæßÉ ÄÖÑܧ äöñüà"_s;
    m_modem->say("sms +393401234567 " + lettersOfManyKinds.toUtf8());
    m_modem->say(u"sms +393298765432 Привет 😀 мир"_s.toUtf8());
    m_modem->say("sms SimNet From a name\ncalls");
    QVERIFY(m_modem->waitForLine("no calls"));
    const QString text = gammu({u"getallsms"_s});
    for (const QString &part :
         {u"\"+393401234567\""_s, lettersOfManyKinds, u"\"+393298765432\""_s, u"Привет 😀 мир"_s,
          u"\"SimNet\""_s, u"From a name"_s, u"3 SMS parts in 3 SMS sequences"_s}) {
        QVERIFY2(text.contains(part), qPrintable(part + u" not in "_s + text));
    }
}

void TestGammu::joinsPartsOfSms()
{
    const QString latin = u"A story that is far too long for a single message. "_s.repeated(5);
    const QString cyrillic = u"Съешь же ещё этих мягких французских булок. "_s.repeated(3);
    m_modem->say("sms +393401234567 " + latin.toUtf8());
    m_modem->say("sms +393298765432 " + cyrillic.toUtf8());
    m_modem->say("calls");
    QVERIFY(m_modem->waitForLine("no calls"));
    const QString text = gammu({u"geteachsms"_s});
    for (const QString &part :
         {latin.trimmed(), cyrillic.trimmed(), u"4 SMS parts in 2 SMS sequences"_s}) {
        QVERIFY2(text.contains(part), qPrintable(part + u" not in "_s + text));
    }
}

void TestGammu::sendsSms_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArrayList>("submitted");
    // First octet (more parts, header), reference, number, alphabet: the rest is the text.
    QTest::newRow("GSM alphabet") << QStringList {u"-text"_s, u"hellohello"_s}
                                  << QByteArrayList {
                                         "11000C919343103254760000FF0AE8329BFD4697D9EC37"};
    QTest::newRow("Cyrillic, two parts")
        << QStringList {u"-unicode"_s, u"-autolen"_s, u"120"_s, u"-text"_s,
                        u"мир "_s.repeated(20).trimmed()}
        << QByteArrayList {
               "51000C919343103254760008FF8C050003",
               "51000C919343103254760008FF1E050003",
           };
}

void TestGammu::sendsSms()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArrayList, submitted);
    const QString text = gammu(QStringList {u"sendsms"_s, u"TEXT"_s, u"+393401234567"_s} + words);
    QCOMPARE(text.count(u"OK, message reference="_s), submitted.size());
    for (const QByteArray &pdu : submitted) {
        // The service centre's number comes first.
        QVERIFY(m_modem->waitForLine("sms submitted 0791933394320000" + pdu));
    }
}

void TestGammu::deletesSms()
{
    for (const char *text : {"first", "second", "third"}) {
        m_modem->say(QByteArray("sms +393401234567 ") + text);
    }
    m_modem->say("calls");
    QVERIFY(m_modem->waitForLine("no calls"));
    gammu({u"deletesms"_s, u"1"_s, u"2"_s});
    const QString text = gammu({u"getallsms"_s});
    QVERIFY2(text.contains("first"_L1) && text.contains("third"_L1), qPrintable(text));
    QVERIFY2(!text.contains("second"_L1), qPrintable(text));
    gammu({u"deleteallsms"_s, u"1"_s});
    QVERIFY(gammu({u"getallsms"_s}).contains("0 SMS parts in 0 SMS sequences"_L1));
}

void TestGammu::asksTheNetwork()
{
    const QString text = gammu({u"getussd"_s, u"*100#"_s});
    QVERIFY2(text.contains("\"Credit: 12,34 EUR\""_L1), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestGammu)
#include "tst_gammu.moc"
