// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/atanswer.h"
#include "sim/atrequest.h"
#include "sim/modemcontext.h"

#include <optional>

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
    int m_reference = 0;
    int m_unacknowledged = 0;
};

} // namespace vp::sim
