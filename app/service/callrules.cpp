// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/callrules.h"

#include "base/clock.h"
#include "base/logging.h"
#include "routing/ringplans.h"
#include "service/blocklistdesk.h"
#include "service/calendardesk.h"
#include "service/contactsloader.h"
#include "settings/settings.h"
#include "store/callerhistory.h"

#include <algorithm>

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

/** Everybody who may be calling: the rules of each and of all their groups apply. */
std::optional<KnownCaller> knownCaller(const std::vector<const Contact *> &owners)
{
    if (owners.empty()) {
        return std::nullopt;
    }
    KnownCaller caller;
    for (const Contact *owner : owners) {
        caller.names.append(owner->name);
        caller.groups.append(owner->groups());
    }
    caller.names.removeDuplicates();
    caller.groups.removeDuplicates();
    return caller;
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
    m_phoneNames = readPhoneNames(m_settings.text(SettingKey::PhoneNames), m_region);
    for (const NamedPhone &phone : m_phoneNames) {
        m_rules.ownPhones.push_back(phone.number);
    }
    m_rules.blocklistsBeforeContacts = m_settings.flag(SettingKey::BlocklistsFirst);
    readOverride();
    readDoNotDisturb();
    Q_EMIT changed();
}

QStringList CallRules::groupsOf(const QString &shownNumber) const
{
    const Caller caller = callerOf(shownNumber);
    const std::optional<KnownCaller> known =
        caller.number ? knownCaller(m_contacts.book().owners(*caller.number)) : std::nullopt;
    return known ? known->groups : QStringList();
}

QString CallRules::nameOfPhone(const PhoneNumber &number) const
{
    const auto phone = std::ranges::find(m_phoneNames, number, &NamedPhone::number);
    return phone == m_phoneNames.end() ? QString() : phone->name;
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

void CallRules::setSources(const Sources &sources)
{
    m_sources = sources;
    if (m_sources.calendars != nullptr) {
        connect(m_sources.calendars, &CalendarDesk::bookChanged, this, &CallRules::changed);
    }
    if (m_sources.lists != nullptr) {
        connect(m_sources.lists, &BlocklistDesk::changed, this, &CallRules::changed);
    }
}

void CallRules::addLists(RoutingInput &input) const
{
    if (m_sources.lists == nullptr || (!input.caller && !input.hidden)) {
        return;
    }
    const PhoneNumber caller = input.caller.value_or(PhoneNumber {});
    if (const std::optional<BlockHit> hit = m_sources.lists->findOwn(caller)) {
        const BlockFinding finding {{}, hit->matched, hit->kind == BlockKind::Number};
        (hit->allow ? input.allowEntry : input.ownBlock) = finding;
    }
    if (input.caller) {
        if (const std::optional<BlockHit> hit = m_sources.lists->findShared(caller)) {
            input.sharedBlock =
                BlockFinding {hit->list, hit->category.isEmpty() ? hit->matched : hit->category};
        }
    }
}

bool CallRules::wasCalled(const RoutingInput &input, StoryDirection direction,
                          std::optional<std::chrono::minutes> within) const
{
    const Result<std::optional<QDateTime>> last =
        m_sources.history->lastCall(*input.caller, direction, input.now);
    if (!last || !*last) {
        return false; // what is not known lets nobody through
    }
    return !within || (*last)->addSecs(std::chrono::seconds(*within).count()) >= input.now;
}

/** Asked of the disk only where it can change the decision. */
void CallRules::addHistory(RoutingInput &input) const
{
    if (m_sources.history == nullptr || !input.caller) {
        return;
    }
    if (input.ownBlock || input.sharedBlock) {
        const std::chrono::minutes minutes(m_settings.number(SettingKey::AllowCalledBack));
        input.calledByOwner = m_settings.flag(SettingKey::AllowCalled)
            && wasCalled(input, StoryDirection::Outbound, std::nullopt);
        input.calledBack =
            minutes.count() > 0 && wasCalled(input, StoryDirection::Outbound, minutes);
    }
    if (m_rules.doNotDisturb && input.now < m_rules.doNotDisturb->until) {
        constexpr std::chrono::minutes repeat {3};
        input.isRepeat = wasCalled(input, StoryDirection::Inbound, repeat);
    }
}

RoutingInput CallRules::inputFor(const Caller &caller, const QDateTime &at) const
{
    RoutingInput input;
    input.rules = m_rules;
    input.rules.voicemailExists = voicemailExists();
    input.now = at.isValid() ? at.toUTC() : m_clock.wall().toUTC();
    input.caller = caller.number;
    input.hidden = caller.hidden;
    if (caller.number) {
        input.contact = knownCaller(m_contacts.book().owners(*caller.number));
    }
    if (input.contact && m_sources.calendars != nullptr) {
        input.claims = m_sources.calendars->book().claims(*input.contact, input.now);
    }
    addLists(input);
    addHistory(input);
    return input;
}

RoutingDecision CallRules::decideFor(const Caller &caller, const QDateTime &at) const
{
    return decide(inputFor(caller, at));
}

} // namespace vp
