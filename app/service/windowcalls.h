// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <set>

namespace vp {

class CallHistory;
class Database;
class VirtualPhone;

/** The missed calls that nobody has looked at, for badges. */
class WindowCalls : public QObject
{
    Q_OBJECT
public:
    static constexpr int MostCounted = 99;

    /** @p database null = what has been seen is forgotten at the next start. */
    WindowCalls(VirtualPhone &phone, const CallHistory &history, Database *database,
                QObject *parent = nullptr);
    /** Since the history was looked at last. */
    [[nodiscard]] int missed() const;
    /** The person looks at the history now. */
    void markSeen();

Q_SIGNALS:
    void missedChanged(int calls);

private:
    void count();
    void look(qint64 id);

    const CallHistory &m_history;
    Database *m_database;
    qint64 m_seen = 0; ///< id of the newest call that was seen
    qint64 m_newest = 0; ///< of all calls
    std::set<qint64> m_living; ///< they may still be missed, even when they have been seen
    std::set<qint64> m_missed;
};

} // namespace vp
