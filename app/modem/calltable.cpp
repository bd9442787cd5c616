// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modem/calltable.h"

#include <algorithm>

namespace vp {

namespace {
constexpr std::size_t RememberedReleases = 16;
}

const Call *CallTable::find(int id) const
{
    const auto found = std::find_if(m_calls.begin(), m_calls.end(),
                                    [id](const Call &call) { return call.id == id; });
    return found == m_calls.end() ? nullptr : &*found;
}

Call *CallTable::byIndex(int index)
{
    const auto found = std::find_if(m_calls.begin(), m_calls.end(), [index](const Call &call) {
        return index != 0 && call.index == index;
    });
    return found == m_calls.end() ? nullptr : &*found;
}

Call *CallTable::match(int index, std::optional<CallDirection> direction)
{
    if (Call *known = byIndex(index)) {
        return known;
    }
    Call *candidate = nullptr;
    for (Call &call : m_calls) {
        if (call.index == 0 && (!direction || call.direction == *direction)) {
            if (candidate != nullptr) {
                return nullptr;
            }
            candidate = &call;
        }
    }
    if (candidate != nullptr) {
        candidate->index = index;
    }
    return candidate;
}

CallTable::Meta &CallTable::meta(int id)
{
    return *std::find_if(m_metas.begin(), m_metas.end(),
                         [id](const Meta &each) { return each.id == id; });
}

CallTableChanges CallTable::touch(Call &call)
{
    Meta &known = meta(call.id);
    known.touched = ++m_serial;
    known.wasConnected = known.wasConnected || call.isEstablished();
    return {{CallTableChange::Kind::Changed, call}};
}

CallTableChanges CallTable::dialed(const QString &number, int index)
{
    Call call;
    call.id = ++m_lastId;
    call.index = index;
    call.number = number;
    m_calls.push_back(call);
    m_metas.push_back({call.id, ++m_serial, false});
    return {{CallTableChange::Kind::Added, call}};
}

CallTableChanges CallTable::ringing(CallState state, const QString &number, CallerValidity validity)
{
    const auto known = std::find_if(m_calls.begin(), m_calls.end(),
                                    [](const Call &call) { return call.isRinging(); });
    if (known != m_calls.end()) {
        // The same call rings again, or a waiting one has become the incoming one.
        if (known->state == state && (known->number == number || number.isEmpty())) {
            return {};
        }
        known->state = state;
        if (!number.isEmpty()) {
            known->number = number;
            known->validity = validity;
        }
        return touch(*known);
    }
    Call call;
    call.id = ++m_lastId;
    call.direction = CallDirection::Incoming;
    call.state = state;
    call.number = number;
    call.validity = validity;
    m_calls.push_back(call);
    m_metas.push_back({call.id, ++m_serial, false});
    return {{CallTableChange::Kind::Added, call}};
}

CallTableChanges CallTable::originated(int index)
{
    if (byIndex(index) != nullptr) {
        return {};
    }
    Call *call = match(index, CallDirection::Outgoing);
    return call != nullptr ? touch(*call) : CallTableChanges {};
}

const Call *CallTable::dialing() const
{
    const auto found = std::find_if(m_calls.rbegin(), m_calls.rend(), [](const Call &call) {
        return call.isOutgoing() && !call.isEstablished();
    });
    return found == m_calls.rend() ? nullptr : &*found;
}

Call *CallTable::dialingCall()
{
    const Call *call = dialing();
    return call == nullptr ? nullptr : &m_calls[static_cast<std::size_t>(call - m_calls.data())];
}

CallTableChanges CallTable::progressed(int index)
{
    Call *call = index == 0 ? dialingCall() : match(index, CallDirection::Outgoing);
    if (call == nullptr) {
        return {};
    }
    call->progress = true;
    if (call->state == CallState::Dialing) {
        call->state = CallState::Alerting;
    }
    return touch(*call);
}

CallTableChanges CallTable::connected(int index)
{
    Call *call = match(index, std::nullopt);
    if (call == nullptr || call->isEstablished()) {
        return {};
    }
    call->progress = true;
    call->state = CallState::Active;
    return touch(*call);
}

CallTableChanges CallTable::dialAnswered()
{
    Call *call = dialingCall();
    if (call == nullptr) {
        return {};
    }
    call->progress = true;
    call->state = CallState::Active;
    return touch(*call);
}

bool CallTable::knows(const ListedCall &call)
{
    return matchListed(call, {}) != nullptr;
}

CallTableChanges CallTable::told(const ListedCall &listed)
{
    Call *call = matchListed(listed, {});
    if (call == nullptr
        && (listed.state == CallState::Incoming || listed.state == CallState::Waiting)) {
        const CallTableChanges changes =
            ringing(listed.state, listed.number,
                    listed.number.isEmpty() ? CallerValidity::Unavailable : CallerValidity::Valid);
        call = matchListed(listed, {});
        if (call != nullptr) {
            call->index = listed.index;
        }
        return changes.empty() ? changes : CallTableChanges {{changes.front().kind, *call}};
    }
    if (call == nullptr) {
        return {};
    }
    const Call before = *call;
    update(*call, listed, true);
    return *call == before ? CallTableChanges {} : touch(*call);
}

CallTableChanges CallTable::forwarded()
{
    Call *call = dialingCall();
    if (call == nullptr) {
        return {};
    }
    call->forwardedElsewhere = true;
    return touch(*call);
}

CallTableChanges CallTable::remove(std::size_t position, ReleaseCause cause)
{
    Call call = m_calls[position];
    const bool wasConnected = meta(call.id).wasConnected;
    if (call.isOutgoing() && !wasConnected && cause.reason == ReleaseReason::Normal) {
        cause.reason = ReleaseReason::Declined;
    }
    call.state = CallState::Released;
    call.release = cause;
    m_calls.erase(m_calls.begin() + static_cast<std::ptrdiff_t>(position));
    std::erase_if(m_metas, [&call](const Meta &each) { return each.id == call.id; });
    noteGone(call.index);
    return {{CallTableChange::Kind::Removed, call}};
}

void CallTable::noteGone(int index)
{
    m_gone.push_back({index, ++m_serial});
    if (m_gone.size() > RememberedReleases) {
        m_gone.erase(m_gone.begin());
    }
}

CallTableChanges CallTable::released(int index, ReleaseCause cause)
{
    const Call *call = match(index, std::nullopt);
    if (call == nullptr) {
        noteGone(index);
        return {};
    }
    return remove(static_cast<std::size_t>(call - m_calls.data()), cause);
}

bool CallTable::wentAfter(int index, Serial asked) const
{
    return std::any_of(m_gone.begin(), m_gone.end(), [index, asked](const Gone &gone) {
        return gone.index == index && gone.when > asked;
    });
}

Call *CallTable::matchListed(const ListedCall &listed, const std::vector<int> &taken)
{
    const auto isFree = [&taken](const Call &call) {
        return std::find(taken.begin(), taken.end(), call.id) == taken.end();
    };
    const auto suits = [&](const Call &call, int index) {
        return call.index == index && call.direction == listed.direction && isFree(call);
    };
    for (const int index : {listed.index, 0}) {
        const auto found = std::find_if(m_calls.begin(), m_calls.end(),
                                        [&](const Call &call) { return suits(call, index); });
        if (found != m_calls.end()) {
            return &*found;
        }
    }
    return nullptr;
}

void CallTable::update(Call &call, const ListedCall &listed, bool stateTellsProgress)
{
    call.index = listed.index;
    call.state = listed.state;
    call.multiparty = listed.multiparty;
    if (call.number.isEmpty() && !listed.number.isEmpty()
        && call.validity != CallerValidity::Withheld) {
        call.number = listed.number;
        call.validity = CallerValidity::Valid;
    }
    if (call.isEstablished() || (stateTellsProgress && listed.state == CallState::Alerting)) {
        call.progress = true;
    }
    Meta &known = meta(call.id);
    known.wasConnected = known.wasConnected || call.isEstablished();
}

CallTableChanges CallTable::reconcile(const std::vector<ListedCall> &list, Serial asked,
                                      bool stateTellsProgress, const ReleaseCause &failed)
{
    CallTableChanges changes;
    std::vector<int> taken;
    m_needsAnotherLook = false;
    for (const ListedCall &listed : list) {
        if (Call *call = matchListed(listed, taken)) {
            taken.push_back(call->id);
            if (meta(call->id).touched > asked) {
                m_needsAnotherLook = m_needsAnotherLook || call->state != listed.state;
                call->index = listed.index;
                continue;
            }
            const Call before = *call;
            update(*call, listed, stateTellsProgress);
            if (*call != before) {
                changes.push_back({CallTableChange::Kind::Changed, *call});
            }
        } else if (wentAfter(listed.index, asked)) {
            m_needsAnotherLook = true;
        } else {
            Call fresh;
            fresh.id = ++m_lastId;
            fresh.direction = listed.direction;
            fresh.validity =
                listed.number.isEmpty() ? CallerValidity::Unavailable : CallerValidity::Valid;
            m_calls.push_back(fresh);
            m_metas.push_back({fresh.id, asked, false});
            update(m_calls.back(), listed, stateTellsProgress);
            taken.push_back(fresh.id);
            changes.push_back({CallTableChange::Kind::Added, m_calls.back()});
        }
    }
    for (std::size_t i = m_calls.size(); i-- > 0;) {
        const int id = m_calls[i].id;
        if (std::find(taken.begin(), taken.end(), id) != taken.end()) {
            continue;
        }
        if (meta(id).touched > asked) {
            m_needsAnotherLook = true;
            continue;
        }
        const bool wasDialed = m_calls[i].isOutgoing() && !meta(id).wasConnected;
        const CallTableChanges removed = remove(i, wasDialed ? failed : ReleaseCause {});
        changes.insert(changes.end(), removed.begin(), removed.end());
    }
    return changes;
}

CallTableChanges CallTable::clear(ReleaseReason reason)
{
    CallTableChanges changes;
    ReleaseCause cause;
    cause.reason = reason;
    while (!m_calls.empty()) {
        const CallTableChanges removed = remove(m_calls.size() - 1, cause);
        changes.insert(changes.end(), removed.begin(), removed.end());
    }
    m_gone.clear();
    return changes;
}

} // namespace vp
