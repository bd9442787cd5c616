// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profiles/modemprofile.h"

namespace vp {

/**
 * Quectel modules (EC2x, EG9x, EP06): +QIND: "ccinfo" tells a call's state at each change, and
 * where it is unknown (EP06) ^DSCI does. Only one of them is switched on.
 */
class QuectelProfile : public ModemProfile
{
public:
    [[nodiscard]] QByteArray name() const override { return QByteArrayLiteral("quectel"); }
    [[nodiscard]] CallTraits traits() const override { return {.tellsProgress = true}; }
    [[nodiscard]] std::vector<SetupStep> reporting() const override;
    [[nodiscard]] std::optional<VoicePath> voicePath() const override;
    [[nodiscard]] ModemEvent eventFor(const QByteArray &line) const override;
};

} // namespace vp
