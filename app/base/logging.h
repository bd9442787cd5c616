// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>
#include <QString>

/** One category a layer (vp.at, vp.callflow …); the traffic on the wire is at debug of vp.at.wire.
 */
Q_DECLARE_LOGGING_CATEGORY(lcAt)
Q_DECLARE_LOGGING_CATEGORY(lcWire)
Q_DECLARE_LOGGING_CATEGORY(lcModem)
Q_DECLARE_LOGGING_CATEGORY(lcCallflow)
Q_DECLARE_LOGGING_CATEGORY(lcChat)
Q_DECLARE_LOGGING_CATEGORY(lcNet)
Q_DECLARE_LOGGING_CATEGORY(lcStore)
Q_DECLARE_LOGGING_CATEGORY(lcService)
Q_DECLARE_LOGGING_CATEGORY(lcUi)
Q_DECLARE_LOGGING_CATEGORY(lcMain)

namespace vp {

/** A phone number as it may stand in a log: "+39340•••67"; short ones keep only their length. */
[[nodiscard]] QString redactedNumber(QStringView number);

/**
 * @p text with everything secret blanked: bot tokens (also inside addresses), the arguments of
 * CPIN, CLCK and CPWD, and IMEI/ICCID-like digit runs; phone-like runs are shortened.
 */
[[nodiscard]] QString redactedText(QString text);

} // namespace vp
