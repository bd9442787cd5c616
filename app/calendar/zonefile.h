// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/zonetable.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace vp {

/**
 * The zone in a file of the IANA data base, as far as its list of changes reaches (2037 in Debian's
 * files); nullopt for other bytes. Version 1, which ends in 2038 with its counter, is not read.
 * @see RFC 8536, 3
 */
[[nodiscard]] std::optional<ZoneTable> readZoneFile(QByteArrayView bytes);

/**
 * The zone of this name in the folder of the variable TZDIR: Qt knows only the machine's own
 * folder, and an AppImage brings one for a machine without. @p name is plain: letters, digits, "/",
 * "_", "-", "+".
 */
[[nodiscard]] std::optional<ZoneTable> zoneOfFolder(const QByteArray &name);

} // namespace vp
