// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "sim/agenda.h"
#include "sim/networkcall.h"
#include "sim/party.h"

#include <QObject>

#include <optional>
#include <vector>

namespace vp::sim {

/** One side of a talk that no longer touches our line, and what it costs. */
struct AwayLeg
{
    NetworkCall call;
    CallRecord record;
};

/**
 * Parties whom the network connects without our line: both sides of an explicit transfer, or a
 * caller who was deflected and the phone that rings for him. Somebody pays for each side until the
 * talk is over. @see 3GPP TS 22.091; TS 22.072
 */
class AwayTalks : public QObject
{
    Q_OBJECT
public:
    explicit AwayTalks(Clock &clock, QObject *parent = nullptr);

    /** Both have been answered; they hear each other from now on. */
    void connectBoth(const AwayLeg &first, const AwayLeg &second,
                     std::optional<std::chrono::milliseconds> limit);
    /** @p caller goes on waiting; @p called, dialled or alerting, is called by the network now. */
    void forward(const AwayLeg &caller, const AwayLeg &called, const PartyBehaviour &behaviour,
                 const NetworkDelays &delays);
    /** The phone that is called answers now. */
    bool answer(const QString &number);
    /** Either side hangs up. */
    bool hangUp(const QString &number);
    /** Both sides of every talk. */
    [[nodiscard]] std::vector<NetworkCall> calls() const;

Q_SIGNALS:
    void talkBegan(const QString &first, const QString &second);
    void over(const vp::sim::CallRecord &record);

private:
    struct Talk
    {
        qint64 id = 0;
        AwayLeg first;
        AwayLeg second;
        std::optional<std::chrono::milliseconds> limit; ///< somebody hangs up after so long
    };
    Talk *byId(qint64 id);
    Talk *byNumber(const QString &number);
    void begin(qint64 id);
    void end(qint64 id, const ReleaseNote &note);

    Clock &m_clock;
    Agenda m_agenda;
    std::vector<Talk> m_talks;
    qint64 m_lastId = 0;
};

} // namespace vp::sim
