// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overviewfacts.h"

#include "routing/ruleaction.h"
#include "service/phrases.h"
#include "service/ruledesk.h"
#include "service/virtualphone.h"
#include "service/windowside.h"
#include "ui/setupwizard.h"
#include "ui/troubles.h"
#include "ui/whorings.h"

#include <algorithm>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

constexpr int LastCalls = 8;

RuleAction rule(const Settings &settings, SettingKey key)
{
    return parseRuleAction(settings.text(key), settings.region()).value_or(RuleAction());
}

/** What keeps contacts from ringing when no event names them; empty = nothing does. */
QString contactsHint(const Settings &settings)
{
    const bool hasCalendar = !settings.text(SettingKey::CalendarUrls).isEmpty();
    const bool counts = hasCalendar || settings.isSet(SettingKey::NoEventNowRule);
    if (!counts || rule(settings, SettingKey::NoEventNowRule).kind != RuleAction::Kind::Reject) {
        return {};
    }
    return hasCalendar ? OverviewPage::tr("Contacts are rejected outside calendar events.")
                       : OverviewPage::tr("Contacts are rejected outside calendar events, and no "
                                          "calendar is set: no contact can ring.");
}

using Need = OverviewPage::Need;

/** The button that goes with the remedy of a port's trouble. */
Need portNeed(const NetworkStatus &network, const QString &remedy)
{
    switch (Troubles::troubleOf(network)) {
    case PortTrouble::HeldByModemManager:
        return {remedy, OverviewPage::tr("Take the modem"), TakeModem, true};
    case PortTrouble::NoPermission:
        return {remedy, OverviewPage::tr("Copy the command"), CopyPermission, true};
    case PortTrouble::NotThere:
    case PortTrouble::Vanished:
    case PortTrouble::HeldByOther:
    case PortTrouble::TakenByInstance:
    case PortTrouble::CdRomMode:
        return {remedy, OverviewPage::tr("Try again"), LookForModem, true};
    case PortTrouble::None: // it works, but tells nothing
    case PortTrouble::Silent:
    case PortTrouble::SeveralSticks:
    case PortTrouble::OtherStick:
    case PortTrouble::WrongPort:
        break;
    }
    return {remedy, OverviewPage::tr("Serial port"), u"settings.modem/port"_s, true};
}

std::optional<Need> chatNeed(const PhoneStatus &status, const Settings &settings)
{
    if (status.chat == ChatHealth::TokenRefused) {
        return Need {Phrases::chat(status.chat), OverviewPage::tr("Bot token"), u"settings.token"_s,
                     true};
    }
    if (status.chat == ChatHealth::NotSetUp) {
        return Need {OverviewPage::tr("No Telegram bot is set up; the window works without one."),
                     OverviewPage::tr("Set up"), u"settings.token"_s};
    }
    if (const QString remedy = Phrases::chatRemedy(status.chat); !remedy.isEmpty()) {
        const bool proxy =
            status.chat == ChatHealth::ProxyAway || status.chat == ChatHealth::ProxyRefused;
        return Need {remedy, proxy ? OverviewPage::tr("Proxy") : OverviewPage::tr("Telegram"),
                     proxy ? u"settings.telegram/proxy"_s : u"settings.token"_s};
    }
    if (settings.text(SettingKey::TelegramOwners).isEmpty() && !status.simulated) {
        return Need {OverviewPage::tr("The bot has no owner yet, so it obeys nobody."),
                     OverviewPage::tr("Owners"), u"settings.telegram/owners"_s};
    }
    return std::nullopt;
}

/** Calendars that have been silent for a day; what they said is still in force. */
std::optional<Need> calendarNeed(VirtualPhone &phone)
{
    for (const CalendarStatus &calendar : phone.ruleDesk().calendars().calendars()) {
        if (calendar.source.isStale) {
            return Need {OverviewPage::tr("The calendar “%1” has not been read for a day.")
                             .arg(calendar.name),
                         OverviewPage::tr("Show"), ShowRules, true};
        }
    }
    return std::nullopt;
}

/** Events that look like rules and are none, as Rules lists them. */
std::optional<Need> misreadNeed(int events)
{
    if (events == 0) {
        return std::nullopt;
    }
    const QString text = events == 1
        ? OverviewPage::tr("An event in the calendars is not understood.")
        : OverviewPage::tr("%n events in the calendars are not understood.", nullptr, events);
    return Need {text, OverviewPage::tr("Show"), ShowProblems, true};
}

} // namespace

std::optional<Need> modemNeed(const NetworkStatus &network)
{
    if (const QString remedy = Troubles::remedy(network); !remedy.isEmpty()) {
        return portNeed(network, remedy);
    }
    if (network.modem == ModemState::SimLocked && network.simLock == SimLock::Pin) {
        return Need {OverviewPage::tr("Nobody can call before the PIN of the SIM card is entered."),
                     OverviewPage::tr("Enter PIN"), EnterPin, true};
    }
    if (network.modem == ModemState::NoSim || network.modem == ModemState::SimLocked) {
        return Need {Phrases::modem(network), OverviewPage::tr("Modem"), u"settings.modem/port"_s,
                     true};
    }
    return std::nullopt;
}

std::vector<Need> overviewNeeds(VirtualPhone &phone)
{
    std::vector<Need> all;
    const auto add = [&all](const std::optional<Need> &need) {
        if (need) {
            all.push_back(*need);
        }
    };
    const PhoneStatus status = phone.status();
    const Settings &settings = phone.settings();
    add(modemNeed(status.network));
    if (status.network.recovery.unsteady) {
        all.push_back({OverviewPage::tr("The modem keeps disappearing, mostly for want of power: "
                                        "try another USB port or a powered hub."),
                       OverviewPage::tr("Modem"), u"settings.modem/port"_s, true});
    }
    if (status.masterPhone.isEmpty()) {
        all.push_back(
            {OverviewPage::tr("Nobody can ring: the number of your own phone is missing."),
             OverviewPage::tr("Set number"), u"settings.phones/master"_s, true});
    }
    if (phone.window().line.serviceCentre().isMissing()) {
        all.push_back(
            {OverviewPage::tr("No SMS can be sent: the number of the SMS centre is missing."),
             OverviewPage::tr("Set number"), SetServiceCentre, true});
    }
    add(calendarNeed(phone));
    WindowRules &rules = phone.window().rules;
    add(misreadNeed(rules.now().misread()));
    add(chatNeed(status, settings));
    if (const auto forward = rules.forward()) {
        all.push_back({OverviewPage::tr("All calls: %1, %2.", "where they go, until when")
                           .arg(forward->words, rules.untilWords(forward->until)),
                       OverviewPage::tr("End now"), EndForward, true});
    }
    if (SetupWizard::isUnfinished(settings)) {
        all.push_back({OverviewPage::tr("The set-up was not brought to its end."),
                       OverviewPage::tr("Continue"), ContinueSetup});
    }
    if (const QString hint = contactsHint(settings); !hint.isEmpty()) {
        all.push_back({hint, OverviewPage::tr("Rules"), u"settings.rules/noEventNow"_s});
    }
    std::ranges::stable_partition(all, &Need::isUrgent);
    return all;
}

OverviewPage::Facts overviewFacts(VirtualPhone &phone)
{
    const WindowLine &line = phone.window().line;
    return {phone.status(),           phone.liveCall(),         whoRings(phone),
            overviewNeeds(phone),     phone.history(LastCalls), line.today(),
            line.signalMemory().day()};
}

} // namespace vp
