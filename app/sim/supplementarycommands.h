// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "sim/agenda.h"
#include "sim/atanswer.h"
#include "sim/atrequest.h"
#include "sim/modemcontext.h"

#include <optional>

namespace vp::sim {

/** Service codes, forwards, caller id, tones. @see 3GPP TS 27.007, 7.7, 7.11, 7.15, C.11 */
class SupplementaryCommands
{
public:
    SupplementaryCommands(ModemContext &context, Clock &clock)
        : m_context(context)
        , m_agenda(clock)
    {
    }
    /** None = not one of mine. */
    [[nodiscard]] std::optional<AtAnswer> answer(const AtRequest &request);
    /** Huawei's quirk: codes come in, and answers go out, as the hexadecimal of packed septets. */
    void setPackedUssd(bool packed) { m_packed = packed; }
    /** The modem has restarted. */
    void reset();

private:
    AtAnswer ussd(const AtRequest &request);
    AtAnswer forwarding(const AtRequest &request);
    AtAnswer changeForward(const AtRequest &request, int reason);
    AtAnswer callerId(const AtRequest &request);
    AtAnswer tone(const AtRequest &request);
    AtAnswer huaweiTone(const AtRequest &request);
    AtAnswer sound(int index, const QByteArray &digit);
    void report(const QString &code);

    ModemContext &m_context;
    Agenda m_agenda;
    int m_hideNumber = 0; ///< +CLIR <n>
    bool m_packed = true;
};

} // namespace vp::sim
