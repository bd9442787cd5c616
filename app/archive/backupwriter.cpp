// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/backupwriter.h"

#include "archive/manifest.h"
#include "archive/seal.h"
#include "archive/tarfile.h"
#include "settings/settings.h"
#include "settings/settingstable.h"
#include "store/databasecopy.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr qint64 LargestFile = qint64 {256} << 20; ///< of contacts or a calendar

/** What goes into the archive: what it is there, and where it lies now. */
struct Load
{
    Manifest manifest;
    QStringList paths;
};

/** A copy that nobody changes while it is written. */
Result<> add(Load &load, Manifest::File::Kind kind, const QString &name, const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) {
        return failure(ErrorCode::Storage, file.errorString());
    }
    load.manifest.files.push_back({kind, name, file.size(), hash.result()});
    load.paths.append(path);
    return {};
}

QStringList endsOf(Manifest::File::Kind kind)
{
    switch (kind) {
    case Manifest::File::Kind::Database:
        break;
    case Manifest::File::Kind::Contacts:
        return {u"*.vcf"_s};
    case Manifest::File::Kind::Calendar:
        return {u"*.ics"_s};
    case Manifest::File::Kind::Recording:
        return {u"*.ogg"_s, u"*.wav"_s};
    case Manifest::File::Kind::Prompt:
        return {u"*.wav"_s};
    }
    return {};
}

void count(DataCounts &counts, Manifest::File::Kind kind, const QString &file)
{
    switch (kind) {
    case Manifest::File::Kind::Database:
        break;
    case Manifest::File::Kind::Contacts:
        ++counts.groups;
        counts.contacts += cardsIn(file);
        break;
    case Manifest::File::Kind::Calendar:
        ++counts.calendars;
        break;
    case Manifest::File::Kind::Recording:
        ++counts.recordings;
        counts.recordingsSize += QFileInfo(file).size();
        break;
    case Manifest::File::Kind::Prompt:
        ++counts.prompts;
        break;
    }
}

Result<> addFolder(Load &load, Manifest::File::Kind kind, const QString &folder,
                   const QString &copies)
{
    const QDir source(folder);
    const QStringList names =
        folder.isEmpty() ? QStringList() : source.entryList(endsOf(kind), QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QString copy = QDir(copies).filePath(QString::number(load.paths.size()));
        if (QFileInfo(source.filePath(name)).size() > LargestFile
            || !QFile::copy(source.filePath(name), copy)) {
            const bool mayGo =
                kind == Manifest::File::Kind::Recording || kind == Manifest::File::Kind::Prompt;
            if (mayGo && !QFile::exists(source.filePath(name))) {
                continue; // it was deleted meanwhile, by its age, or as another took its place
            }
            return failure(ErrorCode::Storage, name);
        }
        if (const Result<> done = add(load, kind, name, copy); !done) {
            return done;
        }
        count(load.manifest.counts, kind, copy);
    }
    return {};
}

Result<> addDatabase(Load &load, const QString &file, const QString &copies)
{
    if (!QFile::exists(file)) {
        return {}; // the phone has never run here
    }
    const QString copy = QDir(copies).filePath(u"db"_s);
    if (const Result<> made = databasecopy::make(file, copy); !made) {
        return made;
    }
    const Result<RowCounts> rows = databasecopy::counts(copy);
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    load.manifest.counts.calls = rows->calls;
    load.manifest.counts.messages = rows->messages;
    load.manifest.counts.blockEntries = rows->blockEntries;
    return add(load, Manifest::File::Kind::Database, {}, copy);
}

/** Into @p secrets go those that stand in the file and should not be read there. */
void addSettings(Manifest &manifest, const QString &file, QMap<QString, QString> &secrets)
{
    const Settings settings(file);
    for (const SettingRow &row : settingRows()) {
        if (!settings.isSet(row.key) || settings.isHidden(row.key)) {
            continue;
        }
        const QString value = settings.text(row.key);
        if (carriesSecret(row, value)) {
            secrets.insert(row.name, value);
        } else {
            manifest.settings.insert(row.name, value);
        }
    }
}

Result<> addSecrets(Manifest &manifest, const QMap<QString, QString> &secrets,
                    const QString &password)
{
    if (password.isEmpty()) {
        return {};
    }
    QJsonObject object;
    for (auto secret = secrets.begin(); secret != secrets.end(); ++secret) {
        if (!secret->isEmpty()) {
            object.insert(secret.key(), *secret);
        }
    }
    return seal::close(QJsonDocument(object).toJson(QJsonDocument::Compact), password)
        .map([&manifest](const QByteArray &sealed) { manifest.secrets = sealed; });
}

