// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/transaction.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace vp {

Result<QSqlQuery> runSql(const QSqlDatabase &database, const QString &statement,
                         const QVariantList &values)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    bool ok = query.prepare(statement);
    if (ok) {
        for (const QVariant &value : values) {
            query.addBindValue(value);
        }
        ok = query.exec();
    }
    if (!ok) {
        const QSqlError error = query.lastError();
        return failure(ErrorCode::Storage, error.databaseText(), error.nativeErrorCode().toInt());
    }
    return query;
}

Result<> endOfRows(const QSqlQuery &rows)
{
    const QSqlError error = rows.lastError();
    if (error.isValid()) {
        return failure(ErrorCode::Storage, error.databaseText(), error.nativeErrorCode().toInt());
    }
    return {};
}

Transaction::Transaction(const QSqlDatabase &database)
    : m_database(database)
{
}

Transaction::~Transaction()
{
    if (m_isOpen) {
        (void)runSql(m_database, u"ROLLBACK"_s);
    }
}

Result<> Transaction::begin()
{
    return runSql(m_database, u"BEGIN IMMEDIATE"_s).map([this](const QSqlQuery & /*done*/) {
        m_isOpen = true;
    });
}

Result<> Transaction::commit()
{
    return runSql(m_database, u"COMMIT"_s).map([this](const QSqlQuery & /*done*/) {
        m_isOpen = false;
    });
}

LightCommit::LightCommit(const QSqlDatabase &database)
    : m_database(database)
{
    (void)runSql(m_database, u"PRAGMA synchronous = NORMAL"_s);
}

LightCommit::~LightCommit()
{
    (void)runSql(m_database, u"PRAGMA synchronous = FULL"_s);
}

} // namespace vp
