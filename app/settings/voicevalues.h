// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phonenumber.h"
#include "base/result.h"

#include <QLatin1StringView>
#include <QString>

/** What settings of the voice may be. */
namespace vp::voicevalue {

/** Of voice/announcement, beside the path of a sound file. */
inline constexpr QLatin1StringView Spoken("spoken");
inline constexpr QLatin1StringView Off("off");

[[nodiscard]] Result<QString> announcement(const QString &value, const Region &region);
/** 1-15 seconds. */
[[nodiscard]] Result<QString> longest(const QString &value, const Region &region);

} // namespace vp::voicevalue
