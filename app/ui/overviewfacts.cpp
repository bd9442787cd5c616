// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overviewfacts.h"

#include "service/callrules.h"
#include "service/phrases.h"
#include "service/virtualphone.h"
#include "ui/setupwizard.h"
#include "ui/troubles.h"

namespace vp {

using namespace Qt::StringLiterals;

namespace {

constexpr int LastCalls = 8;

RuleAction rule(const Settings &settings, SettingKey key)
{
    return parseRuleAction(settings.text(key), settings.region()).value_or(RuleAction());
}

std::vector<std::pair<QString, RoutingDecision>> whoRings(VirtualPhone &phone)
{
    const CallRules &rules = phone.rules();
    RoutingInput input = rules.inputFor({std::nullopt, true});
    const RoutingDecision hidden = decide(input);
    input.hidden = false;
    input.caller = PhoneNumber(); // somebody, but nobody that any rule names
    const RoutingDecision unknown = decide(input);
    input.contact = KnownCaller();
    const RoutingDecision contact = decide(input);
    return {{OverviewPage::tr("A contact"), contact},
            {OverviewPage::tr("An unknown number"), unknown},
            {OverviewPage::tr("A hidden number"), hidden}};
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

std::vector<OverviewPage::Need> needs(VirtualPhone &phone)
{
    std::vector<OverviewPage::Need> all;
    const PhoneStatus status = phone.status();
    const ModemState modem = status.network.modem;
    if (const QString remedy = Troubles::remedy(status.network); !remedy.isEmpty()) {
        const bool asks = status.network.trouble == PortTrouble::HeldByModemManager;
        all.push_back({remedy,
                       asks ? OverviewPage::tr("Take the modem") : OverviewPage::tr("Serial port"),
                       asks ? QString(TakeModem) : u"settings.modem/port"_s});
    } else if (modem == ModemState::NoSim || modem == ModemState::SimLocked) {
        const bool pin = modem == ModemState::SimLocked && status.network.simLock == SimLock::Pin;
        all.push_back({pin ? OverviewPage::tr("Nobody can call before the PIN of the SIM card is "
                                              "entered above.")
                           : Phrases::modem(status.network),
                       OverviewPage::tr("Modem"), u"settings.modem/port"_s});
    }
    if (status.network.recovery.unsteady) {
        all.push_back({OverviewPage::tr("The modem keeps disappearing, mostly for want of power: "
                                        "try another USB port or a powered hub."),
                       OverviewPage::tr("Modem"), u"settings.modem/port"_s});
    }
    if (status.masterPhone.isEmpty()) {
        all.push_back(
            {OverviewPage::tr("Nobody can ring: the number of your own phone is missing."),
             OverviewPage::tr("Set number"), u"settings.phones/master"_s});
    }
    if (status.chat == ChatHealth::NotSetUp || status.chat == ChatHealth::TokenRefused) {
        all.push_back({status.chat == ChatHealth::NotSetUp ? OverviewPage::tr(
                           "No Telegram bot is set up; the window works without one.")
                                                           : Phrases::chat(status.chat),
                       OverviewPage::tr("Bot token"), u"settings.token"_s});
    } else if (const QString chat = Phrases::chatRemedy(status.chat); !chat.isEmpty()) {
        const bool proxy =
            status.chat == ChatHealth::ProxyAway || status.chat == ChatHealth::ProxyRefused;
        all.push_back({chat, proxy ? OverviewPage::tr("Proxy") : OverviewPage::tr("Telegram"),
                       proxy ? u"settings.telegram/proxy"_s : u"settings.token"_s});
    } else if (phone.settings().text(SettingKey::TelegramOwners).isEmpty() && !status.simulated) {
        all.push_back({OverviewPage::tr("The bot has no owner yet, so it obeys nobody."),
                       OverviewPage::tr("Owners"), u"settings.telegram/owners"_s});
    }
    if (SetupWizard::isUnfinished(phone.settings())) {
        all.push_back({OverviewPage::tr("The set-up was not brought to its end."),
                       OverviewPage::tr("Continue"), ContinueSetup});
    }
    if (const QString hint = contactsHint(phone.settings()); !hint.isEmpty()) {
        all.push_back({hint, OverviewPage::tr("Rules"), u"settings.rules/noEventNow"_s});
    }
    return all;
}

} // namespace

OverviewPage::Facts overviewFacts(VirtualPhone &phone)
{
    return {phone.status(), phone.liveCall(), whoRings(phone), needs(phone),
            phone.history(LastCalls)};
}

} // namespace vp
