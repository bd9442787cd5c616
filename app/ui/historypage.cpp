// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/historypage.h"

#include "service/phrases.h"
#include "service/reasonphrases.h"
#include "service/windowhistory.h"
#include "ui/controls.h"
#include "ui/historybar.h"
#include "ui/icons.h"
#include "ui/panel.h"
#include "ui/recordingrow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QTableWidget>

#include <memory>
#include <utility>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

/** "+35 ms", "+5.2 s": how long after the step before. */
QString sinceBefore(qint64 milliseconds)
{
    const QLocale locale;
    return milliseconds < 1000 ? HistoryPage::tr("+%1 ms").arg(locale.toString(milliseconds))
                               : HistoryPage::tr("+%1 s").arg(locale.toString(
                                   static_cast<double>(milliseconds) / 1000.0, 'f', 1));
}

void addStep(QTableWidget &table, const QDateTime &at, const QDateTime &before,
             const QString &words)
{
    const int row = table.rowCount();
    table.insertRow(row);
    table.setItem(row, 0, new QTableWidgetItem(at.toLocalTime().toString(u"HH:mm:ss.zzz"_s)));
    auto *gap =
        new QTableWidgetItem(before.isValid() ? sinceBefore(before.msecsTo(at)) : QString());
    gap->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    table.setItem(row, 1, gap);
    table.setItem(row, 2, new QTableWidgetItem(words));
}

} // namespace

HistoryPage::HistoryPage(HistoryModel::Fetch fetch, HistoryModel::Names names, QWidget *parent)
    : QWidget(parent)
    , m_model(std::move(fetch), std::move(names))
    , m_table(new QTableView(this))
{
    setObjectName(u"history"_s);
    buildTable();
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(u"history.split"_s);
    split->addWidget(m_table);
    split->addWidget(buildDetail());
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedLayout;
    whole->addLayout(m_stack, 1);
    m_stack->addWidget(split);
    m_stack->addWidget(buildEmptyNote());
    m_model.reload();
    showRightSide();
    choose(0);
    showDetail();
}

void HistoryPage::buildTable()
{
    m_table->setObjectName(u"history.calls"_s);
    m_table->setAccessibleName(tr("Calls"));
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    const int letter = fontMetrics().averageCharWidth();
    header->resizeSection(HistoryModel::Who, 24 * letter);
    header->resizeSection(HistoryModel::When, 19 * letter);
    header->resizeSection(HistoryModel::Length, 15 * letter);
    header->resizeSection(HistoryModel::WentTo, 20 * letter);
    header->resizeSection(HistoryModel::Result, 38 * letter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryPage::showDetail);
    connect(m_table, &QTableView::doubleClicked, this, [this] { m_callBack->click(); });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        showRightSide();
        if (!m_table->currentIndex().isValid()) {
            choose(0);
        }
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &HistoryPage::showRightSide);
    connect(&m_model, &HistoryModel::settled, this, &HistoryPage::showRightSide);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &HistoryPage::showDetail);
}

QWidget *HistoryPage::buildDetail()
{
    m_detail = new QWidget(this);
    m_title = new QLabel(m_detail);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_callBack = new QPushButton(lineIcon(u"call"_s), tr("Call &back…"), m_detail);
    m_callBack->setObjectName(u"history.callBack"_s);
    m_callBack->setAccessibleName(tr("Call back"));
    m_copy = new QPushButton(lineIcon(u"copy"_s), tr("Copy &number"), m_detail);
    m_copy->setObjectName(u"history.copy"_s);
    m_copy->setAccessibleName(tr("Copy number"));
    m_message = makeButton(u"history.message"_s, tr("&SMS…"), tr("Write an SMS"), m_detail);
    m_block = makeButton(u"history.block"_s, tr("B&lock"), tr("Block this number"), m_detail);
    m_block->hide();
    m_test = makeButton(u"history.test"_s, tr("&Why?"),
                        tr("Who would get this call, and why, by the rules of now"), m_detail);
    m_test->setToolTip(m_test->accessibleName());
    m_why = textLabel({}, true, m_detail);
    m_why->setObjectName(u"history.why"_s);
    m_steps = new QTableWidget(0, 3, m_detail);
    m_steps->setObjectName(u"history.steps"_s);
    m_steps->setAccessibleName(tr("Steps of the call"));
    m_steps->horizontalHeader()->hide();
    m_steps->horizontalHeader()->setStretchLastSection(true);
    m_steps->verticalHeader()->hide();
    m_steps->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 5);
    m_steps->setShowGrid(false);
    m_steps->setFrameShape(QFrame::NoFrame);
    m_steps->setTabKeyNavigation(false);
    m_steps->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_steps->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_steps->setColumnWidth(0, 15 * fontMetrics().averageCharWidth());
    m_steps->setColumnWidth(1, 11 * fontMetrics().averageCharWidth());
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_callBack);
    head->addWidget(m_message);
    head->addWidget(m_copy);
    auto *reasons = new QHBoxLayout;
    reasons->addWidget(m_why, 1);
    reasons->addStretch();
    reasons->addWidget(m_test);
    reasons->addWidget(m_block);
    auto *column = new QVBoxLayout(m_detail);
    column->setContentsMargins(16, 8, 16, 8);
    column->addLayout(head);
    column->addLayout(reasons);
    column->addWidget(m_steps, 1);
    connectDetail();
    return m_detail;
}

