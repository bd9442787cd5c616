// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/rulebook.h"

#include "routing/routingpolicy.h"

#include <algorithm>
#include <set>
#include <utility>

namespace vp {

namespace {

std::optional<PhoneNumber> numberOf(const EventPhone &phone, const std::vector<RulePhone> &phones)
{
    if (!phone.number.isNull()) {
        return phone.number;
    }
    const auto found = std::ranges::find(phones, phone.name, &RulePhone::name);
    return found == phones.end() ? std::nullopt : std::optional(found->number);
}

RuleAction actionOf(EventAction action)
{
    switch (action) {
    case EventAction::Reject:
        return {RuleAction::Kind::Reject};
    case EventAction::Voicemail:
        return {RuleAction::Kind::Voicemail};
    case EventAction::Sms:
        return {RuleAction::Kind::Sms};
    case EventAction::Ask:
        return {RuleAction::Kind::Ask};
    }
    return {};
}

RuleAction actionOf(const EventPhones &target, const std::vector<RulePhone> &phones)
{
    RuleAction action {RuleAction::Kind::Phones};
    for (const EventPhone &phone : target.phones) {
        if (const std::optional<PhoneNumber> number = numberOf(phone, phones)) {
            action.plan.steps.push_back({*number});
        }
    }
    return action;
}

/** Whom titles name. They repeat; and to look for a name that is near takes all names. */
class Titles
{
public:
    struct Named
    {
        TitleMatch match;
        QString nearest;
    };
    explicit Titles(const AddressBook &book)
        : m_book(book)
    {
    }
    const Named &look(const QString &title)
    {
        const auto known = m_known.constFind(title);
        if (known != m_known.cend()) {
            return *known;
        }
        Named named {matchTitle(title, m_book), {}};
        if (!named.match.unknown.isEmpty() && m_searches < MostSearches) {
            ++m_searches;
            named.nearest = m_book.nearestName(named.match.unknown.first());
        }
        return *m_known.insert(title, std::move(named));
    }

private:
    static constexpr int MostSearches = 200; ///< more problems than anybody reads
    const AddressBook &m_book;
    QHash<QString, Named> m_known;
    int m_searches = 0;
};

bool haveCommon(const QStringList &a, const QStringList &b)
{
    return std::ranges::any_of(a, [&b](const QString &one) { return b.contains(one); });
}

} // namespace

std::optional<RuleAction> actionOf(const EventTarget &target, const std::vector<RulePhone> &phones)
{
    if (const auto *numbers = std::get_if<EventPhones>(&target)) {
        return actionOf(*numbers, phones);
    }
    if (const auto *action = std::get_if<EventAction>(&target)) {
        return actionOf(*action);
    }
    return std::nullopt;
}

RuleBook::RuleBook(RuleCalendar calendar, const AddressBook &book,
                   const std::vector<RulePhone> &phones, const Region &region)
    : m_calendar(std::move(calendar))
{
    QStringList names;
    for (const RulePhone &phone : phones) {
        names.append(phone.name);
    }
    Titles titles(book);
    m_rules.reserve(m_calendar.events().size());
    for (const CalendarEvent &event : m_calendar.events()) {
        const std::size_t at = m_rules.size();
        Rule &rule = m_rules.emplace_back();
        rule.target = readLocation(event.location, region, names);
        if (!isRule(rule.target)) {
            continue;
        }
        rule.action = actionOf(rule.target, phones);
        const Titles::Named &named = titles.look(event.title);
        rule.match = named.match;
        rule.nearest = named.nearest;
        for (const QString &contact : std::as_const(rule.match.contacts)) {
            m_byContact[contact].push_back(at);
        }
        for (const QString &group : std::as_const(rule.match.groups)) {
            m_byGroup[group].push_back(at);
        }
        m_count += rule.isForSomebody() ? 1 : 0;
    }
}

EventClaim RuleBook::claimOf(const EventOccurrence &occurrence, EventClaim::By by,
                             const QString &who) const
{
    const CalendarEvent &event = m_calendar.events()[occurrence.event];
    const CalendarSource &source = m_calendar.calendars()[static_cast<std::size_t>(event.calendar)];
    return {by,
            who,
            event.title,
            source.name,
            source.priority,
            occurrence.begin,
            occurrence.end,
            m_rules[occurrence.event].action};
}

void RuleBook::addClaims(const Index &index, const QString &who, EventClaim::By by,
                         const QDateTime &at, std::vector<EventClaim> &into) const
{
    const auto found = index.constFind(who);
    if (found == index.cend()) {
        return;
    }
    for (const std::size_t event : *found) {
        if (const std::optional<EventOccurrence> now = m_calendar.activeAt(at, event)) {
            into.push_back(claimOf(*now, by, who));
        }
    }
}

std::vector<EventClaim> RuleBook::claims(const KnownCaller &who, const QDateTime &at) const
{
    if (!m_calendar.isNear(at)) { // to ask event by event would work out all of them for each
        return claimsAmong(m_calendar.activeAt(at), who, at);
    }
    std::vector<EventClaim> all;
    for (const QString &name : who.names) {
        addClaims(m_byContact, name, EventClaim::By::Contact, at, all);
    }
    for (const QString &group : who.groups) {
        addClaims(m_byGroup, group, EventClaim::By::Group, at, all);
    }
    return all;
}

/** As claims(), of @p occurrences in the order of their begin. */
std::vector<EventClaim> RuleBook::claimsAmong(const std::vector<EventOccurrence> &occurrences,
                                              const KnownCaller &who, const QDateTime &at) const
{
    std::vector<EventClaim> all;
    std::set<std::size_t> seen; // of one event that overlaps itself the latest counts
    const auto add = [&](const EventOccurrence &one, EventClaim::By by, const QStringList &named,
                         const QStringList &his) {
        for (const QString &name : his) {
            if (named.contains(name)) {
                all.push_back(claimOf(one, by, name));
            }
        }
    };
    for (auto one = occurrences.rbegin(); one != occurrences.rend(); ++one) {
        const bool isActive = one->begin <= at && at < one->end;
        const Rule &rule = m_rules[one->event];
        if (isActive && concerns(rule, who) && seen.insert(one->event).second) {
            add(*one, EventClaim::By::Contact, rule.match.contacts, who.names);
            add(*one, EventClaim::By::Group, rule.match.groups, who.groups);
        }
    }
    return all;
}

bool RuleBook::concerns(const Rule &rule, const KnownCaller &who) const
{
    return haveCommon(rule.match.contacts, who.names) || haveCommon(rule.match.groups, who.groups);
}

std::vector<RuleSpan> RuleBook::spans(const KnownCaller &who, const QDateTime &from,
                                      const QDateTime &to) const
{
    constexpr std::size_t mostOccurrences = 200'000; // of everybody
    std::vector<EventOccurrence> his = m_calendar.between(from, to, mostOccurrences);
    std::erase_if(his, [this, &who](const EventOccurrence &one) {
        return !concerns(m_rules[one.event], who);
    });
    std::set<QDateTime> edges {from, to};
    for (const EventOccurrence &occurrence : his) {
        edges.insert(std::clamp(occurrence.begin, from, to));
        edges.insert(std::clamp(occurrence.end, from, to));
    }
    std::vector<RuleSpan> spans;
    for (auto edge = edges.begin(); std::next(edge) != edges.end(); ++edge) {
        std::vector<EventClaim> all = claimsAmong(his, who, *edge);
        std::erase_if(all, [](const EventClaim &claim) { return !claim.action; });
        if (all.empty()) {
            continue;
        }
        sortClaims(all);
        const bool goesOn =
            !spans.empty() && spans.back().end == *edge && spans.back().claim == all.front();
        if (goesOn) {
            spans.back().end = *std::next(edge);
        } else {
            spans.push_back({*edge, *std::next(edge), all.front()});
        }
    }
    return spans;
}

std::vector<RuleBlock> RuleBook::blocks(const QDateTime &from, const QDateTime &to) const
{
    constexpr std::size_t mostBlocks = 40'000; // more than any picture shows
    std::vector<RuleBlock> blocks;
    for (const EventOccurrence &occurrence : m_calendar.between(from, to, mostBlocks)) {
        const Rule &rule = m_rules[occurrence.event];
        if (!rule.isForSomebody()) {
            continue;
        }
        const bool contact = !rule.match.contacts.isEmpty();
        blocks.push_back(
            {rule.match.groups, rule.match.contacts,
             claimOf(occurrence, contact ? EventClaim::By::Contact : EventClaim::By::Group,
                     contact ? rule.match.contacts.first() : rule.match.groups.first())});
    }
    return blocks;
}

} // namespace vp
