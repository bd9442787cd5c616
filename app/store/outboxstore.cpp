// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/outboxstore.h"

#include "store/database.h"
#include "store/rows.h"
#include "store/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr int MostRows = 10'000;

QString jsonOf(const ChatKeyboard &keyboard)
{
    QJsonArray rows;
    for (const std::vector<ChatButton> &buttons : keyboard) {
        QJsonArray row;
        for (const ChatButton &button : buttons) {
            QJsonArray stored {button.text, button.data, rows::numberOf(button.style)};
            if (!button.copies.isEmpty()) {
                stored.append(button.copies);
            }
            row.append(stored);
        }
        rows.append(row);
    }
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

ChatKeyboard keyboardOf(const QString &json)
{
    ChatKeyboard keyboard;
    const QJsonArray stored = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &row : stored) {
        std::vector<ChatButton> &buttons = keyboard.emplace_back();
        const QJsonArray entries = row.toArray();
        for (const QJsonValue &entry : entries) {
            const QJsonArray button = entry.toArray();
            using Style = ChatButton::Style;
            buttons.push_back({button.at(0).toString(), button.at(1).toString(),
                               rows::enumOf(button.at(2).toVariant(), Style::Primary, Style::Plain),
                               button.at(3).toString()});
        }
    }
    return keyboard;
}

} // namespace

OutboxStore::OutboxStore(Database &database, qint64 bot)
    : m_database(database)
    , m_bot(bot)
{
}

Result<> OutboxStore::save(const KeptMessage &message)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    const LightCommit light(database);
    const ChatContent &content = message.content;
    // A file stays as it was posted, and may be large.
    return runSql(database,
                  u"INSERT INTO outbox (ticket, line, bot, chat_id, message_id, subject, text, "
                  "keyboard, silent, reply_to, file_name, file, posted_at, sending, waiting, "
                  "retired, prompt, protected, voice) VALUES "
                  "(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) ON "
                  "CONFLICT(ticket) DO UPDATE "
                  "SET "
                  "chat_id=excluded.chat_id, reply_to=excluded.reply_to, "
                  "message_id=excluded.message_id, subject=excluded.subject, text=excluded.text, "
                  "keyboard=excluded.keyboard, silent=excluded.silent, sending=excluded.sending, "
                  "waiting=excluded.waiting, retired=excluded.retired"_s,
                  {message.ticket, u"1"_s, m_bot, message.chatId, message.messageId,
                   rows::text(message.subject), rows::text(content.text.html()),
                   jsonOf(content.keyboard), content.silent, content.replyTo,
                   rows::text(content.file.name), content.file.bytes,
                   message.postedAt.toMSecsSinceEpoch(), message.sending, message.waiting,
                   message.retired,
                   content.replyPrompt ? rows::text(*content.replyPrompt) : QVariant(),
                   content.isProtected, content.file.voiceSeconds})
        .map([](const QSqlQuery & /*done*/) {});
}

Result<> OutboxStore::remove(qint64 ticket)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    const LightCommit light(database);
    return runSql(database, u"DELETE FROM outbox WHERE ticket=?"_s, {ticket})
        .map([](const QSqlQuery & /*done*/) {});
}

/** Another bot's messages cannot be edited by this one, and what it has not said yet this one can:
 * what was an edit is a message then, and answers none. */
Result<> OutboxStore::takeOver()
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    const auto gone = runSql(
        database, u"DELETE FROM outbox WHERE bot<>? AND message_id<>0 AND waiting=0"_s, {m_bot});
    if (!gone) {
        return tl::unexpected(gone.error());
    }
    return runSql(database,
                  u"UPDATE outbox SET bot=?, silent=max(silent, message_id<>0), message_id=0, "
                  "reply_to=0, sending=0 WHERE bot<>?"_s,
                  {m_bot, m_bot})
        .map([](const QSqlQuery & /*done*/) {});
}

Result<std::vector<KeptMessage>> OutboxStore::all()
{
    if (const Result<> done = takeOver(); !done) {
        return tl::unexpected(done.error());
    }
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    auto found = runSql(database,
                        u"SELECT ticket, chat_id, message_id, subject, text, keyboard, silent, "
                        "reply_to, file_name, file, posted_at, sending, waiting, retired, prompt, "
                        "protected, voice FROM "
                        "outbox ORDER BY ticket LIMIT ?"_s,
                        {MostRows});
    if (!found) {
        return tl::unexpected(found.error());
    }
    std::vector<KeptMessage> messages;
    while (found->next()) {
        KeptMessage message;
        message.ticket = found->value(0).toLongLong();
        message.chatId = found->value(1).toLongLong();
        message.messageId = found->value(2).toLongLong();
        message.subject = found->value(3).toString();
        message.content.text = HtmlText::stored(found->value(4).toString());
        message.content.keyboard = keyboardOf(found->value(5).toString());
        message.content.silent = found->value(6).toBool();
        message.content.replyTo = found->value(7).toLongLong();
        message.content.file = {found->value(8).toString(), found->value(9).toByteArray(),
                                found->value(16).toInt()};
        message.postedAt = rows::timeOf(found->value(10));
        message.sending = found->value(11).toBool();
        message.waiting = found->value(12).toBool();
        message.retired = found->value(13).toBool();
        if (const QVariant prompt = found->value(14); !prompt.isNull()) {
            message.content.replyPrompt = prompt.toString();
        }
        message.content.isProtected = found->value(15).toBool();
        messages.push_back(std::move(message));
    }
    if (const Result<> whole = endOfRows(*found); !whole) {
        return tl::unexpected(whole.error());
    }
    return messages;
}

} // namespace vp
