// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/chatdesk.h"

#include "base/logging.h"
#include "chat/ownerregistry.h"
#include "service/blockwords.h"
#include "service/callmessages.h"
#include "service/caredesk.h"
#include "service/chatlanguage.h"
#include "service/chatphrases.h"
#include "service/chatprompts.h"
#include "service/contactsloader.h"
#include "service/contactsphrases.h"
#include "service/line.h"
#include "service/masterphone.h"
#include "service/messagephrases.h"
#include "service/outgoingcalldesk.h"
#include "service/phrases.h"
#include "service/rulephrases.h"
#include "settings/settings.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr std::chrono::seconds EndAndCallIsGoodFor = 60s;
constexpr std::chrono::seconds SameWishWithin = 5s;

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
    , m_console(parts.console, parts.outbox, parts.owners, m_questions, parts.clock)
    , m_contacts({parts.transport, parts.outbox, m_questions, parts.contacts, parts.contactsImport,
                  parts.planner})
    , m_blocks({parts.outbox, m_questions, parts.rules.lists(), parts.rules.rules(), parts.contacts,
                parts.clock, parts.settings, parts.prompts})
    , m_whatIf({parts.outbox, m_questions, parts.rules, parts.contacts, parts.clock})
    , m_temporary({parts.outbox, m_questions, parts.owners, parts.rules, parts.settings,
                   parts.contacts, parts.planner, parts.clock, parts.prompts, parts.guard})
    , m_owners({parts.transport, parts.outbox, parts.owners, m_questions, parts.settings,
                parts.clock, parts.people})
    , m_menu({parts.outbox, parts.owners, parts.settings, parts.contacts, parts.clock, m_temporary,
              m_owners, m_blocks, m_console, parts.prompts, parts.people.audit})
    , m_numbers({parts.outbox, m_questions, parts.owners, parts.contacts, parts.planner, m_contacts,
                 m_blocks, parts.prompts, parts.messages, parts.guard,
                 parts.sms == nullptr ? std::function<void(qint64, const PhoneNumber &)>()
                                      : [this](qint64 chatId, const PhoneNumber &number) {
                                            m_sms->draft(chatId, number);
                                        }})
{
    if (parts.sms != nullptr && parts.smsNotices != nullptr && parts.smsLook != nullptr
        && parts.deletions != nullptr) {
        m_sms.emplace(SmsOrdersParts {*parts.sms, *parts.smsNotices, *parts.smsLook, parts.outbox,
                                      m_questions, parts.prompts, parts.contacts, parts.settings,
                                      parts.clock, parts.guard});
        m_smsTaps.emplace(MessageTapsParts {*parts.sms, *parts.smsNotices, *parts.smsLook, *m_sms,
                                            *parts.deletions, parts.rules.lists(),
                                            [this](qint64 chatId, const PhoneNumber &number) {
                                                m_numbers.save(chatId, number, {});
                                            }});
        parts.messages.setAsks(true);
    }
    connect(&m_parts.transport, &ChatTransport::messageReceived, this, &ChatDesk::receive);
    connect(&m_parts.transport, &ChatTransport::tapReceived, this, &ChatDesk::tap);
    connect(&m_parts.line, &Line::idle, this, [this] {
        for (const qint64 chatId : std::exchange(m_closing, {})) {
            say(chatId, ChatPhrases::closed(true));
        }
    });
    connect(&m_parts.outgoing, &OutgoingCallDesk::queuedCallFailed, this,
            [this](const CallPlan &plan, const Error &error) {
                if (m_queuedFor != 0) {
                    sayNotPlaced(std::exchange(m_queuedFor, 0), plan, error);
                }
            });
}

void ChatDesk::takeUp()
{
    m_temporary.start();
}

void ChatDesk::receive(const ChatMessage &message)
{
    const auto speaking = m_parts.language->answering(message.senderId, message.language);
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
        m_contacts.takeDocument(message);
        return;
    }
    std::visit(
        Overloaded {
            [&](const HelpCommand &) { m_parts.care->help(chatId); },
            [&](const StartCommand &) { say(chatId, ChatPhrases::welcome()); },
            [&](const GetIdCommand &) {
                say(chatId, ChatPhrases::ownerId(message.senderId, chatId));
            },
            [&](const GetOwnersCommand &) { m_owners.list(message); },
            [&](const CallCommand &wish) { call(message, wish); },
            [&](const CloseCommand &) { close(message); },
            [&](const GetMasterPhoneCommand &) {
                say(chatId,
                    ChatPhrases::masterPhone(m_parts.settings.text(SettingKey::MasterPhone)));
            },
            [&](const WhoGetsCommand &wish) { whoGets(chatId, wish.caller); },
            [&](const SetMasterPhoneCommand &wish) { setMasterPhone(chatId, wish.number); },
            [&](const ModemCommand &wish) {
                if (message.isRepeated) {
                    say(chatId, ChatPhrases::interruptedCommand());
                } else {
                    m_console.run(message, wish.text, ageOf(message));
                }
            },
            [&](const VerboseCommand &wish) { m_console.setMirror(message, wish.on); },
            [&](const SmsCommand &wish) { sms(message, wish); },
            [&](const GetContactsCountCommand &) { m_contacts.count(chatId); },
            [&](const AddTemporaryOwnerCommand &) { m_owners.alreadyOwner(message); },
            [&](const SearchCommand &wish) { m_contacts.search(chatId, wish.text); },
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
                say(chatId, ChatPhrases::unknownCommand(unknown.name, unknown.nearest));
            },
            [&](const MissingArgument &missing) { missingArgument(chatId, missing.command); },
            [](const NotForUs &) {},
        },
        command);
}

