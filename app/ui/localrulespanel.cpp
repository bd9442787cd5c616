// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/localrulespanel.h"

#include "service/phrases.h"
#include "service/virtualphone.h"
#include "service/windowside.h"
#include "ui/controls.h"
#include "ui/ruledialog.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostShown = 6; ///< rows at once; more scroll

} // namespace

LocalRulesPanel::LocalRulesPanel(VirtualPhone &phone, QWidget *parent)
    : Panel(tr("Weekly rules made here"), parent)
    , m_phone(phone)
    , m_list(makeTable(u"rules.own"_s, tr("Weekly rules made here"),
                       {tr("Who"), tr("Goes to"), tr("Days"), tr("When"), tr("Until")}, this))
    , m_change(makeButton(u"rules.change"_s, tr("C&hange…"), tr("Change the chosen rule"), this))
    , m_remove(makeButton(u"rules.remove"_s, tr("Re&move"), tr("Remove the chosen rule"), this))
    , m_undo(makeButton(u"rules.undo"_s, tr("&Undo"), tr("Undo the last change of a rule"), this))
    , m_redo(makeButton(u"rules.redo"_s, tr("Red&o"), tr("Make the last change again"), this))
    , m_note(textLabel({}, true, this))
{
    setObjectName(u"rules.ownPanel"_s);
    m_note->setObjectName(u"rules.ownNote"_s);
    QPushButton *make = makeButton(u"rules.new"_s, tr("&New rule…"), {}, this);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {make, m_change, m_remove, m_undo, m_redo}) {
        row->addWidget(button);
    }
    make->setShortcut(QKeySequence(u"Ctrl+N"_s));
    m_change->setShortcut(QKeySequence(u"F2"_s));
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setShortcut(QKeySequence(u"Ctrl+Shift+Z"_s));
    auto *erase = new QShortcut(QKeySequence::Delete, m_list);
    erase->setContext(Qt::WidgetShortcut);
    connect(erase, &QShortcut::activated, m_remove, &QPushButton::click);
    row->addWidget(m_note, 1);
    column().addWidget(m_list);
    column().addLayout(row);
    LocalRules *rules = &phone.window().localRules;
    connect(make, &QPushButton::clicked, this, [this] { edit(std::nullopt); });
    connect(m_change, &QPushButton::clicked, this, [this] { edit(chosen()); });
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { edit(chosen()); });
    connect(m_remove, &QPushButton::clicked, this, [this, rules] {
        if (const auto at = chosen()) {
            const Result<> done = rules->remove(*at);
            tell(done ? tr("Removed.") : Phrases::error(done.error()));
        }
    });
    connect(m_undo, &QPushButton::clicked, this, [this, rules] {
        const Result<> done = rules->undo();
        tell(done ? tr("As before.") : Phrases::error(done.error()));
    });
    connect(m_redo, &QPushButton::clicked, this, [this, rules] {
        const Result<> done = rules->redo();
        tell(done ? tr("Changed again.") : Phrases::error(done.error()));
    });
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &LocalRulesPanel::showChoice);
    connect(rules, &LocalRules::changed, this, &LocalRulesPanel::refresh);
    refresh();
}

QString LocalRulesPanel::daysText(quint8 days)
{
    const QLocale locale;
    QStringList names;
    for (int i = 0; i < 7; ++i) {
        const int day = (static_cast<int>(locale.firstDayOfWeek()) - 1 + i) % 7;
        if ((days >> day & 1U) != 0) {
            names.append(locale.dayName(day + 1, QLocale::ShortFormat));
        }
    }
    return names.join(u", "_s);
}

QStringList LocalRulesPanel::cells(const LocalRule &rule)
{
    const QLocale locale;
    return {rule.who, rule.goesTo, daysText(rule.days),
            tr("%1 – %2", "begin and end of a rule")
                .arg(locale.toString(rule.from, QLocale::ShortFormat),
                     locale.toString(rule.to, QLocale::ShortFormat)),
            rule.until.isValid() ? locale.toString(rule.until, QLocale::ShortFormat) : QString()};
}

void LocalRulesPanel::refresh()
{
    m_list->clear();
    const std::vector<LocalRule> &rules = m_phone.window().localRules.rules();
    for (const LocalRule &rule : rules) {
        m_list->addTopLevelItem(new QTreeWidgetItem(cells(rule)));
    }
    const int shown = std::min(static_cast<int>(rules.size()), MostShown);
    m_list->setFixedHeight((shown + 2) * (fontMetrics().height() + 8));
    m_list->setVisible(!rules.empty());
    m_note->setText(rules.empty() ? tr("None yet: a rule says where the calls of a group or a "
                                       "contact go at the same hours every week.")
                                  : QString());
    showChoice();
}

void LocalRulesPanel::showChoice()
{
    m_change->setEnabled(chosen().has_value());
    m_remove->setEnabled(chosen().has_value());
    m_undo->setVisible(m_phone.window().localRules.mayUndo());
    m_redo->setVisible(m_phone.window().localRules.mayRedo());
}

std::optional<std::size_t> LocalRulesPanel::chosen() const
{
    const QList<QTreeWidgetItem *> items = m_list->selectedItems();
    return items.isEmpty()
        ? std::nullopt
        : std::optional(static_cast<std::size_t>(m_list->indexOfTopLevelItem(items.front())));
}

void LocalRulesPanel::edit(std::optional<std::size_t> at)
{
    (new RuleDialog(m_phone, at, this))->show();
}

void LocalRulesPanel::tell(const QString &words)
{
    m_note->setText(words);
}

} // namespace vp
