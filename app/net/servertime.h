// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace vp {

/** How this computer's clock stands to the server's, as the server's last answer told: small
 * computers begin with the time of their last shutdown. */
class ServerTime
{
public:
    /** The server's clock said @p now, in whole seconds, when ours was at @p heardAt (steady). */
    void told(const QDateTime &now, std::chrono::milliseconds heardAt);
    /** A date of the server's in UTC, by @p clock; as it is until the server has told its time, or
     * while both clocks agree within the roundness of seconds. */
    [[nodiscard]] QDateTime byOurClock(const QDateTime &date, const Clock &clock) const;

private:
    std::optional<QDateTime> m_atZero; ///< the server's time when our steady time was 0
};

} // namespace vp
