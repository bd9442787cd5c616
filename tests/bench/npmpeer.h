// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace vp::bench {

/**
 * Figures of a program of the npm world, measured now, on the same input (tests/bench/peers.js).
 * @p package, with its version, is installed into the build folder when it is not there. Empty, and
 * the reason printed, where there is no npm or no network.
 */
[[nodiscard]] QHash<QByteArray, double> npmPeer(const QString &subject, const QString &package,
                                                const QByteArray &input);

} // namespace vp::bench
