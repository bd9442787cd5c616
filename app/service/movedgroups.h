// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <map>
#include <vector>

namespace vp {

class OwnerRegistry;
class Settings;

/** Groups that may steer the phone and have got other ids, by becoming supergroups: they go on
 * under these until the settings know them. */
class MovedGroups
{
public:
    /** Puts the new id in the place of the former one among the owners; false = that is none, or
     * @p to is no group. */
    [[nodiscard]] bool take(qint64 from, qint64 to, OwnerRegistry &owners);
    /** These ids as they are now. */
    [[nodiscard]] std::vector<qint64> applied(std::vector<qint64> ids) const;
    /** Writes the new ids into the settings; false = they cannot be changed there. */
    [[nodiscard]] bool write(Settings &settings) const;

private:
    std::map<qint64, qint64> m_moves; ///< former ids and new ones
};

} // namespace vp
