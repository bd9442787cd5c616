// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressbook/addressbook.h"

#include <QIODevice>

namespace vp {

/** Where the cards of one file belong. */
struct VCardSource
{
    QString file; ///< for the problems
    QString group;
    Region region;
};

/**
 * Adds the cards of @p device (vCard 2.1, 3.0, 4.0) to @p into: FN, else N, else ORG, else the
 * number as the name, and every TEL that can be read. A card is kept without a number, and lost
 * only when it has neither name nor number.
 */
void readVCards(QIODevice &device, const VCardSource &source, LoadedContacts &into);

} // namespace vp
