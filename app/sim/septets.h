// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace vp::sim {

/**
 * A service code's text as packed septets and back: of the alphabet of GSM the part that looks like
 * ASCII, anything else becomes "?". Seven spare bits at the end are a CR.
 * @see 3GPP TS 23.038, 6.1.2.3
 */
[[nodiscard]] QByteArray packSeptets(const QString &text);
[[nodiscard]] QString unpackSeptets(const QByteArray &octets);

} // namespace vp::sim
