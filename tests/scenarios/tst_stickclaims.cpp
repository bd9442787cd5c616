// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/stickclaims.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace vp;

namespace {

constexpr int Patience = 120'000; ///< ms
const QString Place = u"/sys/devices/pci0000:00/usb1/1-2"_s;
const QByteArray Imei = "35314200000001";

/** Another process, as another instance is one: this executable with "--claim FOLDER". It says what
 * it got and keeps it until its input ends. */
class Rival
{
public:
    explicit Rival(const QString &folder)
    {
        m_process.start(QCoreApplication::applicationFilePath(), {u"--claim"_s, folder});
    }
    ~Rival()
    {
        m_process.kill();
        m_process.waitForFinished(Patience);
    }
    [[nodiscard]] bool hasSaid()
    {
        m_said += m_process.readAllStandardOutput();
        return m_said.contains('\n');
    }
    [[nodiscard]] bool owns() const { return m_said.startsWith("mine"); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(Patience);
    }

private:
    QProcess m_process;
    QByteArray m_said;
};

int playRival(const QString &folder)
{
    StickClaims claims(folder);
    const bool owns = claims.claimPlace(Place) && claims.claimModem(Imei);
    std::puts(owns ? "mine" : "not mine");
    std::fflush(stdout);
    std::getchar();
    return 0;
}

} // namespace

class TestStickClaims : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ofAHundredOneOwnsTheStick();
    void placesAndModemsAreApart();
    void placeIsLeft();
    void deadOwnerIsFollowed();
    void namesTellNothing();
    void withoutARuntimeFolder();
};

void TestStickClaims::ofAHundredOneOwnsTheStick()
{
    constexpr int rivals = 100;
    const QTemporaryDir folder;
    std::vector<std::unique_ptr<Rival>> all;
    for (int i = 0; i < rivals; ++i) {
        all.push_back(std::make_unique<Rival>(folder.path()));
    }
    QTRY_VERIFY_WITH_TIMEOUT(
        std::all_of(all.begin(), all.end(), [](const auto &each) { return each->hasSaid(); }),
        Patience);
    const auto owners =
        std::count_if(all.begin(), all.end(), [](const auto &each) { return each->owns(); });
    qInfo() << rivals << "instances at once, owners of the stick:" << owners;
    QCOMPARE(owners, 1);
}

void TestStickClaims::placesAndModemsAreApart()
{
    const QTemporaryDir folder;
    StickClaims one(folder.path());
    StickClaims other(folder.path());
    QVERIFY(one.claimPlace(Place));
    QCOMPARE(other.claimPlace(Place).error().code, ErrorCode::Conflict);
    QVERIFY(other.claimPlace(u"/dev/ttyUSB7"_s));
    QVERIFY(one.claimModem(Imei));
    QVERIFY(one.claimModem(Imei)); // it is ours
    QCOMPARE(other.claimModem(Imei).error().code, ErrorCode::Conflict);
    QVERIFY(other.claimModem("35314200000002"));
    QVERIFY(one.claimModem({})); // a modem that does not tell who it is
}

void TestStickClaims::placeIsLeft()
{
    const QTemporaryDir folder;
    StickClaims one(folder.path());
    StickClaims other(folder.path());
    QVERIFY(one.claimPlace(Place));
    QVERIFY(one.claimModem(Imei));
    one.leavePlace();
    QVERIFY(other.claimPlace(Place));
    QVERIFY(!other.claimModem(Imei)); // the modem is still its first owner's
}

void TestStickClaims::deadOwnerIsFollowed()
{
    const QTemporaryDir folder;
    Rival rival(folder.path());
    QTRY_VERIFY_WITH_TIMEOUT(rival.hasSaid(), Patience);
    QVERIFY(rival.owns());
    StickClaims claims(folder.path());
    QVERIFY(!claims.claimPlace(Place));
    rival.kill();
    QVERIFY(claims.claimPlace(Place));
    QVERIFY(claims.claimModem(Imei));
}

void TestStickClaims::namesTellNothing()
{
    const QTemporaryDir folder;
    StickClaims claims(folder.path());
    QVERIFY(claims.claimPlace(Place));
    QVERIFY(claims.claimModem(Imei));
    const QStringList names = QDir(folder.path()).entryList(QDir::Files);
    QCOMPARE(names.size(), 3); // two locks and the key
    for (const QString &name : names) {
        QVERIFY2(!name.contains("353142"_L1) && !name.contains("1-2"_L1), qPrintable(name));
    }
}

void TestStickClaims::withoutARuntimeFolder()
{
    const QTemporaryDir temporary;
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", temporary.path().toLocal8Bit());
    qputenv("XDG_RUNTIME_DIR", "/nowhere");
    const QString folder = StickClaims::sessionFolder();
    QVERIFY(folder.startsWith(temporary.path()));
    constexpr auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFileInfo(folder).permissions() & others, QFile::Permissions());
    // One that others may write to is not used.
    QVERIFY(QFile::setPermissions(folder, QFileInfo(folder).permissions() | QFile::WriteOther));
    QVERIFY(StickClaims::sessionFolder().isEmpty());
    StickClaims claims;
    QVERIFY(claims.claimPlace(Place));
    qputenv("TMPDIR", before);
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == "--claim"_L1) {
        return playRival(arguments.at(2));
    }
    TestStickClaims test;
    return QTest::qExec(&test, arguments);
}
#include "tst_stickclaims.moc"
