// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "botapiserver.h"
#include "settings/settings.h"

#include <QDir>
#include <QLockFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace vp;
using namespace Qt::StringLiterals;

namespace {

constexpr int Limit = 60'000; ///< ms; at least ten times what is usual
const QString Token = u"123456789:AAFakeTokenForTheLoopbackServer0123"_s;
constexpr qint64 Anna = 5'000'000'111;

} // namespace

/** virtualphoned --pair in a terminal that a test plays. */
class TestPairOption : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesAnOwner_data();
    void makesAnOwner();
    void noIsNobody_data();
    void noIsNobody();
    void besideARunningPhone_data();
    void besideARunningPhone();
    void besideAPhoneWithoutABot();
    void besideAPhoneThatDoesNotListen();
    void withoutABot();
    void fixedOwners();

private:
    void start(QProcess &process, const QHash<QString, QString> &variables = {},
               const QStringList &arguments = {u"--pair"_s});
    void startBeside(QProcess &terminal, const QProcess &phone, bool otherSession = false) const;
    [[nodiscard]] QString owners() const;

    QTemporaryDir m_folder;
    std::unique_ptr<BotApiServer> m_server;
};

void TestPairOption::start(QProcess &process, const QHash<QString, QString> &variables,
                           const QStringList &arguments)
{
    m_server = std::make_unique<BotApiServer>(Token);
    QVERIFY(m_server->listen());
    // The new server counts its updates from the beginning: none of them was seen before.
    for (const QString &name : QDir(m_folder.path()).entryList({u"virtualphone.db*"_s})) {
        QFile::remove(m_folder.filePath(name));
    }
    QFile::remove(m_folder.filePath(u"settings.ini"_s));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        if (name.startsWith("virtualphone_"_L1)) {
            environment.remove(name);
        }
    }
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    for (auto each = variables.cbegin(); each != variables.cend(); ++each) {
        environment.insert(each.key(), each.value());
    }
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(VP_VIRTUALPHONED),
                  arguments
                      + QStringList {u"--data-dir"_s, m_folder.path(), u"--telegram-api"_s,
                                     m_server->url().toString()});
}

QString TestPairOption::owners() const
{
    return Settings(m_folder.filePath(u"settings.ini"_s)).text(SettingKey::TelegramOwners);
}

void TestPairOption::makesAnOwner_data()
{
    QTest::addColumn<bool>("byLink");
    QTest::newRow("by the link") << true;
    QTest::newRow("by the code") << false;
}

void TestPairOption::makesAnOwner()
{
    QFETCH(bool, byLink);
    static const QRegularExpression link(u"start=(p_[A-Z0-9]{16})"_s);
    static const QRegularExpression code(u"([0-9]{4} [0-9]{4})"_s);
    QProcess process;
    start(process, {{u"virtualphone_bottoken"_s, Token}});
    QString said;
    const auto says = [&process, &said](const QString &words) {
        said += QString::fromUtf8(process.readAll());
        return said.contains(words);
    };
    QTRY_VERIFY2_WITH_TIMEOUT(says(u"ten minutes"_s), qPrintable(said), Limit);
    QVERIFY2(said.contains(QChar(0x2588)), qPrintable(said)); // the QR code
    QVERIFY(link.match(said).hasMatch() && code.match(said).hasMatch());
    m_server->say(
        Anna, byLink ? u"/start "_s + link.match(said).captured(1) : code.match(said).captured(1));
    QTRY_VERIFY2_WITH_TIMEOUT(says(u"wants to control this phone. Allow? [y/N]"_s),
                              qPrintable(said), Limit);
    QVERIFY(said.contains(QString::number(Anna)));
    QCOMPARE(owners(), QString());
    process.write("y\n");
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, Limit);
    QVERIFY2(says(u"is an owner now"_s), qPrintable(said));
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(owners(), QString::number(Anna));
    const std::vector<ShownMessage> shown = m_server->shownIn(Anna);
    QVERIFY(!shown.empty());
    QVERIFY(shown.back().text.contains(u"You are now an owner"_s));
    QVERIFY(!m_server->hasUnconfirmed()); // nothing is left for the next start to read again
    QVERIFY(!said.contains("AAFake"_L1));
}

void TestPairOption::noIsNobody_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("no") << QByteArray("n\n");
    QTest::newRow("just Enter") << QByteArray("\n");
    QTest::newRow("something else") << QByteArray("yesterday\n");
    QTest::newRow("the end of input") << QByteArray();
}

void TestPairOption::noIsNobody()
{
    QFETCH(QByteArray, answer);
    static const QRegularExpression code(u"([0-9]{4} [0-9]{4})"_s);
    QProcess process;
    start(process, {{u"virtualphone_bottoken"_s, Token}});
    QString said;
    const auto says = [&process, &said](const QString &words) {
        said += QString::fromUtf8(process.readAll());
        return said.contains(words);
    };
    QTRY_VERIFY2_WITH_TIMEOUT(says(u"ten minutes"_s), qPrintable(said), Limit);
    m_server->say(Anna, code.match(said).captured(1));
    QTRY_VERIFY2_WITH_TIMEOUT(says(u"[y/N]"_s), qPrintable(said), Limit);
    process.write(answer);
    process.closeWriteChannel();
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, Limit);
    QVERIFY2(says(u"Nobody has become an owner"_s), qPrintable(said));
    QCOMPARE(process.exitCode(), 1);
    QCOMPARE(owners(), QString());
}

