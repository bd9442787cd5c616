// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vp {

/** /block and /allow: an entry of the owner's own list as typed; empty = show the list. */
struct BlockCommand
{
    QString entry;
    bool allow = false;
    bool operator==(const BlockCommand &) const = default;
};

/** Who calls and perhaps when, as typed. */
struct WhatIfCommand
{
    QString words;
    bool operator==(const WhatIfCommand &) const = default;
};

/** What is wrong with the rules. */
struct ProblemsCommand
{
    bool operator==(const ProblemsCommand &) const = default;
};

} // namespace vp
