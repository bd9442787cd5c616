// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whorings.h"

#include "service/callrules.h"
#include "service/reasonphrases.h"
#include "service/virtualphone.h"
#include "service/windowside.h"

#include <QCoreApplication>

#include <algorithm>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

/** The context in which these words are translated. */
struct RingsWords
{
    Q_DECLARE_TR_FUNCTIONS(RingsWords)
};

using Caller = RulesNow::Caller;

constexpr std::size_t MostNamed = 6; ///< groups and contacts beside each other
constexpr std::size_t MostInALine = 3;

bool isNamed(const Caller &caller)
{
    return caller.kind == Caller::Kind::Group || caller.kind == Caller::Kind::Contact;
}

QString whoIs(const Caller &caller, bool isRest)
{
    switch (caller.kind) {
    case Caller::Kind::Group:
    case Caller::Kind::Contact:
        return caller.name;
    case Caller::Kind::AnyContact:
        return isRest ? RingsWords::tr("Another contact") : RingsWords::tr("A contact");
    case Caller::Kind::Unknown:
        return RingsWords::tr("An unknown number");
    case Caller::Kind::Hidden:
        break;
    }
    return RingsWords::tr("A hidden number");
}

QString whatBecomes(const VirtualPhone &phone, const Caller &caller)
{
    const QString action =
        ReasonPhrases::action(caller.decision, [&phone](const PhoneNumber &number) {
            const QString mine = phone.rules().nameOfPhone(number);
            return mine.isEmpty() ? phone.nameOf(number.text()) : mine;
        });
    return caller.until.isValid()
        ? RingsWords::tr("%1, until %2", "what becomes of a call, time")
              .arg(action, ReasonPhrases::instant(caller.until, QDateTime::currentDateTimeUtc()))
        : action;
}

WhoRings wordsOf(const VirtualPhone &phone, const Caller &caller, bool isRest)
{
    return {whoIs(caller, isRest), whatBecomes(phone, caller),
            ReasonPhrases::all(caller.decision.reasons).join(u'\n')};
}

} // namespace

std::vector<WhoRings> whoRings(VirtualPhone &phone)
{
    const std::vector<Caller> callers = phone.window().rules.now().callers(phone.contacts());
    const auto named = static_cast<std::size_t>(std::ranges::count_if(callers, isNamed));
    std::vector<WhoRings> all;
    for (std::size_t i = 0; i < callers.size(); ++i) {
        if (i < std::min(named, MostNamed) || i >= named) {
            all.push_back(wordsOf(phone, callers[i], named > 0));
        } else if (i == MostNamed) {
            const auto more = static_cast<int>(named - MostNamed);
            all.push_back({RingsWords::tr("And %n more", "groups and contacts", more),
                           RingsWords::tr("as Rules shows"),
                           {}});
        }
    }
    return all;
}

QString whoRingsInALine(VirtualPhone &phone)
{
    const std::vector<Caller> callers = phone.window().rules.now().callers(phone.contacts());
    const auto named = static_cast<std::size_t>(std::ranges::count_if(callers, isNamed));
    const Caller &contact = callers[named];
    const Caller &unknown = callers[named + 1];
    const QString forContacts = whatBecomes(phone, contact);
    const QString forUnknown = whatBecomes(phone, unknown);
    if (named == 0 && forContacts == forUnknown) {
        return RingsWords::tr("A call %1 now", "%1 = rings Mobile, is rejected").arg(forContacts);
    }
    QStringList parts;
    const auto add = [&parts](const QString &who, const QString &what) {
        parts.append(RingsWords::tr("%1: %2", "a caller: what becomes of the call").arg(who, what));
    };
    for (std::size_t i = 0; i < std::min(named, MostInALine); ++i) {
        add(callers[i].name, whatBecomes(phone, callers[i]));
    }
    if (named > MostInALine) {
        parts.append(u"…"_s);
    }
    if (forContacts == forUnknown) {
        add(RingsWords::tr("Everybody else"), forContacts);
    } else {
        add(whoIs(contact, named > 0), forContacts);
        add(whoIs(unknown, true), forUnknown);
    }
    return parts.join(u"; "_s);
}

} // namespace vp
