// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blocklist/blockentry.h"

#include <QByteArrayView>
#include <QStringList>

#include <vector>

namespace vp {

/** A file with entries for the owner's own list. */
struct OwnListReading
{
    std::vector<BlockEntry> entries {}; ///< each once, in the order of the file
    std::vector<int> unread {}; ///< lines (from 1) that are no entries; the first hundred
    int unreadCount = 0;
    bool isTooLong = false; ///< there are more than MostOwnEntries; those are not in `entries`
};

inline constexpr std::size_t MostOwnEntries = 5000;
inline constexpr qsizetype LargestOwnList = 1024 * 1024; ///< octets

/**
 * Reads what exportPlain() writes and people type: an entry a line, as BlockEntry::parse() knows
 * them, and after a comma, semicolon or tab a note. Empty lines and those that begin with "#" are
 * skipped; hashes are none, and neither are names. Pure: may run in a worker.
 */
[[nodiscard]] OwnListReading readOwnList(QByteArrayView bytes, const Region &region);

} // namespace vp
