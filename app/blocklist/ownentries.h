// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blocklist/blockhit.h"

#include <QHash>

#include <optional>
#include <vector>

namespace vp {

/**
 * The owner's own entries, ready for look-ups. Entries that allow come before those that block;
 * among equals the more exact one: number, range and prefix (the most digits first), country.
 */
class OwnEntries
{
public:
    OwnEntries() = default;
    explicit OwnEntries(std::vector<BlockEntry> entries);

    /** @p caller null = hidden. A hit with `allow` cancels blocking by whatever list. */
    [[nodiscard]] std::optional<BlockHit> find(const PhoneNumber &caller) const;
    /** For an SMS from a name; case does not count. */
    [[nodiscard]] std::optional<BlockHit> findSender(const QString &name) const;
    [[nodiscard]] const std::vector<BlockEntry> &entries() const { return m_entries; }

private:
    /** Those of one sign (allowing or blocking). */
    struct Side
    {
        QHash<QString, std::size_t> numbers;
        QHash<QString, std::size_t> senders; ///< by folded name
        std::vector<std::size_t> parts; ///< prefixes and ranges, the most digits first
        std::vector<std::size_t> countries;
        std::optional<std::size_t> hidden;
    };
    void add(Side &side, std::size_t index);
    [[nodiscard]] std::optional<std::size_t> find(const Side &side,
                                                  const PhoneNumber &caller) const;
    [[nodiscard]] BlockHit hit(std::size_t index) const;

    std::vector<BlockEntry> m_entries;
    Side m_allowing;
    Side m_blocking;
};

} // namespace vp
