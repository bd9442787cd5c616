// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "service/menudata.h"
#include "service/settingsitems.h"
#include "settings/rulevalues.h"

#include <QHash>

#include <optional>
#include <vector>

namespace vp {

/**
 * The calendars and shared lists of /settings. Their addresses may be secrets: names and servers
 * are shown, never the addresses, and the data of a button holds only the beginning of a hash.
 */
class AddressesMenu
{
public:
    explicit AddressesMenu(Settings &settings);

    /** Those of a setting; "none" and an empty text are none. */
    [[nodiscard]] static std::vector<NamedAddress> sources(const QString &value);
    [[nodiscard]] MenuPage page(const KnownItem &item) const;
    /** None = not one of its buttons. */
    [[nodiscard]] std::optional<MenuOutcome> tapped(const MenuData &data);
    /** @p typed: one or more, each perhaps with a name in front; those that are there stay. Errors:
     * InvalidInput (also for the computer's own files), and those of Settings::set(). */
    [[nodiscard]] Result<> add(const KnownItem &item, const QString &typed);

private:
    [[nodiscard]] MenuOutcome remove(const KnownItem &item, const QString &key);
    [[nodiscard]] MenuOutcome undo(const KnownItem &item, const QString &key);
    Result<> store(const KnownItem &item, const std::vector<NamedAddress> &sources);

    Settings &m_settings;
    QHash<QString, NamedAddress> m_removed; ///< by code and key; of this run
};

} // namespace vp
