// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/callplanner.h"

#include "routing/ringplans.h"
#include "service/contactsloader.h"
#include "settings/settings.h"

#include <algorithm>

namespace vp {

namespace {

tl::unexpected<CallProblem> problem(CallProblem::Kind kind, const Error &error = {})
{
    return tl::unexpected<CallProblem>(CallProblem {kind, error, {}, 0});
}

/** Whether the person meant a number, good or bad, and no name. */
bool isMeantAsNumber(const QString &text)
{
    const QString bare = text.trimmed();
    return looksLikeNumber(bare) || bare.startsWith(u'*') || bare.startsWith(u'#')
        || std::ranges::none_of(bare, [](QChar c) { return c.isLetter(); });
}

/** Every number of the contacts that match, each once: one person may stand in several groups. */
std::vector<CallChoice> choicesOf(const std::vector<const Contact *> &contacts)
{
    std::vector<CallChoice> choices;
    for (const Contact *contact : contacts) {
        for (std::size_t i = 0; i < contact->numbers.size(); ++i) {
            CallChoice choice {contact->name, contact->numbers[i], contact->kindOf(i)};
            const auto known = std::ranges::find_if(choices, [&choice](const CallChoice &other) {
                return other.name == choice.name && other.number == choice.number;
            });
            if (known == choices.end()) {
                choices.push_back(std::move(choice));
            } else if (known->kind == NumberKind::Unknown) {
                known->kind = choice.kind;
            }
        }
    }
    return choices;
}

tl::unexpected<CallProblem> ambiguous(std::vector<CallChoice> choices)
{
    CallProblem problem {CallProblem::Kind::Ambiguous, {}, {}, static_cast<int>(choices.size())};
    if (choices.size() > CallProblem::MaxChoices) {
        choices.resize(CallProblem::MaxChoices);
    }
    problem.choices = std::move(choices);
    return tl::unexpected<CallProblem>(std::move(problem));
}

} // namespace

CallPlanner::CallPlanner(const Settings &settings, const ContactsLoader &contacts)
    : m_settings(settings)
    , m_contacts(contacts)
{
}

Result<PhoneNumber> CallPlanner::parse(const QString &number) const
{
    return PhoneNumber::parse(number, m_settings.region());
}

tl::expected<CallPlan, CallProblem> CallPlanner::plan(const QString &to, const QString &from) const
{
    const tl::expected<CallChoice, CallProblem> remote = callee(to);
    if (remote) {
        return planFor(*remote, from);
    }
    if (remote.error().kind == CallProblem::Kind::UnknownName && from.trimmed().isEmpty()) {
        return planByLeadingName(to);
    }
    return tl::unexpected<CallProblem>(remote.error());
}

/** "Anna Rossi 06 1234567": as many words as name somebody, and what rings first behind them. */
tl::expected<CallPlan, CallProblem> CallPlanner::planByLeadingName(const QString &to) const
{
    const QStringList words = to.simplified().split(u' ');
    for (qsizetype count = words.size() - 1; count > 0; --count) {
        std::vector<CallChoice> named =
            choicesOf(m_contacts.book().named(words.first(count).join(u' ')));
        if (named.empty()) {
            continue;
        }
        const QString rest = words.sliced(count).join(u' ');
        if (named.size() == 1 && isMeantAsNumber(rest)) {
            return planFor(named.front(), rest);
        }
        return ambiguous(std::move(named));
    }
    return problem(CallProblem::Kind::UnknownName);
}

tl::expected<CallPlan, CallProblem> CallPlanner::planFor(const CallChoice &remote,
                                                         const QString &from) const
{
    const tl::expected<PhoneNumber, CallProblem> master = caller(from);
    if (!master) {
        return tl::unexpected<CallProblem>(master.error());
    }
    if (*master == remote.number) {
        return problem(CallProblem::Kind::SamePhone);
    }
    CallPlan plan {*master, remote.number, remote.name};
    if (from.trimmed().isEmpty() && m_settings.flag(SettingKey::RingPlanOutgoing)) {
        plan.phones = phonesFor(*master, remote.number);
    }
    return plan;
}

RingPlan CallPlanner::phonesFor(const PhoneNumber &master, const PhoneNumber &remote) const
{
    const Result<RingPlan> configured =
        parseRingPlan(m_settings.text(SettingKey::PhonesInOrder), m_settings.region());
    RingPlan plan = masterPlan(configured.value_or(RingPlan {}), master);
    const QString line = m_settings.text(SettingKey::LineNumber);
    std::erase_if(plan.steps, [&](const RingStep &step) {
        return step.number == remote || step.number.text() == line;
    });
    return plan;
}

tl::expected<CallChoice, CallProblem> CallPlanner::callee(const QString &to) const
{
    const Result<PhoneNumber> number = parse(to);
    if (number) {
        return CallChoice {m_contacts.nameOf(number->text()), *number};
    }
    if (isMeantAsNumber(to) || number.error().code != ErrorCode::InvalidNumber) {
        return problem(CallProblem::Kind::BadCallee, number.error());
    }
    std::vector<CallChoice> named = choicesOf(m_contacts.book().named(to));
    if (named.size() == 1) {
        return named.front();
    }
    if (!named.empty()) {
        return ambiguous(std::move(named));
    }
    // Parts of names: a guess, which only its asker may turn into a call.
    std::vector<CallChoice> guesses = choicesOf(m_contacts.book().search(to));
    if (guesses.empty()) {
        return problem(CallProblem::Kind::UnknownName);
    }
    return ambiguous(std::move(guesses));
}

tl::expected<PhoneNumber, CallProblem> CallPlanner::caller(const QString &from) const
{
    const QString text = from.trimmed().isEmpty() ? m_settings.text(SettingKey::MasterPhone) : from;
    if (text.isEmpty()) {
        return problem(CallProblem::Kind::NoMasterPhone);
    }
    const Result<PhoneNumber> number = parse(text);
    if (!number) {
        return problem(CallProblem::Kind::BadFrom, number.error());
    }
    return *number;
}

} // namespace vp
