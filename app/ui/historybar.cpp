// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/historybar.h"

#include "service/windowhistory.h"
#include "ui/controls.h"
#include "ui/filequestion.h"
#include "ui/icons.h"
#include "ui/panel.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestSearch = 200;
constexpr int Week = 7;
constexpr int Month = 30;
constexpr int Year = 365;

QDateTime daysAgo(int days)
{
    return QDate::currentDate().addDays(-days).startOfDay().toUTC();
}

} // namespace

HistoryBar::HistoryBar(WindowHistory &history, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_sorts(new QButtonGroup(this))
{
    setObjectName(u"history.bar"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 0);
    column->addLayout(buildSorts());
    column->addLayout(buildSearch());
    column->addWidget(buildMessage());
    buildRemoval();
    connect(m_sorts, &QButtonGroup::idToggled, this, [this](int /*id*/, bool isOn) {
        if (isOn) {
            Q_EMIT filterChanged();
        }
    });
    connect(m_search, &QLineEdit::textChanged, this, &HistoryBar::filterChanged);
    connect(m_span, &QComboBox::currentIndexChanged, this, &HistoryBar::filterChanged);
    connect(m_export, &QPushButton::clicked, this, &HistoryBar::exportShown);
    connect(&m_history, &WindowHistory::settled, this, [this] { m_message->hide(); });
    connect(&m_history, &WindowHistory::failed, this,
            [this] { tell(tr("Not all of them could be deleted: the disk refuses."), nullptr); });
    connect(&m_history, &WindowHistory::exportMoved, this, [this](int calls) {
        tell(tr("Saving, calls so far: %1").arg(QLocale().toString(calls)), m_cancel);
    });
    connect(&m_history, &WindowHistory::exported, this, &HistoryBar::exported);
}

QLayout *HistoryBar::buildSorts()
{
    auto *row = new QHBoxLayout;
    const auto add = [&](CallSort sort, const QString &name, const QString &text,
                         const QString &hint) {
        QPushButton *chip = makeButton(u"history."_s + name, text, hint, this);
        chip->setToolTip(hint);
        chip->setCheckable(true);
        m_sorts->addButton(chip, static_cast<int>(sort));
        row->addWidget(chip);
    };
    add(CallSort::All, u"all"_s, tr("&All"), tr("All calls"));
    add(CallSort::Missed, u"missed"_s, tr("&Missed"), tr("Calls that you did not get to answer"));
    add(CallSort::Incoming, u"in"_s, tr("&In"), tr("Incoming calls"));
    add(CallSort::Outgoing, u"out"_s, tr("&Out"), tr("Outgoing calls"));
    add(CallSort::Blocked, u"blocked"_s, tr("Bloc&ked"),
        tr("Calls that a rule or a list rejected"));
    add(CallSort::Voicemail, u"voicemail"_s, tr("Voi&cemail"),
        tr("Calls in which somebody left a message"));
    m_sorts->button(static_cast<int>(CallSort::All))->setChecked(true);
    row->addStretch(1);
    return row;
}

QLayout *HistoryBar::buildSearch()
{
    m_search = new QLineEdit(this);
    m_search->setObjectName(u"history.search"_s);
    m_search->setAccessibleName(tr("Search by name or number"));
    m_search->setPlaceholderText(tr("Name or number (%1)").arg(u"Ctrl+F"_s));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(LongestSearch);
    m_span = new QComboBox(this);
    m_span->setObjectName(u"history.span"_s);
    m_span->setAccessibleName(tr("From which days"));
    m_span->addItem(tr("At any time"), -1);
    m_span->addItem(tr("Today"), 0);
    m_span->addItem(tr("Last 7 days"), Week);
    m_span->addItem(tr("Last 30 days"), Month);
    m_span->addItem(tr("Last year"), Year);
    m_export = makeButton(u"history.export"_s, tr("&Export…"),
                          tr("Save the calls that are shown as CSV or JSON"), this);
    m_delete = makeButton(u"history.delete"_s, tr("&Delete…"), tr("Delete calls"), this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_search, 1);
    row->addWidget(m_span);
    row->addWidget(m_export);
    row->addWidget(m_delete);
    return row;
}

QWidget *HistoryBar::buildMessage()
{
    m_message = new QWidget(this);
    m_words = textLabel({}, false, m_message);
    m_words->setObjectName(u"history.words"_s);
    m_undo =
        makeButton(u"history.undo"_s, tr("&Undo"), tr("Bring back what was deleted"), m_message);
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo = makeButton(u"history.redo"_s, tr("&Redo"), tr("Delete them again"), m_message);
    m_redo->setShortcut(QKeySequence(u"Ctrl+Shift+Z"_s));
    m_cancel = makeButton(u"history.cancel"_s, tr("Cancel"), tr("Save nothing"), m_message);
    QPushButton *close =
        makeButton(u"history.closeMessage"_s, {}, tr("Close this message"), m_message);
    close->setIcon(lineIcon(u"close"_s));
    close->setFlat(true);
    auto *row = new QHBoxLayout(m_message);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_words, 1);
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    row->addWidget(m_cancel);
    row->addWidget(close);
    m_message->hide();
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (m_change.back()) {
            tell(m_change.undone, m_redo);
        } else {
            m_message->hide();
        }
    });
    connect(m_redo, &QPushButton::clicked, this, [this] { change(m_change); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_history.cancelExport(); });
    connect(close, &QPushButton::clicked, m_message, &QWidget::hide);
    return m_message;
}

