// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QUrl>

namespace vp {

/** The last good copy of a source, as it lies on the disk: a short head of text, then the octets.
 */
struct SourceCopy
{
    QByteArray urlHash; ///< of the address it came from, which is not written
    QByteArray etag {};
    QByteArray lastModified {};
    QDateTime
        confirmedAt {}; ///< UTC: when the source last said (or showed) that this is its newest
    QByteArray body {};
    QByteArray bodyHash {}; ///< hashOf(body)
    bool operator==(const SourceCopy &) const = default;
};

/** SHA-256, hexadecimal. */
[[nodiscard]] QByteArray hashOf(const QByteArray &bytes);
[[nodiscard]] QByteArray hashOf(const QUrl &url);

/** Replaces @p path as a whole (0600, synced), and makes its folder. Error: Storage. */
[[nodiscard]] Result<> saveSourceCopy(const QString &path, const SourceCopy &copy);
/** NotFound when there is none, InvalidInput when it is damaged or above @p mostOctets, Storage
 * when it cannot be read. */
[[nodiscard]] Result<SourceCopy> loadSourceCopy(const QString &path, qint64 mostOctets);

/** Writes the newer tags and time of @p copy beside the body that is there. NotFound unless that
 * has the hash of @p copy. */
[[nodiscard]] Result<> restampSourceCopy(const QString &path, const SourceCopy &copy,
                                         qint64 mostOctets);

} // namespace vp
