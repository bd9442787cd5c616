// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "telephony/callstory.h"

#include <QString>

#include <memory>
#include <vector>

namespace vp {

/** The SQLite file of one data folder: WAL, numbered migrations (PRAGMA user_version). A newer
 * schema than ours is Conflict. */
class Database
{
public:
    /** @p path may be ":memory:". Errors: Storage, Conflict (made by a newer version). */
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    [[nodiscard]] QString connectionName() const { return m_connection; }
    [[nodiscard]] static int schemaVersion(); ///< of this build

private:
    explicit Database(QString connection);
    QString m_connection;
};

/** Whether this error of a store means that there is no room left. */
[[nodiscard]] bool isDiskFull(const Error &error);

/** The calls: one row each, written when it starts and again at every step, so that a crash leaves
 * what was known. */
class CallHistory
{
public:
    explicit CallHistory(Database &database);
    /** Inserts (id 0) or updates; gives the row's id. */
    Result<qint64> save(const CallRecord &record);
    /** The newest @p limit rows with id < @p beforeId (0 = from the newest), newest first. */
    [[nodiscard]] Result<std::vector<CallRecord>> page(int limit, qint64 beforeId = 0) const;
    [[nodiscard]] Result<CallRecord> record(qint64 id) const;
    /** The newest @p limit that lasted at some moment of [@p from, @p to), newest first. */
    [[nodiscard]] Result<std::vector<CallRecord>> between(const QDateTime &from,
                                                          const QDateTime &to, int limit) const;
    /** Rows without an outcome, left by a crash, get ModemLost at their last step. Returns how
     * many. */
    Result<int> closeUnfinished();

private:
    Database &m_database;
};

} // namespace vp
