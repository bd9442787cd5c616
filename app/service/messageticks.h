// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "chat/chattransport.h"
#include "chat/outbox.h"
#include "telephony/message.h"

#include <QObject>

#include <map>
#include <utility>

namespace vp {

/** How far an SMS is, as a reaction below the chat message that asked for it. One request at a
 * time, within the pace of each chat's messages; of several reactions to one message only the
 * newest is shown, and one that fails lets the others go first. What waits is forgotten with the
 * program: whoever keeps the SMS asks again. */
class MessageTicks : public QObject
{
    Q_OBJECT
public:
    /** Both outlive it; the outbox knows when a chat may be written to. */
    MessageTicks(ChatTransport &transport, Outbox &outbox, Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] static QString emojiOf(MessageState state);
    void show(qint64 chatId, qint64 chatMessage, const QString &emoji);

Q_SIGNALS:
    void shown(qint64 chatId, qint64 chatMessage, const QString &emoji);
    /** That message is gone, or nobody may react there. */
    void refused(qint64 chatId, qint64 chatMessage);

private:
    using Key = std::pair<qint64, qint64>; ///< chat and message
    struct Wanted
    {
        QString emoji;
        std::chrono::milliseconds notBefore {0}; ///< steady time
    };
    void next();
    void answered(const Key &key, const QString &emoji, const Result<> &done);

    ChatTransport &m_transport;
    Outbox &m_outbox;
    Clock &m_clock;
    std::map<Key, Wanted> m_wanted;
    Deadline m_wait;
    std::chrono::milliseconds m_resumeAt {0}; ///< steady time
    bool m_isUnderWay = false;
    bool m_isHeld = false; ///< until the link is Connected
};

} // namespace vp
