// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diskcopy.h"

#include "store/database.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

namespace vp::test {

using namespace Qt::StringLiterals;

DiskCopy::DiskCopy(const QString &original, const QString &folder)
    : m_path(folder + u"/copy.db"_s)
    , m_connection(m_path)
    , m_exists(QFile::exists(original))
{
    remove();
    if (!m_exists) {
        return;
    }
    QFile::copy(original, m_path);
    QFile::copy(original + u"-wal"_s, m_path + u"-wal"_s);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(m_path);
    database.open();
}

DiskCopy::~DiskCopy()
{
    if (m_exists) {
        QSqlDatabase::database(m_connection, false).close();
        QSqlDatabase::removeDatabase(m_connection);
    }
    remove();
}

void DiskCopy::remove() const
{
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s}) {
        QFile::remove(m_path + suffix);
    }
}

QString DiskCopy::integrity() const
{
    QSqlQuery check(u"PRAGMA integrity_check"_s, QSqlDatabase::database(m_connection, false));
    return check.next() ? check.value(0).toString() : u"it cannot be read"_s;
}

std::vector<std::pair<qint64, QByteArray>> DiskCopy::pdusAfter(qint64 row) const
{
    std::vector<std::pair<qint64, QByteArray>> pdus;
    QSqlQuery rows(QSqlDatabase::database(m_connection, false));
    rows.prepare(u"SELECT id, pdu FROM sms_received WHERE id > ? ORDER BY id"_s);
    rows.addBindValue(row);
    rows.exec(); // before the first migration there is no such table, nor such rows
    while (rows.next()) {
        pdus.emplace_back(rows.value(0).toLongLong(),
                          rows.value(1).toString().toLatin1().toUpper());
    }
    return pdus;
}

int DiskCopy::unfinishedCalls() const
{
    QSqlQuery count(u"SELECT count(*) FROM calls WHERE outcome IS NULL"_s,
                    QSqlDatabase::database(m_connection, false));
    return count.next() ? count.value(0).toInt() : -1;
}

std::vector<MessageRecord> DiskCopy::messages() const
{
    std::vector<MessageRecord> all;
    const auto database = Database::open(m_path);
    constexpr int pageSize = 500;
    qint64 before = 0;
    while (database) {
        const auto page = MessageStore(**database).page(pageSize, before);
        if (!page || page->empty()) {
            break;
        }
        all.insert(all.end(), page->begin(), page->end());
        before = page->back().id;
    }
    return all;
}

std::vector<OutgoingPart> DiskCopy::parts(qint64 messageId) const
{
    const auto database = Database::open(m_path);
    return database
        ? MessageStore(**database).parts(messageId).value_or(std::vector<OutgoingPart> {})
        : std::vector<OutgoingPart> {};
}

} // namespace vp::test
