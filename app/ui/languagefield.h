// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settingfield.h"

namespace vp {

/** The language of the window, each by its own name. */
[[nodiscard]] ChoiceSetting *makeLanguageField(Settings &settings, QWidget *parent);

/** In which the bot speaks. */
[[nodiscard]] ChoiceSetting *makeChatLanguageField(Settings &settings, QWidget *parent);

} // namespace vp