void HistoryPage::connectDetail()
{
    connect(m_callBack, &QPushButton::clicked, this, [this] {
        if (const CallRecord *call = chosen()) {
            Q_EMIT callRequested(call->remoteNumber);
        }
    });
    connect(m_message, &QPushButton::clicked, this, [this] {
        if (const CallRecord *call = chosen()) {
            Q_EMIT messageRequested(call->remoteNumber);
        }
    });
    connect(m_test, &QPushButton::clicked, this, [this] {
        if (const CallRecord *call = chosen()) {
            Q_EMIT whyRequested(call->remoteNumber, call->startedAt);
        }
    });
    connect(m_copy, &QPushButton::clicked, this, &HistoryPage::copyNumber);
    connect(m_block, &QPushButton::clicked, this, &HistoryPage::blockChosen);
}

const CallRecord *HistoryPage::chosen() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() && current.row() < m_model.rowCount() ? &m_model.record(current.row())
                                                                   : nullptr;
}

void HistoryPage::setBlocking(Blocking blocking)
{
    m_blocking = std::move(blocking);
    m_block->show();
}

void HistoryPage::blockChosen()
{
    const CallRecord *call = chosen();
    if (call == nullptr || call->remoteNumber.isEmpty() || m_bar == nullptr) {
        return;
    }
    const QString number = call->remoteNumber;
    const QString shown = Phrases::party(call->remoteName, number);
    const auto entry = std::make_shared<qint64>(0); // shared by what makes it and takes it back
    m_bar->change({[this, number, entry] {
                       const Result<qint64> done = m_blocking.block(number);
                       *entry = done.value_or(0);
                       return done ? QString() : Phrases::error(done.error());
                   },
                   [this, entry] { return m_blocking.unblock(*entry); },
                   tr("%1 is blocked from now on.").arg(shown),
                   tr("%1 is not blocked any more.").arg(shown)});
}

QWidget *HistoryPage::buildEmptyNote()
{
    auto *note = new QWidget(this);
    m_empty = new QLabel(note);
    m_empty->setObjectName(u"history.empty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_showAll = makeButton(u"history.showAll"_s, tr("Show a&ll"), tr("Show all calls"), note);
    auto *column = new QVBoxLayout(note);
    column->setContentsMargins(40, 40, 40, 40);
    column->addStretch(1);
    column->addWidget(m_empty);
    column->addWidget(m_showAll, 0, Qt::AlignCenter);
    column->addStretch(1);
    connect(m_showAll, &QPushButton::clicked, this, [this] { m_bar->clear(); });
    return note;
}

void HistoryPage::setHistory(WindowHistory &history)
{
    m_bar = new HistoryBar(history, this);
    qobject_cast<QVBoxLayout *>(layout())->insertWidget(0, m_bar);
    m_recording = new RecordingRow(history, *m_bar, m_detail);
    qobject_cast<QVBoxLayout *>(m_detail->layout())->insertWidget(1, m_recording);
    connect(m_bar, &HistoryBar::filterChanged, this, &HistoryPage::reload);
    connect(&history, &WindowHistory::changed, this, [this] { // the chosen call stays so
        const CallRecord *call = chosen();
        const qint64 kept = call == nullptr ? 0 : call->id;
        reload();
        select(kept);
        showDetail();
    });
    connect(m_bar, &HistoryBar::removalWanted, this, [this, &history] { removeChosen(history); });
    const auto key = [this](const QKeySequence &keys, QWidget *where, auto command) {
        auto *shortcut = new QShortcut(keys, where);
        shortcut->setContext(where == this ? Qt::WindowShortcut : Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, command);
    };
    key(QKeySequence::Find, this, [this] { m_bar->focusSearch(); });
    key(QKeySequence(u"Ctrl+E"_s), this, [this] { m_bar->exportShown(); });
    key(QKeySequence::Delete, m_table, [this, &history] { removeChosen(history); });
    m_model.setSource(
        [this, &history](const CallOrder &order, int limit, qint64 behindId) {
            return history.sorted(m_bar->filter(), order, limit, behindId);
        },
        history.order());
    letSort(history);
    choose(0);
    showDetail();
}

void HistoryPage::letSort(WindowHistory &history)
{
    QHeaderView *header = m_table->horizontalHeader();
    const auto show = [this, header] {
        header->setSortIndicator(m_model.sortedColumn(),
                                 m_model.order().isDescending ? Qt::DescendingOrder
                                                              : Qt::AscendingOrder);
        m_table->setAccessibleDescription(
            m_model.headerData(m_model.sortedColumn(), Qt::Horizontal, Qt::AccessibleTextRole)
                .toString());
    };
    show();
    m_table->setSortingEnabled(true);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [show](int column) {
        if (!HistoryModel::sortOf(column)) {
            show(); // it stays as it was
        }
    });
    connect(&m_model, &HistoryModel::orderChanged, this, [this, &history, show] {
        show();
        history.setOrder(m_model.order());
        choose(0);
        showDetail();
    });
    const auto key = [this](Qt::Key arrow, auto command) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | arrow), m_table);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, command);
    };
    key(Qt::Key_Left, [this] { sortBeside(-1); });
    key(Qt::Key_Right, [this] { sortBeside(1); });
    key(Qt::Key_Up, [this] { m_model.sort(m_model.sortedColumn(), Qt::AscendingOrder); });
    key(Qt::Key_Down, [this] { m_model.sort(m_model.sortedColumn(), Qt::DescendingOrder); });
}

