// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/receivedstore.h"

#include "store/database.h"
#include "store/rows.h"
#include "store/transaction.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace vp {

ReceivedStore::ReceivedStore(Database &database)
    : m_database(database)
{
}

Result<ReceivedStore::Added> ReceivedStore::add(const ReceivedPart &part)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    const QByteArray hash = QCryptographicHash::hash(part.identity, QCryptographicHash::Sha256);
    const QVariantList key {rows::text(part.line), part.sentAt, rows::text(part.sender), hash,
                            part.copy};
    const auto inserted =
        runSql(database,
               u"INSERT INTO sms_received (line, sent_at, sender, pdu_hash, copy, received_at, "
               "pdu, length) VALUES (?,?,?,?,?,?,?,?) ON CONFLICT DO NOTHING"_s,
               key
                   + QVariantList {part.receivedAt.toMSecsSinceEpoch(),
                                   QString::fromLatin1(part.pdu), part.length});
    if (!inserted) {
        return tl::unexpected(inserted.error());
    }
    if (inserted->numRowsAffected() == 1) {
        return Added {inserted->lastInsertId().toLongLong(), true};
    }
    auto found = runSql(database,
                        u"SELECT id FROM sms_received WHERE line=? AND sent_at=? AND sender=? AND "
                        "pdu_hash=? AND copy=?"_s,
                        key);
    if (!found) {
        return tl::unexpected(found.error());
    }
    if (!found->next()) {
        return failure(ErrorCode::Storage, u"neither new nor there"_s);
    }
    return Added {found->value(0).toLongLong(), false};
}

Result<std::vector<ReceivedPart>> ReceivedStore::open() const
{
    return read(u"settled=0"_s, {});
}

Result<std::vector<ReceivedPart>> ReceivedStore::of(qint64 messageId) const
{
    return read(u"message_id=?"_s, {messageId});
}

Result<std::vector<ReceivedPart>> ReceivedStore::read(const QString &where,
                                                      const QVariantList &values) const
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    auto found = runSql(database,
                        u"SELECT id, line, received_at, sent_at, sender, copy, pdu, length, "
                        "message_id FROM sms_received WHERE "_s
                            + where + u" ORDER BY id"_s,
                        values);
    if (!found) {
        return tl::unexpected(found.error());
    }
    std::vector<ReceivedPart> parts;
    while (found->next()) {
        ReceivedPart part;
        part.id = found->value(0).toLongLong();
        part.line = found->value(1).toString();
        part.receivedAt = rows::timeOf(found->value(2));
        part.sentAt = found->value(3).toLongLong();
        part.sender = found->value(4).toString();
        part.copy = found->value(5).toInt();
        part.pdu = found->value(6).toString().toLatin1();
        part.length = found->value(7).toInt();
        part.messageId = found->value(8).toLongLong();
        parts.push_back(std::move(part));
    }
    if (const Result<> whole = endOfRows(*found); !whole) {
        return tl::unexpected(whole.error());
    }
    return parts;
}

Result<> ReceivedStore::settle(const std::vector<qint64> &ids)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    Transaction transaction(database);
    if (const Result<> begun = transaction.begin(); !begun) {
        return begun;
    }
    for (const qint64 id : ids) {
        const auto done = runSql(database, u"UPDATE sms_received SET settled=1 WHERE id=?"_s, {id});
        if (!done) {
            return tl::unexpected(done.error());
        }
    }
    return transaction.commit();
}

} // namespace vp
