// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/windowline.h"

#include "base/logging.h"
#include "service/line.h"
#include "service/virtualphone.h"
#include "store/database.h"
#include "store/daycounts.h"

#include <algorithm>

namespace vp {

using namespace std::chrono_literals;

WindowLine::WindowLine(VirtualPhone &phone, Line &line, Database *database, Clock &clock,
                       QObject *parent)
    : QObject(parent)
    , m_line(line)
    , m_database(database)
    , m_clock(clock)
    , m_signal(clock)
    , m_centre(phone)
    , m_next(clock)
{
    connect(&phone, &VirtualPhone::statusChanged, this, [this] {
        const NetworkStatus network = m_line.network();
        const bool isOn = network.modem == ModemState::Ready;
        m_signal.note(isOn ? network.signalPercent : std::nullopt);
    });
    connect(&m_next, &Deadline::expired, this, [this] {
        wait();
        Q_EMIT moved();
    });
}

DayCount WindowLine::today() const
{
    if (m_database == nullptr) {
        return {};
    }
    const QDateTime midnight = m_clock.wall().toLocalTime().date().startOfDay();
    const Result<DayCount> counted = DayCounter(*m_database).since(midnight);
    if (!counted) {
        qCWarning(lcService) << "the day cannot be counted:" << counted.error().detail;
    }
    return counted.value_or(DayCount());
}

bool WindowLine::lookForModem()
{
    m_line.modem().retryNow();
    const ModemState modem = m_line.network().modem;
    return modem != ModemState::Absent && modem != ModemState::Lost;
}

bool WindowLine::reconnect()
{
    if (!m_line.isFree()) {
        return false;
    }
    m_line.modem().probeAgain();
    return true;
}

void WindowLine::setSeen(bool isSeen)
{
    if (isSeen) {
        m_centre.follow();
        m_next.start(0ms); // what was missed meanwhile
    } else {
        m_next.stop();
    }
}

void WindowLine::wait()
{
    const QDateTime now = m_clock.wall().toLocalTime();
    const std::chrono::milliseconds left(now.msecsTo(now.date().addDays(1).startOfDay()));
    // Not longer than a slot: the clock may be set, and the computer may sleep.
    m_next.start(std::clamp<std::chrono::milliseconds>(left, 1s, SignalMemory::Slot));
}

} // namespace vp