/** With @p otherSession as from "sudo -u": without the variables of the session of the phone. */
void TestPairOption::startBeside(QProcess &terminal, const QProcess &phone, bool otherSession) const
{
    QProcessEnvironment environment = phone.processEnvironment();
    if (otherSession) {
        environment.remove(u"XDG_RUNTIME_DIR"_s);
    }
    terminal.setProcessEnvironment(environment);
    terminal.setProcessChannelMode(QProcess::MergedChannels);
    terminal.start(QStringLiteral(VP_VIRTUALPHONED),
                   {u"--pair"_s, u"--data-dir"_s, m_folder.path()});
}

void TestPairOption::besideARunningPhone_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("otherSession");
    QTest::newRow("yes") << QByteArray("y\n") << u"is an owner now"_s << 0 << false;
    QTest::newRow("no") << QByteArray("n\n") << u"Nobody has become an owner"_s << 1 << false;
    QTest::newRow("of another session") << QByteArray("y\n") << u"is an owner now"_s << 0 << true;
}

/** The phone goes on; the terminal shows its offer and asks. */
void TestPairOption::besideARunningPhone()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, words);
    QFETCH(int, code);
    QFETCH(bool, otherSession);
    static const QRegularExpression link(u"start=(p_[A-Z0-9]{16})"_s);
    const QTemporaryDir session;
    QProcess phone;
    start(phone, {{u"virtualphone_bottoken"_s, Token}, {u"XDG_RUNTIME_DIR"_s, session.path()}},
          {u"--modem"_s, u"/dev/ttyUSB-none"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_server->holdsPoll(), Limit);
    QProcess terminal;
    startBeside(terminal, phone, otherSession);
    QString said;
    const auto says = [&terminal, &said](const QString &what) {
        said += QString::fromUtf8(terminal.readAll());
        return said.contains(what);
    };
    QTRY_VERIFY2_WITH_TIMEOUT(says(u"ten minutes"_s), qPrintable(said), Limit);
    QVERIFY(said.contains(QChar(0x2588)));
    m_server->say(Anna, u"/start "_s + link.match(said).captured(1));
    QTRY_VERIFY2_WITH_TIMEOUT(says(u"wants to control this phone. Allow? [y/N]"_s),
                              qPrintable(said), Limit);
    terminal.write(answer);
    QTRY_COMPARE_WITH_TIMEOUT(terminal.state(), QProcess::NotRunning, Limit);
    QVERIFY2(says(words), qPrintable(said));
    QCOMPARE(terminal.exitCode(), code);
    QCOMPARE(owners(), code == 0 ? QString::number(Anna) : QString());
    QCOMPARE(phone.state(), QProcess::Running);
    phone.terminate();
    QTRY_COMPARE_WITH_TIMEOUT(phone.state(), QProcess::NotRunning, Limit);
}

void TestPairOption::besideAPhoneWithoutABot()
{
    QProcess phone;
    start(phone, {}, {u"--modem"_s, u"/dev/ttyUSB-none"_s});
    QByteArray log;
    QTRY_VERIFY_WITH_TIMEOUT((log += phone.readAll()).contains("no bot is set up"), Limit);
    QProcess terminal;
    startBeside(terminal, phone);
    QTRY_COMPARE_WITH_TIMEOUT(terminal.state(), QProcess::NotRunning, Limit);
    QCOMPARE(terminal.exitCode(), 1);
    QVERIFY(terminal.readAll().contains("No bot is set up"));
    phone.terminate();
    QTRY_COMPARE_WITH_TIMEOUT(phone.state(), QProcess::NotRunning, Limit);
}

/** One that hangs, or has just ended: the terminal says so and does not wait for ever. */
void TestPairOption::besideAPhoneThatDoesNotListen()
{
    QLockFile lock(m_folder.filePath(u"instance.lock"_s));
    lock.setStaleLockTime(0);
    QVERIFY(lock.tryLock(0));
    QProcess terminal;
    start(terminal, {{u"virtualphone_bottoken"_s, Token}});
    QTRY_COMPARE_WITH_TIMEOUT(terminal.state(), QProcess::NotRunning, Limit);
    QCOMPARE(terminal.exitCode(), 75);
    QVERIFY(terminal.readAll().contains("Stop it first"));
}

void TestPairOption::withoutABot()
{
    QProcess process;
    start(process);
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, Limit);
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAll().contains("No bot is set up"));
}

void TestPairOption::fixedOwners()
{
    QProcess process;
    start(process, {{u"virtualphone_bottoken"_s, Token}, {u"virtualphone_botowner"_s, u"1"_s}});
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, Limit);
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAll().contains("virtualphone_botowner"));
}

QTEST_GUILESS_MAIN(TestPairOption)
#include "tst_pairoption.moc"
