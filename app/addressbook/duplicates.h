// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressbook/addressbook.h"
#include "addressbook/cardmerge.h"
#include "addressbook/groupfiles.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace vp {

/** Contacts that are probably one person, and what would become of them. */
struct DuplicateSet
{
    QByteArray key; ///< hexadecimal; the same as long as names, numbers and groups are
    QString name; ///< of the merged card
    std::vector<PhoneNumber> numbers; ///< all of theirs
    QStringList groups; ///< each of them gets the merged card
    std::vector<Contact> people; ///< as they are now, the one whose name stays first
    QByteArrayList cards; ///< all of them, as they stand in their files
    MergedCard merged;
    bool changesCalls = false; ///< somebody's groups or name become others
    bool sharesNumbers = false; ///< each has a number of another one

    /** Whether it may be proposed without asking what the owner thinks of it. */
    [[nodiscard]] bool isHarmless() const { return !changesCalls && sharesNumbers; }
    bool operator==(const DuplicateSet &) const = default;
};

/** Reads the groups' files in @p folder, and says who stands in them more than once, and whether
 * their cards can be made one without losing anything. Errors: Storage, Conflict (a file was
 * changed meanwhile). */
[[nodiscard]] Result<std::vector<DuplicateSet>>
findDuplicates(const QString &folder, const Region &region, std::size_t most = 500);

/**
 * Makes one card of those of each set, in every file where one of them stands; everything else in
 * the files stays byte for byte. All or nothing. @p written is what undoes it, @see
 * restoreGroupFiles(). Errors: Conflict (the sets are no longer what they were), Unsupported (one
 * of them cannot be merged), Storage.
 */
[[nodiscard]] Result<> mergeDuplicates(const QString &folder, const Region &region,
                                       const std::vector<DuplicateSet> &sets,
                                       std::vector<WrittenFile> &written);

} // namespace vp
