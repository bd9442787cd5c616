// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

namespace vp::test {

/** Virtual time whose clock on the wall can be set, which no deadline notices. */
class SettableClock : public ManualClock
{
public:
    using ManualClock::ManualClock;
    [[nodiscard]] QDateTime wall() const override { return ManualClock::wall().addMSecs(m_offset); }
    void setWall(const QDateTime &now) { m_offset = ManualClock::wall().msecsTo(now); }

private:
    qint64 m_offset = 0;
};

} // namespace vp::test
