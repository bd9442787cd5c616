// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>

namespace vp {

/** Collects the octets of one PDU on the stack; the first failure stays. */
class OctetWriter
{
public:
    void put(unsigned octet)
    {
        if (m_used < m_octets.size()) {
            m_octets[m_used++] = static_cast<std::uint8_t>(octet & 0xFF);
        } else {
            fail("PDU", "too long");
        }
    }
    void put(std::span<const std::uint8_t> octets)
    {
        const std::span<std::uint8_t> room = reserve(octets.size());
        std::copy(octets.begin(), octets.end(), room.begin());
    }
    /** Room for @p count octets, to be filled by the caller; none when it does not fit. */
    [[nodiscard]] std::span<std::uint8_t> reserve(std::size_t count)
    {
        if (m_octets.size() - m_used < count) {
            fail("PDU", "too long");
            count = 0;
        }
        const std::span<std::uint8_t> room = std::span(m_octets).subspan(m_used, count);
        m_used += count;
        return room;
    }
    void fail(const char *field, const char *reason)
    {
        if (m_field == nullptr) {
            m_field = field;
            m_reason = reason;
        }
    }
    [[nodiscard]] bool failed() const { return m_field != nullptr; }
    [[nodiscard]] std::span<const std::uint8_t> octets() const
    {
        return std::span(m_octets).first(m_used);
    }
    [[nodiscard]] tl::unexpected<Error> error() const
    {
        return failure(ErrorCode::InvalidInput,
                       QStringLiteral("%1: %2").arg(QString::fromLatin1(m_field),
                                                    QString::fromLatin1(m_reason)));
    }

private:
    // Service centre 12, TPDU at most 164 (3GPP TS 23.040, 9.2.2).
    std::array<std::uint8_t, 192> m_octets {};
    std::size_t m_used = 0;
    const char *m_field = nullptr;
    const char *m_reason = "";
};

} // namespace vp
