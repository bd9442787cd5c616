// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/restore.h"
#include "archive/tarfile.h"
#include "backupworld.h"
#include "telephony/message.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;

namespace {

/** A backup of one phone, and another phone that it is put into. */
struct TwoPhones
{
    BackupWorld from;
    BackupWorld to;

    TwoPhones()
    {
        from.fill(5);
        static_cast<void>(from.save());
        to.fill(2);
        BackupWorld::put(to.places.contactsDir + u"/work.vcf"_s, "BEGIN:VCARD\r\n");
        Settings settings(to.places.settingsFile);
        static_cast<void>(settings.set(SettingKey::MasterPhone, u"+393330000001"_s));
        static_cast<void>(settings.set(SettingKey::ModemPort, u"/dev/ttyNEW"_s));
        static_cast<void>(settings.set(SettingKey::TelegramOwners, u"42"_s));
    }
    [[nodiscard]] Result<RestorePreview> stage()
    {
        return restore::stage(from.file, to.places, to.watch);
    }
    [[nodiscard]] int calls() const
    {
        return BackupWorld::number(to.places.databaseFile, u"SELECT count(*) FROM calls"_s);
    }
    [[nodiscard]] QStringList groups() const
    {
        return QDir(to.places.contactsDir).entryList(QDir::Files, QDir::Name);
    }
    [[nodiscard]] QStringList recordings() const
    {
        return QDir(to.places.recordingsDir).entryList(QDir::Files, QDir::Name);
    }
    [[nodiscard]] QStringList prompts() const
    {
        return QDir(to.places.promptsDir).entryList(QDir::Files, QDir::Name);
    }
    [[nodiscard]] QString setting(SettingKey key) const
    {
        return Settings(to.places.settingsFile).text(key);
    }
};

} // namespace

/** Putting a backup in the place of what is there. */
class TestRestore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void previewSaysWhatChanges();
    void nothingChangesBeforeItIsConfirmed();
    void nextStartPutsItInPlace();
    void recordingsStayWhereNoneCome();
    void ownSoundsComeWithTheirSettings();
    void ownSoundsStayWhereNoneCome();
    void olderDataAreTakenOver_data();
    void olderDataAreTakenOver();
    void nothingActsByItself();
    void undoAndUndoAgain();
    void badFileChangesNothing();
    void unusableSettingsAreLeftOut();
    void secretsOfTheComputerStay();
    void cutOffAnywhereIsGoneOnWith();
};

void TestRestore::previewSaysWhatChanges()
{
    TwoPhones phones;
    const auto preview = phones.stage();
    QVERIFY(preview.has_value());
    QCOMPARE(preview->now, (DataCounts {2, 1, 0, 2, 3, 1, 1, 200, 1}));
    QCOMPARE(preview->then, (DataCounts {5, 1, 0, 1, 2, 1, 1, 500, 1}));
    QCOMPARE(preview->madeAt, phones.from.now);
    QCOMPARE(
        preview->settings,
        (QList<SettingDifference> {{u"telegram/owners"_s, u"42"_s, {}},
                                   {u"phones/master"_s, u"+393330000001"_s, u"+393298765432"_s}}));
    QVERIFY(!preview->hasSecrets);
}

void TestRestore::nothingChangesBeforeItIsConfirmed()
{
    TwoPhones phones;
    QVERIFY(phones.stage().has_value());
    QCOMPARE(phones.setting(SettingKey::MasterPhone), u"+393330000001"_s);
    QCOMPARE(restore::carryOut(phones.to.places), false);
    QCOMPARE(phones.calls(), 2);
    QVERIFY(!QFile::exists(phones.to.places.root + u"/restore-pending"_s));
    QVERIFY(!restore::mayUndo(phones.to.places));
    QVERIFY(!restore::confirm(phones.to.places, {}));
}

void TestRestore::nextStartPutsItInPlace()
{
    TwoPhones phones;
    QVERIFY(phones.stage().has_value());
    QVERIFY(restore::confirm(phones.to.places, {}).has_value());
    QCOMPARE(phones.calls(), 2);
    QCOMPARE(restore::carryOut(phones.to.places), true);
    QCOMPARE(phones.calls(), 5);
    QCOMPARE(phones.groups(), QStringList {u"family.vcf"_s});
    QCOMPARE(phones.recordings(), QStringList {u"5.ogg"_s}); // of the calls that are there now
    QCOMPARE(phones.setting(SettingKey::MasterPhone), u"+393298765432"_s);
    QCOMPARE(phones.setting(SettingKey::TelegramOwners), QString());
    QCOMPARE(phones.setting(SettingKey::ModemPort), u"/dev/ttyNEW"_s); // of this computer
    QCOMPARE(restore::carryOut(phones.to.places), false);
    QVERIFY(restore::mayUndo(phones.to.places));
}

