// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace vp {

inline constexpr qint64 LargestGroupFile = 50LL * 1024 * 1024;

/** The names of the .vcf files in @p folder, by name. */
[[nodiscard]] QStringList groupFileNames(const QString &folder);
/** Error Storage, also for a file over 50 MB. */
[[nodiscard]] Result<QByteArray> readGroupFile(const QString &path);

/** What a file is to become. */
struct PlannedFile
{
    QString path;
    QByteArray before; ///< as it was when the plan was made
    QByteArray after;
    bool isNew = false; ///< there was no such file
};

/** What a file was before it was written, and what it has been since. */
struct WrittenFile
{
    QString path;
    QByteArray before;
    QByteArray afterHash; ///< SHA-256
    bool wasNew = false; ///< there was none before
};

/**
 * Writes all or none of @p plan, each file as a whole. Errors: Conflict (a file is no longer what
 * the plan was made from), Storage. @p written is what can be taken back: empty after an error,
 * unless the disk refused that, too.
 */
[[nodiscard]] Result<> writeGroupFiles(const std::vector<PlannedFile> &plan,
                                       std::vector<WrittenFile> &written);
/** The files byte for byte as they were; those that were new are gone. Errors: Conflict (one has
 * been changed since: nothing is written), Storage. */
[[nodiscard]] Result<> restoreGroupFiles(const std::vector<WrittenFile> &written);

} // namespace vp
