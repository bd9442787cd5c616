// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/phrases.h"

#include "base/countryname.h"
#include "base/phonenumber.h"
#include "service/linephrases.h"
#include "service/portphrases.h"
#include "service/reasonphrases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

/** Whole seconds between two moments; none of them may be in the future of the other by a jump of
 * the clock. */
std::chrono::seconds between(const QDateTime &from, const QDateTime &to)
{
    return std::chrono::seconds {std::max<qint64>(0, from.secsTo(to))};
}

std::chrono::seconds lengthOf(const CallRecord &record)
{
    return record.endedAt ? between(record.startedAt, *record.endedAt) : std::chrono::seconds {0};
}

QString capitalised(QString sentence)
{
    if (!sentence.isEmpty()) {
        sentence[0] = sentence.at(0).toUpper();
    }
    return sentence;
}

bool reached(const CallRecord &record, CallStage stage)
{
    return std::ranges::find(record.steps, stage, &CallStep::stage) != record.steps.end();
}

} // namespace

QString Phrases::error(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Timeout:
        return tr("There was no answer in time.");
    case ErrorCode::PortLost:
        return tr("The modem is not connected.");
    case ErrorCode::PermissionDenied:
        return QString(PortPhrases::trouble({.trouble = PortTrouble::NoPermission}) % u'.');
    case ErrorCode::NotReady:
        return tr("The modem is not ready.");
    case ErrorCode::Refused:
        return error.native > 0 ? tr("The modem refused (error %1).").arg(error.native)
                                : tr("The modem refused.");
    case ErrorCode::Unsupported:
        return tr("This modem cannot do that.");
    case ErrorCode::InvalidNumber:
        return tr("That is not a phone number that can be dialled.");
    case ErrorCode::EmergencyNumber:
        return tr("Emergency numbers are never called through the virtual phone. Dial them on your "
                  "own phone, now.");
    case ErrorCode::ServiceCode:
        return tr("That is a service code of the operator, not a phone number.");
    case ErrorCode::InvalidInput:
        return tr("That could not be understood.");
    case ErrorCode::CallInProgress:
        return tr("A call is in progress.");
    case ErrorCode::NotFound:
        return tr("Nothing was found.");
    case ErrorCode::Network:
        return tr("The network connection failed.");
    case ErrorCode::Unauthorized:
        return tr("The bot token was refused.");
    case ErrorCode::TooManyRequests:
        return tr("Too many requests: wait %1.", "%1 = duration")
            .arg(duration(std::chrono::seconds {error.native}));
    case ErrorCode::Conflict:
        return tr("Somebody else uses or has fixed this.");
    case ErrorCode::Rejected:
        return tr("The server refused (%1).").arg(error.native);
    case ErrorCode::Storage:
        return tr("It could not be stored on the disk.");
    case ErrorCode::Cancelled:
        return tr("It was cancelled.");
    }
    return {};
}

QString Phrases::error(const Error &error, const NetworkStatus &network)
{
    if (error.code == ErrorCode::NotReady) {
        return tr("No call can be made now. %1.", "%1 = what the modem is doing")
            .arg(modem(network));
    }
    if (error.code == ErrorCode::Unsupported && network.voice == VoiceSupport::No) {
        return tr("This stick has no voice: SMS work, calls do not.");
    }
    return Phrases::error(error);
}

QString Phrases::stage(CallStage stage, StoryDirection direction)
{
    switch (stage) {
    case CallStage::Idle:
        return tr("No call");
    case CallStage::Ringing:
        return tr("Ringing");
    case CallStage::Answering:
        return tr("Answering the caller");
    case CallStage::Holding:
        return direction == StoryDirection::Inbound ? tr("Putting the caller on hold")
                                                    : tr("Putting your phone on hold");
    case CallStage::CallingMaster:
        return tr("Calling your phone");
    case CallStage::CallingRemote:
        return tr("Calling the other party");
    case CallStage::Joining:
        return tr("Joining both");
    case CallStage::Bridged:
        return tr("Connected");
    case CallStage::Releasing:
        return tr("Ending the call");
    case CallStage::NextPhone:
        return tr("Going on to your next phone");
    case CallStage::Deflecting:
        return tr("Passing the caller on to your phone");
    case CallStage::Transferring:
        return tr("Handing the call over");
    case CallStage::Announcing:
        return direction == StoryDirection::Inbound
            ? tr("Speaking to the caller")
            : tr("Telling the other party that it is recorded");
    case CallStage::Screening:
        return tr("Asking the caller for a name");
    case CallStage::Confirming:
        return tr("Asking your phone to press 1");
    case CallStage::Recording:
        return tr("Taking a message");
    }
    return {};
}

