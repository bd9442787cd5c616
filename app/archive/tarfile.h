// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

namespace vp {

struct BackupWatch;

/** Plain ustar archives, so that anybody's tools open a backup: names in ASCII, no links, no
 * compression, and so nothing that grows when it is unpacked. */
namespace tar {
struct Entry
{
    QString name; ///< at most 99 octets
    qint64 size = 0;
};
/** What an entry takes, with its head and filling. */
[[nodiscard]] qint64 room(qint64 size);
/** The two empty blocks at the end. */
inline constexpr qint64 EndRoom = 1024;

/** Errors: Storage, Cancelled. */
[[nodiscard]] Result<> write(QIODevice &archive, const Entry &entry, QIODevice &content,
                             BackupWatch &watch);
[[nodiscard]] Result<> writeEnd(QIODevice &archive);
/** The next head. Errors: InvalidInput, where there is none of a plain file. */
[[nodiscard]] Result<Entry> readHead(QIODevice &archive);
/** The content of the entry whose head was read. Gives its SHA-256. Errors: InvalidInput (cut
 * off), Storage (cannot be written), Cancelled. */
[[nodiscard]] Result<QByteArray> readContent(QIODevice &archive, qint64 size, QIODevice &target,
                                             BackupWatch &watch);
} // namespace tar

} // namespace vp
