// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/singleinstance.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vp;
using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 30000;

} // namespace

/** A second instance must be another process, for a lock belongs to one: this executable plays it
 * with "--claim FOLDER". */
class SingleInstanceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void firstClaims();
    void secondHandsItsArgumentsOver();
    void activationTokenIsHandedOver_data();
    void activationTokenIsHandedOver();
    void otherFolderIsAnotherPhone();
    void crashedOneLeavesNothingBehind();
    void rubbishOnTheSocketIsOnlyAnActivation();
    void socketIsPrivate();
    void socketLiesInAPrivateFolder_data();
    void socketLiesInAPrivateFolder();
    void anotherSessionFindsIt();

private:
    /** Runs the second instance; true when it could claim the folder. */
    static bool claimElsewhere(const QString &folder, const QStringList &arguments = {},
                               const QByteArray &token = {});
};

bool SingleInstanceTest::claimElsewhere(const QString &folder, const QStringList &arguments,
                                        const QByteArray &token)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_ACTIVATION_TOKEN"_s, QString::fromLatin1(token));
    process.setProcessEnvironment(environment);
    QSignalSpy finished(&process, &QProcess::finished);
    process.start(QCoreApplication::applicationFilePath(),
                  QStringList({u"--claim"_s, folder}) + arguments);
    return (finished.count() > 0 || finished.wait(PatienceMs)) && process.exitCode() == 0;
}

void SingleInstanceTest::firstClaims()
{
    QTemporaryDir folder;
    SingleInstance instance(folder.filePath(u"made/on/the/way"_s));
    QVERIFY(instance.tryClaim());
}

void SingleInstanceTest::secondHandsItsArgumentsOver()
{
    QTemporaryDir folder;
    SingleInstance first(folder.path());
    QVERIFY(first.tryClaim());
    QSignalSpy activated(&first, &SingleInstance::activationRequested);
    QVERIFY(!claimElsewhere(folder.path(), {u"tel:+39333"_s, u"città"_s}));
    QVERIFY(activated.count() > 0 || activated.wait(PatienceMs));
    QCOMPARE(activated.first().first().toStringList(), QStringList({u"tel:+39333"_s, u"città"_s}));
}

void SingleInstanceTest::activationTokenIsHandedOver_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("used");
    QTest::newRow("a token") << QByteArray("plasma-1_TIME2") << QByteArray("plasma-1_TIME2");
    QTest::newRow("with blanks") << QByteArray("a b") << QByteArray();
    QTest::newRow("too long") << QByteArray(300, 'x') << QByteArray();
}

void SingleInstanceTest::activationTokenIsHandedOver()
{
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, used);
    const auto clean = qScopeGuard([] { qunsetenv("XDG_ACTIVATION_TOKEN"); });
    QTemporaryDir folder;
    SingleInstance first(folder.path());
    QVERIFY(first.tryClaim());
    QSignalSpy activated(&first, &SingleInstance::activationRequested);
    qunsetenv("XDG_ACTIVATION_TOKEN"); // only the second one has it
    QVERIFY(!claimElsewhere(folder.path(), {u"tel:+39333"_s}, token));
    QVERIFY(activated.count() > 0 || activated.wait(PatienceMs));
    QCOMPARE(activated.first().first().toStringList(), QStringList {u"tel:+39333"_s});
    QCOMPARE(qgetenv("XDG_ACTIVATION_TOKEN"), used);
}

void SingleInstanceTest::otherFolderIsAnotherPhone()
{
    QTemporaryDir one;
    QTemporaryDir other;
    SingleInstance first(one.path());
    QVERIFY(first.tryClaim());
    QVERIFY(claimElsewhere(other.path()));
}

void SingleInstanceTest::crashedOneLeavesNothingBehind()
{
    QTemporaryDir folder;
    QProcess crashing;
    QSignalSpy said(&crashing, &QProcess::readyReadStandardOutput);
    QSignalSpy finished(&crashing, &QProcess::finished);
    crashing.start(QCoreApplication::applicationFilePath(), {u"--claim-and-stay"_s, folder.path()});
    QVERIFY(said.wait(PatienceMs)); // it has claimed
    crashing.kill();
    QVERIFY(finished.count() > 0 || finished.wait(PatienceMs));
    SingleInstance next(folder.path());
    QVERIFY(next.tryClaim());
    QSignalSpy activated(&next, &SingleInstance::activationRequested);
    QVERIFY(!claimElsewhere(folder.path()));
    QVERIFY(activated.count() > 0 || activated.wait(PatienceMs));
}

