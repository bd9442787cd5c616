// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blocklist/blockentry.h"

namespace vp {

/** Which entry of which list a caller matched; a value, the words are made elsewhere. */
struct BlockHit
{
    QString list {}; ///< name of the shared list; empty = the owner's own
    BlockKind kind = BlockKind::Number; ///< what the entry is about
    /** The entry as its list tells it: "+39021234*", "country NG"; where the list shows only a
     * hash, the part of the caller's number that matched. */
    QString matched {};
    QString category {}; ///< a shared list's own word for it ("call centre"): foreign text
    qint64 entryId = 0; ///< of an own entry
    bool allow = false; ///< an own entry that cancels blocking
    bool operator==(const BlockHit &) const = default;
};

} // namespace vp
