// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disturbbutton.h"

#include "ui/icons.h"
#include "ui/rulemenus.h"

namespace vp {

using namespace Qt::StringLiterals;

DisturbButton::DisturbButton(WindowRules &rules, QWidget *parent)
    : QPushButton(lineIcon(u"blocking"_s), {}, parent)
    , m_rules(rules)
{
    setObjectName(u"top.disturb"_s);
    auto *menu = new DisturbMenu(rules, u"top"_s, this);
    setMenu(menu);
    connect(menu, &RuleMenu::failed, this, &DisturbButton::failed);
    connect(&rules, &WindowRules::changed, this, &DisturbButton::refresh);
    refresh();
}

void DisturbButton::setFolded(bool folded)
{
    m_folded = folded;
    refresh();
}

void DisturbButton::refresh()
{
    const std::optional<QDateTime> until = m_rules.disturbedFrom();
    const QString words = until
        ? tr("Do not disturb: %1", "until when").arg(m_rules.untilWords(*until))
        : tr("Do not disturb: off");
    setText(m_folded ? QString() : words);
    setAccessibleName(words);
    setToolTip(tr("%1. For an hour, or off again: %2", "what it says now, a key")
                   .arg(words, u"Ctrl+Shift+D"_s));
}

} // namespace vp
