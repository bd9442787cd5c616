// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/agenda.h"
#include "sim/simulatedchat.h"
#include "sim/simulatedmodem.h"
#include "sim/simulatednetwork.h"

#include <QObject>

#include <vector>

namespace vp::sim {

/** A small day on the simulated network and chat, to be watched: calls joined, somebody busy, a
 * hidden caller, an SMS. */
class DemoScript : public QObject
{
    Q_OBJECT
public:
    DemoScript(SimulatedNetwork &network, SimulatedModem &modem, SimulatedChat &chat,
               qint64 ownerId, Clock &clock, QObject *parent = nullptr);
    /** From the beginning; stops what was playing. Played once. */
    void start();
    void stop();
    [[nodiscard]] bool isPlaying() const { return m_next < m_steps.size(); }
    /** 1 = as written, 2 = twice as fast; 0.1 to 100. Takes effect at the next step. */
    void setSpeed(double speed);

    /** The invented people of the day. */
    struct Person
    {
        QString number;
        QString name;
    };
    [[nodiscard]] static std::vector<Person> people();
    [[nodiscard]] static QString ownPhone(); ///< A
    [[nodiscard]] static QString ownLine(); ///< B

Q_SIGNALS:
    void narrated(const QString &text);
    void finished();

private:
    struct Step
    {
        std::chrono::milliseconds after {0}; ///< since the step before
        QString narration; ///< empty = silent
        std::function<void()> action;
    };
    void buildSteps();
    void scheduleNext();
    void play();

    SimulatedNetwork &m_network;
    SimulatedModem &m_modem;
    SimulatedChat &m_chat;
    qint64 m_ownerId;
    Deadline m_deadline;
    double m_speed = 1;
    std::vector<Step> m_steps;
    std::size_t m_next = 0;
};

} // namespace vp::sim
