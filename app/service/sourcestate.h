// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fetcher.h"

#include <QDateTime>

#include <optional>

namespace vp {

/** Why the copy in use is not the newest; a value, the words are made elsewhere. */
struct SourceFailure
{
    enum class Kind : std::uint8_t {
        NotFetched, ///< `fetch` says why
        NotUsable, ///< it came, and is not what it should be: `content` says why
        NotStored, ///< it is in use, but will not survive a restart: `content` says why
    };
    Kind kind = Kind::NotFetched;
    FetchError fetch {};
    Error content {};
    QDateTime since {}; ///< of the first failure in a row
    int tries = 0; ///< in a row
    bool operator==(const SourceFailure &) const = default;
};

/** Where a source stands. */
struct SourceState
{
    bool isRefreshing = false;
    bool hasCopy = false; ///< something of it is in use
    QDateTime confirmedAt {}; ///< of the copy in use: when it was known to be the newest; its age
    std::optional<SourceFailure> failure {};
    bool isStale = false; ///< no success for a day: the owner has been told
    bool wasCancelled = false; ///< by a person, and nothing was tried since
};

} // namespace vp
