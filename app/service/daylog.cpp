// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/daylog.h"

#include "service/phrases.h"
#include "store/database.h"
#include "store/messagestore.h"

#include <algorithm>

namespace vp {

namespace {

constexpr int MostRows = 5000; ///< of each kind, in one file

bool isSpam(const CallRecord &call)
{
    return std::ranges::any_of(call.reasons, [](const DecisionReason &reason) {
        return reason.kind == RoutingReason::OwnBlockEntry
            || reason.kind == RoutingReason::SharedBlocklist;
    });
}

void count(DayCounts &counts, const CallRecord &call)
{
    ++counts.calls;
    const CallOutcome &outcome = *call.outcome;
    counts.errors += isError(outcome) ? 1 : 0;
    if (call.direction != StoryDirection::Inbound) {
        return;
    }
    if (call.joinedAt || Phrases::isHandedOn(outcome)) {
        ++counts.forwarded;
    } else if (outcome.kind == OutcomeKind::Rejected && isSpam(call)) {
        ++counts.spam;
    } else if (isMissedCall(outcome)) {
        ++counts.missed;
    }
}

} // namespace

Result<DayLog> readDayLog(const CallHistory &history, Database &database, const QDateTime &from,
                          const QDateTime &to)
{
    auto calls = history.between(from, to, MostRows);
    auto messages = MessageStore(database).between(from, to, MostRows);
    auto audit = AuditStore(database).between(from, to, MostRows);
    auto events = EventStore(database).between(from, to, MostRows);
    if (!calls) {
        return tl::unexpected<Error>(calls.error());
    }
    if (!messages) {
        return tl::unexpected<Error>(messages.error());
    }
    if (!audit) {
        return tl::unexpected<Error>(audit.error());
    }
    if (!events) {
        return tl::unexpected<Error>(events.error());
    }
    std::ranges::reverse(*calls);
    std::erase_if(*messages,
                  [](const MessageRecord &message) { return message.kind == MessageKind::Silent; });
    DayLog log {
        from, to, std::move(*calls), std::move(*messages), std::move(*audit), std::move(*events)};
    log.isCut =
        std::max({log.calls.size(), log.messages.size(), log.audit.size(), log.events.size()})
        >= MostRows;
    return log;
}

DayCounts countsOf(const DayLog &log)
{
    DayCounts counts;
    for (const CallRecord &call : log.calls) {
        const QDateTime ended = call.endedAt.value_or(call.startedAt);
        if (call.outcome && ended >= log.from && ended < log.to) {
            count(counts, call);
        }
    }
    for (const MessageRecord &message : log.messages) {
        if (message.direction == MessageDirection::In) {
            ++counts.received;
        } else if (message.state != MessageState::Dropped) {
            ++counts.sent;
        }
        counts.errors += isError(message) ? 1 : 0;
    }
    counts.errors += static_cast<int>(std::ranges::count_if(
        log.events, [](const PhoneEvent &event) { return isError(event.kind); }));
    return counts;
}

bool isError(PhoneEventKind kind)
{
    switch (kind) {
    case PhoneEventKind::CutOff:
    case PhoneEventKind::ModemTrouble:
    case PhoneEventKind::ModemLost:
    case PhoneEventKind::Unsteady:
    case PhoneEventKind::ChatLost:
    case PhoneEventKind::ChatTokenRefused:
    case PhoneEventKind::ChatUsedElsewhere:
    case PhoneEventKind::DiskFailed:
    case PhoneEventKind::DiskFull:
    case PhoneEventKind::SourceFailed:
        return true;
    case PhoneEventKind::Started:
    case PhoneEventKind::Stopped:
    case PhoneEventKind::ModemReady:
    case PhoneEventKind::RoamingBegan:
    case PhoneEventKind::RoamingEnded:
    case PhoneEventKind::OtherOperator:
    case PhoneEventKind::OtherSim:
    case PhoneEventKind::ChatConnected:
    case PhoneEventKind::DiskWorks:
    case PhoneEventKind::Sleeps:
    case PhoneEventKind::Woke:
    case PhoneEventKind::SettingChanged:
    case PhoneEventKind::SourceWorks:
        break;
    }
    return false;
}

bool isError(const CallOutcome &outcome)
{
    switch (outcome.kind) {
    case OutcomeKind::HoldRefused:
    case OutcomeKind::JoinRefused:
    case OutcomeKind::DialRefused:
    case OutcomeKind::AnswerFailed:
    case OutcomeKind::Timeout:
    case OutcomeKind::ModemLost:
    case OutcomeKind::Unconfirmed:
    case OutcomeKind::LeftOver:
    case OutcomeKind::Unrecorded:
        return true;
    case OutcomeKind::Joined:
    case OutcomeKind::GaveUp:
    case OutcomeKind::NotReached:
    case OutcomeKind::HungUpEarly:
    case OutcomeKind::Closed:
    case OutcomeKind::Rejected:
    case OutcomeKind::ShutDown:
    case OutcomeKind::Deflected:
    case OutcomeKind::Transferred:
    case OutcomeKind::MessageLeft:
    case OutcomeKind::NoMessage:
        break;
    }
    return false;
}

bool isError(const MessageRecord &message)
{
    return message.state == MessageState::Failed || message.state == MessageState::Unknown;
}

bool isMissedCall(const CallOutcome &outcome)
{
    switch (outcome.kind) {
    case OutcomeKind::Joined:
    case OutcomeKind::Deflected:
    case OutcomeKind::Transferred:
    case OutcomeKind::Closed:
    case OutcomeKind::Rejected:
    case OutcomeKind::LeftOver:
    case OutcomeKind::MessageLeft:
        return false;
    case OutcomeKind::GaveUp:
    case OutcomeKind::NotReached:
    case OutcomeKind::HungUpEarly:
    case OutcomeKind::HoldRefused:
    case OutcomeKind::JoinRefused:
    case OutcomeKind::DialRefused:
    case OutcomeKind::AnswerFailed:
    case OutcomeKind::Timeout:
    case OutcomeKind::ModemLost:
    case OutcomeKind::ShutDown:
    case OutcomeKind::Unconfirmed:
    case OutcomeKind::NoMessage:
    case OutcomeKind::Unrecorded:
        break;
    }
    return true;
}

std::vector<OutcomeKind> missedOutcomes()
{
    std::vector<OutcomeKind> missed;
    for (int kind = 0; kind <= static_cast<int>(LastOutcomeKind); ++kind) {
        const auto one = static_cast<OutcomeKind>(kind);
        if (isMissedCall({one, {}, {}})) {
            missed.push_back(one);
        }
    }
    return missed;
}

} // namespace vp
