// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/spendingguard.h"

#include "base/logging.h"
#include "base/numbercountry.h"
#include "base/numberreach.h"
#include "routing/ringplans.h"
#include "service/contactsloader.h"
#include "settings/rulevalues.h"
#include "settings/settings.h"
#include "store/database.h"
#include "store/simfacts.h"
#include "store/usagestore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr qint64 SecondsOfAnHour = 3600;
constexpr int ManyPerHour = 10;
using Verdict = SpendingJudgement::Verdict;

SpendingJudgement refuse(SpendingReason reason, int limit)
{
    return {Verdict::Refuse, reason, limit, {}};
}

/** In the table of what is known of SIM cards: this goes by a word, as whatever card is in counts
 * for the same limits. */
const QString AnyCard = u"limits"_s;

QString warnedOf(SpendingReason reason)
{
    return reason == SpendingReason::MinutesPerMonth ? u"warned.minutesPerMonth"_s
                                                     : u"warned.smsPerMonth"_s;
}

/** 202611 */
int numberOf(const QDate &month)
{
    constexpr int hundred = 100;
    return month.year() * hundred + month.month();
}

/** What was counted; where nothing can be, the limit stops nobody. */
int countedOr0(const Result<int> &counted)
{
    if (!counted) {
        qCWarning(lcService) << "a limit cannot be counted:" << counted.error().detail;
    }
    return counted.value_or(0);
}

} // namespace

SpendingGuard::SpendingGuard(const SpendingGuardParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
}

SpendingJudgement SpendingGuard::judgeCall(const CallPlan &plan)
{
    const int perHour = m_parts.settings.number(SettingKey::CallsPerHour);
    const int minutes = m_parts.settings.number(SettingKey::MinutesPerMonth);
    int lately = 0;
    if (m_parts.database != nullptr) {
        const UsageStore usage(*m_parts.database);
        const QDateTime hourAgo = m_parts.clock.wall().addSecs(-SecondsOfAnHour);
        lately = perHour > 0 ? countedOr0(usage.callsSince(hourAgo)) : 0;
        if (perHour > 0 && lately >= perHour) {
            return refuse(SpendingReason::CallsPerHour, perHour);
        }
        if (minutes > 0) {
            const int used = countedOr0(usage.minutesSince(monthBegan()));
            if (used >= minutes) {
                return refuse(SpendingReason::MinutesPerMonth, minutes);
            }
            warn(SpendingReason::MinutesPerMonth, used, minutes);
        }
    }
    const SpendingJudgement roaming = judgeRoaming();
    if (roaming.verdict == Verdict::Refuse) {
        return roaming;
    }
    for (const PhoneNumber &number : {plan.remote, plan.master}) {
        const SpendingJudgement judged =
            judgeNumber(number, number == plan.master && isOwnPhone(number));
        if (judged.verdict != Verdict::Allow) {
            return judged;
        }
    }
    return roaming.verdict == Verdict::Allow && lately >= ManyPerHour
        ? SpendingJudgement {Verdict::Ask, SpendingReason::ManyCalls, ManyPerHour, {}}
        : roaming;
}

SpendingJudgement SpendingGuard::judgeSms(const PhoneNumber &to, int parts)
{
    const int perHour = m_parts.settings.number(SettingKey::SmsPerHour);
    const int perMonth = m_parts.settings.number(SettingKey::SmsPerMonth);
    int lately = 0;
    if (m_parts.database != nullptr) {
        const UsageStore usage(*m_parts.database);
        const QDateTime hourAgo = m_parts.clock.wall().addSecs(-SecondsOfAnHour);
        lately = countedOr0(usage.orderedSmsSince(hourAgo));
        if (perHour > 0 && lately + parts > perHour) {
            return refuse(SpendingReason::SmsPerHour, perHour);
        }
        if (perMonth > 0) {
            const int used = countedOr0(usage.smsSince(monthBegan()));
            if (used + parts > perMonth) {
                return refuse(SpendingReason::SmsPerMonth, perMonth);
            }
            warn(SpendingReason::SmsPerMonth, used + parts, perMonth);
        }
    }
    const SpendingJudgement roaming = judgeRoaming();
    if (roaming.verdict == Verdict::Refuse) {
        return roaming;
    }
    const SpendingJudgement judged = isServiceText(to)
        ? SpendingJudgement {Verdict::Ask, SpendingReason::Premium, 0, to}
        : judgeNumber(to, isOwnPhone(to));
    if (judged.verdict != Verdict::Allow || roaming.verdict != Verdict::Allow) {
        return judged.verdict == Verdict::Allow ? roaming : judged;
    }
    // A single long text is one wish, however many parts it has.
    return perHour > 0 && lately >= ManyPerHour
        ? SpendingJudgement {Verdict::Ask, SpendingReason::ManySms, ManyPerHour, {}}
        : SpendingJudgement {};
}

SpendingJudgement SpendingGuard::judgeForward(const PhoneNumber &phone) const
{
    return judgeNumber(phone, isOwnPhone(phone));
}

