// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phonenumber.h"
#include "base/result.h"

#include <QString>

namespace vp {

/** Validators of what calls and the modem want, @see SettingRow::Normaliser. */
namespace phonevalue {
/** One line of text, trimmed. */
[[nodiscard]] Result<QString> line(const QString &value, const Region &region);
[[nodiscard]] Result<QString> phone(const QString &value, const Region &region);
[[nodiscard]] Result<QString> ringSeconds(const QString &value, const Region &region);
[[nodiscard]] Result<QString> ringPlan(const QString &value, const Region &region);
[[nodiscard]] Result<QString> callWays(const QString &value, const Region &region);
[[nodiscard]] Result<QString> rule(const QString &value, const Region &region);
[[nodiscard]] Result<QString> optionalRule(const QString &value, const Region &region);
[[nodiscard]] Result<QString> whileRoaming(const QString &value, const Region &region);
/** A path, or the modem's IMEI with or without its check digit. */
[[nodiscard]] Result<QString> modemPort(const QString &value, const Region &region);
/** @see 3GPP TS 22.030, 6.5.2 */
[[nodiscard]] Result<QString> serviceCode(const QString &value, const Region &region);
/** Start commands of a modem; they may neither dial nor spend tries of a PIN. */
[[nodiscard]] Result<QString> commands(const QString &value, const Region &region);
} // namespace phonevalue

} // namespace vp
