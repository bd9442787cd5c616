// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/sourcecopy.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

const QByteArray Mark = "VirtualPhone source copy 1";
constexpr qint64 LongestHead = 16LL * 1024;
constexpr qsizetype LongestTag = 1024;
constexpr QFile::Permissions Private = QFile::ReadOwner | QFile::WriteOwner;

/** What a server calls its version goes back to it as it came, or not at all. */
QByteArray usableTag(const QByteArray &tag)
{
    const bool plain =
        std::all_of(tag.begin(), tag.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
    return plain && tag.size() <= LongestTag ? tag : QByteArray();
}

QByteArray headOf(const SourceCopy &copy)
{
    return Mark + "\nurl " + copy.urlHash + "\netag " + usableTag(copy.etag) + "\nmodified "
        + usableTag(copy.lastModified) + "\nconfirmed "
        + QByteArray::number(copy.confirmedAt.toMSecsSinceEpoch()) + "\nsize "
        + QByteArray::number(copy.body.size()) + "\nsha256 " + copy.bodyHash + "\n\n";
}

/** The value of the next line, which must be of this name. */
std::optional<QByteArray> value(QFile &file, const QByteArray &name)
{
    QByteArray line = file.readLine(LongestHead);
    if (!line.startsWith(QByteArray(name + ' ')) || !line.endsWith('\n')) {
        return std::nullopt;
    }
    line.chop(1);
    return line.sliced(name.size() + 1);
}

std::optional<SourceCopy> read(QFile &file)
{
    if (file.readLine(LongestHead) != Mark + '\n') {
        return std::nullopt;
    }
    const auto url = value(file, "url");
    const auto etag = value(file, "etag");
    const auto modified = value(file, "modified");
    const auto confirmed = value(file, "confirmed");
    const auto size = value(file, "size");
    const auto hash = value(file, "sha256");
    const bool whole = url && etag && modified && confirmed && size && hash;
    if (!whole || file.readLine(LongestHead) != "\n") {
        return std::nullopt;
    }
    SourceCopy copy {
        *url,           *etag,
        *modified,      QDateTime::fromMSecsSinceEpoch(confirmed->toLongLong(), Qt::UTC),
        file.readAll(), *hash};
    if (copy.body.size() != size->toLongLong() || hashOf(copy.body) != *hash) {
        return std::nullopt;
    }
    return copy;
}

} // namespace

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray hashOf(const QUrl &url)
{
    return hashOf(url.toEncoded());
}

Result<> saveSourceCopy(const QString &path, const SourceCopy &copy)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo::exists(folder)) {
        if (!QDir().mkpath(folder)) {
            return failure(ErrorCode::Storage, u"the folder cannot be made"_s);
        }
        QFile::setPermissions(folder, Private | QFile::ExeOwner);
    }
    QSaveFile file(path);
    const QByteArray head = headOf(copy);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(Private)
        && file.write(head) == head.size() && file.write(copy.body) == copy.body.size()
        && file.commit();
    if (!written) {
        return failure(ErrorCode::Storage, file.errorString());
    }
    return {};
}

Result<SourceCopy> loadSourceCopy(const QString &path, qint64 mostOctets)
{
    QFile file(path);
    const QFileInfo info(path);
    if (!info.exists()) {
        return failure(ErrorCode::NotFound, u"no copy yet"_s);
    }
    if (!info.isFile() || info.size() > mostOctets + LongestHead) {
        return failure(ErrorCode::InvalidInput, u"no copy, or too large a one"_s);
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::Storage, file.errorString());
    }
    const std::optional<SourceCopy> copy = read(file);
    if (!copy) {
        return failure(ErrorCode::InvalidInput, u"the copy is damaged"_s);
    }
    return *copy;
}

Result<> restampSourceCopy(const QString &path, const SourceCopy &copy, qint64 mostOctets)
{
    const Result<SourceCopy> there = loadSourceCopy(path, mostOctets);
    if (!there || there->bodyHash != copy.bodyHash) {
        return failure(ErrorCode::NotFound, u"not the copy that was confirmed"_s);
    }
    SourceCopy newer = copy;
    newer.body = there->body;
    return saveSourceCopy(path, newer);
}

} // namespace vp
