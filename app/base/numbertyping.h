// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phonenumber.h"

#include <QString>

namespace vp {

/** What stands in a field, and the cursor: so many letters are before it. */
struct TypedNumber
{
    QString text;
    qsizetype cursor = 0;
    bool operator==(const TypedNumber &) const = default;
};

/**
 * A number that a person is still typing, spaced as it is read in @p region: "340123" becomes "340
 * 123". The cursor stays behind the same digit. Anything but digits, separators and one leading
 * plus (a name, a service code, an address) comes back as it is, and so does what is longer than
 * any number.
 */
[[nodiscard]] TypedNumber spacedWhileTyped(const TypedNumber &typed, const Region &region);

/** The digits of @p text and its leading plus: two texts with the same ones differ in their spacing
 * only. */
[[nodiscard]] QString dialledPart(QStringView text);

} // namespace vp
