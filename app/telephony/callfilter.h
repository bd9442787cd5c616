// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telephony/callstory.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace vp {

/** Which calls are wanted. */
enum class CallSort : std::uint8_t {
    All,
    Missed, ///< the owner did not get to speak to the caller
    Incoming,
    Outgoing,
    Blocked, ///< rejected by a rule or a list
    Voicemail, ///< the caller has left a message
};

/** What of the history is looked at. */
struct CallFilter
{
    CallSort sort = CallSort::All;
    QString text {}; ///< in the name or the number; digits are found however they are spaced
    QDateTime from {}; ///< UTC; invalid = without a limit
    QDateTime to {}; ///< not included
    bool operator==(const CallFilter &) const = default;
};

/** In which order calls are shown. Among equals the newest comes first; descending, all of it is
 * turned around. */
struct CallOrder
{
    enum class By : std::uint8_t {
        When,
        Who, ///< by the name, else by the number
        Length, ///< of the talk; those who never talked are the shortest
        WentTo, ///< by the number of the phone
        Result, ///< equal ones together
    };
    By by = By::When;
    bool isDescending = true;
    bool operator==(const CallOrder &) const = default;
};

/** Some calls, newest first unless another order was asked for, and where the ones before them are
 * looked for. */
struct CallPage
{
    std::vector<CallRecord> calls {};
    qint64 nextBefore = 0; ///< for the next page
    bool isLast = true;
};

} // namespace vp
