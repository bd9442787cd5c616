// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <cstdint>
#include <span>

namespace vp {

/**
 * Walks octets that may lie about their length. The first read beyond the end, or fail(), makes it
 * failed for good: later reads give zeros and nothing, so that a parser asks once, at its end.
 */
class OctetReader
{
public:
    using Octets = std::span<const std::uint8_t>;

    explicit OctetReader(Octets octets)
        : m_octets(octets)
    {
    }
    [[nodiscard]] std::size_t left() const { return m_octets.size() - m_at; }
    [[nodiscard]] std::size_t position() const { return m_at; }
    [[nodiscard]] bool failed() const { return m_field != nullptr; }
    /** @p field names the place in the specification's words ("TP-PID"); it must be a literal. */
    [[nodiscard]] std::uint8_t octet(const char *field)
    {
        const Octets one = take(1, field);
        return one.empty() ? std::uint8_t {0} : one[0];
    }
    /** @p count octets, or none when there are fewer. */
    [[nodiscard]] Octets take(std::size_t count, const char *field)
    {
        if (failed() || left() < count) {
            fail(field, "too short");
            return {};
        }
        const Octets taken = m_octets.subspan(m_at, count);
        m_at += count;
        return taken;
    }
    /** Remembers the first failure only. */
    void fail(const char *field, const char *reason)
    {
        if (!failed()) {
            m_field = field;
            m_reason = reason;
        }
    }
    /** "TP-PID at octet 9: too short"; native is the octet's number. */
    [[nodiscard]] tl::unexpected<Error> error() const
    {
        return failure(ErrorCode::InvalidInput,
                       QStringLiteral("%1 at octet %2: %3")
                           .arg(QString::fromLatin1(m_field), QString::number(m_at),
                                QString::fromLatin1(m_reason)),
                       static_cast<int>(m_at));
    }

private:
    Octets m_octets;
    std::size_t m_at = 0;
    const char *m_field = nullptr;
    const char *m_reason = "";
};

} // namespace vp
