// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "botapiserver.h"
#include "main/commandline.h"
#include "main/doctorfile.h"
#include "settings/secretstore.h"
#include "settings/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;
using namespace vp;

namespace {

const QString Token = u"123456789:AAFakeFakeFakeFakeFakeFakeFakeFakeFak"_s;
constexpr int Patience = 120'000; ///< ms; twenty times what it takes

/** A process of the test, in a home of its own. */
class Process
{
public:
    Process(const QString &program, const QStringList &arguments, const QString &home)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : environment.keys()) {
            if (name.startsWith("virtualphone_"_L1)) {
                environment.remove(name);
            }
        }
        environment.insert(u"HOME"_s, home);
        environment.insert(u"XDG_RUNTIME_DIR"_s, home);
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.remove(u"DISPLAY"_s);
        environment.remove(u"QT_QPA_PLATFORM"_s);
        m_process.setProcessEnvironment(environment);
        m_process.start(program, arguments);
    }
    ~Process()
    {
        m_process.kill();
        m_process.waitForFinished(5000);
    }
    void say(const QByteArray &line) { m_process.write(line + '\n'); }
    [[nodiscard]] QString output()
    {
        m_output += m_process.readAllStandardOutput();
        return QString::fromUtf8(m_output);
    }
    [[nodiscard]] QString errors()
    {
        m_errors += m_process.readAllStandardError();
        return QString::fromUtf8(m_errors);
    }
    [[nodiscard]] bool ends()
    {
        QSignalSpy finished(&m_process, &QProcess::finished);
        return m_process.state() == QProcess::NotRunning || finished.wait(Patience);
    }
    [[nodiscard]] int code() const { return m_process.exitCode(); }

private:
    QProcess m_process;
    QByteArray m_output;
    QByteArray m_errors;
};

/** A simulated stick on a pseudo-terminal, and the doctor who looks at it. */
struct Surgery
{
    explicit Surgery(const QStringList &simOptions = {})
        : port(home.filePath(u"modem"_s))
        , modem(QStringLiteral(VP_MODEMSIM), QStringList {u"--link"_s, port} + simOptions,
                home.path())
    {
    }
    [[nodiscard]] bool isPlugged() { return modem.output().contains(u"control "_s); }
    Process &examine(const QStringList &more = {})
    {
        doctor = std::make_unique<Process>(QStringLiteral(VP_VIRTUALPHONED),
                                           QStringList {u"--doctor"_s, u"--modem"_s, port,
                                                        u"--data-dir"_s, home.filePath(u"data"_s)}
                                               + more,
                                           home.path());
        return *doctor;
    }
    /** The stick tells its signal again and again, so that the doctor need not listen for long. */
    void chatter(const QByteArray &registration = "1", int signal = 20)
    {
        QObject::connect(&timer, &QTimer::timeout, &timer, [this, registration, signal] {
            ++ticks;
            modem.say("service " + registration + ' ' + QByteArray::number(signal + ticks % 2));
        });
        timer.start(200);
    }

    QTemporaryDir home;
    QString port;
    Process modem;
    std::unique_ptr<Process> doctor;
    QTimer timer;
    int ticks = 0;
};

bool writeFile(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

} // namespace

/** `virtualphoned --doctor` as a person runs it. */
class TestDoctorRun : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void healthyStick();
    void portForSound();
    void telegram_data();
    void telegram();
    void faults_data();
    void faults();
    void noModemAtAll();
    void namedModemThatIsGone();
    void portOfTheRunningPhone();
    void reportIsWrittenOnce();
    void reportHoldsNoSecret();
};

