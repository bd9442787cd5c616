// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace vp {

/** What a contact's telephone field says, taken apart. */
struct NumberField
{
    QStringView number; ///< without scheme, parameters, extension and pauses
    QStringView extension; ///< digits, may be empty
    QStringView context; ///< of a local "tel:" number: "+39", else empty
    /** @p text must outlive the views. @see RFC 3966 */
    [[nodiscard]] static NumberField parse(QStringView text);
    /** The values that Google's export puts into one field, with ":::" between. */
    [[nodiscard]] static QList<QStringView> split(QStringView text);
    /** What is to be read as the number. */
    [[nodiscard]] QString text() const { return context.toString() + number.toString(); }
};

/** Whether @p text can be the name that an SMS comes from: up to eleven characters, more of them
 * letters than digits, and not all small.
 * @see 3GPP TS 23.040, 9.1.2.5 */
[[nodiscard]] bool isSenderName(QStringView text);

} // namespace vp
