// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"
#include "modem/modemcallprovider.h"
#include "profiles/releasecauses.h"

#include <algorithm>

// The part of ModemCallProvider that asks the modem for its own list of calls.

namespace vp {

using namespace std::chrono_literals;

namespace {
constexpr auto WatchInterval = 3s; ///< while the modem tells everything by itself
constexpr auto SettledInterval = 2s; ///< while it does not, and everybody talks
constexpr auto PollInterval = 500ms; ///< while it does not, and a call is being made
/** Lists refused in a row until the events alone are trusted, where there are any. */
constexpr int ListPatience = 4;
constexpr int LongListPatience = 10;
} // namespace

/** Nothing but the list tells what becomes of a call. */
bool ModemCallProvider::isPolled() const
{
    return m_eventsSilent || !m_traits.tellsProgress;
}

void ModemCallProvider::watch()
{
    // While ATD waits for the far end, a question without need could break off the dialling.
    if (!m_ready || (m_table.isEmpty() && !m_releaseEverything)
        || (m_dialOpen && !m_releaseEverything)) {
        m_watchdog.stop();
        return;
    }
    const std::vector<Call> &all = m_table.calls();
    const bool settled = std::all_of(
        all.begin(), all.end(), [](const Call &call) { return call.state == CallState::Active; });
    if (m_watchdog.isActive()) {
        return;
    }
    if (!isPolled()) {
        m_watchdog.start(WatchInterval);
    } else {
        m_watchdog.start(settled ? std::chrono::milliseconds(SettledInterval) : PollInterval);
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

/** A dialled call is about to be taken for gone, and nobody has said why. */
bool ModemCallProvider::isCauseMissing(const std::vector<ListedCall> &list,
                                       CallTable::Serial asked) const
{
    const Call *dialed = m_table.dialing();
    const bool isOurDoing = dialed != nullptr
        && std::find(m_wanted.begin(), m_wanted.end(), dialed->id) != m_wanted.end();
    if (dialed == nullptr || isOurDoing || m_traits.tellsCause || m_causeRefused || m_causeAsked
        || m_failure.reason != ReleaseReason::Unknown) {
        return false;
    }
    CallTable preview = m_table;
    const CallTableChanges changes = preview.reconcile(list, asked, true);
    return std::any_of(changes.begin(), changes.end(), [dialed](const CallTableChange &change) {
        return change.kind == CallTableChange::Kind::Removed && change.call.id == dialed->id;
    });
}

void ModemCallProvider::askCause()
{
    m_causeAsked = true;
    m_listInFlight = true; // the list comes after it
    m_chat.send(lastCauseQuestion(), this, [this](const Result<AtResponse> &result) {
        m_listInFlight = false;
        if (!m_ready) {
            return;
        }
        if (result && result->isOk()) {
            m_failure = lastCauseAnswer(result->lines);
        } else {
            m_causeRefused = true;
        }
        verify();
    });
}

void ModemCallProvider::listAnswered(const Result<AtResponse> &result, CallTable::Serial asked)
{
    m_listInFlight = false;
    if (!m_ready) {
        return;
    }
    const bool again = std::exchange(m_listAgain, false);
    tellOpenDial(); // before the list does
    if (result && result->isOk()) {
        std::vector<ListedCall> list = ModemProfile::listedCalls(result->lines);
        if (m_dialOpen && list.empty() && !m_table.isEmpty() && !m_emptyDoubted) {
            m_emptyDoubted = true; // that OK may have been the one of ATD
            verify();
            return;
        }
        m_emptyDoubted = false;
        if (m_ringWait.isActive()) {
            // Its number is on the way: without it the caller would be taken for a hidden one.
            std::erase_if(list, [](const ListedCall &call) {
                return call.state == CallState::Incoming && call.number.isEmpty();
            });
        }
        if (isCauseMissing(list, asked)) {
            askCause();
            return;
        }
        m_causeAsked = false;
        apply(m_table.reconcile(list, asked, isPolled() || !m_traits.guardsRelease, m_failure));
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
        if (++m_listFailures < (isPolled() ? LongListPatience : ListPatience)) {
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
