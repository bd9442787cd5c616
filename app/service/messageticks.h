// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "chat/chattransport.h"
#include "telephony/message.h"

#include <QObject>

#include <map>
#include <utility>

namespace vp {

/** How far an SMS is, as a reaction below the chat message that asked for it. One request at a
 * time; of several reactions to one message only the newest is shown. What waits is forgotten with
 * the program: whoever keeps the SMS asks again. */
class MessageTicks : public QObject
{
    Q_OBJECT
public:
    MessageTicks(ChatTransport &transport, Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] static QString emojiOf(MessageState state);
    void show(qint64 chatId, qint64 chatMessage, const QString &emoji);

Q_SIGNALS:
    void shown(qint64 chatId, qint64 chatMessage, const QString &emoji);
    /** That message is gone, or nobody may react there. */
    void refused(qint64 chatId, qint64 chatMessage);

private:
    using Key = std::pair<qint64, qint64>;
    void next();
    void answered(const Key &key, const QString &emoji, const Result<> &done);

    ChatTransport &m_transport;
    std::map<Key, QString> m_wanted;
    Deadline m_wait;
    bool m_isUnderWay = false;
    bool m_isHeld = false; ///< until the link is Connected
};

} // namespace vp
