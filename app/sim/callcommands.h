// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/atanswer.h"
#include "sim/atrequest.h"
#include "sim/modemcontext.h"

#include <optional>

namespace vp::sim {

/** Dialling, answering, ending, holding, joining; the call list; what is told about calls. */
class CallCommands
{
public:
    explicit CallCommands(ModemContext &context)
        : m_context(context)
    {
    }
    /** None = not one of mine. */
    [[nodiscard]] std::optional<AtAnswer> answer(const AtRequest &request);

private:
    AtAnswer dial(const AtRequest &request);
    AtAnswer refuseDial();
    AtAnswer accept(const AtRequest &request);
    AtAnswer hangUp(const AtRequest &request);
    AtAnswer hold(const AtRequest &request);
    AtAnswer list(const AtRequest &request);
    AtAnswer callerId(const AtRequest &request);
    AtAnswer extendedRing(const AtRequest &request);
    AtAnswer callWaiting(const AtRequest &request);
    AtAnswer notifications(const AtRequest &request);
    AtAnswer lastCause(const AtRequest &request);
    AtAnswer voice(const AtRequest &request);
    AtAnswer tones(const AtRequest &request);
    AtAnswer accepted(const AtRequest &request);
    [[nodiscard]] bool killsE1550(int index);
    [[nodiscard]] bool isDialling() const;

    ModemContext &m_context;
};

} // namespace vp::sim
