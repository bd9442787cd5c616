// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/outbox.h"

#include <QDateTime>
#include <QObject>

#include <functional>
#include <set>
#include <utility>

namespace vp {

class ChatLanguage;
class NumberMentions;
class OwnerRegistry;
class VoicemailDesk;

/** What it works with; everything outlives it. */
struct VoicemailMailParts
{
    VoicemailDesk &desk;
    Outbox &outbox;
    const OwnerRegistry &owners;
    NumberMentions &mentions;
    const ChatLanguage &language;
    /** The message that tells of the call, in this chat; 0 = nobody knows it any more. */
    std::function<OutboxTicket(qint64 chatId, const QDateTime &callAt)> toldCall;
};

/** Gives the owners, not their guests, what callers have left, each once, as voice messages that
 * answer the message of their call. */
class VoicemailMail : public QObject
{
    Q_OBJECT
public:
    /** Of the last run's messages it takes up those that are its own; the outbox has its memory. */
    explicit VoicemailMail(VoicemailMailParts parts, QObject *parent = nullptr);
    /** After the owners are known. */
    void start();

private:
    void deliver();
    void takeUp();

    VoicemailMailParts m_parts;
    std::set<std::pair<qint64, qint64>> m_given; ///< chat and call, by the last run
    bool m_started = false;
};

} // namespace vp
