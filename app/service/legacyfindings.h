// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phonenumber.h"
#include "service/legacyfolder.h"
#include "settings/settingsedit.h"

#include <QString>

#include <vector>

namespace vp {

/** Where something stands; line 0 = the whole file. */
struct LegacyPlace
{
    QString file; ///< below the folder
    int line = 0;
    bool operator==(const LegacyPlace &) const = default;
};

/** A setting or secret that the predecessor had. */
struct LegacySetting
{
    SettingChange change; ///< judged as `--set` judges
    QString name; ///< as the predecessor called it
    LegacyPlace place;
    /** As it may be shown: of a secret no more than that it is there. */
    [[nodiscard]] QString shown() const;
};

/** A group of contacts. */
struct LegacyGroup
{
    QString file; ///< below the folder
    QString group; ///< as the file's name says
    int cards = 0;
    int unread = 0; ///< cards that hold nothing that can be read
};

/** Why something is not taken over. */
enum class LegacyReason : std::uint8_t {
    NotLiteral, ///< it would have to be run
    Unknown, ///< a variable or constant that we do not know
    BadValue, ///< we know it, and may not store it
    NoSuchSetting, ///< nothing here does that
    LeftToVariable, ///< a variable of the environment, which no file of the folder sets
    OtherValueCounts, ///< the same is said at another place
    FoundAutomatically, ///< serial ports
    OwnTexts, ///< what the bot says
    OwnCommands, ///< what the modem is told
    NotInContactsFolder, ///< a .vcf elsewhere
    FolderElsewhere, ///< the contacts folder that the script names is not below the folder
    NoCards, ///< nothing in it can be read
    BadGroupName,
    SameGroupTwice,
    Skipped, ///< @see LegacyRemark::skipped
};

/** Something that was found and is not taken over. */
struct LegacyRemark
{
    LegacyReason reason = LegacyReason::Unknown;
    QString name {}; ///< as the predecessor calls it; never a value
    LegacyPlace place {};
    int count = 1; ///< of a family of names: how many
    QString detail {}; ///< what is allowed (BadValue), which variable; never the value
    SkipReason skipped = SkipReason::Unreadable;
    bool operator==(const LegacyRemark &) const = default;
};

/** Everything that a folder of the predecessor says. Nothing of it was run, and nothing written. */
struct LegacyFindings
{
    QString root;
    std::vector<LegacySetting> settings; ///< each of our names at most once
    std::vector<LegacyGroup> groups; ///< each at most once
    std::vector<LegacyRemark> remarks;
    int moreRemarks = 0; ///< that are not listed
    [[nodiscard]] bool isEmpty() const { return settings.empty() && groups.empty(); }
};

/**
 * Reads what the predecessor (a Python script with `export virtualphone_…` in a shell file and
 * .vcf files in a contacts folder) left in @p dir. @p region is the country of numbers without one,
 * where the folder says none. Reads files: for a worker. Errors as of lookThrough().
 */
[[nodiscard]] Result<LegacyFindings> readLegacy(const QString &dir, const Region &region);

} // namespace vp
