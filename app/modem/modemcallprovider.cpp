// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modem/modemcallprovider.h"

#include "base/logging.h"

#include <algorithm>

namespace vp {

using namespace std::chrono_literals;

namespace {
constexpr auto WatchInterval = 3s; ///< while the modem tells everything by itself
constexpr auto PollInterval = 500ms; ///< while it does not, and a call is being made
constexpr auto CallerIdWait = 2500ms;
constexpr auto OriginationWait = 3s;
constexpr std::size_t RememberedTickets = 8;
constexpr int ListPatience = 4; ///< lists refused in a row until the events alone are trusted
} // namespace

Error errorOf(const AtFinal &final)
{
    if (final.result == FinalResult::NotSupported) {
        return {ErrorCode::Unsupported, 0, {}};
    }
    return {ErrorCode::Refused, std::max(final.code, 0), {}};
}

ModemCallProvider::ModemCallProvider(AtChat &chat, Clock &clock, QObject *parent)
    : CallProvider(parent)
    , m_chat(chat)
    , m_watchdog(clock)
    , m_ringWait(clock)
    , m_originationWait(clock)
    , m_releasePause(clock)
    , m_releasePatience(clock)
    , m_soon(clock)
{
    connect(&m_watchdog, &Deadline::expired, this, &ModemCallProvider::verify);
    connect(&m_ringWait, &Deadline::expired, this, &ModemCallProvider::verify);
    connect(&m_releasePause, &Deadline::expired, this, &ModemCallProvider::verify);
    connect(&m_originationWait, &Deadline::expired, this, [this] {
        qCInfo(lcModem) << "the modem does not report the progress of calls: asking for its list";
        m_eventsSilent = true;
        verify();
    });
    connect(&m_releasePatience, &Deadline::expired, this, [this] {
        m_insist = true;
        pumpRelease();
    });
    connect(&m_soon, &Deadline::expired, this, [this] {
        for (const auto &[what, error] : std::exchange(m_failures, {})) {
            Q_EMIT requestFailed(what, error);
        }
    });
}

void ModemCallProvider::setReady(bool ready)
{
    if (m_ready == ready) {
        return;
    }
    m_ready = ready;
    if (!ready) {
        for (Deadline *deadline :
             {&m_watchdog, &m_ringWait, &m_originationWait, &m_releasePause, &m_releasePatience}) {
            deadline->stop();
        }
        m_wanted.clear();
        m_queued.clear();
        m_dialing.clear();
        m_dialDoubtful = false;
        m_dataRings = false;
        m_listFailures = 0;
        m_releaseEverything = false;
        m_spared.clear();
        m_releaseInFlight = false;
        m_releaseSettling = false;
        m_listInFlight = false;
        m_listAgain = false;
        m_eventsSilent = false;
        m_insist = false;
        // First why, then what: whoever listens must not take this for callers hanging up.
        Q_EMIT readyChanged(false);
        apply(m_table.clear(ReleaseReason::PortLost));
        return;
    }
    Q_EMIT readyChanged(true);
}

bool ModemCallProvider::has(CallState state) const
{
    const std::vector<Call> &all = m_table.calls();
    return std::any_of(all.begin(), all.end(), [state](const Call &c) { return c.state == state; });
}

void ModemCallProvider::handle(const ModemEvent &event)
{
    struct Visitor
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
            self.applyOrAsk(self.m_table.progressed(progress.index));
        }
        void operator()(const CallConnectedEvent &connection) const
        {
            self.applyOrAsk(self.m_table.connected(connection.index));
        }
        void operator()(const CallReleasedEvent &released) const
        {
            self.apply(self.m_table.released(released.index, released.cause));
            self.verify();
        }
        void operator()(const CallForwardedEvent & /*event*/) const
        {
            self.apply(self.m_table.forwarded());
        }
        void operator()(const CallDoubtEvent & /*event*/) const { self.verify(); }
        void operator()(const UnknownEvent & /*event*/) const { }
        void operator()(const NoiseEvent & /*event*/) const { }
        void operator()(const RegistrationEvent & /*event*/) const { }
        void operator()(const SignalEvent & /*event*/) const { }
        void operator()(const SimChangedEvent & /*event*/) const { }
    };
    if (m_ready) {
        std::visit(Visitor {*this}, event);
    }
}

