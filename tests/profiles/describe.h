// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profiles/modemevent.h"

#include <QString>

namespace vp::test {

/** An event as a line of text, so that a row says what it means. */
struct Describe
{
    QString operator()(const UnknownEvent & /*e*/) const { return QStringLiteral("unknown"); }
    QString operator()(const NoiseEvent & /*e*/) const { return QStringLiteral("noise"); }
    QString operator()(const RingEvent &e) const
    {
        return e.voice ? QStringLiteral("ring") : QStringLiteral("ring data");
    }
    QString operator()(const CallingLineEvent &e) const
    {
        return QStringLiteral("caller %1 %2").arg(e.number).arg(static_cast<int>(e.validity));
    }
    QString operator()(const CallWaitingEvent &e) const
    {
        return QStringLiteral("waiting %1 %2").arg(e.number).arg(static_cast<int>(e.validity));
    }
    QString operator()(const CallOriginatedEvent &e) const
    {
        return QStringLiteral("originated %1").arg(e.index);
    }
    QString operator()(const CallProgressEvent &e) const
    {
        return QStringLiteral("progress %1").arg(e.index);
    }
    QString operator()(const CallConnectedEvent &e) const
    {
        return QStringLiteral("connected %1").arg(e.index);
    }
    QString operator()(const CallReleasedEvent &e) const
    {
        return QStringLiteral("released %1 after %2 by %3/%4")
            .arg(e.index)
            .arg(e.cause.connected.count())
            .arg(e.cause.endStatus)
            .arg(e.cause.cause);
    }
    QString operator()(const DigitEvent &event) const
    {
        return QStringLiteral("digit ") + QLatin1Char(event.digit);
    }
    QString operator()(const CallForwardedEvent & /*e*/) const
    {
        return QStringLiteral("forwarded");
    }
    QString operator()(const CallToldEvent &e) const
    {
        return QStringLiteral("told %1 %2 %3%4 %5")
            .arg(e.call.index)
            .arg(e.call.direction == CallDirection::Incoming ? QStringLiteral("in")
                                                             : QStringLiteral("out"))
            .arg(static_cast<int>(e.call.state))
            .arg(e.call.multiparty ? QStringLiteral(" joined") : QString(), e.call.number)
            .trimmed();
    }
    QString operator()(const CallDoubtEvent &e) const
    {
        switch (e.hint) {
        case ReleaseReason::Busy:
            return QStringLiteral("doubt busy");
        case ReleaseReason::NoAnswer:
            return QStringLiteral("doubt no answer");
        default:
            return QStringLiteral("doubt");
        }
    }
    QString operator()(const RegistrationEvent &e) const
    {
        return QStringLiteral("registration %1").arg(e.status);
    }
    QString operator()(const SignalEvent &e) const
    {
        return QStringLiteral("signal %1").arg(e.rssi);
    }
    QString operator()(const SimChangedEvent & /*e*/) const { return QStringLiteral("sim"); }
};

} // namespace vp::test
