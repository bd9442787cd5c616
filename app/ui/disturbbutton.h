// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace vp {

class WindowRules;

/** Says whether anybody may disturb, and changes it; in narrow windows a picture only. */
class DisturbButton : public QPushButton
{
    Q_OBJECT
public:
    explicit DisturbButton(WindowRules &rules, QWidget *parent = nullptr);
    void setFolded(bool folded);

Q_SIGNALS:
    /** In words. */
    void failed(const QString &words);

private:
    void refresh();

    WindowRules &m_rules;
    bool m_folded = false;
};

} // namespace vp
