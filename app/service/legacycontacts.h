// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/legacyfindings.h"

#include <optional>

namespace vp {

struct LegacyContacts
{
    std::vector<LegacyGroup> groups;
    std::vector<LegacyRemark> remarks;
};

/**
 * The folder that a script in @p scriptFolder calls @p named, as a path below @p root ("" = root
 * itself); none when it lies elsewhere. Looks at the names only.
 */
[[nodiscard]] std::optional<QString> folderBelow(const QString &root, const QString &scriptFolder,
                                                 const QString &named);

/** The groups in those of @p folders that are there; else in any folder "contacts", else in the
 * folder itself. */
[[nodiscard]] LegacyContacts readLegacyContacts(const LegacyFolder &folder,
                                                const QStringList &folders, const Region &region);

} // namespace vp
