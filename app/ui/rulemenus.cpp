// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rulemenus.h"

#include "ui/icons.h"
#include "ui/traymenu.h"

#include <utility>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

/** A menu's text is a text with accelerators; names of people are not. */
QString plain(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

RuleMenu::RuleMenu(WindowRules &rules, QString place, QWidget *parent)
    : QMenu(parent)
    , m_rules(rules)
    , m_place(std::move(place))
{
    connect(this, &QMenu::aboutToShow, this, &RuleMenu::fill);
    // Later: it may be one of the entries that was chosen.
    connect(&m_rules, &WindowRules::changed, this, &RuleMenu::fill, Qt::QueuedConnection);
}

QAction *RuleMenu::add(const QString &name, const QString &text)
{
    QAction *action = addAction(text);
    action->setObjectName(QString(m_place % u'.' % name));
    return action;
}

void RuleMenu::report(const QString &problem)
{
    if (!problem.isEmpty()) {
        Q_EMIT failed(problem);
    }
}

ForwardMenu::ForwardMenu(WindowRules &rules, const QString &place, QWidget *parent)
    : RuleMenu(rules, place, parent)
{
    setObjectName(QString(place % u".forward"_s));
    setTitle(TrayMenu::tr("Forward all calls to"));
    setIcon(lineIcon(u"rules"_s));
    fill();
}

void ForwardMenu::fill()
{
    clear();
    const std::optional<WindowRules::Forward> forward = m_rules.forward();
    if (forward) {
        const QString words = TrayMenu::tr("Now: %1, %2", "where calls go, until when")
                                  .arg(forward->words, m_rules.untilWords(forward->until));
        addAction(plain(words))->setEnabled(false);
    }
    QAction *byRules = add(u"byRules"_s, TrayMenu::tr("By the rules (as usual)"));
    byRules->setCheckable(true);
    byRules->setChecked(!forward);
    connect(byRules, &QAction::triggered, this, [this, byRules] {
        byRules->setChecked(true); // it is no switch
        report(m_rules.endForward());
    });
    addSeparator();
    for (const OwnPhone &phone : m_rules.phones()) {
        fillPhone(*addMenu(plain(phone.text())), phone.number.text());
    }
    if (m_rules.mayRecord()) {
        fillPhone(*addMenu(TrayMenu::tr("Nobody: let them leave a message")), u"voicemail"_s);
    }
    fillPhone(*addMenu(TrayMenu::tr("Nobody: reject them")), u"reject"_s);
}

void ForwardMenu::fillPhone(QMenu &menu, const QString &rule)
{
    for (const WindowRules::Lasts lasts : m_rules.lengths()) {
        QAction *action = menu.addAction(m_rules.untilWords(m_rules.endOf(lasts)));
        connect(action, &QAction::triggered, this,
                [this, rule, lasts] { report(m_rules.forwardAll(rule, lasts)); });
    }
}

DisturbMenu::DisturbMenu(WindowRules &rules, const QString &place, QWidget *parent)
    : RuleMenu(rules, place, parent)
{
    setObjectName(QString(place % u".disturb"_s));
    setTitle(TrayMenu::tr("Do not disturb"));
    setIcon(lineIcon(u"blocking"_s));
    fill();
}

void DisturbMenu::fill()
{
    clear();
    const std::optional<QDateTime> until = m_rules.disturbedFrom();
    if (until) {
        addAction(TrayMenu::tr("On, %1", "until when").arg(m_rules.untilWords(*until)))
            ->setEnabled(false);
    }
    for (const WindowRules::Lasts lasts : m_rules.lengths()) {
        QAction *action = addAction(m_rules.untilWords(m_rules.endOf(lasts)));
        connect(action, &QAction::triggered, this,
                [this, lasts] { report(m_rules.disturbNot(lasts)); });
    }
    QAction *off = add(u"disturbOff"_s, TrayMenu::tr("Off"));
    off->setCheckable(true);
    off->setChecked(!until);
    connect(off, &QAction::triggered, this, [this, off] {
        off->setChecked(true);
        report(m_rules.disturbAgain());
    });
}

} // namespace vp
