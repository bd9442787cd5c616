// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace vp {

/** A service code that an operator is known to use for the balance. */
struct BalanceCode
{
    QString code;
    QString whose;
    bool operator==(const BalanceCode &) const = default;
};

/** Those of the operator called @p operatorName, else those of his country (ISO code), at most
 * eight: suggestions, never sent unasked. */
[[nodiscard]] std::vector<BalanceCode> balanceCodes(const QString &operatorName,
                                                    const QString &country);

} // namespace vp
