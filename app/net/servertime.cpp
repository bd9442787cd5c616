// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/servertime.h"

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace vp {

namespace {

constexpr milliseconds Agreeing = 2s;

} // namespace

void ServerTime::told(const QDateTime &now, milliseconds heardAt)
{
    m_atZero = now.toUTC().addMSecs(-heardAt.count());
}

QDateTime ServerTime::byOurClock(const QDateTime &date, const Clock &clock) const
{
    if (!m_atZero || !date.isValid()) {
        return date;
    }
    const QDateTime theirs = m_atZero->addMSecs(clock.steady().count());
    const QDateTime ours = clock.wall().toUTC();
    if (std::abs(theirs.msecsTo(ours)) <= Agreeing.count()) {
        return date;
    }
    return ours.addMSecs(-std::max<qint64>(0, date.msecsTo(theirs)));
}

} // namespace vp
