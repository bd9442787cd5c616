// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/atlogin.h"
#include "main/commandline.h"
#include "main/stopsignals.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <initializer_list>
#include <memory>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace vp;

namespace {

constexpr int Patience = 60'000; ///< ms; twenty times what it takes

/** A program with its own home, without a bot and without a display. */
class Program
{
public:
    explicit Program(const QString &path)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_home.path());
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_home.path());
        for (const QString &name :
             {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"XDG_DATA_HOME"_s,
              u"XDG_CONFIG_HOME"_s, u"virtualphone_bottoken"_s}) {
            environment.remove(name);
        }
        m_process.setProcessEnvironment(environment);
        m_process.setProgram(path);
    }

    /** Draws into memory. */
    void useNoScreen()
    {
        QProcessEnvironment environment = m_process.processEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        m_process.setProcessEnvironment(environment);
    }
    void start(const QStringList &arguments)
    {
        m_process.setArguments(arguments);
        m_process.start();
    }
    [[nodiscard]] bool ends()
    {
        QSignalSpy finished(&m_process, &QProcess::finished);
        return m_process.state() == QProcess::NotRunning || finished.wait(Patience);
    }
    void signal(int number) { ::kill(static_cast<pid_t>(m_process.processId()), number); }
    [[nodiscard]] int code() const { return m_process.exitCode(); }
    [[nodiscard]] QByteArray output() { return m_output += m_process.readAllStandardOutput(); }
    [[nodiscard]] QByteArray errors() { return m_error += m_process.readAllStandardError(); }
    [[nodiscard]] QString home() const { return m_home.path(); }

private:
    QTemporaryDir m_home;
    QProcess m_process;
    QByteArray m_output;
    QByteArray m_error;
};

QString headless()
{
    return QStringLiteral(VP_VIRTUALPHONED);
}

QString windowed()
{
    return QStringLiteral(VP_VIRTUALPHONE);
}

} // namespace

/** The command line of both programs, as others depend on it. */
class TestCommandLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads();
    void wrongUsage_data();
    void wrongUsage();
    void helpAndVersion_data();
    void helpAndVersion();
    void windowTakesAddressesAndQtOptions();
    void startsAgainAtLogin();
    void terminationEndsWithZero_data();
    void terminationEndsWithZero();
    void secondSignalEndsAtOnce();
    void windowEndsWithZero();
    void oneInstanceADataFolder();
    void defaultFolders();
    void brokenFolderIsOneSentence();
    void newerDataAreLeftAlone_data();
    void newerDataAreLeftAlone();
    void demoPrintsItsDay();
};

void TestCommandLine::reads()
{
    const CommandLine line = readCommandLine(
        {u"virtualphoned"_s, u"--modem"_s, u"/dev/ttyUSB0"_s, u"--modem-events=/dev/ttyUSB2"_s,
         u"--modem-voice"_s, u"/dev/ttyUSB1"_s, u"--telegram-api"_s, u"http://127.0.0.1:8081"_s,
         u"--data-dir"_s, u"/tmp/x"_s},
        false);
    QCOMPARE(line.action, CommandLine::Action::Run);
    QCOMPARE(line.modemPort, u"/dev/ttyUSB0"_s);
    QCOMPARE(line.modemEventsPort, u"/dev/ttyUSB2"_s);
    QCOMPARE(line.modemVoicePort, u"/dev/ttyUSB1"_s);
    QCOMPARE(line.telegramApi, u"http://127.0.0.1:8081"_s);
    QCOMPARE(line.dataDir, u"/tmp/x"_s);
    QVERIFY(!line.demo);
}

