// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "chat/chatmessage.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <optional>

namespace vp {

/** How the chat is doing. */
enum class ChatLinkState : std::uint8_t {
    Off,
    Connecting,
    Connected,
    Offline,
    Unauthorized,
    Conflict
};

/** Why it is Offline, as far as the connection tells. */
enum class ChatTrouble : std::uint8_t {
    Unknown, ///< no network, or the connection says no more
    ProxyAway, ///< nobody answers where the proxy should be
    ProxyRefused, ///< it wants another name or password, or lets us through to nobody
    ForeignCertificate, ///< who answers is not the server: a TLS certificate nobody vouches for
    ClockNotSet, ///< the server's certificate is not valid yet by our clock
    ServerTrouble, ///< the server was reached, and says 5xx or nothing that is an answer
};

/** One line of a chat's menu of commands. */
struct MenuCommand
{
    QString name; ///< without "/"
    QString description;
    bool operator==(const MenuCommand &) const = default;
};

/**
 * The raw way to a chat service: one request, one answer, no queue, no retry (the Outbox does
 * both). Every callback is called exactly once, later than the call itself, unless its context
 * died. Errors: Network (retry), Timeout, TooManyRequests (native = seconds), Unauthorized,
 * Rejected (native = HTTP status, detail = description). After Network, Timeout and Cancelled the
 * request may have been carried out, unless native is NothingWasSent.
 */
class ChatTransport : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    static constexpr int NothingWasSent = -1;
    using SentCallback = std::function<void(Result<qint64> messageId)>;
    using DoneCallback = std::function<void(Result<>)>;
    using FileCallback = std::function<void(Result<QByteArray>)>;

    /** Starts receiving; linkChanged follows. */
    virtual void start() = 0;
    /** Confirms what was received and stops; pending callbacks come with Cancelled. */
    virtual void stop() = 0;
    [[nodiscard]] virtual ChatLinkState linkState() const = 0;
    /** While it is Offline; else Unknown. */
    [[nodiscard]] virtual ChatTrouble trouble() const { return ChatTrouble::Unknown; }
    /** How long the last request took that was answered; none = not known. */
    [[nodiscard]] virtual std::optional<std::chrono::milliseconds> roundTrip() const
    {
        return std::nullopt;
    }
    /** The network has changed, or the computer has slept: connections from before are given up. */
    virtual void reconnect() { }
    /** The bot's own @name without "@"; empty until known. */
    [[nodiscard]] virtual QString botName() const = 0;
    /** The bot's own id, known before the start; 0 = there is none. */
    [[nodiscard]] virtual qint64 botId() const { return 0; }

    virtual void send(qint64 chatId, const ChatContent &content, QObject *context,
                      SentCallback callback) = 0;
    /** "message is not modified" counts as success. */
    virtual void edit(qint64 chatId, qint64 messageId, const ChatContent &content, QObject *context,
                      DoneCallback callback) = 0;
    /** Stops the button's spinner; @p toast is shown (at most 200 characters, may be empty). Best
     * effort. */
    virtual void answerTap(const QString &tapId, const QString &toast) = 0;
    /** Takes a message out of a chat, also one that came in. Rejected: it is gone, or too old. */
    virtual void erase(qint64 chatId, qint64 messageId, QObject *context, DoneCallback callback)
    {
        Q_UNUSED(chatId)
        Q_UNUSED(messageId)
        QMetaObject::invokeMethod(
            context, [callback] { callback(failure(ErrorCode::Unsupported)); },
            Qt::QueuedConnection);
    }
    /** The same, best effort. */
    void remove(qint64 chatId, qint64 messageId)
    {
        erase(chatId, messageId, this, [](const Result<> & /*done*/) {});
    }
    /** The commands in the menu of a chat (0 = of everybody) for users of @p language (empty = of
     * all others); no commands take it away. Rejected: who is there has never written to us. */
    virtual void setMenu(qint64 chatId, const QString &language,
                         const std::vector<MenuCommand> &commands, QObject *context,
                         DoneCallback callback)
    {
        Q_UNUSED(chatId)
        Q_UNUSED(language)
        Q_UNUSED(commands)
        QMetaObject::invokeMethod(
            context, [callback] { callback(failure(ErrorCode::Unsupported)); },
            Qt::QueuedConnection);
    }
    /** Takes the buttons off a message whose text nobody knows any more. Best effort. */
    virtual void removeButtons(qint64 chatId, qint64 messageId)
    {
        Q_UNUSED(chatId)
        Q_UNUSED(messageId)
    }
    /** Puts one emoji of the service's own list below a message, instead of an earlier one of ours;
     * an empty one takes it away. Rejected: the message is gone. */
    virtual void react(qint64 chatId, qint64 messageId, const QString &emoji, QObject *context,
                       DoneCallback callback)
    {
        Q_UNUSED(chatId)
        Q_UNUSED(messageId)
        Q_UNUSED(emoji)
        QMetaObject::invokeMethod(
            context, [callback] { callback(failure(ErrorCode::Unsupported)); },
            Qt::QueuedConnection);
    }
    /** Fetches a file that came with a message; more than @p limit bytes are Rejected. */
    virtual void download(const QString &fileId, qint64 limit, QObject *context,
                          FileCallback callback)
    {
        Q_UNUSED(fileId)
        Q_UNUSED(limit)
        QMetaObject::invokeMethod(
            context, [callback] { callback(failure(ErrorCode::Unsupported)); },
            Qt::QueuedConnection);
    }

Q_SIGNALS:
    void messageReceived(const vp::ChatMessage &message);
    void tapReceived(const vp::ChatTap &tap);
    /** Offline comes again when there is another trouble. */
    void linkChanged(vp::ChatLinkState state);
    /** A group has become a supergroup, which has another id and numbers its messages anew. Comes
     * before the callback of a request that was refused because of that. */
    void chatMoved(qint64 from, qint64 to);
};

} // namespace vp
