// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blocklist/blockentry.h"

#include <QByteArray>

#include <vector>

namespace vp {

/**
 * The salted form of a list:
 *
 *     virtualphone-blocklist 1
 *     salt 00112233445566778899aabbccddeeff
 *     rounds 100
 *     prefixes 6 8
 *     entries 3
 *     9f86d081884c7d65
 *     2c26b46b68ffc68f,call centre
 *     6:fcde2b2edba56bf4
 *
 * First line: the format's version. `salt`: 8 to 64 octets in hexadecimal digits, new for each
 * list. `rounds`: 1 to 1,000, and times the number of lengths (whole numbers
 * are one) at most 1,000. `prefixes`: the lengths (in digits, without "+") of the prefixes in
 * the list, so that a look-up hashes the caller's number at these lengths only; the line is missing
 * where there are none. `entries`: how many follow, so that a list cut off is noticed. Then one
 * entry a line: a whole number's hash, or a prefix' length, a colon and its hash; after a comma the
 * kind of caller, if any.
 *
 * Hash: h(1) = SHA-256(salt, text), h(n+1) = SHA-256(h(n), salt), and the first 8 octets of
 * h(rounds); text is "+390123456789" for a number and "+39021234*" for a prefix. A range is shared
 * as the prefixes that make it up.
 *
 * What that hides, honestly: the list cannot be read by looking at it, cannot be compared with
 * another list, and a ready-made table of hashed numbers is of no use against it. It does not hide
 * a number from somebody who tries all numbers of a country: there are 10^10 at most, and that is
 * hours on one PC with a hundred rounds, whatever hash is used. A prefix is found in no time. Who
 * must not be known to be on a list must not be shared.
 */
struct SaltedForm
{
    QByteArray salt; ///< 8 to 64 octets, from a good source of chance
    int rounds = 100; ///< fewer are done where the list has very many lengths
};

struct ExportedList
{
    QByteArray bytes;
    qsizetype entries = 0; ///< lines; a range may need several
    /** Own entries that no shared list can hold (hidden callers, names, short numbers, regions that
     * share their calling code), and those that allow. */
    qsizetype leftOut = 0;
};

/** One number or prefix a line, sorted; notes are not written. */
[[nodiscard]] ExportedList exportPlain(const std::vector<BlockEntry> &entries);
[[nodiscard]] ExportedList exportSalted(const std::vector<BlockEntry> &entries,
                                        const SaltedForm &form);

} // namespace vp
