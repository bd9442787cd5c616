// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/atanswer.h"
#include "sim/atrequest.h"
#include "sim/modemcontext.h"

#include <optional>

namespace vp::sim {

/** The SIM's number, its PIN, and the tries that are left. */
class SimCommands
{
public:
    explicit SimCommands(ModemContext &context)
        : m_context(context)
    {
    }
    /** None = not one of mine. */
    [[nodiscard]] std::optional<AtAnswer> answer(const AtRequest &request);

private:
    AtAnswer enterPin(const AtRequest &request);
    AtAnswer state();
    [[nodiscard]] AtAnswer tries() const;
    [[nodiscard]] AtAnswer iccid(const QByteArray &name) const;

    ModemContext &m_context;
};

} // namespace vp::sim
