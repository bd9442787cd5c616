// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faultrun.h"
#include "phoneworld.h"

#include <QHash>
#include <QSet>

namespace vp::test {

/** What the phone is at when something happens to its modem. */
enum class Work : std::uint8_t {
    Nothing,
    InboundJoined,
    InboundUnanswered,
    OutboundJoined,
    OutboundUnanswered,
    SmsIn,
    SmsOut,
    SmsAndCall,
};
inline constexpr int WorkCount = 8;

/** The whole phone at one piece of work, instant by instant: an instant is one deadline of anybody.
 * What must hold whatever happens to the modem meanwhile is in complaint(). */
class BusyPhone : public PhoneWorld
{
public:
    explicit BusyPhone(Work work);
    /** Ready, with nothing to do yet. */
    void makeReady();
    void begin();
    /** The next instant. */
    void tick();
    /** Until the work is done, or can go no further. */
    void settle();
    [[nodiscard]] bool isAtRest() const;
    /** The promise that was broken; empty when all were kept. */
    [[nodiscard]] QString complaint() const;
    /** Where the work is: the stage of the call, or what the modem is doing with messages. */
    [[nodiscard]] QString state() const;
    /** What became of it. */
    void countInto(FaultRun &run) const;
    /** Instants of the work when nothing happens to the modem. */
    [[nodiscard]] static int instantsOf(Work work);
    /** From the modem's return (or its last mishap) until it was ready. */
    [[nodiscard]] ModemState modemState() const { return session->status().modem; }
    /** The newest of what was said and heard on the wire. */
    [[nodiscard]] QStringList log() const { return m_log; }

private:
    void prepareParties();
    void note(const QString &what);
    void watchHold();
    [[nodiscard]] QString complaintAboutCalls() const;
    [[nodiscard]] QString complaintAboutTexts() const;
    [[nodiscard]] QString complaintAboutOrders() const;

    Work m_work;
    QStringList m_texts; ///< that were sent to us
    QStringList m_orders; ///< that we were asked to send
    QHash<QByteArray, int> m_submitted; ///< by PDU
    QByteArray m_lastCommand;
    QStringList m_log;
    std::optional<std::chrono::milliseconds> m_aloneSince;
    std::chrono::milliseconds m_abandoned {0};
};

} // namespace vp::test
