// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "telephony/callstory.h"

#include <QDateTime>
#include <QString>
#include <QVariantList>

#include <vector>

namespace vp {

class Database;

/** How much the owners have called and written, and what has come, out of what is stored of calls
 * and messages. */
class UsageStore
{
public:
    explicit UsageStore(Database &database);
    /** Calls that owners asked for. */
    [[nodiscard]] Result<int> callsSince(const QDateTime &since) const;
    /** Minutes of these that were talked, begun ones counted whole as networks bill them. */
    [[nodiscard]] Result<int> minutesSince(const QDateTime &since) const;
    /** SMS that were ordered from the chat, each part of a long text for itself. */
    [[nodiscard]] Result<int> orderedSmsSince(const QDateTime &since) const;
    /** All that went out. */
    [[nodiscard]] Result<int> smsSince(const QDateTime &since) const;
    /** Texts that have come, without those that are not shown. */
    [[nodiscard]] Result<int> textsSince(const QDateTime &since) const;
    /** Of those that have come since @p to: sent from @p from to @p to. */
    [[nodiscard]] Result<int> textsSentBetween(const QDateTime &from, const QDateTime &to) const;
    /** Calls that have come in and ended so. */
    [[nodiscard]] Result<int> endedSo(const std::vector<OutcomeKind> &outcomes,
                                      const QDateTime &since) const;

private:
    [[nodiscard]] Result<int> number(const QString &statement, const QVariantList &values) const;
    Database &m_database;
};

} // namespace vp
