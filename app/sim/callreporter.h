// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/agenda.h"
#include "sim/modemcontext.h"

#include <QObject>

namespace vp::sim {

/** Turns what happens in the network into the unsolicited lines of a Huawei, ringing included. */
class CallReporter : public QObject
{
    Q_OBJECT
public:
    CallReporter(ModemContext &context, Clock &clock, QObject *parent = nullptr);
    void setNoCarrier(bool on) { m_noCarrier = on; }
    /** A call that still rings after a restart is told again. */
    void resume();

private:
    void added(const NetworkCall &call);
    void changed(const NetworkCall &call);
    void released(const NetworkCall &call, const ReleaseNote &note);
    void ring(qint64 serial);
    void startRinging(qint64 serial);
    [[nodiscard]] bool knows(const NetworkCall &call) const;
    void tellIndexed(const NetworkCall &call, const QByteArray &format);

    ModemContext &m_context;
    Clock &m_clock;
    Agenda m_agenda;
    bool m_noCarrier = false;
};

} // namespace vp::sim
