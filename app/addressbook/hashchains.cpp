// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressbook/hashchains.h"

#include <algorithm>
#include <bit>

namespace vp {

namespace {

constexpr std::size_t FewestBuckets = 16;

} // namespace

void HashChains::reserve(std::size_t places)
{
    m_links.reserve(places);
    if (places > m_heads.size()) {
        makeBuckets(places);
    }
}

void HashChains::makeBuckets(std::size_t least)
{
    const std::size_t count = std::bit_ceil(std::max(least, FewestBuckets));
    m_shift = 32U - static_cast<unsigned>(std::countr_zero(count));
    m_heads.assign(count, 0);
    for (std::size_t i = 0; i < m_links.size(); ++i) {
        quint32 &head = m_heads[bucketOf(m_links[i].hash)];
        m_links[i].before = head;
        head = static_cast<quint32>(i + 1);
    }
}

void HashChains::add(quint32 hash)
{
    if (m_links.size() >= m_heads.size()) {
        makeBuckets(2 * m_heads.size());
    }
    quint32 &head = m_heads[bucketOf(hash)];
    m_links.push_back({hash, head});
    head = static_cast<quint32>(m_links.size());
}

} // namespace vp
