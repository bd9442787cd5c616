// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/outbox.h"

#include <QObject>

#include <chrono>
#include <vector>

namespace vp {

class ChatLanguage;
class ChatTransport;
class OwnerRegistry;
class SleepDesk;
class WhenOffDesk;

/** Tells every owner, silently, when the forward for a computer that is off changes, and when the
 * computer sleeps and wakes (one message a sleep, edited). */
class NetworkNotices : public QObject
{
    Q_OBJECT
public:
    /** @p sleep may be null. */
    NetworkNotices(ChatTransport &transport, Outbox &outbox, const OwnerRegistry &owners,
                   WhenOffDesk &whenOff, SleepDesk *sleep);
    /** Each owner in his own; it outlives this. */
    void setLanguage(const ChatLanguage &language) { m_language = &language; }

private:
    void tellForward();
    void tellSleep(const QString &forwardedTo);
    void tellAwake(std::chrono::seconds after);

    ChatTransport &m_transport;
    Outbox &m_outbox;
    const OwnerRegistry &m_owners;
    WhenOffDesk &m_whenOff;
    std::vector<OutboxTicket> m_asleep; ///< the messages of the sleep that is on
    const ChatLanguage *m_language = nullptr;
};

} // namespace vp
