// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phonenumber.h"
#include "settings/settings.h"

#include <QLatin1StringView>

#include <span>

namespace vp {

/** One setting: where it stands in settings.ini, what it is without being set, and what may be
 * stored. */
struct SettingRow
{
    /** The value as it is stored, or why not; never quotes the value, which may be secret. */
    using Normaliser = Result<QString> (*)(const QString &value, const Region &region);
    SettingKey key;
    QLatin1StringView name;
    QLatin1StringView fallback;
    Normaliser normalise;
    bool isSecret = false; ///< its value is never shown
};

/** All settings, in the order of SettingKey. */
[[nodiscard]] std::span<const SettingRow> settingRows();
[[nodiscard]] const SettingRow &settingRow(SettingKey key);
/** The name that an earlier version wrote, which is still read; mostly empty. */
[[nodiscard]] QLatin1StringView earlierName(SettingKey key);

} // namespace vp
