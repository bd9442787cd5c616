// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "callflow/calljoiner.h"
#include "store/simfacts.h"
#include "telephony/ringplan.h"

#include <QObject>

#include <optional>

namespace vp {

class Line;
class Settings;

/** Reads calls/ways, which is valid by then: auto, or an order. The last resort is always there. */
[[nodiscard]] CallWays callWaysOf(const QString &setting);

/**
 * Which ways a call may go now: what the owner set, without what the modem does not list and what
 * has failed with this SIM. Deflection that was refused is not tried again for 30 days. What is
 * remembered is read when the SIM becomes known, never when it rings.
 */
class WayChooser : public QObject
{
    Q_OBJECT
public:
    /** @p facts may be null: then it is remembered until the next start only. */
    WayChooser(Line &line, const Settings &settings, SimFacts *facts, Clock &clock);

    [[nodiscard]] CallWays inbound(const RingPlan &plan) const;
    [[nodiscard]] CallWays outbound() const;
    /** Whether deflection is known to work with this SIM; none = not tried, or long ago. */
    [[nodiscard]] std::optional<bool> deflectionWorks() const;

private:
    void simMayHaveChanged();
    void remember(DeflectionVerdict verdict);
    void save();
    [[nodiscard]] CallWays wanted() const;

    Line &m_line;
    const Settings &m_settings;
    SimFacts *m_facts = nullptr;
    Clock &m_clock;
    Deadline m_later; ///< the bytes for the modem go before the disk
    QString m_sim;
    std::optional<SimFact> m_deflection;
};

} // namespace vp
