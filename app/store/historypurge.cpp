// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/historypurge.h"

#include "store/database.h"
#include "store/rows.h"
#include "store/transaction.h"
#include "telephony/callstory.h"
#include "telephony/message.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

using rows::numberOf;

/** PDUs are known again for so long after their message has gone, should a SIM bring them back. */
constexpr int DaysToKnowAgain = 90;

struct OldMessage
{
    qint64 id = 0;
    QVariant line;
    QVariant remote;
};

Result<int> removed(const QSqlDatabase &database, const QString &statement,
                    const QVariantList &values)
{
    return runSql(database, statement, values).map([](const QSqlQuery &done) {
        return done.numRowsAffected();
    });
}

Result<int> purgeCalls(const QSqlDatabase &database, const HistoryPurge::Limits &limits, int most)
{
    return removed(database,
                   u"DELETE FROM calls WHERE id IN (SELECT id FROM calls WHERE started_at<? AND "
                   "outcome IS NOT NULL AND (direction<>? OR started_at<?) ORDER BY started_at "
                   "LIMIT ?)"_s,
                   {limits.all.toMSecsSinceEpoch(), numberOf(StoryDirection::Outbound),
                    limits.own.toMSecsSinceEpoch(), most});
}

/** An incoming one is done with when a chat was told of it, or when it was read at the window. */
Result<std::vector<OldMessage>> oldMessages(const QSqlDatabase &database,
                                            const HistoryPurge::Limits &limits, int most)
{
    auto row = runSql(
        database,
        u"SELECT m.id, m.line, m.remote FROM messages m WHERE m.at<? "
        "AND m.state NOT IN (?,?,?,?) "
        "AND ((m.direction=? AND m.at<?) OR (m.direction=? AND (m.told=1 OR EXISTS (SELECT 1 FROM "
        "read_marks r WHERE r.line=m.line AND r.remote=m.remote AND r.message_id>=m.id)))) "
        "AND NOT EXISTS (SELECT 1 FROM message_notices n WHERE n.message_id=m.id AND n.state<2) "
        "ORDER BY m.at LIMIT ?"_s,
        {limits.all.toMSecsSinceEpoch(), numberOf(MessageState::Incomplete),
         numberOf(MessageState::Queued), numberOf(MessageState::Sending),
         numberOf(MessageState::Unknown), numberOf(MessageDirection::Out),
         limits.own.toMSecsSinceEpoch(), numberOf(MessageDirection::In), most});
    if (!row) {
        return tl::unexpected(row.error());
    }
    std::vector<OldMessage> list;
    while (row->next()) {
        list.push_back({row->value(0).toLongLong(), row->value(1), row->value(2)});
    }
    return endOfRows(*row).map([&list] { return std::move(list); });
}

/** The list of correspondents follows. */
Result<> takeOut(const QSqlDatabase &database, const OldMessage &message)
{
    const QVariantList whose {message.line, message.remote};
    const std::vector<std::pair<QString, QVariantList>> steps {
        // Its octets hold the text as well.
        {u"UPDATE sms_received SET pdu='' WHERE message_id=?"_s, {message.id}},
        {u"DELETE FROM messages WHERE id=?"_s, {message.id}},
        {u"DELETE FROM conversations WHERE line=? AND remote=? AND NOT EXISTS (SELECT 1 FROM "
         "messages m WHERE m.line=conversations.line AND m.remote=conversations.remote)"_s,
         whose},
        {u"UPDATE conversations SET messages=max(messages-1, 1), last_id=(SELECT max(id) FROM "
         "messages m WHERE m.line=conversations.line AND m.remote=conversations.remote) WHERE "
         "line=? AND remote=?"_s,
         whose},
        {u"DELETE FROM read_marks WHERE line=? AND remote=? AND NOT EXISTS (SELECT 1 FROM "
         "conversations c WHERE c.line=read_marks.line AND c.remote=read_marks.remote)"_s,
         whose},
    };
    for (const auto &[statement, values] : steps) {
        if (const auto done = runSql(database, statement, values); !done) {
            return tl::unexpected(done.error());
        }
    }
    return {};
}

Result<int> purgeMessages(const QSqlDatabase &database, const HistoryPurge::Limits &limits,
                          int most)
{
    const auto old = oldMessages(database, limits, most);
    if (!old) {
        return tl::unexpected(old.error());
    }
    for (const OldMessage &message : *old) {
        if (const Result<> done = takeOut(database, message); !done) {
            return tl::unexpected(done.error());
        }
    }
    return static_cast<int>(old->size());
}

Result<int> purgeTraces(const QSqlDatabase &database, const HistoryPurge::Limits &limits, int most)
{
    const qint64 before = limits.all.toMSecsSinceEpoch();
    const qint64 forgotten = limits.all.addDays(-DaysToKnowAgain).toMSecsSinceEpoch();
    const std::vector<std::pair<QString, QVariantList>> steps {
        {u"DELETE FROM events WHERE id IN (SELECT id FROM events WHERE at<? ORDER BY id LIMIT ?)"_s,
         {before, most}},
        {u"DELETE FROM auto_sms WHERE id IN (SELECT id FROM auto_sms WHERE at<? ORDER BY id "
         "LIMIT ?)"_s,
         {before, most}},
        {u"DELETE FROM mentions WHERE position IN (SELECT position FROM mentions WHERE at<? ORDER "
         "BY position LIMIT ?)"_s,
         {before, most}},
        {u"DELETE FROM sms_received WHERE id IN (SELECT id FROM sms_received WHERE message_id IS "
         "NULL AND settled=1 AND received_at<? ORDER BY id LIMIT ?)"_s,
         {forgotten, most}},
    };
    int gone = 0;
    for (const auto &[statement, values] : steps) {
        const Result<int> rows = removed(database, statement, values);
        if (!rows) {
            return rows;
        }
        gone += *rows;
    }
    return gone;
}

} // namespace

HistoryPurge::HistoryPurge(Database &database)
    : m_database(database)
{
}

Result<int> HistoryPurge::piece(const Limits &limits, int most)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    Transaction transaction(database);
    if (const Result<> begun = transaction.begin(); !begun) {
        return tl::unexpected(begun.error());
    }
    int gone = 0;
    for (const auto purge : {&purgeCalls, &purgeMessages, &purgeTraces}) {
        const Result<int> rows = purge(database, limits, most);
        if (!rows) {
            return rows;
        }
        gone += *rows;
    }
    if (const Result<> committed = transaction.commit(); !committed) {
        return tl::unexpected(committed.error());
    }
    return gone;
}

} // namespace vp
