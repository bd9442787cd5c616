// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "headlessrun.h"
#include "main/commandline.h"

#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;

namespace {

const QByteArray Token = "123456789:AAFakeFakeFakeFakeFakeFakeFakeFake123";

constexpr int Patience = HeadlessHome::Patience;

QByteArray contentOf(const QString &path)
{
    return HeadlessHome::contentOf(path);
}

} // namespace

/** virtualphoned --set, as people and scripts call it. */
class TestSetOption : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void writesAndTells();
    void goesBackToTheDefault();
    void unknownNameIsWrongUsage();
    void badValueChangesNothing();
    void readsStandardInput();
    void tokenIsNeverShown();
    void terminalDoesNotShowIt();
    void interruptedTerminalShowsAgain();
    void leavingATerminalChangesNothing_data();
    void leavingATerminalChangesNothing();
    void tellsOfAVariableThatWins();
    void tellsOfARunningProgram();
    void ownFoldersWithoutDataDir();
    void diskRefuses();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_home->data(name); }
    Outcome run(const QStringList &wishes, const QByteArray &input = {},
                const QString &dataDir = {});
    std::unique_ptr<HeadlessHome> m_home;
};

void TestSetOption::init()
{
    m_home = std::make_unique<HeadlessHome>();
}

Outcome TestSetOption::run(const QStringList &wishes, const QByteArray &input,
                           const QString &dataDir)
{
    QStringList arguments {u"--data-dir"_s, dataDir.isEmpty() ? m_home->data() : dataDir};
    for (const QString &wish : wishes) {
        arguments << u"--set"_s << wish;
    }
    return m_home->runPlain(arguments, input);
}

void TestSetOption::writesAndTells()
{
    const Outcome outcome = run(
        {u"phones/country=+49"_s, u"phones/master=030 1234567"_s, u"rules/noeventnow=MASTER"_s});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.output,
             QByteArray("phones/country = +49\nphones/master = +49301234567\n"
                        "rules/noEventNow = master\n"));
    QVERIFY2(outcome.errors.isEmpty(), outcome.errors.constData());
    QCOMPARE(
        contentOf(file(u"settings.ini"_s)),
        QByteArray("[phones]\ncountry=+49\nmaster=+49301234567\n\n[rules]\nnoEventNow=master\n"));
    QCOMPARE(QFileInfo(file(u"settings.ini"_s)).permissions()
                 & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    // Nothing else was made.
    QCOMPARE(QDir(file({})).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList {u"settings.ini"_s});
}

void TestSetOption::goesBackToTheDefault()
{
    QCOMPARE(run({u"rules/hiddenNumber=sms"_s}).code, 0);
    const Outcome outcome = run({u"rules/hiddenNumber="_s});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.output, QByteArray("rules/hiddenNumber = reject (default)\n"));
    QCOMPARE(contentOf(file(u"settings.ini"_s)), QByteArray("[rules]\n"));
}

void TestSetOption::unknownNameIsWrongUsage()
{
    const Outcome outcome = run({u"rules/hiddenNumber=sms"_s, u"phones/mastr=+393331112222"_s});
    QCOMPARE(outcome.code, exitcode::Usage);
    QVERIFY(outcome.output.isEmpty());
    QVERIFY(outcome.errors.contains("Did you mean phones/master?"));
    QVERIFY(!outcome.errors.contains("333111"));
    QVERIFY(!QFileInfo::exists(file({})));
}

void TestSetOption::badValueChangesNothing()
{
    QCOMPARE(run({u"rules/hiddenNumber=sms"_s}).code, 0);
    const QByteArray before = contentOf(file(u"settings.ini"_s));
    const Outcome outcome = run({u"rules/notInContacts=sms"_s, u"rules/hiddenNumber=perhaps"_s});
    QCOMPARE(outcome.code, exitcode::InvalidValue);
    QVERIFY(outcome.output.isEmpty());
    QVERIFY2(outcome.errors.contains("rules/hiddenNumber: neither reject, master, sms"),
             outcome.errors.constData());
    QVERIFY(!outcome.errors.contains("perhaps"));
    QCOMPARE(contentOf(file(u"settings.ini"_s)), before);
}

