// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/historymodel.h"

#include "service/phrases.h"
#include "service/reasonphrases.h"
#include "ui/icons.h"

#include <QLocale>

#include <algorithm>

namespace vp {

using namespace Qt::StringLiterals;

HistoryModel::HistoryModel(Fetch fetch, Names names, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(
          [fetch = std::move(fetch)](const CallOrder & /*newest*/, int limit, qint64 beforeId) {
              std::vector<CallRecord> calls = fetch(limit, beforeId);
              const bool isLast = calls.size() < static_cast<std::size_t>(limit);
              const qint64 next = calls.empty() ? 0 : calls.back().id;
              return CallPage {std::move(calls), next, isLast};
          })
    , m_names(std::move(names))
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &HistoryModel::lookOn);
}

void HistoryModel::setSource(Source source, const CallOrder &order)
{
    m_source = std::move(source);
    m_order = order;
    reload();
}

std::optional<CallOrder::By> HistoryModel::sortOf(int column)
{
    switch (column) {
    case Who:
        return CallOrder::By::Who;
    case When:
        return CallOrder::By::When;
    case Length:
        return CallOrder::By::Length;
    case WentTo:
        return CallOrder::By::WentTo;
    case Result:
        return CallOrder::By::Result;
    default:
        return std::nullopt;
    }
}

int HistoryModel::sortedColumn() const
{
    int column = 0;
    while (sortOf(column) != m_order.by) {
        ++column;
    }
    return column;
}

void HistoryModel::sort(int column, Qt::SortOrder order)
{
    const std::optional<CallOrder::By> by = sortOf(column);
    if (!by || m_order == CallOrder {*by, order == Qt::DescendingOrder}) {
        return;
    }
    m_order = {*by, order == Qt::DescendingOrder};
    reload();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    Q_EMIT orderChanged();
}

std::vector<CallRecord> HistoryModel::look()
{
    CallPage page = m_source(m_order, m_wanted, m_before);
    // One that leads nowhere would be asked for ever.
    m_complete = page.isLast || (m_before != 0 && page.nextBefore == m_before);
    m_before = page.nextBefore;
    m_wanted -= static_cast<int>(page.calls.size());
    if (!m_complete && m_wanted > 0) {
        m_next.start(0);
    }
    return std::move(page.calls);
}

void HistoryModel::lookOn()
{
    const std::vector<CallRecord> found = look();
    if (!found.empty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(found.size()) - 1);
        m_calls.insert(m_calls.end(), found.begin(), found.end());
        endInsertRows();
    }
    if (!isLooking()) {
        Q_EMIT settled();
    }
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_calls.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const CallRecord &call = record(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(call, index.column());
    case Qt::ToolTipRole:
        return index.column() >= Result ? text(call, index.column()) : QVariant();
    case Qt::DecorationRole:
        return index.column() == Who ? QVariant(lineIcon(callIconName(call))) : QVariant();
    case Qt::AccessibleTextRole:
        if (index.column() == Who) {
            return call.direction == StoryDirection::Inbound
                ? tr("Call from %1").arg(text(call, Who).toString())
                : tr("Call to %1").arg(text(call, Who).toString());
        }
        return text(call, index.column());
    default:
        return {};
    }
}

QVariant HistoryModel::text(const CallRecord &call, int column) const
{
    switch (column) {
    case Who:
        return Phrases::party(call.remoteName, call.remoteNumber);
    case When:
        return spokenTime(call.startedAt);
    case Length:
        return talkLength(call);
    case WentTo:
        return wentTo(call);
    case Result:
        return call.outcome ? Phrases::outcome(call) : tr("going on now");
    case Why:
        return ReasonPhrases::all(call.reasons).join(u", "_s);
    default:
        return {};
    }
}

QString HistoryModel::wentTo(const CallRecord &call) const
{
    if (!call.masterNumber.isEmpty()) {
        return Phrases::party(m_names(call.masterNumber), call.masterNumber);
    }
    // Of calls that were up before the program, nobody knows whose they were.
    const bool isLeftOver = call.outcome && call.outcome->kind == OutcomeKind::LeftOver;
    const bool isHere = call.direction == StoryDirection::Outbound && !isLeftOver;
    return call.joinedAt || isHere ? tr("This computer") : u"–"_s;
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (role) {
    case Qt::DisplayRole:
        return title(section);
    case Qt::AccessibleTextRole:
        if (section != sortedColumn()) {
            return title(section);
        }
        return m_order.isDescending
            ? tr("%1, sorted downwards", "title of a column").arg(title(section))
            : tr("%1, sorted upwards", "title of a column").arg(title(section));
    case Qt::InitialSortOrderRole: // the newest and the longest are wanted first
        return static_cast<int>(section == When || section == Length ? Qt::DescendingOrder
                                                                     : Qt::AscendingOrder);
    default:
        return QAbstractTableModel::headerData(section, orientation, role);
    }
}