void SingleInstanceTest::rubbishOnTheSocketIsOnlyAnActivation()
{
    QTemporaryDir folder;
    SingleInstance first(folder.path());
    QVERIFY(first.tryClaim());
    QSignalSpy activated(&first, &SingleInstance::activationRequested);
    QLocalSocket socket;
    socket.connectToServer(first.socketName());
    QCOMPARE(socket.state(), QLocalSocket::ConnectedState);
    socket.write("\xff\xff\xff\xf0 rubbish");
    socket.flush();
    socket.disconnectFromServer();
    QVERIFY(activated.wait(PatienceMs));
    QVERIFY(activated.first().first().toStringList().isEmpty());
}

void SingleInstanceTest::socketIsPrivate()
{
    QTemporaryDir folder;
    SingleInstance first(folder.path());
    QVERIFY(first.tryClaim());
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(QFileInfo::exists(first.socketName()));
    QCOMPARE(QFileInfo(first.socketName()).permissions() & others, QFile::Permissions());
}

void SingleInstanceTest::socketLiesInAPrivateFolder_data()
{
    QTest::addColumn<QByteArray>("runtimeDir"); // "@" stands for a folder that is there
    QTest::addColumn<QString>("dataFolder");
    QTest::addColumn<QString>("expected"); // "session", "data" or "temporary"
    const QString deep = u"/"_s + QString(120, u'd');
    QTest::newRow("session with a folder") << QByteArray("@") << u"/data"_s << u"session"_s;
    QTest::newRow("no session") << QByteArray() << u"/data"_s << u"data"_s;
    QTest::newRow("its folder is gone") << QByteArray("/nowhere/at/all") << u"/data"_s << u"data"_s;
    QTest::newRow("relative folder") << QByteArray("run") << u"/data"_s << u"data"_s;
    QTest::newRow("no session, long path") << QByteArray() << deep << u"temporary"_s;
}

void SingleInstanceTest::socketLiesInAPrivateFolder()
{
    QFETCH(QByteArray, runtimeDir);
    QFETCH(QString, dataFolder);
    QFETCH(QString, expected);
    const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
    const auto restore = qScopeGuard([before] {
        before.isNull() ? qunsetenv("XDG_RUNTIME_DIR") : qputenv("XDG_RUNTIME_DIR", before);
    });
    QTemporaryDir root;
    QVERIFY(QDir(root.path()).mkdir(u"run"_s));
    const QString session = root.filePath(u"run"_s);
    runtimeDir.isEmpty()
        ? qunsetenv("XDG_RUNTIME_DIR")
        : qputenv("XDG_RUNTIME_DIR", runtimeDir == "@" ? session.toUtf8() : runtimeDir);
    const QString data = QString(root.path() + dataFolder);
    SingleInstance instance(data);
    const QString folder = QFileInfo(instance.socketName()).absolutePath();
    const QString wanted = expected == "session"_L1 ? session
        : expected == "data"_L1                     ? data
                                                    : QDir::tempPath();
    QCOMPARE(folder, wanted);
    QVERIFY(instance.socketName().toUtf8().size() < 108);
    QVERIFY(instance.tryClaim());
    QVERIFY(!claimElsewhere(data)); // the other process finds the same socket
}

/** A service has a runtime folder of its own; a terminal of the same user has another, or none. */
void SingleInstanceTest::anotherSessionFindsIt()
{
    const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
    const auto restore = qScopeGuard([before] {
        before.isNull() ? qunsetenv("XDG_RUNTIME_DIR") : qputenv("XDG_RUNTIME_DIR", before);
    });
    QTemporaryDir session;
    QTemporaryDir folder;
    qputenv("XDG_RUNTIME_DIR", session.path().toUtf8());
    auto first = std::make_unique<SingleInstance>(folder.path());
    QVERIFY(first->tryClaim());
    QSignalSpy activated(first.get(), &SingleInstance::activationRequested);
    qunsetenv("XDG_RUNTIME_DIR");
    QVERIFY(!claimElsewhere(folder.path(), {u"tel:+39333"_s}));
    QVERIFY(activated.count() > 0 || activated.wait(PatienceMs));
    QCOMPARE(SingleInstance::socketOf(folder.path()), first->socketName());
    const QString note = folder.filePath(u"instance.socket"_s);
    QCOMPARE(QFileInfo(note).permissions()
                 & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    first.reset();
    QVERIFY(!QFileInfo::exists(note));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--claim"_L1) {
        SingleInstance instance(arguments.value(2));
        return instance.tryClaim(arguments.mid(3)) ? 0 : 1;
    }
    if (arguments.value(1) == "--claim-and-stay"_L1) {
        SingleInstance instance(arguments.value(2));
        fputs(instance.tryClaim() ? "claimed\n" : "refused\n", stdout);
        fflush(stdout);
        return QCoreApplication::exec();
    }
    SingleInstanceTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_singleinstance.moc"
