// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/installationkey.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace vp;

class TestInstallationKey : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void staysTheSame();
    void isPrivate();
    void differsByInstallationPurposeAndText();
    void doesNotShowWhatItHides();
    void oneWinsWhenManyMakeIt();
    void damagedKeyIsAnError();
};

void TestInstallationKey::staysTheSame()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"key"_s);
    const QString first = InstallationKey::load(path)->fingerprint("imei", "353142000000019");
    QCOMPARE(first.size(), 32);
    QCOMPARE(InstallationKey::load(path)->fingerprint("imei", "353142000000019"), first);
}

void TestInstallationKey::isPrivate()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"key"_s);
    QVERIFY(InstallationKey::load(path).has_value());
    QCOMPARE(QFileInfo(path).permissions()
                 & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList {u"key"_s});
}

void TestInstallationKey::differsByInstallationPurposeAndText()
{
    const QTemporaryDir folder;
    const auto here = InstallationKey::load(folder.filePath(u"here"_s));
    const auto there = InstallationKey::load(folder.filePath(u"there"_s));
    const QSet<QString> all {here->fingerprint("imei", "1"), there->fingerprint("imei", "1"),
                             here->fingerprint("imei", "2"), here->fingerprint("pin", "1"),
                             here->fingerprint("imei1", "")};
    QCOMPARE(all.size(), 5);
}

void TestInstallationKey::doesNotShowWhatItHides()
{
    const QTemporaryDir folder;
    const auto key = InstallationKey::load(folder.filePath(u"key"_s));
    QVERIFY(!key->fingerprint("imei", "353142000000019").contains("353142"_L1));
}

void TestInstallationKey::oneWinsWhenManyMakeIt()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"key"_s);
    constexpr int makers = 16;
    std::vector<QString> seen(makers);
    std::vector<std::thread> threads;
    for (QString &each : seen) {
        threads.emplace_back([&path, &each] {
            if (const auto key = InstallationKey::load(path)) {
                each = key->fingerprint("p", "t");
            }
        });
    }
    for (std::thread &thread : threads) {
        thread.join();
    }
    QVERIFY(!seen.front().isEmpty());
    QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), 1);
}

void TestInstallationKey::damagedKeyIsAnError()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"key"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("abc\n");
    file.close();
    const auto key = InstallationKey::load(path);
    QVERIFY(!key);
    QCOMPARE(key.error().code, ErrorCode::Storage);
}

QTEST_GUILESS_MAIN(TestInstallationKey)
#include "tst_installationkey.moc"