void TestCommandLine::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList {u"--bogus"_s};
    QTest::newRow("demo with a modem")
        << QStringList {u"--demo"_s, u"--modem"_s, u"/dev/ttyUSB0"_s};
    QTest::newRow("demo with a data folder")
        << QStringList {u"--demo"_s, u"--data-dir"_s, u"/tmp/x"_s};
    QTest::newRow("doctor of the demo") << QStringList {u"--doctor"_s, u"--demo"_s};
    QTest::newRow("report without a doctor") << QStringList {u"--report"_s, u"/tmp/x"_s};
    QTest::newRow("missing value") << QStringList {u"--modem"_s};
    QTest::newRow("empty value") << QStringList {u"--data-dir"_s, QString()};
    QTest::newRow("a word too much") << QStringList {u"start"_s};
    QTest::newRow("no address") << QStringList {u"--telegram-api"_s, u"nowhere"_s};
    QTest::newRow("another scheme") << QStringList {u"--telegram-api"_s, u"file:///etc/passwd"_s};
    QTest::newRow("events without a modem") << QStringList {u"--modem-events"_s, u"/dev/ttyUSB2"_s};
    QTest::newRow("demo with a voice port")
        << QStringList {u"--demo"_s, u"--modem-voice"_s, u"/dev/ttyUSB1"_s};
    QTest::newRow("name with a data folder")
        << QStringList {u"--name"_s, u"work"_s, u"--data-dir"_s, u"/tmp/x"_s};
    QTest::newRow("name with the demo") << QStringList {u"--name"_s, u"work"_s, u"--demo"_s};
    QTest::newRow("name that leads elsewhere") << QStringList {u"--name"_s, u"../../etc"_s};
    QTest::newRow("short IMEI") << QStringList {u"--modem"_s, u"imei:1234"_s};
    QTest::newRow("a value for a flag") << QStringList {u"--demo=yes"_s};
    QTest::newRow("a setting without its value") << QStringList {u"--set"_s, u"phones/master"_s};
    QTest::newRow("a setting without its name") << QStringList {u"--set"_s, u"=1"_s};
    QTest::newRow("settings of the demo")
        << QStringList {u"--set"_s, u"phones/country=+49"_s, u"--demo"_s};
    QTest::newRow("two values from standard input")
        << QStringList {u"--set"_s, u"sim/pin=-"_s, u"--set"_s, u"telegram/token=-"_s};
    QTest::newRow("two ways with a backup")
        << QStringList {u"--backup"_s, u"/tmp/x"_s, u"--restore"_s, u"/tmp/x"_s};
    QTest::newRow("backup of the demo") << QStringList {u"--backup"_s, u"/tmp/x"_s, u"--demo"_s};
    QTest::newRow("secrets of nothing") << QStringList {u"--with-secrets"_s};
    QTest::newRow("yes to nothing") << QStringList {u"--yes"_s};
    QTest::newRow("a setting that there is not") << QStringList {u"--set"_s, u"phones/mastr=1"_s};
}

void TestCommandLine::wrongUsage()
{
    QFETCH(QStringList, arguments);
    for (const QString &path : {headless(), windowed()}) {
        Program program(path);
        program.start(arguments);
        QVERIFY(program.ends());
        QCOMPARE(program.code(), exitcode::Usage);
        QVERIFY(program.output().isEmpty());
        QCOMPARE(program.errors().count('\n'), 1); // one sentence
        QVERIFY(QDir(program.home()).isEmpty());
    }
}

void TestCommandLine::helpAndVersion_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("virtualphone, without a display") << windowed();
    QTest::newRow("virtualphoned") << headless();
}

void TestCommandLine::helpAndVersion()
{
    QFETCH(QString, path);
    Program help(path);
    help.start({u"--help"_s});
    QVERIFY(help.ends());
    QCOMPARE(help.code(), 0);
    const QString text = QString::fromUtf8(help.output());
    QStringList options;
    static const QRegularExpression option(u"^  (--[a-z-]+)"_s,
                                           QRegularExpression::MultilineOption);
    for (const QRegularExpressionMatch &match : option.globalMatch(text)) {
        options.append(match.captured(1));
    }
    QCOMPARE(options,
             (QStringList {u"--modem"_s,        u"--modem-events"_s,  u"--modem-voice"_s,
                           u"--telegram-api"_s, u"--data-dir"_s,      u"--name"_s,
                           u"--demo"_s,         u"--background"_s,    u"--do-not-disturb"_s,
                           u"--doctor"_s,       u"--report"_s,        u"--set"_s,
                           u"--pair"_s,         u"--audit"_s,         u"--explain"_s,
                           u"--at"_s,           u"--import-legacy"_s, u"--backup"_s,
                           u"--restore"_s,      u"--undo-restore"_s,  u"--with-secrets"_s,
                           u"--yes"_s,          u"--version"_s,       u"--help"_s}));

    Program version(path);
    version.start({u"--version"_s});
    QVERIFY(version.ends());
    QCOMPARE(version.code(), 0);
    static const QRegularExpression shape(u"^virtualphoned? [0-9]+\\.[0-9]+\\.[0-9]+\n$"_s);
    QVERIFY(shape.match(QString::fromUtf8(version.output())).hasMatch());
}