void TestSetOption::readsStandardInput()
{
    const Outcome outcome = run({u"sim/pin=-"_s, u"rules/hiddenNumber=sms"_s}, "1234\n");
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.output, QByteArray("sim/pin = ***\nrules/hiddenNumber = sms\n"));
    QCOMPARE(contentOf(file(u"secrets.ini"_s)), QByteArray("[sim]\npin=1234\n"));
    QCOMPARE(contentOf(file(u"settings.ini"_s)), QByteArray("[rules]\nhiddenNumber=sms\n"));
    QCOMPARE(QFileInfo(file(u"secrets.ini"_s)).permissions()
                 & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    const Outcome several = run({u"modem/extraInit=-"_s}, "ATX3\nATM0\n");
    QCOMPARE(several.output, QByteArray("modem/extraInit = ATX3\\nATM0\n"));
    const Outcome removed = run({u"sim/pin=-"_s}, "\n");
    QCOMPARE(removed.code, 0);
    QCOMPARE(removed.output, QByteArray("sim/pin = \n"));
    QCOMPARE(contentOf(file(u"secrets.ini"_s)), QByteArray("[sim]\n"));
}

void TestSetOption::tokenIsNeverShown()
{
    const Outcome good = run({u"telegram/token=-"_s}, Token);
    QCOMPARE(good.code, 0);
    QVERIFY(!good.said().contains("AAFake"));
    QVERIFY(contentOf(file(u"secrets.ini"_s)).contains(Token));
    const Outcome bad = run({u"telegram/token="_s + QString::fromLatin1(Token) + u'!'});
    QCOMPARE(bad.code, exitcode::InvalidValue);
    QVERIFY(!bad.said().contains("AAFake"));
    const Outcome apart = run({u"telegram/token"_s}); // its value would be the next word
    QCOMPARE(apart.code, exitcode::Usage);
    const Outcome address = run({u"calendar/urls=https://example.org/private-7391.ics"_s});
    QCOMPARE(address.output, QByteArray("calendar/urls = ***\n"));
}

namespace {

/** A shell's command at a terminal of its own, where somebody types when he is asked. */
class TypedAt
{
public:
    TypedAt(const HeadlessHome &home, const QString &command)
        : m_ended(&m_process, &QProcess::finished)
    {
        home.prepare(m_process, {});
        m_process.setProgram(u"script"_s); // the terminal, of util-linux
        m_process.setArguments({u"-qec"_s, command, u"/dev/null"_s});
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        QObject::connect(&m_process, &QProcess::readyRead, &m_process,
                         [this] { m_shown += m_process.readAll(); });
        m_process.start();
    }
    bool asks(const QByteArray &words)
    {
        return QTest::qWaitFor([&] { return m_shown.contains(words); }, HeadlessHome::Patience);
    }
    void type(const QByteArray &keys) { m_process.write(keys); }
    int code()
    {
        return m_ended.isEmpty() && !m_ended.wait(HeadlessHome::Patience) ? -1
                                                                          : m_process.exitCode();
    }
    [[nodiscard]] const QByteArray &shown() const { return m_shown; }

private:
    QProcess m_process;
    QSignalSpy m_ended;
    QByteArray m_shown;
};

} // namespace

void TestSetOption::terminalDoesNotShowIt()
{
    TypedAt terminal(*m_home,
                     QString(QStringLiteral(VP_VIRTUALPHONED) % u" --data-dir "_s % m_home->data()
                             % u" --set Telegram/token=- --set rules/hiddenNumber=sms"_s));
    QVERIFY(terminal.asks("Telegram/token:"));
    terminal.type(QByteArray(Token) + "\n"); // one line; nothing more is waited for
    QCOMPARE(terminal.code(), 0);
    QVERIFY2(terminal.shown().contains("telegram/token = ***"), terminal.shown().constData());
    QVERIFY2(!terminal.shown().contains("AAFake"), terminal.shown().constData());
    QVERIFY(contentOf(file(u"secrets.ini"_s)).contains(Token));
}

