// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phonenumber.h"
#include "routing/ruleaction.h"
#include "telephony/ringplan.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace vp {

/** Who calls, as the address book knows him: one person may stand in several groups, and several
 * contacts may share a number. */
struct KnownCaller
{
    QStringList names;
    QStringList groups;
    bool operator==(const KnownCaller &) const = default;
};

/** An event in force that names the caller or one of his groups. */
struct EventClaim
{
    enum class By : std::uint8_t { Contact, Group };
    By by = By::Group;
    QString who; ///< the contact's name or the group
    QString title; ///< of the event, as written
    QString calendar;
    int priority = 0; ///< of the calendar: the higher one wins
    QDateTime begin; ///< UTC
    QDateTime end; ///< UTC, the first instant at which it applies no more
    std::optional<RuleAction> action; ///< none = its location cannot be read
    bool operator==(const EventClaim &) const = default;
};

/** Something of a list that the caller's number matches. */
struct BlockFinding
{
    QString list; ///< name of the shared list; empty for an entry of the owner's own
    QString what {}; ///< the entry, or the kind that the list gives
    bool exact = false; ///< the owner's own entry for just this number
    bool operator==(const BlockFinding &) const = default;
};

/** The owner's own word for all calls; it always has an end. */
struct RoutingOverride
{
    RuleAction action;
    QDateTime until; ///< UTC
    bool operator==(const RoutingOverride &) const = default;
};

struct DoNotDisturb
{
    QDateTime until; ///< UTC
    QStringList exceptGroups; ///< these may disturb
    bool repeatsPass = true; ///< the second call within minutes rings
    RuleAction action {}; ///< what becomes of the others
    bool operator==(const DoNotDisturb &) const = default;
};

/** The settings that rule, all calls alike. */
struct RoutingRules
{
    std::vector<PhoneNumber> ownPhones; ///< A's phones
    std::optional<PhoneNumber> masterPhone;
    std::optional<PhoneNumber> line; ///< B's own number, where it is known
    RingPlan ringPlan; ///< as set, @see masterPlan(); empty = the master phone alone
    RuleAction hiddenNumber;
    RuleAction notInContacts;
    RuleAction noEventNow;
    bool calendarConfigured = false; ///< or a default for contacts was stored on purpose
    bool blocklistsBeforeContacts = false;
    bool voicemailExists = false;
    std::optional<RoutingOverride> override {};
    std::optional<DoNotDisturb> doNotDisturb {};
};

/** All that a decision depends on; pure values. */
struct RoutingInput
{
    RoutingRules rules;
    QDateTime now; ///< UTC
    std::optional<PhoneNumber> caller; ///< none = hidden, or shown but no number that can be
    bool hidden = false; ///< the network shows no number
    std::optional<KnownCaller> contact {};
    std::vector<EventClaim> claims {}; ///< all in force now, in any order
    std::optional<BlockFinding> ownBlock {};
    std::optional<BlockFinding> sharedBlock {};
    std::optional<BlockFinding> allowEntry {};
    /** Whom the owner has called the lists do not stop, and neither do his own entries for many
     * numbers at once; an entry for just this number does. */
    bool calledByOwner = false;
    bool calledBack = false; ///< within the minutes that are set
    bool isRepeat = false; ///< he called a few minutes ago
};

} // namespace vp
