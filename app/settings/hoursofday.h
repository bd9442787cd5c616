// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phonenumber.h"
#include "base/result.h"

#include <QString>
#include <QTime>

#include <optional>

namespace vp {

/** Hours that come back every day, perhaps across midnight. */
struct HoursOfDay
{
    QTime from;
    QTime until; ///< not one of them any more
    /** By the clock on the wall, so that a change to summer time moves nothing. */
    [[nodiscard]] bool contains(const QTime &local) const;
    bool operator==(const HoursOfDay &) const = default;
};

/** "22:00-07:00", as a setting keeps it; none where there is none. */
[[nodiscard]] std::optional<HoursOfDay> readHoursOfDay(const QString &text);

namespace rulevalue {
/** What people write: "22-7", "22:30 – 6.45"; empty or "off" = never. @see SettingRow::Normaliser
 */
[[nodiscard]] Result<QString> hoursOfDay(const QString &value, const Region &region);
} // namespace rulevalue

} // namespace vp
