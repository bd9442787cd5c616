// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

/** The bytes that libFuzzer made, consumed from the front. */
class FuzzInput
{
public:
    FuzzInput(const std::uint8_t *data, std::size_t size)
        : m_bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size))
    {
    }
    /** One byte to decide by; 0 when there is none left. */
    [[nodiscard]] std::uint8_t choice()
    {
        if (m_bytes.isEmpty()) {
            return 0;
        }
        const auto byte = static_cast<std::uint8_t>(m_bytes.front());
        m_bytes = m_bytes.sliced(1);
        return byte;
    }
    [[nodiscard]] QByteArrayView rest() const { return m_bytes; }

private:
    QByteArrayView m_bytes;
};

/** Ends the run as a finding when a promise does not hold; works in every build type. */
inline void promise(bool held, const char *words)
{
    if (!held) {
        std::fprintf(stderr, "broken promise: %s\n", words);
        std::abort();
    }
}
