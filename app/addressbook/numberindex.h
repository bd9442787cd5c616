// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressbook/hashchains.h"
#include "base/phonenumber.h"

#include <vector>

namespace vp {

/** How two numbers belong together. */
enum class NumberMatch : std::uint8_t {
    None,
    /** Of one country, apart from leading zeros ("+39 6 …", "+44 (0)20 …"); or one is a local
     * number of at least seven digits, which the other ends with. */
    Close,
    Exact,
};

[[nodiscard]] NumberMatch matchOf(const PhoneNumber &a, const PhoneNumber &b);

/** Finds whose a number is: numbers by their last digits, then compared in full. */
class NumberIndex
{
public:
    static constexpr quint32 Nobody = 0xFFFFFFFF;

    void reserve(std::size_t numbers);
    /** Of more than a few owners of one number the first ones count. */
    void add(const PhoneNumber &number, quint32 owner);
    /** The first owner of exactly this number; else the one owner of all that match it closely;
     * else Nobody. */
    [[nodiscard]] quint32 find(const PhoneNumber &number) const;
    /** Whoever shares the number that find() finds; its first owner first. */
    [[nodiscard]] std::vector<quint32> owners(const PhoneNumber &number) const;

private:
    struct Entry
    {
        quint64 number = 0; ///< PhoneNumber::packed()
        quint32 owner = Nobody;
    };
    [[nodiscard]] const Entry *entryOf(const PhoneNumber &number) const;

    std::vector<Entry> m_entries;
    HashChains m_byLastDigits;
};

} // namespace vp