void TestCommandLine::windowTakesAddressesAndQtOptions()
{
    const CommandLine line = readCommandLine({u"virtualphone"_s, u"-platform"_s, u"offscreen"_s,
                                              u"tel:+393407654321"_s, u"--data-dir"_s, u"/tmp/x"_s},
                                             true);
    QCOMPARE(line.action, CommandLine::Action::Run);
    QCOMPARE(line.addresses, QStringList {u"tel:+393407654321"_s});
    QCOMPARE(line.dataDir, u"/tmp/x"_s);
    QCOMPARE(readCommandLine({u"virtualphone"_s, u"/etc/passwd"_s}, true).action,
             CommandLine::Action::Refuse);
    // A second start may lie in another folder than the first.
    QCOMPARE(readCommandLine({u"virtualphone"_s, u"--background"_s, u"a b.vcf"_s}, true).addresses,
             QStringList {QDir::current().filePath(u"a b.vcf"_s)});
    QVERIFY(readCommandLine({u"virtualphone"_s, u"--background"_s}, true).background);
    QCOMPARE(readCommandLine({u"virtualphoned"_s, u"--background"_s}, false).action,
             CommandLine::Action::Refuse);
    QVERIFY(readCommandLine({u"virtualphone"_s, u"--do-not-disturb"_s}, true).doNotDisturb);
    QCOMPARE(readCommandLine({u"virtualphoned"_s, u"--do-not-disturb"_s}, false).action,
             CommandLine::Action::Refuse);
}

void TestCommandLine::startsAgainAtLogin()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    const CommandLine line = readCommandLine({u"virtualphone"_s, u"--name"_s, u"office"_s}, true);
    qputenv("APPIMAGE", "/opt/My Phone.AppImage");
    // As from a terminal that is an AppImage itself.
    const QTemporaryDir mounted;
    qputenv("APPDIR", mounted.path().toUtf8());
    QCOMPARE(AtLogin::command(line).first(), QCoreApplication::applicationFilePath());
    qputenv("APPDIR", QCoreApplication::applicationDirPath().toUtf8());
    const Autostart entry(u"x"_s, AtLogin::nameOf(line), AtLogin::command(line), folder.path());
    qunsetenv("APPIMAGE");
    qunsetenv("APPDIR");
    const AtLogin keeper(settings, entry);
    QVERIFY(!entry.isThere());
    QVERIFY(settings.set(SettingKey::StartAtLogin, u"true"_s));
    QFile file(folder.filePath(u"autostart/x-office.desktop"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(
        R"(Exec="/opt/My Phone.AppImage" "--background" "--name" "office")"));
    QVERIFY(settings.set(SettingKey::StartAtLogin, u"false"_s));
    QVERIFY(!entry.isThere());
    const CommandLine elsewhere =
        readCommandLine({u"virtualphone"_s, u"--data-dir"_s, u"/tmp/x"_s}, true);
    QVERIFY(AtLogin::nameOf(elsewhere) != AtLogin::nameOf(line));
    QCOMPARE(AtLogin::command(elsewhere).mid(1),
             QStringList({u"--background"_s, u"--data-dir"_s, u"/tmp/x"_s}));
}

