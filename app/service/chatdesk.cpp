// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/chatdesk.h"

#include "base/logging.h"
#include "base/numberreach.h"
#include "chat/messageage.h"
#include "chat/ownerregistry.h"
#include "service/blockwords.h"
#include "service/callmessages.h"
#include "service/callphrases.h"
#include "service/caredesk.h"
#include "service/chatlanguage.h"
#include "service/chatphrases.h"
#include "service/chatprompts.h"
#include "service/contactsloader.h"
#include "service/contactsphrases.h"
#include "service/line.h"
#include "service/messagephrases.h"
#include "service/numbermentions.h"
#include "service/outgoingcalldesk.h"
#include "service/phrases.h"
#include "service/rulephrases.h"
#include "service/spendingguard.h"
#include "settings/settings.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

using namespace Qt::StringLiterals;

namespace vp {

namespace {

template<class... Visitors>
struct Overloaded : Visitors...
{
    using Visitors::operator()...;
};
template<class... Visitors>
Overloaded(Visitors...) -> Overloaded<Visitors...>;

bool asksForId(const Command &command)
{
    return std::holds_alternative<GetIdCommand>(command)
        || std::holds_alternative<StartCommand>(command)
        || std::holds_alternative<HelpCommand>(command);
}

} // namespace

ChatDesk::ChatDesk(const ChatDeskParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_questions(parts.outbox, parts.clock)
    , m_calls({parts.transport, parts.outbox, m_questions, parts.owners, parts.messages, parts.line,
               parts.outgoing, parts.planner, parts.clock, parts.guard, parts.people.audit,
               parts.language, parts.talk})
    , m_console(parts.console, parts.outbox, parts.owners, m_questions, parts.clock)
    , m_contacts({parts.transport, parts.outbox, m_questions, parts.contacts, parts.contactsImport,
                  parts.planner, parts.language})
    , m_ownPrompts({parts.transport, parts.outbox, m_questions, parts.owners, parts.contacts,
                    parts.ownPrompts, parts.language, parts.hasSound})
    , m_blocks({parts.outbox, m_questions, parts.rules.lists(), parts.rules.rules(), parts.contacts,
                parts.clock, parts.settings, parts.prompts})
    , m_whatIf(
          {parts.outbox, m_questions, parts.rules, parts.contacts, parts.clock, parts.language})
    , m_temporary({parts.outbox, m_questions, parts.owners, parts.rules, parts.settings,
                   parts.contacts, parts.planner, parts.clock, parts.prompts, parts.guard,
                   parts.language})
    , m_owners({parts.transport, parts.outbox, parts.owners, m_questions, parts.settings,
                parts.clock, parts.people, parts.language, parts.deletions})
    , m_menu({parts.outbox, parts.owners, parts.settings, parts.contacts, parts.clock, m_temporary,
              m_owners, m_blocks, m_console, parts.prompts, parts.people.audit, parts.language,
              [this](qint64 chatId, const OwnPhone &phone) {
                  return asksFirst(chatId, phone.number, OwnPhoneWish {phone.number, phone.name});
              },
              parts.hasSound,
              [this](const PhoneNumber &number) {
                  return m_parts.guard != nullptr
                      && m_parts.guard->judgeForward(number).verdict
                      != SpendingJudgement::Verdict::Allow;
              },
              parts.deletions})
    , m_numbers(
          {parts.outbox, m_questions, parts.owners, parts.contacts, parts.planner, m_contacts,
           m_blocks, parts.prompts, parts.messages, parts.guard,
           parts.sms == nullptr
               ? std::function<void(qint64, const PhoneNumber &)>()
               : [this](qint64 chatId, const PhoneNumber &number) { m_sms->draft(chatId, number); },
           parts.mentions})
    , m_greeting(
          parts.prompts, parts.clock, [this](const ChatMessage &message, const QString &typed) {
              const Command command =
                  parseCommand(typed, m_parts.transport.botName(), m_parts.settings.region());
              run(message, command);
              note(message, command, AuditResult::Done);
          })
{
    m_console.setLanguage(parts.language);
    if (parts.care != nullptr) {
        parts.care->setAsksFirst(
            [this](qint64 chatId, const QString &code, const PhoneNumber &number) {
                return asksFirst(chatId, number, SendCode {code, m_parts.line.network().sim});
            });
    }
    if (parts.sms != nullptr && parts.smsNotices != nullptr && parts.smsLook != nullptr
        && parts.deletions != nullptr) {
        m_sms.emplace(SmsOrdersParts {*parts.sms, *parts.smsNotices, *parts.smsLook, parts.outbox,
                                      m_questions, parts.prompts, parts.contacts, parts.settings,
                                      parts.clock, parts.guard,
                                      [this](const QString &what, const PhoneNumber &to) {
                                          note(what, to.text());
                                      }});
        m_smsTaps.emplace(MessageTapsParts {*parts.sms, *parts.smsNotices, *parts.smsLook, *m_sms,
                                            *parts.deletions, parts.rules.lists(),
                                            [this](qint64 chatId, const PhoneNumber &number) {
                                                m_numbers.save(chatId, number, {});
                                            }});
        parts.messages.setAsks(true);
    }
    connect(&m_parts.transport, &ChatTransport::messageReceived, this, &ChatDesk::receive);
    connect(&m_parts.transport, &ChatTransport::tapReceived, this, &ChatDesk::tap);
}

void ChatDesk::takeUp()
{
    m_temporary.start();
}

void ChatDesk::receive(const ChatMessage &message)
{
    const auto speaking = m_parts.language->answering(message.senderId, message.language);
    m_actor = AuditLog::actorOf(message, m_parts.owners);
    const Command command =
        parseCommand(message.text, m_parts.transport.botName(), m_parts.settings.region());
    if (message.isEdited) {
        edited(message, command);
        return;
    }
    if (m_owners.hears(message, command)) {
        return;
    }
    switch (m_parts.owners.authorise(message, asksForId(command))) {
    case Authority::Nobody:
        return;
    case Authority::MayAskId:
        m_parts.outbox.revive(message.chatId);
        say(message.chatId, ChatPhrases::strangerId(message.senderId));
        return;
    case Authority::Guest:
        receiveGuest(message, command);
        return;
    case Authority::Owner:
        m_parts.outbox.revive(message.chatId);
        run(message, command);
        note(message, command, AuditResult::Done);
        return;
    }
}

void ChatDesk::run(const ChatMessage &message, const Command &command)
{
    const qint64 chatId = message.chatId;
    if (!message.document.fileId.isEmpty()) {
        if (!m_ownPrompts.takes(message)) {
            m_contacts.takeDocument(message);
        }
        return;
    }
    std::visit(
        Overloaded {
            [&](const HelpCommand &) { m_parts.care->help(chatId); },
            [&](const StartCommand &) {
                const bool isGuest = m_parts.owners.rightsOf(message.senderId).has_value();
                m_parts.outbox.retire(
                    m_parts.outbox.post(chatId,
                                        {ChatPhrases::welcome(m_owners.phoneName()),
                                         isGuest ? ChatKeyboard() : GreetingDesk::keyboard()}));
            },
            [&](const GetIdCommand &) {
                say(chatId, ChatPhrases::ownerId(message.senderId, chatId));
            },
            [&](const GetOwnersCommand &) { m_owners.list(message); },
            [&](const CallCommand &wish) { m_calls.run(message, wish); },
            [&](const CloseCommand &) { m_calls.close(message); },
            [&](const GetMasterPhoneCommand &) {
                say(chatId,
                    ChatPhrases::masterPhone(m_parts.settings.text(SettingKey::MasterPhone)));
            },
            [&](const WhoGetsCommand &wish) { whoGets(chatId, wish.caller); },
            [&](const SetMasterPhoneCommand &wish) {
                const Result<PhoneNumber> number =
                    PhoneNumber::parse(wish.number, m_parts.settings.region());
                // It takes effect at once; only what costs more than a call asks.
                if (!number || !isCostly(*number, m_parts.settings.region())
                    || !asksFirst(chatId, *number, OwnPhoneWish {*number})) {
                    setMasterPhone({chatId, message.senderName}, wish.number);
                }
            },
            [&](const ModemCommand &wish) {
                if (message.isRepeated) {
                    say(chatId, ChatPhrases::interruptedCommand());
                } else {
                    m_console.run(message, wish.text, ageOf(message, m_parts.clock));
                }
            },
            [&](const VerboseCommand &wish) { m_console.setMirror(message, wish.on); },
            [&](const SmsCommand &wish) { sms(message, wish); },
            [&](const GetContactsCountCommand &) { m_contacts.count(chatId); },
            [&](const AddTemporaryOwnerCommand &) { m_owners.alreadyOwner(message); },
            [&](const SearchCommand &wish) {
                m_contacts.search(chatId, wish.text, mayWrite(message.senderId));
            },
            [&](const BlockCommand &wish) { m_blocks.run(chatId, wish); },
            [&](const WhatIfCommand &wish) { m_whatIf.whatIf(chatId, wish.words); },
            [&](const LogCommand &wish) { sendLog(m_parts, chatId, wish.day); },
            [&](const ProblemsCommand &) { m_whatIf.problems(chatId); },
            [&](const ForwardCommand &wish) { m_temporary.forward(message, wish.words); },
            [&](const DisturbCommand &wish) { m_temporary.disturb(message, wish.words); },
            [&](const SettingsCommand &) { m_menu.open(message); },
            [&](const CareCommand &wish) { m_parts.care->run(message, wish); },
            [&](const PlainText &plain) { plainText(message, plain.text); },
            [&](const UnknownCommand &unknown) {
                // The path of a port is no command where one was asked for.
                const bool isPath = message.text.trimmed().indexOf(u'/', 1) > 0
                    && m_parts.owners.isPermanent(message.senderId);
                if (isPath && m_parts.prompts.answer(message)) {
                    return;
                }
                say(chatId, ChatPhrases::unknownCommand(unknown.name, unknown.nearest));
            },
            [&](const MissingArgument &missing) { missingArgument(chatId, missing.command); },
            [](const NotForUs &) {},
        },
        command);
}

/** The same decision as for a real call. A name would name several callers, so it wants a number.
 */
void ChatDesk::whoGets(qint64 chatId, const QString &caller)
{
    const bool hidden = isHiddenWord(caller);
    const Result<PhoneNumber> number = m_parts.planner.parse(caller);
    if (!hidden && !number) {
        say(chatId, ChatPhrases::notANumber(caller, number.error()));
        return;
    }
    const CallRules::Caller who {hidden ? std::nullopt : std::optional(*number), hidden};
    const QString shown = hidden ? QString() : number->text();
    say(chatId,
        ChatPhrases::whoGets(m_parts.contacts.nameOf(shown), shown,
                             m_parts.rules.rules().decideFor(who),
                             m_parts.settings.text(SettingKey::MasterPhone)));
}

void ChatDesk::sms(const ChatMessage &message, const SmsCommand &command)
{
    if (m_sms) {
        m_sms->run(message, command);
    } else {
        say(message.chatId,
            MessagePhrases::notQueued(Phrases::error({ErrorCode::Unsupported, 0, {}})));
    }
}

void ChatDesk::missingArgument(qint64 chatId, const QString &command)
{
    say(chatId,
        command == QLatin1StringView("sms")          ? MessagePhrases::noArgument()
            : command == QLatin1StringView("search") ? ContactsPhrases::noSearchText()
            : command == QLatin1StringView("whatif") ? RulePhrases::missingWho()
                                                     : ChatPhrases::missingArgument(command));
}

void ChatDesk::plainText(const ChatMessage &message, const QString &text)
{
    if (m_parts.prompts.answer(message) || (m_sms && m_sms->answer(message))
        || m_parts.care->answers(message) || replied(message)) {
        return;
    }
    const bool isShared = !message.contact.number.isEmpty();
    const QString number = isShared ? NumberDesk::numberOf(message.contact) : text;
    if (!isShared && !looksLikeNumber(text)) {
        if (message.isPrivate) { // in a group people also talk to each other
            m_contacts.offerSearch(message.chatId, text);
        }
        return;
    }
    const auto plan = m_parts.planner.plan(number);
    if (plan) {
        m_numbers.offer(message, *plan);
    } else {
        m_calls.sayProblem(message.chatId, plan.error(), number, {});
    }
}

bool ChatDesk::replied(const ChatMessage &message)
{
    const bool isReply = message.replyTo != 0 && message.contact.number.isEmpty();
    const auto about = isReply && m_sms && m_parts.mentions != nullptr
        ? m_parts.mentions->numberIn(message.chatId, message.replyTo)
        : std::nullopt;
    if (!about) {
        return false;
    }
    const Result<PhoneNumber> number = m_parts.planner.parse(*about);
    if (about->isEmpty()) {
        say(message.chatId, CallPhrases::cannotAnswerHidden());
    } else if (number) {
        m_sms->answer(message, *number);
    } else {
        say(message.chatId, MessagePhrases::notQueued(Phrases::error(number.error())));
    }
    return true;
}

void ChatDesk::answer(const ChatTap &tap, const ChatQuestions::Answered &answered)
{
    const QString result = std::visit(
        Overloaded {
            [&](const PlaceCall &wish) {
                m_calls.place(tap.chatId, wish.plan, wish.evenIfUnusual);
                return ChatPhrases::calling(
                    Phrases::party(wish.plan.remoteName, wish.plan.remote.text()));
            },
            [&](const EndAndCall &wish) {
                return m_calls.placeInstead(tap.chatId, wish) ? ChatPhrases::calling(
                           Phrases::party(wish.plan.remoteName, wish.plan.remote.text()))
                                                              : ChatPhrases::alreadyEnded();
            },
            [&](const EndCalls &wish) {
                return m_calls.end(tap, wish) ? ChatPhrases::hangingUp()
                                              : ChatPhrases::alreadyEnded();
            },
            [&](const SendToModem &wish) { return m_console.answer(tap, wish); },
            [](const Forget &) { return ChatPhrases::forgotten(); },
            [&](const PeopleWish &wish) { return m_owners.answer(tap, wish); },
            [&](const OwnPhoneWish &wish) { return answer(tap, wish); },
            [&](const SendCode &wish) { return answer(tap, wish); },
            [&](const SearchWish &wish) {
                m_contacts.search(tap.chatId, wish.text, mayWrite(tap.senderId));
                return QString();
            },
            [&](const ImportWish &wish) { return m_contacts.answer(tap.chatId, wish); },
            [&](const SendText &wish) { return m_sms ? m_sms->send(tap.chatId, wish) : QString(); },
            [&](const BlockWish &wish) { return m_blocks.answer(wish, answered); },
            [&](const PromptWish &wish) { return m_ownPrompts.answer(tap, wish, answered); },
            [&](const WhatIfWish &wish) { return m_whatIf.answer(wish, answered); },
            [&](const NumberWish &wish) { return m_numbers.answer(wish, answered); },
            [&](const TemporaryRuleWish &wish) { return m_temporary.answer(tap, wish, answered); },
        },
        answered.action);
    m_parts.transport.answerTap(tap.id, result);
    const bool goesOn = std::holds_alternative<BlockWish>(answered.action)
        || std::holds_alternative<WhatIfWish>(answered.action)
        || std::holds_alternative<NumberWish>(answered.action)
        || std::holds_alternative<PromptWish>(answered.action)
        || std::holds_alternative<TemporaryRuleWish>(answered.action);
    if (!goesOn) { // else it has its next text already
        m_questions.close(answered, result);
    }
}

void ChatDesk::say(qint64 chatId, const HtmlText &text)
{
    m_parts.outbox.retire(m_parts.outbox.post(chatId, ChatContent {text, {}, false, 0}));
}

} // namespace vp
