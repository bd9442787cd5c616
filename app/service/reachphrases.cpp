// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/phrases.h"

#include <QStringList>

#include <algorithm>

// What is said of phones that were not reached, and of calls that went on without the line.

using namespace Qt::StringLiterals;

namespace vp {

namespace {

using Steps = std::vector<CallStep>;

/** How long somebody rang: from the step that called him to the one behind it, or to the end. */
std::chrono::seconds ringTime(const CallRecord &record, Steps::const_iterator calling)
{
    if (calling == record.steps.end()) {
        return std::chrono::seconds {0};
    }
    const auto next = std::next(calling);
    const bool goesOn = next != record.steps.end();
    if (!goesOn && !record.endedAt) {
        return std::chrono::seconds {0};
    }
    const QDateTime until = goesOn && next->stage == CallStage::NextPhone
        ? next->at
        : record.endedAt.value_or(goesOn ? next->at : calling->at);
    return std::chrono::seconds {std::max<qint64>(0, calling->at.secsTo(until))};
}

/** The last step before @p end in which the phone of @p party was called. */
Steps::const_iterator lastCalling(const CallRecord &record, CallParty party,
                                  Steps::const_iterator end)
{
    const CallStage stage =
        party == CallParty::Master ? CallStage::CallingMaster : CallStage::CallingRemote;
    const auto found = std::find_if(std::make_reverse_iterator(end), record.steps.rend(),
                                    [stage](const CallStep &step) { return step.stage == stage; });
    return found == record.steps.rend() ? record.steps.end() : std::prev(found.base());
}

} // namespace

QString Phrases::unreached(const QString &who, ReleaseReason reason, std::chrono::seconds rang)
{
    switch (reason) {
    case ReleaseReason::Busy:
        return tr("%1 is busy").arg(who);
    case ReleaseReason::NoAnswer:
        return tr("%1 did not answer (%2)", "%2 = duration").arg(who, duration(rang));
    case ReleaseReason::Unreachable:
        return tr("%1 is switched off or unreachable").arg(who);
    case ReleaseReason::Declined:
        return tr("%1 declined the call").arg(who);
    case ReleaseReason::WrongNumber:
        return tr("the network does not know the number of %1").arg(who);
    case ReleaseReason::Barred:
        return tr("the operator blocks calls to %1").arg(who);
    case ReleaseReason::Congestion:
        return tr("the network is congested, %1 was not reached").arg(who);
    case ReleaseReason::NoNetwork:
        return tr("the modem has no network, %1 was not reached").arg(who);
    case ReleaseReason::NoCredit:
        return tr("the SIM card has no credit left, %1 was not reached").arg(who);
    case ReleaseReason::PortLost:
        return tr("the modem was lost, %1 was not reached").arg(who);
    case ReleaseReason::NotConfirmed:
        return tr("%1 was answered, but nobody pressed 1: it was probably the mailbox").arg(who);
    case ReleaseReason::EndedByUs:
        return tr("the call to %1 was given up").arg(who);
    case ReleaseReason::Unknown:
    case ReleaseReason::Normal:
        break;
    }
    return tr("%1 could not be reached").arg(who);
}

QString Phrases::missedPhone(const CallRecord &record, const CallStep &step)
{
    const auto at = std::find(record.steps.begin(), record.steps.end(), step);
    if (step.reason == ReleaseReason::EndedByUs) {
        return tr("%1 was given up for another phone").arg(masterPhone(step.phone));
    }
    const auto calling = lastCalling(record, CallParty::Master, at);
    return unreached(masterPhone(step.phone), step.reason, ringTime(record, calling));
}

/** What each phone did, where several were tried. */
QString Phrases::notReached(const CallRecord &record, const CallOutcome &outcome)
{
    const bool master = outcome.party == CallParty::Master;
    QStringList parts;
    for (const CallStep &step : record.steps) {
        if (master && step.stage == CallStage::NextPhone) {
            parts.append(missedPhone(record, step));
        }
    }
    const QString who =
        master ? masterPhone(record.masterNumber) : party(record.remoteName, record.remoteNumber);
    const auto calling = lastCalling(record, outcome.party, record.steps.end());
    // A story that ends while it goes on to the next phone ends with the one already told.
    if (parts.isEmpty()
        || (!record.steps.empty() && calling != record.steps.end()
            && std::none_of(calling, record.steps.end(), [](const CallStep &step) {
                   return step.stage == CallStage::NextPhone;
               }))) {
        parts.append(unreached(who, outcome.cause.reason, ringTime(record, calling)));
    }
    return parts.join(u"; "_s);
}

bool Phrases::isHandedOn(const CallOutcome &outcome)
{
    return outcome.kind == OutcomeKind::Deflected || outcome.kind == OutcomeKind::Transferred;
}

QString Phrases::handedOn(const CallRecord &record, OutcomeKind kind)
{
    const QString remote = party(record.remoteName, record.remoteNumber);
    const QString master = masterPhone(record.masterNumber);
    return kind == OutcomeKind::Deflected
        ? tr("The network passed %1 on to %2, without an answer here").arg(remote, master)
        : tr("%1 and %2 talk on without the line, which is free again").arg(remote, master);
}

QString Phrases::step(const CallRecord &record, const CallStep &step)
{
    if (step.stage == CallStage::NextPhone) {
        QString missed = missedPhone(record, step);
        missed[0] = missed.at(0).toUpper();
        return missed;
    }
    if (step.stage == CallStage::CallingMaster && !step.phone.isEmpty()) {
        return tr("Calling %1").arg(masterPhone(step.phone));
    }
    return stage(step.stage, record.direction);
}

} // namespace vp