QString Phrases::callState(CallState state)
{
    switch (state) {
    case CallState::Active:
        return tr("connected");
    case CallState::Held:
        return tr("on hold");
    case CallState::Dialing:
        return tr("dialling");
    case CallState::Alerting:
        return tr("ringing", "the called phone");
    case CallState::Incoming:
        return tr("calling", "somebody calls us");
    case CallState::Waiting:
        return tr("waiting");
    case CallState::Released:
        return tr("ended");
    }
    return {};
}

QString Phrases::outcome(const CallRecord &record)
{
    if (!record.outcome) {
        return record.endedAt ? tr("Ended") : tr("In progress");
    }
    const CallOutcome &outcome = *record.outcome;
    const QString remote = party(record.remoteName, record.remoteNumber);
    switch (outcome.kind) {
    case OutcomeKind::Joined:
        return record.joinedAt && record.endedAt
            ? tr("Call ended, %1", "%1 = duration")
                  .arg(duration(between(*record.joinedAt, *record.endedAt)))
            : tr("Call ended");
    case OutcomeKind::GaveUp:
        return reached(record, CallStage::Holding)
            ? tr("%1 hung up while on hold (%2)", "%2 = duration")
                  .arg(remote, duration(lengthOf(record)))
            : tr("%1 gave up after %2", "%2 = duration").arg(remote, duration(lengthOf(record)));
    case OutcomeKind::NotReached:
        return capitalised(notReached(record, outcome));
    case OutcomeKind::Deflected:
    case OutcomeKind::Transferred:
        return handedOn(record, outcome.kind);
    case OutcomeKind::HungUpEarly:
        return outcome.party == CallParty::Remote
            ? capitalised(tr("%1 hung up before %2 was connected")
                              .arg(remote, masterPhone(record.masterNumber)))
            : capitalised(tr("%1 hung up before %2 was connected")
                              .arg(masterPhone(record.masterNumber), remote));
    case OutcomeKind::HoldRefused:
        return tr("The network refused to put the first call on hold");
    case OutcomeKind::JoinRefused:
        return tr("The network refused to join the calls");
    case OutcomeKind::DialRefused:
        return tr("The modem refused to dial %1")
            .arg(outcome.party == CallParty::Master ? masterPhone(record.masterNumber) : remote);
    case OutcomeKind::AnswerFailed:
        return tr("The call of %1 could not be answered").arg(remote);
    case OutcomeKind::Timeout:
        return tr("The modem did not answer a command in time");
    case OutcomeKind::ModemLost:
        return tr("The modem was lost or restarted during the call");
    case OutcomeKind::Closed:
        return record.joinedAt && record.endedAt
            ? tr("Ended by you, %1", "%1 = duration")
                  .arg(duration(between(*record.joinedAt, *record.endedAt)))
            : tr("Ended by you");
    case OutcomeKind::Rejected:
        return record.reasons.empty()
            ? tr("Rejected")
            : tr("Rejected: %1", "%1 = reason").arg(ReasonPhrases::decisive(record.reasons));
    case OutcomeKind::ShutDown:
        return tr("Ended because the program was stopped");
    case OutcomeKind::Unconfirmed:
        return tr("The program was stopped; the modem did not confirm, the calls may still be up");
    case OutcomeKind::LeftOver:
        return tr("A call from before was still up when the modem came back, and was ended");
    case OutcomeKind::MessageLeft:
        return tr("%1 left a message").arg(remote);
    case OutcomeKind::NoMessage:
        return outcome.party == CallParty::Remote ? tr("%1 hung up without a message").arg(remote)
                                                  : tr("%1 left no message").arg(remote);
    case OutcomeKind::Unrecorded:
        return tr("No message could be taken: the modem let no sound through");
    }
    return {};
}

bool Phrases::endedByOwner(const CallOutcome &outcome)
{
    const bool byOwnPhone = outcome.party == CallParty::Master
        && (outcome.kind == OutcomeKind::HungUpEarly
            || (outcome.kind == OutcomeKind::NotReached
                && (outcome.cause.reason == ReleaseReason::Declined
                    || outcome.cause.reason == ReleaseReason::EndedByUs)));
    return byOwnPhone || outcome.kind == OutcomeKind::Closed;
}

