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
            [this](OutboxTicket ticket, bool /*chatGone*/) { undelivered(ticket); });
    connect(&outbox, &Outbox::chatMoved, this, &NumberMentions::moved);
}

void NumberMentions::takeUp()
{
    if (m_store == nullptr) {
        return;
    }
    const Result<std::vector<MentionStore::Awaited>> awaited = m_store->awaited();
    if (!awaited) {
        qCWarning(lcService) << "whom waiting chat messages are about cannot be read:"
                             << redactedText(awaited.error().detail);
        return;
    }
    for (const auto &[ticket, chatId, number] : *awaited) {
        if (m_outbox.chatOf(ticket) == chatId) {
            m_waiting[ticket] = {chatId, number, false, true};
        } else {
            forget(ticket); // its ticket may be given to another one
        }
    }
}

void NumberMentions::about(OutboxTicket ticket, const QString &number)
{
    const qint64 chatId = m_outbox.chatOf(ticket);
    if (chatId == 0) {
        return;
    }
    const auto old = m_waiting.find(ticket);
    const bool stored = old != m_waiting.end() && old->second.stored;
    m_waiting[ticket] = {chatId, number, m_store != nullptr, stored};
    if (m_waiting.size() > MostWaiting) {
        m_waiting.erase(m_waiting.begin()); // the oldest one
    }
    QMetaObject::invokeMethod(
        this, [this, ticket] { keep(ticket); }, Qt::QueuedConnection);
}

void NumberMentions::keep(OutboxTicket ticket)
{
    const auto waiting = m_waiting.find(ticket);
    if (waiting != m_waiting.end() && std::exchange(waiting->second.due, false)) {
        Mention &mention = waiting->second;
        mention.stored =
            m_store->await(ticket, mention.chatId, mention.number, m_clock.wall()).has_value();
    }
}

void NumberMentions::forget(OutboxTicket ticket)
{
    if (const Result<> done = m_store->forget(ticket); !done) {
        qCDebug(lcService) << "a mention stays:" << redactedText(done.error().detail);
    }
}

void NumberMentions::undelivered(OutboxTicket ticket)
{
    const auto waiting = m_waiting.find(ticket);
    if (waiting != m_waiting.end()) {
        if (waiting->second.stored) {
            forget(ticket);
        }
        m_waiting.erase(waiting);
    }
}

void NumberMentions::moved(qint64 from, qint64 to)
{
    for (auto &[ticket, mention] : m_waiting) {
        if (mention.chatId == from) {
            mention.chatId = to;
            if (mention.stored) {
                forget(ticket);
                mention.stored =
                    m_store->await(ticket, to, mention.number, m_clock.wall()).has_value();
            }
        }
    }
}

void NumberMentions::acknowledged(OutboxTicket ticket, qint64 chatMessage)
{
    const auto waiting = m_waiting.find(ticket);
    if (waiting == m_waiting.end()) {
        return;
    }
    auto &[chatId, number, due, stored] = waiting->second;
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
        return;
    }
    due = false;
    if (std::exchange(stored, false)) {
        forget(ticket);
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