void TestSetOption::interruptedTerminalShowsAgain()
{
    TypedAt terminal(*m_home,
                     QString(u"trap : INT; "_s % QStringLiteral(VP_VIRTUALPHONED)
                             % u" --data-dir "_s % m_home->data()
                             % u" --set telegram/token=-; stty -a; exit 3"_s));
    QVERIFY(terminal.asks("telegram/token:"));
    terminal.type("123\003");
    QCOMPARE(terminal.code(), 3);
    QVERIFY2(terminal.shown().contains(" echo "), terminal.shown().constData());
    QVERIFY(contentOf(file(u"secrets.ini"_s)).isEmpty());
}

void TestSetOption::leavingATerminalChangesNothing_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::newRow("Enter") << QByteArray("\n");
    QTest::newRow("Ctrl-D") << QByteArray("\004");
}

void TestSetOption::leavingATerminalChangesNothing()
{
    QFETCH(QByteArray, keys);
    QCOMPARE(run({u"telegram/token=-"_s}, Token).code, 0);
    TypedAt terminal(*m_home,
                     QString(QStringLiteral(VP_VIRTUALPHONED) % u" --data-dir "_s % m_home->data()
                             % u" --set rules/hiddenNumber=sms --set telegram/token=-"_s));
    QVERIFY(terminal.asks("telegram/token:"));
    terminal.type(keys);
    QCOMPARE(terminal.code(), exitcode::InvalidValue);
    QVERIFY2(terminal.shown().contains("Nothing has been changed"), terminal.shown().constData());
    QVERIFY(contentOf(file(u"secrets.ini"_s)).contains(Token));
    QVERIFY(!contentOf(file(u"settings.ini"_s)).contains("hiddenNumber"));
}

void TestSetOption::tellsOfAVariableThatWins()
{
    m_home->environment().insert(u"virtualphone_defaultmasterphone"_s, u"+393331110000"_s);
    const Outcome outcome = run({u"phones/master=+393331112222"_s});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.errors.contains("wins over phones/master"));
}

void TestSetOption::tellsOfARunningProgram()
{
    QProcess running;
    m_home->prepare(running,
                    {u"--data-dir"_s, m_home->data(), u"--modem"_s, u"/dev/ttyUSB-none"_s});
    QByteArray said;
    running.start();
    QTRY_VERIFY2_WITH_TIMEOUT((said += running.readAllStandardError()).contains("no bot is set up"),
                              said.constData(), Patience);
    const Outcome outcome = run({u"rules/hiddenNumber=sms"_s});
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.errors.contains("from its next start on"), outcome.errors.constData());
    QSignalSpy finished(&running, &QProcess::finished);
    running.terminate();
    QVERIFY(!finished.isEmpty() || finished.wait(Patience));
    QCOMPARE(contentOf(file(u"settings.ini"_s)), QByteArray("[rules]\nhiddenNumber=sms\n"));
    QVERIFY(run({u"rules/hiddenNumber=master"_s}).errors.isEmpty());
}

void TestSetOption::ownFoldersWithoutDataDir()
{
    for (const QString &name : {QString(), u"work"_s}) {
        QStringList arguments {u"--set"_s, u"rules/hiddenNumber=sms"_s};
        if (!name.isEmpty()) {
            arguments << u"--name"_s << name;
        }
        QCOMPARE(m_home->runPlain(arguments).code, 0);
        const QString folder =
            name.isEmpty() ? u"virtualphone"_s : QString(u"virtualphone-"_s + name);
        QVERIFY(QFileInfo::exists(m_home->path(u".config/"_s + folder + u"/settings.ini"_s)));
    }
}

void TestSetOption::diskRefuses()
{
    QFile blocked(m_home->path(u"blocked"_s));
    QVERIFY(blocked.open(QIODevice::WriteOnly));
    const Outcome outcome =
        run({u"rules/hiddenNumber=sms"_s}, {}, m_home->path(u"blocked/below"_s));
    QCOMPARE(outcome.code, exitcode::DataFolder);
    QVERIFY(outcome.output.isEmpty());
    QVERIFY(outcome.errors.contains("cannot be written"));
}

QTEST_GUILESS_MAIN(TestSetOption)
#include "tst_setoption.moc"
