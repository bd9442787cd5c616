// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace vp {

/** An HTTP date such as "Sun, 06 Nov 1994 08:49:37 GMT", in UTC; invalid for anything else.
 * @see RFC 9110, 5.6.7 */
[[nodiscard]] QDateTime httpDate(const QByteArray &value);

} // namespace vp
