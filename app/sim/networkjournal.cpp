// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/networkjournal.h"

namespace vp::sim {

using namespace Qt::StringLiterals;
using Hearing = SimulatedNetwork::Hearing;

namespace {

QString shown(const QString &number)
{
    return number.isEmpty() ? u"hidden"_s : number;
}

QString wordFor(CallState state)
{
    switch (state) {
    case CallState::Active:
        return u"active"_s;
    case CallState::Held:
        return u"held"_s;
    case CallState::Dialing:
        return u"dialing"_s;
    case CallState::Alerting:
        return u"alerting"_s;
    case CallState::Incoming:
        return u"incoming"_s;
    case CallState::Waiting:
        return u"waiting"_s;
    case CallState::Released:
        break;
    }
    return u"gone"_s;
}

QString wordFor(EndedBy by)
{
    switch (by) {
    case EndedBy::Remote:
        return u"remote"_s;
    case EndedBy::Us:
        return u"us"_s;
    case EndedBy::Network:
        return u"network"_s;
    case EndedBy::Transfer:
        return u"transfer"_s;
    case EndedBy::RadioLoss:
        break;
    }
    return u"radio-loss"_s;
}

QString wordFor(Hearing heard)
{
    switch (heard) {
    case Hearing::Nothing:
        return u"nothing"_s;
    case Hearing::Ringing:
        return u"ringing"_s;
    case Hearing::Silence:
        return u"silence"_s;
    case Hearing::Hold:
        return u"hold"_s;
    case Hearing::Conversation:
        break;
    }
    return u"conversation"_s;
}

} // namespace

QString NetworkJournal::describe(const NetworkCall &call)
{
    return u"call "_s + QString::number(call.index) + u' ' + wordFor(call.state) + u' '
        + shown(call.number) + (call.multiparty ? u" multiparty"_s : QString());
}

QString NetworkJournal::describeEnd(const NetworkCall &call, const ReleaseNote &note)
{
    return u"call "_s + QString::number(call.index) + u" gone "_s + shown(call.number) + u" by "_s
        + wordFor(note.by) + u' ' + QString::number(note.endStatus)
        + (note.cause ? QString(u',' + QString::number(*note.cause)) : QString());
}

NetworkJournal::NetworkJournal(const SimulatedNetwork &network, const SimulatedModem &modem,
                               QObject *parent)
    : QObject(parent)
{
    using Network = SimulatedNetwork;
    const auto tellCall = [this](const NetworkCall &call) {
        Q_EMIT line(describe(call));
    };
    connect(&network, &Network::callAdded, this, tellCall);
    connect(&network, &Network::callAlerting, this, tellCall);
    connect(&network, &Network::callConnected, this, tellCall);
    connect(&network, &Network::callChanged, this, tellCall);
    connect(&network, &Network::callReleased, this,
            [this](const NetworkCall &call, const ReleaseNote &note) {
                Q_EMIT line(describeEnd(call, note));
            });
    connect(&network, &Network::callForwarded, this, [this](const NetworkCall &call) {
        Q_EMIT line(u"call "_s + QString::number(call.index) + u" forwarded "_s + call.number);
    });
    connect(&network, &Network::callerTurnedAway, this,
            [this](const QString &number, const QString &why) {
                Q_EMIT line(u"caller "_s + shown(number) + u" turned away: "_s + why);
            });
    connect(&network, &Network::partyHears, this, [this](const QString &number, Hearing heard) {
        Q_EMIT line(u"party "_s + shown(number) + u" hears "_s + wordFor(heard));
    });
    connect(&modem, &SimulatedModem::smsSubmitted, this, [this](const QByteArray &pdu) {
        Q_EMIT line(u"sms submitted "_s + QString::fromLatin1(pdu));
    });
    connect(&modem, &SimulatedModem::died, this, [this] { Q_EMIT line(u"modem dead"_s); });
    connect(&modem, &SimulatedModem::portGone, this, [this] { Q_EMIT line(u"port gone"_s); });
    connect(&modem, &SimulatedModem::portBack, this, [this] { Q_EMIT line(u"port back"_s); });
}

} // namespace vp::sim
