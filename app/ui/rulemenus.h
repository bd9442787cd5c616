// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/windowrules.h"

#include <QMenu>

namespace vp {

/** What is in force for a while, and what may be: the same in the tray and in the window. Filled
 * ahead, for a tray on the bus shows what it was told before. */
class RuleMenu : public QMenu
{
    Q_OBJECT
public:
    /** @p place is what the names of its entries begin with; @p rules outlives the menu. */
    RuleMenu(WindowRules &rules, QString place, QWidget *parent);

Q_SIGNALS:
    /** A person wanted something that did not work; in words. */
    void failed(const QString &words);

protected:
    virtual void fill() = 0;
    QAction *add(const QString &name, const QString &text);
    void report(const QString &problem);

    WindowRules &m_rules;

private:
    QString m_place;
};

/** All calls to one phone, or rejected; each for a while. */
class ForwardMenu : public RuleMenu
{
    Q_OBJECT
public:
    ForwardMenu(WindowRules &rules, const QString &place, QWidget *parent);
    void fill() override;

private:
    void fillPhone(QMenu &menu, const QString &rule);
};

/** Nobody disturbs, for a while. */
class DisturbMenu : public RuleMenu
{
    Q_OBJECT
public:
    DisturbMenu(WindowRules &rules, const QString &place, QWidget *parent);
    void fill() override;
};

} // namespace vp
