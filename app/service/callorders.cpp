// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/callorders.h"

#include "chat/messageage.h"
#include "chat/ownerregistry.h"
#include "service/auditlog.h"
#include "service/callmessages.h"
#include "service/chatlanguage.h"
#include "service/chatphrases.h"
#include "service/limitphrases.h"
#include "service/line.h"
#include "service/outgoingcalldesk.h"
#include "service/phrases.h"
#include "service/spendingguard.h"
#include "service/talkdesk.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr std::chrono::seconds CallIsLateAfter = 60s;
constexpr std::chrono::seconds EndAndCallIsGoodFor = 60s;
constexpr std::chrono::seconds SameWishWithin = 5s;
constexpr std::chrono::seconds UnusualIsGoodFor = 60s;
using Verdict = SpendingJudgement::Verdict;

} // namespace

CallOrders::CallOrders(const CallOrdersParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&m_parts.line, &Line::idle, this, [this] {
        for (const qint64 chatId : std::exchange(m_closing, {})) {
            const auto speaking = ChatLanguage::speakingTo(m_parts.language, chatId);
            say(chatId, ChatPhrases::closed(true));
        }
    });
    connect(&m_parts.outgoing, &OutgoingCallDesk::queuedCallFailed, this,
            [this](const CallPlan &plan, const Error &error) {
                if (m_queuedFor != 0) {
                    const auto speaking = ChatLanguage::speakingTo(m_parts.language, m_queuedFor);
                    sayNotPlaced(std::exchange(m_queuedFor, 0), plan, error);
                }
            });
}

void CallOrders::run(const ChatMessage &message, const CallCommand &command)
{
    const auto plan = m_parts.planner.plan(command.to, command.from);
    if (!plan) {
        sayProblem(message.chatId, plan.error(), command.to, command.from);
        return;
    }
    const MessageAge age = ageOf(message, m_parts.clock);
    if (message.isRepeated) {
        m_parts.questions.ask(
            message.chatId, ChatPhrases::askInterruptedCall(*plan),
            {{ChatPhrases::callNow(), PlaceCall {*plan}, ChatButton::Style::Success},
             {ChatPhrases::forget(), Forget {}}},
            QuestionIsGoodFor);
        return;
    }
    if (isOlder(age, CallIsLateAfter)) {
        m_parts.questions.ask(
            message.chatId, ChatPhrases::askLateCall(*plan, age),
            {{ChatPhrases::callNow(), PlaceCall {*plan}, ChatButton::Style::Success},
             {ChatPhrases::forget(), Forget {}}},
            QuestionIsGoodFor);
        return;
    }
    place(message.chatId, *plan);
}

void CallOrders::close(const ChatMessage &message)
{
    const MessageAge age = ageOf(message, m_parts.clock);
    const std::optional<LiveCall> &live = m_parts.line.recorder().live();
    if (isOlder(age, CloseIsLateAfter) || message.isRepeated) {
        // Meant for a call that is over, or for one that still runs: only the owner knows.
        if (live && live->record.startedAt <= message.date) {
            m_parts.questions.ask(
                message.chatId, ChatPhrases::askLateClose(age),
                {{ChatPhrases::hangUpNow(), EndCalls {m_parts.line.recorder().storyId()},
                  ChatButton::Style::Danger},
                 {ChatPhrases::forget(), Forget {}}},
                QuestionIsGoodFor);
        }
        return;
    }
    if (!endAll(message.chatId, message.senderName)) {
        say(message.chatId, ChatPhrases::closed(false));
    }
}

