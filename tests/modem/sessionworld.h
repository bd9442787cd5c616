// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modem/modemsession.h"
#include "sim/loopbackport.h"
#include "sim/simcard.h"
#include "sim/simulatedmodem.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <memory>

namespace vp::test {

/** A session on a simulated modem in virtual time; the session may be ended and begun anew, as a
 * program is. */
class SessionWorld : public QObject
{
    Q_OBJECT
public:
    explicit SessionWorld(SimMemory *memory = nullptr)
        : m_memory(memory)
    {
        modem.setNoise(false);
        connect(&modem, &sim::SimulatedModem::commandReceived, this,
                [this](const QByteArray &line) { commands.append(line); });
        // What the watch on the ports does in the program.
        connect(&modem, &sim::SimulatedModem::portBack, this, [this] {
            if (session != nullptr) {
                session->retryNow();
            }
        });
    }
    ~SessionWorld() override { end(); }

    void begin()
    {
        ModemSessionOptions options;
        options.commandPort = [this] {
            ++opened;
            return sim::LoopbackPort::connectTo(modem, clock);
        };
        options.portName = QStringLiteral("sim");
        options.simMemory = m_memory;
        session = std::make_unique<ModemSession>(options, clock);
    }
    void start()
    {
        begin();
        session->start();
    }
    void end()
    {
        session.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    /** False when it does not happen in time. */
    bool runUntil(const std::function<bool()> &condition, std::chrono::milliseconds limit)
    {
        const std::chrono::milliseconds end = clock.steady() + limit;
        while (!condition() && clock.steady() < end && clock.untilNext().count() >= 0
               && clock.steady() + clock.untilNext() <= end) {
            clock.advanceToNext();
        }
        return condition();
    }
    bool runUntil(ModemState state, std::chrono::milliseconds limit = std::chrono::minutes(2))
    {
        return runUntil([this, state] { return session->status().modem == state; }, limit);
    }
    [[nodiscard]] const NetworkStatus &status() const { return session->status(); }
    [[nodiscard]] qsizetype sent(const QByteArray &prefix) const
    {
        return std::count_if(commands.cbegin(), commands.cend(),
                             [&prefix](const QByteArray &line) { return line.startsWith(prefix); });
    }

    ManualClock clock;
    sim::SimulatedNetwork network {clock};
    sim::SimulatedModem modem {network, clock};
    std::unique_ptr<ModemSession> session;
    QByteArrayList commands;
    int opened = 0;

private:
    SimMemory *m_memory;
};

} // namespace vp::test
