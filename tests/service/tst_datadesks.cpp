// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/backupdesk.h"
#include "service/callrows.h"
#include "service/windowhistory.h"
#include "settings/settings.h"
#include "store/database.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vp;

namespace {

constexpr int Patience = 60'000; ///< ms, for the worker

CallRecord call(const ManualClock &clock, int daysAgo)
{
    CallRecord record;
    record.remoteName = u"=HYPERLINK(\"x\")"_s;
    record.remoteNumber = u"+393401234567"_s;
    record.startedAt = clock.wall().addDays(-daysAgo);
    record.joinedAt = record.startedAt.addSecs(5);
    record.endedAt = record.startedAt.addSecs(65);
    record.outcome = CallOutcome {};
    record.steps = {{record.startedAt, CallStage::Ringing}};
    return record;
}

/** A history of some calls, a day apart, and what the window makes of it. */
struct Shelf
{
    ManualClock clock;
    std::unique_ptr<Database> database = Database::open(u":memory:"_s).value();
    WindowHistory history {clock, database.get()};
    QTemporaryDir folder;

    explicit Shelf(int calls)
    {
        for (int i = 0; i < calls; ++i) {
            static_cast<void>(CallHistory(*database).save(call(clock, calls - i)));
        }
    }
    [[nodiscard]] QList<qint64> shown() const
    {
        QList<qint64> ids;
        for (const CallRecord &record : history.page({}, 1000).calls) {
            ids.append(record.id);
        }
        return ids;
    }
    [[nodiscard]] int stored() const
    {
        return static_cast<int>(CallHistory(*database).page(1000).value().size());
    }
    [[nodiscard]] QByteArray exported(const QString &name)
    {
        history.exportCalls({}, folder.filePath(name));
        clock.advance(1s);
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

/** Secrets in memory; answers later, as real ones do. */
class Memory : public SecretStore
{
public:
    void read(const QString &name, QObject *context, ReadCallback callback) override
    {
        const QString value = values.value(name);
        QMetaObject::invokeMethod(
            context,
            [value, callback] {
                callback(value.isEmpty() ? Result<QString>(failure(ErrorCode::NotFound))
                                         : Result<QString>(value));
            },
            Qt::QueuedConnection);
    }
    void write(const QString &name, const QString &value, QObject *context,
               DoneCallback callback) override
    {
        values.insert(name, value);
        QMetaObject::invokeMethod(
            context, [callback] { callback({}); }, Qt::QueuedConnection);
    }
    QMap<QString, QString> values;
};

/** A data folder that runs. */
struct Phone
{
    QTemporaryDir home;
    ManualClock clock;
    Settings settings {home.filePath(u"settings.ini"_s)};
    Memory secrets;
    BackupDesk desk {{&settings, &secrets, &clock,
                      [this] {
                          return DataPlaces {home.path(), home.filePath(u"settings.ini"_s),
                                             home.filePath(u"virtualphone.db"_s),
                                             home.filePath(u"contacts"_s), home.path()};
                      },
                      u"9.9"_s}};
    QSignalSpy saved {&desk, &BackupDesk::saved};
    QSignalSpy failed {&desk, &BackupDesk::failed};

    /** The worker is at its end. */
    [[nodiscard]] bool isDone()
    {
        QSignalSpy moved(&desk, &BackupDesk::busyChanged);
        return !desk.isBusy() || moved.wait(Patience);
    }
    [[nodiscard]] QStringList weekly() const
    {
        return QDir(desk.folder()).entryList(QDir::Files, QDir::Name);
    }
};

} // namespace

/** What the window does with calls and with backups. */
class TestDataDesks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void removedCallsAreHiddenAtOnceAndGoLater();
    void undoBringsThemBack();
    void anEndOfTheProgramCarriesItOut();
    void olderOnesGo();
    void secondRemovalCarriesOutTheFirst();
    void csvIsHarmless();
    void jsonIsWhole();
    void cancelledExportLeavesNoFile();
    void exportSaysWhyNot();
    void backupWithSecretsAndBack();
    void wrongPasswordChangesNothing();
    void weeklyOnesAreMadeAndFourAreKept();
};

void TestDataDesks::removedCallsAreHiddenAtOnceAndGoLater()
{
    Shelf shelf(4);
    QSignalSpy settled(&shelf.history, &WindowHistory::settled);
    shelf.history.remove({2, 3});
    QCOMPARE(shelf.shown(), (QList<qint64> {4, 1}));
    QCOMPARE(shelf.stored(), 4);
    shelf.clock.advance(9s);
    QCOMPARE(shelf.stored(), 4);
    shelf.clock.advance(1s);
    QCOMPARE(shelf.stored(), 2);
    QCOMPARE(settled.count(), 1);
    QVERIFY(!shelf.history.undo());
}

void TestDataDesks::anEndOfTheProgramCarriesItOut()
{
    Shelf shelf(250);
    shelf.history.remove({2, 3});
    shelf.history.finish();
    QCOMPARE(shelf.stored(), 248);
    shelf.history.removeBefore(shelf.clock.wall().addDays(1));
    shelf.history.finish();
    QCOMPARE(shelf.stored(), 0);
}

void TestDataDesks::undoBringsThemBack()
{
    Shelf shelf(3);
    shelf.history.remove({2});
    shelf.clock.advance(9s);
    QVERIFY(shelf.history.undo());
    QCOMPARE(shelf.shown().size(), 3);
    shelf.clock.advance(1h);
    QCOMPARE(shelf.stored(), 3);
}

void TestDataDesks::olderOnesGo()
{
    Shelf shelf(250);
    const QDateTime before = shelf.clock.wall().addDays(-7);
    QCOMPARE(shelf.history.countBefore(before), 243);
    shelf.history.removeBefore(before);
    QCOMPARE(shelf.shown().size(), 7);
    QCOMPARE(shelf.stored(), 250);
    shelf.clock.advance(WindowHistory::UndoTime);
    QCOMPARE(shelf.stored(), 150); // a piece
    QCOMPARE(shelf.shown().size(), 7);
    shelf.clock.advance(1s);
    QCOMPARE(shelf.stored(), 7);
}

void TestDataDesks::secondRemovalCarriesOutTheFirst()
{
    Shelf shelf(5);
    shelf.history.removeBefore(shelf.clock.wall().addDays(-3));
    shelf.history.remove({5});
    QVERIFY(shelf.history.undo());
    shelf.clock.advance(1min);
    QCOMPARE(shelf.shown(), (QList<qint64> {5, 4, 3}));
    QCOMPARE(shelf.stored(), 3);
}

void TestDataDesks::csvIsHarmless()
{
    QCOMPARE(exportrows::csvField(u"+393401234567"_s), QByteArray("\"+393401234567\""));
    QCOMPARE(exportrows::csvField(u"=1+1"_s), QByteArray("\"'=1+1\""));
    QCOMPARE(exportrows::csvField(u"+1+1"_s), QByteArray("\"'+1+1\""));
    QCOMPARE(exportrows::csvField(u"-2"_s), QByteArray("\"'-2\""));
    QCOMPARE(exportrows::csvField(u"@x"_s), QByteArray("\"'@x\""));
    QCOMPARE(exportrows::csvField(u"\t=x"_s), QByteArray("\"'\t=x\""));
    QCOMPARE(exportrows::csvField(u"a \"b\", c"_s), QByteArray("\"a \"\"b\"\", c\""));
    Shelf shelf(150);
    const QByteArray csv = shelf.exported(u"calls.csv"_s);
    QVERIFY(csv.startsWith("\xEF\xBB\xBF\"direction\""));
    QCOMPARE(csv.count("\r\n"), 151);
    QVERIFY(csv.contains("\"'=HYPERLINK"));
    QVERIFY(csv.contains("\"2026-11-21T14:00:00Z\""));
    QVERIFY(csv.contains(",\"60\","));
}

void TestDataDesks::jsonIsWhole()
{
    Shelf shelf(150);
    const QByteArray json = shelf.exported(u"calls.json"_s);
    const QJsonArray calls = QJsonDocument::fromJson(json).array();
    QCOMPARE(calls.size(), 150);
    const QJsonObject first = calls.first().toObject();
    QCOMPARE(first.value("name"_L1).toString(), u"=HYPERLINK(\"x\")"_s);
    QCOMPARE(first.value("seconds"_L1).toInt(), 60);
    QCOMPARE(first.value("steps"_L1).toArray().size(), 1);
    QCOMPARE(QJsonDocument::fromJson(Shelf(0).exported(u"none.json"_s)).array().size(), 0);
}

void TestDataDesks::cancelledExportLeavesNoFile()
{
    Shelf shelf(150);
    QSignalSpy exported(&shelf.history, &WindowHistory::exported);
    shelf.history.exportCalls({}, shelf.folder.filePath(u"calls.csv"_s));
    shelf.history.cancelExport();
    shelf.clock.advance(1s);
    QCOMPARE(exported.count(), 1);
    QVERIFY(!exported.front().at(2).toString().isEmpty());
    QVERIFY(!QFile::exists(shelf.folder.filePath(u"calls.csv"_s)));
}

void TestDataDesks::exportSaysWhyNot()
{
    Shelf shelf(1);
    QSignalSpy exported(&shelf.history, &WindowHistory::exported);
    shelf.history.exportCalls({}, shelf.folder.filePath(u"no/such/folder.csv"_s));
    QCOMPARE(exported.count(), 1);
    QVERIFY(!exported.front().at(2).toString().isEmpty());
}

void TestDataDesks::backupWithSecretsAndBack()
{
    Phone from;
    from.secrets.values.insert(secret::BotToken, u"123456:token"_s);
    QVERIFY(from.settings.set(SettingKey::MasterPhone, u"+393401234567"_s));
    const QString file = from.home.filePath(u"b.vpbackup"_s);
    from.desk.save(file, u"pw"_s);
    QVERIFY(from.isDone());
    QCOMPARE(from.saved.count(), 1);

    Phone to;
    QSignalSpy looked(&to.desk, &BackupDesk::looked);
    QSignalSpy confirmed(&to.desk, &BackupDesk::confirmed);
    to.desk.look(file);
    QVERIFY(to.isDone());
    QCOMPARE(looked.count(), 1);
    const auto words = looked.front().front().value<RestoreWords>();
    QVERIFY(words.hasSecrets);
    QVERIFY(words.lines.join(u'\n').contains(u"+393401234567"_s));
    to.desk.confirm(u"pw"_s);
    QVERIFY(to.isDone());
    QCOMPARE(confirmed.count(), 1);
    QCOMPARE(to.secrets.values.value(secret::BotToken), u"123456:token"_s);
    QVERIFY(QFile::exists(to.home.filePath(u"restore-pending/ready"_s)));
}

void TestDataDesks::wrongPasswordChangesNothing()
{
    Phone phone;
    phone.secrets.values.insert(secret::BotToken, u"123456:token"_s);
    const QString file = phone.home.filePath(u"b.vpbackup"_s);
    phone.desk.save(file, u"pw"_s);
    QVERIFY(phone.isDone());
    phone.secrets.values.clear();
    phone.desk.look(file);
    QVERIFY(phone.isDone());
    phone.desk.confirm(u"wrong"_s);
    QVERIFY(phone.isDone());
    QCOMPARE(phone.failed.count(), 1);
    QVERIFY(phone.secrets.values.isEmpty());
    QVERIFY(!QFile::exists(phone.home.filePath(u"restore-pending/ready"_s)));
    phone.desk.drop();
    QVERIFY(!QFile::exists(phone.home.filePath(u"restore-pending"_s)));
}

void TestDataDesks::weeklyOnesAreMadeAndFourAreKept()
{
    Phone phone;
    phone.desk.start();
    phone.clock.advance(24h);
    QVERIFY(phone.weekly().isEmpty()); // off by default
    QVERIFY(phone.settings.set(SettingKey::BackupWeekly, u"true"_s));
    QVERIFY(QDir().mkpath(phone.desk.folder()));
    QFile other(phone.desk.folder() + u"/virtualphone-mine.vpbackup"_s);
    QVERIFY(other.open(QIODevice::WriteOnly));
    for (int week = 0; week < 6; ++week) {
        for (int hours = 0; hours < 7 * 24; hours += 12) {
            phone.clock.advance(12h);
            QVERIFY(phone.isDone());
        }
    }
    const QStringList kept = phone.weekly();
    QCOMPARE(kept.size(), BackupDesk::KeptBackups + 1);
    QVERIFY(kept.contains(u"virtualphone-mine.vpbackup"_s)); // somebody's own
    QCOMPARE(kept.front(), u"virtualphone-2026-12-14.vpbackup"_s);
}

QTEST_GUILESS_MAIN(TestDataDesks)
#include "tst_datadesks.moc"
