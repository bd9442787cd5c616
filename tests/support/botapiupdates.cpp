// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "botapiupdates.h"

#include <algorithm>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

/** An offset further ahead than this is taken for one of an older numbering, and confirms nothing.
 */
constexpr qint64 FutureMargin = 10;

} // namespace

bool BotApiUpdates::add(const QString &kind, const QJsonObject &content)
{
    static const QSet<QString> onlyOnRequest {u"chat_member"_s, u"message_reaction"_s,
                                              u"message_reaction_count"_s};
    const bool wanted =
        m_allowed.isEmpty() ? !onlyOnRequest.contains(kind) : m_allowed.contains(kind);
    if (wanted) {
        const qint64 id = m_nextId++;
        m_queue.push_back({id, {{u"update_id"_s, id}, {kind, content}}});
    }
    return wanted;
}

void BotApiUpdates::confirm(qint64 offset)
{
    if (offset < 0) {
        while (static_cast<qint64>(m_queue.size()) > -offset) {
            m_queue.pop_front();
        }
        return;
    }
    if (offset > m_nextId + FutureMargin) {
        return;
    }
    while (!m_queue.empty() && m_queue.front().id < offset) {
        m_queue.pop_front();
    }
}

QJsonArray BotApiUpdates::take(int limit) const
{
    QJsonArray updates;
    for (const Entry &entry : m_queue) {
        if (updates.size() >= limit) {
            break;
        }
        updates.append(entry.update);
    }
    return updates;
}

void BotApiUpdates::allowOnly(const QJsonArray &kinds)
{
    m_allowed.clear();
    for (const QJsonValue &kind : kinds) {
        m_allowed.insert(kind.toString());
    }
}

} // namespace vp
