// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QObject>

#include <functional>
#include <map>

namespace vp::sim {

/** Things to be done later, by owner: one Deadline for all of them, in order of time, then of
 * entry. */
class Agenda : public QObject
{
    Q_OBJECT
public:
    explicit Agenda(Clock &clock, QObject *parent = nullptr);
    /** Does @p what after @p delay, never from inside this call; cancel(owner) takes it back. */
    void after(std::chrono::milliseconds delay, qint64 owner, std::function<void()> what);
    void cancel(qint64 owner);
    void clear();

private:
    struct Entry
    {
        qint64 owner = 0;
        std::function<void()> what;
    };
    void runDue();
    void rearm();

    Clock &m_clock;
    Deadline m_deadline;
    std::multimap<std::chrono::milliseconds, Entry> m_entries;
};

} // namespace vp::sim
