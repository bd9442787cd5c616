// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phonenumber.h"
#include "base/result.h"
#include "telephony/ringplan.h"

#include <QString>

#include <optional>
#include <vector>

namespace vp {

class Settings;

/** One of A's phones. */
struct OwnPhone
{
    QString name; ///< empty = it has none
    PhoneNumber number;
    bool isMaster = false;
    bool operator==(const OwnPhone &) const = default;
    /** Eight hex digits that find it again in the data of a button, which names no number. */
    [[nodiscard]] QString key() const;
    /** "Mobile (+39 333 111 2222)", or the number alone. */
    [[nodiscard]] QString text() const;
};

/** A's phones as the settings know them: the named ones, then the others of the ring plan, then a
 * master phone that is in neither. */
[[nodiscard]] std::vector<OwnPhone> ownPhones(const Settings &settings);
[[nodiscard]] std::optional<OwnPhone> ownPhoneOf(const Settings &settings, const QString &key);
/** By its name, in any case. */
[[nodiscard]] std::optional<OwnPhone> ownPhoneNamed(const Settings &settings, const QString &name);

/** "Office +39 06 1234567": what is no part of the number is the name. */
struct PhoneWords
{
    QString name;
    PhoneNumber number;
};
/** Errors: those of PhoneNumber::parse(); InvalidInput where there is no name. */
[[nodiscard]] Result<PhoneWords> readPhoneWords(const QString &words, const Region &region);

// Each changes the settings at once. Errors: as Settings::set().
/** Adds a named phone, or gives the phone of this number another name. */
Result<> namePhone(Settings &settings, const QString &name, const PhoneNumber &number);
/** Takes it out of the names and of the ring plan. */
Result<> removePhone(Settings &settings, const PhoneNumber &number);

/** The ring plan as it is set, the master phone by its number. */
[[nodiscard]] RingPlan plannedPhones(const Settings &settings);
Result<> setPlannedPhones(Settings &settings, const RingPlan &plan);

} // namespace vp
