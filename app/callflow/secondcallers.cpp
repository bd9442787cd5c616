// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callflow/secondcallers.h"

#include <algorithm>

namespace vp {

namespace {
constexpr auto RejectAgainAfter = std::chrono::seconds(2);
}

SecondCallers::SecondCallers(CallProvider &provider, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_provider(provider)
    , m_pause(clock)
{
}

void SecondCallers::look(const std::vector<Call> &foreign, bool mayReject)
{
    for (const Call &call : foreign) {
        const auto known = std::find_if(m_known.begin(), m_known.end(),
                                        [&call](const Known &each) { return each.id == call.id; });
        const bool isNew = known == m_known.end();
        if (!call.isRinging()) {
            // Accepted by accident: a hold crossed with his ringing.
            if (call.isEstablished()) {
                m_provider.release(call.id);
            }
            continue;
        }
        if (isNew) {
            m_known.push_back({call.id, false});
        }
        if (mayReject && call.state == CallState::Waiting && !m_rejecting && !m_pause.isActive()) {
            m_rejecting = true;
            m_pause.start(RejectAgainAfter);
            std::find_if(m_known.begin(), m_known.end(), [&call](const Known &each) {
                return each.id == call.id;
            })->rejected = true;
            m_provider.rejectWaiting();
        }
        if (isNew) {
            Q_EMIT came(call);
        }
    }
}

bool SecondCallers::removed(const Call &call)
{
    const auto known = std::find_if(m_known.begin(), m_known.end(),
                                    [&call](const Known &each) { return each.id == call.id; });
    if (known == m_known.end()) {
        return false;
    }
    const bool rejected = known->rejected;
    m_known.erase(known);
    Q_EMIT went(call, rejected);
    return true;
}

void SecondCallers::requestAnswered(CallRequest request, bool accepted)
{
    if (request != CallRequest::RejectWaiting) {
        return;
    }
    m_rejecting = false;
    if (!accepted) {
        for (Known &known : m_known) {
            known.rejected = false; // should he go now, it was not our doing
        }
    }
}

void SecondCallers::forget()
{
    m_known.clear();
    m_pause.stop();
    m_rejecting = false;
}

} // namespace vp
