// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/chatdeletions.h"

#include "base/logging.h"

#include <algorithm>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace vp {

namespace {

constexpr milliseconds Retry = 30s;
constexpr milliseconds EditPause = 1s;
constexpr std::chrono::seconds LongestEdit = 2min;

bool isSame(const ChatDeletion &one, const ChatDeletion &other)
{
    return one.chatId == other.chatId && one.messageId == other.messageId;
}

} // namespace

ChatDeletions::ChatDeletions(std::unique_ptr<DeletionStore> store, ChatTransport &transport,
                             const Outbox &outbox, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
    , m_transport(transport)
    , m_outbox(outbox)
    , m_clock(clock)
    , m_next(clock)
{
    connect(&m_next, &Deadline::expired, this, &ChatDeletions::pump);
    connect(&transport, &ChatTransport::linkChanged, this, [this](ChatLinkState state) {
        if (state == ChatLinkState::Connected) {
            pump();
        }
    });
}

void ChatDeletions::takeUp()
{
    if (!m_store) {
        return;
    }
    const Result<std::vector<ChatDeletion>> stored = m_store->all();
    if (!stored) {
        qCWarning(lcService) << "what is to be deleted cannot be read:" << stored.error().detail;
        return;
    }
    for (const ChatDeletion &deletion : *stored) {
        add(deletion);
    }
    pump();
}

void ChatDeletions::schedule(qint64 chatId, qint64 messageId, std::chrono::seconds in)
{
    const std::chrono::seconds wait = std::clamp<std::chrono::seconds>(in, 0s, Longest);
    const ChatDeletion deletion {chatId, messageId, m_clock.wall().toUTC().addSecs(wait.count())};
    if (m_store) {
        if (const Result<> saved = m_store->save(deletion); !saved) {
            qCDebug(lcService) << "a deletion would not outlive a crash:" << saved.error().detail;
        }
    }
    add(deletion);
    pump();
}

bool ChatDeletions::isScheduled(qint64 chatId, qint64 messageId) const
{
    return std::ranges::any_of(m_due, [&](const Due &due) {
        return isSame(due.deletion, {chatId, messageId, {}});
    });
}

/** The clock may have been set since: nothing waits for longer than it may. */
void ChatDeletions::add(const ChatDeletion &deletion)
{
    const milliseconds wait = std::clamp<milliseconds>(
        milliseconds(m_clock.wall().toUTC().msecsTo(deletion.due)), 0ms, Longest);
    const auto known =
        std::ranges::find_if(m_due, [&](const Due &due) { return isSame(due.deletion, deletion); });
    if (known == m_due.end()) {
        m_due.push_back({deletion, m_clock.steady() + wait});
    } else {
        known->deletion = deletion;
        known->at = m_clock.steady() + wait;
    }
}

void ChatDeletions::pump()
{
    if (m_transport.linkState() != ChatLinkState::Connected) {
        m_next.stop(); // linkChanged() goes on
        return;
    }
    const milliseconds now = m_clock.steady();
    std::vector<ChatDeletion> ready;
    milliseconds next = Longest;
    for (Due &due : m_due) {
        if (due.underWay) {
            continue;
        }
        if (due.at > now) {
            next = std::min(next, due.at - now);
            continue;
        }
        ready.push_back(due.deletion);
    }
    m_next.start(next);
    for (const ChatDeletion &deletion : ready) {
        Q_EMIT leaving(deletion.chatId, deletion.messageId);
        erase(deletion);
    }
}

void ChatDeletions::erase(const ChatDeletion &deletion)
{
    const auto due =
        std::ranges::find_if(m_due, [&](const Due &one) { return isSame(one.deletion, deletion); });
    if (due == m_due.end() || due->underWay) {
        return;
    }
    const bool isOverdue =
        deletion.due.secsTo(m_clock.wall().toUTC()) > LongestEdit.count(); // it hangs
    if (!isOverdue && m_outbox.ticketOf(deletion.chatId, deletion.messageId) != 0) {
        due->at = m_clock.steady() + EditPause; // an edit that finds nothing would show it anew
        m_next.start(EditPause);
        return;
    }
    due->underWay = true;
    m_transport.erase(deletion.chatId, deletion.messageId, this,
                      [this, deletion](const Result<> &done) { answered(deletion, done); });
}

void ChatDeletions::answered(const ChatDeletion &deletion, const Result<> &done)
{
    const auto due =
        std::ranges::find_if(m_due, [&](const Due &one) { return isSame(one.deletion, deletion); });
    if (due == m_due.end()) {
        return;
    }
    const bool isFinal = done || done.error().code == ErrorCode::Rejected
        || done.error().code == ErrorCode::Unsupported;
    if (!isFinal) {
        const bool flood = done.error().code == ErrorCode::TooManyRequests;
        due->underWay = false;
        due->at = m_clock.steady()
            + (flood ? milliseconds(std::chrono::seconds(std::max(done.error().native, 1)))
                     : Retry);
        pump();
        return;
    }
    if (!done) {
        qCInfo(lcService) << "a chat message cannot be deleted any more";
    }
    m_due.erase(due);
    if (m_store) {
        if (const Result<> removed = m_store->remove(deletion); !removed) {
            qCDebug(lcService) << "a deletion is tried again after a restart:"
                               << removed.error().detail;
        }
    }
}

} // namespace vp
