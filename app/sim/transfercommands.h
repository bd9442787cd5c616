// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/atanswer.h"
#include "sim/atrequest.h"
#include "sim/modemcontext.h"

#include <optional>

namespace vp::sim {

/** Call deflection as a stick speaks it. @see 3GPP TS 27.007, 7.14 */
class TransferCommands
{
public:
    explicit TransferCommands(ModemContext &context)
        : m_context(context)
    {
    }
    /** None = not one of ours. */
    [[nodiscard]] std::optional<AtAnswer> answer(const AtRequest &request);

private:
    AtAnswer deflect(const AtRequest &request);

    ModemContext &m_context;
};

} // namespace vp::sim