void TestCommandLine::terminationEndsWithZero_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void TestCommandLine::terminationEndsWithZero()
{
    QFETCH(int, number);
    const QTemporaryDir data;
    Program program(headless());
    program.start({u"--data-dir"_s, data.path(), u"--modem"_s, u"/dev/ttyUSB-there-is-none"_s});
    QTRY_VERIFY2_WITH_TIMEOUT(program.errors().contains("no bot is set up"),
                              program.errors().constData(), Patience);
    program.signal(number);
    QVERIFY(program.ends());
    QCOMPARE(program.code(), 0);
    const QString log = data.filePath(u"logs/virtualphone.log"_s);
    QVERIFY(QFileInfo::exists(log));
    QCOMPARE(QFileInfo(log).permissions() & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

/** What @p numbers do to a process whose event loop never turns: its exit code, 7 when it lived. */
int afterSignals(std::initializer_list<int> numbers)
{
    constexpr int alive = 7;
    const pid_t child = ::fork();
    if (child == 0) {
        const StopSignals signals;
        for (const int number : numbers) {
            ::raise(number);
        }
        ::_exit(alive);
    }
    int status = 0;
    return ::waitpid(child, &status, 0) == child && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

void TestCommandLine::secondSignalEndsAtOnce()
{
    QCOMPARE(afterSignals({SIGTERM}), 7); // waits for the event loop
    QCOMPARE(afterSignals({SIGTERM, SIGINT}), 128 + SIGINT);
    QCOMPARE(afterSignals({SIGHUP, SIGHUP}), 128 + SIGHUP);
}

void TestCommandLine::windowEndsWithZero()
{
    const QTemporaryDir data;
    Program program(windowed());
    program.useNoScreen();
    program.start({u"--data-dir"_s, data.path()});
    QTRY_VERIFY2_WITH_TIMEOUT(program.errors().contains("no bot is set up"),
                              program.errors().constData(), Patience);
    program.signal(SIGTERM); // the window, which hides when it is closed, does not hold it up
    QVERIFY(program.ends());
    QCOMPARE(program.code(), 0);
}

void TestCommandLine::oneInstanceADataFolder()
{
    const QTemporaryDir folder;
    const QString data = folder.filePath(u"phone"_s);
    Program first(headless());
    first.start({u"--data-dir"_s, data});
    QTRY_VERIFY2_WITH_TIMEOUT(first.errors().contains("no bot is set up"),
                              first.errors().constData(), Patience);
    QCOMPARE(QFileInfo(data).permissions()
                 & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther
                    | QFile::WriteOther),
             QFile::Permissions());

    Program second(headless());
    second.start({u"--data-dir"_s, data});
    QVERIFY(second.ends());
    QCOMPARE(second.code(), exitcode::AlreadyRunning);
    QVERIFY(second.errors().contains("already running"));

    Program other(headless());
    other.start({u"--data-dir"_s, folder.filePath(u"other"_s)});
    QTRY_VERIFY2_WITH_TIMEOUT(other.errors().contains("no bot is set up"),
                              other.errors().constData(), Patience);
    first.signal(SIGKILL);
    QVERIFY(first.ends());
    Program next(headless()); // a crash leaves nothing that must be removed by hand
    next.start({u"--data-dir"_s, data});
    QTRY_VERIFY2_WITH_TIMEOUT(next.errors().contains("no bot is set up"), next.errors().constData(),
                              Patience);
    for (Program *program : {&other, &next}) {
        program->signal(SIGTERM);
        QVERIFY(program->ends());
        QCOMPARE(program->code(), 0);
    }
}

void TestCommandLine::defaultFolders()
{
    Program program(headless());
    program.start({});
    QTRY_VERIFY2_WITH_TIMEOUT(program.errors().contains("no bot is set up"),
                              program.errors().constData(), Patience);
    program.signal(SIGTERM);
    QVERIFY(program.ends());
    QCOMPARE(program.code(), 0);
    QVERIFY(QFileInfo::exists(
        QString(program.home() + u"/.local/share/virtualphone/virtualphone.db"_s)));
    QVERIFY(QFileInfo(QString(program.home() + u"/.config/virtualphone"_s)).isDir());
}

void TestCommandLine::brokenFolderIsOneSentence()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    Program program(headless());
    program.start({u"--data-dir"_s, folder.filePath(u"file/below"_s)});
    QVERIFY(program.ends());
    QCOMPARE(program.code(), exitcode::DataFolder);
    QVERIFY(program.errors().contains("The data folder cannot be used"));
}

void TestCommandLine::newerDataAreLeftAlone_data()
{
    QTest::addColumn<bool>("window");
    QTest::newRow("without a window") << false;
    QTest::newRow("the window says it, too") << true;
}

/** A downgrade: a word, a way out, and not a byte changed. */
void TestCommandLine::newerDataAreLeftAlone()
{
    QFETCH(bool, window);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"virtualphone.db"_s);
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
        db.setDatabaseName(path);
        QVERIFY(db.open());
        QSqlQuery query(db);
        QVERIFY(query.exec(u"CREATE TABLE tomorrow (id INTEGER)"_s));
        QVERIFY(query.exec(u"PRAGMA user_version = 1000"_s));
        QVERIFY(query.exec(u"PRAGMA application_id = 1448110190"_s)); // VPhn
    }
    QSqlDatabase::removeDatabase(u"newer"_s);
    const auto bytes = [&path] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = bytes();
    Program program(window ? windowed() : headless());
    QStringList arguments {u"--data-dir"_s, folder.path()};
    if (window) {
        arguments << u"-platform"_s << u"offscreen"_s;
    }
    program.start(arguments);
    QTRY_VERIFY2_WITH_TIMEOUT(program.errors().contains("newer version of VirtualPhone"),
                              program.errors().constData(), Patience);
    QVERIFY(program.errors().contains(folder.path().toUtf8()));
    QVERIFY(program.errors().contains("--data-dir"));
    if (window) {
        program.signal(SIGTERM); // the box stands until somebody has read it
    }
    QVERIFY(program.ends());
    QCOMPARE(program.code(), exitcode::DataFolder);
    QCOMPARE(bytes(), before);
}

void TestCommandLine::demoPrintsItsDay()
{
    Program program(headless());
    program.start({u"--demo"_s});
    QTRY_VERIFY2_WITH_TIMEOUT(program.output().contains("Connected: Anna Rossi"),
                              program.output().constData(), Patience);
    program.signal(SIGINT);
    QVERIFY(program.ends());
    QCOMPARE(program.code(), 0);
    const QByteArray output = program.output().trimmed();
    QVERIFY2(output.sliced(output.lastIndexOf('\n')).contains("packaging/run.sh"),
             output.constData());
    // Nothing of a demo stays.
    QVERIFY(!QFileInfo::exists(QString(program.home() + u"/.local/share/virtualphone"_s)));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