void TestDoctorRun::healthyStick()
{
    Surgery surgery;
    QTRY_VERIFY_WITH_TIMEOUT(surgery.isPlugged(), Patience);
    surgery.chatter();
    Process &doctor = surgery.examine();
    QVERIFY(doctor.ends());
    const QString text = doctor.output();
    QVERIFY2(text.contains(u"ok        Modem           A modem answers: huawei E173."_s),
             qPrintable(text));
    QVERIFY2(text.contains(u"The modem can hold calls and join them."_s), qPrintable(text));
    QVERIFY2(text.contains(u"The modem tells events on this port."_s), qPrintable(text));
    QVERIFY2(!text.contains(u'\x1b'), qPrintable(text)); // no colours: this is no terminal
    QVERIFY2(doctor.errors().isEmpty(), qPrintable(doctor.errors()));
    // ModemManager may run on the machine of the test, and wants attention then.
    const bool manager = text.contains(u"ModemManager runs"_s);
    QCOMPARE(doctor.code(), manager ? exitcode::DoctorAttention : 0);
    // It leaves nothing behind.
    QVERIFY(!QFileInfo::exists(surgery.home.filePath(u"data"_s)));
}

/** Found and opened without a call; where a call tests it stands beside. */
void TestDoctorRun::portForSound()
{
    QTemporaryDir ports;
    const QString voice = ports.filePath(u"voice"_s);
    Surgery surgery({u"--voice-link"_s, voice});
    QTRY_VERIFY_WITH_TIMEOUT(surgery.isPlugged(), Patience);
    surgery.chatter();
    Process &doctor = surgery.examine({u"--modem-voice"_s, voice});
    QVERIFY(doctor.ends());
    const QString text = doctor.output();
    QVERIFY2(text.contains(u"The port that carries the sound of calls opens"_s), qPrintable(text));
    QVERIFY2(text.contains(u"in Diagnostics of the window, and below /status in the chat"_s),
             qPrintable(text));
}

void TestDoctorRun::telegram_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("proxy");
    QTest::addColumn<QString>("words");
    QTest::newRow("connected") << Token << QString() << u"Telegram is connected."_s;
    QTest::newRow("refused") << QString(Token.left(10) + QString(35, u'B')) << QString()
                             << u"Telegram refuses the bot's token."_s;
    QTest::newRow("no bot") << QString() << QString() << QString();
}

/** With the stored token and proxy, and taking nothing from the phone that may run beside. */
void TestDoctorRun::telegram()
{
    QFETCH(QString, token);
    QFETCH(QString, proxy);
    QFETCH(QString, words);
    BotApiServer bot(Token);
    QVERIFY(bot.listen());
    const QTemporaryDir home;
    const QString data = home.filePath(u"data"_s);
    QVERIFY(QDir(home.path()).mkdir(u"data"_s));
    if (!token.isEmpty()) {
        bool isKept = false;
        FileSecretStore(data + u"/secrets.ini"_s)
            .write(secret::BotToken, token, this,
                   [&isKept](const Result<> &done) { isKept = done.has_value(); });
        QTRY_VERIFY_WITH_TIMEOUT(isKept, Patience);
    }
    QVERIFY(writeFile(data + u"/settings.ini"_s, "[telegram]\nproxy=" + proxy.toLatin1() + '\n'));
    Process doctor(QStringLiteral(VP_VIRTUALPHONED),
                   {u"--doctor"_s, u"--modem"_s, home.filePath(u"none"_s), u"--data-dir"_s, data,
                    u"--telegram-api"_s, bot.url().toString()},
                   home.path());
    QVERIFY(doctor.ends());
    const QString text = doctor.output();
    QCOMPARE(text.contains(u"Telegram"_s), !words.isEmpty());
    QVERIFY2(text.contains(words), qPrintable(text));
    QVERIFY(!token.isEmpty() || bot.requests().empty());
    QCOMPARE(bot.requestCount(u"getUpdates"_s), 0);
}

