// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/noticestore.h"

#include "store/database.h"
#include "store/rows.h"
#include "store/transaction.h"

using namespace Qt::StringLiterals;

namespace vp {

namespace {

Result<> write(const QSqlDatabase &database, const MessageNotice &notice)
{
    return runSql(
               database,
               u"INSERT INTO message_notices (message_id, chat_id, piece, line, state, "
               "chat_message, stale) VALUES (?,?,?,(SELECT line FROM messages WHERE id=?),?,?,?) "
               "ON CONFLICT DO UPDATE SET state=excluded.state, "
               "chat_message=excluded.chat_message, stale=excluded.stale"_s,
               {notice.messageId, notice.chatId, notice.piece, notice.messageId,
                rows::numberOf(notice.state),
                notice.chatMessage == 0 ? QVariant() : QVariant(notice.chatMessage),
                notice.stale ? 1 : 0})
        .map([](const QSqlQuery & /*done*/) {});
}

Result<std::vector<MessageNotice>> read(const QSqlDatabase &database, const QString &where,
                                        const QVariantList &values = {})
{
    auto found = runSql(database,
                        u"SELECT message_id, chat_id, piece, state, chat_message, stale FROM "
                        "message_notices WHERE "_s
                            + where + u" ORDER BY message_id, chat_id, piece"_s,
                        values);
    if (!found) {
        return tl::unexpected(found.error());
    }
    std::vector<MessageNotice> notices;
    while (found->next()) {
        using State = MessageNotice::State;
        notices.push_back({found->value(0).toLongLong(), found->value(1).toLongLong(),
                           found->value(2).toInt(),
                           rows::enumOf(found->value(3), State::Ticked, State::Queued),
                           found->value(4).toLongLong(), found->value(5).toBool()});
    }
    if (const Result<> whole = endOfRows(*found); !whole) {
        return tl::unexpected(whole.error());
    }
    return notices;
}

} // namespace

NoticeStore::NoticeStore(Database &database)
    : m_database(database)
{
}

Result<std::vector<NoticeStore::Untold>> NoticeStore::untold(int limit) const
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    auto found = runSql(
        database,
        u"SELECT id, order_chat, order_message FROM messages WHERE told = 0 ORDER BY id LIMIT ?"_s,
        {limit});
    if (!found) {
        return tl::unexpected(found.error());
    }
    std::vector<Untold> list;
    while (found->next()) {
        list.push_back({found->value(0).toLongLong(),
                        {found->value(1).toLongLong(), found->value(2).toLongLong()}});
    }
    if (const Result<> whole = endOfRows(*found); !whole) {
        return tl::unexpected(whole.error());
    }
    return list;
}

Result<> NoticeStore::tell(qint64 messageId, const std::vector<MessageNotice> &notices)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    Transaction transaction(database);
    if (const Result<> begun = transaction.begin(); !begun) {
        return begun;
    }
    const auto told = runSql(database, u"UPDATE messages SET told=1 WHERE id=?"_s, {messageId});
    if (!told) {
        return tl::unexpected(told.error());
    }
    for (const MessageNotice &notice : notices) {
        if (const Result<> written = write(database, notice); !written) {
            return written;
        }
    }
    return transaction.commit();
}

Result<> NoticeStore::save(const MessageNotice &notice)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    return write(database, notice);
}

Result<std::vector<MessageNotice>> NoticeStore::open() const
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    return read(database, u"(state < 2 OR stale = 1)"_s);
}

Result<std::vector<MessageNotice>> NoticeStore::of(qint64 messageId) const
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    return read(database, u"message_id=?"_s, {messageId});
}

Result<> NoticeStore::dropShown(qint64 chatId, qint64 chatMessage)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    return runSql(database,
                  u"UPDATE message_notices SET state=3, stale=0 WHERE chat_id=? AND "
                  "chat_message=?"_s,
                  {chatId, chatMessage})
        .map([](const QSqlQuery & /*done*/) {});
}

Result<std::optional<qint64>> NoticeStore::messageShownBy(qint64 chatId, qint64 chatMessage) const
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    const auto found = read(database, u"chat_id=? AND chat_message=?"_s, {chatId, chatMessage});
    if (!found) {
        return tl::unexpected(found.error());
    }
    return found->empty() ? std::nullopt : std::optional(found->front().messageId);
}

} // namespace vp
