// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/callrules.h"

#include "base/clock.h"
#include "base/logging.h"
#include "routing/ringplans.h"
#include "service/contactsloader.h"
#include "settings/rulevalues.h"
#include "settings/settings.h"

namespace vp {

namespace {

/** A rule that cannot be read rejects: letting somebody through by mistake is the worse one. */
RuleAction ruleOf(const Settings &settings, SettingKey key, const Region &region)
{
    const Result<RuleAction> rule = parseRuleAction(settings.text(key), region);
    if (!rule) {
        qCWarning(lcService) << Settings::nameOf(key) << "cannot be read and acts as reject";
    }
    return rule.value_or(RuleAction {});
}

std::optional<PhoneNumber> phoneOf(const Settings &settings, SettingKey key, const Region &region)
{
    const Result<PhoneNumber> number = PhoneNumber::parse(settings.text(key), region);
    return number ? std::optional(*number) : std::nullopt;
}

} // namespace

CallRules::Caller CallRules::Caller::shown(const QString &number, const Region &region)
{
    const Result<PhoneNumber> read = PhoneNumber::fromNetwork(number, region);
    return {read ? std::optional(*read) : std::nullopt, number.isEmpty()};
}

CallRules::CallRules(const Settings &settings, const ContactsLoader &contacts, const Clock &clock,
                     QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_contacts(contacts)
    , m_clock(clock)
{
    readSettings();
    connect(&m_settings, &Settings::changed, this, &CallRules::readSettings);
    connect(&m_contacts, &ContactsLoader::loaded, this, &CallRules::changed);
}

void CallRules::readSettings()
{
    m_region = m_settings.region();
    m_rules = {};
    m_rules.hiddenNumber = ruleOf(m_settings, SettingKey::HiddenNumberRule, m_region);
    m_rules.notInContacts = ruleOf(m_settings, SettingKey::NotInContactsRule, m_region);
    m_rules.noEventNow = ruleOf(m_settings, SettingKey::NoEventNowRule, m_region);
    // Without any calendar a contact must not be turned away for want of an event; but who has
    // stored a rule for that means it.
    m_rules.calendarConfigured = m_settings.isSet(SettingKey::NoEventNowRule)
        || !m_settings.text(SettingKey::CalendarUrls).isEmpty();
    m_rules.masterPhone = phoneOf(m_settings, SettingKey::MasterPhone, m_region);
    m_rules.line = phoneOf(m_settings, SettingKey::LineNumber, m_region);
    m_rules.ringPlan =
        parseRingPlan(m_settings.text(SettingKey::PhonesInOrder), m_region).value_or(RingPlan {});
    for (const RingStep &step : masterPlan(m_rules.ringPlan, m_rules.masterPhone).steps) {
        m_rules.ownPhones.push_back(step.number);
    }
    for (const NamedPhone &phone :
         readPhoneNames(m_settings.text(SettingKey::PhoneNames), m_region)) {
        m_rules.ownPhones.push_back(phone.number);
    }
    m_rules.blocklistsBeforeContacts = m_settings.flag(SettingKey::BlocklistsFirst);
    readOverride();
    readDoNotDisturb();
    Q_EMIT changed();
}

void CallRules::readOverride()
{
    const std::optional<QDateTime> until = readInstant(m_settings.text(SettingKey::OverrideUntil));
    if (until && !m_settings.text(SettingKey::OverrideRule).isEmpty()) {
        m_rules.override =
            RoutingOverride {ruleOf(m_settings, SettingKey::OverrideRule, m_region), *until};
    }
}

void CallRules::readDoNotDisturb()
{
    if (const auto until = readInstant(m_settings.text(SettingKey::DisturbUntil))) {
        m_rules.doNotDisturb =
            DoNotDisturb {*until, readWords(m_settings.text(SettingKey::DisturbGroups)),
                          m_settings.flag(SettingKey::DisturbRepeats),
                          ruleOf(m_settings, SettingKey::DisturbRule, m_region)};
    }
}

CallRules::Caller CallRules::callerOf(const QString &shownNumber) const
{
    return Caller::shown(shownNumber, m_region);
}

std::optional<KnownCaller> CallRules::knownCaller(const PhoneNumber &number) const
{
    const Contact *contact = m_contacts.book().find(number);
    if (contact == nullptr) {
        return std::nullopt;
    }
    return KnownCaller {{contact->name}, {contact->group}};
}

RoutingInput CallRules::inputFor(const Caller &caller, const QDateTime &at) const
{
    RoutingInput input;
    input.rules = m_rules;
    input.now = at.isValid() ? at.toUTC() : m_clock.wall().toUTC();
    input.caller = caller.number;
    input.hidden = caller.hidden;
    if (caller.number) {
        input.contact = knownCaller(*caller.number);
    }
    return input;
}

RoutingDecision CallRules::decideFor(const Caller &caller, const QDateTime &at) const
{
    return decide(inputFor(caller, at));
}

} // namespace vp
