// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entriespanel.h"

#include "ui/controls.h"
#include "ui/panel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

QString ruleNote(ProgramEntries::Rule rule)
{
    using Rule = ProgramEntries::Rule;
    switch (rule) {
    case Rule::Absent:
        return EntriesPanel::tr("No rule lets you use a stick. The button adds one for this "
                                "computer; it asks for the administrator's password.");
    case Rule::Old:
        return EntriesPanel::tr("The rule by which you may use a stick is another version's.");
    case Rule::Here:
        return EntriesPanel::tr("Whoever sits at this computer may use a stick.");
    case Rule::Packaged:
        return EntriesPanel::tr("A package lets whoever sits at this computer use a stick.");
    }
    return {};
}

} // namespace

EntriesPanel::EntriesPanel(ProgramEntries &entries, const QString &prefix, QWidget *parent)
    : QWidget(parent)
    , m_entries(entries)
    , m_menu(new QCheckBox(tr("VirtualPhone is in the menu of programs"), this))
    , m_note(textLabel({}, true, this))
    , m_rule(makeButton(prefix + u".rule"_s, {}, {}, this))
    , m_command(new QLineEdit(this))
    , m_copy(makeButton(prefix + u".copy"_s, tr("Copy the co&mmand"), {}, this))
{
    setObjectName(prefix);
    m_menu->setObjectName(prefix + u".menu"_s);
    m_menu->setAccessibleName(m_menu->text());
    m_note->setObjectName(prefix + u".note"_s);
    m_command->setObjectName(prefix + u".command"_s);
    m_command->setAccessibleName(tr("Command for a terminal"));
    m_command->setReadOnly(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_rule);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_menu);
    column->addWidget(m_note);
    column->addWidget(m_command);
    column->addLayout(buttons);
    connect(m_menu, &QCheckBox::toggled, this, &EntriesPanel::toggleMenu);
    connect(m_rule, &QPushButton::clicked, this, &EntriesPanel::toggleRule);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_command->text()); });
    connect(&m_entries, &ProgramEntries::changed, this, &EntriesPanel::refresh);
    connect(&m_entries, &ProgramEntries::ruleRefused, this, [this] {
        refresh();
        m_note->setText(tr("Nothing was changed. This does it in a terminal:"));
        showCommand();
    });
    refresh();
}

bool EntriesPanel::isPutNext() const
{
    return m_entries.rule() != ProgramEntries::Rule::Here;
}

void EntriesPanel::refresh()
{
    const ProgramEntries::Rule rule = m_entries.rule();
    const QSignalBlocker quiet(m_menu);
    m_menu->setChecked(m_entries.hasMenu());
    m_note->setText(ruleNote(rule));
    const QString text = rule == ProgramEntries::Rule::Here ? tr("&Take the rule away…")
        : rule == ProgramEntries::Rule::Old                 ? tr("&Renew the rule…")
                                                            : tr("&Let me use the stick…");
    m_rule->setText(text);
    m_rule->setAccessibleName(QString(text).remove(u'&'));
    const bool isOurs = rule != ProgramEntries::Rule::Packaged;
    m_rule->setVisible(isOurs && m_entries.canAsk());
    m_rule->setEnabled(true);
    m_command->hide();
    m_copy->hide();
    if (isOurs && !m_entries.canAsk()) {
        showCommand();
    }
}

void EntriesPanel::showCommand()
{
    m_command->setText(m_entries.ruleCommand(isPutNext()));
    m_command->setCursorPosition(0);
    m_command->show();
    m_copy->show();
}

void EntriesPanel::toggleMenu(bool on)
{
    if (const Result<> done = m_entries.setMenu(on); !done) {
        refresh();
        m_note->setText(done.error().code == ErrorCode::Conflict
                            ? tr("Somebody else's entry of this name is in the menu already.")
                            : tr("The menu could not be changed: is the disk full?"));
    }
}

void EntriesPanel::toggleRule()
{
    m_rule->setEnabled(false); // until it is answered
    m_entries.setRule(isPutNext());
}

} // namespace vp
