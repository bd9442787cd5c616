// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60'000;

} // namespace

/** The program vp-modemsim as people and scripts use it. */
class TestModemSim : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void wrongUsage_data();
    void wrongUsage();
    void help();
    void wordsAndWhatHappens();
    void answersOnThePort();
    void playsEveryModem_data();
    void playsEveryModem();
    void separatesEventsOfFirmware21();
    void unplugAndPlug();
    void livesWithoutInputUntilTerminated();

private:
    void start(const QStringList &arguments);
    bool waitFor(const QByteArray &text);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_modem;
    QByteArray m_said;
};

void TestModemSim::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_modem = std::make_unique<QProcess>();
    m_said.clear();
    connect(m_modem.get(), &QProcess::readyReadStandardOutput, this,
            [this] { m_said += m_modem->readAllStandardOutput(); });
}

void TestModemSim::cleanup()
{
    if (m_modem->state() != QProcess::NotRunning) {
        m_modem->kill();
        m_modem->waitForFinished(Patience);
    }
}

void TestModemSim::start(const QStringList &arguments)
{
    m_modem->start(qEnvironmentVariable("VP_MODEMSIM"), arguments);
}

bool TestModemSim::waitFor(const QByteArray &text)
{
    QSignalSpy output(m_modem.get(), &QProcess::readyReadStandardOutput);
    while (!m_said.contains(text)) {
        if (!output.wait(Patience)) {
            qWarning() << "waited for" << text << "in vain, got" << m_said;
            return false;
        }
    }
    return true;
}

void TestModemSim::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("an unknown option") << QStringList {u"--loud"_s};
    QTest::newRow("an argument too many") << QStringList {u"modem"_s};
    QTest::newRow("an unknown modem") << QStringList {u"--profile"_s, u"nokia"_s};
    QTest::newRow("an option without its value") << QStringList {u"--link"_s};
}

void TestModemSim::wrongUsage()
{
    QFETCH(QStringList, arguments);
    start(arguments);
    QVERIFY(m_modem->waitForFinished(Patience));
    QCOMPARE(m_modem->exitCode(), 64);
    QVERIFY(m_modem->readAllStandardError().startsWith("vp-modemsim: "));
}

void TestModemSim::help()
{
    start({u"--help"_s});
    QVERIFY(m_modem->waitForFinished(Patience));
    QCOMPARE(m_modem->exitCode(), 0);
    QVERIFY(m_said.contains("--zero-delays"));
    QVERIFY(m_said.contains("incoming NUMBER|hidden"));
    for (const char *modem : {"huawei-e173", "quectel-ccinfo", "sim800", "stranger"}) {
        QVERIFY2(m_said.contains(modem), modem);
    }
}

void TestModemSim::wordsAndWhatHappens()
{
    start({u"--zero-delays"_s});
    QVERIFY(waitFor("control /dev/"));
    m_modem->write("incoming +393401234567\nincoming hidden\ndance\nhang");
    QVERIFY(waitFor("call 1 incoming +393401234567\n"));
    QVERIFY(waitFor("caller hidden turned away: busy\n"));
    QVERIFY(waitFor("error: I do not know the word 'dance'; try help\n"));
    m_modem->write("up 1\ncalls\n"); // a line in two pieces
    QVERIFY(waitFor("call 1 gone +393401234567 by remote 104,16\nno calls\n"));
    m_modem->write("quit\n");
    QVERIFY(m_modem->waitForFinished(Patience));
    QCOMPARE(m_modem->exitCode(), 0);
}

