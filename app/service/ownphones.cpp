// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/ownphones.h"

#include "routing/ringplans.h"
#include "service/phrases.h"
#include "service/settingsitems.h"
#include "settings/rulevalues.h"
#include "settings/settings.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr QLatin1StringView MasterWord("master");

std::vector<NamedPhone> namesOf(const Settings &settings)
{
    return readPhoneNames(settings.text(SettingKey::PhoneNames), settings.region());
}

std::optional<PhoneNumber> masterOf(const Settings &settings)
{
    const Result<PhoneNumber> number =
        PhoneNumber::parse(settings.text(SettingKey::MasterPhone), settings.region());
    return number ? std::optional(*number) : std::nullopt;
}

Result<> store(Settings &settings, const std::vector<NamedPhone> &phones)
{
    QStringList parts;
    for (const NamedPhone &phone : phones) {
        parts.append(phone.name % u'=' % phone.number.text());
    }
    return settings.set(SettingKey::PhoneNames, parts.join(u','));
}

} // namespace

QString OwnPhone::key() const
{
    return menuKey(number.text());
}

QString OwnPhone::text() const
{
    const QString shown = Phrases::number(number.text());
    return name.isEmpty() ? shown : QString(name % u" ("_s % shown % u')');
}

std::vector<OwnPhone> ownPhones(const Settings &settings)
{
    std::vector<OwnPhone> phones;
    const std::optional<PhoneNumber> master = masterOf(settings);
    const auto add = [&](const QString &name, const PhoneNumber &number) {
        const bool isKnown = std::ranges::any_of(
            phones, [&number](const OwnPhone &phone) { return phone.number == number; });
        if (!isKnown) {
            phones.push_back({name, number, master && *master == number});
        }
    };
    for (const NamedPhone &phone : namesOf(settings)) {
        add(phone.name, phone.number);
    }
    for (const RingStep &step : plannedPhones(settings).steps) {
        add({}, step.number);
    }
    if (master) {
        add({}, *master);
    }
    return phones;
}

std::optional<OwnPhone> ownPhoneOf(const Settings &settings, const QString &key)
{
    for (const OwnPhone &phone : ownPhones(settings)) {
        if (phone.key() == key) {
            return phone;
        }
    }
    return std::nullopt;
}

std::optional<OwnPhone> ownPhoneNamed(const Settings &settings, const QString &name)
{
    for (const OwnPhone &phone : ownPhones(settings)) {
        if (!phone.name.isEmpty()
            && phone.name.compare(name.simplified(), Qt::CaseInsensitive) == 0) {
            return phone;
        }
    }
    return std::nullopt;
}

Result<PhoneWords> readPhoneWords(const QString &words, const Region &region)
{
    const QStringList parts = words.simplified().split(u' ', Qt::SkipEmptyParts);
    Error error {ErrorCode::InvalidNumber, 0, u"no number"_s};
    // The longest number at the end, then the longest at the beginning.
    for (qsizetype count = parts.size(); count > 0; --count) {
        const Result<PhoneNumber> last = PhoneNumber::parse(parts.last(count).join(u' '), region);
        if (last) {
            return PhoneWords {parts.first(parts.size() - count).join(u' '), *last};
        }
        const Result<PhoneNumber> first = PhoneNumber::parse(parts.first(count).join(u' '), region);
        if (first) {
            return PhoneWords {parts.sliced(count).join(u' '), *first};
        }
        if (last.error().code == ErrorCode::EmergencyNumber
            || last.error().code == ErrorCode::ServiceCode) {
            error = last.error();
        }
    }
    return tl::unexpected<Error>(error);
}

Result<> namePhone(Settings &settings, const QString &name, const PhoneNumber &number)
{
    QString plain = name.simplified();
    plain.replace(u',', u' ').replace(u'=', u' '); // the settings set phones apart by them
    std::vector<NamedPhone> phones = namesOf(settings);
    const auto found = std::ranges::find_if(
        phones, [&number](const NamedPhone &phone) { return phone.number == number; });
    if (found != phones.end()) {
        found->name = plain.simplified();
    } else {
        phones.push_back({plain.simplified(), number});
    }
    return store(settings, phones);
}

Result<> removePhone(Settings &settings, const PhoneNumber &number)
{
    std::vector<NamedPhone> phones = namesOf(settings);
    std::erase_if(phones, [&number](const NamedPhone &phone) { return phone.number == number; });
    RingPlan plan = plannedPhones(settings);
    const std::size_t steps = plan.steps.size();
    std::erase_if(plan.steps, [&number](const RingStep &step) { return step.number == number; });
    if (plan.steps.size() != steps) {
        if (const Result<> done = setPlannedPhones(settings, plan); !done) {
            return done;
        }
    }
    return store(settings, phones);
}

RingPlan plannedPhones(const Settings &settings)
{
    const RingPlan configured =
        parseRingPlan(settings.text(SettingKey::PhonesInOrder), settings.region())
            .value_or(RingPlan {});
    return configured.isEmpty() ? configured : masterPlan(configured, masterOf(settings));
}

Result<> setPlannedPhones(Settings &settings, const RingPlan &plan)
{
    const std::optional<PhoneNumber> master = masterOf(settings);
    QStringList steps;
    for (const RingStep &step : plan.steps) {
        // By the word, so that another master phone takes this place.
        const QString phone =
            master && step.number == *master ? QString(MasterWord) : step.number.text();
        steps.append(step.ring.count() > 0
                         ? QString(phone % u':' % QString::number(step.ring.count()))
                         : phone);
    }
    return settings.set(SettingKey::PhonesInOrder, steps.join(u','));
}

} // namespace vp