Result<> writeAll(const Load &load, QIODevice &out, BackupWatch &watch)
{
    QByteArray json = load.manifest.toJson();
    QBuffer first(&json);
    first.open(QIODevice::ReadOnly);
    qint64 all = json.size();
    for (const Manifest::File &file : load.manifest.files) {
        all += file.size;
    }
    watch.all = all;
    if (const Result<> done =
            tar::write(out, {QLatin1StringView(Manifest::Name), json.size()}, first, watch);
        !done) {
        return done;
    }
    for (std::size_t i = 0; i < load.manifest.files.size(); ++i) {
        QFile file(load.paths.at(static_cast<qsizetype>(i)));
        if (!file.open(QIODevice::ReadOnly)) {
            return failure(ErrorCode::Storage, file.errorString());
        }
        const tar::Entry entry {load.manifest.entryName(i), load.manifest.files[i].size};
        if (const Result<> done = tar::write(out, entry, file, watch); !done) {
            return done;
        }
    }
    return tar::writeEnd(out);
}

} // namespace

int cardsIn(const QString &file)
{
    QFile cards(file);
    int count = 0;
    if (cards.open(QIODevice::ReadOnly)) {
        constexpr qint64 longest = 1024;
        while (!cards.atEnd()) {
            const QByteArray line = cards.readLine(longest);
            count += qstrnicmp(line.constData(), "BEGIN:VCARD", 11) == 0 ? 1 : 0;
        }
    }
    return count;
}

DataCounts countData(const DataPlaces &places)
{
    DataCounts counts;
    const RowCounts rows = databasecopy::counts(places.databaseFile).value_or(RowCounts {});
    counts.calls = rows.calls;
    counts.messages = rows.messages;
    counts.blockEntries = rows.blockEntries;
    using Kind = Manifest::File::Kind;
    for (const auto &[kind, path] : {std::pair {Kind::Contacts, places.contactsDir},
                                     std::pair {Kind::Calendar, places.calendarsDir},
                                     std::pair {Kind::Recording, places.recordingsDir},
                                     std::pair {Kind::Prompt, places.promptsDir}}) {
        const QDir folder(path);
        const QStringList names =
            path.isEmpty() ? QStringList() : folder.entryList(endsOf(kind), QDir::Files);
        for (const QString &name : names) {
            count(counts, kind, folder.filePath(name));
        }
    }
    return counts;
}

Result<DataCounts> writeBackup(const DataPlaces &places, const BackupWish &wish, BackupWatch &watch)
{
    const QTemporaryDir copies(QDir(places.root).filePath(u"backup-XXXXXX"_s));
    if (!copies.isValid()) {
        return failure(ErrorCode::Storage, copies.errorString());
    }
    Load load;
    load.manifest.madeAt = wish.now.toUTC();
    load.manifest.version = wish.version;
    QMap<QString, QString> secrets = wish.secrets;
    addSettings(load.manifest, places.settingsFile, secrets);
    const auto step = [&watch](const Result<> &done) {
        return done && watch.cancelled ? Result<>(failure(ErrorCode::Cancelled)) : done;
    };
    using Kind = Manifest::File::Kind;
    Result<> done = addSecrets(load.manifest, secrets, wish.password);
    done = done ? step(addDatabase(load, places.databaseFile, copies.path())) : done;
    done = done ? step(addFolder(load, Kind::Contacts, places.contactsDir, copies.path())) : done;
    done = done ? step(addFolder(load, Kind::Calendar, places.calendarsDir, copies.path())) : done;
    done =
        done ? step(addFolder(load, Kind::Recording, places.recordingsDir, copies.path())) : done;
    done = done ? step(addFolder(load, Kind::Prompt, places.promptsDir, copies.path())) : done;
    if (!done) {
        return tl::unexpected(done.error());
    }
    QSaveFile out(wish.file);
    if (!out.open(QIODevice::WriteOnly)) {
        return failure(ErrorCode::Storage, out.errorString());
    }
    out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (const Result<> written = writeAll(load, out, watch); !written) {
        return tl::unexpected(written.error());
    }
    if (!out.commit()) {
        return failure(ErrorCode::Storage, out.errorString());
    }
    return load.manifest.counts;
}

} // namespace vp
