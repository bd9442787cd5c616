// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telephony/callfilter.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

namespace vp {

/** The calls, newest first or as they are sorted, read in pages as the view scrolls. What is rare
 * is looked for a part of the history at a time, with everything else in between: rows come as they
 * are found. */
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int { Who, When, Length, WentTo, Result, Why, ColumnCount };
    static constexpr int PageSize = 200;
    /** The newest @p limit calls with an id below @p beforeId (0 = from the newest), newest first.
     */
    using Fetch = std::function<std::vector<CallRecord>(int limit, qint64 beforeId)>;
    /** The same of what is looked for: a page that is not the last may be empty. */
    using Source = std::function<CallPage(const CallOrder &order, int limit, qint64 behindId)>;
    /** What the contacts call a number, or empty. */
    using Names = std::function<QString(const QString &number)>;

    HistoryModel(Fetch fetch, Names names, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /** From now on calls come from there, in an order. */
    void setSource(Source source, const CallOrder &order = {});
    [[nodiscard]] const CallOrder &order() const { return m_order; }
    /** By what each column sorts; nothing = it does not. */
    [[nodiscard]] static std::optional<CallOrder::By> sortOf(int column);
    [[nodiscard]] int sortedColumn() const;
    /** Reads anew, unless it is sorted so already. */
    void sort(int column, Qt::SortOrder order) override;
    /** Reads the first page anew. */
    void reload();
    /** Of calls in the order of their beginning: reads on until this one is there, not for ever. */
    void fetchUntil(qint64 id);
    /** None = it is not among those that are loaded. */
    [[nodiscard]] std::optional<int> rowOf(qint64 id) const;
    /** One call was added or changed: reads that one only. */
    void refreshCall(qint64 id);
    [[nodiscard]] const CallRecord &record(int row) const;
    /** More of a page may be found at any moment. */
    [[nodiscard]] bool isLooking() const { return m_next.isActive(); }

Q_SIGNALS:
    /** Somebody has sorted, and the first page is read. */
    void orderChanged();
    /** Nothing more is looked for until somebody scrolls. */
    void settled();

private:
    [[nodiscard]] QVariant text(const CallRecord &call, int column) const;
    [[nodiscard]] QString wentTo(const CallRecord &call) const;
    [[nodiscard]] static QString title(int column);
    /** Looks once, and arranges for the next look when a page is not full yet. */
    [[nodiscard]] std::vector<CallRecord> look();
    void lookOn();

    Source m_source;
    Names m_names;
    CallOrder m_order;
    std::vector<CallRecord> m_calls;
    qint64 m_newest = 0; ///< id of the newest call that was heard of
    qint64 m_before = 0; ///< of the next page; 0 = from the first
    int m_wanted = 0; ///< rows that are still missing in the page that is read
    bool m_complete = false;
    QTimer m_next; ///< to the next look: after what the person does
};

/** "today 08:12", "yesterday 19:10", else the locale's short date with the time. */
[[nodiscard]] QString spokenTime(const QDateTime &at);
/** How long A and C talked; nothing when they never did. */
[[nodiscard]] QString talkLength(const CallRecord &call);
/** The drawing that tells direction and success by its shape. */
[[nodiscard]] QString callIconName(const CallRecord &call);

} // namespace vp
