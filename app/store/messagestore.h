// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "telephony/message.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace vp {

class Database;

/** One PDU of a message that goes out. */
struct OutgoingPart
{
    qint64 messageId = 0;
    int position = 0; ///< from 0
    QString recipient {};
    QByteArray pdu {}; ///< hexadecimal
    int length = 0;
    MessageState state = MessageState::Queued; ///< Queued … Unknown
    int tries = 0;
    int reference = -1; ///< TP-MR, given when the network took it
    std::optional<QDateTime> submittedAt {};
    bool operator==(const OutgoingPart &) const = default;
};

/** The chat message that asked for an SMS: asked twice (the server repeats itself after a crash),
 * it is sent once. */
struct MessageOrder
{
    qint64 chatId = 0; ///< 0 = it did not come from a chat
    qint64 messageId =
        0; ///< below 0 = asked for by a tap: the same whichever bot showed the button
    qint64 bot = 0; ///< whose number that is: another bot counts anew
    bool operator==(const MessageOrder &) const = default;
};

/** The newest message of a correspondent. */
struct Conversation
{
    MessageRecord last {};
    int messages = 0;
};

/**
 * Messages in both directions, and the parts of those that go out. Every function is one
 * transaction, on the disk when it returns. Pages are found by the id of the last row seen, never
 * by counting, so that a million rows cost no more than ten.
 */
class MessageStore
{
public:
    explicit MessageStore(Database &database);

    /** Inserts (id 0) or updates a received message of these parts; @p settled = nothing more is
     * expected of them. Gives its id. */
    Result<qint64> saveReceived(const MessageRecord &message, const std::vector<qint64> &partIds,
                                bool settled);
    /** A new message to be sent. Conflict when this order was carried out before. */
    Result<qint64> queue(const MessageRecord &message, const std::vector<OutgoingPart> &parts,
                         const MessageOrder &order);
    /** The state of a message that goes out and of the given ones of its parts. */
    Result<> saveOutgoing(const MessageRecord &message, const std::vector<OutgoingPart> &parts);

    /** A message that waits gets another text, and other parts. */
    Result<> replaceParts(const MessageRecord &message, const std::vector<OutgoingPart> &parts);

    [[nodiscard]] Result<MessageRecord> message(qint64 id) const;
    /** The one that this chat message asked for. */
    [[nodiscard]] Result<MessageRecord> ordered(const MessageOrder &order) const;
    /** The newest @p limit with id < @p beforeId (0 = from the newest), newest first. */
    [[nodiscard]] Result<std::vector<MessageRecord>> page(int limit, qint64 beforeId = 0) const;
    /** Those that came or were asked for in [@p from, @p to), the oldest first, at most @p limit.
     */
    [[nodiscard]] Result<std::vector<MessageRecord>> between(const QDateTime &from,
                                                             const QDateTime &to, int limit) const;
    /** The same as page() of one correspondent. */
    [[nodiscard]] Result<std::vector<MessageRecord>>
    pageWith(const QString &line, const QString &remote, int limit, qint64 beforeId = 0) const;
    /** Correspondents by their newest message, newest first. */
    [[nodiscard]] Result<std::vector<Conversation>> conversations(int limit,
                                                                  qint64 beforeId = 0) const;
    /** The newest @p limit of the last 50,000 whose text or number holds @p text. */
    [[nodiscard]] Result<std::vector<MessageRecord>> search(const QString &text, int limit) const;
    /** Those with state Queued or Sending, in the order in which they were asked for. */
    [[nodiscard]] Result<std::vector<MessageRecord>> waiting() const;
    [[nodiscard]] Result<std::vector<OutgoingPart>> parts(qint64 messageId) const;
    /** Parts that the network took by this reference, the newest 50, newest first. */
    [[nodiscard]] Result<std::vector<OutgoingPart>> takenAs(int reference) const;
    /** Parts of which nobody knows what became, the newest 50, newest first. */
    [[nodiscard]] Result<std::vector<OutgoingPart>> unknownParts() const;

private:
    Database &m_database;
};

} // namespace vp
