// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "chat/outbox.h"
#include "store/deletionstore.h"

#include <QObject>

#include <memory>
#include <vector>

namespace vp {

/**
 * Takes messages out of chats, now or later, also after a restart; tried again until the server
 * has done it, or says that it cannot be done (it is gone, or older than 48 hours).
 */
class ChatDeletions : public QObject
{
    Q_OBJECT
public:
    /** The server deletes nothing that is older than 48 hours. */
    static constexpr std::chrono::hours Longest {47};

    /** @p store null = what is to be deleted later is forgotten at the end. */
    ChatDeletions(std::unique_ptr<DeletionStore> store, ChatTransport &transport,
                  const Outbox &outbox, Clock &clock, QObject *parent = nullptr);
    /** Takes up what the last run left. */
    void takeUp();
    /** At most @ref Longest from now. */
    void schedule(qint64 chatId, qint64 messageId, std::chrono::seconds in);
    [[nodiscard]] bool isScheduled(qint64 chatId, qint64 messageId) const;
    void deleteNow(qint64 chatId, qint64 messageId) { schedule(chatId, messageId, {}); }

Q_SIGNALS:
    /** It leaves the chat now: an edit from now on would show it anew. */
    void leaving(qint64 chatId, qint64 messageId);

private:
    struct Due
    {
        ChatDeletion deletion;
        std::chrono::milliseconds at {0}; ///< steady time
        bool underWay = false;
    };
    void add(const ChatDeletion &deletion);
    void pump();
    void erase(const ChatDeletion &deletion);
    void answered(const ChatDeletion &deletion, const Result<> &done);

    std::unique_ptr<DeletionStore> m_store;
    ChatTransport &m_transport;
    const Outbox &m_outbox;
    Clock &m_clock;
    Deadline m_next;
    std::vector<Due> m_due;
};

} // namespace vp
