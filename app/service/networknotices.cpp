// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/networknotices.h"

#include "chat/ownerregistry.h"
#include "service/chatlanguage.h"
#include "service/networkphrases.h"
#include "service/sleepdesk.h"
#include "service/whenoffdesk.h"

#include <utility>

namespace vp {

namespace {

ChatContent silent(const QString &text)
{
    return {HtmlText::escaped(text), {}, true, 0};
}

} // namespace

NetworkNotices::NetworkNotices(ChatTransport &transport, Outbox &outbox,
                               const OwnerRegistry &owners, WhenOffDesk &whenOff, SleepDesk *sleep)
    : m_transport(transport)
    , m_outbox(outbox)
    , m_owners(owners)
    , m_whenOff(whenOff)
{
    connect(&m_whenOff, &WhenOffDesk::changed, this, &NetworkNotices::tellForward);
    if (sleep == nullptr) {
        return;
    }
    connect(sleep, &SleepDesk::goingToSleep, this, &NetworkNotices::tellSleep);
    connect(sleep, &SleepDesk::woke, this, &NetworkNotices::tellAwake);
    connect(&m_outbox, &Outbox::pendingChanged, sleep, &SleepDesk::look);
}

void NetworkNotices::tellForward()
{
    for (const qint64 chatId : m_owners.owners()) {
        const auto speaking = ChatLanguage::speakingTo(m_language, chatId);
        m_outbox.retire(m_outbox.post(chatId, silent(NetworkPhrases::whenOff(m_whenOff))));
    }
}

void NetworkNotices::tellSleep(const QString &forwardedTo)
{
    for (const qint64 chatId : m_owners.owners()) {
        const auto speaking = ChatLanguage::speakingTo(m_language, chatId);
        m_asleep.push_back(m_outbox.post(chatId, silent(NetworkPhrases::goesToSleep(forwardedTo))));
    }
}

void NetworkNotices::tellAwake(std::chrono::seconds after)
{
    m_transport.reconnect();
    // Amended rather than sent: a message that could not go out before the sleep must not tell of
    // it now.
    for (const OutboxTicket ticket : std::exchange(m_asleep, {})) {
        const auto speaking = ChatLanguage::speakingTo(m_language, m_outbox.chatOf(ticket));
        m_outbox.amend(ticket, silent(NetworkPhrases::hasSlept(after)));
        m_outbox.retire(ticket);
    }
}

} // namespace vp
