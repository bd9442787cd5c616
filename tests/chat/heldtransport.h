// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/outbox.h"

#include <deque>

namespace vp::test {

using namespace Qt::StringLiterals;

inline constexpr qint64 Anna = 111;
inline constexpr qint64 Bob = 222;

[[nodiscard]] inline ChatContent saying(const QString &text)
{
    ChatContent content;
    content.text = HtmlText::escaped(text);
    return content;
}

[[nodiscard]] inline ChatContent withButton(const QString &text, const QString &data)
{
    ChatContent content = saying(text);
    content.keyboard = {{{u"button"_s, data}}};
    return content;
}

/** A chat service that keeps each request until the test answers it. */
class HeldTransport : public ChatTransport
{
    Q_OBJECT
public:
    struct Request
    {
        qint64 chatId = 0;
        qint64 messageId = 0; ///< 0 = a new message
        ChatContent content;
        std::chrono::milliseconds at {0};
        SentCallback sent;
        DoneCallback done;
    };

    explicit HeldTransport(Clock &clock)
        : m_clock(clock)
    {
    }
    void start() override { }
    void stop() override { }
    [[nodiscard]] ChatLinkState linkState() const override { return link; }
    [[nodiscard]] QString botName() const override { return u"bot"_s; }
    void send(qint64 chatId, const ChatContent &content, QObject *, SentCallback callback) override
    {
        open.push_back({chatId, 0, content, m_clock.steady(), std::move(callback), {}});
        log.append(u"send %1: %2"_s.arg(chatId).arg(content.text.html()));
    }
    void edit(qint64 chatId, qint64 messageId, const ChatContent &content, QObject *,
              DoneCallback callback) override
    {
        open.push_back({chatId, messageId, content, m_clock.steady(), {}, std::move(callback)});
        log.append(u"edit %1/%2: %3"_s.arg(chatId).arg(messageId).arg(content.text.html()));
    }
    void answerTap(const QString &, const QString &) override { }

    /** Answers the oldest open request; new messages get ids from 1 on. */
    void accept()
    {
        const Request request = take();
        request.sent ? request.sent(++lastId) : request.done({});
    }
    void fail(ErrorCode code, int native = 0, const QString &detail = {})
    {
        const Request request = take();
        const Error error {code, native, detail};
        request.sent ? request.sent(tl::unexpected<Error>(error))
                     : request.done(tl::unexpected<Error>(error));
    }
    void refuse(const QString &words)
    {
        fail(ErrorCode::Rejected, 400, u"Bad Request: "_s + words);
    }

    std::deque<Request> open;
    QStringList log;
    qint64 lastId = 0;
    ChatLinkState link = ChatLinkState::Connected;

private:
    Request take()
    {
        Request request = open.front();
        open.pop_front();
        return request;
    }
    Clock &m_clock;
};

} // namespace vp::test
