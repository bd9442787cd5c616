// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/manifest.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr int Format = 3;
constexpr int FormatWithoutPrompts = 2; ///< which older programs read as well
constexpr int FormatWithoutRecordings = 1; ///< nor prompts, which still older ones read
constexpr qsizetype MostFiles = 40'000;
constexpr qsizetype MostSettings = 1'000;
constexpr qsizetype LongestName = 200;

QString wordOf(Manifest::File::Kind kind)
{
    switch (kind) {
    case Manifest::File::Kind::Database:
        return u"database"_s;
    case Manifest::File::Kind::Contacts:
        return u"contacts"_s;
    case Manifest::File::Kind::Calendar:
        return u"calendar"_s;
    case Manifest::File::Kind::Recording:
        return u"recording"_s;
    case Manifest::File::Kind::Prompt:
        return u"prompt"_s;
    }
    return {};
}

QString endOf(const Manifest::File &file)
{
    switch (file.kind) {
    case Manifest::File::Kind::Database:
        break;
    case Manifest::File::Kind::Contacts:
        return u".vcf"_s;
    case Manifest::File::Kind::Calendar:
        return u".ics"_s;
    case Manifest::File::Kind::Recording:
        return file.name.endsWith(".wav"_L1, Qt::CaseInsensitive) ? u".wav"_s : u".ogg"_s;
    case Manifest::File::Kind::Prompt:
        return u".wav"_s;
    }
    return {};
}

/** A file's name and nothing else: no folder, nothing hidden, no signs that a terminal obeys. */
bool isPlainName(const QString &name, const QString &end)
{
    const bool odd = std::any_of(name.begin(), name.end(), [](QChar c) {
        return c == u'/' || c == u'\\' || c.category() == QChar::Other_Control || c.isNull();
    });
    return !odd && name.size() > end.size() && name.size() <= LongestName && !name.startsWith(u'.')
        && name.endsWith(end, Qt::CaseInsensitive);
}

std::optional<Manifest::File> fileOf(const QJsonObject &object)
{
    using Kind = Manifest::File::Kind;
    Manifest::File file;
    const QString kind = object.value("kind"_L1).toString();
    if (kind == wordOf(Kind::Contacts)) {
        file.kind = Kind::Contacts;
    } else if (kind == wordOf(Kind::Calendar)) {
        file.kind = Kind::Calendar;
    } else if (kind == wordOf(Kind::Recording)) {
        file.kind = Kind::Recording;
    } else if (kind == wordOf(Kind::Prompt)) {
        file.kind = Kind::Prompt;
    } else if (kind != wordOf(Kind::Database)) {
        return std::nullopt;
    }
    constexpr qint64 none = -1;
    file.name = object.value("name"_L1).toString();
    file.size = object.value("size"_L1).toInteger(none);
    file.sha256 = QByteArray::fromHex(object.value("sha256"_L1).toString().toLatin1());
    const bool isNamed =
        file.kind == Kind::Database ? file.name.isEmpty() : isPlainName(file.name, endOf(file));
    constexpr qint64 largest = qint64 {64} << 30;
    if (!isNamed || file.size < 0 || file.size > largest || file.sha256.size() != 32) {
        return std::nullopt;
    }
    return file;
}

tl::unexpected<Error> damaged()
{
    return failure(ErrorCode::InvalidInput, u"the list of contents is damaged"_s);
}

Result<std::vector<Manifest::File>> filesOf(const QJsonArray &array)
{
    std::vector<Manifest::File> files;
    QSet<QString> names;
    if (array.size() > MostFiles) {
        return damaged();
    }
    for (const QJsonValue &value : array) {
        const std::optional<Manifest::File> file = fileOf(value.toObject());
        if (!file) {
            return damaged();
        }
        const QString key = wordOf(file->kind) + u'/' + file->name.toLower();
        if (names.contains(key)) {
            return damaged();
        }
        names.insert(key);
        files.push_back(*file);
    }
    return files;
}

} // namespace

QString Manifest::folderOf(File::Kind kind)
{
    switch (kind) {
    case File::Kind::Database:
        break;
    case File::Kind::Contacts:
        return u"contacts"_s;
    case File::Kind::Calendar:
        return u"calendars"_s;
    case File::Kind::Recording:
        return u"recordings"_s;
    case File::Kind::Prompt:
        return u"prompts"_s;
    }
    return {};
}