bool CallOrders::endAll(qint64 chatId, const QString &actor)
{
    const bool wished = m_parts.talk != nullptr && m_parts.talk->forget();
    const bool waiting = m_parts.outgoing.forgetQueued() || wished;
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

AuditResult CallOrders::callBack(const ChatTap &tap, const QString &number, const QString &from)
{
    const auto plan = m_parts.planner.plan(number, from);
    if (!plan) {
        m_parts.transport.answerTap(tap.id, {});
        sayProblem(tap.chatId, plan.error(), number, from);
        return AuditResult::Refused;
    }
    if (asksAgain(tap, {PlaceCall {*plan}, 0, {}, tap.chatId})) {
        return AuditResult::Asked;
    }
    m_parts.transport.answerTap(tap.id,
                                ChatPhrases::calling(Phrases::party(plan->remoteName, number)));
    place(tap.chatId, *plan);
    return AuditResult::Done;
}

bool CallOrders::asksAgain(const ChatTap &tap, const ChatQuestions::Answered &answered)
{
    const auto *place = std::get_if<PlaceCall>(&answered.action);
    const auto *instead = std::get_if<EndAndCall>(&answered.action);
    const bool isLate = tap.isRepeated || tap.maybeAge > CallIsLateAfter;
    if (!isLate || (place == nullptr && instead == nullptr)) {
        return false;
    }
    const CallPlan &plan = place != nullptr ? place->plan : instead->plan;
    m_parts.transport.answerTap(tap.id, {});
    m_parts.questions.askAgain(
        answered,
        tap.isRepeated ? ChatPhrases::askInterruptedCall(plan) : ChatPhrases::askLateTap(plan),
        {{ChatPhrases::callNow(), answered.action, ChatButton::Style::Success},
         {ChatPhrases::forget(), Forget {}}},
        QuestionIsGoodFor);
    return true;
}

void CallOrders::sayProblem(qint64 chatId, const CallProblem &problem, const QString &words,
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
    m_parts.questions.ask(chatId, text, options, QuestionIsGoodFor);
}

void CallOrders::place(qint64 chatId, const CallPlan &plan, bool evenIfUnusual)
{
    if (!mayPlace(chatId, PlaceCall {plan, evenIfUnusual})) {
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

bool CallOrders::isRunning(quint32 story) const
{
    const StoryRecorder &recorder = m_parts.line.recorder();
    return recorder.live() && recorder.storyId() == story;
}

bool CallOrders::end(const ChatTap &tap, const EndCalls &wish)
{
    return isRunning(wish.story) && endAll(tap.chatId, tap.senderName);
}

bool CallOrders::placeInstead(qint64 chatId, const EndAndCall &wish)
{
    if (m_parts.line.recorder().live() && !isRunning(wish.story)) { // who runs now, nobody meant
        sayNotPlaced(chatId, wish.plan, Error {ErrorCode::CallInProgress, 0, {}});
        return false;
    }
    if (!mayPlace(chatId, wish)) {
        return true;
    }
    const Result<> placed = m_parts.outgoing.endAndPlace(wish.plan);
    if (!placed) {
        sayNotPlaced(chatId, wish.plan, placed.error());
        return true;
    }
    m_queuedFor = chatId;
    return true;
}

/** @p wish is a PlaceCall or an EndAndCall. */
template<typename Wish>
bool CallOrders::mayPlace(qint64 chatId, const Wish &wish)
{
    if (m_parts.guard == nullptr) {
        return true;
    }
    const CallPlan &plan = wish.plan;
    const bool evenIfUnusual = wish.evenIfUnusual;
    const SpendingJudgement judged = m_parts.guard->judgeCall(plan);
    const QString who = Phrases::party(plan.remoteName, plan.remote.text());
    const bool isMany = judged.reason == SpendingReason::ManyCalls;
    if (judged.verdict == Verdict::Refuse) {
        say(chatId, LimitPhrases::refused(judged, who));
    } else if (judged.verdict == Verdict::Ask && !evenIfUnusual
               && !(isMany && m_many.isAllowed(chatId, m_parts.clock.steady()))) {
        Wish anyway = wish;
        anyway.evenIfUnusual = true;
        m_parts.questions.ask(chatId, LimitPhrases::ask(judged, who),
                              {{LimitPhrases::callAnyway(), anyway, ChatButton::Style::Danger},
                               {ChatPhrases::cancel(), Forget {}}},
                              UnusualIsGoodFor);
    } else {
        if (isMany && evenIfUnusual) {
            m_many.allow(chatId, m_parts.clock.steady());
        }
        return true;
    }
    if (m_parts.audit != nullptr) {
        m_parts.audit->note({0, {}, chatId, AuditRole::Phone}, u"limit"_s, plan.remote.text(),
                            judged.verdict == Verdict::Refuse ? AuditResult::Refused
                                                              : AuditResult::Asked);
    }
    return false;
}

void CallOrders::sayNotPlaced(qint64 chatId, const CallPlan &plan, const Error &error)
{
    const std::optional<LiveCall> &live = m_parts.line.recorder().live();
    if (error.code != ErrorCode::CallInProgress || !live) {
        m_parts.questions.ask(
            chatId, ChatPhrases::notCalled(plan, Phrases::error(error, m_parts.line.network())),
            {{ChatPhrases::tryAgain(), PlaceCall {plan}}}, QuestionIsGoodFor);
        return;
    }
    const CallRecord &running = live->record;
    const std::chrono::seconds age {running.startedAt.secsTo(m_parts.clock.wall())};
    if (running.remoteNumber == plan.remote.text() && age < SameWishWithin) {
        say(chatId, ChatPhrases::alreadyCalling(plan));
        return;
    }
    m_parts.questions.ask(
        chatId,
        ChatPhrases::askEndAndCall(plan, Phrases::party(running.remoteName, running.remoteNumber)),
        {{ChatPhrases::endItAndCall(), EndAndCall {plan, m_parts.line.recorder().storyId()},
          ChatButton::Style::Danger}},
        EndAndCallIsGoodFor);
}

void CallOrders::say(qint64 chatId, const HtmlText &text)
{
    m_parts.outbox.retire(m_parts.outbox.post(chatId, ChatContent {text, {}, false, 0}));
}

} // namespace vp
