// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modemprocess.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using vp::test::ModemProcess;

/** A daemon that we did not write lives with vp-modemsim: it reads, stores, deletes and sends SMS
 * in a loop. */
class TestGammuSmsd : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void loop();

private:
    /** It says something with each thing that it does. */
    template<class Predicate>
    bool waitUntil(Predicate isTrue);
    /** What the daemon has received, part after part. */
    [[nodiscard]] QString received() const;

    QString m_program;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ModemProcess> m_modem;
    QProcess m_daemon;
    QByteArray m_log;
};

void TestGammuSmsd::initTestCase()
{
    m_program = QStandardPaths::findExecutable(u"gammu-smsd"_s);
    if (m_program.isEmpty()) {
        QSKIP("gammu-smsd is not installed");
    }
    m_daemon.setProcessChannelMode(QProcess::MergedChannels);
    connect(&m_daemon, &QProcess::readyRead, this, [this] { m_log += m_daemon.readAll(); });
}

void TestGammuSmsd::init()
{
    m_log.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_modem = std::make_unique<ModemProcess>();
    QVERIFY(m_modem->start(m_folder->filePath(u"modem"_s)));
    const QByteArray path = m_folder->path().toUtf8();
    for (const char *name : {"inbox", "outbox", "sent", "failed"}) {
        QVERIFY(QDir(m_folder->path()).mkdir(QString::fromLatin1(name)));
    }
    QFile settings(m_folder->filePath(u"smsdrc"_s));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[gammu]\ndevice = " + path + "/modem\nconnection = at115200\n"
                   + "[smsd]\nservice = files\nlogfile = stdout\ncommtimeout = 1\nloopsleep = 1\n"
                     "sendtimeout = 20\nchecksecurity = 0\ninboxformat = unicode\ninboxpath = "
                   + path + "/inbox/\noutboxpath = " + path + "/outbox/\nsentsmspath = " + path
                   + "/sent/\nerrorsmspath = " + path + "/failed/\n");
}

void TestGammuSmsd::cleanup()
{
    if (m_daemon.state() != QProcess::NotRunning) {
        m_daemon.terminate();
        QVERIFY(m_daemon.waitForFinished(ModemProcess::Patience));
    }
    QVERIFY(m_modem->quit());
}

template<class Predicate>
bool TestGammuSmsd::waitUntil(Predicate isTrue)
{
    QSignalSpy output(&m_daemon, &QProcess::readyRead);
    while (!isTrue()) {
        if (!output.wait(ModemProcess::Patience)) {
            qWarning() << "waited in vain, the daemon said" << m_log;
            return false;
        }
    }
    return true;
}

QString TestGammuSmsd::received() const
{
    const QDir inbox(m_folder->filePath(u"inbox"_s));
    QString text;
    for (const QString &name : inbox.entryList(QDir::Files, QDir::Name)) {
        QFile file(inbox.filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            QStringDecoder decode(QStringDecoder::Utf16);
            text += decode(file.readAll());
        }
    }
    return text;
}

void TestGammuSmsd::loop()
{
    const QString longText =
        u"Съешь же ещё этих мягких французских булок. "_s.repeated(3).trimmed();
    m_modem->say("sms +393401234567 " + longText.toUtf8());
    m_daemon.start(m_program, {u"-c"_s, m_folder->filePath(u"smsdrc"_s)});
    QVERIFY(waitUntil([&] { return received() == longText; }));
    m_modem->say("sms +393401234567 While it runs");
    QFile answer(m_folder->filePath(u"outbox/OUT+393298765432.txt"_s));
    QVERIFY(answer.open(QIODevice::WriteOnly));
    answer.write("hellohello");
    answer.close();
    QVERIFY(m_modem->waitForLine("sms submitted 0791933394320000"
                                 "11000C919323896745230000FF0AE8329BFD4697D9EC37"));
    QVERIFY(waitUntil([&] { return m_log.contains("Transmitted OUT+393298765432.txt"); }));
    QVERIFY(waitUntil([&] { return received().contains("While it runs"_L1); }));
}

QTEST_GUILESS_MAIN(TestGammuSmsd)
#include "tst_gammusmsd.moc"
