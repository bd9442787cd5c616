// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settingfield.h"

namespace vp {

/** Callers may leave a message from now on, so that a rule may say so. */
void offerVoicemail(ChoiceSetting &field);

/** What becomes of the callers that @p key is about. With @p unset it may also be left open, told
 * by that word. */
[[nodiscard]] ChoiceSetting *makeRuleField(Settings &settings, SettingKey key, const QString &label,
                                           const QString &unset, QWidget *parent);

} // namespace vp