/** As of the programs that had none. */
void TestRestore::recordingsStayWhereNoneCome()
{
    TwoPhones phones;
    QVERIFY(QDir(phones.from.places.recordingsDir).removeRecursively());
    QVERIFY(phones.from.save().has_value());
    QVERIFY(phones.stage().has_value());
    QVERIFY(restore::confirm(phones.to.places, {}).has_value());
    QCOMPARE(restore::carryOut(phones.to.places), true);
    QCOMPARE(phones.calls(), 5);
    QCOMPARE(phones.recordings(), (QStringList {u"2.ogg"_s, u"now.pcm"_s}));
    QVERIFY(restore::undo(phones.to.places).has_value());
    QCOMPARE(restore::carryOut(phones.to.places), true);
    QCOMPARE(phones.calls(), 2);
    QCOMPARE(phones.recordings(), (QStringList {u"2.ogg"_s, u"now.pcm"_s}));
}

/** What a setting names is there when it is put in place, and again after undo. */
void TestRestore::ownSoundsComeWithTheirSettings()
{
    TwoPhones phones;
    const auto name = [](BackupWorld &world, int number) {
        Settings settings(world.places.settingsFile);
        QVERIFY(settings.set(SettingKey::VoicemailGreeting, u"own:greeting-%1.wav"_s.arg(number)));
    };
    name(phones.from, 5);
    name(phones.to, 2);
    QVERIFY(phones.from.save().has_value());
    const auto preview = phones.stage();
    QVERIFY(preview.has_value());
    QVERIFY(preview->settings.contains(SettingDifference {
        u"voicemail/greeting"_s, u"own:greeting-2.wav"_s, u"own:greeting-5.wav"_s}));
    QVERIFY(restore::confirm(phones.to.places, {}).has_value());
    QCOMPARE(phones.prompts(), QStringList {u"greeting-2.wav"_s});
    QCOMPARE(restore::carryOut(phones.to.places), true);
    QCOMPARE(phones.prompts(), QStringList {u"greeting-5.wav"_s});
    QCOMPARE(BackupWorld::contentOf(phones.to.places.promptsDir + u"/greeting-5.wav"_s),
             QByteArray("RIFF5"));
    QCOMPARE(phones.setting(SettingKey::VoicemailGreeting), u"own:greeting-5.wav"_s);
    QVERIFY(restore::undo(phones.to.places).has_value());
    QCOMPARE(restore::carryOut(phones.to.places), true);
    QCOMPARE(phones.prompts(), QStringList {u"greeting-2.wav"_s});
    QCOMPARE(phones.setting(SettingKey::VoicemailGreeting), u"own:greeting-2.wav"_s);
}

/** As of the programs that had none. */
void TestRestore::ownSoundsStayWhereNoneCome()
{
    TwoPhones phones;
    QVERIFY(QDir(phones.from.places.promptsDir).removeRecursively());
    QVERIFY(phones.from.save().has_value());
    const auto preview = phones.stage();
    QVERIFY(preview.has_value());
    QCOMPARE(preview->then.prompts, 0);
    QVERIFY(restore::confirm(phones.to.places, {}).has_value());
    QCOMPARE(restore::carryOut(phones.to.places), true);
    QCOMPARE(phones.calls(), 5);
    QCOMPARE(phones.prompts(), QStringList {u"greeting-2.wav"_s});
}

void TestRestore::olderDataAreTakenOver_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < Database::schemaVersion(); ++version) {
        QTest::newRow(qPrintable(u"version %1"_s.arg(version))) << version;
    }
}