void TestModemSim::answersOnThePort()
{
    const QString link = m_folder->filePath(u"modem"_s);
    const QString events = m_folder->filePath(u"events"_s);
    const QString trace = m_folder->filePath(u"trace"_s);
    start({u"--link"_s, link, u"--events-link"_s, events, u"--trace"_s, trace, u"--quiet-noise"_s});
    QVERIFY(waitFor("control /dev/"));
    QFile port(link);
    QVERIFY(port.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    QCOMPARE(port.write("ATE0\r"), 5);
    QByteArray answer;
    while (answer.size() < 11) { // blocks until the modem has spoken
        answer += port.read(1);
    }
    QCOMPARE(answer, "ATE0\r\r\nOK\r\n");
    m_modem->write("incoming +393401234567\n");
    QVERIFY(waitFor("call 1 incoming +393401234567\n"));
    QFile eventPort(events);
    QVERIFY(eventPort.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    QByteArray event;
    while (event.size() < 8) {
        event += eventPort.read(1);
    }
    QCOMPARE(event, "\r\nRING\r\n");
    QFile log(trace);
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = log.readAll().split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY2(lines.at(0).endsWith(" control R ATE0\\r"), lines.at(0).constData());
    QVERIFY2(lines.at(1).endsWith(" control W ATE0\\r\\r\\nOK\\r\\n"), lines.at(1).constData());
    QVERIFY2(lines.at(2).endsWith(" events W \\r\\nRING\\r\\n"), lines.at(2).constData());
    const qint64 heard = lines.at(0).split(' ').first().toLongLong();
    const qint64 said = lines.at(1).split(' ').first().toLongLong();
    QVERIFY(heard > 0 && heard <= said);
}

void TestModemSim::playsEveryModem_data()
{
    QTest::addColumn<QByteArray>("manufacturer");
    QTest::newRow("huawei-e173") << QByteArray("huawei");
    QTest::newRow("huawei-21") << QByteArray("huawei");
    QTest::newRow("huawei-mu509") << QByteArray("huawei");
    QTest::newRow("huawei-silent") << QByteArray("huawei");
    QTest::newRow("quectel-ccinfo") << QByteArray("Quectel");
    QTest::newRow("quectel-dsci") << QByteArray("Quectel");
    QTest::newRow("simcom") << QByteArray("SIMCOM INCORPORATED");
    QTest::newRow("sim800") << QByteArray("SIMCOM_Ltd");
    QTest::newRow("zte") << QByteArray("ZTE INCORPORATED");
    QTest::newRow("wavecom") << QByteArray("WAVECOM MODEM");
    QTest::newRow("generic") << QByteArray("Nokia");
    QTest::newRow("stranger") << QByteArray("ACME Wireless");
}

void TestModemSim::playsEveryModem()
{
    QFETCH(QByteArray, manufacturer);
    const QString link = m_folder->filePath(u"modem"_s);
    start({u"--link"_s, link, u"--quiet-noise"_s, u"--profile"_s,
           QString::fromLatin1(QTest::currentDataTag())});
    QVERIFY(waitFor("control /dev/"));
    QFile port(link);
    QVERIFY(port.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    QCOMPARE(port.write("AT+CGMI\r"), 8);
    const QByteArray expected = "\r\n" + manufacturer + "\r\n\r\nOK\r\n";
    QByteArray said;
    while (!said.endsWith(expected)) { // blocks until the modem has spoken
        said += port.read(1);
    }
    // The stranger does not echo, and something waits in his port.
    const bool isStranger = manufacturer == "ACME Wireless";
    QCOMPARE(said.chopped(expected.size()),
             isStranger ? QByteArray("99,99\r\n\r\nOK\r\n\r\n+CRE") : QByteArray("AT+CGMI\r"));
}

void TestModemSim::separatesEventsOfFirmware21()
{
    start({u"--profile"_s, u"huawei-21"_s, u"--quiet-noise"_s});
    QVERIFY(waitFor("events /dev/"));
    QVERIFY(waitFor("control /dev/"));
    const QByteArray line = m_said.mid(m_said.indexOf("events ")).split('\n').constFirst();
    QFile events(QString::fromLatin1(line.sliced(7).trimmed()));
    QVERIFY(events.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    m_modem->write("incoming +393401234567\n");
    QVERIFY(waitFor("call 1 incoming +393401234567\n"));
    QByteArray event;
    while (event.size() < 8) {
        event += events.read(1);
    }
    QCOMPARE(event, "\r\nRING\r\n");
}

void TestModemSim::unplugAndPlug()
{
    const QString link = m_folder->filePath(u"modem"_s);
    start({u"--link"_s, link});
    QVERIFY(waitFor("control /dev/"));
    QVERIFY(QFile::exists(link));
    m_said.clear();
    m_modem->write("unplug\n");
    QVERIFY(waitFor("port gone\n"));
    QVERIFY(!QFile::exists(link));
    m_modem->write("plug\n");
    QVERIFY(waitFor("port back\n"));
    QVERIFY(waitFor("control /dev/"));
    QVERIFY(QFile::exists(link));
}

void TestModemSim::livesWithoutInputUntilTerminated()
{
    const QString link = m_folder->filePath(u"modem"_s);
    start({u"--link"_s, link});
    QVERIFY(waitFor("control /dev/"));
    m_modem->closeWriteChannel();
    QFile port(link);
    QVERIFY(port.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    QCOMPARE(port.write("AT\r"), 3);
    QCOMPARE(port.read(1), "A");
    m_modem->terminate();
    QVERIFY(m_modem->waitForFinished(Patience));
    QCOMPARE(m_modem->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_modem->exitCode(), 0);
    QVERIFY(!QFile::exists(link));
}

QTEST_GUILESS_MAIN(TestModemSim)
#include "tst_modemsim.moc"
