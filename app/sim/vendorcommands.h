// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/atanswer.h"
#include "sim/atrequest.h"
#include "sim/modemcontext.h"

#include <optional>

namespace vp::sim {

/** What vendors other than Huawei have of their own: to switch their events on and off, and about
 * the SIM. */
class VendorCommands
{
public:
    explicit VendorCommands(ModemContext &context)
        : m_context(context)
    {
    }
    /** None = not one of mine. */
    [[nodiscard]] std::optional<AtAnswer> answer(const AtRequest &request);

private:
    AtAnswer eventConfiguration(const AtRequest &request);
    AtAnswer eventPort(const AtRequest &request);
    AtAnswer tones(const AtRequest &request);
    AtAnswer callStates(const AtRequest &request);
    AtAnswer wind(const AtRequest &request);
    AtAnswer quectelTries(const AtRequest &request);
    AtAnswer simcomTries(const AtRequest &request);
    AtAnswer cardNumber(const AtRequest &request);
    AtAnswer bearer(const AtRequest &request);

    ModemContext &m_context;
};

} // namespace vp::sim
