// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/historykeeper.h"

#include "base/logging.h"
#include "store/historypurge.h"

#include <utility>

using namespace std::chrono_literals;

namespace vp {

namespace {

constexpr auto FirstLook = 2min; ///< the modem first
constexpr auto NextLook = 1h;
constexpr auto Breath = 50ms; ///< between two pieces
constexpr int RowsAPiece = 50; ///< a few milliseconds

} // namespace

HistoryKeeper::HistoryKeeper(Settings &settings, Database &database, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_database(database)
    , m_clock(clock)
    , m_next(clock)
{
    connect(&m_next, &Deadline::expired, this, &HistoryKeeper::look);
    connect(&m_settings, &Settings::changed, this, [this](SettingKey key) {
        if (key == SettingKey::HistoryDays) {
            m_next.start(FirstLook); // time to think better of it
        }
    });
}

void HistoryKeeper::start()
{
    m_next.start(FirstLook);
}

void HistoryKeeper::look()
{
    const int days = m_settings.number(SettingKey::HistoryDays);
    if (days <= 0) {
        m_next.start(NextLook);
        return;
    }
    const QDateTime now = m_clock.wall();
    const QDate today = now.date();
    const QDateTime all = now.addDays(-days);
    const QDateTime month = QDate(today.year(), today.month(), 1).startOfDay(now.timeSpec());
    const Result<int> gone =
        HistoryPurge(m_database).piece({all, std::min(all, month)}, RowsAPiece);
    if (!gone) {
        qCWarning(lcStore) << "old calls and messages could not be deleted:" << gone.error().detail;
    } else if (*gone > 0) {
        m_gone += *gone;
        m_next.start(Breath);
        return;
    }
    m_next.start(NextLook);
    if (const int rows = std::exchange(m_gone, 0); rows > 0) {
        qCInfo(lcStore) << rows << "rows older than" << days << "days have been deleted";
        Q_EMIT purged(rows);
    }
}

} // namespace vp
