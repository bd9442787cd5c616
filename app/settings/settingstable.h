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
    bool isSecret = false; ///< its value may be a secret, @see carriesSecret()
    /** What a value must fulfil besides when a person sets it, but not when it is read again. */
    using Check = Result<> (*)(const QString &value);
    Check check = nullptr;
};

/** What stands in settings.ini for a value that is kept where secrets are; no value may be it. */
inline constexpr QLatin1StringView HiddenMark("(kept secret)");
/** Whether @p value, one that may be stored, is never shown and kept where secrets are: any
 * calendar's address, and any list but the public one. */
[[nodiscard]] bool carriesSecret(const SettingRow &row, const QString &value);

/** All settings, in the order of SettingKey. */
[[nodiscard]] std::span<const SettingRow> settingRows();
[[nodiscard]] const SettingRow &settingRow(SettingKey key);
/** The value as it is stored when a person sets it: normalised and checked. */
[[nodiscard]] Result<QString> judgedValue(const SettingRow &row, const QString &value,
                                          const Region &region);
/** The name that an earlier version wrote, which is still read; mostly empty. */
[[nodiscard]] QLatin1StringView earlierName(SettingKey key);

} // namespace vp
