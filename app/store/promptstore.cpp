// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/promptstore.h"

#include "store/database.h"
#include "store/rows.h"
#include "store/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp {

PromptStore::PromptStore(Database &database, qint64 bot)
    : m_database(database)
    , m_bot(bot)
{
}

Result<qint64> PromptStore::save(const ChatPrompt &prompt)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    const auto done =
        runSql(database,
               u"INSERT OR REPLACE INTO chat_prompts (id, line, bot, chat_id, message_id, kind, "
               "payload, until, answered) VALUES (?,?,?,?,?,?,?,?,?)"_s,
               {prompt.id == 0 ? QVariant() : QVariant(prompt.id), u"1"_s, m_bot, prompt.chatId,
                prompt.messageId, rows::numberOf(prompt.kind), rows::text(prompt.payload),
                rows::time(prompt.until), prompt.answered});
    if (!done) {
        return tl::unexpected(done.error());
    }
    return prompt.id == 0 ? done->lastInsertId().toLongLong() : prompt.id;
}

Result<> PromptStore::remove(qint64 id)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    return runSql(database, u"DELETE FROM chat_prompts WHERE id=?"_s, {id})
        .map([](const QSqlQuery & /*done*/) {});
}

Result<> PromptStore::forgetOthers()
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    return runSql(database, u"DELETE FROM chat_prompts WHERE bot<>?"_s, {m_bot})
        .map([](const QSqlQuery & /*done*/) {});
}

Result<std::vector<ChatPrompt>> PromptStore::all() const
{
    constexpr int mostRows = 1000;
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    auto found = runSql(database,
                        u"SELECT id, chat_id, message_id, kind, payload, until, answered FROM "
                        "chat_prompts WHERE bot=? ORDER BY id DESC LIMIT ?"_s,
                        {m_bot, mostRows});
    if (!found) {
        return tl::unexpected(found.error());
    }
    std::vector<ChatPrompt> prompts;
    while (found->next()) {
        prompts.push_back({found->value(0).toLongLong(), found->value(1).toLongLong(),
                           found->value(2).toLongLong(),
                           rows::enumOf(found->value(3), LastPromptKind, PromptKind::Nothing),
                           found->value(4).toString(), rows::timeOf(found->value(5)),
                           found->value(6).toBool()});
    }
    if (const Result<> whole = endOfRows(*found); !whole) {
        return tl::unexpected(whole.error());
    }
    std::ranges::reverse(prompts);
    return prompts;
}

} // namespace vp
