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
    const bool mayAsk = asksForId && message.isPrivate && message.senderId > 0
        && message.chatId == message.senderId;
    return mayAsk && mayAnswerStranger(message.senderId) ? Authority::MayAskId : Authority::Nobody;
}

Authority OwnerRegistry::authorise(const ChatTap &tap) const
{
    return isOwner(tap.senderId, tap.chatId, tap.isPrivate) ? Authority::Owner : Authority::Nobody;
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
