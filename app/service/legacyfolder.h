// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace vp {

/** Why something of a folder was not read. */
enum class SkipReason : std::uint8_t {
    LinkOutside, ///< a link that leads out of the folder, or nowhere
    TooLarge,
    NotText, ///< binary
    Unreadable,
    TooDeep,
    TooMany, ///< so many entries that the rest was left alone
};

struct SkippedFile
{
    QString file; ///< below the folder; empty = of the folder itself
    SkipReason reason = SkipReason::Unreadable;
    bool operator==(const SkippedFile &) const = default;
};

/** What a predecessor's folder holds, as paths below it; the nearest to the top first. */
struct LegacyFolder
{
    QString root; ///< without links
    QStringList scripts; ///< Python
    QStringList shellFiles;
    QStringList contactFiles; ///< .vcf
    std::vector<SkippedFile> skipped;
};

/** Bounds: nothing of it is a promise to people but that a reading ends. */
struct LegacyBounds
{
    int depth = 6;
    int entries = 20'000;
    int files = 1000; ///< that are of interest
    qint64 text = 1024LL * 1024; ///< octets of a script or shell file
    qint64 contacts = 20LL * 1024 * 1024;
};

/**
 * Looks through @p dir, without following links out of it, and without opening anything. Folders
 * with a leading dot and those of package managers are left alone. NotFound: it is no folder;
 * PermissionDenied: it may not be read.
 */
[[nodiscard]] Result<LegacyFolder> lookThrough(const QString &dir, const LegacyBounds &bounds = {});

/** The octets of a regular file of @p folder, at most @p most of them. */
[[nodiscard]] tl::expected<QByteArray, SkipReason> readLegacyFile(const LegacyFolder &folder,
                                                                  const QString &file, qint64 most);
/** The same as text: UTF-8, or else Latin-1. */
[[nodiscard]] tl::expected<QString, SkipReason> readLegacyText(const LegacyFolder &folder,
                                                               const QString &file, qint64 most);

} // namespace vp
