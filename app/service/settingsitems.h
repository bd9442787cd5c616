// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings.h"

#include <QLatin1StringView>
#include <QStringList>

#include <optional>
#include <vector>

namespace vp {

/** One setting of the chat's /settings. */
struct SettingsItem
{
    enum class Kind : std::uint8_t {
        Flag,
        Choice,
        Text,
        Rule, ///< a choice, or a number that is typed
        Addresses, ///< of calendars or lists: secrets
        Port, ///< of the modem; empty = found by itself
    };
    QLatin1StringView section; ///< two letters, as in the data of its button
    QLatin1StringView code; ///< the same of the item; never another one's again
    QLatin1StringView name; ///< as in settings.ini
    Kind kind = Kind::Flag;
    QLatin1StringView choices {}; ///< by comma; "default" = as if it were not set
};

/** A setting that this program has. */
struct KnownItem
{
    SettingsItem item;
    SettingKey key = SettingKey::TelegramOwners;
    [[nodiscard]] QStringList choices() const;
    /** A value of it may be typed. */
    [[nodiscard]] bool isTyped() const;
    /** A limit against a stolen chat that would let more through with @p value than with @p now.
     * The chat itself does not widen it: that is for the window and --set. */
    [[nodiscard]] bool isWider(const QString &now, const QString &value) const;
    /** A choice as the data of a button can hold it. */
    [[nodiscard]] static QString packed(const QString &choice);
    /** "default" is an empty text. */
    [[nodiscard]] static QString valueOf(const QString &choice);
};

/** Eight hex digits for a name or number, which the data of a button must not hold. */
[[nodiscard]] QString menuKey(const QString &name);
[[nodiscard]] std::vector<KnownItem> settingsItems(QStringView section);
[[nodiscard]] std::optional<KnownItem> settingsItem(QStringView code);

} // namespace vp
