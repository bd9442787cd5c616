// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstdint>
#include <optional>
#include <vector>

namespace vp {

/** Sorted 64-bit keys, each with a small number: nine bytes an entry. */
class KeyTable
{
public:
    struct Entry
    {
        quint64 key = 0;
        std::uint8_t category = 0;
    };

    KeyTable() = default;
    /** Of entries with the same key the first counts. */
    explicit KeyTable(std::vector<Entry> entries);

    [[nodiscard]] std::optional<std::uint8_t> find(quint64 key) const;
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_keys.size()); }

private:
    std::vector<quint64> m_keys;
    std::vector<std::uint8_t> m_categories;
};

} // namespace vp