void ChatDesk::call(const ChatMessage &message, const CallCommand &command)
{
    const auto plan = m_parts.planner.plan(command.to, command.from);
    if (!plan) {
        sayProblem(message.chatId, plan.error(), command.to, command.from);
        return;
    }
    const std::chrono::seconds age = ageOf(message);
    if (message.isRepeated) {
        m_questions.ask(message.chatId, ChatPhrases::askInterruptedCall(*plan),
                        {{ChatPhrases::callNow(), PlaceCall {*plan}, ChatButton::Style::Success},
                         {ChatPhrases::forget(), Forget {}}},
                        QuestionIsGoodFor);
        return;
    }
    if (age > CallIsLateAfter) {
        m_questions.ask(message.chatId, ChatPhrases::askLateCall(*plan, age),
                        {{ChatPhrases::callNow(), PlaceCall {*plan}, ChatButton::Style::Success},
                         {ChatPhrases::forget(), Forget {}}},
                        QuestionIsGoodFor);
        return;
    }
    place(message.chatId, *plan);
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

void ChatDesk::close(const ChatMessage &message)
{
    const std::chrono::seconds age = ageOf(message);
    const std::optional<LiveCall> &live = m_parts.line.recorder().live();
    if (age > CloseIsLateAfter) {
        // Meant for a call that is over, or for one that still runs: only the owner knows.
        if (live && live->record.startedAt <= message.date) {
            m_questions.ask(message.chatId, ChatPhrases::askLateClose(age),
                            {{ChatPhrases::hangUpNow(), EndCalls {}, ChatButton::Style::Danger},
                             {ChatPhrases::forget(), Forget {}}},
                            QuestionIsGoodFor);
        }
        return;
    }
    if (!endAll(message.chatId, message.senderName)) {
        say(message.chatId, ChatPhrases::closed(false));
    }
}

bool ChatDesk::endAll(qint64 chatId, const QString &actor)
{
    const bool waiting = m_parts.outgoing.forgetQueued();
    m_parts.messages.setActor(m_parts.owners.owners().size() > 1 ? actor : QString());
    if (m_parts.line.endAll()) {
        if (std::ranges::find(m_closing, chatId) == m_closing.end()) {
            m_closing.push_back(chatId);
        }
        return true;
    }
    if (waiting) {
        say(chatId, ChatPhrases::closed(true));
    }
    return waiting;
}

void ChatDesk::setMasterPhone(qint64 chatId, const QString &number)
{
    const Result<bool> changed = changeMasterPhone(m_parts.settings, number);
    if (!changed) {
        say(chatId, HtmlText::escaped(Phrases::error(changed.error())));
        return;
    }
    say(chatId,
        ChatPhrases::masterPhoneSet(m_parts.settings.text(SettingKey::MasterPhone), *changed,
                                    m_parts.settings.isLocked(SettingKey::MasterPhone)));
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
        || m_parts.care->answers(message)) {
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
        sayProblem(message.chatId, plan.error(), number, {});
    }
}

void ChatDesk::answer(const ChatTap &tap, const ChatQuestions::Answered &answered)
{
    if (asksAgain(tap, answered)) {
        return;
    }
    const QString result = std::visit(
        Overloaded {
            [&](const PlaceCall &wish) {
                place(tap.chatId, wish.plan, wish.evenIfUnusual);
                return ChatPhrases::calling(
                    Phrases::party(wish.plan.remoteName, wish.plan.remote.text()));
            },
            [&](const EndAndCall &wish) {
                placeInstead(tap.chatId, wish.plan, wish.evenIfUnusual);
                return ChatPhrases::calling(
                    Phrases::party(wish.plan.remoteName, wish.plan.remote.text()));
            },
            [&](const EndCalls &) {
                return endAll(tap.chatId, tap.senderName) ? ChatPhrases::hangingUp()
                                                          : ChatPhrases::alreadyEnded();
            },
            [&](const SendToModem &wish) { return m_console.answer(tap, wish); },
            [](const Forget &) { return ChatPhrases::forgotten(); },
            [&](const PeopleWish &wish) { return m_owners.answer(tap, wish); },
            [&](const SearchWish &wish) {
                m_contacts.search(tap.chatId, wish.text);
                return QString();
            },
            [&](const ImportWish &wish) { return m_contacts.answer(tap.chatId, wish); },
            [&](const SendText &wish) { return m_sms ? m_sms->send(tap.chatId, wish) : QString(); },
            [&](const BlockWish &wish) { return m_blocks.answer(wish, answered); },
            [&](const WhatIfWish &wish) { return m_whatIf.answer(wish, answered); },
            [&](const NumberWish &wish) { return m_numbers.answer(wish, answered); },
            [&](const TemporaryRuleWish &wish) { return m_temporary.answer(tap, wish, answered); },
        },
        answered.action);
    m_parts.transport.answerTap(tap.id, result);
    const bool goesOn = std::holds_alternative<BlockWish>(answered.action)
        || std::holds_alternative<WhatIfWish>(answered.action)
        || std::holds_alternative<NumberWish>(answered.action)
        || std::holds_alternative<TemporaryRuleWish>(answered.action);
    if (!goesOn) { // else it has its next text already
        m_questions.close(answered, result);
    }
}

