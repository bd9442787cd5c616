// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/awaytalks.h"

#include <algorithm>

namespace vp::sim {

using Reaction = PartyBehaviour::Reaction;
using std::chrono::milliseconds;

AwayTalks::AwayTalks(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_agenda(clock)
{
}

void AwayTalks::connectBoth(const AwayLeg &first, const AwayLeg &second,
                            std::optional<milliseconds> limit)
{
    m_talks.push_back({++m_lastId, first, second, limit});
    begin(m_lastId);
}

void AwayTalks::forward(const AwayLeg &caller, const AwayLeg &called,
                        const PartyBehaviour &behaviour, const NetworkDelays &delays)
{
    const qint64 id = ++m_lastId;
    m_talks.push_back({id, caller, called, behaviour.hangUpAfter});
    m_talks.back().first.call.away = true;
    m_talks.back().second.call.away = true;
    const bool alerts = called.call.state == CallState::Alerting;
    const milliseconds alert =
        alerts ? milliseconds {0} : behaviour.alertAfter.value_or(delays.alert);
    const milliseconds react = alert + behaviour.answerAfter.value_or(delays.answer);
    const auto fail = [this, id](milliseconds after, int cause) {
        m_agenda.after(after, id, [this, id, cause] { end(id, {EndedBy::Network, 104, cause}); });
    };
    switch (behaviour.reaction) {
    case Reaction::Answer:
    case Reaction::Voicemail:
        m_agenda.after(react, id, [this, id] { begin(id); });
        break;
    case Reaction::Busy:
        fail(delays.refuse, behaviour.cause.value_or(17));
        return;
    case Reaction::SwitchedOff:
        fail(delays.unreachable, behaviour.cause.value_or(18));
        return;
    case Reaction::Decline:
        fail(react, behaviour.cause.value_or(21));
        break;
    case Reaction::NoAnswer:
    case Reaction::Manual:
        fail(alert + delays.noAnswer, behaviour.cause.value_or(19));
        break;
    }
    m_agenda.after(alert, id, [this, id] {
        if (Talk *talk = byId(id)) {
            talk->second.call.state = CallState::Alerting;
            talk->second.record.alerting = m_clock.steady();
        }
    });
}

bool AwayTalks::answer(const QString &number)
{
    Talk *talk = byNumber(number);
    if (talk == nullptr || talk->second.call.number != number || talk->second.record.answered) {
        return false;
    }
    begin(talk->id);
    return true;
}

bool AwayTalks::hangUp(const QString &number)
{
    const Talk *talk = byNumber(number);
    if (talk == nullptr) {
        return false;
    }
    end(talk->id, {});
    return true;
}

std::vector<NetworkCall> AwayTalks::calls() const
{
    std::vector<NetworkCall> calls;
    for (const Talk &talk : m_talks) {
        calls.push_back(talk.first.call);
        calls.push_back(talk.second.call);
    }
    return calls;
}

AwayTalks::Talk *AwayTalks::byId(qint64 id)
{
    const auto found = std::find_if(m_talks.begin(), m_talks.end(),
                                    [id](const Talk &talk) { return talk.id == id; });
    return found == m_talks.end() ? nullptr : &*found;
}

AwayTalks::Talk *AwayTalks::byNumber(const QString &number)
{
    const auto found = std::find_if(m_talks.begin(), m_talks.end(), [&number](const Talk &talk) {
        return talk.first.call.number == number || talk.second.call.number == number;
    });
    return found == m_talks.end() ? nullptr : &*found;
}

void AwayTalks::begin(qint64 id)
{
    Talk *talk = byId(id);
    if (talk == nullptr) {
        return;
    }
    m_agenda.cancel(id);
    const milliseconds now = m_clock.steady();
    for (AwayLeg *leg : {&talk->first, &talk->second}) {
        leg->call.away = true;
        leg->call.state = CallState::Active;
        leg->call.connectedAt = leg->call.connectedAt.value_or(now);
        leg->record.answered = leg->record.answered.value_or(now);
        leg->record.conversations.push_back({now, std::nullopt});
    }
    if (talk->limit) {
        m_agenda.after(*talk->limit, id, [this, id] { end(id, {}); });
    }
    Q_EMIT talkBegan(talk->first.call.number, talk->second.call.number);
}

void AwayTalks::end(qint64 id, const ReleaseNote &note)
{
    const Talk *found = byId(id);
    if (found == nullptr) {
        return;
    }
    Talk talk = *found;
    m_agenda.cancel(id);
    std::erase_if(m_talks, [id](const Talk &each) { return each.id == id; });
    for (AwayLeg *leg : {&talk.first, &talk.second}) {
        leg->record.call = leg->call;
        leg->record.ended = m_clock.steady();
        leg->record.release = note;
        if (!leg->record.conversations.empty() && !leg->record.conversations.back().until) {
            leg->record.conversations.back().until = m_clock.steady();
        }
        Q_EMIT over(leg->record);
    }
}

} // namespace vp::sim
