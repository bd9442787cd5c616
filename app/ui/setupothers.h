// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setuppage.h"

namespace vp {

/** What becomes of callers of whom no event says anything. */
class SetupOthers : public SetupPage
{
    Q_OBJECT
public:
    /** With @p proposes: contacts and strangers ring, hidden numbers do not. */
    SetupOthers(Settings &settings, bool proposes, QWidget *parent = nullptr);
    void shown() override;

private:
    Settings &m_settings;
    bool m_proposes;
};

} // namespace vp
