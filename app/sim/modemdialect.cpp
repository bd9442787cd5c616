// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/modemdialect.h"

#include <algorithm>
#include <array>

namespace vp::sim {

namespace {

/** Commands that only one vendor has; the rest of what begins with "+" is everybody's. */
bool isVendorsOwn(const QByteArray &command)
{
    constexpr std::array<QByteArrayView, 7> beginnings {"^",     "$",     "*",   "+Q",
                                                        "+WIND", "+SPIC", "+ZPA"};
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&command](QByteArrayView word) { return command.startsWith(word); });
}

} // namespace

bool ModemDialect::knows(const QByteArray &command) const
{
    if (!vocabulary.only.isEmpty()) {
        return vocabulary.only.contains(command);
    }
    if (vocabulary.missing.contains(command)) {
        return false;
    }
    return !isVendorsOwn(command) || vocabulary.vendor.contains(command)
        || (vocabulary.huawei && command.startsWith('^'));
}

bool ModemDialect::says(const QByteArray &line) const
{
    return vocabulary.huawei || !line.startsWith('^') || line.startsWith("^DSCI:");
}

bool ModemDialect::hasHoldForm(const QByteArray &digits) const
{
    return calls.holdForms.split(',').contains(digits.left(1));
}

} // namespace vp::sim