/** A backup holds the data base as it was: that of an earlier program has an earlier layout. */
void TestRestore::olderDataAreTakenOver()
{
    QFETCH(int, version);
    TwoPhones phones;
    const QString &file = phones.from.places.databaseFile;
    for (const char *ending : {"", "-wal", "-shm"}) {
        QFile::remove(file + QLatin1StringView(ending));
    }
    const QString dump = QStringLiteral(VP_STORE_DATA) + u"/version-%1.sql"_s.arg(version);
    QVERIFY(BackupWorld::makeFrom(dump, file));
    QVERIFY(phones.from.save().has_value());
    QCOMPARE(readManifest(phones.from.file)->counts.calls, 2);

    const auto preview = phones.stage();
    QVERIFY(preview.has_value());
    QCOMPARE(preview->then.calls, 2);
    QVERIFY(restore::confirm(phones.to.places, {}).has_value());
    QCOMPARE(restore::carryOut(phones.to.places), true);
    const auto database = Database::open(phones.to.places.databaseFile);
    QVERIFY(database.has_value());
    const auto calls = CallHistory(**database).page(10).value();
    QCOMPARE(calls.size(), 2U);
    QCOMPARE(calls.back().remoteName, u"Anna Rossi"_s);
    QCOMPARE(calls.back().remoteNumber, u"+393401234567"_s);
    QCOMPARE(calls.back().startedAt, QDateTime(QDate(2026, 11, 22), QTime(13, 3, 5, 250), Qt::UTC));
    QCOMPARE(calls.back().outcome.value().cause.connected, std::chrono::seconds(252));
}

void TestRestore::nothingActsByItself()
{
    TwoPhones phones;
    QVERIFY(phones.stage().has_value());
    QVERIFY(restore::confirm(phones.to.places, {}).has_value());
    QCOMPARE(restore::carryOut(phones.to.places), true);
    const auto database = Database::open(phones.to.places.databaseFile).value();
    const MessageStore messages(*database);
    QVERIFY(messages.waiting().value().empty());
    QCOMPARE(messages.page(1).value().front().state, MessageState::Unknown);
    QCOMPARE(messages.parts(1).value().front().state, MessageState::Unknown);
    QCOMPARE(BackupWorld::number(phones.to.places.databaseFile, u"SELECT count(*) FROM guests"_s),
             0);
    QCOMPARE(BackupWorld::number(phones.to.places.databaseFile,
                                 u"SELECT group_concat(state, '') FROM voicemails"_s),
             22); // told, or never to be; one that was still to be encoded, or is not ours, is gone
}

void TestRestore::undoAndUndoAgain()
{
    TwoPhones phones;
    QVERIFY(phones.stage().has_value());
    QVERIFY(restore::confirm(phones.to.places, {}).has_value());
    QCOMPARE(restore::carryOut(phones.to.places), true);
    QVERIFY(restore::undo(phones.to.places).has_value());
    QCOMPARE(phones.calls(), 5);
    QCOMPARE(restore::carryOut(phones.to.places), true);
    QCOMPARE(phones.calls(), 2);
    QCOMPARE(phones.groups(), (QStringList {u"family.vcf"_s, u"work.vcf"_s}));
    QCOMPARE(phones.recordings(), (QStringList {u"2.ogg"_s, u"now.pcm"_s}));
    QCOMPARE(phones.setting(SettingKey::TelegramOwners), u"42"_s);
    // What waited here to be sent still waits: it is no copy.
    const auto database = Database::open(phones.to.places.databaseFile).value();
    QCOMPARE(MessageStore(*database).waiting().value().size(), 1U);
    QVERIFY(restore::undo(phones.to.places).has_value());
    QCOMPARE(restore::carryOut(phones.to.places), true);
    QCOMPARE(phones.calls(), 5);
}

void TestRestore::badFileChangesNothing()
{
    TwoPhones phones;
    const QByteArray whole = BackupWorld::contentOf(phones.from.file);
    BackupWorld::put(phones.from.file, whole.first(whole.size() / 2));
    QCOMPARE(phones.stage().error().code, ErrorCode::InvalidInput);
    QVERIFY(!QFile::exists(phones.to.places.root + u"/restore-pending"_s));
    QCOMPARE(restore::carryOut(phones.to.places), false);
    QCOMPARE(phones.calls(), 2);
}

