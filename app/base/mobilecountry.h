// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace vp {

/** ISO 3166 region of a mobile country code (222 → "IT"); empty where it is of no country (901:
 * ships, satellites) or of none that is known. Where several share one: the largest.
 * @see ITU-T E.212 */
[[nodiscard]] QString countryOfMobileCode(int code);
/** The home country of a SIM card by its IMSI, 6 to 15 digits; empty = unknown. */
[[nodiscard]] QString countryOfSubscriber(QByteArrayView imsi);

} // namespace vp
