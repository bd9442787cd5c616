// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/messagestore.h"

#include "store/database.h"
#include "store/rows.h"
#include "store/transaction.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr int ConstraintFailed = 2067; ///< SQLITE_CONSTRAINT_UNIQUE
constexpr int AnyConstraint = 19;

constexpr auto Columns =
    "m.id, m.line, m.direction, m.kind, m.state, m.remote, m.answerable, m.text, m.parts, "
    "m.parts_here, m.size, m.failure, m.cause, m.at, m.sent_at, m.changed_at"_L1;
constexpr auto PartColumns = "message_id, position, recipient, pdu, length, state, tries, "
                             "reference, submitted_at"_L1;

MessageRecord recordOf(const QSqlQuery &row)
{
    MessageRecord record;
    record.id = row.value(0).toLongLong();
    record.line = row.value(1).toString();
    record.direction = rows::enumOf(row.value(2), MessageDirection::Out, MessageDirection::In);
    record.kind = rows::enumOf(row.value(3), MessageKind::Unreadable, MessageKind::Text);
    record.state = rows::enumOf(row.value(4), MessageState::Dropped, MessageState::Unknown);
    record.remote = row.value(5).toString();
    record.answerable = row.value(6).toBool();
    record.text = row.value(7).toString();
    record.parts = row.value(8).toInt();
    record.partsHere = row.value(9).toInt();
    record.size = row.value(10).toInt();
    record.failure = rows::enumOf(row.value(11), MessageFailure::NoReport, MessageFailure::None);
    record.cause = row.value(12).toInt();
    record.at = rows::timeOf(row.value(13));
    record.sentAt = rows::optionalTime(row.value(14));
    record.changedAt = rows::optionalTime(row.value(15));
    return record;
}

OutgoingPart partOf(const QSqlQuery &row)
{
    OutgoingPart part;
    part.messageId = row.value(0).toLongLong();
    part.position = row.value(1).toInt();
    part.recipient = row.value(2).toString();
    part.pdu = row.value(3).toString().toLatin1();
    part.length = row.value(4).toInt();
    part.state = rows::enumOf(row.value(5), MessageState::Dropped, MessageState::Unknown);
    part.tries = row.value(6).toInt();
    part.reference = row.value(7).isNull() ? -1 : row.value(7).toInt();
    part.submittedAt = rows::optionalTime(row.value(8));
    return part;
}

template<class Row>
Result<std::vector<Row>> readAll(const QSqlDatabase &database, const QString &statement,
                                 const QVariantList &values, Row (*rowOf)(const QSqlQuery &))
{
    auto found = runSql(database, statement, values);
    if (!found) {
        return tl::unexpected(found.error());
    }
    std::vector<Row> list;
    while (found->next()) {
        list.push_back(rowOf(*found));
    }
    if (const Result<> whole = endOfRows(*found); !whole) {
        return tl::unexpected(whole.error());
    }
    return list;
}

Result<std::vector<MessageRecord>> readMessages(const QSqlDatabase &database, const QString &where,
                                                const QVariantList &values)
{
    return readAll<MessageRecord>(database,
                                  QString(u"SELECT "_s % Columns % u" FROM messages m "_s % where),
                                  values, recordOf);
}

qint64 upperBound(qint64 beforeId)
{
    return beforeId > 0 ? beforeId : std::numeric_limits<qint64>::max();
}

/** What a tap asked for is asked for once, whichever bot showed the button. */
qint64 botOf(const MessageOrder &order)
{
    return order.messageId < 0 ? 0 : order.bot;
}

Result<qint64> insert(const QSqlDatabase &database, const MessageRecord &message,
                      const MessageOrder &order)
{
    const bool ordered = order.chatId != 0;
    const auto done = runSql(
        database,
        u"INSERT INTO messages (line, direction, kind, state, remote, answerable, text, parts, "
        "parts_here, size, failure, cause, at, sent_at, changed_at, order_chat, order_message, "
        "order_bot) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s,
        {rows::text(message.line), rows::numberOf(message.direction), rows::numberOf(message.kind),
         rows::numberOf(message.state), rows::text(message.remote), message.answerable,
         rows::text(message.text), message.parts, message.partsHere, message.size,
         rows::numberOf(message.failure), message.cause, message.at.toMSecsSinceEpoch(),
         rows::time(message.sentAt), rows::time(message.changedAt),
         ordered ? QVariant(order.chatId) : QVariant(),
         ordered ? QVariant(order.messageId) : QVariant(),
         ordered ? QVariant(botOf(order)) : QVariant()});
    if (!done) {
        Error error = done.error();
        if (ordered && (error.native == ConstraintFailed || error.native == AnyConstraint)) {
            error.code = ErrorCode::Conflict;
        }
        return tl::unexpected(error);
    }
    const qint64 id = done->lastInsertId().toLongLong();
    const auto noted =
        runSql(database,
               u"INSERT INTO conversations (line, remote, last_id, messages) VALUES (?,?,?,1) "
               "ON CONFLICT DO UPDATE SET last_id=excluded.last_id, messages=messages+1"_s,
               {rows::text(message.line), rows::text(message.remote), id});
    if (!noted) {
        return tl::unexpected(noted.error());
    }
    return id;
}

