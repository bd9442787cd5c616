// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "chat/outbox.h"

#include <QHash>
#include <QObject>
#include <QStringList>

namespace vp {

class ChatLanguage;
class ModemConsole;
class OwnerRegistry;

/**
 * Shows the dialogue with the modem to the chats that asked for it: masked, silent, several lines a
 * message, about one message in three seconds, and never more of it in memory than one message
 * holds. While the chat service cannot keep up, lines are left out and counted. Off at every start.
 */
class TrafficMirror : public QObject
{
    Q_OBJECT
public:
    TrafficMirror(ModemConsole &console, Outbox &outbox, const OwnerRegistry &owners, Clock &clock,
                  QObject *parent = nullptr);
    /** False when it was so already. */
    bool setOn(qint64 chatId, bool on);
    /** Null = the program's own, to everybody; else it outlives this. */
    void setLanguage(const ChatLanguage *language) { m_language = language; }
    [[nodiscard]] bool isOn(qint64 chatId) const { return m_chats.contains(chatId); }

private:
    struct Pending
    {
        QStringList lines;
        qsizetype size = 0;
        int leftOut = 0;
    };
    void add(bool sent, const QString &line);
    void flush();

    const ChatLanguage *m_language = nullptr;
    Outbox &m_outbox;
    const OwnerRegistry &m_owners;
    Deadline m_flush;
    QHash<qint64, Pending> m_chats;
};

} // namespace vp
