// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phonenumber.h"

#include <QDateTime>
#include <QString>

#include <cstdint>

namespace vp {

/** What an entry is about. Stored: append only. */
enum class BlockKind : std::uint8_t {
    Number = 0, ///< one number
    Prefix = 1, ///< all numbers that begin so
    Range = 2, ///< all numbers whose first digits lie between two
    Country = 3, ///< all numbers of a region, or of a calling code
    Hidden = 4, ///< callers without a number
    Sender = 5, ///< SMS from a name ("Vodafone")
};
inline constexpr BlockKind LastBlockKind = BlockKind::Sender;

/** Why a text is no entry: `native` of the InvalidInput that BlockEntry::parse() gives. */
enum class BlockEntryProblem : std::uint8_t {
    Empty = 1,
    TooLong = 2,
    NotANumber = 3, ///< neither a number nor anything else that is known
    StarInside = 4, ///< "*" stands for the rest of a number: at the end only
    TooShort = 5, ///< a prefix that would be half the world
    RangeBackwards = 6, ///< the end lies before the beginning
    RangeUneven = 7, ///< beginning and end have not the same number of digits
    UnknownCountry = 8,
};

/**
 * One entry of the owner's own list: whom to block, or, with `allow`, whom never to block.
 *
 * As a person types and reads it: "+39 02 1234 5678", "02 1234*", "+39021000-+39021999", "hidden",
 * "country NG" (or "NG" alone), "country +234", "Vodafone" (or "sender NG", where it could be read
 * otherwise); "allow " in front of any of them.
 */
struct BlockEntry
{
    qint64 id = 0; ///< 0 = not stored yet
    BlockKind kind = BlockKind::Number;
    QString first {}; ///< "+39021234", a short number as dialled, "NG" or "+234", a sender's name
    QString last {}; ///< Range only: as many digits as `first`
    bool allow = false;
    QString note {}; ///< the owner's own words
    QDateTime createdAt {}; ///< UTC
    bool operator==(const BlockEntry &) const = default;

    /** Numbers without a country code are of @p region. Error: InvalidInput with a
     * BlockEntryProblem. */
    [[nodiscard]] static Result<BlockEntry> parse(QStringView text, const Region &region);
    /** What parse() reads back as the same, in any region. */
    [[nodiscard]] QString text() const;
};

} // namespace vp
