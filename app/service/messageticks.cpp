// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/messageticks.h"

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace vp {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds RetryAfter = 10s;
constexpr milliseconds AfterAFailure = 1s; ///< of whichever
constexpr std::size_t MostWaiting = 1000;

} // namespace

MessageTicks::MessageTicks(ChatTransport &transport, Outbox &outbox, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_outbox(outbox)
    , m_clock(clock)
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
    m_wanted[{chatId, chatMessage}].emoji = emoji; // one that failed waits all the same
    if (m_wanted.size() > MostWaiting) {
        m_wanted.erase(m_wanted.begin());
    }
    next();
}

void MessageTicks::next()
{
    if (m_isUnderWay || m_isHeld || m_wanted.empty()) {
        return;
    }
    const milliseconds now = m_clock.steady();
    milliseconds soonest = milliseconds::max();
    for (const auto &[key, wanted] : m_wanted) {
        const milliseconds wait =
            std::max({wanted.notBefore - now, m_resumeAt - now, m_outbox.pauseOf(key.first)});
        if (wait <= 0ms) {
            m_isUnderWay = true;
            m_transport.react(key.first, key.second, wanted.emoji, this,
                              [this, key = key, emoji = wanted.emoji](const Result<> &done) {
                                  answered(key, emoji, done);
                              });
            return;
        }
        soonest = std::min(soonest, wait);
    }
    m_wait.start(soonest);
}

void MessageTicks::answered(const Key &key, const QString &emoji, const Result<> &done)
{
    m_isUnderWay = false;
    m_outbox.noteRequest(key.first, done);
    const auto wanted = m_wanted.find(key);
    if (!done && done.error().code != ErrorCode::Rejected
        && done.error().code != ErrorCode::Unsupported) {
        const ErrorCode code = done.error().code;
        m_isHeld = code == ErrorCode::Unauthorized || code == ErrorCode::Cancelled;
        if (code != ErrorCode::TooManyRequests && wanted != m_wanted.end()) {
            wanted->second.notBefore = m_clock.steady() + RetryAfter;
        }
        m_resumeAt = m_clock.steady() + AfterAFailure;
        next();
        return;
    }
    const bool isNewest = wanted != m_wanted.end() && wanted->second.emoji == emoji;
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
