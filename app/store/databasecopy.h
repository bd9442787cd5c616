// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace vp {

/** How many rows of what a data base holds. */
struct RowCounts
{
    int calls = 0;
    int messages = 0;
    int blockEntries = 0;
    bool operator==(const RowCounts &) const = default;
};

/**
 * Copies of the data base as files, for backups. All of it opens connections of its own, and may be
 * done in any thread, beside a phone that writes.
 */
namespace databasecopy {

/** Writes all that is committed into @p target (0600), which must not exist; without what was
 * deleted. Errors: Storage. */
[[nodiscard]] Result<> make(const QString &file, const QString &target);
/** Errors: Storage. */
[[nodiscard]] Result<RowCounts> counts(const QString &file);
/**
 * Whether a file that came from outside is a data base of ours: the tables that its version has and
 * nothing besides (no trigger, no view), and sound. Errors: InvalidInput; Conflict, of a newer
 * version.
 */
[[nodiscard]] Result<> check(const QString &file);
/**
 * Brings a checked one up to date, and takes out what would act by itself: an SMS that waited is
 * left to the owner to repeat, and questions, requests, guests and invitations end. Errors:
 * Storage.
 */
[[nodiscard]] Result<> makeInert(const QString &file);

} // namespace databasecopy

} // namespace vp
