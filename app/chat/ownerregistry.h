// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "chat/chatmessage.h"
#include "chat/guest.h"

#include <QHash>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace vp {

/** What a sender may do. */
enum class Authority : std::uint8_t {
    Nobody, ///< silence
    MayAskId, ///< a stranger who may get the one line with his id (at most once an hour)
    Guest, ///< what a guest may do is for the desks to say; @see OwnerRegistry::rightsOf()
    Owner,
};

/**
 * Who may steer the phone: users by their id, wherever they are allowed to write; and every person
 * in a group chat that was named explicitly by its negative id. Being in a group with an owner, or
 * a name, gives nothing.
 */
class OwnerRegistry
{
public:
    explicit OwnerRegistry(Clock &clock);
    /** Positive: users, also the private chats that are told of events. Negative: groups allowed
     * explicitly. */
    void setOwners(const std::vector<qint64> &ids);
    [[nodiscard]] const std::vector<qint64> &owners() const { return m_owners; }
    [[nodiscard]] bool isEmpty() const { return m_owners.empty(); }
    /** Whose time is over is no guest, whatever this list says. */
    void setGuests(std::vector<Guest> guests) { m_guests = std::move(guests); }
    [[nodiscard]] const std::vector<Guest> &guests() const { return m_guests; }
    /** A person who is an owner himself, not by being in an allowed group. */
    [[nodiscard]] bool isPermanent(qint64 userId) const;
    /** What a guest may do now; none = he is no guest, or not any more. */
    [[nodiscard]] std::optional<GuestRights> rightsOf(qint64 userId) const;
    /** The chats that are told of calls: owners, allowed groups, guests. */
    [[nodiscard]] std::vector<qint64> toldOfCalls() const;
    /** The same of messages, which not every guest may read. */
    [[nodiscard]] std::vector<qint64> toldOfMessages() const;
    /** Written by a person in his own chat with the bot, as new words of his own. */
    [[nodiscard]] static bool isPersonal(const ChatMessage &message);
    /**
     * Judges by from.id in a private chat, or in an allowed group; edits, forwards, bots and
     * anonymous admins are Nobody. Guests are heard in their private chat only.
     * @p asksForId: the text was /getid, /start or /help; then a stranger in a private chat is
     * MayAskId, once an hour.
     */
    [[nodiscard]] Authority authorise(const ChatMessage &message, bool asksForId);
    [[nodiscard]] Authority authorise(const ChatTap &tap) const;

private:
    [[nodiscard]] bool isOwner(qint64 senderId, qint64 chatId, bool isPrivate) const;
    [[nodiscard]] bool mayAnswerStranger(qint64 senderId);
    Clock &m_clock;
    std::vector<qint64> m_owners;
    std::vector<Guest> m_guests;
    QHash<qint64, std::chrono::milliseconds> m_lastAnswer; ///< bounded: strangers by id
};

/** Reads "123, 456,-789", each id once; anything that is not a non-zero 64-bit integer is an
 * InvalidInput error naming it. */
[[nodiscard]] Result<std::vector<qint64>> parseOwnerIds(const QString &text);

} // namespace vp
