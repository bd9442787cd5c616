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
    // Of SMS that go out and are not at their end, or whose end was not shown, one copy is made
    // anew: else nobody would hear of it. The newest will do: none of a hundred waits for longer.
    const std::vector<std::pair<QString, QVariantList>> steps {
        {u"UPDATE OR IGNORE messages SET order_bot=? WHERE order_bot IS NULL AND order_chat IS "
         "NOT NULL"_s,
         {m_bot}},
        {u"UPDATE message_notices SET bot=? WHERE bot IS NULL OR (bot<>? AND state<2)"_s,
         {m_bot, m_bot}},
        {u"UPDATE message_notices SET state=?, chat_message=NULL, stale=0, bot=? WHERE bot<>? AND "
         "state IN (?,?) AND piece=(SELECT min(n.piece) FROM message_notices n WHERE "
         "n.message_id=message_notices.message_id AND n.chat_id=message_notices.chat_id AND "
         "n.state IN (?,?)) AND message_id IN (SELECT m.id FROM messages m WHERE m.direction=? AND "
         "(m.state IN (?,?) OR message_notices.stale=1 OR (m.state=? AND m.failure=? AND m.id > "
         "(SELECT max(id) FROM messages) - 100)))"_s,
         {rows::numberOf(State::Queued), m_bot, m_bot, rows::numberOf(State::Shown),
          rows::numberOf(State::Ticked), rows::numberOf(State::Shown),
          rows::numberOf(State::Ticked), rows::numberOf(MessageDirection::Out),
          rows::numberOf(MessageState::Queued), rows::numberOf(MessageState::Sending),
          rows::numberOf(MessageState::Sent), rows::numberOf(MessageFailure::None)}},
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
        u"SELECT id, order_chat, order_message, order_bot FROM messages WHERE told = 0 ORDER BY "
        "id LIMIT ?"_s,
        {limit});
    if (!found) {
        return tl::unexpected(found.error());
    }
    std::vector<Untold> list;
    while (found->next()) {
        list.push_back({found->value(0).toLongLong(),
                        {found->value(1).toLongLong(), found->value(2).toLongLong(),
                         found->value(3).toLongLong()}});
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
    return read(database, u"(state < 2 OR stale = 1) AND state <> ? AND bot=?"_s,
                {rows::numberOf(MessageNotice::State::Dropped), m_bot});
}

Result<std::vector<MessageNotice>> NoticeStore::of(qint64 messageId) const
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    return read(database, u"message_id=? AND bot=?"_s, {messageId, m_bot});
}

Result<> NoticeStore::dropShown(qint64 chatId, qint64 chatMessage)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    return runSql(database,
                  u"UPDATE message_notices SET state=3, stale=0 WHERE chat_id=? AND "
                  "chat_message=? AND bot=?"_s,
                  {chatId, chatMessage, m_bot})
        .map([](const QSqlQuery & /*done*/) {});
}

Result<std::vector<qint64>> NoticeStore::chats() const
{
    // From one to the next in the index, however many messages each of them shows.
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    auto found = runSql(
        database,
        u"WITH RECURSIVE chat(id) AS (SELECT min(chat_id) FROM message_notices WHERE chat_message "
        "IS NOT NULL UNION ALL SELECT (SELECT min(chat_id) FROM message_notices WHERE "
        "chat_message IS NOT NULL AND chat_id>chat.id) FROM chat WHERE chat.id IS NOT NULL) "
        "SELECT id FROM chat WHERE id IS NOT NULL"_s);
    if (!found) {
        return tl::unexpected(found.error());
    }
    std::vector<qint64> chats;
    while (found->next()) {
        chats.push_back(found->value(0).toLongLong());
    }
    if (const Result<> whole = endOfRows(*found); !whole) {
        return tl::unexpected(whole.error());
    }
    return chats;
}

Result<std::vector<qint64>> NoticeStore::leave(qint64 chatId, int most)
{
    using State = MessageNotice::State;
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    auto found = runSql(database,
                        u"SELECT chat_message FROM message_notices WHERE chat_id=? AND "
                        "chat_message IS NOT NULL AND state=? AND bot=? ORDER BY chat_message "
                        "DESC LIMIT ?"_s,
                        {chatId, rows::numberOf(State::Shown), m_bot, most});
    if (!found) {
        return tl::unexpected(found.error());
    }
    std::vector<qint64> shown;
    while (found->next()) {
        shown.push_back(found->value(0).toLongLong());
    }
    if (const Result<> whole = endOfRows(*found); !whole) {
        return tl::unexpected(whole.error());
    }
    const auto left = runSql(database,
                             u"UPDATE message_notices SET state=?, stale=0 WHERE chat_id=? AND "
                             "chat_message IS NOT NULL AND state IN (?,?) AND bot=?"_s,
                             {rows::numberOf(State::Dropped), chatId, rows::numberOf(State::Shown),
                              rows::numberOf(State::Ticked), m_bot});
    if (!left) {
        return tl::unexpected(left.error());
    }
    return shown;
}

Result<> NoticeStore::move(qint64 from, qint64 to)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    return runSql(database,
                  u"UPDATE OR REPLACE message_notices SET chat_id=? WHERE chat_id=? AND state<2 "
                  "AND bot=?"_s,
                  {to, from, m_bot})
        .map([](const QSqlQuery & /*done*/) {});
}

Result<std::optional<qint64>> NoticeStore::messageShownBy(qint64 chatId, qint64 chatMessage) const
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    const auto found =
        read(database, u"chat_id=? AND chat_message=? AND bot=?"_s, {chatId, chatMessage, m_bot});
    if (!found) {
        return tl::unexpected(found.error());
    }
    return found->empty() ? std::nullopt : std::optional(found->front().messageId);
}

} // namespace vp
