// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setuppage.h"

namespace vp {

struct SetupParts;

/** How the phone goes on while nobody looks. */
class SetupBackground : public SetupPage
{
    Q_OBJECT
public:
    SetupBackground(Settings &settings, const SetupParts &parts, QWidget *parent = nullptr);
};

} // namespace vp
