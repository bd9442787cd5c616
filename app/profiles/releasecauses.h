// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "at/atcommand.h"
#include "at/atresult.h"
#include "telephony/call.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace vp {

/** What a cause of 24.008 means to a person; nullopt where it says nothing. @see 3GPP TS 24.008,
 * 10.5.4.11 */
[[nodiscard]] std::optional<ReleaseReason> reasonOfCause(int cause);

/** Why a call failed, by the word it failed with: BUSY, NO ANSWER … */
[[nodiscard]] ReleaseReason reasonOfResult(FinalResult result);

/** AT+CEER: why did the last call end? @see 3GPP TS 27.007, 6.10 */
[[nodiscard]] AtCommand lastCauseQuestion();

/** Its answer, which every maker words as he likes: a number of 24.008, or a text. */
[[nodiscard]] ReleaseCause lastCauseAnswer(const QList<QByteArray> &lines);

} // namespace vp
