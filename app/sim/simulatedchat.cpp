// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/simulatedchat.h"

#include <QPointer>

#include <utility>

namespace vp::sim {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** The agenda's owner of things that are no request. */
constexpr qint64 LinkOwner = 0;

} // namespace

SimulatedChat::SimulatedChat(Clock &clock, QObject *parent)
    : ChatTransport(parent)
    , m_clock(clock)
    , m_agenda(clock)
{
}

SimulatedChat::~SimulatedChat() = default;

void SimulatedChat::start()
{
    setLinkState(ChatLinkState::Connecting);
    m_agenda.after(m_latency, LinkOwner, [this] { setLinkState(ChatLinkState::Connected); });
}

void SimulatedChat::stop()
{
    m_agenda.clear();
    // Their callbacks may ask for more, which is refused then.
    const auto unanswered = std::exchange(m_unanswered, {});
    setLinkState(ChatLinkState::Off);
    for (const auto &[id, finishIt] : unanswered) {
        finishIt(true);
    }
}

QString SimulatedChat::botName() const
{
    return m_state == ChatLinkState::Connected ? u"simulated_phone_bot"_s : QString();
}

std::optional<Error> SimulatedChat::nextError()
{
    if (m_state != ChatLinkState::Connected) {
        return Error {ErrorCode::Network, 0, u"the simulated chat is not connected"_s};
    }
    if (m_failure.second == 0) {
        return std::nullopt;
    }
    --m_failure.second;
    return m_failure.first;
}

void SimulatedChat::finish(QObject *context, std::function<void(bool)> what)
{
    const qint64 id = ++m_lastRequest;
    const QPointer<QObject> alive(context);
    m_unanswered.emplace(id, [alive, what = std::move(what)](bool cancelled) {
        if (alive) {
            what(cancelled);
        }
    });
    m_agenda.after(m_latency, id, [this, id] {
        auto node = m_unanswered.extract(id);
        if (!node.empty()) {
            node.mapped()(false);
        }
    });
}

void SimulatedChat::send(qint64 chatId, const ChatContent &content, QObject *context,
                         SentCallback callback)
{
    finish(context, [this, chatId, content, callback = std::move(callback)](bool cancelled) {
        if (cancelled) {
            callback(failure(ErrorCode::Cancelled));
            return;
        }
        if (const auto error = nextError()) {
            callback(tl::unexpected<Error>(*error));
            return;
        }
        if (const auto moved = m_moved.find(chatId); moved != m_moved.end()) {
            Q_EMIT chatMoved(chatId, moved->second);
            callback(failure(ErrorCode::Rejected, u"group chat was upgraded"_s, 400));
            return;
        }
        const qint64 messageId = ++m_lastId;
        Q_EMIT shown(chatId, messageId, content, false);
        callback(messageId);
    });
}

void SimulatedChat::finish(QObject *context, DoneCallback callback, std::function<Result<>()> act)
{
    finish(context, [this, callback = std::move(callback), act = std::move(act)](bool cancelled) {
        if (cancelled) {
            callback(failure(ErrorCode::Cancelled));
        } else if (const auto error = nextError()) {
            callback(tl::unexpected<Error>(*error));
        } else {
            callback(act());
        }
    });
}

void SimulatedChat::edit(qint64 chatId, qint64 messageId, const ChatContent &content,
                         QObject *context, DoneCallback callback)
{
    finish(context, std::move(callback), [this, chatId, messageId, content]() -> Result<> {
        if (messageId <= 0 || messageId > m_lastId) {
            return failure(ErrorCode::Rejected, u"message to edit not found"_s, 400);
        }
        Q_EMIT shown(chatId, messageId, content, true);
        return {};
    });
}

void SimulatedChat::erase(qint64 chatId, qint64 messageId, QObject *context, DoneCallback callback)
{
    finish(context, std::move(callback), [this, chatId, messageId]() -> Result<> {
        Q_EMIT removed(chatId, messageId);
        return {};
    });
}

void SimulatedChat::react(qint64 chatId, qint64 messageId, const QString &emoji, QObject *context,
                          DoneCallback callback)
{
    finish(context, std::move(callback), [this, chatId, messageId, emoji]() -> Result<> {
        Q_EMIT reacted(chatId, messageId, emoji);
        return {};
    });
}