void TestDoctorRun::faults_data()
{
    QTest::addColumn<QByteArray>("registration"); ///< empty = the modem is silent
    QTest::addColumn<int>("signal");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("code");
    const int attention = exitcode::DoctorAttention;
    const int failed = exitcode::DoctorFailed;
    QTest::newRow("no network") << QByteArray("2") << 20 << u"found no network"_s << failed;
    QTest::newRow("refused") << QByteArray("3") << 20 << u"refuses this SIM"_s << failed;
    QTest::newRow("abroad") << QByteArray("5") << 20 << u"foreign network"_s << attention;
    QTest::newRow("weak signal") << QByteArray("1") << 2 << u"but weak"_s << attention;
    QTest::newRow("silent") << QByteArray() << 0 << u"Nobody answers"_s << failed;
}

void TestDoctorRun::faults()
{
    QFETCH(QByteArray, registration);
    QFETCH(int, signal);
    QFETCH(QString, words);
    QFETCH(int, code);
    Surgery surgery;
    QTRY_VERIFY_WITH_TIMEOUT(surgery.isPlugged(), Patience);
    if (registration.isEmpty()) {
        surgery.modem.say("fault silence");
    } else {
        surgery.modem.say("service " + registration + ' ' + QByteArray::number(signal));
        surgery.chatter(registration, signal);
    }
    surgery.modem.say("calls"); // its answer shows that what stands before it is done
    QTRY_VERIFY_WITH_TIMEOUT(surgery.modem.output().contains(u"no calls"_s), Patience);
    Process &doctor = surgery.examine();
    QVERIFY(doctor.ends());
    QVERIFY2(doctor.output().contains(words), qPrintable(doctor.output()));
    QCOMPARE(doctor.code(), code);
}

void TestDoctorRun::noModemAtAll()
{
    const QTemporaryDir home;
    Process doctor(QStringLiteral(VP_VIRTUALPHONED),
                   {u"--doctor"_s, u"--data-dir"_s, home.filePath(u"data"_s)}, home.path());
    QVERIFY(doctor.ends());
    if (doctor.output().contains(u"A modem answers"_s)) {
        QSKIP("this machine has a modem");
    }
    QVERIFY2(doctor.output().startsWith(u"failed    Port"_s), qPrintable(doctor.output()));
    QCOMPARE(doctor.code(), exitcode::DoctorFailed);
}

void TestDoctorRun::namedModemThatIsGone()
{
    const QTemporaryDir home;
    for (const QString &program :
         {QStringLiteral(VP_VIRTUALPHONED), QStringLiteral(VP_VIRTUALPHONE)}) {
        Process doctor(program,
                       {u"--doctor"_s, u"--modem"_s, home.filePath(u"none"_s), u"--data-dir"_s,
                        home.filePath(u"data"_s)},
                       home.path());
        QVERIFY(doctor.ends());
        QVERIFY2(doctor.output().contains(u"none is not there."_s), qPrintable(doctor.output()));
        QVERIFY(doctor.output().contains(u"→ Plug the stick in"_s));
        QCOMPARE(doctor.code(), exitcode::DoctorFailed);
    }
}

void TestDoctorRun::portOfTheRunningPhone()
{
    Surgery surgery;
    QTRY_VERIFY_WITH_TIMEOUT(surgery.isPlugged(), Patience);
    Process phone(QStringLiteral(VP_VIRTUALPHONED),
                  {u"--modem"_s, surgery.port, u"--data-dir"_s, surgery.home.filePath(u"data"_s)},
                  surgery.home.path());
    QTRY_VERIFY2_WITH_TIMEOUT(phone.errors().contains(u"opened"_s), qPrintable(phone.errors()),
                              Patience);
    Process &doctor = surgery.examine();
    QVERIFY(doctor.ends());
    QVERIFY2(doctor.output().contains(u"is held by the VirtualPhone that is running"_s),
             qPrintable(doctor.output()));
    QVERIFY2(doctor.output().contains(u"the button below /status tests the sound of calls"_s),
             qPrintable(doctor.output()));
    QCOMPARE(doctor.code(), exitcode::DoctorFailed);
}