void ModemCallProvider::apply(const CallTableChanges &changes)
{
    if (changes.empty()) {
        return;
    }
    const bool anyGone = std::any_of(changes.begin(), changes.end(), [](const auto &change) {
        return change.kind == CallTableChange::Kind::Removed;
    });
    if (anyGone) {
        m_goneSinceRelease = true;
        if (!m_releaseSettling) {
            m_releasePause.stop();
        }
    }
    for (const CallTableChange &change : changes) {
        switch (change.kind) {
        case CallTableChange::Kind::Added:
            if (m_releaseEverything && change.call.isRinging()) {
                m_spared.push_back(change.call.id); // a new caller, not one to be ended
            }
            Q_EMIT callAdded(change.call);
            break;
        case CallTableChange::Kind::Changed:
            Q_EMIT callChanged(change.call);
            break;
        case CallTableChange::Kind::Removed:
            std::erase(m_wanted, change.call.id);
            Q_EMIT callRemoved(change.call);
            break;
        }
    }
    watch();
    pumpRelease();
}

/** An event about a call that the table does not know means that the table is wrong. */
void ModemCallProvider::applyOrAsk(const CallTableChanges &changes)
{
    apply(changes);
    if (changes.empty()) {
        verify();
    }
}

void ModemCallProvider::applyOwnDial(const CallTableChanges &changes)
{
    if (m_dialSpared && m_releaseEverything && !changes.empty()) {
        m_spared.push_back(changes.front().call.id); // dialled after everything was to end
    }
    apply(changes);
}

void ModemCallProvider::watch()
{
    if (!m_ready || (m_table.isEmpty() && !m_releaseEverything)) {
        m_watchdog.stop();
        return;
    }
    const std::vector<Call> &all = m_table.calls();
    const bool settled = std::all_of(
        all.begin(), all.end(), [](const Call &call) { return call.state == CallState::Active; });
    const bool mustAsk = (m_eventsSilent || !m_profile->reportsProgress()) && !settled;
    if (!m_watchdog.isActive()) {
        m_watchdog.start(mustAsk ? std::chrono::milliseconds(PollInterval) : WatchInterval);
    }
}

void ModemCallProvider::fail(CallRequest what, Error error)
{
    m_failures.emplace_back(what, std::move(error));
    m_soon.start(0ms);
}

void ModemCallProvider::request(CallRequest what, const AtCommand &command)
{
    if (!m_ready) {
        fail(what, {ErrorCode::NotReady, 0, {}});
        return;
    }
    const AtChat::Ticket ticket =
        m_chat.send(command, this, [this, what](const Result<AtResponse> &result) {
            if (!m_ready) {
                return;
            }
            if (result && result->isOk()) {
                Q_EMIT requestDone(what);
            } else {
                Q_EMIT requestFailed(what, result ? errorOf(result->final) : result.error());
            }
            verify();
        });
    remember(ticket);
}

void ModemCallProvider::remember(AtChat::Ticket ticket)
{
    m_queued.push_back(ticket);
    if (m_queued.size() > RememberedTickets) {
        m_queued.erase(m_queued.begin());
    }
}

void ModemCallProvider::dial(const PhoneNumber &number)
{
    if (!m_ready || !m_dialing.isEmpty()) {
        fail(CallRequest::Dial, {ErrorCode::NotReady, 0, {}});
        return;
    }
    m_dialing = number.text();
    m_dialTold = false;
    m_dialSpared = m_releaseEverything;
    remember(m_chat.send(m_profile->dial(number.wire()), this,
                         [this](const Result<AtResponse> &result) { dialAnswered(result); }));
}

