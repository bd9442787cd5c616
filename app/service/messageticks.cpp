// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/messageticks.h"

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr std::chrono::seconds RetryAfter = 10s;
constexpr int LongestWait = 3600; ///< s
constexpr std::size_t MostWaiting = 1000;

} // namespace

MessageTicks::MessageTicks(ChatTransport &transport, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_wait(clock)
{
    connect(&m_wait, &Deadline::expired, this, &MessageTicks::next);
    connect(&transport, &ChatTransport::linkChanged, this, [this](ChatLinkState state) {
        if (state == ChatLinkState::Connected) {
            m_isHeld = false;
            next();
        }
    });
}

/** All of them are in the service's list of reactions. */
QString MessageTicks::emojiOf(MessageState state)
{
    switch (state) {
    case MessageState::Received:
    case MessageState::Incomplete:
    case MessageState::Queued:
    case MessageState::Sending:
        return u"\U0001F440"_s; // eyes
    case MessageState::Sent:
        return u"\U0001F44C"_s; // OK hand
    case MessageState::Delivered:
        return u"\U0001F44D"_s; // thumbs up
    case MessageState::Failed:
    case MessageState::Unknown:
    case MessageState::Dropped:
        break;
    }
    return u"\U0001F44E"_s; // thumbs down
}

void MessageTicks::show(qint64 chatId, qint64 chatMessage, const QString &emoji)
{
    m_wanted[{chatId, chatMessage}] = emoji;
    if (m_wanted.size() > MostWaiting) {
        m_wanted.erase(m_wanted.begin());
    }
    next();
}

void MessageTicks::next()
{
    if (m_isUnderWay || m_isHeld || m_wait.isActive() || m_wanted.empty()) {
        return;
    }
    const auto &[key, emoji] = *m_wanted.begin();
    m_isUnderWay = true;
    m_transport.react(
        key.first, key.second, emoji, this,
        [this, key = key, emoji = emoji](const Result<> &done) { answered(key, emoji, done); });
}

void MessageTicks::answered(const Key &key, const QString &emoji, const Result<> &done)
{
    m_isUnderWay = false;
    if (!done && done.error().code != ErrorCode::Rejected
        && done.error().code != ErrorCode::Unsupported) {
        const Error &error = done.error();
        m_isHeld = error.code == ErrorCode::Unauthorized || error.code == ErrorCode::Cancelled;
        const int asked = error.code == ErrorCode::TooManyRequests ? error.native : 0;
        m_wait.start(std::max<std::chrono::seconds>(
            RetryAfter, std::chrono::seconds(std::clamp(asked, 0, LongestWait))));
        return;
    }
    const auto wanted = m_wanted.find(key);
    const bool isNewest = wanted != m_wanted.end() && wanted->second == emoji;
    if (isNewest || (!done && wanted != m_wanted.end())) {
        m_wanted.erase(wanted);
    }
    if (done) {
        Q_EMIT shown(key.first, key.second, emoji);
    } else {
        Q_EMIT refused(key.first, key.second);
    }
    next();
}

} // namespace vp
