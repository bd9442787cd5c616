// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rulesquestions.h"

#include "service/callrules.h"
#include "service/phrases.h"
#include "service/plainphrases.h"
#include "service/reasonphrases.h"
#include "service/ruledesk.h"
#include "service/sourcephrases.h"
#include "service/virtualphone.h"
#include "service/windowside.h"
#include "settings/rulevalues.h"
#include "ui/localrulespanel.h"
#include "ui/weekblocks.h"

#include <QLocale>
#include <QTimeZone>
#include <QUrl>

#include <algorithm>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostProblems = 200; ///< shown at once

std::vector<RulePhone> namedPhones(const Settings &settings)
{
    std::vector<RulePhone> phones;
    for (const NamedPhone &phone :
         readPhoneNames(settings.text(SettingKey::PhoneNames), settings.region())) {
        phones.push_back({phone.name, phone.number});
    }
    return phones;
}

RulesFacts factsOf(const std::vector<CalendarStatus> &calendars,
                   const std::vector<RuleProblem> &problems, const QDateTime &now)
{
    RulesFacts facts;
    for (const CalendarStatus &calendar : calendars) {
        facts.isRefreshing = facts.isRefreshing || calendar.source.isRefreshing;
        const QString rules = calendar.rules == 1
            ? RulesPage::tr("1 rule")
            : RulesPage::tr("%n rules", nullptr, calendar.rules);
        facts.sources.push_back(
            {calendar.name, QString(rules + u", "_s + SourcePhrases::state(calendar.source, now))});
    }
    for (const RuleProblem &problem : problems) {
        if (facts.problems.size() < MostProblems) {
            facts.problems.push_back(PlainPhrases::ruleProblem(problem, now));
        }
    }
    return facts;
}

RuleVerdict verdictOn(VirtualPhone &phone, const QString &who, const QDateTime &at)
{
    const CallRules &rules = phone.rules();
    CallRules::Caller caller {std::nullopt, true};
    if (!who.isEmpty()) {
        const std::vector<const Contact *> named = phone.contacts().named(who);
        if (named.size() > 1) {
            return {RulesPage::tr("“%1” names several contacts: type more of the name, or the "
                                  "number.")
                        .arg(who),
                    {}};
        }
        if (named.size() == 1 && named.front()->numbers.empty()) {
            return {RulesPage::tr("%1 has no number.").arg(named.front()->name), {}};
        }
        const Result<PhoneNumber> number = named.empty()
            ? PhoneNumber::fromNetwork(who, rules.region())
            : Result<PhoneNumber>(named.front()->numbers.front());
        if (!number) {
            const QString nearest = phone.contacts().nearestName(who);
            return {nearest.isEmpty()
                        ? RulesPage::tr("“%1” is neither a contact nor a phone number.").arg(who)
                        : RulesPage::tr("“%1” is neither a contact nor a phone number. Did you "
                                        "mean “%2”?")
                              .arg(who, nearest),
                    {}};
        }
        caller = {*number, false};
    }
    const RoutingDecision decision = rules.decideFor(caller, at);
    const QString shown = caller.number ? caller.number->text() : QString();
    return {RulesPage::tr("%1 %2", "a caller, and what becomes of the call")
                .arg(Phrases::party(phone.nameOf(shown), shown), ReasonPhrases::action(decision)),
            ReasonPhrases::all(decision.reasons)};
}

/** Whether the calendar is the file of the rules that were made here. */
bool isOwnCalendar(const Settings &settings, const QString &name)
{
    return std::ranges::any_of(
        readAddresses(settings.text(SettingKey::CalendarUrls)), [&name](const NamedAddress &one) {
            return one.name == name && QUrl(one.address).fileName() == "rules.ics"_L1;
        });
}

std::optional<OwnRule> ownRuleOf(VirtualPhone &phone, const WeekBlock &block)
{
    if (!isOwnCalendar(phone.settings(), block.calendar)) {
        return std::nullopt;
    }
    const QDate day = block.begin.date();
    const std::vector<LocalRule> &rules = phone.window().localRules.rules();
    const auto it = std::ranges::find_if(rules, [&](const LocalRule &rule) {
        return rule.who.simplified() == block.title.simplified() && rule.from == block.begin.time()
            && rule.to == block.end.time() && (rule.days >> (day.dayOfWeek() - 1) & 1U) != 0
            && (!rule.until.isValid() || day <= rule.until);
    });
    if (it == rules.end()) {
        return std::nullopt;
    }
    const QString days = LocalRulesPanel::daysText(it->days);
    return OwnRule {static_cast<std::size_t>(it - rules.begin()),
                    it->until.isValid()
                        ? RulesPage::tr("%1, until %2", "days of the week, last day")
                              .arg(days, QLocale().toString(it->until, QLocale::ShortFormat))
                        : days};
}

/** A number of the first contact whom the block is about; empty = nobody has one. */
QString callerOf(const AddressBook &book, const WeekBlock &block)
{
    const auto isMeant = [&block](const Contact &contact) {
        return !contact.numbers.empty()
            && (block.contacts.contains(contact.name)
                || std::ranges::any_of(block.groups, [&contact](const QString &group) {
                       return contact.isIn(group);
                   }));
    };
    const auto it = std::ranges::find_if(book.contacts(), isMeant);
    return it == book.contacts().end() ? QString() : it->numbers.front().text();
}

} // namespace

RulesQuestions askPhone(VirtualPhone &phone)
{
    RulesQuestions questions;
    // Shared by the functions: it lives as long as the page that has them.
    const auto worker = std::make_shared<WorkerQueue>();
    questions.week = [&phone, worker](QObject *page, const QDate &first,
                                      std::function<void(std::vector<WeekBlock>)> answer) {
        const RuleBook book = phone.ruleDesk().calendars().book();
        const std::vector<RulePhone> phones = namedPhones(phone.settings());
        const QDateTime from = first.startOfDay().toUTC();
        const QDateTime to = first.addDays(7).startOfDay().toUTC();
        worker->run(
            page,
            [book, phones, from, to] { return WeekBlocks::of(book.blocks(from, to), phones); },
            std::move(answer));
    };
    questions.facts = [&phone, worker](QObject *page, std::function<void(RulesFacts)> answer) {
        const CalendarDesk &desk = phone.ruleDesk().calendars();
        const QDateTime now = QDateTime::currentDateTimeUtc();
        worker->run(
            page,
            [book = desk.book(), calendars = desk.calendars(), now,
             voicemail = phone.rules().voicemailExists()] {
                return factsOf(calendars, book.problems(now, voicemail), now);
            },
            std::move(answer));
    };
    questions.test = [&phone](const QString &who, const QDateTime &at) {
        return verdictOn(phone, who, at.toUTC());
    };
    questions.refresh = [&phone] {
        phone.ruleDesk().calendars().refresh();
    };
    questions.cancel = [&phone] {
        phone.ruleDesk().calendars().cancelRefresh();
    };
    questions.hasVoicemail = [&phone] {
        return phone.carriesSound();
    };
    questions.ownRule = [&phone](const WeekBlock &block) {
        return ownRuleOf(phone, block);
    };
    questions.caller = [&phone](const WeekBlock &block) {
        return callerOf(phone.contacts(), block);
    };
    return questions;
}

} // namespace vp
