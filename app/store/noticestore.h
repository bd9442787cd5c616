// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/messagestore.h"

#include <optional>
#include <vector>

namespace vp {

class Database;

/** A chat's copy of a message, or of one piece of a long one. */
struct MessageNotice
{
    /** The numbers are stored: append only. */
    enum class State : std::uint8_t {
        Queued = 0,
        Sending = 1, ///< the request was, or was about to be, under way
        Shown = 2,
        Dropped = 3, ///< the chat does not take it
        Ticked = 4, ///< told by reactions to `chatMessage`, which is the one that asked for it
    };
    qint64 messageId = 0;
    qint64 chatId = 0;
    int piece = 0; ///< from 0
    State state = State::Queued;
    qint64 chatMessage = 0; ///< the server's id once it is shown
    bool stale = false; ///< the message has changed since
    bool operator==(const MessageNotice &) const = default;
};

/** What the chats have been told of messages, so that a crash neither loses a notice nor repeats it
 * without saying so. */
class NoticeStore
{
public:
    /** @p bot = whose chat messages these are. What another one has shown is taken as shown, and
     * its messages can no more be changed or answered: their ids mean nothing to this one. Only of
     * SMS that go out, and whose end it did not show, there is one to be shown again. */
    NoticeStore(Database &database, qint64 bot);

    /** Messages that no chat has been told of yet, in their order; at most @p limit. */
    struct Untold
    {
        qint64 messageId = 0;
        MessageOrder order {}; ///< the chat message that asked for it
    };
    [[nodiscard]] Result<std::vector<Untold>> untold(int limit) const;
    /** This message is told by these notices (perhaps none). */
    Result<> tell(qint64 messageId, const std::vector<MessageNotice> &notices);
    Result<> save(const MessageNotice &notice);
    /** Notices that are not what they should be: not shown yet, or stale; by message. */
    [[nodiscard]] Result<std::vector<MessageNotice>> open() const;
    [[nodiscard]] Result<std::vector<MessageNotice>> of(qint64 messageId) const;
    /** Where messages are, or were, shown. */
    [[nodiscard]] Result<std::vector<qint64>> chats() const;
    /** What this chat shows is not changed any more. Gives the newest @p most of its chat messages.
     */
    Result<std::vector<qint64>> leave(qint64 chatId, int most);
    /** What is not shown yet in @p from is to be shown in @p to, which is the same chat. */
    Result<> move(qint64 from, qint64 to);
    /** This chat message is there no more. */
    Result<> dropShown(qint64 chatId, qint64 chatMessage);
    /** The message that a chat message shows. */
    [[nodiscard]] Result<std::optional<qint64>> messageShownBy(qint64 chatId,
                                                               qint64 chatMessage) const;

private:
    void adopt();

    Database &m_database;
    qint64 m_bot;
};

} // namespace vp
