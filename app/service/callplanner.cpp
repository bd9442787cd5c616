// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/callplanner.h"

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
        for (const PhoneNumber &number : contact->numbers) {
            CallChoice choice {contact->name, number};
            if (std::ranges::find(choices, choice) == choices.end()) {
                choices.push_back(std::move(choice));
            }
        }
    }
    return choices;
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
    if (!remote) {
        return tl::unexpected<CallProblem>(remote.error());
    }
    const tl::expected<PhoneNumber, CallProblem> master = caller(from);
    if (!master) {
        return tl::unexpected<CallProblem>(master.error());
    }
    if (*master == remote->number) {
        return problem(CallProblem::Kind::SamePhone);
    }
    return CallPlan {*master, remote->number, remote->name};
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
    std::vector<CallChoice> choices = choicesOf(m_contacts.book().search(to));
    if (choices.empty()) {
        return problem(CallProblem::Kind::UnknownName);
    }
    if (choices.size() == 1) {
        return choices.front();
    }
    CallProblem ambiguous {CallProblem::Kind::Ambiguous, {}, {}, static_cast<int>(choices.size())};
    if (choices.size() > CallProblem::MaxChoices) {
        choices.resize(CallProblem::MaxChoices);
    }
    ambiguous.choices = std::move(choices);
    return tl::unexpected<CallProblem>(std::move(ambiguous));
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
