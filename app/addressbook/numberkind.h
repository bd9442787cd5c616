// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace vp {

struct VCardProperty;

/** What kind of telephone a number is, as its card says. */
enum class NumberKind : std::uint8_t {
    Unknown,
    Mobile,
    WorkMobile,
    Home,
    Work,
    Fax,
    Pager,
};

/** By the TYPE of a TEL property: what can be done with it comes before where it stands.
 * @see RFC 6350, 6.4.1; vCard 2.1, 2.2.2 */
[[nodiscard]] NumberKind numberKindOf(const VCardProperty &property);

} // namespace vp
