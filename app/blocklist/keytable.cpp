// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blocklist/keytable.h"

#include <algorithm>

namespace vp {

KeyTable::KeyTable(std::vector<Entry> entries)
{
    std::stable_sort(entries.begin(), entries.end(),
                     [](const Entry &a, const Entry &b) { return a.key < b.key; });
    const auto end = std::unique(entries.begin(), entries.end(),
                                 [](const Entry &a, const Entry &b) { return a.key == b.key; });
    entries.erase(end, entries.end());
    m_keys.reserve(entries.size());
    m_categories.reserve(entries.size());
    for (const Entry &entry : entries) {
        m_keys.push_back(entry.key);
        m_categories.push_back(entry.category);
    }
}

std::optional<std::uint8_t> KeyTable::find(quint64 key) const
{
    const auto at = std::lower_bound(m_keys.begin(), m_keys.end(), key);
    if (at == m_keys.end() || *at != key) {
        return std::nullopt;
    }
    return m_categories[static_cast<std::size_t>(at - m_keys.begin())];
}

} // namespace vp
