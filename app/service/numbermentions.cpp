// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/numbermentions.h"

#include "base/logging.h"

#include <utility>

namespace vp {

namespace {

constexpr std::size_t MostWaiting = 2000;
constexpr std::size_t MostShown = 500;

} // namespace

NumberMentions::NumberMentions(std::unique_ptr<MentionStore> store, Outbox &outbox,
                               const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
    , m_outbox(outbox)
    , m_clock(clock)
{
    connect(&outbox, &Outbox::acknowledged, this,
            [this](OutboxTicket ticket, qint64 chatMessage, bool /*newest*/) {
                acknowledged(ticket, chatMessage);
            });
    connect(&outbox, &Outbox::undelivered, this,
            [this](OutboxTicket ticket, bool /*chatGone*/) { m_waiting.erase(ticket); });
}

void NumberMentions::about(OutboxTicket ticket, const QString &number)
{
    const qint64 chatId = m_outbox.chatOf(ticket);
    if (chatId == 0) {
        return;
    }
    m_waiting[ticket] = {chatId, number};
    if (m_waiting.size() > MostWaiting) {
        m_waiting.erase(m_waiting.begin()); // the oldest one
    }
}

void NumberMentions::acknowledged(OutboxTicket ticket, qint64 chatMessage)
{
    const auto waiting = m_waiting.find(ticket);
    if (waiting == m_waiting.end()) {
        return;
    }
    const auto &[chatId, number] = waiting->second;
    const std::pair key {chatId, chatMessage};
    const auto known = m_shown.find(key);
    if (known != m_shown.end() && known->second == number) {
        return; // an edit
    }
    m_shown[key] = number;
    if (m_shown.size() > MostShown) {
        m_shown.erase(m_shown.begin()->first == key ? std::next(m_shown.begin()) : m_shown.begin());
    }
    if (m_store == nullptr) {
        return;
    }
    if (const Result<> saved = m_store->save(chatId, chatMessage, number, m_clock.wall()); !saved) {
        qCWarning(lcService) << "replies to a chat message are understood in this run only:"
                             << redactedText(saved.error().detail);
    }
}

std::optional<QString> NumberMentions::numberIn(qint64 chatId, qint64 chatMessage) const
{
    if (const auto shown = m_shown.find({chatId, chatMessage}); shown != m_shown.end()) {
        return shown->second;
    }
    return m_store == nullptr ? std::nullopt
                              : m_store->find(chatId, chatMessage).value_or(std::nullopt);
}

} // namespace vp
