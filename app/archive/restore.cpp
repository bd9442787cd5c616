// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/restore.h"

#include "archive/backupreader.h"
#include "archive/backupwriter.h"
#include "settings/inifile.h"
#include "settings/settings.h"
#include "settings/settingstable.h"
#include "store/databasecopy.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

/** Of this computer, or whom it trusts: a backup does not change them. */
constexpr std::array Kept {
    SettingKey::ModemPort,          SettingKey::ModemEventsPort, SettingKey::ModemVoicePort,
    SettingKey::ModemExtraInit,     SettingKey::ContactsDir,     SettingKey::BackupDir,
    SettingKey::TelegramApiUrl,     SettingKey::TelegramProxy,   SettingKey::SourceCaFiles,
    SettingKey::SourceFingerprints, SettingKey::UpdateUrl,       SettingKey::SoundMicrophone,
    SettingKey::SoundSpeaker,
};

// The steps; a file of this name in the staged folder holds where the contacts go.
constexpr auto Ready = "ready"_L1; ///< confirmed
constexpr auto Leaving = "leaving"_L1; ///< what was there is being moved out
constexpr auto Coming = "coming"_L1; ///< what was staged is being moved in

QString staged(const DataPlaces &places, const QString &name = {})
{
    return places.root + u"/restore-pending"_s + (name.isEmpty() ? QString() : u'/' + name);
}

QString before(const DataPlaces &places, const QString &name = {})
{
    return places.root + u"/before-restore"_s + (name.isEmpty() ? QString() : u'/' + name);
}

bool isKept(const SettingRow &row)
{
    return std::ranges::find(Kept, row.key) != Kept.end();
}

/** settings.ini as it would be. Secrets that the backup leaves out stay as they are here. */
Result<> stageSettings(const DataPlaces &places, const Manifest &manifest, RestorePreview &preview)
{
    const QString file = staged(places, u"settings.ini"_s);
    if (QFile::exists(places.settingsFile) && !QFile::copy(places.settingsFile, file)) {
        return failure(ErrorCode::Storage, u"the settings cannot be copied"_s);
    }
    IniFile ini(file);
    if (const Result<> loaded = ini.load(); !loaded) {
        return loaded;
    }
    const auto set = [&ini](const SettingRow &row, const std::optional<QString> &value) {
        ini.setValue(row.name, value);
        if (const QLatin1StringView old = earlierName(row.key); !old.isEmpty()) {
            ini.setValue(old, std::nullopt);
        }
    };
    for (const SettingRow &row : settingRows()) {
        const auto value = manifest.settings.constFind(row.name);
        const bool isThere = value != manifest.settings.cend();
        if (!isKept(row) && (isThere || !row.isSecret)) {
            set(row, isThere ? std::optional(*value) : std::nullopt);
        }
    }
    if (const Result<> saved = ini.save(); !saved) {
        return saved;
    }
    const Settings now(places.settingsFile);
    const Settings then(file);
    for (const SettingRow &row : settingRows()) {
        const bool isWished = manifest.settings.contains(row.name) && !isKept(row);
        if (isWished && !then.isSet(row.key)) {
            preview.unusable.append(row.name);
            set(row, std::nullopt);
        } else if (isWished || (!row.isSecret && !isKept(row))) {
            const SettingDifference one {row.name, now.isSet(row.key) ? now.text(row.key) : u""_s,
                                         then.isSet(row.key) ? then.text(row.key) : u""_s};
            if (one.now != one.then && !carriesSecret(row, now.text(row.key))) {
                preview.settings.append(one);
            }
        }
    }
    return ini.save();
}

/** The marks for secret addresses that are now where secrets are kept. */
Result<> markSecrets(const DataPlaces &places, const QStringList &secrets)
{
    IniFile ini(staged(places, u"settings.ini"_s));
    if (const Result<> loaded = ini.load(); !loaded) {
        return loaded;
    }
    for (const SettingRow &row : settingRows()) {
        if (row.isSecret && secrets.contains(row.name)) {
            ini.setValue(row.name, HiddenMark);
        }
    }
    return ini.save();
}

