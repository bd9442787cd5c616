// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/rulebook.h"
#include "ui/weeklayout.h"

#include <QCoreApplication>

#include <vector>

namespace vp {

/** Words for the blocks of the week. */
class WeekBlocks
{
    Q_DECLARE_TR_FUNCTIONS(WeekBlocks)
public:
    /** @p blocks by begin, as RuleBook::blocks() gives them; those that say different things to the
     * same people at the same time are marked. A phone is told by its name where @p phones has one.
     */
    [[nodiscard]] static std::vector<WeekBlock> of(const std::vector<RuleBlock> &blocks,
                                                   const std::vector<RulePhone> &phones);
    /** "Mobile", "Mobile, then +39 02 …", "rejected". */
    [[nodiscard]] static QString goesTo(const std::optional<RuleAction> &action,
                                        const std::vector<RulePhone> &phones);
};

} // namespace vp
