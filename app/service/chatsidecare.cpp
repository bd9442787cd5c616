// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the chat is told of the phone as a whole.
#include "service/phoneinside.h"

#include <QDir>

namespace vp {

namespace {

constexpr std::chrono::seconds Instant {1};

} // namespace

UssdDeskParts ChatSide::ussdParts(VirtualPhone::Private &phone)
{
    return {outbox,
            prompts,
            owners,
            language,
            phone.networkSide.services(),
            *phone.parts.settings,
            *phone.parts.clock,
            [&line = phone.line] {
                return line.network().operatorName;
            }};
}

HistoryDeskParts ChatSide::historyParts(VirtualPhone::Private &phone)
{
    return {outbox, *phone.parts.history,
            phone.messages == nullptr ? nullptr : &phone.messages->store(), *phone.parts.clock,
            [&contacts = phone.contacts](const QString &number) {
                return contacts.nameOf(number);
            }};
}

QString ChatSide::menuFile(const VirtualPhone::Private &phone)
{
    return phone.parts.sourcesDir.isEmpty()
        ? QString()
        : QDir(phone.parts.sourcesDir).filePath(QStringLiteral("command-menus"));
}

StatusFacts ChatSide::statusFacts(VirtualPhone::Private &phone) const
{
    StatusFacts facts;
    facts.phone = phone.q.status();
    facts.phone.forwardedWhenOff = phone.networkSide.whenOff().forwardedTo();
    facts.now = phone.parts.clock->wall().toUTC();
    facts.up = std::chrono::duration_cast<std::chrono::seconds>(phone.parts.clock->steady()
                                                                - phone.startedAt);
    facts.roundTrip = transport.roundTrip();
    facts.chatPending = outbox.pending();
    if (phone.messages != nullptr) {
        facts.diskWorks = phone.messages->disk().works();
        facts.smsWaiting = static_cast<int>(
            phone.messages->store().waiting().value_or(std::vector<MessageRecord> {}).size());
    }
    facts.lineNumber = phone.parts.settings->text(SettingKey::LineNumber);
    facts.events =
        phone.ruleDesk.calendars().book().blocks(facts.now, facts.now.addSecs(Instant.count()));
    facts.voicemailExists = phone.ruleDesk.rules().voicemailExists();
    // What is over is in force no more, though nothing has happened since to tell of it.
    const RoutingRules &rules = phone.ruleDesk.rules().rules();
    if (rules.override && rules.override->until > facts.now) {
        facts.override = rules.override;
    }
    if (rules.doNotDisturb && rules.doNotDisturb->until > facts.now) {
        facts.doNotDisturb = rules.doNotDisturb;
    }
    if (const auto calls = phone.parts.history->page(1); calls && !calls->empty()) {
        facts.lastCall = calls->front();
        facts.lastCall->remoteName = phone.contacts.nameOf(facts.lastCall->remoteNumber);
    }
    return facts;
}

} // namespace vp
