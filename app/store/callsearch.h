// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "telephony/callfilter.h"

#include <QList>

namespace vp {

class Database;

/**
 * The calls that somebody looks for, and their removal. A page is found by the id of the last row
 * seen, and looks through a bounded part of the history, so that its cost does not grow with it.
 */
class CallSearch
{
public:
    /** That are looked through: a few milliseconds. */
    static constexpr qint64 RowsAPage = 10'000;

    explicit CallSearch(Database &database);
    /** The newest @p limit that match, with id < @p beforeId (0 = from the newest). A page that is
     * not the last may be empty: nothing matched among those looked through. */
    [[nodiscard]] Result<CallPage> page(const CallFilter &filter, int limit,
                                        qint64 beforeId = 0) const;
    /** How many began before @p before (and are over). */
    [[nodiscard]] Result<int> countBefore(const QDateTime &before) const;
    /** Takes these out with their steps and reasons; those that last stay. How many went. */
    Result<int> remove(const QList<qint64> &ids);
    /** The oldest @p most that began before @p before and are over. How many went. */
    Result<int> removeBefore(const QDateTime &before, int most);

private:
    Database &m_database;
};

} // namespace vp