void ModemCallProvider::dialAnswered(const Result<AtResponse> &result)
{
    const QString number = std::exchange(m_dialing, {});
    if (!m_ready) {
        return;
    }
    if (result && result->isOk()) {
        if (!m_dialTold) {
            applyOwnDial(m_table.dialed(number));
        }
        if (!m_dialTold && m_profile->reportsProgress()) {
            m_originationWait.start(OriginationWait);
        }
        Q_EMIT requestDone(CallRequest::Dial);
    } else {
        m_dialDoubtful = true;
        Q_EMIT requestFailed(CallRequest::Dial, result ? errorOf(result->final) : result.error());
    }
    verify();
}

void ModemCallProvider::answer(int id)
{
    const Call *call = m_table.find(id);
    if (call == nullptr || call->state != CallState::Incoming) {
        fail(CallRequest::Answer, {ErrorCode::NotFound, 0, {}});
        return;
    }
    request(CallRequest::Answer, m_profile->answer());
}

void ModemCallProvider::hold()
{
    if (has(CallState::Waiting)) {
        fail(CallRequest::Hold, {ErrorCode::NotReady, 0, QStringLiteral("a call is waiting")});
        return;
    }
    request(CallRequest::Hold, m_profile->holdOrSwap());
}

void ModemCallProvider::join()
{
    request(CallRequest::Join, m_profile->join());
}

void ModemCallProvider::swap()
{
    if (has(CallState::Waiting)) {
        fail(CallRequest::Swap, {ErrorCode::NotReady, 0, QStringLiteral("a call is waiting")});
        return;
    }
    request(CallRequest::Swap, m_profile->holdOrSwap());
}

void ModemCallProvider::rejectWaiting()
{
    if (!has(CallState::Waiting) || has(CallState::Held)) {
        fail(CallRequest::RejectWaiting, {ErrorCode::NotReady, 0, {}});
        return;
    }
    request(CallRequest::RejectWaiting, m_profile->releaseHeldOrRejectWaiting());
}

void ModemCallProvider::withdraw()
{
    for (const AtChat::Ticket ticket : std::exchange(m_queued, {})) {
        m_chat.cancel(ticket);
    }
}

void ModemCallProvider::verify()
{
    if (!m_ready) {
        return;
    }
    if (m_listInFlight) {
        m_listAgain = true;
        return;
    }
    m_listInFlight = true;
    const CallTable::Serial asked = m_table.serial();
    m_chat.send(m_profile->listCalls(), this,
                [this, asked](const Result<AtResponse> &result) { listAnswered(result, asked); });
}

void ModemCallProvider::listAnswered(const Result<AtResponse> &result, CallTable::Serial asked)
{
    m_listInFlight = false;
    if (!m_ready) {
        return;
    }
    const bool again = std::exchange(m_listAgain, false);
    if (result && result->isOk()) {
        std::vector<ListedCall> list = ModemProfile::listedCalls(result->lines);
        if (m_ringWait.isActive()) {
            // Its number is on the way: without it the caller would be taken for a hidden one.
            std::erase_if(list, [](const ListedCall &call) {
                return call.state == CallState::Incoming && call.number.isEmpty();
            });
        }
        apply(m_table.reconcile(list, asked, m_eventsSilent || !m_profile->reportsProgress()));
    }
    m_watchdog.stop();
    watch();
    if (m_listInFlight) {
        return; // what this list showed led to asking again: that one counts
    }
    if (again || m_table.needsAnotherLook()) {
        verify();
        return;
    }
    if (!result || !result->isOk()) {
        if (++m_listFailures < ListPatience) {
            // Some sticks answer +CME ERROR: 100 now and then: ask again.
            m_watchdog.start(
                std::min<std::chrono::milliseconds>(WatchInterval, 500ms * m_listFailures));
            return;
        }
        qCWarning(lcModem) << "the modem does not list its calls; its events have to do";
    }
    m_listFailures = 0;
    m_dialDoubtful = false;
    if (m_releaseSettling) {
        m_releaseSettling = false;
        if (m_goneSinceRelease) {
            m_releasePause.stop();
        }
    }
    finishReleaseAll();
    pumpRelease();
    Q_EMIT tableVerified();
}

} // namespace vp
