// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace vp {

class VirtualPhone;

/** What becomes of a call now, for one kind of caller; in words. */
struct WhoRings
{
    QString who; ///< "family", "Another contact"
    QString what; ///< "rings Office, until 18:00"
    QString why; ///< a reason a line; may be empty
    bool operator==(const WhoRings &) const = default;
};

/** All kinds: whom an event names now first, of these not more than anybody reads at a glance. */
[[nodiscard]] std::vector<WhoRings> whoRings(VirtualPhone &phone);

/** The same in one line: "family: rings Office, until 18:00; another contact: is rejected". */
[[nodiscard]] QString whoRingsInALine(VirtualPhone &phone);

} // namespace vp
