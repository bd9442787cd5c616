// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "telephony/callfilter.h"

#include <QString>

namespace vp {

class Database;

/**
 * The calls in an order that somebody chose, read along an index of that order. A page is found by
 * the id of the last row seen, and looks through a bounded part, as CallSearch does, which has the
 * order from the newest down.
 */
class SortedCalls
{
public:
    explicit SortedCalls(Database &database, QString line = QStringLiteral("1"));
    /** The first @p limit that match behind the call @p afterId (0 = from the start). A page that
     * is not the last may be empty. NotFound: the call @p afterId has gone. */
    [[nodiscard]] Result<CallPage> page(const CallFilter &filter, const CallOrder &order, int limit,
                                        qint64 afterId = 0) const;
    /** The order that was chosen last. */
    [[nodiscard]] Result<CallOrder> order() const;
    Result<> setOrder(const CallOrder &order);

private:
    Database &m_database;
    QString m_line;
};

} // namespace vp
