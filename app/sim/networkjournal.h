// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/simulatedmodem.h"
#include "sim/simulatednetwork.h"

#include <QObject>
#include <QString>

namespace vp::sim {

/** One plain line for everything that happens in the simulated world, for people and for programs
 * that follow it. */
class NetworkJournal : public QObject
{
    Q_OBJECT
public:
    NetworkJournal(const SimulatedNetwork &network, const SimulatedModem &modem,
                   QObject *parent = nullptr);
    /** "call 1 active +393401234567 multiparty" */
    [[nodiscard]] static QString describe(const NetworkCall &call);
    /** "call 1 gone +393401234567 by remote 104,16" */
    [[nodiscard]] static QString describeEnd(const NetworkCall &call, const ReleaseNote &note);

Q_SIGNALS:
    void line(const QString &text);
};

} // namespace vp::sim
