// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/backup.h"
#include "base/result.h"

#include <QMap>

namespace vp {

/**
 * Puts a backup in the place of what is there, in steps of which each can be the last: it is
 * unpacked and checked beside the data, confirmed, and moved in by the next start before anything
 * is opened. What was there is kept, once, for undo. A start that was cut off is gone on with.
 */
namespace restore {

/** Unpacks, and says what would change; nothing else has changed yet. In any thread. Errors: as
 * unpackBackup(). */
[[nodiscard]] Result<RestorePreview> stage(const QString &file, const DataPlaces &places,
                                           BackupWatch &watch);
/** Not wanted after all. */
void drop(const DataPlaces &places);
/** From now on the next start carries it out. @p secrets are the names of those that were written
 * to where secrets are kept. Errors: Storage; NotFound, when nothing is staged. */
[[nodiscard]] Result<> confirm(const DataPlaces &places, const QStringList &secrets);
/** At the start, with the folder held and nothing open. True when data were put in place. */
[[nodiscard]] Result<bool> carryOut(const DataPlaces &places);
/** Whether the data of before the last restore are still there. */
[[nodiscard]] bool mayUndo(const DataPlaces &places);
/** The next start puts them back; what is there now takes their place. */
[[nodiscard]] Result<> undo(const DataPlaces &places);

} // namespace restore

} // namespace vp
