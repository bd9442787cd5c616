// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/blockwish.h"
#include "service/menudata.h"

#include <optional>

namespace vp {

/** The data of a button that says all of @p wish, so that it works after a restart; none where it
 * cannot hold it (numbers, names, too many entries). */
[[nodiscard]] std::optional<QString> blockData(const BlockWish &wish);
[[nodiscard]] std::optional<BlockWish> blockWishOf(const MenuData &data);

} // namespace vp
