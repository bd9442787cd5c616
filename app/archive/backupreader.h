// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/backup.h"
#include "archive/manifest.h"
#include "base/result.h"

#include <QMap>

namespace vp {

/** What stands first in a backup. Errors: InvalidInput (no backup), Conflict (of a newer version),
 * Storage (cannot be read). */
[[nodiscard]] Result<Manifest> readManifest(const QString &file);
/** Its secrets by their names. Errors: as readManifest(); NotFound (it has none), Unauthorized
 * (wrong password). Takes half a second. */
[[nodiscard]] Result<QMap<QString, QString>> readSecrets(const QString &file,
                                                         const QString &password);
/**
 * Unpacks a backup into @p folder, which is made: "virtualphone.db", "contacts/family.vcf",
 * "calendars/home.ics", "recordings/1795356000000.ogg". Every octet is checked, the data base too,
 * and nothing outside of the folder is written. Errors: InvalidInput (damaged), Conflict, Storage,
 * Cancelled; then the folder is to be removed.
 */
[[nodiscard]] Result<Manifest> unpackBackup(const QString &file, const QString &folder,
                                            BackupWatch &watch);

} // namespace vp
