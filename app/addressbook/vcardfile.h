// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressbook/addressbook.h"
#include "addressbook/vcardreader.h"

#include <QByteArray>

#include <vector>

namespace vp {

/** A card with every byte that its writer put there. */
struct RawCard
{
    QByteArray text; ///< from BEGIN to END, both whole lines
    Contact contact; ///< as it is read here
    QByteArray uid;
};

/** A file of cards: what is read here, and what has to survive a rewrite. */
struct VCardFile
{
    std::vector<RawCard> cards;
    std::vector<ContactProblem> problems;
    VCardCounts counts;
    /** Cards in the order of the file; what stands between them is dropped. */
    [[nodiscard]] QByteArray toBytes() const;
};

/** Takes @p bytes apart. Cards that cannot be read have an empty name and stay as they are. */
[[nodiscard]] VCardFile readVCardFile(const QByteArray &bytes, const VCardSource &source);

} // namespace vp
