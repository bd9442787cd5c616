// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/gonechats.h"

#include "base/logging.h"
#include "chat/ownerregistry.h"

#include <algorithm>

namespace vp {

namespace {

constexpr std::chrono::seconds Pace {1};
constexpr int MostOfAChat = 100;
constexpr std::size_t Most = 1000;

} // namespace

GoneChats::GoneChats(Database &database, ChatTransport &transport, Outbox &outbox,
                     const OwnerRegistry &owners, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(database, outbox.botId())
    , m_transport(transport)
    , m_outbox(outbox)
    , m_owners(owners)
    , m_pause(clock)
{
    connect(&outbox, &Outbox::dismissed, this, &GoneChats::leave);
    connect(&m_pause, &Deadline::expired, this, &GoneChats::next);
    connect(&transport, &ChatTransport::linkChanged, this, &GoneChats::next);
}

void GoneChats::start()
{
    const Result<std::vector<qint64>> chats = m_store.chats();
    if (!chats) {
        qCWarning(lcService) << "where SMS are shown cannot be read:" << chats.error().detail;
        return;
    }
    for (const qint64 chatId : *chats) {
        leave(chatId);
    }
}

void GoneChats::leave(qint64 chatId)
{
    const std::vector<qint64> readers = m_owners.toldOfMessages();
    if (m_owners.isEmpty() || std::ranges::find(readers, chatId) != readers.end()) {
        return; // nobody is known: then nothing is known of the others either
    }
    const Result<std::vector<qint64>> shown = m_store.leave(chatId, MostOfAChat);
    if (!shown) {
        qCDebug(lcService) << "buttons stay in a chat:" << shown.error().detail;
        return;
    }
    for (const qint64 chatMessage : *shown) {
        if (m_left.size() < Most) {
            m_left.emplace_back(chatId, chatMessage);
        }
    }
    next();
}

void GoneChats::next()
{
    if (m_left.empty() || m_pause.isActive()
        || m_transport.linkState() != ChatLinkState::Connected) {
        return;
    }
    const auto [chatId, chatMessage] = m_left.front();
    m_left.pop_front();
    m_transport.removeButtons(chatId, chatMessage);
    m_outbox.noteRequest(chatId, {});
    m_pause.start(Pace);
}

} // namespace vp
