// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/windowline.h"

#include "base/logging.h"
#include "service/line.h"
#include "service/virtualphone.h"
#include "store/database.h"
#include "store/daycounts.h"

namespace vp {

WindowLine::WindowLine(VirtualPhone &phone, Line &line, Database *database, Clock &clock,
                       QObject *parent)
    : QObject(parent)
    , m_line(line)
    , m_database(database)
    , m_clock(clock)
    , m_signal(clock)
{
    connect(&phone, &VirtualPhone::statusChanged, this, [this] {
        const NetworkStatus network = m_line.network();
        const bool isOn = network.modem == ModemState::Ready;
        m_signal.note(isOn ? network.signalPercent : std::nullopt);
    });
}

DayCount WindowLine::today() const
{
    if (m_database == nullptr) {
        return {};
    }
    const QDateTime midnight = m_clock.wall().toLocalTime().date().startOfDay();
    const Result<DayCount> counted = DayCounts(*m_database).since(midnight);
    if (!counted) {
        qCWarning(lcService) << "the day cannot be counted:" << counted.error().detail;
    }
    return counted.value_or(DayCount());
}

void WindowLine::lookForModem()
{
    m_line.modem().retryNow();
}

} // namespace vp
