// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modem/modemcallprovider.h"

// The part of ModemCallProvider that hears what the modem says by itself.

namespace vp {

using namespace std::chrono_literals;

namespace {
constexpr auto CallerIdWait = 2500ms;
constexpr auto UnknownCallLook = 300ms;
} // namespace

struct ModemCallProvider::EventVisitor
{
    ModemCallProvider &self;

    void operator()(const RingEvent &ring) const
    {
        self.m_dataRings = !ring.voice;
        if (ring.voice && !self.has(CallState::Incoming) && !self.m_ringWait.isActive()) {
            self.m_ringWait.start(CallerIdWait);
        }
    }
    void operator()(const CallingLineEvent &line) const
    {
        self.m_ringWait.stop();
        if (self.m_dataRings) {
            return; // data or fax: not ours to answer
        }
        const bool isNew = !self.has(CallState::Incoming);
        self.apply(self.m_table.ringing(CallState::Incoming, line.number, line.validity));
        if (isNew) {
            self.verify(); // learns the index, behind whatever the new call led to
        }
    }
    void operator()(const CallWaitingEvent &waiting) const
    {
        const bool isNew = !self.has(CallState::Waiting);
        self.apply(self.m_table.ringing(CallState::Waiting, waiting.number, waiting.validity));
        if (isNew) {
            self.verify();
        }
    }
    void operator()(const CallOriginatedEvent &origin) const
    {
        self.m_originationWait.stop();
        if (!self.m_dialing.isEmpty() && !self.m_dialTold) {
            self.m_dialTold = true;
            self.applyOwnDial(self.m_table.dialed(self.m_dialing, origin.index));
        } else {
            self.applyOrAsk(self.m_table.originated(origin.index));
        }
    }
    void operator()(const CallProgressEvent &progress) const
    {
        self.m_originationWait.stop();
        self.applyOrAsk(self.m_table.progressed(progress.index));
    }
    void operator()(const CallConnectedEvent &connection) const
    {
        self.m_originationWait.stop();
        self.m_answerWait.stop();
        self.applyOrAsk(self.m_table.connected(connection.index));
    }
    void operator()(const CallReleasedEvent &released) const
    {
        self.m_originationWait.stop();
        ReleaseCause cause = released.cause;
        const Call *dialed = self.m_table.dialing();
        if (cause == ReleaseCause {} && !self.m_traits.tellsCause && dialed != nullptr
            && dialed->index == released.index && self.m_failure == ReleaseCause {}) {
            self.verify(); // the list shows the same, after the modem was asked why
            return;
        }
        if (cause == ReleaseCause {} && dialed != nullptr && dialed->index == released.index) {
            cause = self.m_failure;
        }
        self.apply(self.m_table.released(released.index, cause));
        self.verify();
    }
    void operator()(const CallForwardedEvent & /*event*/) const
    {
        self.apply(self.m_table.forwarded());
    }
    void operator()(const CallToldEvent &event) const { self.told(event.call); }
    void operator()(const CallDoubtEvent &event) const
    {
        if (event.hint != ReleaseReason::Unknown) {
            self.m_failure.reason = event.hint;
        }
        self.verify();
    }
    void operator()(const DigitEvent &event) const { Q_EMIT self.toneHeard(event.digit); }
    void operator()(const UnknownEvent & /*event*/) const { }
    void operator()(const NoiseEvent & /*event*/) const { }
    void operator()(const RegistrationEvent & /*event*/) const { }
    void operator()(const SignalEvent & /*event*/) const { }
    void operator()(const SimChangedEvent & /*event*/) const { }
};

void ModemCallProvider::handle(const ModemEvent &event)
{
    if (m_ready) {
        std::visit(EventVisitor {*this}, event);
    }
}

void ModemCallProvider::told(const ListedCall &call)
{
    m_originationWait.stop();
    if (call.state == CallState::Active) {
        m_answerWait.stop();
    }
    const bool rings = call.state == CallState::Incoming || call.state == CallState::Waiting;
    if (rings && call.number.isEmpty() && !has(call.state)) {
        // Its +CLIP says who it is, and whether he hides.
        if (!m_ringWait.isActive()) {
            m_ringWait.start(CallerIdWait);
        }
        return;
    }
    if (rings) {
        m_ringWait.stop();
    }
    if (call.direction == CallDirection::Outgoing && !m_dialing.isEmpty() && !m_dialTold
        && call.state != CallState::Held && !m_table.knows(call)) {
        m_dialTold = true;
        applyOwnDial(m_table.dialed(m_dialing, call.index));
    }
    const bool isKnown = m_table.knows(call);
    const bool isNew = rings && !has(call.state);
    apply(m_table.told(call));
    if (!isKnown && !isNew) {
        // Not at once: this may be an answer that came too late for its question, and a question
        // on its heels would come to be answered too late as well.
        m_watchdog.start(UnknownCallLook);
    }
}

} // namespace vp
