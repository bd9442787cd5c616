// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fetcher.h"
#include "settings/settings.h"

namespace vp {

/** The request for a calendar or list, with the certificates that the settings trust for its host.
 */
[[nodiscard]] FetchRequest requestFor(const QUrl &url, const Settings &settings);
/** Whether requests are others once this setting has changed. */
[[nodiscard]] bool concernsRequests(SettingKey key);

} // namespace vp