void HistoryBar::buildRemoval()
{
    auto *menu = new QMenu(m_delete);
    menu->setObjectName(u"history.deleteMenu"_s);
    menu->addAction(tr("The chosen calls"), this, &HistoryBar::removalWanted);
    menu->addAction(tr("All that are older than 30 days"), this, [this] { removeOlder(Month); });
    menu->addAction(tr("All that are older than a year"), this, [this] { removeOlder(Year); });
    m_delete->setMenu(menu);
}

CallFilter HistoryBar::filter() const
{
    CallFilter filter;
    filter.sort = static_cast<CallSort>(m_sorts->checkedId());
    filter.text = m_search->text();
    if (const int days = m_span->currentData().toInt(); days >= 0) {
        filter.from = daysAgo(days);
    }
    return filter;
}

void HistoryBar::clear()
{
    m_search->clear();
    m_span->setCurrentIndex(0);
    m_sorts->button(static_cast<int>(CallSort::All))->setChecked(true);
}

void HistoryBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void HistoryBar::removeOlder(int days)
{
    const QDateTime before = daysAgo(days);
    const int calls = m_history.countBefore(before);
    if (calls == 0) {
        tell(tr("There are none so old."), nullptr);
        return;
    }
    remove(calls, [this, before] { m_history.removeBefore(before); });
}

void HistoryBar::remove(int calls, const std::function<void()> &removal)
{
    change({[removal] {
                removal();
                return QString();
            },
            [this] { return m_history.undo(); },
            calls == 1 ? tr("1 call deleted.") : tr("%n calls deleted.", nullptr, calls),
            tr("They are back.")});
}

void HistoryBar::change(Change change)
{
    m_change = std::move(change);
    const QString problem = m_change.make();
    tell(problem.isEmpty() ? m_change.made : problem, problem.isEmpty() ? m_undo : nullptr);
}

void HistoryBar::exportShown()
{
    const QFileDialog *dialog = askWhereToSave({u"history.exportDialog"_s,
                                                tr("Save the calls"),
                                                {tr("Table (*.csv)"), tr("For programs (*.json)")},
                                                tr("calls", "name of a file") + u".csv"_s},
                                               this);
    connect(dialog, &QFileDialog::fileSelected, this, &HistoryBar::exportTo);
}

void HistoryBar::exportTo(const QString &file)
{
    m_history.exportCalls(filter(), file);
}

void HistoryBar::exported(const QString &file, int calls, const QString &words)
{
    tell(words.isEmpty() ? tr("Saved as %1, calls: %2.").arg(file, QLocale().toString(calls))
                         : tr("Nothing was saved: %1.").arg(words),
         nullptr);
}

void HistoryBar::tell(const QString &words, QPushButton *button)
{
    m_words->setText(words);
    m_undo->setVisible(button == m_undo);
    m_redo->setVisible(button == m_redo);
    m_cancel->setVisible(button == m_cancel);
    m_message->show();
}

} // namespace vp
