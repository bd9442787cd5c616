// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telephony/call.h"

#include <QByteArray>

#include <optional>
#include <variant>

namespace vp {

/** One line of +CLCC. @see 3GPP TS 27.007, 7.18 */
struct ListedCall
{
    int index = 0;
    CallDirection direction = CallDirection::Outgoing;
    CallState state = CallState::Active;
    bool multiparty = false;
    QString number;
    bool operator==(const ListedCall &) const = default;
};

/** RING or +CRING: somebody calls; the number follows in CallingLine. @see 3GPP TS 27.007, 6.11 */
struct RingEvent
{
    bool voice = true; ///< false: data or fax, to be ignored
};
/** +CLIP. @see 3GPP TS 27.007, 7.6 */
struct CallingLineEvent
{
    QString number; ///< empty when hidden
    CallerValidity validity = CallerValidity::Valid;
};
/** +CCWA: a second caller waits. @see 3GPP TS 27.007, 7.12 */
struct CallWaitingEvent
{
    QString number;
    CallerValidity validity = CallerValidity::Valid;
};
/** Our ATD got its call index. */
struct CallOriginatedEvent
{
    int index = 0;
};
/** The far end rings, or the network reports progress. */
struct CallProgressEvent
{
    int index = 0;
};
/** Answered, by the far end or by us. */
struct CallConnectedEvent
{
    int index = 0;
};
struct CallReleasedEvent
{
    int index = 0;
    ReleaseCause cause {};
};
/** One call as it is now, told without a question (ccinfo, ^DSCI, +CLCC). */
struct CallToldEvent
{
    ListedCall call;
};
/** +CSSI: 2, the call being dialled was forwarded. @see 3GPP TS 27.007, 7.17 */
struct CallForwardedEvent
{
};
/** The party of the active call pressed a digit: 0-9, *, #, A-D. */
struct DigitEvent
{
    char digit = 0;
};
/** Something about the calls changed without saying which (NO CARRIER, BUSY): ask for the list. */
struct CallDoubtEvent
{
    ReleaseReason hint = ReleaseReason::Unknown; ///< why the call that is gone has ended
};
/** +CREG <stat>. @see 3GPP TS 27.007, 7.2 */
struct RegistrationEvent
{
    int status = 4;
};
/** +CSQ or ^RSSI, 0-31, 99 unknown. @see 3GPP TS 27.007, 8.5 */
struct SignalEvent
{
    int rssi = 99;
};
/** The SIM's state changed: ask again. */
struct SimChangedEvent
{
};
/** Known chatter without meaning for us. */
struct NoiseEvent
{
};
/** A line this profile has no word for. */
struct UnknownEvent
{
};

using ModemEvent =
    std::variant<UnknownEvent, NoiseEvent, RingEvent, CallingLineEvent, CallWaitingEvent,
                 CallOriginatedEvent, CallProgressEvent, CallConnectedEvent, CallReleasedEvent,
                 CallForwardedEvent, CallToldEvent, CallDoubtEvent, RegistrationEvent, SignalEvent,
                 SimChangedEvent, DigitEvent>;

} // namespace vp
