// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "sim/faults.h"
#include "sim/wireaccidents.h"

#include <QByteArray>
#include <QObject>

#include <functional>

namespace vp::sim {

/** The last station before the wire: splits, glues or dirties what a port says when a fault asks
 * for it. */
class WireShaper : public QObject
{
    Q_OBJECT
public:
    WireShaper(FaultBox &faults, Clock &clock, QObject *parent = nullptr);
    void say(const QByteArray &bytes);
    void reset();
    [[nodiscard]] WireAccidents &accidents() { return m_accidents; }

Q_SIGNALS:
    void shaped(const QByteArray &bytes);

private:
    void sayGlued();
    void deliver(const QByteArray &bytes);

    FaultBox &m_faults;
    WireAccidents m_accidents;
    Deadline m_glue;
    QByteArray m_waiting;
    std::uint32_t m_random = 1;
};

} // namespace vp::sim
