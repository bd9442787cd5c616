// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phonenumber.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <variant>
#include <vector>

namespace vp {

/** One phone that a location names: by its number, or by the name that the owner gave it. */
struct EventPhone
{
    PhoneNumber number; ///< null where a name was written
    QString name; ///< as in the list of names, not as written
    bool operator==(const EventPhone &) const = default;
};

/** Digits that look like a number and are none that may be dialled: a problem to show. */
struct UnreadableNumber
{
    QString text; ///< as written
    ErrorCode reason = ErrorCode::InvalidNumber; ///< or EmergencyNumber, ServiceCode
    bool operator==(const UnreadableNumber &) const = default;
};

/** The phones that ring, in this order. */
struct EventPhones
{
    std::vector<EventPhone> phones; ///< at least one
    std::vector<UnreadableNumber> unreadable; ///< what else was written and does not ring
    bool operator==(const EventPhones &) const = default;
};

enum class EventAction : std::uint8_t { Reject, Voicemail, Sms, Ask };

/** What an event's location asks for; monostate = nothing, it is an ordinary appointment. */
using EventTarget = std::variant<std::monostate, EventPhones, EventAction, UnreadableNumber>;

/**
 * Reads a location: numbers anywhere in the text ("+39 340 …, Italia"), names of the owner's
 * phones, or a word for an action (English, Italian, German, French, Spanish). A number with its
 * country code counts wherever it stands; one without only where it is all that stands between
 * commas and there are no other digits, so that addresses, rooms, post codes, dates and order
 * numbers never ring anywhere. Web addresses and what stands with a meeting id are not numbers.
 */
[[nodiscard]] EventTarget readLocation(const QString &text, const Region &region,
                                       const QStringList &phoneNames = {});

/** True when readLocation() finds something: for CalendarReading::isWanted. */
[[nodiscard]] inline bool isRule(const EventTarget &target)
{
    return !std::holds_alternative<std::monostate>(target);
}

} // namespace vp