QString HistoryModel::title(int column)
{
    switch (column) {
    case Who:
        return tr("Who");
    case When:
        return tr("When");
    case Length:
        return tr("Length");
    case WentTo:
        return tr("Went to");
    case Result:
        return tr("Result");
    case Why:
        return tr("Why");
    default:
        return {};
    }
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete && !isLooking();
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent)) {
        return;
    }
    m_wanted = PageSize;
    lookOn();
}

void HistoryModel::reload()
{
    beginResetModel();
    m_next.stop();
    m_before = 0;
    m_wanted = PageSize;
    m_calls = look();
    for (const CallRecord &call : m_calls) {
        m_newest = std::max(m_newest, call.id);
    }
    endResetModel();
    if (!isLooking()) {
        Q_EMIT settled();
    }
}

void HistoryModel::refreshCall(qint64 id)
{
    const std::vector<CallRecord> found = m_source({}, 1, id + 1).calls;
    if (found.empty() || found.front().id != id) {
        return;
    }
    const bool isNew = id > m_newest;
    m_newest = std::max(m_newest, id);
    if (m_order != CallOrder {} && isNew) {
        reload(); // it may belong anywhere
        return;
    }
    if (m_order == CallOrder {} && (m_calls.empty() || m_calls.front().id < id)) {
        beginInsertRows({}, 0, 0);
        m_calls.insert(m_calls.begin(), found.front());
        endInsertRows();
        return;
    }
    const auto row = std::ranges::find(m_calls, id, &CallRecord::id);
    if (row != m_calls.end()) {
        *row = found.front();
        const int number = static_cast<int>(row - m_calls.begin());
        Q_EMIT dataChanged(index(number, 0), index(number, ColumnCount - 1));
    }
}

void HistoryModel::fetchUntil(qint64 id)
{
    constexpr int mostPages = 50;
    for (int page = 0; page < mostPages && canFetchMore({}); ++page) {
        if (!m_calls.empty() && m_calls.back().id <= id) {
            return;
        }
        fetchMore({});
    }
}

std::optional<int> HistoryModel::rowOf(qint64 id) const
{
    const auto row = std::ranges::find(m_calls, id, &CallRecord::id);
    return row == m_calls.end() ? std::nullopt
                                : std::optional(static_cast<int>(row - m_calls.begin()));
}

const CallRecord &HistoryModel::record(int row) const
{
    return m_calls.at(static_cast<std::size_t>(row));
}

QString spokenTime(const QDateTime &at)
{
    const QDateTime local = at.toLocalTime();
    const QLocale locale;
    const QString time = locale.toString(local.time(), QLocale::ShortFormat);
    const qint64 daysAgo = local.date().daysTo(QDate::currentDate());
    if (daysAgo == 0) {
        return HistoryModel::tr("today %1", "time of a call").arg(time);
    }
    if (daysAgo == 1) {
        return HistoryModel::tr("yesterday %1", "time of a call").arg(time);
    }
    return HistoryModel::tr("%1 %2", "date and time of a call")
        .arg(locale.toString(local.date(), QLocale::ShortFormat), time);
}

QString talkLength(const CallRecord &call)
{
    if (!call.joinedAt || !call.endedAt) {
        return u"–"_s;
    }
    return Phrases::duration(
        std::chrono::seconds(qMax<qint64>(0, call.joinedAt->secsTo(*call.endedAt))));
}

QString callIconName(const CallRecord &call)
{
    if (call.outcome && call.outcome->kind == OutcomeKind::Rejected) {
        return u"rejected"_s;
    }
    if (call.outcome && !call.joinedAt && !Phrases::isHandedOn(*call.outcome)) {
        return u"failed"_s;
    }
    return call.direction == StoryDirection::Inbound ? u"incoming"_s : u"outgoing"_s;
}

} // namespace vp
