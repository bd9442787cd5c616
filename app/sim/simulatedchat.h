// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/chattransport.h"
#include "sim/agenda.h"

namespace vp::sim {

/** A chat service in memory: everything sent is shown, and anybody may be made to speak or tap. */
class SimulatedChat : public ChatTransport
{
    Q_OBJECT
public:
    explicit SimulatedChat(Clock &clock, QObject *parent = nullptr);
    ~SimulatedChat() override;

    void start() override;
    void stop() override;
    [[nodiscard]] ChatLinkState linkState() const override { return m_state; }
    [[nodiscard]] ChatTrouble trouble() const override { return m_trouble; }
    [[nodiscard]] QString botName() const override;
    [[nodiscard]] qint64 botId() const override { return m_bot; }
    void reconnect() override { Q_EMIT reconnected(); }
    void send(qint64 chatId, const ChatContent &content, QObject *context,
              SentCallback callback) override;
    void edit(qint64 chatId, qint64 messageId, const ChatContent &content, QObject *context,
              DoneCallback callback) override;
    void answerTap(const QString &tapId, const QString &toast) override;
    void erase(qint64 chatId, qint64 messageId, QObject *context, DoneCallback callback) override;
    void removeButtons(qint64 chatId, qint64 messageId) override
    {
        Q_EMIT buttonsRemoved(chatId, messageId);
    }
    void react(qint64 chatId, qint64 messageId, const QString &emoji, QObject *context,
               DoneCallback callback) override;
    void download(const QString &fileId, qint64 limit, QObject *context,
                  FileCallback callback) override;

    void setMenu(qint64 chatId, const QString &language, const std::vector<MenuCommand> &commands,
                 QObject *context, DoneCallback callback) override;

    /** A private message of @p senderId, whose chat has the same id, perhaps as a reply. Returns
     * the message's id. */
    qint64 say(qint64 senderId, const QString &text, qint64 replyTo = 0);
    /** A private message with a file. Returns the message's id. */
    qint64 sayFile(qint64 senderId, const QString &name, const QByteArray &content);
    /** A private voice message. Returns the message's id. */
    qint64 sayVoice(qint64 senderId, const QByteArray &content);
    void tap(qint64 senderId, qint64 messageId, const QString &data);
    /** How long the service takes for an answer; 0 by default. */
    void setLatency(std::chrono::milliseconds latency) { m_latency = latency; }
    /** Which bot this is; tells at the next start of whoever uses it. */
    void setBotId(qint64 bot) { m_bot = bot; }
    /** What is sent to @p from is refused from now on: it is a supergroup with another id. */
    void moveGroup(qint64 from, qint64 to) { m_moved[from] = to; }
    /** The next @p count requests fail with this error. */
    void failNext(const Error &error, int count = 1);
    /** The link's state, for tests of an outage; requests fail with Network while it is not
     * Connected. */
    void setLinkState(ChatLinkState state, ChatTrouble trouble = ChatTrouble::Unknown);

Q_SIGNALS:
    void shown(qint64 chatId, qint64 messageId, const vp::ChatContent &content, bool edited);
    void toast(const QString &text);
    void menuShown(qint64 chatId, const QString &language,
                   const std::vector<vp::MenuCommand> &commands);
    void reconnected();
    void removed(qint64 chatId, qint64 messageId);
    void reacted(qint64 chatId, qint64 messageId, const QString &emoji);
    void buttonsRemoved(qint64 chatId, qint64 messageId);

private:
    [[nodiscard]] std::optional<Error> nextError();
    void finish(QObject *context, std::function<void(bool cancelled)> what);
    qint64 sayDocument(qint64 senderId, const QString &name, const QByteArray &content,
                       bool isSound);
    /** The same of a request that fails when a test says so, and else does @p act. */
    void finish(QObject *context, DoneCallback callback, std::function<Result<>()> act);

    Clock &m_clock;
    Agenda m_agenda;
    ChatLinkState m_state = ChatLinkState::Off;
    ChatTrouble m_trouble = ChatTrouble::Unknown;
    std::chrono::milliseconds m_latency {0};
    qint64 m_bot = 0;
    std::map<qint64, qint64> m_moved;
    qint64 m_lastId = 0;
    qint64 m_lastUpdate = 0;
    qint64 m_lastRequest = 0;
    std::vector<QByteArray> m_files;
    std::pair<Error, int> m_failure {{}, 0};
    std::map<qint64, std::function<void(bool cancelled)>> m_unanswered;
};

} // namespace vp::sim
