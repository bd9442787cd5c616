// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace vp {

/** Why cards are not made one: nothing in them may be lost. */
enum class MergeObstacle : std::uint8_t {
    None,
    Versions, ///< of vCard: each spells its values in its own way
    Nested, ///< a card inside a card
    Broken, ///< a line or the frame cannot be read, or the outcome would read as something else
    Encoding, ///< the file is in UTF-16
    TooMany, ///< cards of one name
    Apart, ///< in several groups, with neither a number nor an id that would hold them together
};

/** One property of a card as a line: its bytes with folds and line end, and without. */
struct CardLine
{
    QByteArray bytes;
    QByteArray unfolded;
    QByteArray group; ///< "item1" as written, mostly empty
    QByteArray name; ///< in upper case
};

/** A card taken apart. */
struct CardParts
{
    QByteArray begin; ///< its first line
    QByteArray end; ///< and its last
    QByteArray version; ///< in upper case; empty = it says none
    std::vector<CardLine> lines; ///< between them, with that of the version
};

/** Takes @p card (from BEGIN to END) apart, or says why it cannot be: Nested, Broken. */
[[nodiscard]] MergeObstacle takeApart(const QByteArray &card, CardParts &parts);

/** What cards become. */
struct MergedCard
{
    MergeObstacle obstacle = MergeObstacle::None;
    QByteArray text; ///< from BEGIN to END; empty with an obstacle
    QByteArrayList aside; ///< unfolded lines that are kept in it, but under a name nobody uses
    bool operator==(const MergedCard &) const = default;
};

/**
 * One card of @p cards: the first one, byte for byte, and behind it every line of the others that
 * is not there yet, byte-equal after unfolding. What a card may have but once (its name, its id,
 * a birthday) and has already is kept under "X-MERGED-" and its name. Groups of properties
 * ("item1.") that mean something else in the first card get a new name.
 */
[[nodiscard]] MergedCard mergeCards(const QByteArrayList &cards);

/** A property for people. */
struct CardField
{
    QString name; ///< "TEL"
    QString value; ///< one line, not more than 200 letters; empty for bytes
    qsizetype bytes = 0; ///< of a picture or the like
};
/** What @p card holds, but for its frame and version. */
[[nodiscard]] std::vector<CardField> fieldsOf(const QByteArray &card);

} // namespace vp
