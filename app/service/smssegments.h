// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phonenumber.h"
#include "sms/smssegmenter.h"
#include "store/messagestore.h"

#include <vector>

namespace vp {

/** What @p text costs. */
[[nodiscard]] SmsMeasure measureSms(const QString &text);
/** The PDUs of @p text, as parts that wait. @p reference joins those of a long one. Error:
 * InvalidInput (too long). */
[[nodiscard]] Result<std::vector<OutgoingPart>>
segmentSms(const PhoneNumber &to, const QString &text, std::uint8_t reference);

} // namespace vp
