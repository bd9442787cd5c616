// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/diskwatch.h"
#include "service/messageinbox.h"
#include "service/messagesender.h"

#include <QObject>

#include <utility>
#include <vector>

namespace vp {

class Line;

/** The messages of one line: what comes in, what goes out, and what became of it. */
class MessageDesk : public QObject
{
    Q_OBJECT
public:
    MessageDesk(Line &line, Database &database, const Settings &settings, Clock &clock,
                QObject *parent = nullptr);
    void start();
    /** Nothing more goes out; what comes in stays in the SIM from now on, or is stored. */
    void close() { m_sender.close(); }

    [[nodiscard]] MessageSender &queue() { return m_sender; }
    [[nodiscard]] DiskWatch &disk() { return m_disk; }
    [[nodiscard]] const MessageStore &store() const { return m_store; }
    /** As MessageSender::send(), and tells of it. */
    Result<MessageRecord> send(const PhoneNumber &to, const QString &text,
                               const MessageOrder &order = {});

Q_SIGNALS:
    /** A message is new, in either direction. */
    void added(const vp::MessageRecord &message);
    void changed(const vp::MessageRecord &message);

private:
    void report(qint64 partId, const SmsStatusReport &report);
    void reportEarly();
    void tryDisk();

    Line &m_line;
    MessageStore m_store;
    DiskWatch m_disk;
    MessageInbox m_inbox;
    MessageSender m_sender;
    std::vector<std::pair<qint64, SmsStatusReport>> m_early; ///< reports that fit nothing yet
};

} // namespace vp
