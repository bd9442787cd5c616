// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace vp {

/**
 * Finds places in a list (0, 1, 2 …) by a hash of what stands there. Those of one hash are a chain,
 * the newest first. A place is written as place + 1, so that 0 is none.
 */
class HashChains
{
public:
    void reserve(std::size_t places);
    /** What stands at the next place has this hash. */
    void add(quint32 hash);
    [[nodiscard]] quint32 newest(quint32 hash) const
    {
        return m_heads.empty() ? 0 : sameHash(m_heads[bucketOf(hash)], hash);
    }
    /** The one before @p place + 1 with the same hash. */
    [[nodiscard]] quint32 before(quint32 next) const
    {
        const Link &link = m_links[next - 1];
        return sameHash(link.before, link.hash);
    }

private:
    struct Link
    {
        quint32 hash;
        quint32 before; ///< in the same bucket
    };
    [[nodiscard]] std::size_t bucketOf(quint32 hash) const
    {
        return (hash * 0x9E3779B1U) >> m_shift; // spreads them; 2^32 by the golden ratio
    }
    [[nodiscard]] quint32 sameHash(quint32 next, quint32 hash) const
    {
        while (next != 0 && m_links[next - 1].hash != hash) {
            next = m_links[next - 1].before;
        }
        return next;
    }
    void makeBuckets(std::size_t least);

    std::vector<Link> m_links;
    std::vector<quint32> m_heads; ///< a power of two
    unsigned m_shift = 0;
};

} // namespace vp