/** What may change of a message; whoever shows it has to show it anew. */
Result<> update(const QSqlDatabase &database, const MessageRecord &message)
{
    const auto done = runSql(
        database,
        u"UPDATE messages SET kind=?, state=?, text=?, parts_here=?, size=?, failure=?, cause=?, "
        "sent_at=?, changed_at=? WHERE id=?"_s,
        {rows::numberOf(message.kind), rows::numberOf(message.state), rows::text(message.text),
         message.partsHere, message.size, rows::numberOf(message.failure), message.cause,
         rows::time(message.sentAt), rows::time(message.changedAt), message.id});
    if (!done) {
        return tl::unexpected(done.error());
    }
    if (done->numRowsAffected() != 1) {
        return failure(ErrorCode::NotFound, u"no such message"_s);
    }
    return runSql(database, u"UPDATE message_notices SET stale=1 WHERE message_id=?"_s,
                  {message.id})
        .map([](const QSqlQuery & /*done*/) {});
}

Result<> writePart(const QSqlDatabase &database, const QString &line, const OutgoingPart &part)
{
    return runSql(database,
                  QString(u"INSERT OR REPLACE INTO sms_sent (line, "_s % PartColumns
                          % u") VALUES (?,?,?,?,?,?,?,?,?,?)"_s),
                  {rows::text(line), part.messageId, part.position, rows::text(part.recipient),
                   QString::fromLatin1(part.pdu), part.length, rows::numberOf(part.state),
                   part.tries, part.reference < 0 ? QVariant() : QVariant(part.reference),
                   rows::time(part.submittedAt)})
        .map([](const QSqlQuery & /*done*/) {});
}

} // namespace

MessageStore::MessageStore(Database &database)
    : m_database(database)
{
}

Result<qint64> MessageStore::saveReceived(const MessageRecord &message,
                                          const std::vector<qint64> &partIds, bool settled)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    Transaction transaction(database);
    if (const Result<> begun = transaction.begin(); !begun) {
        return tl::unexpected(begun.error());
    }
    Result<qint64> id = message.id;
    if (message.id == 0) {
        id = insert(database, message, {});
    } else if (const Result<> updated = update(database, message); !updated) {
        id = tl::unexpected(updated.error());
    }
    if (!id) {
        return id;
    }
    for (const qint64 part : partIds) {
        const auto done =
            runSql(database, u"UPDATE sms_received SET message_id=?, settled=? WHERE id=?"_s,
                   {*id, settled ? 1 : 0, part});
        if (!done) {
            return tl::unexpected(done.error());
        }
    }
    if (const Result<> committed = transaction.commit(); !committed) {
        return tl::unexpected(committed.error());
    }
    return id;
}

Result<qint64> MessageStore::queue(const MessageRecord &message,
                                   const std::vector<OutgoingPart> &parts,
                                   const MessageOrder &order)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    Transaction transaction(database);
    if (const Result<> begun = transaction.begin(); !begun) {
        return tl::unexpected(begun.error());
    }
    const Result<qint64> id = insert(database, message, order);
    if (!id) {
        return id;
    }
    for (OutgoingPart part : parts) {
        part.messageId = *id;
        if (const Result<> written = writePart(database, message.line, part); !written) {
            return tl::unexpected(written.error());
        }
    }
    if (const Result<> committed = transaction.commit(); !committed) {
        return tl::unexpected(committed.error());
    }
    return id;
}

Result<> MessageStore::saveOutgoing(const MessageRecord &message,
                                    const std::vector<OutgoingPart> &parts)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    Transaction transaction(database);
    if (const Result<> begun = transaction.begin(); !begun) {
        return begun;
    }
    if (const Result<> updated = update(database, message); !updated) {
        return updated;
    }
    for (const OutgoingPart &part : parts) {
        if (const Result<> written = writePart(database, message.line, part); !written) {
            return written;
        }
    }
    return transaction.commit();
}

