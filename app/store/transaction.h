// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

namespace vp {

/** Runs @p statement with its "?" bound in order. Errors: Storage; the detail holds no bound value.
 */
[[nodiscard]] Result<QSqlQuery> runSql(const QSqlDatabase &database, const QString &statement,
                                       const QVariantList &values = {});

/** Whether the rows ended because there are no more; a disk that fails in between ends them too. */
[[nodiscard]] Result<> endOfRows(const QSqlQuery &rows);

/** All or nothing: what was not committed is rolled back at the end of the scope. */
class Transaction
{
public:
    explicit Transaction(const QSqlDatabase &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    /** Takes the write lock at once, so that a busy file fails here and not in the middle. */
    [[nodiscard]] Result<> begin();
    [[nodiscard]] Result<> commit();

private:
    const QSqlDatabase &m_database;
    bool m_isOpen = false;
};

/** Commits in this scope do not wait until the disk has them: they outlive a crash of the program,
 * and not always a power cut. Not within a transaction. */
class LightCommit
{
public:
    explicit LightCommit(const QSqlDatabase &database);
    ~LightCommit();
    LightCommit(const LightCommit &) = delete;
    LightCommit &operator=(const LightCommit &) = delete;

private:
    const QSqlDatabase &m_database;
};

} // namespace vp
