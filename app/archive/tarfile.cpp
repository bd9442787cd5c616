// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/tarfile.h"

#include "archive/backup.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr qsizetype Block = 512;
constexpr qsizetype Piece = 256 * 1024;
constexpr qsizetype LongestName = 99;
constexpr qsizetype ModeAt = 100;
constexpr qsizetype SizeAt = 124;
constexpr qsizetype TimeAt = 136;
constexpr qsizetype SumAt = 148;
constexpr qsizetype KindAt = 156;
constexpr qsizetype MagicAt = 257;
constexpr QByteArrayView Magic("ustar\00000", 8);

QByteArray octal(qint64 number, qsizetype digits)
{
    return QByteArray::number(number, 8).rightJustified(digits, '0');
}

QByteArray sumOf(QByteArrayView head)
{
    constexpr int blanks = 8 * ' ';
    int sum = blanks;
    for (qsizetype i = 0; i < Block; ++i) {
        if (i < SumAt || i >= SumAt + 8) {
            sum += static_cast<unsigned char>(head.at(i));
        }
    }
    return octal(sum, 6) + QByteArray("\0 ", 2);
}

qint64 filling(qint64 size)
{
    return (Block - size % Block) % Block;
}

Result<> refused(const QIODevice &device)
{
    return failure(ErrorCode::Storage, device.errorString());
}

/** An octal number, ended by a blank or a zero; none of a base-256 one. */
std::optional<qint64> number(QByteArrayView field)
{
    const QByteArray digits = field.toByteArray().split('\0').constFirst().trimmed();
    bool ok = false;
    const qint64 value = digits.toLongLong(&ok, 8);
    return ok && value >= 0 ? std::optional(value) : std::nullopt;
}

} // namespace

qint64 tar::room(qint64 size)
{
    return Block + size + filling(size);
}

Result<> tar::write(QIODevice &archive, const Entry &entry, QIODevice &content, BackupWatch &watch)
{
    QByteArray head(Block, '\0');
    const QByteArray name = entry.name.toLatin1();
    Q_ASSERT(name.size() <= LongestName);
    head.replace(0, name.size(), name);
    head.replace(ModeAt, 7, "0000600");
    head.replace(ModeAt + 8, 7, "0000000");
    head.replace(ModeAt + 16, 7, "0000000");
    head.replace(SizeAt, 11, octal(entry.size, 11));
    head.replace(TimeAt, 11, octal(0, 11));
    head[KindAt] = '0';
    head.replace(MagicAt, Magic.size(), Magic);
    head.replace(SumAt, 8, sumOf(head));
    if (archive.write(head) != head.size()) {
        return refused(archive);
    }
    qint64 left = entry.size;
    while (left > 0) {
        if (watch.cancelled) {
            return failure(ErrorCode::Cancelled);
        }
        const QByteArray piece = content.read(std::min<qint64>(left, Piece));
        if (piece.isEmpty()) {
            return failure(ErrorCode::Storage, u"a file has become shorter"_s);
        }
        if (archive.write(piece) != piece.size()) {
            return refused(archive);
        }
        left -= piece.size();
        watch.done += piece.size();
    }
    const QByteArray fill(filling(entry.size), '\0');
    return archive.write(fill) == fill.size() ? Result<>() : refused(archive);
}

Result<> tar::writeEnd(QIODevice &archive)
{
    const QByteArray end(EndRoom, '\0');
    return archive.write(end) == end.size() ? Result<>() : refused(archive);
}

Result<tar::Entry> tar::readHead(QIODevice &archive)
{
    const QByteArray head = archive.read(Block);
    if (head.size() != Block || head.sliced(MagicAt, 5) != "ustar"
        || head.sliced(SumAt, 8) != sumOf(head)) {
        return failure(ErrorCode::InvalidInput, u"not an archive, or cut off"_s);
    }
    const QByteArray name = head.first(LongestName + 1).split('\0').constFirst();
    const std::optional<qint64> size = number(QByteArrayView(head).sliced(SizeAt, 12));
    if (head.at(KindAt) != '0' || !size || name.isEmpty() || name.size() > LongestName) {
        return failure(ErrorCode::InvalidInput, u"an entry that is no plain file"_s);
    }
    return Entry {QString::fromLatin1(name), *size};
}

Result<QByteArray> tar::readContent(QIODevice &archive, qint64 size, QIODevice &target,
                                    BackupWatch &watch)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 left = size;
    while (left > 0) {
        if (watch.cancelled) {
            return failure(ErrorCode::Cancelled);
        }
        const QByteArray piece = archive.read(std::min<qint64>(left, Piece));
        if (piece.isEmpty()) {
            return failure(ErrorCode::InvalidInput, u"cut off"_s);
        }
        hash.addData(piece);
        if (target.write(piece) != piece.size()) {
            return failure(ErrorCode::Storage, target.errorString());
        }
        left -= piece.size();
        watch.done += piece.size();
    }
    if (archive.read(filling(size)).size() != filling(size)) {
        return failure(ErrorCode::InvalidInput, u"cut off"_s);
    }
    return hash.result();
}

} // namespace vp
