// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60'000;

} // namespace

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

private:
    /** Standard output of gammu; empty when it failed. */
    QString gammu(const QString &command);
    bool waitForLine(const QByteArray &beginning);

    QString m_gammu;
    std::unique_ptr<QTemporaryDir> m_folder;
    QProcess m_modem;
    QByteArray m_said;
};

void TestGammu::initTestCase()
{
    m_gammu = QStandardPaths::findExecutable(u"gammu"_s);
    if (m_gammu.isEmpty()) {
        QSKIP("gammu is not installed");
    }
    connect(&m_modem, &QProcess::readyReadStandardOutput, this,
            [this] { m_said += m_modem.readAllStandardOutput(); });
}

void TestGammu::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_said.clear();
    m_modem.start(qEnvironmentVariable("VP_MODEMSIM"),
                  {u"--link"_s, m_folder->filePath(u"modem"_s), u"--quiet-noise"_s});
    QVERIFY(waitForLine("control /dev/"));
    QFile settings(m_folder->filePath(u"gammurc"_s));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[gammu]\ndevice = " + m_folder->filePath(u"modem"_s).toUtf8()
                   + "\nconnection = at115200\n");
}

void TestGammu::cleanup()
{
    m_modem.write("quit\n");
    QVERIFY(m_modem.waitForFinished(Patience));
    QCOMPARE(m_modem.exitCode(), 0);
}

bool TestGammu::waitForLine(const QByteArray &beginning)
{
    QSignalSpy output(&m_modem, &QProcess::readyReadStandardOutput);
    while (!m_said.startsWith(beginning) && !m_said.contains(QByteArray('\n' + beginning))) {
        if (!output.wait(Patience)) {
            return false;
        }
    }
    return true;
}

QString TestGammu::gammu(const QString &command)
{
    QProcess client;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    client.setProcessEnvironment(environment);
    QSignalSpy finished(&client, &QProcess::finished);
    client.start(m_gammu, {u"-c"_s, m_folder->filePath(u"gammurc"_s), command});
    if (!finished.wait(Patience) || client.exitCode() != 0) {
        qWarning() << client.readAllStandardOutput() << client.readAllStandardError();
        return {};
    }
    return QString::fromUtf8(client.readAllStandardOutput());
}

void TestGammu::identify()
{
    const QString text = gammu(u"identify"_s);
    QVERIFY2(text.contains("Manufacturer         : Huawei"_L1), qPrintable(text));
    QVERIFY2(text.contains("E173"_L1), qPrintable(text));
    QVERIFY2(text.contains("353142000000019"_L1), qPrintable(text));
    QVERIFY2(text.contains("001010000000017"_L1), qPrintable(text));
}

void TestGammu::networkInfo()
{
    const QString text = gammu(u"networkinfo"_s);
    QVERIFY2(text.contains("Network state        : home network"_L1), qPrintable(text));
    QVERIFY2(text.contains("001 01"_L1), qPrintable(text));
    QVERIFY2(text.contains("SimNet"_L1), qPrintable(text));
}

void TestGammu::readsSms()
{
    const QString lettersOfManyKinds =
        u"Ciao € [Anna] @£$ èéùìòÇ Øø Åå ΔΦΓΛΩΠΨΣΘΞ ÆæßÉ ÄÖÑܧ äöñüà"_s;
    m_modem.write("sms +393401234567 " + lettersOfManyKinds.toUtf8() + '\n');
    m_modem.write(u"sms +393298765432 Привет 😀 мир\n"_s.toUtf8());
    m_modem.write("sms SimNet From a name\ncalls\n");
    QVERIFY(waitForLine("no calls"));
    const QString text = gammu(u"getallsms"_s);
    for (const QString &part :
         {u"\"+393401234567\""_s, lettersOfManyKinds, u"\"+393298765432\""_s, u"Привет 😀 мир"_s,
          u"\"SimNet\""_s, u"From a name"_s, u"3 SMS parts in 3 SMS sequences"_s}) {
        QVERIFY2(text.contains(part), qPrintable(part + u" not in "_s + text));
    }
}

QTEST_GUILESS_MAIN(TestGammu)
#include "tst_gammu.moc"