Result<> MessageStore::replaceParts(const MessageRecord &message,
                                    const std::vector<OutgoingPart> &parts)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    Transaction transaction(database);
    if (const Result<> begun = transaction.begin(); !begun) {
        return begun;
    }
    if (const Result<> updated = update(database, message); !updated) {
        return updated;
    }
    const auto counted =
        runSql(database, u"UPDATE messages SET parts=? WHERE id=?"_s, {message.parts, message.id});
    const auto gone = runSql(database, u"DELETE FROM sms_sent WHERE message_id=?"_s, {message.id});
    if (!counted || !gone) {
        return tl::unexpected<Error>(!counted ? counted.error() : gone.error());
    }
    for (const OutgoingPart &part : parts) {
        if (const Result<> written = writePart(database, message.line, part); !written) {
            return written;
        }
    }
    return transaction.commit();
}

Result<MessageRecord> MessageStore::ordered(const MessageOrder &order) const
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    const auto found =
        readMessages(database, u"WHERE m.order_bot=? AND m.order_chat=? AND m.order_message=?"_s,
                     {botOf(order), order.chatId, order.messageId});
    if (!found) {
        return tl::unexpected(found.error());
    }
    if (found->empty()) {
        return failure(ErrorCode::NotFound, u"no such message"_s);
    }
    return found->front();
}

Result<MessageRecord> MessageStore::message(qint64 id) const
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    const auto found = readMessages(database, u"WHERE m.id=?"_s, {id});
    if (!found) {
        return tl::unexpected(found.error());
    }
    if (found->empty()) {
        return failure(ErrorCode::NotFound, u"no such message"_s);
    }
    return found->front();
}

Result<std::vector<MessageRecord>> MessageStore::page(int limit, qint64 beforeId) const
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    return readMessages(database, u"WHERE m.id<? ORDER BY m.id DESC LIMIT ?"_s,
                        {upperBound(beforeId), std::max(limit, 0)});
}

Result<std::vector<MessageRecord>> MessageStore::between(const QDateTime &from, const QDateTime &to,
                                                         int limit) const
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    return readMessages(database, u"WHERE m.at>=? AND m.at<? ORDER BY m.at, m.id LIMIT ?"_s,
                        {from.toMSecsSinceEpoch(), to.toMSecsSinceEpoch(), std::max(limit, 0)});
}

Result<std::vector<MessageRecord>>
MessageStore::pageWith(const QString &line, const QString &remote, int limit, qint64 beforeId) const
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    return readMessages(
        database, u"WHERE m.line=? AND m.remote=? AND m.id<? ORDER BY m.id DESC LIMIT ?"_s,
        {rows::text(line), rows::text(remote), upperBound(beforeId), std::max(limit, 0)});
}

Result<std::vector<Conversation>> MessageStore::conversations(int limit, qint64 beforeId) const
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    return readAll<Conversation>(
        database,
        QString(u"SELECT "_s % Columns
                % u", c.messages FROM conversations c JOIN messages m ON m.id=c.last_id WHERE "
                  "c.last_id<? ORDER BY c.last_id DESC LIMIT ?"_s),
        {upperBound(beforeId), std::max(limit, 0)}, [](const QSqlQuery &row) {
            return Conversation {recordOf(row), row.value(16).toInt()};
        });
}

Result<std::vector<MessageRecord>> MessageStore::search(const QString &text, int limit) const
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    QString pattern = text;
    for (const QString &special : {u"\\"_s, u"%"_s, u"_"_s}) {
        pattern.replace(special, QString(u'\\' % special));
    }
    pattern = QString(u'%' % pattern % u'%');
    return readMessages(
        database,
        u"WHERE m.id > (SELECT ifnull(max(id), 0) - 50000 FROM messages) AND (m.text LIKE ? "
        "ESCAPE '\\' OR m.remote LIKE ? ESCAPE '\\') ORDER BY m.id DESC LIMIT ?"_s,
        {pattern, pattern, std::max(limit, 0)});
}

Result<std::vector<MessageRecord>> MessageStore::waiting() const
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    return readMessages(database, u"WHERE m.state IN (2, 3) ORDER BY m.id"_s, {});
}

Result<std::vector<OutgoingPart>> MessageStore::parts(qint64 messageId) const
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    return readAll<OutgoingPart>(
        database,
        QString(u"SELECT "_s % PartColumns
                % u" FROM sms_sent WHERE message_id=? ORDER BY position"_s),
        {messageId}, partOf);
}

Result<std::vector<OutgoingPart>> MessageStore::takenAs(int reference) const
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    return readAll<OutgoingPart>(
        database,
        QString(u"SELECT "_s % PartColumns
                % u" FROM sms_sent WHERE reference=? ORDER BY message_id DESC LIMIT 50"_s),
        {reference}, partOf);
}

Result<std::vector<OutgoingPart>> MessageStore::unknownParts() const
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    return readAll<OutgoingPart>(
        database,
        QString(u"SELECT "_s % PartColumns
                % u" FROM sms_sent WHERE state = 7 ORDER BY message_id DESC LIMIT 50"_s),
        {}, partOf);
}

} // namespace vp
