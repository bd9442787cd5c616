// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "chat/outbox.h"
#include "store/mentionstore.h"

#include <QObject>

#include <map>
#include <memory>
#include <optional>

namespace vp {

/** Knows which number a chat message is about, also after a restart: a reply to it is an SMS to
 * that number. SMS keep this by themselves. */
class NumberMentions : public QObject
{
    Q_OBJECT
public:
    /** @p store null = of this run only. */
    NumberMentions(std::unique_ptr<MentionStore> store, Outbox &outbox, const Clock &clock,
                   QObject *parent = nullptr);

    /** Takes up what the last run could not send; once the outbox has, and before it posts. */
    void takeUp();
    /** This message, which may not be sent yet, is about @p number; empty = it is hidden. Known at
     * once, and on the disk when the event loop turns: what a message says does not wait for it. */
    void about(OutboxTicket ticket, const QString &number);
    /** Whom this chat message is about; none = it is not known to be about anybody. */
    [[nodiscard]] std::optional<QString> numberIn(qint64 chatId, qint64 chatMessage) const;

private:
    void keep(OutboxTicket ticket);
    void acknowledged(OutboxTicket ticket, qint64 chatMessage);
    void undelivered(OutboxTicket ticket);
    void moved(qint64 from, qint64 to);
    void forget(OutboxTicket ticket);

    std::unique_ptr<MentionStore> m_store;
    Outbox &m_outbox;
    const Clock &m_clock;
    struct Mention
    {
        qint64 chatId = 0; ///< the outbox may have forgotten it when the message is shown
        QString number;
        bool due = false; ///< to be stored, unless it is shown before
        bool stored = false; ///< until it is shown
    };
    std::map<OutboxTicket, Mention> m_waiting; ///< bounded; not shown yet, or perhaps once more
    std::map<std::pair<qint64, qint64>, QString> m_shown; ///< bounded; of this run
};

} // namespace vp
