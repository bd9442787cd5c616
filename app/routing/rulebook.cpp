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
    m_rules.reserve(m_calendar.events().size());
    for (const CalendarEvent &event : m_calendar.events()) {
        const std::size_t at = m_rules.size();
        Rule &rule = m_rules.emplace_back();
        rule.target = readLocation(event.location, region, names);
        if (!isRule(rule.target)) {
            continue;
        }
        rule.action = actionOf(rule.target, phones);
        rule.match = matchTitle(event.title, book);
        for (const QString &contact : std::as_const(rule.match.contacts)) {
            m_byContact[contact].push_back(at);
        }
        for (const QString &group : std::as_const(rule.match.groups)) {
            m_byGroup[group].push_back(at);
        }
        if (!rule.match.unknown.isEmpty()) {
            rule.nearest = book.nearestName(rule.match.unknown.first());
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
    std::vector<EventClaim> all;
    for (const QString &name : who.names) {
        addClaims(m_byContact, name, EventClaim::By::Contact, at, all);
    }
    for (const QString &group : who.groups) {
        addClaims(m_byGroup, group, EventClaim::By::Group, at, all);
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
    std::set<QDateTime> edges {from, to};
    for (const EventOccurrence &occurrence : m_calendar.between(from, to)) {
        if (concerns(m_rules[occurrence.event], who)) {
            edges.insert(std::clamp(occurrence.begin, from, to));
            edges.insert(std::clamp(occurrence.end, from, to));
        }
    }
    std::vector<RuleSpan> spans;
    for (auto edge = edges.begin(); std::next(edge) != edges.end(); ++edge) {
        std::vector<EventClaim> all = claims(who, *edge);
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
    std::vector<RuleBlock> blocks;
    for (const EventOccurrence &occurrence : m_calendar.between(from, to)) {
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