QString Phrases::modem(const NetworkStatus &status)
{
    const QString recovering = LinePhrases::recovery(status.recovery);
    if (!recovering.isEmpty() && status.modem != ModemState::Ready) {
        return recovering;
    }
    switch (status.modem) {
    case ModemState::Absent:
        return PortPhrases::trouble(status);
    case ModemState::Probing:
        return tr("Looking for the modem on %1").arg(status.port);
    case ModemState::Initialising:
        return tr("The modem is starting");
    case ModemState::SimLocked:
        return LinePhrases::simLock(status);
    case ModemState::NoSim:
        return tr("The modem has no SIM card");
    case ModemState::NotRegistered:
        return tr("The modem has found no network yet");
    case ModemState::Ready:
        return status.events == EventSource::Nowhere ? PortPhrases::silence(status)
                                                     : tr("The modem is ready");
    case ModemState::Lost:
        return PortPhrases::needsPerson(status.trouble) ? PortPhrases::trouble(status)
                                                        : tr("The modem was lost and is awaited");
    }
    return {};
}

QString Phrases::chat(ChatHealth health)
{
    switch (health) {
    case ChatHealth::NotSetUp:
        return tr("Not set up");
    case ChatHealth::Connecting:
        return tr("Connecting");
    case ChatHealth::Connected:
        return tr("Connected");
    case ChatHealth::Offline:
        return tr("Offline, trying again");
    case ChatHealth::ProxyAway:
        return tr("Offline: the proxy does not answer");
    case ChatHealth::ProxyRefused:
        return tr("Offline: the proxy lets nothing through");
    case ChatHealth::Intercepted:
        return tr("Offline: somebody else answers instead of Telegram");
    case ChatHealth::ClockNotSet:
        return tr("Offline: this computer's clock is not set");
    case ChatHealth::ServerTrouble:
        return tr("Offline: Telegram itself has a trouble, trying again");
    case ChatHealth::TokenRefused:
        return tr("The bot token was refused");
    case ChatHealth::UsedElsewhere:
        return tr("Another program uses this bot");
    }
    return {};
}

QString Phrases::chatRemedy(ChatHealth health)
{
    switch (health) {
    case ChatHealth::ProxyAway:
        return tr("Nobody answers at the address of the proxy: start it, or correct telegram/proxy "
                  "in the settings.");
    case ChatHealth::ProxyRefused:
        return tr("The proxy asks for another name or password, or may not reach Telegram: correct "
                  "telegram/proxy in the settings.");
    case ChatHealth::Intercepted:
        return tr("Somebody intercepts the connection to Telegram: nobody who is trusted vouches "
                  "for who answers, so nothing is told there, the bot's token least of all. A "
                  "filter of this network may do that; the computer's date may be wrong, too.");
    case ChatHealth::ClockNotSet:
        return tr("Set the date and the time of this computer: by its clock Telegram's certificate "
                  "is not valid yet.");
    case ChatHealth::ServerTrouble:
        return tr("The connection works, but Telegram's server answers with an error: it is tried "
                  "again by itself.");
    case ChatHealth::NotSetUp:
    case ChatHealth::Connecting:
    case ChatHealth::Connected:
    case ChatHealth::Offline:
    case ChatHealth::TokenRefused:
    case ChatHealth::UsedElsewhere:
        break;
    }
    return {};
}

QString Phrases::party(const QString &name, const QString &number)
{
    if (!name.isEmpty()) {
        return name;
    }
    return number.isEmpty() ? tr("Hidden number") : Phrases::number(number);
}

QString Phrases::masterPhone(const QString &number)
{
    return number.isEmpty() ? tr("your phone")
                            : tr("your phone %1", "%1 = number").arg(Phrases::number(number));
}

QString Phrases::country(const QString &iso)
{
    return countryName(iso,
                       tr("en", "the code of your language (ISO 639), for names of countries"));
}

QString Phrases::number(const QString &number)
{
    const Result<PhoneNumber> parsed = PhoneNumber::fromNetwork(number, Region {});
    return number.startsWith(u'+') && parsed ? parsed->display() : number;
}

QString Phrases::duration(std::chrono::seconds length)
{
    using namespace std::chrono;
    const auto seconds = length.count() % 60;
    const auto minutes = duration_cast<std::chrono::minutes>(length).count() % 60;
    const auto hours = duration_cast<std::chrono::hours>(length).count();
    if (hours > 0) {
        return tr("%1 h %2 min").arg(hours).arg(minutes, 2, 10, QChar(u'0'));
    }
    if (minutes > 0) {
        return tr("%1 min %2 s").arg(minutes).arg(seconds, 2, 10, QChar(u'0'));
    }
    return tr("%1 s").arg(seconds);
}

} // namespace vp
