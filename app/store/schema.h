// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <span>

namespace vp {

/** One step of the schema: the statements that lead from version - 1 to version. Never changed once
 * released. */
struct Migration
{
    int version;
    std::span<const QLatin1StringView> statements;
};

/** All migrations, from 1 upwards without a gap. */
[[nodiscard]] std::span<const Migration> migrations();

/** PRAGMA application_id: "VPhn", so that a foreign file is not taken for ours. */
inline constexpr int ApplicationId = 0x5650686e;

} // namespace vp
