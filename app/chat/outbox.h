// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "chat/chattransport.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace vp {

class OutboxMemory;

/** Names one outgoing message for later edits, before the server has given it an id. 0 = none. */
using OutboxTicket = qint64;

/** How a message is kept beyond this run. */
struct OutboxLabel
{
    QString subject {}; ///< finds it again after a restart, @see Outbox::claim()
    bool kept = true; ///< false = its owner tells it again, or it is worth nothing then
};

/** What waits in a chat that could not be written to for long. */
struct OutboxBacklog
{
    qint64 chatId = 0;
    int messages = 0; ///< that are new
    QDateTime since; ///< UTC
};

/**
 * What we want said, in order per chat, paced (burst 3, then about one a second per chat), retried
 * with back-off, 429 obeyed, edits coalesced to the newest text and skipped when equal to what is
 * shown. A chat that refuses us (403, chat not found) is set aside without stopping the others.
 * "can't parse entities" is sent once more as plain text. An edit whose message is gone becomes a
 * new message. A new message that may have arrived although nobody said so is sent again with the
 * mark of setRepeatMark().
 *
 * With a memory everything outlives a crash: what was not said is said by the next run, in order,
 * and what was under way is said again with the mark. When an outage of ten minutes or more ends,
 * one silent summary goes first.
 *
 * A refused token (Unauthorized) and a stopped transport (Cancelled) hold everything until the link
 * is Connected again. Memory is bounded: of more than Capacity messages the oldest is forgotten,
 * one that is already shown first.
 */
class Outbox : public QObject
{
    Q_OBJECT
public:
    /** Messages remembered at once, waiting or shown. */
    static constexpr int Capacity = 10'000;

    Outbox(ChatTransport &transport, Clock &clock, QObject *parent = nullptr);
    ~Outbox() override;

    /** A text for this chat, in its language. */
    using TextFor = std::function<HtmlText(qint64 chatId)>;
    /** What is added to a message that may be shown twice. */
    void setRepeatMark(TextFor mark);
    /** Asked when a new message goes out: whether none makes a sound now. */
    void setQuiet(std::function<bool()> isQuiet);
    /** Keeps messages there from now on, and takes up what the last run left; before anything is
     * posted. @p memory outlives this. */
    void setMemory(OutboxMemory &memory);
    /** Subjects of messages of the last run that nobody has claimed. */
    [[nodiscard]] QStringList unclaimed() const;
    /** Messages of the last run that are about @p subject: the caller's from now on, until he
     * retires them. */
    [[nodiscard]] std::vector<OutboxTicket> claim(const QString &subject);
    /** Lets go what nobody has claimed since setMemory(): it is shown as it is, without buttons,
     * since nobody knows what they meant; @p note says so below those that had some. */
    void releaseUnclaimed(const TextFor &note = {});
    /** What is said first after a long outage; an empty text = nothing. */
    void setSummary(std::function<HtmlText(const OutboxBacklog &)> summary);
    /** Queues a new message; never fails. A `replyTo` below 0 names a ticket of the same chat: it
     * answers that message, when that one is sent by then. What is posted to an unreachable chat is
     * not sent. */
    OutboxTicket post(qint64 chatId, const ChatContent &content, const OutboxLabel &label = {});
    /**
     * Replaces the text and keyboard of an earlier message, whether or not it has been sent yet.
     * Silent, as all edits: `silent` and `replyTo` stay as posted.
     */
    void amend(OutboxTicket ticket, const ChatContent &content);
    /** A ticket for a message that an earlier run has sent, so that it can be amended. */
    OutboxTicket adopt(qint64 chatId, qint64 messageId);
    /** Which bot the ids of messages are of; 0 = unknown. */
    [[nodiscard]] qint64 botId() const;
    /** The ticket of a message by the server's id, 0 when unknown (for taps and replies). */
    [[nodiscard]] OutboxTicket ticketOf(qint64 chatId, qint64 messageId) const;
    /** The chat it was posted to; 0 = the ticket is not known (any more). */
    [[nodiscard]] qint64 chatOf(OutboxTicket ticket) const;
    /** Forget a ticket that will not be amended any more, once it is sent. */
    void retire(OutboxTicket ticket);
    /** This chat belongs to nobody any more: what is shown there loses its buttons and is let go,
     * what waits is forgotten. */
    void dismiss(qint64 chatId);
    /** The same for every chat but these. */
    void dismissAllBut(const std::vector<qint64> &chatIds);
    /** This chat has another id from now on, and what was shown there cannot be edited: what waits
     * goes to the new one, an edit as a new message. */
    void move(qint64 from, qint64 to);
    /** Messages and edits that have not been acknowledged yet. */
    [[nodiscard]] int pending() const;
    [[nodiscard]] bool isUnreachable(qint64 chatId) const;
    /** How long this chat is to be left alone, by its pace or because the server said so. */
    [[nodiscard]] std::chrono::milliseconds pauseOf(qint64 chatId) const;
    /** Somebody else's request to this chat, which counts as ours do, was answered so. */
    void noteRequest(qint64 chatId, const Result<> &answer);
    /** This chat has written to us, so it can be written to again. What was posted meanwhile stays
     * unsent. */
    void revive(qint64 chatId);

Q_SIGNALS:
    void pendingChanged(int pending);
    /** post() has given a new message this ticket. Whatever waits in its chat, that message too,
     * may be sent before post() returns. */
    void accepted(OutboxTicket ticket);
    /** A new message is about to be handed to the server, perhaps not for the first time: whoever
     * has to know after a crash notes it now. Not for edits. */
    void sending(OutboxTicket ticket);
    /** The server has it, under @p messageId; @p newest = as it was last amended. */
    void acknowledged(OutboxTicket ticket, qint64 messageId, bool newest);
    /** It was given up; @p chatGone = because its chat cannot be written to, or because newer ones
     * took its place: it may be posted again when that is over. */
    void undelivered(OutboxTicket ticket, bool chatGone);
    /** This chat cannot be written to (blocked the bot, never pressed Start). */
    void chatUnreachable(qint64 chatId);
    /** revive() was called for a chat that had been set aside. */
    void chatRevived(qint64 chatId);
    /** dismiss() was called, and has been carried out. */
    void dismissed(qint64 chatId);
    /** move() was called. */
    void chatMoved(qint64 from, qint64 to);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vp
