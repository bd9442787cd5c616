// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profiles/modemprofile.h"

namespace vp {

/**
 * ZTE sticks: ATD is silent until CONNECT (answered) or OK (declined); HANGUP: <n> tells an end,
 * but not reliably whose.
 */
class ZteProfile : public ModemProfile
{
public:
    [[nodiscard]] QByteArray name() const override { return QByteArrayLiteral("zte"); }
    [[nodiscard]] CallTraits traits() const override
    {
        return {.dialResult = CallTraits::DialResult::ConnectAnswered};
    }
    [[nodiscard]] AtCommand dial(const QByteArray &wireNumber) const override;
    [[nodiscard]] ModemEvent eventFor(const QByteArray &line) const override;
};

} // namespace vp
