// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/diskwatch.h"

#include "base/logging.h"
#include "store/database.h"

namespace vp {

using namespace std::chrono_literals;

namespace {

constexpr auto Round = 30s;

} // namespace

DiskWatch::DiskWatch(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_round(clock)
{
    connect(&m_round, &Deadline::expired, this, &DiskWatch::look);
}

void DiskWatch::refused(const Error &error)
{
    m_refused = true;
    if (!m_round.isActive()) {
        m_round.start(Round);
    }
    if (!std::exchange(m_failed, true)) {
        qCWarning(lcService) << "messages cannot be stored, they stay where they are:"
                             << error.detail;
        Q_EMIT changed(false, isDiskFull(error));
    }
}

void DiskWatch::look()
{
    const bool wasQuiet = !std::exchange(m_refused, false);
    m_round.start(Round); // what is tried now may be answered later
    Q_EMIT tryAgain();
    if (wasQuiet && !m_refused) {
        m_round.stop();
        m_failed = false;
        qCInfo(lcService) << "messages can be stored again";
        Q_EMIT changed(true, false);
    }
}

} // namespace vp
