// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/backup.h"
#include "base/result.h"

#include <QMap>

namespace vp {

/** What is asked for. */
struct BackupWish
{
    QString file; ///< is replaced when it exists
    QString version; ///< of this program
    QDateTime now;
    QMap<QString, QString> secrets {}; ///< by their names
    QString password {}; ///< empty = secrets are left out
};

/** Writes a backup (0600) and changes nothing else; a phone may be running. In any thread. Errors:
 * Storage, Cancelled, Unsupported; then nothing is left behind, and an earlier file stays. */
[[nodiscard]] Result<DataCounts> writeBackup(const DataPlaces &places, const BackupWish &wish,
                                             BackupWatch &watch);
/** What this instance holds now. */
[[nodiscard]] DataCounts countData(const DataPlaces &places);
/** How many cards a file of contacts has. */
[[nodiscard]] int cardsIn(const QString &file);

} // namespace vp
