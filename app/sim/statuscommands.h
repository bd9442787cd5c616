// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/atanswer.h"
#include "sim/atrequest.h"
#include "sim/modemcontext.h"

#include <optional>

namespace vp::sim {

/** Who the modem is, how its SIM and network are, and its general settings. */
class StatusCommands
{
public:
    explicit StatusCommands(ModemContext &context)
        : m_context(context)
    {
    }
    /** None = not one of mine. */
    [[nodiscard]] std::optional<AtAnswer> answer(const AtRequest &request);

private:
    [[nodiscard]] std::optional<AtAnswer> identity(const AtRequest &request) const;
    AtAnswer errorLevel(const AtRequest &request);
    AtAnswer registration(const AtRequest &request);
    AtAnswer operatorName(const AtRequest &request);
    AtAnswer signalQuality(const AtRequest &request);
    AtAnswer systemInfo(const AtRequest &request);
    AtAnswer functionality(const AtRequest &request);
    AtAnswer vendorEvents(const AtRequest &request);
    AtAnswer portSelection(const AtRequest &request);
    AtAnswer charset(const AtRequest &request);
    AtAnswer restoreDefaults(const AtRequest &request);
    AtAnswer activity(const AtRequest &request);
    AtAnswer accepted(const AtRequest &request);

    ModemContext &m_context;
};

} // namespace vp::sim
