// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/windowcalls.h"

#include "base/logging.h"
#include "service/chatphrases.h"
#include "service/virtualphone.h"
#include "store/database.h"
#include "store/windowmarks.h"

#include <algorithm>

namespace vp {

namespace {

bool isMissed(const CallRecord &call)
{
    return ChatPhrases::isMissed(call) && call.outcome->kind != OutcomeKind::LeftOver;
}

} // namespace

WindowCalls::WindowCalls(VirtualPhone &phone, const CallHistory &history, Database *database,
                         QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_database(database)
{
    count();
    connect(&phone, &VirtualPhone::historyChanged, this, &WindowCalls::look);
}

int WindowCalls::missed() const
{
    return std::min(static_cast<int>(m_missed.size()), MostCounted);
}

/** What the last run left. */
void WindowCalls::count()
{
    constexpr int page = 200;
    const auto newest = m_history.page(page).value_or(std::vector<CallRecord> {});
    m_newest = newest.empty() ? 0 : newest.front().id;
    m_seen = m_database == nullptr ? m_newest : WindowMarks(*m_database).seenCall().value_or(0);
    for (const CallRecord &call : newest) {
        if (call.id > m_seen && isMissed(call)) {
            m_missed.insert(call.id);
        }
    }
}

void WindowCalls::look(qint64 id)
{
    m_newest = std::max(m_newest, id);
    const bool isNew = id > m_seen || m_living.contains(id);
    const Result<CallRecord> call = m_history.record(id);
    if (!isNew || !call) {
        return;
    }
    if (!call->outcome) {
        m_living.insert(id);
        return;
    }
    m_living.erase(id);
    if (isMissed(*call) && m_missed.insert(id).second) {
        Q_EMIT missedChanged(missed());
    }
}

void WindowCalls::markSeen()
{
    if (m_seen < m_newest) {
        m_seen = m_newest;
        const Result<> kept =
            m_database == nullptr ? Result<>() : WindowMarks(*m_database).setSeenCall(m_seen);
        if (!kept) {
            qCWarning(lcService) << "which calls were seen cannot be kept:" << kept.error().detail;
        }
    }
    if (!m_missed.empty()) {
        m_missed.clear();
        Q_EMIT missedChanged(0);
    }
}

} // namespace vp
