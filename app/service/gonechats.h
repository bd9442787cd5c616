// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "chat/chattransport.h"
#include "chat/outbox.h"
#include "store/noticestore.h"

#include <QObject>

#include <deque>
#include <utility>

namespace vp {

class OwnerRegistry;

/** Chats of people who may read SMS no more: what was shown there stays as it is, and loses its
 * buttons, the newest first, about one a second. Nobody obeys them anyway, so that what the end of
 * the program cuts off is not made up for. */
class GoneChats : public QObject
{
    Q_OBJECT
public:
    /** Everything outlives it. */
    GoneChats(Database &database, ChatTransport &transport, Outbox &outbox,
              const OwnerRegistry &owners, Clock &clock, QObject *parent = nullptr);
    /** Looks for those whose time ended with the last run; once the owners are known. */
    void start();

private:
    void leave(qint64 chatId);
    void next();

    NoticeStore m_store;
    ChatTransport &m_transport;
    Outbox &m_outbox;
    const OwnerRegistry &m_owners;
    Deadline m_pause;
    std::deque<std::pair<qint64, qint64>> m_left; ///< chat and message; bounded
};

} // namespace vp