QString Manifest::entryName(std::size_t place) const
{
    const File &file = files.at(place);
    return file.kind == File::Kind::Database
        ? QString(QLatin1StringView(DatabaseEntry))
        : QString(folderOf(file.kind) + u'/' + QString::number(place) + endOf(file));
}

QByteArray Manifest::toJson() const
{
    QJsonArray list;
    for (const File &file : files) {
        list.append(QJsonObject {{u"kind"_s, wordOf(file.kind)},
                                 {u"name"_s, file.name},
                                 {u"size"_s, file.size},
                                 {u"sha256"_s, QString::fromLatin1(file.sha256.toHex())}});
    }
    QJsonObject values;
    for (auto setting = settings.begin(); setting != settings.end(); ++setting) {
        values.insert(setting.key(), setting.value());
    }
    const QJsonObject howMany {{u"calls"_s, counts.calls},
                               {u"messages"_s, counts.messages},
                               {u"blockEntries"_s, counts.blockEntries},
                               {u"groups"_s, counts.groups},
                               {u"contacts"_s, counts.contacts},
                               {u"calendars"_s, counts.calendars},
                               {u"recordings"_s, counts.recordings},
                               {u"recordingsSize"_s, counts.recordingsSize},
                               {u"prompts"_s, counts.prompts}};
    const auto holds = [this](File::Kind kind) {
        return std::ranges::find(files, kind, &File::kind) != files.end();
    };
    const int format = holds(File::Kind::Prompt) ? Format
        : holds(File::Kind::Recording)           ? FormatWithoutPrompts
                                                 : FormatWithoutRecordings;
    QJsonObject whole {{u"virtualphoneBackup"_s, format},
                       {u"madeAt"_s, madeAt.toUTC().toString(Qt::ISODate)},
                       {u"version"_s, version},
                       {u"schema"_s, schema},
                       {u"counts"_s, howMany},
                       {u"settings"_s, values},
                       {u"files"_s, list}};
    if (!secrets.isEmpty()) {
        whole.insert(u"secrets"_s, QString::fromLatin1(secrets.toBase64()));
    }
    return QJsonDocument(whole).toJson();
}

Result<Manifest> Manifest::fromJson(const QByteArray &json)
{
    const QJsonObject whole = QJsonDocument::fromJson(json).object();
    const int format = whole.value("virtualphoneBackup"_L1).toInt();
    if (format < 1) {
        return damaged();
    }
    if (format > Format) {
        return failure(ErrorCode::Conflict, u"made by a newer version of this program"_s);
    }
    Manifest manifest;
    manifest.madeAt = QDateTime::fromString(whole.value("madeAt"_L1).toString(), Qt::ISODate);
    manifest.version = whole.value("version"_L1).toString().left(LongestName);
    manifest.schema = whole.value("schema"_L1).toInt();
    const QJsonObject howMany = whole.value("counts"_L1).toObject();
    manifest.counts = {
        howMany.value("calls"_L1).toInt(),        howMany.value("messages"_L1).toInt(),
        howMany.value("blockEntries"_L1).toInt(), howMany.value("groups"_L1).toInt(),
        howMany.value("contacts"_L1).toInt(),     howMany.value("calendars"_L1).toInt(),
        howMany.value("recordings"_L1).toInt(),   howMany.value("recordingsSize"_L1).toInteger(),
        howMany.value("prompts"_L1).toInt()};
    const QJsonObject values = whole.value("settings"_L1).toObject();
    if (values.size() > MostSettings || !manifest.madeAt.isValid()) {
        return damaged();
    }
    for (auto value = values.begin(); value != values.end(); ++value) {
        manifest.settings.insert(value.key(), value->toString());
    }
    manifest.secrets = QByteArray::fromBase64(whole.value("secrets"_L1).toString().toLatin1());
    Result<std::vector<File>> files = filesOf(whole.value("files"_L1).toArray());
    if (!files) {
        return tl::unexpected(files.error());
    }
    manifest.files = std::move(*files);
    return manifest;
}

} // namespace vp
