// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <tl/expected.hpp>

namespace vp {

/** What went wrong, as something to switch on. Words for people are made in service/phrases only.
 */
enum class ErrorCode : std::uint8_t {
    Timeout, ///< no answer before the deadline
    PortLost, ///< the device went away, or could not be opened
    PermissionDenied, ///< the device or file exists, but we may not use it
    NotReady, ///< the modem (or chat) is not ready for this now
    Refused, ///< the modem or network answered ERROR; native holds +CME/+CMS, if any
    Unsupported, ///< this device or build cannot do it
    InvalidNumber, ///< not a number that can be dialled
    EmergencyNumber, ///< 112 and its like never go through two legs
    ServiceCode, ///< an MMI code such as *100#
    InvalidInput, ///< any other text that could not be understood
    CallInProgress, ///< a call is being made already
    NotFound,
    Network, ///< connection, TLS or name resolution failed
    Unauthorized, ///< token or password refused
    TooManyRequests, ///< native holds the seconds to wait
    Conflict, ///< somebody else holds this resource
    Rejected, ///< the server understood and said no; native holds the HTTP status
    Storage, ///< disk or data base
    Cancelled,
};

/** An error below `service`: a code, the number the other side gave (0 = none), and a detail for
 * the log. */
struct Error
{
    ErrorCode code = ErrorCode::InvalidInput;
    int native = 0;
    QString detail;
    bool operator==(const Error &) const = default;
};

/** A value or an Error. */
template<class T = void>
using Result = tl::expected<T, Error>;

/** Shorthand for returning an Error from a function that returns a Result. */
[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QString detail = {},
                                                   int native = 0)
{
    return tl::unexpected<Error>(Error {code, native, std::move(detail)});
}

} // namespace vp
