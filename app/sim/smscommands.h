// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/atanswer.h"
#include "sim/atrequest.h"
#include "sim/modemcontext.h"

#include <QDateTime>

#include <map>
#include <optional>
#include <utility>

namespace vp::sim {

/** SMS in PDU mode: the store of the SIM, new messages, sending. */
class SmsCommands
{
public:
    explicit SmsCommands(ModemContext &context)
        : m_context(context)
    {
    }
    /** None = not one of mine. */
    [[nodiscard]] std::optional<AtAnswer> answer(const AtRequest &request);
    /** A message arrives from the network. */
    void receive(const QByteArray &pdu);
    /** The network reports about the message that was taken under @p reference, if it wanted that.
     */
    void report(int reference, int status, const QDateTime &time);
    /** The next @p times messages are refused with +CMS ERROR: @p code. */
    void refuseNext(int code, int times) { m_refusals = {code, times}; }
    /** The next @p times deletions are refused with +CMS ERROR: 320. */
    void refuseDeletions(int times) { m_refusedDeletions = times; }

private:
    AtAnswer format(const AtRequest &request);
    AtAnswer service(const AtRequest &request);
    AtAnswer memories(const AtRequest &request);
    AtAnswer newMessages(const AtRequest &request);
    AtAnswer serviceCentre(const AtRequest &request);
    AtAnswer list(const AtRequest &request);
    AtAnswer read(const AtRequest &request);
    AtAnswer remove(const AtRequest &request);
    AtAnswer send(const AtRequest &request);
    AtAnswer acknowledge(const AtRequest &request);
    AtAnswer submit(int length, const QByteArray &payload);
    void tellStored(int slot);

    ModemContext &m_context;
    QByteArray m_centre = SimCard::serviceCentre(); ///< that is told; the network keeps to its own
    int m_reference = 0;
    int m_unacknowledged = 0;
    std::pair<int, int> m_refusals {0, 0};
    int m_refusedDeletions = 0;
    std::map<int, QByteArray> m_recipients; ///< address fields of those that want a report
};

} // namespace vp::sim
