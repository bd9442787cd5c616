// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressbook/vcardfile.h"
#include "base/result.h"

#include <QString>

#include <vector>

namespace vp {

enum class ImportMode : std::uint8_t {
    Replace, ///< the file becomes the group
    Merge, ///< its cards join those of the group
};

/** What an import does to a group. */
struct ImportCounts
{
    int before = 0; ///< cards of the group until now
    int cards = 0; ///< and afterwards
    int added = 0;
    int changed = 0;
    int removed = 0;
    int withoutNumber = 0;
    int unread = 0; ///< cards of the new file that hold neither a name nor a number
    bool operator==(const ImportCounts &) const = default;
};

/** An import as it would be; nothing is written yet. */
struct ImportPlan
{
    QByteArray content; ///< of the group's file afterwards
    ImportCounts counts;
    std::vector<ContactProblem> problems; ///< of the new file
    /** Nothing could be read, or over 30 % fewer cards than before: an owner has to say yes. */
    bool needsConfirmation = false;
};

/**
 * The group that a file of this name is: its name without ".vcf" (any case). The name is hostile:
 * InvalidInput for path separators, "..", control characters, a leading dot, names that some system
 * reserves, and for more than 100 characters.
 */
[[nodiscard]] Result<QString> groupOfFileName(const QString &fileName);

/** The one of @p files ("Family.vcf") that belongs to @p group in any case; else "<group>.vcf". */
[[nodiscard]] QString fileOfGroup(const QString &group, const QStringList &files);

/**
 * What comes of @p incoming for the group that is @p existing until now (empty = new). Merging
 * makes one card of two with the same UID, or the same name and a number in common: the old card,
 * with the new one's numbers added.
 */
[[nodiscard]] ImportPlan planImport(const QByteArray &incoming, const QByteArray &existing,
                                    const VCardSource &source, ImportMode mode);

} // namespace vp
