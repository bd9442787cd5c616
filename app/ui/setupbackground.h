// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setuppage.h"

#include <functional>

namespace vp {

/** How the phone goes on while nobody looks. */
class SetupBackground : public SetupPage
{
    Q_OBJECT
public:
    /** @p notify shows a notification; empty = there is no desktop to show one. */
    SetupBackground(Settings &settings, std::function<void()> notify, QWidget *parent = nullptr);
};

} // namespace vp
