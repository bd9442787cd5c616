// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressbook/addressbook.h"
#include "calendar/eventlocation.h"
#include "calendar/rulecalendar.h"
#include "routing/routinginput.h"

#include <QHash>

#include <vector>

namespace vp {

/** One of A's phones by the name that a location may say. */
struct RulePhone
{
    QString name;
    PhoneNumber number;
    bool operator==(const RulePhone &) const = default;
};

/** Something in the calendars that a person would want to put right. */
struct RuleProblem
{
    enum class Kind : std::uint8_t {
        UnknownTitle, ///< a rule for nobody; `text` = what is unknown, `nearest` may help
        UnreadableNumber, ///< `text` = the place as written
        Overlap, ///< `text` = title of the event that wins
        NoVoicemail, ///< nothing can be recorded: acts as reject with SMS
        Calendar, ///< `calendarKind` says what could not be read; `text` = detail
    };
    Kind kind = Kind::UnknownTitle;
    QString title;
    QString text {};
    QString nearest {};
    QString calendar {};
    QDateTime at {}; ///< when it next takes place, UTC; or only its day
    int line = 0;
    CalendarProblemKind calendarKind = CalendarProblemKind::CutOff; ///< Kind::Calendar
    bool operator==(const RuleProblem &) const = default;
};

/** A stretch of time in which one event decides about somebody. */
struct RuleSpan
{
    QDateTime begin; ///< UTC
    QDateTime end; ///< UTC, exclusive
    EventClaim claim; ///< that decides
    bool operator==(const RuleSpan &) const = default;
};

/** One block of the week's picture: an occurrence of a rule. */
struct RuleBlock
{
    QStringList groups;
    QStringList contacts;
    EventClaim event; ///< `who` and `by` are those of the first
    bool operator==(const RuleBlock &) const = default;
};

/** Who is named by which part of an event's title. */
struct TitleMatch
{
    QStringList groups;
    QStringList contacts; ///< names as in the address book
    QStringList unknown; ///< parts that name nobody
    bool operator==(const TitleMatch &) const = default;
};

/**
 * The whole title first (a group, then a contact), then its parts at comma, semicolon, slash, "&"
 * and new line, then in a part the names joined by blanks, the longest first. Case, accents and
 * surrounding blanks do not count.
 */
[[nodiscard]] TitleMatch matchTitle(const QString &title, const AddressBook &book);

/**
 * The calendars read as rules: which event speaks for whom, and what it says. An immutable value,
 * made anew when calendars, contacts or phones change.
 */
class RuleBook
{
public:
    RuleBook() = default; ///< no rules
    RuleBook(RuleCalendar calendar, const AddressBook &book, const std::vector<RulePhone> &phones,
             const Region &region);

    [[nodiscard]] const RuleCalendar &calendar() const { return m_calendar; }
    /** What is in force for @p who at @p at: microseconds around now, else as long as all events
     * take to be worked out once. */
    [[nodiscard]] std::vector<EventClaim> claims(const KnownCaller &who, const QDateTime &at) const;
    /** Who decides when in [from, to): as decide() would, without what stands above events. */
    [[nodiscard]] std::vector<RuleSpan> spans(const KnownCaller &who, const QDateTime &from,
                                              const QDateTime &to) const;
    /** All occurrences of rules that touch [from, to), by begin. */
    [[nodiscard]] std::vector<RuleBlock> blocks(const QDateTime &from, const QDateTime &to) const;
    /** What is wrong with the rules, with the dates that come next after @p now. */
    [[nodiscard]] std::vector<RuleProblem> problems(const QDateTime &now,
                                                    bool voicemailExists = false) const;
    /** Events that are rules for somebody. */
    [[nodiscard]] int count() const { return m_count; }

private:
    struct Rule
    {
        EventTarget target;
        std::optional<RuleAction> action;
        TitleMatch match;
        QString nearest;
        [[nodiscard]] bool isForSomebody() const
        {
            return !match.groups.isEmpty() || !match.contacts.isEmpty();
        }
    };
    using Index = QHash<QString, std::vector<std::size_t>>;
    [[nodiscard]] EventClaim claimOf(const EventOccurrence &occurrence, EventClaim::By by,
                                     const QString &who) const;
    void addClaims(const Index &index, const QString &who, EventClaim::By by, const QDateTime &at,
                   std::vector<EventClaim> &into) const;
    [[nodiscard]] std::vector<EventClaim>
    claimsAmong(const std::vector<EventOccurrence> &occurrences, const KnownCaller &who,
                const QDateTime &at) const;
    [[nodiscard]] bool concerns(const Rule &rule, const KnownCaller &who) const;
    void addOverlaps(const std::vector<EventOccurrence> &soon, const QDateTime &end,
                     std::vector<RuleProblem> &into) const;

    RuleCalendar m_calendar;
    std::vector<Rule> m_rules; ///< one an event of the calendar
    Index m_byContact;
    Index m_byGroup;
    int m_count = 0;
};

/** What a location asks for as an action; none for an ordinary appointment and for a number that
 * cannot be read. */
[[nodiscard]] std::optional<RuleAction> actionOf(const EventTarget &target,
                                                 const std::vector<RulePhone> &phones);

} // namespace vp