/** An own phone may be in any country; but whoever has the chat could make a premium number one. */
SpendingJudgement SpendingGuard::judgeNumber(const PhoneNumber &number, bool isOwnPhone) const
{
    if (!m_parts.settings.flag(SettingKey::AskUnusual)) {
        return {};
    }
    if (isCostly(number, m_parts.settings.region())) {
        return {Verdict::Ask, SpendingReason::Premium, 0, number};
    }
    if (number.kind() == PhoneNumber::Kind::International && !isOwnPhone
        && !isKnownCountry(number)) {
        return {Verdict::Ask, SpendingReason::Country, 0, number};
    }
    return {};
}

bool SpendingGuard::isServiceText(const PhoneNumber &to) const
{
    return m_parts.settings.flag(SettingKey::AskUnusual)
        && costOf(to, m_parts.settings.region()) == ShortCost::Unknown;
}

bool SpendingGuard::isOwnPhone(const PhoneNumber &number) const
{
    const Settings &settings = m_parts.settings;
    if (number.text() == settings.text(SettingKey::MasterPhone)) {
        return true;
    }
    const std::vector<NamedPhone> named =
        readPhoneNames(settings.text(SettingKey::PhoneNames), settings.region());
    const Result<RingPlan> plan =
        parseRingPlan(settings.text(SettingKey::PhonesInOrder), settings.region());
    return std::ranges::find(named, number, &NamedPhone::number) != named.end()
        || (plan && std::ranges::find(plan->steps, number, &RingStep::number) != plan->steps.end());
}

/** What the card says; where it says nothing the country whose numbers are written without a code.
 */
QString SpendingGuard::homeCountry() const
{
    const QString sim = m_parts.simCountry ? m_parts.simCountry() : QString();
    return sim.isEmpty() ? m_parts.settings.region().iso : sim;
}

/** The countries of the SIM, of the line, of A's phones and of the contacts. A country without a
 * region of its own (a ship, an unknown code) is known by nobody. */
bool SpendingGuard::isKnownCountry(const PhoneNumber &number) const
{
    const Settings &settings = m_parts.settings;
    const Region home = settings.region();
    const QString country = countryOf(number);
    const int code = country.isEmpty() ? 0 : callingCodeOf(country);
    if (code == 0) {
        return false;
    }
    if (country == homeCountry()) {
        return true;
    }
    const auto isThere = [&country](const PhoneNumber &one) {
        return countryOf(one) == country;
    };
    for (const SettingKey key : {SettingKey::MasterPhone, SettingKey::LineNumber}) {
        const Result<PhoneNumber> own = PhoneNumber::parse(settings.text(key), home);
        if (own && isThere(*own)) {
            return true;
        }
    }
    for (const NamedPhone &phone : readPhoneNames(settings.text(SettingKey::PhoneNames), home)) {
        if (isThere(phone.number)) {
            return true;
        }
    }
    const QString prefix = u'+' + QString::number(code);
    return std::ranges::any_of(m_parts.contacts.book().contacts(), [&](const Contact &contact) {
        return std::ranges::any_of(contact.numbers, [&](const PhoneNumber &one) {
            return one.text().startsWith(prefix) && isThere(one);
        });
    });
}

SpendingJudgement SpendingGuard::judgeRoaming() const
{
    if (!m_parts.isRoaming || !m_parts.isRoaming()) {
        return {};
    }
    const QString rule = m_parts.settings.text(SettingKey::WhileRoaming);
    return {rule == "allow"_L1        ? Verdict::Allow
                : rule == "refuse"_L1 ? Verdict::Refuse
                                      : Verdict::Ask,
            SpendingReason::Roaming,
            0,
            {}};
}

QDateTime SpendingGuard::monthBegan() const
{
    const QDate today = m_parts.clock.wall().toLocalTime().date();
    return QDate(today.year(), today.month(), 1).startOfDay();
}

bool SpendingGuard::hasWarned(SpendingReason reason, const QDate &month)
{
    if (m_warned[reason] == month) {
        return true;
    }
    if (m_parts.database == nullptr) {
        return false;
    }
    const Result<SimFact> last = SimFacts(*m_parts.database).fact(AnyCard, warnedOf(reason));
    return last && last->value == numberOf(month);
}

void SpendingGuard::rememberWarning(SpendingReason reason, const QDate &month)
{
    m_warned[reason] = month;
    if (m_parts.database == nullptr) {
        return;
    }
    const Result<> kept =
        SimFacts(*m_parts.database)
            .set(AnyCard, warnedOf(reason), {numberOf(month), m_parts.clock.wall()});
    if (!kept) { // it is said again after the next start
        qCWarning(lcService) << "a warning is not remembered:" << kept.error().detail;
    }
}

void SpendingGuard::warn(SpendingReason reason, int used, int limit)
{
    constexpr qint64 four = 4;
    constexpr qint64 five = 5;
    const QDate month = monthBegan().date();
    if (used * five < limit * four || hasWarned(reason, month)) {
        return;
    }
    rememberWarning(reason, month);
    Q_EMIT nearsLimit(reason, used, limit);
}

} // namespace vp
