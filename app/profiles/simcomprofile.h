// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profiles/modemprofile.h"

namespace vp {

/**
 * SIMCom: +CLCC comes unasked at each change once AT+CLCC=1 was said, with <stat> 6 for an end on
 * the old 2G modules. The SIM7x00 add VOICE CALL: BEGIN and END without saying which call.
 */
class SimcomProfile : public ModemProfile
{
public:
    enum class Family : std::uint8_t { Sim800, Sim7000 };
    explicit SimcomProfile(Family family)
        : m_family(family)
    {
    }
    [[nodiscard]] QByteArray name() const override
    {
        return m_family == Family::Sim800 ? QByteArrayLiteral("sim800")
                                          : QByteArrayLiteral("simcom");
    }
    [[nodiscard]] CallTraits traits() const override { return {.tellsProgress = true}; }
    [[nodiscard]] std::vector<SetupStep> reporting() const override;
    [[nodiscard]] std::optional<VoicePath> voicePath() const override;
    [[nodiscard]] ModemEvent eventFor(const QByteArray &line) const override;

private:
    Family m_family;
};

} // namespace vp
