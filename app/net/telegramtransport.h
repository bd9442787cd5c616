// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/chattransport.h"
#include "chat/groupaccess.h"
#include "net/telegramclient.h"
#include "net/telegramdownloads.h"
#include "net/telegrampoller.h"

namespace vp {

/**
 * A Telegram bot as a ChatTransport: a long poll that never gives up, and requests sent at once.
 *
 * Life: start() asks getMe, then polls; a refused token ends in Unauthorized and silence, a second
 * program with the same token in Conflict (we keep trying), anything else in Offline with back-off
 * 1, 2, 4 … 30 s. An update counts as received, and is confirmed to the server with the next poll,
 * only after its signal has been emitted. stop() confirms what is not confirmed yet, then tells
 * Off. With a journal each update is told once across crashes, @see UpdateIntake.
 */
class TelegramTransport : public ChatTransport, public GroupAccess
{
    Q_OBJECT
public:
    TelegramTransport(const TelegramOptions &options, Clock &clock, QObject *parent = nullptr);
    ~TelegramTransport() override;

    /** Updates are kept there until they have been handled; before start(). */
    void setJournal(std::unique_ptr<UpdateJournal> journal);
    void start() override;
    void stop() override;
    [[nodiscard]] ChatLinkState linkState() const override;
    [[nodiscard]] ChatTrouble trouble() const override { return m_poller.trouble(); }
    [[nodiscard]] QString botName() const override;
    [[nodiscard]] std::optional<bool> mayJoinGroups() const override;
    [[nodiscard]] qint64 botId() const override;
    void send(qint64 chatId, const ChatContent &content, QObject *context,
              SentCallback callback) override;
    void edit(qint64 chatId, qint64 messageId, const ChatContent &content, QObject *context,
              DoneCallback callback) override;
    void answerTap(const QString &tapId, const QString &toast) override;
    void erase(qint64 chatId, qint64 messageId, QObject *context, DoneCallback callback) override;
    void setMenu(qint64 chatId, const QString &language, const std::vector<MenuCommand> &commands,
                 QObject *context, DoneCallback callback) override;
    void removeButtons(qint64 chatId, qint64 messageId) override;
    void react(qint64 chatId, qint64 messageId, const QString &emoji, QObject *context,
               DoneCallback callback) override;
    void download(const QString &fileId, qint64 limit, QObject *context,
                  FileCallback callback) override;
    [[nodiscard]] std::optional<std::chrono::milliseconds> roundTrip() const override
    {
        return m_roundTrip;
    }
    /** Drops the connections and polls at once. */
    void reconnect() override;

private:
    void sendAs(telegram::SoundAs as, qint64 chatId, const ChatContent &content, QObject *context,
                const SentCallback &callback);
    void lookForMove(qint64 chatId, const Result<QJsonValue> &answer);
    void request(const telegram::Request &request, QObject *context,
                 const TelegramClient::Callback &callback);

    TelegramOptions m_options;
    Clock &m_clock;
    std::optional<std::chrono::milliseconds> m_roundTrip;
    TelegramClient m_sender;
    TelegramDownloads m_downloads;
    TelegramPoller m_poller;
};

} // namespace vp