void SimulatedChat::answerTap(const QString &, const QString &text)
{
    Q_EMIT toast(text);
}

/** Not one of the requests that fail when a test says so: nobody sees it. */
void SimulatedChat::setMenu(qint64 chatId, const QString &language,
                            const std::vector<MenuCommand> &commands, QObject *context,
                            DoneCallback callback)
{
    finish(context,
           [this, chatId, language, commands, callback = std::move(callback)](bool cancelled) {
               if (cancelled) {
                   callback(failure(ErrorCode::Cancelled));
                   return;
               }
               Q_EMIT menuShown(chatId, language, commands);
               callback({});
           });
}

void SimulatedChat::download(const QString &fileId, qint64 limit, QObject *context,
                             FileCallback callback)
{
    finish(context, [this, fileId, limit, callback = std::move(callback)](bool cancelled) {
        if (cancelled) {
            callback(failure(ErrorCode::Cancelled));
            return;
        }
        if (const auto error = nextError()) {
            callback(tl::unexpected<Error>(*error));
            return;
        }
        const auto place = static_cast<std::size_t>(fileId.mid(4).toUInt());
        if (place >= m_files.size() || m_files[place].size() > limit) {
            callback(failure(ErrorCode::Rejected));
            return;
        }
        callback(m_files[place]);
    });
}

qint64 SimulatedChat::say(qint64 senderId, const QString &text, qint64 replyTo)
{
    ChatMessage message;
    message.updateId = ++m_lastUpdate;
    message.chatId = senderId;
    message.senderId = senderId;
    message.messageId = ++m_lastId;
    message.senderName = u"Demo"_s;
    message.text = text;
    message.replyTo = replyTo;
    message.date = m_clock.wall().toUTC();
    if (m_state == ChatLinkState::Connected) {
        m_agenda.after(m_latency, LinkOwner, [this, message] { Q_EMIT messageReceived(message); });
    }
    return message.messageId;
}

qint64 SimulatedChat::sayFile(qint64 senderId, const QString &name, const QByteArray &content)
{
    return sayDocument(senderId, name, content, false);
}

qint64 SimulatedChat::sayVoice(qint64 senderId, const QByteArray &content)
{
    return sayDocument(senderId, {}, content, true);
}

qint64 SimulatedChat::sayDocument(qint64 senderId, const QString &name, const QByteArray &content,
                                  bool isSound)
{
    m_files.push_back(content);
    ChatMessage message;
    message.updateId = ++m_lastUpdate;
    message.chatId = senderId;
    message.senderId = senderId;
    message.messageId = ++m_lastId;
    message.senderName = u"Demo"_s;
    message.date = m_clock.wall().toUTC();
    message.document = {u"file%1"_s.arg(m_files.size() - 1), name, content.size()};
    message.bringsSound = isSound;
    if (m_state == ChatLinkState::Connected) {
        m_agenda.after(m_latency, LinkOwner, [this, message] { Q_EMIT messageReceived(message); });
    }
    return message.messageId;
}

void SimulatedChat::tap(qint64 senderId, qint64 messageId, const QString &data)
{
    ChatTap tapped;
    tapped.updateId = ++m_lastUpdate;
    tapped.id = QString::number(tapped.updateId);
    tapped.chatId = senderId;
    tapped.senderId = senderId;
    tapped.messageId = messageId;
    tapped.senderName = u"Demo"_s;
    tapped.data = data;
    if (m_state == ChatLinkState::Connected) {
        m_agenda.after(m_latency, LinkOwner, [this, tapped] { Q_EMIT tapReceived(tapped); });
    }
}

void SimulatedChat::failNext(const Error &error, int count)
{
    m_failure = {error, count};
}

void SimulatedChat::setLinkState(ChatLinkState state, ChatTrouble trouble)
{
    const bool isOther = std::exchange(m_trouble, trouble) != trouble;
    if (std::exchange(m_state, state) != state || isOther) {
        Q_EMIT linkChanged(state);
    }
}

} // namespace vp::sim
