// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/noticestore.h"

#include "base/logging.h"
#include "store/database.h"
#include "store/rows.h"
#include "store/transaction.h"

using namespace Qt::StringLiterals;

namespace vp {

namespace {

Result<> write(const QSqlDatabase &database, qint64 bot, const MessageNotice &notice)
{
    return runSql(database,
                  u"INSERT INTO message_notices (message_id, chat_id, piece, line, state, "
                  "chat_message, stale, bot) VALUES (?,?,?,(SELECT line FROM messages WHERE id=?),"
                  "?,?,?,?) ON CONFLICT DO UPDATE SET state=excluded.state, "
                  "chat_message=excluded.chat_message, stale=excluded.stale, bot=excluded.bot"_s,
                  {notice.messageId, notice.chatId, notice.piece, notice.messageId,
                   rows::numberOf(notice.state),
                   notice.chatMessage == 0 ? QVariant() : QVariant(notice.chatMessage),
                   notice.stale ? 1 : 0, bot})
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

NoticeStore::NoticeStore(Database &database, qint64 bot)
    : m_database(database)
    , m_bot(bot)
{
    adopt();
}

void NoticeStore::adopt()
{
    using State = MessageNotice::State;
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    const std::vector<std::pair<QString, QVariantList>> steps {
        {u"UPDATE message_notices SET bot=? WHERE bot IS NULL OR (bot<>? AND state<2)"_s,
         {m_bot, m_bot}},
        {u"UPDATE message_notices SET state=?, chat_message=NULL, stale=0, bot=? WHERE bot<>?"_s,
         {rows::numberOf(State::Dropped), m_bot, m_bot}},
    };
    for (const auto &[statement, values] : steps) {
        if (const auto done = runSql(database, statement, values); !done) {
            qCWarning(lcStore) << "notices of another bot stay as they are:"
                               << redactedText(done.error().detail);
            return;
        }
    }
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
        if (const Result<> written = write(database, m_bot, notice); !written) {
            return written;
        }
    }
    return transaction.commit();
}

Result<> NoticeStore::save(const MessageNotice &notice)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    return write(database, m_bot, notice);
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
