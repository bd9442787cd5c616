// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phonenumber.h"

#include <array>
#include <optional>

namespace vp {

/**
 * Reads the many numbers of an address book. It gives exactly what PhoneNumber::parse() gives, but
 * asks the library only once for each length that a country's numbers may have, as long as the
 * country writes no more than a trunk digit in front of them. One thread at a time.
 */
class NumberReader
{
public:
    explicit NumberReader(const Region &region);
    [[nodiscard]] Result<PhoneNumber> parse(QStringView text);

private:
    static constexpr std::size_t MostDigits = 15;
    static constexpr std::size_t MostPlans = 48;
    enum class Possible : std::uint8_t { NotAsked, Yes, No };

    [[nodiscard]] bool isPlain(std::size_t plan, QByteArrayView national);
    [[nodiscard]] std::optional<QString> international(QByteArrayView digits);
    [[nodiscard]] std::optional<QString> national(QByteArrayView digits);

    Region m_region;
    std::size_t m_home; ///< the plan of the region; MostPlans = not a plain one
    std::array<std::array<Possible, MostDigits + 1>, MostPlans> m_possible {};
};

} // namespace vp
