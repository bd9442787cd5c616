// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlwatch.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QVariant>

#include <sqlite3.h>
#include <utility>

namespace vp::test {

SqlWatch::SqlWatch(const QString &connection, std::function<void(const QByteArray &sql)> seen)
    : m_seen(std::move(seen))
{
    const QVariant handle = QSqlDatabase::database(connection, false).driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0) {
        qFatal("no SQLite behind this connection");
    }
    m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    sqlite3_trace_v2(m_handle, SQLITE_TRACE_STMT, &SqlWatch::trace, this);
    sqlite3_set_authorizer(m_handle, &SqlWatch::authorize, this);
}

SqlWatch::~SqlWatch()
{
    sqlite3_trace_v2(m_handle, 0, nullptr, nullptr);
    sqlite3_set_authorizer(m_handle, nullptr, nullptr);
}

int SqlWatch::trace(unsigned /*kind*/, void *self, void *statement, void * /*text*/)
{
    static_cast<SqlWatch *>(self)->m_seen(sqlite3_sql(static_cast<sqlite3_stmt *>(statement)));
    return 0;
}

int SqlWatch::authorize(void *self, int /*action*/, const char * /*first*/, const char * /*second*/,
                        const char * /*database*/, const char * /*trigger*/)
{
    return static_cast<SqlWatch *>(self)->m_stopped ? SQLITE_DENY : SQLITE_OK;
}

void SqlWatch::recover()
{
    m_stopped = false;
    if (sqlite3_get_autocommit(m_handle) == 0) {
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
    }
}

} // namespace vp::test
