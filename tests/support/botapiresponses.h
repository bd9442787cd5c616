// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpconnection.h"

#include <QJsonObject>

#include <optional>

namespace vp {

/** What goes wrong with the next requests. */
struct BotApiFault
{
    enum class Kind : std::uint8_t {
        Error, ///< status and words of a regular error answer
        Flood, ///< 429; `value` = retry_after in seconds
        Html, ///< a proxy's page instead of JSON; `value` = the HTTP status, `words` = a Location
        Drop, ///< the connection is cut without an answer
        Hang, ///< never answered
        Slow, ///< done at once, answered after `value` milliseconds
        Lost, ///< done, but the connection is cut before the answer
        Raw, ///< `words` as the body of a 200
    };
    Kind kind = Kind::Drop;
    int value = 0;
    QString words;
    QString method; ///< only this one; empty = any
    int times = 1;
};

[[nodiscard]] HttpResponse jsonResponse(int status, const QJsonObject &object);
/** An answer with "ok" false; the HTTP status equals the code, as in the real server. */
[[nodiscard]] HttpResponse errorResponse(int code, const QString &words);
/** What a fault answers instead of the server; nothing for the kinds that do not answer, or answer
 * late. */
[[nodiscard]] std::optional<HttpResponse> responseOf(const BotApiFault &fault);

} // namespace vp
