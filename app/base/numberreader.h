// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phonenumber.h"

#include <QByteArrayView>

#include <optional>

namespace vp {

/**
 * Reads a number in one of the usual spellings (ASCII digits, a plus in front, blanks and "-./()"
 * between) without the regular expressions of the library: a hundred times quicker, and never
 * different. What it does not know (nullopt) is for the library. Of that only the lengths are asked
 * that the numbers of a country may have, once.
 */
class NumberReader
{
public:
    [[nodiscard]] static std::optional<PhoneNumber> plain(QStringView text, const Region &region);
    /** The same for the bytes of a file. */
    [[nodiscard]] static std::optional<PhoneNumber> plain(QByteArrayView text,
                                                          const Region &region);

private:
    [[nodiscard]] static std::optional<PhoneNumber> number(const std::optional<QString> &text);
};

} // namespace vp
