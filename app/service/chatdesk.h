// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/chattransport.h"
#include "chat/commandparser.h"
#include "chat/outbox.h"
#include "service/auditlog.h"
#include "service/blocksdesk.h"
#include "service/callorders.h"
#include "service/chatquestions.h"
#include "service/consoledesk.h"
#include "service/contactsdesk.h"
#include "service/greetingdesk.h"
#include "service/messagetaps.h"
#include "service/numberdesk.h"
#include "service/ownersdesk.h"
#include "service/promptdesk.h"
#include "service/settingsmenu.h"
#include "service/smsorders.h"
#include "service/temporaryruledesk.h"
#include "service/whatifdesk.h"

#include <QObject>

#include <optional>

namespace vp {

class CallMessages;
class CallReminders;
class CareDesk;
class ChatLanguage;
class ChatPrompts;
class ContactsLoader;
class DailyLogMail;
class Line;
class ChatDeletions;
class MessageDesk;
class MessageLook;
class MessageNotices;
class ModemConsole;
class NumberMentions;
class OutgoingCallDesk;
class OwnerRegistry;
class Settings;
class SpendingGuard;
class TalkDesk;
struct AuditWords;

/** What the chat's desk works with; everything outlives it. */
struct ChatDeskParts
{
    ChatTransport &transport;
    Outbox &outbox;
    ChatPrompts &prompts;
    OwnerRegistry &owners;
    CallMessages &messages;
    Line &line;
    OutgoingCallDesk &outgoing;
    ModemConsole &console;
    const CallPlanner &planner;
    Settings &settings;
    Clock &clock;
    const ContactsLoader &contacts;
    ContactsImport &contactsImport;
    RuleDesk &rules;
    PeopleOutside people;
    SpendingGuard *guard = nullptr; ///< null = no limits
    MessageDesk *sms = nullptr; ///< null = messages are not kept, and none can be sent
    MessageNotices *smsNotices = nullptr;
    CallReminders *reminders = nullptr;
    MessageLook *smsLook = nullptr;
    ChatDeletions *deletions = nullptr;
    CareDesk *care = nullptr;
    ChatLanguage *language = nullptr;
    DailyLogMail *logs = nullptr; ///< null = nothing is kept that a log could be made of
    NumberMentions *mentions = nullptr; ///< null = only SMS are answered by replies
    std::function<bool()> hasSound {}; ///< whether the modem carries the sound of calls; null = no
    TalkDesk *talk = nullptr; ///< null = nobody talks at this computer
    OwnPrompts *ownPrompts = nullptr; ///< null = nothing that is sent is said to callers
};

/** /log, where there are logs. */
void sendLog(const ChatDeskParts &parts, qint64 chatId, const QString &day);

/** Runs what owners write and tap. Others get silence, or once an hour the line with their id.
 * Nothing dangerous is done late. */
class ChatDesk : public QObject
{
    Q_OBJECT
public:
    explicit ChatDesk(const ChatDeskParts &parts, QObject *parent = nullptr);
    /** Takes up messages of the last run; before Outbox::releaseUnclaimed(). */
    void takeUp();
    [[nodiscard]] OwnersDesk &owners() { return m_owners; }

private:
    void receive(const ChatMessage &message);
    void receiveGuest(const ChatMessage &message, const Command &command);
    void run(const ChatMessage &message, const Command &command);
    void whoGets(qint64 chatId, const QString &caller);
    void setMasterPhone(const ChatActor &actor, const QString &number);
    /** True = the number may be expensive, and it is asked first whether he means it. */
    bool asksFirst(qint64 chatId, const PhoneNumber &number, const ChatAction &wish);
    [[nodiscard]] QString answer(const ChatTap &tap, const OwnPhoneWish &wish);
    [[nodiscard]] QString answer(const ChatTap &tap, const SendCode &wish);
    /** What goes to the network or the modem is not sent by a tap of which nobody knows how old it
     * is: the same message asks once more. */
    [[nodiscard]] bool asksAgain(const ChatTap &tap, const ChatQuestions::Answered &answered);
    void plainText(const ChatMessage &message, const QString &text);
    /** To a message about somebody's number: an SMS to it. False when it is no such reply. */
    [[nodiscard]] bool replied(const ChatMessage &message);
    void sms(const ChatMessage &message, const SmsCommand &command);
    void missingArgument(qint64 chatId, const QString &command);

    void tap(const ChatTap &tap);
    void answer(const ChatTap &tap, const ChatQuestions::Answered &answered);
    [[nodiscard]] bool tapOfCall(const ChatTap &tap);
    [[nodiscard]] bool tapOfSms(const ChatTap &tap, bool isOwner);
    void edited(const ChatMessage &message, const Command &command);
    [[nodiscard]] bool tapOfCare(const ChatTap &tap);
    /** SMS, as far as there are any: a guest may have a right to calls only. */
    [[nodiscard]] bool mayWrite(qint64 senderId) const;
    [[nodiscard]] bool guestMayAnswer(const ChatTap &tap, const ChatQuestions::Answered &answered);
    void note(const ChatMessage &message, const Command &command, AuditResult result);
    void note(const ChatTap &tap, const AuditWords &words, AuditResult result);
    void note(const QString &what, const QString &detail);
    void say(qint64 chatId, const HtmlText &text);

    ChatDeskParts m_parts;
    AuditLog::Actor m_actor; ///< whoever is being heard
    ChatQuestions m_questions;
    CallOrders m_calls;
    ConsoleDesk m_console;
    ContactsDesk m_contacts;
    PromptDesk m_ownPrompts;
    BlocksDesk m_blocks;
    WhatIfDesk m_whatIf;
    TemporaryRuleDesk m_temporary;
    OwnersDesk m_owners;
    SettingsMenu m_menu;
    std::optional<SmsOrders> m_sms;
    std::optional<MessageTaps> m_smsTaps;
    NumberDesk m_numbers;
    GreetingDesk m_greeting;
};

} // namespace vp
