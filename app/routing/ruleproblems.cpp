// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/routingpolicy.h"
#include "routing/rulebook.h"

#include <algorithm>
#include <set>

namespace vp {

namespace {

constexpr int LookAheadDays = 60;
constexpr int OverlapDays = 14;
constexpr std::size_t MostOverlaps = 50;
constexpr int MostPairs = 200'000; ///< that are looked at

} // namespace

std::vector<RuleProblem> RuleBook::problems(const QDateTime &now, bool voicemailExists) const
{
    std::vector<RuleProblem> all;
    for (const CalendarProblem &problem : m_calendar.problems()) {
        const std::size_t calendar = static_cast<std::size_t>(problem.calendar);
        all.push_back({RuleProblem::Kind::Calendar,
                       problem.title,
                       problem.detail,
                       {},
                       m_calendar.calendars()[calendar].name,
                       problem.date.isValid() ? problem.date.startOfDay() : QDateTime(),
                       problem.line,
                       problem.kind});
    }
    const std::vector<EventOccurrence> soon = m_calendar.between(now, now.addDays(LookAheadDays));
    std::vector<QDateTime> next(m_rules.size());
    for (const EventOccurrence &occurrence : soon) {
        if (!next[occurrence.event].isValid()) {
            next[occurrence.event] = occurrence.begin;
        }
    }
    for (std::size_t at = 0; at < m_rules.size(); ++at) {
        const Rule &rule = m_rules[at];
        if (!isRule(rule.target) || !next[at].isValid()) {
            continue; // an ordinary appointment, or one that is over
        }
        const CalendarEvent &event = m_calendar.events()[at];
        RuleProblem problem {RuleProblem::Kind::UnknownTitle, event.title};
        problem.calendar = m_calendar.calendars()[static_cast<std::size_t>(event.calendar)].name;
        problem.at = next[at];
        problem.line = event.line;
        if (!rule.match.unknown.isEmpty() || !rule.isForSomebody()) {
            problem.text =
                rule.match.unknown.isEmpty() ? event.title : rule.match.unknown.join(u", ");
            problem.nearest = rule.nearest;
            all.push_back(problem);
        }
        if (const auto *unreadable = std::get_if<UnreadableNumber>(&rule.target)) {
            problem.kind = RuleProblem::Kind::UnreadableNumber;
            problem.text = unreadable->text;
            problem.nearest.clear();
            all.push_back(problem);
        }
        if (const auto *phones = std::get_if<EventPhones>(&rule.target)) {
            for (const UnreadableNumber &unreadable : phones->unreadable) {
                problem.kind = RuleProblem::Kind::UnreadableNumber;
                problem.text = unreadable.text;
                problem.nearest.clear();
                all.push_back(problem);
            }
        }
        const bool isVoicemail = rule.action && rule.action->kind == RuleAction::Kind::Voicemail;
        if (isVoicemail && !voicemailExists) {
            problem.kind = RuleProblem::Kind::NoVoicemail;
            problem.text.clear();
            problem.nearest.clear();
            all.push_back(problem);
        }
    }
    addOverlaps(soon, now.addDays(OverlapDays), all);
    return all;
}

/** Two events in force at once for the same group or contact that say different things. */
void RuleBook::addOverlaps(const std::vector<EventOccurrence> &soon, const QDateTime &end,
                           std::vector<RuleProblem> &into) const
{
    std::set<std::pair<std::size_t, std::size_t>> told;
    int pairs = 0;
    std::vector<EventOccurrence> running;
    const auto share = [](const QStringList &a, const QStringList &b) {
        return std::ranges::any_of(a, [&b](const QString &one) { return b.contains(one); });
    };
    for (const EventOccurrence &occurrence : soon) {
        if (occurrence.begin >= end || told.size() >= MostOverlaps || pairs > MostPairs) {
            return;
        }
        const Rule &rule = m_rules[occurrence.event];
        if (!rule.isForSomebody() || !rule.action) {
            continue;
        }
        std::erase_if(running,
                      [&](const EventOccurrence &one) { return one.end <= occurrence.begin; });
        pairs += static_cast<int>(running.size());
        for (const EventOccurrence &other : running) {
            const Rule &against = m_rules[other.event];
            const bool clash = against.action != rule.action
                && (share(rule.match.groups, against.match.groups)
                    || share(rule.match.contacts, against.match.contacts));
            const auto pair = std::minmax(other.event, occurrence.event);
            if (!clash || !told.insert({pair.first, pair.second}).second) {
                continue;
            }
            std::vector<EventClaim> claims {claimOf(occurrence, EventClaim::By::Group, {}),
                                            claimOf(other, EventClaim::By::Group, {})};
            sortClaims(claims);
            RuleProblem problem {RuleProblem::Kind::Overlap, claims.back().title,
                                 claims.front().title};
            problem.calendar = claims.back().calendar;
            problem.at = std::max(occurrence.begin, other.begin);
            into.push_back(std::move(problem));
        }
        running.push_back(occurrence);
    }
}

} // namespace vp
