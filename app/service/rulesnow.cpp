// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/rulesnow.h"

#include "service/ruledesk.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace vp {

using namespace std::chrono_literals;

namespace {

constexpr std::size_t MostOccurrences = 40'000; ///< that are looked at
constexpr int Pieces = 60; ///< seconds: the clock may be set, and the computer may sleep

bool isBy(const DecisionReason &reason)
{
    return reason.kind == RoutingReason::ContactEvent || reason.kind == RoutingReason::GroupEvent;
}

/** Whether it is decided for this caller and not for all alike. */
bool singlesOut(const RoutingDecision &decision)
{
    return std::ranges::any_of(decision.reasons, [](const DecisionReason &reason) {
        return isBy(reason) || reason.kind == RoutingReason::DisturbingGroup;
    });
}

/** The end of the event that decides; of several that are named the last one does. */
QDateTime endOf(const RoutingDecision &decision)
{
    QDateTime until;
    for (const DecisionReason &reason : decision.reasons) {
        if (isBy(reason)) {
            until = reason.until;
        }
    }
    return until;
}

int countMisread(const std::vector<RuleProblem> &problems)
{
    return static_cast<int>(std::ranges::count_if(problems, [](const RuleProblem &problem) {
        return problem.kind != RuleProblem::Kind::Overlap; // one of the two is in force
    }));
}

} // namespace

RulesNow::RulesNow(RuleDesk &rules, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_rules(rules)
    , m_clock(clock)
    , m_next(clock)
{
    connect(&m_rules.calendars(), &CalendarDesk::bookChanged, this, [this] {
        m_isStale = true;
        count();
    });
    connect(&m_rules.rules(), &CallRules::changed, this, [this] {
        look();
        Q_EMIT changed();
    });
    connect(&m_next, &Deadline::expired, this, [this] {
        if (look()) {
            m_isStale = true; // what is over is no problem any more
            Q_EMIT changed();
        }
    });
    look();
}

bool RulesNow::look()
{
    const RuleBook &book = m_rules.calendars().book();
    std::vector<EventOccurrence> inForce;
    if (book.count() == 0) {
        m_next.stop();
    } else {
        const QDateTime now = m_clock.wall().toUTC();
        QDateTime next = now.addSecs(Pieces);
        for (const EventOccurrence &one : book.calendar().between(now, next, MostOccurrences)) {
            const bool isNow = one.begin <= now;
            next = std::min(next, isNow ? one.end : one.begin);
            if (isNow) {
                inForce.push_back(one);
            }
        }
        m_next.start(std::max(std::chrono::milliseconds(now.msecsTo(next)), 1ms));
    }
    return std::exchange(m_inForce, inForce) != inForce;
}

RoutingDecision RulesNow::decideFor(const KnownCaller &who, const QDateTime &now) const
{
    RoutingInput input = m_rules.rules().inputFor({}, now);
    input.caller = PhoneNumber(); // none of his that any list names
    input.contact = who;
    input.claims = m_rules.calendars().book().claims(who, now);
    return decide(input);
}

std::vector<RulesNow::Caller> RulesNow::singledOut(const AddressBook &contacts,
                                                   const QDateTime &now) const
{
    QStringList groups;
    QStringList names;
    const auto add = [](QStringList &all, const QStringList &more) {
        for (const QString &one : more) {
            if (!all.contains(one, Qt::CaseInsensitive)) {
                all.append(one);
            }
        }
    };
    for (const RuleBlock &block : m_rules.calendars().book().blocks(now, now.addSecs(1))) {
        add(groups, block.groups);
        add(names, block.contacts);
    }
    if (const auto &quiet = m_rules.rules().rules().doNotDisturb) {
        add(groups, quiet->exceptGroups);
    }
    std::vector<Caller> all;
    const auto take = [&](Caller::Kind kind, const QString &name, const KnownCaller &who) {
        const RoutingDecision decision = decideFor(who, now);
        if (singlesOut(decision)) {
            all.push_back({kind, name, decision, endOf(decision)});
        }
    };
    for (const QString &name : std::as_const(names)) {
        KnownCaller who {{name}, {}};
        for (const Contact *contact : contacts.contactsNamed(name)) {
            add(who.groups, contact->groups());
        }
        take(Caller::Kind::Contact, name, who);
    }
    for (const QString &group : std::as_const(groups)) {
        take(Caller::Kind::Group, group, {{}, {group}});
    }
    return all;
}

std::vector<RulesNow::Caller> RulesNow::callers(const AddressBook &contacts) const
{
    const QDateTime now = m_clock.wall().toUTC();
    std::vector<Caller> all = singledOut(contacts, now);
    all.push_back({Caller::Kind::AnyContact, {}, decideFor({}, now)});
    RoutingInput unknown = m_rules.rules().inputFor({}, now);
    unknown.caller = PhoneNumber();
    all.push_back({Caller::Kind::Unknown, {}, decide(unknown)});
    all.push_back({Caller::Kind::Hidden, {}, m_rules.rules().decideFor({std::nullopt, true}, now)});
    return all;
}

int RulesNow::misread()
{
    m_isAsked = true;
    count();
    return m_misread;
}

void RulesNow::count()
{
    if (!m_isAsked || !m_isStale || m_isCounting) {
        return;
    }
    m_isStale = false;
    m_isCounting = true;
    m_worker.run(
        this,
        [book = m_rules.calendars().book(), now = m_clock.wall().toUTC(),
         voicemail = m_rules.rules().voicemailExists()] {
            return countMisread(book.problems(now, voicemail));
        },
        [this](int counted) {
            m_isCounting = false;
            if (std::exchange(m_misread, counted) != counted) {
                Q_EMIT changed();
            }
            count(); // the calendars may have changed meanwhile
        });
}

} // namespace vp
