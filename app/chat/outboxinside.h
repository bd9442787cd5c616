// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/outbox.h"

#include <QHash>

#include <chrono>
#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <utility>

namespace vp {

class OutboxMemory;

/** The inside of an Outbox: asked in outbox.cpp, at work in outboxlanes.cpp; what outlives a run is
 * in outboxkeeping.cpp, chats that change their ids in outboxmoves.cpp. */
struct Outbox::Private
{
    struct Message
    {
        qint64 chatId = 0;
        ChatContent wanted;
        ChatContent shown {}; ///< what the server has acknowledged
        qint64 messageId = 0; ///< 0 = not sent yet
        bool queued = false; ///< waits in its lane, or is under way
        bool retired = false;
        bool asPlain = false; ///< the server refused the markup of `wanted`
        bool mayBeThere = false; ///< sent already, and nobody said whether it arrived
        QString subject {};
        QDateTime postedAt {}; ///< UTC
        bool kept = false; ///< outlives this run
        bool stored = false; ///< the memory has a row of it
        bool storedAsSending = false; ///< and says there that it may have arrived
        bool dismissed = false; ///< no amendment counts any more
        bool restored = false; ///< of the last run, and nobody has taken it up
    };

    /** One chat: strictly one request at a time, in order. */
    struct Lane
    {
        Lane(qint64 id, Clock &clock)
            : chatId(id)
            , wait(clock)
        {
        }
        qint64 chatId;
        Deadline wait;
        std::deque<OutboxTicket> queue;
        bool underWay = false; ///< queue.front() is at the server
        bool unreachable = false;
        std::chrono::milliseconds notBefore {0}; ///< a 429 or the back-off
        std::chrono::milliseconds backOff {0}; ///< the last one; 0 = none
        std::chrono::milliseconds paid {0}; ///< steady time until which the pace is used up
        std::optional<std::chrono::milliseconds>
            troubled {}; ///< steady time since which nothing gets through
        OutboxTicket summary = 0; ///< goes first after a long trouble
    };

    Private(Outbox &outbox, ChatTransport &chat, Clock &time)
        : q(outbox)
        , transport(chat)
        , clock(time)
    {
    }

    Lane &laneOf(qint64 chatId);
    void enqueue(OutboxTicket ticket, Message &message);
    void pump(Lane &lane);
    void transmit(Lane &lane, OutboxTicket ticket, Message &message);
    void succeeded(Lane &lane, OutboxTicket ticket, qint64 messageId, const ChatContent &sent);
    void failed(Lane &lane, OutboxTicket ticket, const ChatContent &sent, const Error &error);
    void refused(Lane &lane, OutboxTicket ticket, const ChatContent &sent, const Error &error);
    void setAside(Lane &lane);
    void finish(Lane &lane, OutboxTicket ticket);
    /** Who answers @p ticket knows now which message that is. */
    void tellAnswers(const Lane &lane, OutboxTicket ticket, qint64 messageId);
    void forget(OutboxTicket ticket);
    /** Gives the one that had to go unsent; 0 = none. */
    OutboxTicket makeRoom();
    [[nodiscard]] std::chrono::milliseconds earliestOf(const Lane &lane) const;
    /** Everything of a chat that has moved goes to the lane of its new id; not while a request is
     * under way. */
    void relocate(Lane &lane);
    void linkChanged(ChatLinkState state);
    void addPending(int difference);

    void keep(OutboxTicket ticket, Message &message, bool sending);
    void drop(OutboxTicket ticket, Message &message);
    void restore();
    void stripButtons(OutboxTicket ticket, Message &message, const HtmlText &note);
    /** Takes a message out of its lane that is not under way. */
    void abandon(OutboxTicket ticket);
    /** Puts the summary in front of what waits, when it is time for one. */
    void summarise(Lane &lane);
    [[nodiscard]] OutboxBacklog backlogOf(const Lane &lane) const;

    Outbox &q;
    ChatTransport &transport;
    Clock &clock;
    std::map<qint64, Lane> lanes;
    std::map<OutboxTicket, Message> messages; ///< oldest first
    QHash<std::pair<qint64, qint64>, OutboxTicket> byMessageId;
    std::map<qint64, qint64> moved; ///< chats by their former ids
    OutboxTicket lastTicket = 0;
    TextFor repeatMark;
    OutboxMemory *memory = nullptr;
    std::function<HtmlText(const OutboxBacklog &)> summary;
    std::function<bool()> isQuiet;
    int pending = 0;
    bool held = false; ///< until the link is Connected
};

/** Whether both look the same in a chat. */
[[nodiscard]] bool showsTheSame(const ChatContent &left, const ChatContent &right);

} // namespace vp
