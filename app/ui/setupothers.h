// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setuppage.h"

#include <vector>

namespace vp {

class ChoiceSetting;
class VirtualPhone;

/** What becomes of callers of whom no event says anything. */
class SetupOthers : public SetupPage
{
    Q_OBJECT
public:
    /** With @p proposes: contacts and strangers ring, hidden numbers do not. */
    SetupOthers(VirtualPhone &phone, bool proposes, QWidget *parent = nullptr);
    void shown() override;

private:
    VirtualPhone &m_phone;
    Settings &m_settings;
    std::vector<ChoiceSetting *> m_rules;
    bool m_proposes;
};

} // namespace vp
