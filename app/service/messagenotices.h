// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "chat/outbox.h"
#include "store/messagestore.h"
#include "store/noticestore.h"

#include <QObject>

#include <deque>
#include <map>
#include <optional>
#include <set>
#include <tuple>

namespace vp {

class MessageDesk;
class MessageLook;
class MessageTicks;
class OwnerRegistry;

/**
 * Messages in the chats: those that come in to every owner, those that go out to whoever asked for
 * them, each as one live message. What has to be said is on the disk, and so is that it is being
 * said: after a crash what was not said is said, and what may have been said is said again with a
 * mark. Only some are with the outbox at a time, however many wait.
 */
class MessageNotices : public QObject
{
    Q_OBJECT
public:
    MessageNotices(MessageDesk &desk, Database &database, Outbox &outbox,
                   const OwnerRegistry &owners, Clock &clock, const MessageLook &look,
                   QObject *parent = nullptr);

    /** Tells by reactions what becomes of SMS, where that is wished; it outlives this. */
    void setTicks(MessageTicks &ticks);
    /** Takes up what the last run left; once the owners are known and the chat is being connected.
     */
    void start();
    /** The message that this chat message shows, for replies. */
    [[nodiscard]] std::optional<MessageRecord> shownBy(qint64 chatId, qint64 chatMessage) const;
    /** A chat's copies of a message that are shown there. */
    [[nodiscard]] std::vector<MessageNotice> shownAs(qint64 messageId, qint64 chatId) const;
    /** Shows a message as it is now, wherever it is shown, or only in one chat. */
    void refresh(const MessageRecord &message, qint64 onlyIn = 0);
    /** This chat message is not there any more, so it is not edited again. */
    void forget(qint64 chatId, qint64 chatMessage);

Q_SIGNALS:
    /** A chat shows a message, or a piece of it, for the first time. */
    void shown(const vp::MessageRecord &message, qint64 chatId, qint64 chatMessage);
    /** What a chat shows of a message has been changed. */
    void edited(const vp::MessageRecord &message, qint64 chatId, qint64 chatMessage);

private:
    struct Posted
    {
        MessageNotice notice;
        bool repeated = false;
        bool hidden = false; ///< shows only that it is not for this reader, and is let go then
    };

    void catchUp();
    [[nodiscard]] Result<> takeUp();
    [[nodiscard]] Result<> tellUntold();
    [[nodiscard]] Result<bool> tellOne(const NoticeStore::Untold &next);
    [[nodiscard]] Result<> fill();
    [[nodiscard]] bool isUnderWay(const MessageNotice &notice) const;
    void watch(const Result<> &done);
    void amend(const MessageNotice &notice, const MessageRecord &message, bool hidden);
    void tellMore(const MessageRecord &message, const std::set<qint64> &chats, int told);
    void moved(qint64 from, qint64 to);
    void sending(OutboxTicket ticket);
    void acknowledged(OutboxTicket ticket, qint64 chatMessage, bool newest);
    void undelivered(OutboxTicket ticket, bool chatGone);
    void store(const MessageNotice &notice);
    // messagenoticeticks.cpp
    [[nodiscard]] bool isToBeTicked(const NoticeStore::Untold &order) const;
    void tick(const MessageNotice &notice, const MessageRecord &message);
    void ticked(qint64 chatId, qint64 chatMessage, const QString &emoji);
    void sayInWords(const MessageRecord &message, qint64 chatId);
    void tickRefused(qint64 chatId, qint64 chatMessage);

    MessageDesk &m_desk;
    NoticeStore m_store;
    MessageStore m_messages;
    Outbox &m_outbox;
    const OwnerRegistry &m_owners;
    Clock &m_clock;
    const MessageLook &m_look;
    std::deque<Posted> m_backlog; ///< not with the outbox yet
    std::map<OutboxTicket, Posted> m_posted;
    std::vector<MessageNotice> m_unstored; ///< the disk refused what became of them
    std::optional<Posted> m_posting; ///< is being handed over: its ticket is not known yet
    MessageTicks *m_ticks = nullptr;
    bool m_started = false;
    bool m_behind = false; ///< the disk refused something that is to be caught up with
};

} // namespace vp