void HistoryPage::sortBeside(int step)
{
    const int column = m_model.sortedColumn() + step;
    const int first = m_model.headerData(column, Qt::Horizontal, Qt::InitialSortOrderRole).toInt();
    m_model.sort(column, static_cast<Qt::SortOrder>(first));
}

void HistoryPage::reload()
{
    m_model.reload();
    choose(0);
    showDetail();
}

void HistoryPage::removeChosen(WindowHistory &history)
{
    QList<qint64> ids;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows()) {
        ids.append(m_model.record(row.row()).id);
    }
    if (!ids.isEmpty()) {
        m_bar->remove(static_cast<int>(ids.size()), [&history, ids] { history.remove(ids); });
    }
}

void HistoryPage::refreshCall(qint64 id)
{
    const CallRecord *call = chosen();
    const qint64 kept = call == nullptr ? 0 : call->id;
    m_model.refreshCall(id);
    if (!m_table->currentIndex().isValid()) { // all was read anew
        choose(0);
        select(kept);
        showDetail();
    }
}

bool HistoryPage::select(qint64 id)
{
    const std::optional<int> row = m_model.rowOf(id);
    if (row) {
        choose(*row);
    }
    return row.has_value();
}

void HistoryPage::open(qint64 id)
{
    if (select(id) || m_bar == nullptr) {
        return;
    }
    m_bar->clear();
    m_model.sort(HistoryModel::When, Qt::DescendingOrder);
    m_model.fetchUntil(id);
    select(id);
}

/** selectRow() would go by the keys that are held. */
void HistoryPage::choose(int row)
{
    m_table->selectionModel()->setCurrentIndex(
        m_model.index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void HistoryPage::showRightSide()
{
    const bool isChosen = m_bar != nullptr && m_bar->filter() != CallFilter {};
    m_empty->setText(
        isChosen ? tr("No calls like these.")
                 : tr("No calls yet.\n\nCall the number of your SIM card from another phone, or "
                      "press Call above to make the first one."));
    m_showAll->setVisible(isChosen);
    m_stack->setCurrentIndex(m_model.rowCount() > 0 || m_model.isLooking() ? 0 : 1);
}

void HistoryPage::showDetail()
{
    const QModelIndex current = m_table->currentIndex();
    const bool any = current.isValid() && current.row() < m_model.rowCount();
    m_detail->setEnabled(any);
    if (m_recording != nullptr) {
        m_recording->showFor(any ? &m_model.record(current.row()) : nullptr);
    }
    if (!any) {
        m_title->clear();
        m_why->clear();
        m_steps->setRowCount(0);
        return;
    }
    const CallRecord &call = m_model.record(current.row());
    const QString who = Phrases::party(call.remoteName, call.remoteNumber);
    m_title->setText(
        call.remoteName.isEmpty()
            ? who
            : tr("%1, %2", "name, number").arg(who, Phrases::party({}, call.remoteNumber)));
    m_callBack->setEnabled(!call.remoteNumber.isEmpty());
    m_copy->setEnabled(!call.remoteNumber.isEmpty());
    m_message->setEnabled(!call.remoteNumber.isEmpty());
    m_block->setEnabled(!call.remoteNumber.isEmpty());
    m_test->setEnabled(call.direction == StoryDirection::Inbound);
    m_why->setText(tr("Why: %1").arg(ReasonPhrases::all(call.reasons).join(u" · "_s)));
    m_why->setVisible(!call.reasons.empty());
    fillSteps(call);
}

void HistoryPage::fillSteps(const CallRecord &call)
{
    m_steps->setRowCount(0);
    QDateTime before;
    for (const CallStep &step : call.steps) {
        if (step.stage == CallStage::Idle) {
            continue; // the end is told by the outcome below
        }
        addStep(*m_steps, step.at, before, Phrases::step(call, step));
        before = step.at;
    }
    if (call.outcome && call.endedAt) {
        addStep(*m_steps, *call.endedAt, before, Phrases::outcome(call));
    }
}

void HistoryPage::copyNumber()
{
    if (m_table->currentIndex().isValid()) {
        QGuiApplication::clipboard()->setText(
            m_model.record(m_table->currentIndex().row()).remoteNumber);
    }
}

} // namespace vp
