// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "botapihtml.h"
#include "botapiparameters.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QSet>

#include <map>
#include <vector>

namespace vp {

/** One inline button as the chat shows it. */
struct ShownButton
{
    QString text;
    QString data;
    QString style;
    bool operator==(const ShownButton &) const = default;
};

/** A message of the bot as the person sees it now. */
struct ShownMessage
{
    qint64 id = 0;
    qint64 chatId = 0;
    QString text; ///< plain, as displayed
    QJsonArray entities;
    std::vector<std::vector<ShownButton>> keyboard;
    int edits = 0; ///< that changed something
    bool silent = false;
    qint64 replyTo = 0;
    QString fileName; ///< of a document, a voice message or a piece of music
    [[nodiscard]] bool hasButton(const QString &data) const;
    [[nodiscard]] QJsonObject toJson() const;
};

/** All chats of the bot: what it sent and has not deleted. Errors are Rejected with the server's
 * words and native = 400 or 403. */
class BotApiChats
{
public:
    explicit BotApiChats(qint64 botId);

    /** Message ids are shared by both directions. */
    qint64 takeMessageId() { return ++m_lastMessageId; }
    void setNextMessageId(qint64 id) { m_lastMessageId = id - 1; }
    [[nodiscard]] Result<QJsonObject> sendText(const BotApiParameters &parameters);
    /** @p field is "document", "voice" or "audio". */
    [[nodiscard]] Result<QJsonObject> sendFile(const BotApiParameters &parameters,
                                               const QString &field);
    [[nodiscard]] Result<QJsonObject> editText(const BotApiParameters &parameters);
    [[nodiscard]] Result<QJsonObject> editCaption(const BotApiParameters &parameters);
    [[nodiscard]] Result<QJsonObject> editKeyboard(const BotApiParameters &parameters);
    [[nodiscard]] Result<> remove(const BotApiParameters &parameters);
    [[nodiscard]] Result<> checkChat(const BotApiParameters &parameters) const;
    /** The file's bytes become available under a new id. */
    QString storeFile(const BotApiFile &file);
    [[nodiscard]] Result<QJsonObject> fileOf(const QString &fileId) const;
    [[nodiscard]] Result<QByteArray> contentAt(const QString &filePath) const;

    [[nodiscard]] std::vector<ShownMessage> shownIn(qint64 chatId) const;
    [[nodiscard]] const ShownMessage *find(qint64 chatId, qint64 messageId) const;
    /** The person deletes a message of the bot. */
    void vanish(qint64 chatId, qint64 messageId) { m_chats[chatId].erase(messageId); }
    void block(qint64 chatId, bool blocked);
    void forget(qint64 chatId) { m_unknown.insert(chatId); }
    [[nodiscard]] static QJsonObject chatObject(qint64 chatId);
    [[nodiscard]] QJsonObject messageObject(const ShownMessage &message) const;

private:
    struct File
    {
        QString path;
        BotApiFile file;
    };
    [[nodiscard]] Result<QJsonObject> change(ShownMessage &shown, const FormattedText &text,
                                             const BotApiParameters &parameters);
    [[nodiscard]] Result<ShownMessage *> wanted(const BotApiParameters &parameters);
    [[nodiscard]] Result<QJsonObject> keep(ShownMessage message);

    std::map<qint64, std::map<qint64, ShownMessage>> m_chats;
    QSet<std::pair<qint64, qint64>> m_deleted; ///< by the bot: chat and message
    QHash<QString, File> m_files; ///< by file id
    QSet<qint64> m_blocked;
    QSet<qint64> m_unknown;
    qint64 m_botId;
    qint64 m_lastMessageId = 0;
};

} // namespace vp
