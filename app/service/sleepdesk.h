// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/sleepguard.h"
#include "settings/settings.h"

#include <QDateTime>
#include <QObject>

#include <functional>

namespace vp {

class Line;
class WhenOffDesk;

/**
 * The computer's sleep: held off while a modem is ready (a setting). When it comes all the same,
 * calls end, owners are told, the transmitter is switched off where callers are forwarded then, and
 * only then, or after four seconds, the sleep goes on. Afterwards the modem is set up anew.
 */
class SleepDesk : public QObject
{
    Q_OBJECT
public:
    SleepDesk(SleepGuard &guard, Line &line, const Settings &settings, WhenOffDesk &whenOff,
              Clock &clock, QObject *parent = nullptr);

    /** Whether everything that had to be said has been, or cannot be; asked at each look(). */
    void setToldAll(std::function<bool()> toldAll) { m_toldAll = std::move(toldAll); }
    /** Something has been said. */
    void look();
    [[nodiscard]] bool isGoingToSleep() const { return m_phase != Phase::Awake; }

Q_SIGNALS:
    /** Tell those who should know: callers are forwarded to @p forwardedTo meanwhile (empty =
     * nobody). */
    void goingToSleep(const QString &forwardedTo);
    void woke(std::chrono::seconds after);

private:
    enum class Phase : std::uint8_t { Awake, EndingCalls, Finishing, Asleep };
    void aboutToSleep();
    void callsEnded();
    void patienceEnded();
    void letSleep();
    void wake();
    void block();

    SleepGuard &m_guard;
    Line &m_line;
    const Settings &m_settings;
    WhenOffDesk &m_whenOff;
    Clock &m_clock;
    Deadline m_patience;
    std::function<bool()> m_toldAll;
    QDateTime m_since;
    Phase m_phase = Phase::Awake;
    bool m_radioDone = true;
};

} // namespace vp
