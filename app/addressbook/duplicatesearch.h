// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressbook/addressbook.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace vp {

/** A card and where it stands. */
struct FoundCard
{
    std::size_t file = 0; ///< which of the files that were read
    qint64 begin = 0; ///< in its text
    qint64 end = 0;
    Contact contact; ///< of the file's group
    QByteArray uid;
};

/** Cards that are probably one person, as indices of those that were searched. */
struct CardSet
{
    std::vector<std::vector<std::size_t>> people; ///< the cards of each, as the address book unites
    std::size_t first = 0; ///< the card with the fullest name
    bool isCut = false; ///< there are more
};

/**
 * Who stands in @p cards more than once: cards of the same name (apart from case and accents), and
 * those that share a number and of whose names one holds all words of the other ("Anna", "Anna
 * Rossi"). A family with one telephone is none, nor is one person in several groups whom the
 * address book unites by itself. By name; not more than @p most.
 */
[[nodiscard]] std::vector<CardSet> findCardSets(const std::vector<FoundCard> &cards,
                                                std::size_t most);

} // namespace vp
