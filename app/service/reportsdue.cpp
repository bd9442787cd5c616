// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/reportsdue.h"

#include "store/messagestore.h"

#include <algorithm>

namespace vp {

using namespace std::chrono_literals;

namespace {

constexpr std::size_t MostAwaited = 1000;
constexpr int LookedThrough = 50; ///< messages of the last run
constexpr auto OldNews = std::chrono::hours(24);

} // namespace

ReportsDue::ReportsDue(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_next(clock)
{
    connect(&m_next, &Deadline::expired, this, &ReportsDue::look);
}

void ReportsDue::await(qint64 id, std::chrono::milliseconds patience)
{
    std::erase_if(m_awaited, [id](const auto &entry) { return entry.second == id; });
    m_awaited.emplace(m_clock.steady() + patience, id);
    if (m_awaited.size() > MostAwaited) {
        m_awaited.erase(m_awaited.begin());
    }
    m_next.start(
        std::max<std::chrono::milliseconds>(m_awaited.begin()->first - m_clock.steady(), {}));
}

void ReportsDue::takeUp(const MessageStore &store)
{
    const QDateTime now = m_clock.wall();
    for (const MessageRecord &message :
         store.page(LookedThrough).value_or(std::vector<MessageRecord> {})) {
        if (message.direction != MessageDirection::Out || message.state != MessageState::Sent
            || message.failure != MessageFailure::None || !message.sentAt) {
            continue;
        }
        const std::chrono::seconds age {message.sentAt->secsTo(now)};
        if (age >= 0s && age < OldNews) {
            await(message.id, std::max<std::chrono::seconds>(Patience - age, 0s));
        }
    }
}

void ReportsDue::look()
{
    while (!m_awaited.empty() && m_awaited.begin()->first <= m_clock.steady()) {
        const qint64 id = m_awaited.begin()->second;
        m_awaited.erase(m_awaited.begin());
        Q_EMIT overdue(id);
    }
    if (!m_awaited.empty()) {
        m_next.start(m_awaited.begin()->first - m_clock.steady());
    }
}

} // namespace vp
