// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressbook/addressbook.h"
#include "base/phonenumber.h"
#include "base/result.h"
#include "telephony/ringplan.h"

#include <QString>

#include <vector>

namespace vp {

class ContactsLoader;
class Settings;

/** Who is to be connected with whom. */
struct CallPlan
{
    PhoneNumber master; ///< rings first
    PhoneNumber remote;
    QString remoteName; ///< empty = in no contact
    RingPlan phones {}; ///< of A, where more than the master phone may ring
    bool operator==(const CallPlan &) const = default;
};

/** A number that the words of a command may have meant. */
struct CallChoice
{
    QString name;
    PhoneNumber number;
    NumberKind kind = NumberKind::Unknown;
    bool operator==(const CallChoice &) const = default;
};

/** Why words are no plan. */
struct CallProblem
{
    enum class Kind : std::uint8_t {
        BadCallee, ///< `error` says why it is no number
        BadFrom, ///< the same of the phone that should ring first
        UnknownName,
        Ambiguous, ///< `choices` are what it may mean
        NoMasterPhone,
        SamePhone, ///< would call itself
    };
    Kind kind = Kind::BadCallee;
    Error error;
    std::vector<CallChoice> choices; ///< at most MaxChoices
    int matches = 0; ///< how many there are
    bool operator==(const CallProblem &) const = default;
    static constexpr int MaxChoices = 8;
};

/** Makes a plan of a number or a name; the only way from words to a number that is dialled. Never
 * guesses. */
class CallPlanner
{
public:
    CallPlanner(const Settings &settings, const ContactsLoader &contacts);
    /**
     * @p to is a number, or whole words of the name of exactly one contact with one number, perhaps
     * with a number behind it that is then `from`. @p from is a number, empty = the master phone.
     * Parts of words name nobody: they are Ambiguous, with what they may mean.
     */
    [[nodiscard]] tl::expected<CallPlan, CallProblem> plan(const QString &to,
                                                           const QString &from = {}) const;
    [[nodiscard]] Result<PhoneNumber> parse(const QString &number) const;

private:
    [[nodiscard]] tl::expected<CallPlan, CallProblem> planFor(const CallChoice &remote,
                                                              const QString &from) const;
    [[nodiscard]] tl::expected<CallChoice, CallProblem> callee(const QString &to) const;
    [[nodiscard]] tl::expected<CallPlan, CallProblem> planByLeadingName(const QString &to) const;
    [[nodiscard]] RingPlan phonesFor(const PhoneNumber &master, const PhoneNumber &remote) const;
    [[nodiscard]] tl::expected<PhoneNumber, CallProblem> caller(const QString &from) const;

    const Settings &m_settings;
    const ContactsLoader &m_contacts;
};

} // namespace vp
