// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of ChatDesk that takes a tap to whose button it is.
#include "chat/ownerregistry.h"
#include "service/auditwords.h"
#include "service/callmessages.h"
#include "service/callreminders.h"
#include "service/caredesk.h"
#include "service/chatdesk.h"
#include "service/chatlanguage.h"
#include "service/chatphrases.h"
#include "service/guestpermit.h"
#include "service/line.h"
#include "service/ownerphrases.h"
#include "service/tapwords.h"

using namespace Qt::StringLiterals;

namespace vp {

namespace {

/** A button of which nobody knows any more what it meant. */
void answerUnknown(const ChatDeskParts &parts, const ChatTap &tap)
{
    parts.transport.answerTap(tap.id, ChatPhrases::buttonNotValid());
    if (parts.outbox.ticketOf(tap.chatId, tap.messageId) == 0) {
        parts.transport.removeButtons(tap.chatId, tap.messageId);
    }
}

/** A code whose SIM was changed since. */
bool isOfOtherSim(const ChatAction &action, const QString &sim)
{
    const auto *code = std::get_if<SendCode>(&action);
    return code != nullptr && code->sim != sim;
}

/** The modem is for permanent owners, also when another one's question is answered. */
bool mayNotSend(const ChatAction &action, const OwnerRegistry &owners, qint64 who)
{
    return std::holds_alternative<SendToModem>(action) && !owners.isPermanent(who);
}

} // namespace

void ChatDesk::tap(const ChatTap &tap)
{
    const auto speaking = m_parts.language->answering(tap.senderId, tap.language);
    m_actor = AuditLog::actorOf(tap, m_parts.owners);
    const Authority authority = m_parts.owners.authorise(tap);
    if (authority != Authority::Owner && authority != Authority::Guest) {
        m_parts.transport.answerTap(tap.id, {});
        return;
    }
    if (authority == Authority::Guest
        && !guestMayTap(m_parts.owners.rightsOf(tap.senderId), tap.data)) {
        note(tap, tapWords(tap.data, m_parts.settings), AuditResult::Refused);
        m_parts.transport.answerTap(tap.id, OwnerPhrases::onlyOwners());
        return;
    }
    m_parts.outbox.revive(tap.chatId);
    if (tapOfCall(tap) || tapOfCare(tap)) {
        return;
    }
    if (tapOfSms(tap, authority == Authority::Owner)) {
        return;
    }
    const AuditWords words = tapWords(tap.data, m_parts.settings); // before it is obeyed
    if (const std::optional<SettingsMenu::Tapped> menu = tapOfMenu(tap)) {
        note(tap, words, menu->isRefused ? AuditResult::Refused : AuditResult::Done);
        m_parts.transport.answerTap(tap.id, menu->toast);
        return;
    }
    const auto answered = m_questions.take(tap.data, tap.chatId);
    if (!answered) {
        answerUnknown(m_parts, tap);
        return;
    }
    if (authority == Authority::Guest && !guestMayAnswer(tap, *answered)) {
        return;
    }
    if (m_calls.asksAgain(tap, *answered) || asksAgain(tap, *answered)) {
        note(tap, auditWords(answered->action), AuditResult::Asked);
        return;
    }
    const bool refused = isOfOtherSim(answered->action, m_parts.line.network().sim)
        || mayNotSend(answered->action, m_parts.owners, tap.senderId);
    note(tap, auditWords(answered->action), refused ? AuditResult::Refused : AuditResult::Done);
    answer(tap, *answered);
}

/** A button that needs no table to be understood. */
std::optional<SettingsMenu::Tapped> ChatDesk::tapOfMenu(const ChatTap &tap)
{
    std::optional<QString> toast = m_temporary.tapped(tap);
    if (!toast) {
        toast = m_blocks.tapped(tap);
    }
    if (!toast) {
        if (auto menu = m_menu.tapped(tap)) {
            return menu;
        }
        toast = m_greeting.tapped(tap);
    }
    if (!toast) {
        toast = m_owners.tapped(tap);
    }
    return toast ? std::optional(SettingsMenu::Tapped {*toast}) : std::nullopt;
}

/** A button below an SMS. */
bool ChatDesk::tapOfSms(const ChatTap &tap, bool isOwner)
{
    const auto tapped = m_smsTaps ? m_smsTaps->tapped(tap, isOwner) : std::nullopt;
    if (!tapped) {
        return false;
    }
    AuditResult result = tapped->isRefused ? AuditResult::Refused : AuditResult::Done;
    if (tapped->call.isEmpty()) {
        m_parts.transport.answerTap(tap.id, tapped->toast);
    } else {
        result = m_calls.callBack(tap, tapped->call, {});
    }
    note(tap, tapped->words, result);
    return true;
}

/** An edit never executes anything; an SMS that has not gone out gets its new text. */
void ChatDesk::edited(const ChatMessage &message, const Command &command)
{
    m_owners.edited(message, command);
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
    const std::optional<CallTap> button = readCallTap(tap.data);
    const std::optional<LiveCall> &live = m_parts.line.recorder().live();
    if (button && button->act == CallAct::HangUp && live
        && button->id == m_parts.line.recorder().storyId()
        && (tap.isRepeated || tap.maybeAge > CallOrders::CloseIsLateAfter)) {
        m_parts.transport.answerTap(tap.id, {});
        m_questions.ask(
            tap.chatId, ChatPhrases::askLateClose(tap.maybeAge),
            {{ChatPhrases::hangUpNow(), EndCalls {button->id}, ChatButton::Style::Danger},
             {ChatPhrases::forget(), Forget {}}},
            CallOrders::QuestionIsGoodFor);
        note(tap, tapWords(*button, live->record.remoteNumber, {}), AuditResult::Asked);
        return true;
    }
    const auto result = m_parts.messages.tapped(tap);
    if (!result || !button) {
        return false;
    }
    const ToldCall &call = result->call;
    const AuditWords words = tapWords(*button, call.remoteNumber, result->phone);
    QString toast = result->toast;
    using Wish = CallTapResult::Wish;
    const bool isRefused = result->wish == Wish::NotKnown || result->wish == Wish::Refused;
    if (result->wish != Wish::CallBack && result->wish != Wish::TryPhone) {
        note(tap, words, isRefused ? AuditResult::Refused : AuditResult::Done);
    }
    switch (result->wish) {
    case Wish::CallBack:
        note(tap, words, m_calls.callBack(tap, call.remoteNumber, {}));
        return true;
    case Wish::TryPhone:
        note(tap, words, m_calls.callBack(tap, call.remoteNumber, result->phone));
        return true;
    case Wish::NotKnown:
        answerUnknown(m_parts, tap);
        return true;
    case Wish::Refused:
        break;
    case Wish::HangUp:
        m_parts.line.endAll();
        break;
    case Wish::Block:
        m_blocks.block(tap.chatId, call.remoteNumber);
        break;
    case Wish::LetThrough:
        m_blocks.letThrough(tap.chatId, call.remoteNumber);
        break;
    case Wish::Remind:
        toast = m_parts.reminders == nullptr
            ? QString()
            : m_parts.reminders->remind(tap.chatId, tap.messageId, call);
        break;
    case Wish::AddContact:
        if (const Result<PhoneNumber> number = m_parts.planner.parse(call.remoteNumber)) {
            m_numbers.save(tap.chatId, *number, {});
        }
        break;
    case Wish::WriteSms:
        if (const Result<PhoneNumber> number = m_parts.planner.parse(call.remoteNumber);
            number && m_sms) {
            m_sms->draft(tap.chatId, *number, tap.messageId);
        }
        break;
    case Wish::TypeNumber:
        m_numbers.askPhone(tap.chatId, call);
        break;
    case Wish::Nothing:
        break;
    }
    m_parts.transport.answerTap(tap.id, toast);
    return true;
}

/** A button on a message about the phone, the history, or of the operator. */
bool ChatDesk::tapOfCare(const ChatTap &tap)
{
    const auto result = m_parts.care->tapped(tap);
    if (!result) {
        return false;
    }
    switch (result->wish) {
    case HistoryDesk::Tapped::Wish::Call:
        note(tap, {u"call"_s, result->number}, m_calls.callBack(tap, result->number, {}));
        return true;
    case HistoryDesk::Tapped::Wish::Sms:
        if (const Result<PhoneNumber> number = m_parts.planner.parse(result->number);
            number && m_sms) {
            m_sms->draft(tap.chatId, *number);
        }
        note(tap, {u"ask-sms"_s, result->number}, AuditResult::Done);
        break;
    case HistoryDesk::Tapped::Wish::Nothing:
        note(tap, tapWords(tap.data, m_parts.settings), AuditResult::Done);
        break;
    }
    m_parts.transport.answerTap(tap.id, result->toast);
    return true;
}

} // namespace vp