Result<> writeStep(const QString &path, const QString &contactsDir)
{
    QSaveFile step(path);
    if (!step.open(QIODevice::WriteOnly)) {
        return failure(ErrorCode::Storage, step.errorString());
    }
    step.write(contactsDir.toUtf8());
    return step.commit() ? Result<>() : failure(ErrorCode::Storage, step.errorString());
}

QString readStep(const QString &path)
{
    QFile step(path);
    constexpr qint64 longest = 4096;
    return step.open(QIODevice::ReadOnly) ? QString::fromUtf8(step.read(longest)) : QString();
}

/** Where a file lies when it is in use, and what it is called in our two folders. */
using Place = std::pair<QString, QString>;

QList<Place> placesIn(const QString &folder, const QString &word, const QStringList &ends,
                      const QString &look)
{
    QList<Place> list;
    if (!folder.isEmpty()) {
        for (const QString &name : QDir(look).entryList(ends, QDir::Files)) {
            list.append({folder + u'/' + name, word + u'/' + name});
        }
    }
    return list;
}

/** @p isStaged = what is to come, else what is there. */
QList<Place> allPlaces(const DataPlaces &places, bool isStaged)
{
    QList<Place> list {{places.settingsFile, u"settings.ini"_s}};
    const bool hasDatabase = QFile::exists(staged(places, u"virtualphone.db"_s));
    if (hasDatabase) { // some backups have none
        for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s}) {
            list.append({places.databaseFile + end, u"virtualphone.db"_s + end});
        }
    }
    if (hasDatabase || isStaged) { // where it stands whose recording is which
        list +=
            placesIn(places.recordingsDir, u"recordings"_s, {u"*.ogg"_s, u"*.wav"_s, u"*.pcm"_s},
                     isStaged ? staged(places, u"recordings"_s) : places.recordingsDir);
    }
    list += placesIn(places.promptsDir, u"prompts"_s, {u"*.wav"_s},
                     isStaged ? staged(places, u"prompts"_s) : places.promptsDir);
    list += placesIn(places.contactsDir, u"contacts"_s, {u"*.vcf"_s},
                     isStaged ? staged(places, u"contacts"_s) : places.contactsDir);
    list += placesIn(places.calendarsDir, u"calendars"_s, {u"*.ics"_s},
                     isStaged ? staged(places, u"calendars"_s) : places.calendarsDir);
    return list;
}

Result<> moveFile(const QString &from, const QString &to)
{
    if (!QFile::exists(from)) {
        return {};
    }
    if (!QDir().mkpath(QFileInfo(to).path())) {
        return failure(ErrorCode::Storage, u"a folder cannot be made"_s);
    }
    // Both are there only where a move between two disks was cut off: the first is whole.
    QFile::remove(to);
    return QFile::rename(from, to) ? Result<>()
                                   : failure(ErrorCode::Storage, u"a file cannot be moved"_s);
}

/** So that it is there in both places. */
Result<> copyFile(const QString &from, const QString &to)
{
    QFile::remove(to); // half a copy, where it was cut off
    return QDir().mkpath(QFileInfo(to).path()) && QFile::copy(from, to)
        ? Result<>()
        : failure(ErrorCode::Storage, u"a file cannot be copied"_s);
}

Result<> moveOut(const DataPlaces &places)
{
    // Where a backup brings no sounds, as older programs made them, those of here stay.
    const auto brings = [&places](const QString &word) {
        return !QDir(staged(places, word)).isEmpty(QDir::Files);
    };
    const bool bringsRecordings = brings(u"recordings"_s);
    const bool bringsPrompts = brings(u"prompts"_s);
    for (const auto &[live, name] : allPlaces(places, false)) {
        const bool stays = (!bringsRecordings && name.startsWith(u"recordings/"_s))
            || (!bringsPrompts && name.startsWith(u"prompts/"_s));
        const auto take = stays ? &copyFile : &moveFile;
        if (const Result<> done = take(live, before(places, name)); !done) {
            return done;
        }
    }
    return {};
}

