// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of ChatDesk that takes a tap to whose button it is.
#include "chat/ownerregistry.h"
#include "service/auditwords.h"
#include "service/callmessages.h"
#include "service/chatdesk.h"
#include "service/chatphrases.h"
#include "service/guestpermit.h"
#include "service/line.h"
#include "service/ownerphrases.h"

using namespace Qt::StringLiterals;

namespace vp {

void ChatDesk::tap(const ChatTap &tap)
{
    const Authority authority = m_parts.owners.authorise(tap);
    if (authority != Authority::Owner && authority != Authority::Guest) {
        m_parts.transport.answerTap(tap.id, {});
        return;
    }
    if (authority == Authority::Guest && !guestMayTap(tap.data)) {
        note(tap, {u"button"_s, {}}, AuditResult::Refused);
        m_parts.transport.answerTap(tap.id, OwnerPhrases::onlyOwners());
        return;
    }
    m_parts.outbox.revive(tap.chatId);
    if (tapOfCall(tap)) {
        return;
    }
    if (tapOfSms(tap, authority == Authority::Owner)) {
        return;
    }
    if (const std::optional<QString> toast = m_temporary.tapped(tap)) {
        note(tap, {u"button"_s, tap.data}, AuditResult::Done);
        m_parts.transport.answerTap(tap.id, *toast);
        return;
    }
    const auto answered = m_questions.take(tap.data, tap.chatId);
    if (!answered) {
        m_parts.transport.answerTap(tap.id, ChatPhrases::buttonNotValid());
        return;
    }
    if (authority == Authority::Guest && !guestMayAnswer(tap, *answered)) {
        return;
    }
    note(tap, auditWords(answered->action), AuditResult::Done);
    answer(tap, *answered);
}

/** A button below an SMS. */
bool ChatDesk::tapOfSms(const ChatTap &tap, bool isOwner)
{
    const auto tapped = m_smsTaps ? m_smsTaps->tapped(tap, isOwner) : std::nullopt;
    if (!tapped) {
        return false;
    }
    note(tap, {u"button"_s, tap.data}, AuditResult::Done);
    if (tapped->call.isEmpty()) {
        m_parts.transport.answerTap(tap.id, tapped->toast);
    } else {
        callBack(tap, tapped->call);
    }
    return true;
}

/** An edit never executes anything; an SMS that has not gone out gets its new text. */
void ChatDesk::edited(const ChatMessage &message, const Command &command)
{
    ChatMessage original = message;
    original.isEdited = false;
    const Authority authority = m_parts.owners.authorise(original, false);
    const bool isGuest = authority == Authority::Guest
        && m_parts.owners.rightsOf(message.senderId) == GuestRights::CallsAndSms;
    if (m_sms && (authority == Authority::Owner || isGuest)) {
        m_sms->edited(message, command);
    }
}

/** A button on the message of a call. */
bool ChatDesk::tapOfCall(const ChatTap &tap)
{
    const auto result = m_parts.messages.tapped(tap.data, tap.senderName);
    if (!result) {
        return false;
    }
    note(tap, {u"button"_s, tap.data}, AuditResult::Done);
    using Wish = CallMessages::TapResult::Wish;
    switch (result->wish) {
    case Wish::CallBack:
        callBack(tap, result->number);
        return true;
    case Wish::HangUp:
        m_parts.line.endAll();
        break;
    case Wish::Block:
        m_blocks.block(tap.chatId, result->number);
        break;
    case Wish::LetThrough:
        m_blocks.letThrough(tap.chatId, result->number);
        break;
    case Wish::Nothing:
        break;
    }
    m_parts.transport.answerTap(tap.id, result->toast);
    return true;
}

} // namespace vp
