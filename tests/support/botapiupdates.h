// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <deque>

namespace vp {

/** The updates that wait for the bot, and the rules by which getUpdates confirms and returns them.
 */
class BotApiUpdates
{
public:
    /** False when the bot does not want this kind (its last allowed_updates). */
    bool add(const QString &kind, const QJsonObject &content);
    /** Confirms by @p offset, as documented: positive, negative (only the last ones), or none. */
    void confirm(qint64 offset);
    [[nodiscard]] QJsonArray take(int limit) const;
    [[nodiscard]] bool isEmpty() const { return m_queue.empty(); }
    void setNextId(qint64 id) { m_nextId = id; }
    void allowOnly(const QJsonArray &kinds);
    void clear() { m_queue.clear(); }

private:
    struct Entry
    {
        qint64 id = 0;
        QJsonObject update;
    };
    std::deque<Entry> m_queue;
    QSet<QString> m_allowed; ///< empty = all but the few that must be asked for
    qint64 m_nextId = 100'001;
};

} // namespace vp
