// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of ChatDesk for who may do what, what it may cost, and what is written down about it.
#include "chat/ownerregistry.h"
#include "service/auditwords.h"
#include "service/chatdesk.h"
#include "service/chatphrases.h"
#include "service/chatprompts.h"
#include "service/dailylogmail.h"
#include "service/guestpermit.h"
#include "service/limitphrases.h"
#include "service/ownerphrases.h"
#include "service/phrases.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace vp {

void ChatDesk::receiveGuest(const ChatMessage &message, const Command &command)
{
    m_parts.outbox.revive(message.chatId);
    const std::optional<GuestRights> rights = m_parts.owners.rightsOf(message.senderId);
    const std::optional<ChatPrompt> prompt = m_parts.prompts.promptOf(message);
    const bool mayReply = message.replyTo == 0 || !std::holds_alternative<PlainText>(command)
        || (rights
            && (prompt ? guestMay(*rights, prompt->kind) : *rights == GuestRights::CallsAndSms));
    const bool may =
        rights && message.document.fileId.isEmpty() && guestMay(*rights, command) && mayReply;
    if (may) {
        run(message, command);
        note(message, command, AuditResult::Done);
    } else {
        note(message, command, AuditResult::Refused);
        say(message.chatId, OwnerPhrases::notForGuests());
    }
}

bool ChatDesk::mayWrite(qint64 senderId) const
{
    const std::optional<GuestRights> rights = m_parts.owners.rightsOf(senderId);
    return m_sms && rights.value_or(GuestRights::CallsAndSms) == GuestRights::CallsAndSms;
}

/** A question was asked in his own chat, but he may have lost rights since. */
bool ChatDesk::guestMayAnswer(const ChatTap &tap, const ChatQuestions::Answered &answered)
{
    const std::optional<GuestRights> rights = m_parts.owners.rightsOf(tap.senderId);
    if (rights && guestMay(*rights, answered.action)) {
        return true;
    }
    note(tap, auditWords(answered.action), AuditResult::Refused);
    m_parts.transport.answerTap(tap.id, OwnerPhrases::onlyOwners());
    m_questions.close(answered, {});
    return false;
}

void ChatDesk::note(const ChatMessage &message, const Command &command, AuditResult result)
{
    if (m_parts.people.audit == nullptr || std::holds_alternative<NotForUs>(command)) {
        return;
    }
    const bool isFile = !message.document.fileId.isEmpty();
    const AuditWords words =
        isFile ? AuditWords {u"file"_s, message.document.name} : auditWords(command);
    m_parts.people.audit->note(AuditLog::actorOf(message, m_parts.owners), words.what, words.detail,
                               result);
}

void ChatDesk::note(const QString &what, const QString &detail)
{
    if (m_parts.people.audit != nullptr) {
        m_parts.people.audit->note(m_actor, what, detail);
    }
}

void ChatDesk::note(const ChatTap &tap, const AuditWords &words, AuditResult result)
{
    if (m_parts.people.audit != nullptr) {
        m_parts.people.audit->note(AuditLog::actorOf(tap, m_parts.owners), words.what, words.detail,
                                   result);
    }
}

void sendLog(const ChatDeskParts &parts, qint64 chatId, const QString &day)
{
    if (parts.logs != nullptr) {
        parts.logs->run(chatId, day);
        return;
    }
    parts.outbox.retire(
        parts.outbox.post(chatId, ChatContent {DayLogPhrases::unreadable(), {}, false, 0}));
}

} // namespace vp
