// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/eventlocation.h"

#include <QStringView>

#include <optional>

namespace vp {

/** Without case, accents, and signs and blanks around. */
[[nodiscard]] QString foldedWord(const QString &text);
/** The action that a whole folded text names. */
[[nodiscard]] std::optional<EventAction> actionNamed(const QString &folded);
/** True for "tel", "mobile", "numero": words that stand before a number and say nothing else. */
[[nodiscard]] bool isNumberLabel(const QString &folded);
/** True when a text is about an online meeting, whose numbers are nobody's phone. */
[[nodiscard]] bool isAboutMeeting(const QString &text);

} // namespace vp
