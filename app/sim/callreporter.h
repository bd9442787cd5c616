// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/agenda.h"
#include "sim/callwords.h"
#include "sim/modemcontext.h"

#include <QObject>

namespace vp::sim {

/** Turns what happens in the network into unsolicited lines: ringing and the other standard ones by
 * itself, the vendor's own by the CallWords of the dialect. */
class CallReporter : public QObject
{
    Q_OBJECT
public:
    CallReporter(ModemContext &context, Clock &clock, QObject *parent = nullptr);
    /** The context has another dialect now. */
    void dialectChanged() { m_words = callWordsFor(m_context); }
    void setNoCarrier(bool on) { m_noCarrier = on; }
    /** A call that still rings after a restart is told again. */
    void resume();

private:
    void tellTone(char tone);
    void added(const NetworkCall &call);
    void changed(const NetworkCall &call);
    void released(const NetworkCall &call, const ReleaseNote &note);
    void ring(qint64 serial);
    void startRinging(qint64 serial);
    [[nodiscard]] bool knows(const NetworkCall &call) const;
    void tellStep(CallStep step, const NetworkCall &call);
    void tellRing(const NetworkCall &call);

    ModemContext &m_context;
    Clock &m_clock;
    Agenda m_agenda;
    std::unique_ptr<CallWords> m_words;
    bool m_noCarrier = false;
};

} // namespace vp::sim
