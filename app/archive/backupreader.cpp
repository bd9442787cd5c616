// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/backupreader.h"

#include "archive/seal.h"
#include "archive/tarfile.h"
#include "store/databasecopy.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr QFile::Permissions Private = QFile::ReadOwner | QFile::WriteOwner;

Result<> openBackup(QFile &file)
{
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::Storage, file.errorString());
    }
    return {};
}

Result<Manifest> manifestOf(QFile &file, BackupWatch &watch)
{
    const Result<tar::Entry> head = tar::readHead(file);
    if (!head) {
        return tl::unexpected(head.error());
    }
    if (head->name != QLatin1StringView(Manifest::Name) || head->size > Manifest::Largest) {
        return failure(ErrorCode::InvalidInput, u"an archive, but no backup of this program"_s);
    }
    QBuffer json;
    json.open(QIODevice::WriteOnly);
    if (const auto read = tar::readContent(file, head->size, json, watch); !read) {
        return tl::unexpected(read.error());
    }
    return Manifest::fromJson(json.data());
}

/** The whole length is known beforehand: what is longer or shorter is not ours. */
Result<> checkLength(const QFile &file, const Manifest &manifest)
{
    qint64 length = file.pos() + tar::EndRoom;
    for (const Manifest::File &one : manifest.files) {
        length += tar::room(one.size);
    }
    return length == file.size() ? Result<>()
                                 : failure(ErrorCode::InvalidInput, u"cut off, or longer"_s);
}

QString placeOf(const QString &folder, const Manifest &manifest, std::size_t index)
{
    const Manifest::File &file = manifest.files[index];
    return file.kind == Manifest::File::Kind::Database
        ? QString(folder + u'/' + QLatin1StringView(Manifest::DatabaseEntry))
        : QString(folder + u'/' + Manifest::folderOf(file.kind) + u'/' + file.name);
}

Result<> unpackOne(QFile &archive, const Manifest &manifest, std::size_t index, const QString &path,
                   BackupWatch &watch)
{
    const Manifest::File &wanted = manifest.files[index];
    const Result<tar::Entry> head = tar::readHead(archive);
    if (!head) {
        return tl::unexpected(head.error());
    }
    if (head->name != manifest.entryName(index) || head->size != wanted.size) {
        return failure(ErrorCode::InvalidInput, u"another file than was announced"_s);
    }
    QFile target(path);
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly, Private)) {
        return failure(ErrorCode::Storage, target.errorString());
    }
    const Result<QByteArray> sum = tar::readContent(archive, wanted.size, target, watch);
    if (!sum) {
        return tl::unexpected(sum.error());
    }
    if (*sum != wanted.sha256) {
        return failure(ErrorCode::InvalidInput, u"a file of it has been changed"_s);
    }
    return target.flush() ? Result<>() : failure(ErrorCode::Storage, target.errorString());
}

} // namespace

Result<Manifest> readManifest(const QString &file)
{
    QFile archive(file);
    BackupWatch watch;
    if (const Result<> opened = openBackup(archive); !opened) {
        return tl::unexpected(opened.error());
    }
    return manifestOf(archive, watch);
}

Result<QMap<QString, QString>> readSecrets(const QString &file, const QString &password)
{
    const Result<Manifest> manifest = readManifest(file);
    if (!manifest) {
        return tl::unexpected(manifest.error());
    }
    if (manifest->secrets.isEmpty()) {
        return failure(ErrorCode::NotFound);
    }
    const Result<QByteArray> plain = seal::open(manifest->secrets, password);
    if (!plain) {
        return tl::unexpected(plain.error());
    }
    QMap<QString, QString> secrets;
    const QJsonObject object = QJsonDocument::fromJson(*plain).object();
    for (auto one = object.begin(); one != object.end(); ++one) {
        secrets.insert(one.key(), one->toString());
    }
    return secrets;
}

Result<Manifest> unpackBackup(const QString &file, const QString &folder, BackupWatch &watch)
{
    QFile archive(file);
    if (const Result<> opened = openBackup(archive); !opened) {
        return tl::unexpected(opened.error());
    }
    watch.all = archive.size();
    const Result<Manifest> manifest = manifestOf(archive, watch);
    if (!manifest) {
        return manifest;
    }
    if (const Result<> whole = checkLength(archive, *manifest); !whole) {
        return tl::unexpected(whole.error());
    }
    const QDir target(folder);
    if (!target.mkpath(u"contacts"_s) || !target.mkpath(u"calendars"_s)
        || !target.mkpath(u"recordings"_s) || !target.mkpath(u"prompts"_s)
        || !QFile::setPermissions(folder, Private | QFile::ExeOwner)) {
        return failure(ErrorCode::Storage, u"the folder cannot be made"_s);
    }
    for (std::size_t i = 0; i < manifest->files.size(); ++i) {
        const QString path = placeOf(folder, *manifest, i);
        const bool isDatabase = manifest->files[i].kind == Manifest::File::Kind::Database;
        Result<> done = unpackOne(archive, *manifest, i, path, watch);
        done = done && isDatabase ? databasecopy::check(path) : done;
        done = done && isDatabase ? databasecopy::makeInert(path) : done;
        if (!done) {
            return tl::unexpected(done.error());
        }
    }
    return manifest;
}

} // namespace vp
