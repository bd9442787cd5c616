// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/servicecentre.h"
#include "service/signalmemory.h"
#include "telephony/daycount.h"

#include <QObject>

namespace vp {

class Database;
class Line;
class VirtualPhone;

/** What the window shows of the line's day, and does for its modem. Everything outlives it. */
class WindowLine : public QObject
{
    Q_OBJECT
public:
    /** @p database null = nothing is kept, so nothing is counted. */
    WindowLine(VirtualPhone &phone, Line &line, Database *database, Clock &clock,
               QObject *parent = nullptr);
    /** Since the last midnight here; all zero where the disk refuses. */
    [[nodiscard]] DayCount today() const;
    [[nodiscard]] const SignalMemory &signalMemory() const { return m_signal; }
    /** Looks for the modem now and not only when its turn comes; nothing while there is one. False
     * = it was not found; whether one that was found answers is told by the status. */
    bool lookForModem();
    /** As lookForModem(), and sets one up anew that is there; false = a call is going on, which it
     * would end. */
    bool reconnect();
    /** The number through which SMS are sent. */
    [[nodiscard]] ServiceCentre &serviceCentre() { return m_centre; }
    /** While somebody sees the day, moved() tells when it is to be looked at again. */
    void setSeen(bool isSeen);

Q_SIGNALS:
    /** The time has moved on: by a slot of the signal, or past midnight. */
    void moved();

private:
    void wait();

    Line &m_line;
    Database *m_database;
    Clock &m_clock;
    SignalMemory m_signal;
    ServiceCentre m_centre;
    Deadline m_next;
};

} // namespace vp
