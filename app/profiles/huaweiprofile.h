// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profiles/modemprofile.h"

namespace vp {

/**
 * Huawei voice sticks (E1550, E169, E173 …): ^ORIG, ^CONF, ^CONN and ^CEND tell each call's life
 * with its index.
 * @see Huawei MU509 AT command manual, sections 11.2-11.5
 */
class HuaweiProfile : public ModemProfile
{
public:
    [[nodiscard]] QByteArray name() const override { return QByteArrayLiteral("huawei"); }
    [[nodiscard]] CallTraits traits() const override;
    [[nodiscard]] std::vector<SetupStep> reporting() const override;
    [[nodiscard]] std::optional<AtCommand> voiceQuestion() const override;
    [[nodiscard]] std::optional<VoicePath> voicePath() const override;
    [[nodiscard]] AtCommand dial(const QByteArray &wireNumber) const override;
    [[nodiscard]] ModemEvent eventFor(const QByteArray &line) const override;

    /** Huawei's end status and the 24.008 cause as a reason; -1 = not told. */
    [[nodiscard]] static ReleaseReason releaseReason(int endStatus, int cause);
};

} // namespace vp
