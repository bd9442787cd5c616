// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressbook/addressbook.h"

#include <QIODevice>

#include <functional>

namespace vp {

/** Further ones of a card are not read. */
constexpr std::size_t MostCardNumbers = 100;

/** Where the cards of one file belong. */
struct VCardSource
{
    QString file; ///< for the problems
    QString group;
    Region region;
};

/** How many cards a file holds. */
struct VCardCounts
{
    int cards = 0; ///< read, as contacts
    int unread = 0; ///< lost, with neither a name nor a number
    int withoutNumber = 0; ///< of those read
    bool operator==(const VCardCounts &) const = default;
};

/**
 * Adds the cards of @p device (vCard 2.1, 3.0, 4.0) to @p into: FN (of several the preferred one),
 * else N, else NICKNAME, ORG, the number or the EMAIL as the name, and every TEL that can be read.
 * A card is kept without a number, and lost only when it has neither name nor number. Cards that
 * are lists of other cards are passed over.
 */
VCardCounts readVCards(QIODevice &device, const VCardSource &source, LoadedContacts &into);

/** A card as it went by, and where it stands in the file, from BEGIN to behind END. */
struct ReadCard
{
    Contact contact; ///< without a name: the card cannot be read, or is a list of others
    QByteArray uid;
    qint64 begin = 0;
    qint64 end = 0;
};
using CardSink = std::function<void(ReadCard &card)>;

/** The same, handing over every card, also those that are no contact. @p device begins with UTF-8
 * without a mark. */
VCardCounts readVCards(QIODevice &device, const VCardSource &source,
                       std::vector<ContactProblem> &problems, const CardSink &sink);

} // namespace vp
