// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modem/modemcallprovider.h"

#include <algorithm>

// The part of ModemCallProvider that ends calls and keeps at it until the modem's own list agrees.

namespace vp {

using namespace std::chrono_literals;

namespace {
constexpr auto ReleasePatience = 15s;
constexpr auto ReleasePause = 1000ms; ///< the network's time to end a call before it is asked again
} // namespace

void ModemCallProvider::release(int id)
{
    if (!m_ready || m_table.find(id) == nullptr) {
        return;
    }
    if (std::find(m_wanted.begin(), m_wanted.end(), id) == m_wanted.end()) {
        m_wanted.push_back(id);
    }
    if (!m_releasePatience.isActive()) {
        m_insist = false;
        m_releasePatience.start(ReleasePatience);
    }
    pumpRelease();
}

void ModemCallProvider::releaseAll()
{
    withdraw();
    if (!m_ready) {
        fail(CallRequest::ReleaseAll, {ErrorCode::NotReady, 0, {}});
        return;
    }
    m_releaseEverything = true;
    for (const Call &call : std::vector<Call>(m_table.calls())) {
        release(call.id);
    }
    verify();
    watch();
}

bool ModemCallProvider::isSpared(int id) const
{
    return std::find(m_spared.begin(), m_spared.end(), id) != m_spared.end();
}

void ModemCallProvider::pumpRelease()
{
    // While an ATD is on its way there may be one call more than the table says.
    const bool mayHaveDialed = !m_dialing.isEmpty() || m_dialDoubtful;
    if (!m_ready || mayHaveDialed || m_releaseInFlight || m_releaseSettling
        || m_releasePause.isActive()) {
        return;
    }
    const ReleaseStep step =
        planRelease(m_table.calls(), m_wanted, m_insist,
                    {.guarded = m_traits.guardsRelease, .tried = m_releaseTries});
    AtCommand command;
    switch (step.way) {
    case ReleaseStep::Way::Nothing:
        m_releasePatience.stop();
        m_insist = false;
        m_releaseFailures = 0;
        m_releaseTries = 0;
        return;
    case ReleaseStep::Way::Wait:
        return;
    case ReleaseStep::Way::HangUp:
        command = m_profile->hangUp();
        break;
    case ReleaseStep::Way::One:
        command = m_profile->releaseOne(step.index);
        break;
    case ReleaseStep::Way::HeldOrWaiting:
        command = m_profile->releaseHeldOrRejectWaiting();
        break;
    }
    ++m_releaseTries;
    m_releaseInFlight = true;
    m_goneSinceRelease = false;
    m_chat.send(command, this,
                [this](const Result<AtResponse> &result) { releaseAnswered(result); });
}

void ModemCallProvider::releaseAnswered(const Result<AtResponse> &result)
{
    m_releaseInFlight = false;
    if (!m_ready) {
        return;
    }
    m_releaseFailures = result && result->isOk() ? 0 : m_releaseFailures + 1;
    // Whether it worked is for the list to say; the network gets its time, and a modem that refuses
    // even more.
    m_releaseSettling = true;
    m_releasePause.start(std::min(ReleasePause * (m_releaseFailures + 1), 5 * ReleasePause));
    verify();
}

void ModemCallProvider::finishReleaseAll()
{
    if (!m_releaseEverything) {
        return;
    }
    const auto spared = [this](const Call &call) {
        return isSpared(call.id);
    };
    const std::vector<Call> all = m_table.calls();
    if (m_dialing.isEmpty() && std::all_of(all.begin(), all.end(), spared)) {
        m_releaseEverything = false;
        m_spared.clear();
        watch();
        Q_EMIT requestDone(CallRequest::ReleaseAll);
        return;
    }
    for (const Call &call : all) {
        if (!isSpared(call.id)) {
            release(call.id); // may have come to light only after the request
        }
    }
}

} // namespace vp