void TestDoctorRun::reportIsWrittenOnce()
{
    Surgery surgery;
    QTRY_VERIFY_WITH_TIMEOUT(surgery.isPlugged(), Patience);
    surgery.chatter();
    const QString path = surgery.home.filePath(u"report.txt"_s);
    Process &doctor = surgery.examine({u"--report"_s, path});
    QVERIFY(doctor.ends());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY2(text.contains(u"Modem: huawei E173, firmware 11.126"_s), qPrintable(text));
    QVERIFY2(text.contains(u"ok: SIM: The SIM is there."_s), qPrintable(text));
    QVERIFY2(text.contains(u"rules/hiddenNumber = reject"_s), qPrintable(text));
    QCOMPARE(QFileInfo(path).permissions()
                 & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());

    Process &again = surgery.examine({u"--report"_s, path});
    QVERIFY(again.ends());
    QVERIFY2(again.errors().contains(u"not overwritten"_s), qPrintable(again.errors()));
    QCOMPARE(again.code(), exitcode::DataFolder);
    QVERIFY(again.output().isEmpty());
    QVERIFY(file.seek(0));
    QCOMPARE(QString::fromUtf8(file.readAll()), text);
}

void TestDoctorRun::reportHoldsNoSecret()
{
    const QStringList secrets {u"7123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsawQ"_s,
                               u"353142000000019"_s,
                               u"89399900000000000174"_s,
                               u"+393401234567"_s,
                               u"+393331112222"_s,
                               u"private-0123456789abcdef"_s,
                               u"calendar.example.org"_s,
                               u"lists.example.net"_s,
                               u"5000000111"_s,
                               u"4711"_s,
                               u"secret-apn"_s,
                               QDir::homePath() + u"/somewhere"_s};
    const QTemporaryDir folder;
    const QString ini = folder.filePath(u"settings.ini"_s);
    QVERIFY(writeFile(ini,
                      "[telegram]\nowners=5000000111\n[phones]\nmaster=+393331112222\n"
                      "[calendar]\nurl=https://calendar.example.org/private-0123456789abcdef\n"
                      "[modem]\nport=imei:353142000000019\n"
                      "extraInit=AT+CGDCONT=1,\"IP\",\"secret-apn\"\n"
                      "[rules]\nnotInContacts=+393401234567\n"));
    Settings settings(ini);
    QCOMPARE(settings.text(SettingKey::MasterPhone), u"+393331112222"_s);
    DoctorReport report;
    report.findings.manufacturer = u"huawei"_s;
    report.findings.model = u"IMEI 353142000000019"_s;
    report.lines.push_back({DoctorCheck::Port, DoctorState::Failed, DoctorFinding::PortHeld,
                            u"The port imei:353142000000019 calls +393401234567."_s, QString()});
    QStringList log;
    for (const QString &secret : secrets) {
        log.append(u"2026-11-22T14:00:00.000 info vp.service: it was "_s + secret);
    }
    log.append(u"AT+CPIN=\"4711\""_s);
    log.removeOne(u"2026-11-22T14:00:00.000 info vp.service: it was 4711"_s); // no PIN without CPIN
    log.removeOne(u"2026-11-22T14:00:00.000 info vp.service: it was secret-apn"_s);
    log.removeOne(u"2026-11-22T14:00:00.000 info vp.service: it was 5000000111"_s);
    log.append(u"GET https://lists.example.net/a?key=1 and webcal://calendar.example.org/x"_s);
    log.removeOne(u"2026-11-22T14:00:00.000 info vp.service: it was calendar.example.org"_s);
    log.removeOne(u"2026-11-22T14:00:00.000 info vp.service: it was lists.example.net"_s);
    const QString text = doctorReportText(report, settings, log);
    QVERIFY2(text.contains(u"phones/master = (set)"_s), qPrintable(text));
    QVERIFY2(text.contains(u"calendar/urls = (set)"_s), qPrintable(text));
    for (const QString &secret : secrets) {
        QVERIFY2(!text.contains(secret), qPrintable(QString(secret + u" is in\n"_s + text)));
    }
}

QTEST_GUILESS_MAIN(TestDoctorRun)
#include "tst_doctorrun.moc"
