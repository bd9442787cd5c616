// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/phonelog.h"

#include "base/logging.h"
#include "service/line.h"
#include "service/phrases.h"
#include "service/portphrases.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

QLatin1StringView wordFor(OutcomeKind kind)
{
    switch (kind) {
    case OutcomeKind::Joined:
        return "joined, ended"_L1;
    case OutcomeKind::GaveUp:
        return "the caller gave up"_L1;
    case OutcomeKind::NotReached:
        return "not reached"_L1;
    case OutcomeKind::HungUpEarly:
        return "hung up before the join"_L1;
    case OutcomeKind::HoldRefused:
        return "hold refused"_L1;
    case OutcomeKind::JoinRefused:
        return "join refused"_L1;
    case OutcomeKind::DialRefused:
        return "dial refused"_L1;
    case OutcomeKind::AnswerFailed:
        return "not answered: the modem could not"_L1;
    case OutcomeKind::Timeout:
        return "the modem did not answer in time"_L1;
    case OutcomeKind::ModemLost:
        return "the modem was lost"_L1;
    case OutcomeKind::Closed:
        return "ended by the owner"_L1;
    case OutcomeKind::Rejected:
        return "rejected"_L1;
    case OutcomeKind::ShutDown:
        return "ended, the program was stopped"_L1;
    case OutcomeKind::Deflected:
        return "sent on to the own phone by the network"_L1;
    case OutcomeKind::Transferred:
        return "handed over, the line has left"_L1;
    case OutcomeKind::Unconfirmed:
        return "the program was stopped; the modem did not confirm, the calls may still be up"_L1;
    case OutcomeKind::LeftOver:
        return "still up when the modem came back, ended"_L1;
    case OutcomeKind::MessageLeft:
        return "a message was left"_L1;
    case OutcomeKind::NoMessage:
        return "no message was left"_L1;
    case OutcomeKind::Unrecorded:
        return "no message: the modem lets no sound through"_L1;
    }
    return {};
}

/** Of whose leg the outcome is told. */
QLatin1StringView wordFor(CallParty party)
{
    switch (party) {
    case CallParty::Nobody:
        break;
    case CallParty::Master:
        return " (the own phone)"_L1;
    case CallParty::Remote:
        return " (the other party)"_L1;
    }
    return {};
}

QString shown(const QString &number, QLatin1StringView instead)
{
    return number.isEmpty() ? QString(instead) : redactedNumber(number);
}

} // namespace

PhoneLog::PhoneLog(Line &line, QObject *parent)
    : QObject(parent)
{
    connect(&line.modem(), &ModemSession::statusChanged, this,
            [this, &line] { tellModem(line.network()); });
    connect(&line.recorder(), &StoryRecorder::told, this, [](const StoryNews &news) {
        if (news.ended) {
            tellCall(news.call.record);
        }
    });
}

void PhoneLog::tellModem(const NetworkStatus &status)
{
    const bool isNew = std::exchange(m_modem, status.modem) != status.modem;
    const bool otherTrouble = std::exchange(m_trouble, status.trouble) != status.trouble;
    if (otherTrouble && PortPhrases::needsPerson(status.trouble)) {
        qCWarning(lcService).noquote() << "no modem:" << PortPhrases::trouble(status);
    }
    switch (status.modem) {
    case ModemState::Absent: // the session itself says the rest
    case ModemState::Lost:
    case ModemState::Probing:
    case ModemState::Initialising:
        m_networkTold = false;
        return;
    case ModemState::SimLocked:
    case ModemState::NoSim:
    case ModemState::NotRegistered:
        m_networkTold = false;
        if (isNew) {
            qCWarning(lcService) << "the modem cannot call:"
                                 << (status.modem == ModemState::SimLocked   ? "the SIM is locked"
                                         : status.modem == ModemState::NoSim ? "there is no SIM"
                                                                             : "no network yet");
        }
        return;
    case ModemState::Ready:
        break;
    }
    // The operator's name and the signal come a little later.
    if (!m_networkTold && !status.operatorName.isEmpty() && status.signalPercent) {
        m_networkTold = true;
        qCInfo(lcService).noquote()
            << QString(u"modem ready: "_s % status.model % u" on "_s % status.port % u", "_s
                       % status.operatorName % u", signal "_s
                       % QString::number(*status.signalPercent) % u" %"_s);
    }
}

void PhoneLog::tellCall(const CallRecord &record)
{
    if (!record.outcome) {
        return;
    }
    const bool inbound = record.direction == StoryDirection::Inbound;
    const qint64 seconds = record.endedAt ? record.startedAt.secsTo(*record.endedAt) : 0;
    qCInfo(lcService).noquote() << QString(
        (inbound ? u"call from "_s : u"call to "_s)
        % shown(record.remoteNumber, "a hidden number"_L1) % u", own phone "_s
        % shown(record.masterNumber, "not called"_L1) % u", "_s % QString::number(seconds)
        % u" s: "_s % wordFor(record.outcome->kind) % wordFor(record.outcome->party));
}

void PhoneLog::tellLink(const ChatTransport &chat, ChatHealth health)
{
    const QString remedy = Phrases::chatRemedy(health);
    if (!remedy.isEmpty()) {
        qCWarning(lcService).noquote() << "no chat:" << remedy;
    }
    if (chat.linkState() == ChatLinkState::Connected) {
        qCInfo(lcService).noquote() << QString(u"the chat is connected as @"_s % chat.botName());
    }
}

} // namespace vp
