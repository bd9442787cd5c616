// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressbook/groupfiles.h"

#include "addressbook/vcardwriter.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

bool isAsWritten(const WrittenFile &file)
{
    const Result<QByteArray> now = readGroupFile(file.path);
    return now && hashOf(*now) == file.afterHash;
}

/** As it was before it was written. */
Result<> bringBack(const WrittenFile &file)
{
    if (!file.wasNew) {
        return writeGroupFile(file.path, file.before);
    }
    return QFile::remove(file.path)
        ? Result<>()
        : Result<>(failure(ErrorCode::Storage, u"the file cannot be removed"_s));
}

/** The newest first; those that cannot be taken back stay in @p written. */
void takeBack(std::vector<WrittenFile> &written)
{
    while (!written.empty() && isAsWritten(written.back()) && bringBack(written.back())) {
        written.pop_back();
    }
}

Result<> writePlanned(const PlannedFile &file)
{
    if (file.after.size() > LargestGroupFile) {
        return failure(ErrorCode::Storage, u"it would be larger than 50 MB"_s);
    }
    if (file.isNew) {
        return QFile::exists(file.path)
            ? Result<>(failure(ErrorCode::Conflict, u"the group was made meanwhile"_s))
            : writeGroupFile(file.path, file.after);
    }
    // Read again at the last moment: nobody else's change may be lost.
    const Result<QByteArray> now = readGroupFile(file.path);
    if (!now) {
        return tl::unexpected<Error>(now.error());
    }
    if (*now != file.before) {
        return failure(ErrorCode::Conflict, u"the group was changed meanwhile"_s);
    }
    return writeGroupFile(file.path, file.after);
}

} // namespace

QStringList groupFileNames(const QString &folder)
{
    QStringList files = QDir(folder).entryList(QDir::Files, QDir::Name);
    files.removeIf(
        [](const QString &name) { return !name.endsWith(".vcf"_L1, Qt::CaseInsensitive); });
    return files;
}

Result<QByteArray> readGroupFile(const QString &path)
{
    QFile file(path);
    if (file.size() > LargestGroupFile) {
        return failure(ErrorCode::Storage, u"larger than 50 MB"_s);
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::Storage, file.errorString());
    }
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError) {
        return failure(ErrorCode::Storage, file.errorString()); // half of it would be written back
    }
    return bytes;
}

Result<> writeGroupFiles(const std::vector<PlannedFile> &plan, std::vector<WrittenFile> &written)
{
    for (const PlannedFile &file : plan) {
        if (const Result<> done = writePlanned(file); !done) {
            takeBack(written);
            return done;
        }
        written.push_back({file.path, file.before, hashOf(file.after), file.isNew});
    }
    return {};
}

Result<> restoreGroupFiles(const std::vector<WrittenFile> &written)
{
    const auto isAsBefore = [](const WrittenFile &file) {
        if (file.wasNew) {
            return !QFile::exists(file.path);
        }
        const Result<QByteArray> now = readGroupFile(file.path);
        return now && *now == file.before;
    };
    for (const WrittenFile &file : written) {
        if (!isAsWritten(file) && !isAsBefore(file)) {
            return failure(ErrorCode::Conflict, u"the group was changed since"_s);
        }
    }
    for (const WrittenFile &file : written) {
        if (isAsBefore(file)) {
            continue; // a try before this one came as far as here
        }
        if (const Result<> done = bringBack(file); !done) {
            return done;
        }
    }
    return {};
}

} // namespace vp
