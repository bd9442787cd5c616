// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modem/modemcallprovider.h"

#include "base/logging.h"

#include <algorithm>

namespace vp {

using namespace std::chrono_literals;

namespace {
constexpr std::size_t RememberedTickets = 8;
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
    , m_answerWait(clock)
    , m_releasePause(clock)
    , m_releasePatience(clock)
    , m_soon(clock)
{
    connect(&m_watchdog, &Deadline::expired, this, &ModemCallProvider::verify);
    connect(&m_ringWait, &Deadline::expired, this, &ModemCallProvider::verify);
    connect(&m_releasePause, &Deadline::expired, this, &ModemCallProvider::verify);
    connect(&m_originationWait, &Deadline::expired, this, &ModemCallProvider::originationOverdue);
    connect(&m_answerWait, &Deadline::expired, this, &ModemCallProvider::answerOverdue);
    connect(&m_chat, &AtChat::opened, this, &ModemCallProvider::dialOpened);
    connect(&m_releasePatience, &Deadline::expired, this, [this] {
        m_insist = true;
        pumpRelease();
    });
    connect(&m_soon, &Deadline::expired, this, [this] {
        for (const auto &[what, error] : std::exchange(m_failures, {})) {
            Q_EMIT requestFailed(what, error);
        }
        tellOpenDial();
    });
}

void ModemCallProvider::setProfile(const ModemProfile &profile)
{
    m_profile = &profile;
    m_traits = profile.traits();
}

void ModemCallProvider::setReady(bool ready)
{
    if (m_ready == ready) {
        return;
    }
    m_ready = ready;
    if (!ready) {
        forget();
        // First why, then what: whoever listens must not take this for callers hanging up.
        Q_EMIT readyChanged(false);
        apply(m_table.clear(ReleaseReason::PortLost));
        return;
    }
    Q_EMIT readyChanged(true);
}

void ModemCallProvider::forget()
{
    for (Deadline *deadline : {&m_watchdog, &m_ringWait, &m_originationWait, &m_answerWait,
                               &m_releasePause, &m_releasePatience}) {
        deadline->stop();
    }
    m_wanted.clear();
    m_queued.clear();
    m_dialing.clear();
    m_dialOpen = false;
    m_dialDoubtful = false;
    m_dataRings = false;
    m_listFailures = 0;
    m_releaseEverything = false;
    m_spared.clear();
    m_releaseInFlight = false;
    m_releaseSettling = false;
    m_releaseTries = 0;
    m_listInFlight = false;
    m_listAgain = false;
    m_eventsSilent = false;
    m_insist = false;
    m_answering = 0;
    m_failure = {};
    m_causeAsked = false;
    m_causeRefused = false;
    m_emptyDoubted = false;
}

void ModemCallProvider::noteSilence()
{
    if (!m_eventsSilent) {
        qCInfo(lcModem) << "the modem does not report the progress of calls: asking for its list";
        m_eventsSilent = true;
        Q_EMIT eventsFoundSilent();
    }
    verify();
}

bool ModemCallProvider::has(CallState state) const
{
    const std::vector<Call> &all = m_table.calls();
    return std::any_of(all.begin(), all.end(), [state](const Call &c) { return c.state == state; });
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
        m_failure = {};
        m_releaseTries = 0;
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
    if (m_dialOpen && m_dialTold && m_table.dialing() == nullptr) {
        m_chat.closeOpen(m_dialTicket);
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
            if (what == CallRequest::Answer) {
                answered(result);
            }
            const bool isConnect = result && result->final.result == FinalResult::Connect;
            if (result && (result->isOk() || isConnect)) {
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

} // namespace vp
