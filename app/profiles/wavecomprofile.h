// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profiles/modemprofile.h"

namespace vp {

/** Wavecom modems: +WIND: 5 and 6 tell the begin and the end of a call with its index, and the OK
 * of ATD comes when the far end answers. */
class WavecomProfile : public ModemProfile
{
public:
    [[nodiscard]] QByteArray name() const override { return QByteArrayLiteral("wavecom"); }
    [[nodiscard]] CallTraits traits() const override
    {
        return {.dialResult = CallTraits::DialResult::OkAnswered};
    }
    [[nodiscard]] std::vector<SetupStep> reporting() const override;
    [[nodiscard]] AtCommand dial(const QByteArray &wireNumber) const override;
    [[nodiscard]] ModemEvent eventFor(const QByteArray &line) const override;
};

} // namespace vp