void TestRestore::unusableSettingsAreLeftOut()
{
    TwoPhones phones;
    const QByteArray line = "rules/hiddenNumber=launch the missiles\n";
    QByteArray ini = BackupWorld::contentOf(phones.from.places.settingsFile);
    BackupWorld::put(phones.from.places.settingsFile, line + ini);
    // A bad value counts as not set when it is written, so it is put into the archive's words.
    Manifest manifest;
    manifest.madeAt = phones.from.now;
    manifest.settings = {{u"rules/hiddenNumber"_s, u"launch the missiles"_s},
                         {u"telegram/apiUrl"_s, u"https://evil.example"_s},
                         {u"limits/callsPerHour"_s, u"7"_s},
                         {u"no/such"_s, u"x"_s}};
    BackupWorld::put(phones.from.file, {});
    {
        QFile out(phones.from.file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        QByteArray json = manifest.toJson();
        QBuffer content(&json);
        content.open(QIODevice::ReadOnly);
        QVERIFY(tar::write(out, {u"manifest.json"_s, json.size()}, content, phones.to.watch));
        QVERIFY(tar::writeEnd(out));
    }
    const auto preview = phones.stage();
    QVERIFY(preview.has_value());
    QCOMPARE(preview->unusable, QStringList {u"rules/hiddenNumber"_s});
    QVERIFY(restore::confirm(phones.to.places, {}).has_value());
    QCOMPARE(restore::carryOut(phones.to.places), true);
    QCOMPARE(phones.setting(SettingKey::HiddenNumberRule), u"reject"_s);
    QCOMPARE(phones.setting(SettingKey::CallsPerHour), u"7"_s);
    QCOMPARE(phones.setting(SettingKey::TelegramApiUrl), u"https://api.telegram.org"_s);
    QCOMPARE(phones.calls(), 2); // this one has no data base: ours stays
    QCOMPARE(phones.groups(), QStringList());
}

void TestRestore::secretsOfTheComputerStay()
{
    TwoPhones phones;
    Settings(phones.to.places.settingsFile)
        .set(SettingKey::CalendarUrls, u"A=https://mine.org/k"_s);
    QVERIFY(phones.stage().has_value());
    QVERIFY(restore::confirm(phones.to.places, {}).has_value());
    QCOMPARE(restore::carryOut(phones.to.places), true);
    QCOMPARE(phones.setting(SettingKey::CalendarUrls), u"A=https://mine.org/k"_s);
    // Where those of the backup were written to the store, their mark comes.
    QVERIFY(phones.stage().has_value());
    QVERIFY(restore::confirm(phones.to.places, {u"calendar/urls"_s}).has_value());
    QCOMPARE(restore::carryOut(phones.to.places), true);
    QVERIFY(Settings(phones.to.places.settingsFile).isHidden(SettingKey::CalendarUrls));
}

void TestRestore::cutOffAnywhereIsGoneOnWith()
{
    // A place that cannot be written stops it; the next start, with the place free, goes on.
    TwoPhones phones;
    QVERIFY(phones.stage().has_value());
    QVERIFY(restore::confirm(phones.to.places, {}).has_value());
    const QString pending = phones.to.places.root + u"/restore-pending"_s;
    const QString before = phones.to.places.root + u"/before-restore"_s;
    // As if it had ended after the first move of each phase.
    QVERIFY(QFile::rename(pending + u"/ready"_s, pending + u"/leaving"_s));
    QVERIFY(QDir().mkpath(before));
    QVERIFY(QFile::rename(phones.to.places.settingsFile, before + u"/settings.ini"_s));
    QCOMPARE(restore::carryOut(phones.to.places), true);
    QCOMPARE(phones.calls(), 5);
    QCOMPARE(phones.setting(SettingKey::MasterPhone), u"+393298765432"_s);
    QCOMPARE(Settings(before + u"/settings.ini"_s).text(SettingKey::TelegramOwners), u"42"_s);

    QVERIFY(restore::undo(phones.to.places).has_value());
    QVERIFY(QFile::rename(pending + u"/ready"_s, pending + u"/coming"_s));
    QVERIFY(QDir().mkpath(before + u"/contacts"_s));
    QVERIFY(QFile::rename(phones.to.places.contactsDir + u"/family.vcf"_s,
                          before + u"/contacts/family.vcf"_s));
    QVERIFY(QFile::rename(phones.to.places.databaseFile, before + u"/virtualphone.db"_s));
    QVERIFY(QFile::rename(phones.to.places.settingsFile, before + u"/settings.ini"_s));
    QVERIFY(QFile::rename(pending + u"/virtualphone.db"_s, phones.to.places.databaseFile));
    QCOMPARE(restore::carryOut(phones.to.places), true);
    QCOMPARE(phones.calls(), 2);
    QCOMPARE(phones.groups().size(), 2);
}

QTEST_GUILESS_MAIN(TestRestore)
#include "tst_restore.moc"
