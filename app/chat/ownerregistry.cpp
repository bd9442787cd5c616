// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/ownerregistry.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

using namespace std::chrono_literals;

constexpr auto StrangersPause = std::chrono::milliseconds(1h);
/** Enough for a private phone; a flood of strangers gets silence instead of our memory. */
constexpr qsizetype MostStrangers = 1000;
constexpr qsizetype LongestQuote = 40;

} // namespace

OwnerRegistry::OwnerRegistry(Clock &clock)
    : m_clock(clock)
{
}

void OwnerRegistry::setOwners(const std::vector<qint64> &ids)
{
    m_owners.clear();
    for (const qint64 id : ids) {
        if (id != 0 && std::find(m_owners.begin(), m_owners.end(), id) == m_owners.end()) {
            m_owners.push_back(id);
        }
    }
}

bool OwnerRegistry::isOwner(qint64 senderId, qint64 chatId, bool isPrivate) const
{
    const auto isListed = [this](qint64 id) {
        return std::find(m_owners.begin(), m_owners.end(), id) != m_owners.end();
    };
    if (senderId <= 0) {
        return false;
    }
    if (isPrivate) {
        return chatId == senderId && isListed(senderId); // in a private chat both ids are the same
    }
    return chatId < 0 && isListed(chatId);
}

bool OwnerRegistry::isPermanent(qint64 userId) const
{
    return userId > 0 && std::find(m_owners.begin(), m_owners.end(), userId) != m_owners.end();
}

std::optional<GuestRights> OwnerRegistry::rightsOf(qint64 userId) const
{
    const auto guest = std::find_if(m_guests.begin(), m_guests.end(),
                                    [userId](const Guest &one) { return one.id == userId; });
    if (userId <= 0 || guest == m_guests.end() || isPermanent(userId)
        || guest->hasEnded(m_clock.wall(), m_clock.steady())) {
        return std::nullopt;
    }
    return guest->rights;
}

std::vector<qint64> OwnerRegistry::toldOfCalls() const
{
    std::vector<qint64> chats = m_owners;
    for (const Guest &guest : m_guests) {
        if (rightsOf(guest.id)) {
            chats.push_back(guest.id);
        }
    }
    return chats;
}

std::vector<qint64> OwnerRegistry::toldOfMessages() const
{
    std::vector<qint64> chats = m_owners;
    for (const Guest &guest : m_guests) {
        if (rightsOf(guest.id) == GuestRights::CallsAndSms) {
            chats.push_back(guest.id);
        }
    }
    return chats;
}

bool OwnerRegistry::isPersonal(const ChatMessage &message)
{
    return message.isPrivate && message.senderId > 0 && message.chatId == message.senderId
        && !message.isEdited && !message.isForwarded && !message.isFromBot;
}

bool OwnerRegistry::mayAnswerStranger(qint64 senderId)
{
    const std::chrono::milliseconds now = m_clock.steady();
    const auto last = m_lastAnswer.constFind(senderId);
    if (last != m_lastAnswer.cend() && now - *last < StrangersPause) {
        return false;
    }
    if (last == m_lastAnswer.cend() && m_lastAnswer.size() >= MostStrangers) {
        m_lastAnswer.removeIf(
            [now](const auto &entry) { return now - entry.value() >= StrangersPause; });
        if (m_lastAnswer.size() >= MostStrangers) {
            return false;
        }
    }
    m_lastAnswer.insert(senderId, now);
    return true;
}

Authority OwnerRegistry::authorise(const ChatMessage &message, bool asksForId)
{
    if (message.isEdited || message.isForwarded || message.isFromBot) {
        return Authority::Nobody;
    }
    if (isOwner(message.senderId, message.chatId, message.isPrivate)) {
        return Authority::Owner;
    }
    if (isPersonal(message) && rightsOf(message.senderId)) {
        return Authority::Guest;
    }
    const bool mayAsk = asksForId && isPersonal(message);
    return mayAsk && mayAnswerStranger(message.senderId) ? Authority::MayAskId : Authority::Nobody;
}

Authority OwnerRegistry::authorise(const ChatTap &tap) const
{
    if (isOwner(tap.senderId, tap.chatId, tap.isPrivate)) {
        return Authority::Owner;
    }
    const bool isGuest =
        tap.isPrivate && tap.chatId == tap.senderId && rightsOf(tap.senderId).has_value();
    return isGuest ? Authority::Guest : Authority::Nobody;
}

Result<std::vector<qint64>> parseOwnerIds(const QString &text)
{
    std::vector<qint64> ids;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString word = part.trimmed();
        bool ok = false;
        const qint64 id = word.toLongLong(&ok);
        if (!ok || id == 0) {
            return failure(ErrorCode::InvalidInput,
                           u"\"%1\" is no chat id"_s.arg(word.left(LongestQuote)));
        }
        if (std::find(ids.begin(), ids.end(), id) == ids.end()) {
            ids.push_back(id);
        }
    }
    return ids;
}

} // namespace vp
