// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <vector>

namespace vp {

/** An update of the chat service, as it came. */
struct JournalledUpdate
{
    qint64 id = 0;
    QByteArray content;
    bool begun = false; ///< somebody was about to handle it, or was at it
    bool operator==(const JournalledUpdate &) const = default;
};

/**
 * Keeps updates from before they are confirmed to the server until they have been handled, so that
 * a crash neither loses one nor carries one out twice. Errors: Storage.
 */
class UpdateJournal
{
public:
    virtual ~UpdateJournal() = default;
    /** Takes in new ones, all or none, and has them on the disk when it returns. The first begins
     * at once; those that are known already stay as they are. */
    virtual Result<> take(const std::vector<JournalledUpdate> &updates) = 0;
    /** On the disk when it returns. */
    virtual Result<> begin(qint64 id) = 0;
    /** Its content is forgotten; that it was there is not. */
    virtual Result<> finish(qint64 id) = 0;
    /** Those that are not finished, in the order in which they came. */
    [[nodiscard]] virtual Result<std::vector<JournalledUpdate>> open() = 0;
    /** The newest ids, the oldest first. */
    [[nodiscard]] virtual Result<std::vector<qint64>> recent() = 0;
};

} // namespace vp