/** @p from = the phone that rings first; empty = the usual one. */
void ChatDesk::callBack(const ChatTap &tap, const QString &number, const QString &from)
{
    const auto plan = m_parts.planner.plan(number, from);
    if (!plan) {
        m_parts.transport.answerTap(tap.id, {});
        sayProblem(tap.chatId, plan.error(), number, from);
        return;
    }
    if (asksAgain(tap, {PlaceCall {*plan}, 0, {}, tap.chatId})) {
        return;
    }
    m_parts.transport.answerTap(tap.id,
                                ChatPhrases::calling(Phrases::party(plan->remoteName, number)));
    place(tap.chatId, *plan);
}

void ChatDesk::sayProblem(qint64 chatId, const CallProblem &problem, const QString &words,
                          const QString &from)
{
    const HtmlText text = ChatPhrases::problem(problem, words.trimmed());
    std::vector<ChatQuestions::Option> options;
    for (const CallChoice &choice : problem.choices) {
        if (const auto plan = m_parts.planner.plan(choice.number.text(), from)) {
            options.push_back({ChatPhrases::choice(choice), PlaceCall {*plan}});
        }
    }
    if (options.empty()) {
        say(chatId, text);
        return;
    }
    options.push_back({ChatPhrases::cancel(), Forget {}});
    m_questions.ask(chatId, text, options, QuestionIsGoodFor);
}

void ChatDesk::place(qint64 chatId, const CallPlan &plan, bool evenIfUnusual)
{
    if (!mayPlace(chatId, plan, evenIfUnusual, false)) {
        return;
    }
    const Result<> placed = m_parts.outgoing.place(plan);
    if (!placed) {
        sayNotPlaced(chatId, plan, placed.error());
        return;
    }
    if (m_parts.outgoing.isQueued()) {
        m_queuedFor = chatId;
        say(chatId, ChatPhrases::callsAfterClosing(plan));
    }
}

void ChatDesk::placeInstead(qint64 chatId, const CallPlan &plan, bool evenIfUnusual)
{
    if (!mayPlace(chatId, plan, evenIfUnusual, true)) {
        return;
    }
    const Result<> placed = m_parts.outgoing.endAndPlace(plan);
    if (!placed) {
        sayNotPlaced(chatId, plan, placed.error());
        return;
    }
    m_queuedFor = chatId;
}

void ChatDesk::sayNotPlaced(qint64 chatId, const CallPlan &plan, const Error &error)
{
    const std::optional<LiveCall> &live = m_parts.line.recorder().live();
    if (error.code != ErrorCode::CallInProgress || !live) {
        m_questions.ask(chatId,
                        ChatPhrases::notCalled(plan, Phrases::error(error, m_parts.line.network())),
                        {{ChatPhrases::tryAgain(), PlaceCall {plan}}}, QuestionIsGoodFor);
        return;
    }
    const CallRecord &running = live->record;
    const std::chrono::seconds age {running.startedAt.secsTo(m_parts.clock.wall())};
    if (running.remoteNumber == plan.remote.text() && age < SameWishWithin) {
        say(chatId, ChatPhrases::alreadyCalling(plan));
        return;
    }
    m_questions.ask(
        chatId,
        ChatPhrases::askEndAndCall(plan, Phrases::party(running.remoteName, running.remoteNumber)),
        {{ChatPhrases::endItAndCall(), EndAndCall {plan}, ChatButton::Style::Danger}},
        EndAndCallIsGoodFor);
}

void ChatDesk::say(qint64 chatId, const HtmlText &text)
{
    m_parts.outbox.retire(m_parts.outbox.post(chatId, ChatContent {text, {}, false, 0}));
}

std::chrono::seconds ChatDesk::ageOf(const ChatMessage &message) const
{
    return std::chrono::seconds {message.date.isValid() ? message.date.secsTo(m_parts.clock.wall())
                                                        : 0};
}

} // namespace vp