Result<> moveIn(const DataPlaces &places)
{
    // The data base last: while it is still staged, its place is known to be free.
    QList<Place> list = allPlaces(places, true);
    std::ranges::stable_partition(list, [&places](const Place &place) {
        return !place.first.startsWith(places.databaseFile);
    });
    std::ranges::stable_partition(
        list, [&places](const Place &place) { return place.first != places.databaseFile; });
    for (const auto &[live, name] : list) {
        if (const Result<> done = moveFile(staged(places, name), live); !done) {
            return done;
        }
    }
    return {};
}

Result<> step(const DataPlaces &places, QLatin1StringView from, QLatin1StringView to)
{
    return QFile::rename(staged(places, from), staged(places, to))
        ? Result<>()
        : failure(ErrorCode::Storage, u"a step cannot be noted"_s);
}

} // namespace

Result<RestorePreview> restore::stage(const QString &file, const DataPlaces &places,
                                      BackupWatch &watch)
{
    drop(places);
    const Result<Manifest> manifest = unpackBackup(file, staged(places), watch);
    RestorePreview preview;
    const Result<> settings = manifest ? stageSettings(places, *manifest, preview)
                                       : Result<>(tl::unexpected(manifest.error()));
    if (!settings) {
        drop(places);
        return tl::unexpected(settings.error());
    }
    preview.madeAt = manifest->madeAt;
    preview.version = manifest->version;
    preview.hasSecrets = !manifest->secrets.isEmpty();
    preview.now = countData(places);
    DataPlaces then = places;
    then.databaseFile = staged(places, u"virtualphone.db"_s);
    then.contactsDir = staged(places, u"contacts"_s);
    then.calendarsDir = staged(places, u"calendars"_s);
    then.recordingsDir = staged(places, u"recordings"_s);
    then.promptsDir = staged(places, u"prompts"_s);
    preview.then = countData(then); // never what the backup says of itself
    return preview;
}

void restore::drop(const DataPlaces &places)
{
    QDir(staged(places)).removeRecursively();
}

Result<> restore::confirm(const DataPlaces &places, const QStringList &secrets)
{
    if (!QFile::exists(staged(places, u"settings.ini"_s))) {
        return failure(ErrorCode::NotFound, u"nothing is staged"_s);
    }
    if (const Result<> marked = markSecrets(places, secrets); !marked) {
        return marked;
    }
    return writeStep(staged(places, Ready), places.contactsDir);
}

Result<bool> restore::carryOut(const DataPlaces &given)
{
    DataPlaces places = given;
    Result<> done;
    const auto isAt = [&given](QLatin1StringView word) {
        return QFile::exists(staged(given, word));
    };
    const bool isStaged = isAt(Ready) || isAt(Leaving) || isAt(Coming);
    if (!isStaged) {
        drop(given); // unpacked, and never confirmed
        return false;
    }
    for (const QLatin1StringView word : {Ready, Leaving, Coming}) {
        if (const QString dir = readStep(staged(given, word)); !dir.isEmpty()) {
            places.contactsDir = dir;
        }
    }
    if (isAt(Ready)) {
        QDir(before(places)).removeRecursively();
        done = step(places, Ready, Leaving);
    }
    if (done && isAt(Leaving)) {
        done = moveOut(places);
        done = done ? step(places, Leaving, Coming) : done;
    }
    if (done && isAt(Coming)) {
        done = moveIn(places);
    }
    if (!done) {
        return tl::unexpected(done.error());
    }
    QFile::setPermissions(before(places), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    drop(places);
    return true;
}

bool restore::mayUndo(const DataPlaces &places)
{
    return QFile::exists(before(places, u"settings.ini"_s))
        || QFile::exists(before(places, u"virtualphone.db"_s));
}

Result<> restore::undo(const DataPlaces &places)
{
    if (!mayUndo(places)) {
        return failure(ErrorCode::NotFound, u"nothing to go back to"_s);
    }
    drop(places);
    if (!QDir().rename(before(places), staged(places))) {
        return failure(ErrorCode::Storage, u"the folder cannot be renamed"_s);
    }
    return writeStep(staged(places, Ready), places.contactsDir);
}

} // namespace vp
