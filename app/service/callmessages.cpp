// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/callmessages.h"

#include "chat/ownerregistry.h"
#include "service/askphrases.h"
#include "service/blockphrases.h"
#include "service/chatphrases.h"
#include "store/database.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr std::size_t RememberedStories = 200;
constexpr std::size_t MostPhones = 8;
constexpr auto HangUpAct = "hu"_L1;
constexpr auto CallBackAct = "cb"_L1;
constexpr auto BlockAct = "bl"_L1;
constexpr auto LetThroughAct = "al"_L1;
constexpr auto RejectAct = "rj"_L1;
constexpr auto RejectWithSmsAct = "rs"_L1;
constexpr auto RingAct = "fw:"_L1; ///< and which phone

constexpr auto SubjectPrefix = "call:"_L1;
constexpr int NewestCalls = 200; ///< among which those are that a crash cut off

/** A call has no number before it is in the history; no two of a line begin at once. */
QString subjectOf(const CallRecord &record)
{
    return SubjectPrefix + QString::number(record.startedAt.toMSecsSinceEpoch());
}

QString buttonData(quint32 id, const QString &act)
{
    return u"c1:%1:%2"_s.arg(id, 8, 16, QChar(u'0')).arg(act);
}

/** A list stopped the caller, the owner's or another. */
bool isBlocked(const CallRecord &record)
{
    return std::ranges::any_of(record.reasons, [](const DecisionReason &reason) {
        return reason.kind == RoutingReason::OwnBlockEntry
            || reason.kind == RoutingReason::SharedBlocklist;
    });
}

bool isOwnPhone(const CallRecord &record)
{
    return std::ranges::any_of(record.reasons, [](const DecisionReason &reason) {
        return reason.kind == RoutingReason::OwnPhoneCalls;
    });
}

} // namespace

CallMessages::CallMessages(Line &line, IncomingCallDesk &incoming, Outbox &outbox,
                           const OwnerRegistry &owners, QObject *parent)
    : QObject(parent)
    , m_line(line)
    , m_incoming(incoming)
    , m_outbox(outbox)
    , m_owners(owners)
{
    connect(&line.recorder(), &StoryRecorder::told, this, &CallMessages::tell);
    connect(&incoming, &IncomingCallDesk::secondCallerWaits, this, &CallMessages::tellSecondCaller);
    connect(&incoming, &IncomingCallDesk::secondCallerGone, this,
            &CallMessages::tellSecondCallerGone);
}

void CallMessages::tell(const StoryNews &news)
{
    if (isBlocked(news.call.record) && m_tellsBlocked && !m_tellsBlocked()) {
        return;
    }
    remember(news.id);
    Copies &copies = m_stories[news.id];
    copies.ended = news.ended;
    copies.number = news.call.record.remoteNumber;
    const CallRecord &record = news.call.record;
    // A rejected caller wakes nobody, and who asked for a call looks at the chat already.
    const bool rings =
        record.direction == StoryDirection::Inbound && !record.masterNumber.isEmpty();
    HtmlText text = ChatPhrases::call(news.call, news.ended, copies.actor);
    if (!copies.word.isEmpty()) {
        text += HtmlText::escaped(QString(u'\n' % copies.word));
    }
    publish(copies, ChatContent {text, keyboardFor(news), !rings, 0}, subjectOf(record));
    if (news.ended) {
        retire(copies);
    }
}

ChatKeyboard CallMessages::keyboardFor(const StoryNews &news) const
{
    const CallRecord &record = news.call.record;
    ChatKeyboard keyboard;
    if (news.call.asksOwner && !news.ended) {
        keyboard = choicesFor(news);
    } else if (!news.ended && news.call.stage != CallStage::Releasing
               && !record.masterNumber.isEmpty()) {
        keyboard.push_back({{ChatPhrases::hangUpButton(), buttonData(news.id, QString(HangUpAct)),
                             ChatButton::Style::Danger}});
    } else if (news.ended && !record.remoteNumber.isEmpty() && !record.masterNumber.isEmpty()) {
        keyboard.push_back({{ChatPhrases::callBackButton(record.direction),
                             buttonData(news.id, QString(CallBackAct))}});
    }
    if (record.direction != StoryDirection::Inbound || record.remoteNumber.isEmpty()) {
        return keyboard;
    }
    if (isBlocked(record)) {
        keyboard.push_back(
            {{BlockPhrases::letThroughButton(), buttonData(news.id, QString(LetThroughAct))}});
    } else if (record.remoteName.isEmpty() && !isOwnPhone(record)) {
        keyboard.push_back({{BlockPhrases::blockButton(), buttonData(news.id, QString(BlockAct)),
                             ChatButton::Style::Danger}});
    }
    return keyboard;
}

void CallMessages::setPhoneNames(std::function<QString(const PhoneNumber &)> nameOf)
{
    m_phoneName = std::move(nameOf);
}

QString CallMessages::nameOf(const PhoneNumber &phone) const
{
    const QString name = m_phoneName ? m_phoneName(phone) : QString();
    return name.isEmpty() ? phone.display() : name;
}

ChatKeyboard CallMessages::choicesFor(const StoryNews &news) const
{
    using Style = ChatButton::Style;
    ChatKeyboard keyboard;
    const RingPlan *phones = m_incoming.phonesToChoose(news.id);
    if (phones == nullptr) {
        return keyboard;
    }
    for (std::size_t i = 0; i < std::min(phones->steps.size(), MostPhones); ++i) {
        keyboard.push_back({{AskPhrases::ringButton(nameOf(phones->steps[i].number)),
                             buttonData(news.id, QString(RingAct % QString::number(i))),
                             i == 0 ? Style::Success : Style::Plain}});
    }
    std::vector<ChatButton> reject {
        {AskPhrases::rejectButton(), buttonData(news.id, QString(RejectAct)), Style::Danger}};
    if (!news.call.record.remoteNumber.isEmpty()) {
        reject.push_back({AskPhrases::rejectWithSmsButton(),
                          buttonData(news.id, QString(RejectWithSmsAct)), Style::Danger});
    }
    keyboard.push_back(reject);
    return keyboard;
}

/** The first tap wins; gives the toast. */
QString CallMessages::decide(quint32 story, Copies &copies, const OwnersWord &word,
                             const QString &actor)
{
    const RingPlan *phones = m_incoming.phonesToChoose(story);
    if (phones == nullptr) {
        return copies.word.isEmpty() ? ChatPhrases::alreadyEnded()
                                     : AskPhrases::alreadyDecided(copies.word);
    }
    const bool rings = word.kind == OwnersWord::Kind::Ring && word.phone < phones->steps.size();
    const QString phone = rings ? nameOf(phones->steps[word.phone].number) : QString();
    if (!m_incoming.answer(story, word)) {
        return ChatPhrases::buttonNotValid();
    }
    const bool severalOwners = m_owners.owners().size() > 1;
    copies.word = AskPhrases::decided(word.kind, phone, severalOwners ? actor : QString());
    return copies.word;
}

void CallMessages::remember(quint32 id)
{
    if (m_stories.contains(id)) {
        return;
    }
    m_stories.insert(id, {});
    m_order.push_back(id);
    if (m_order.size() > RememberedStories) {
        m_stories.remove(m_order.front());
        m_order.erase(m_order.begin());
    }
}

void CallMessages::takeUp(const CallHistory &history)
{
    const QStringList subjects = m_outbox.unclaimed().filter(SubjectPrefix);
    if (subjects.isEmpty()) {
        return;
    }
    const auto calls = history.page(NewestCalls).value_or(std::vector<CallRecord> {});
    const std::optional<LiveCall> &live = m_line.recorder().live();
    for (const QString &subject : subjects) {
        if (live && subjectOf(live->record) == subject) { // only the bot is another one
            remember(m_line.recorder().storyId());
            m_stories[m_line.recorder().storyId()].tickets = m_outbox.claim(subject);
            continue;
        }
        const auto call = std::ranges::find(calls, subject, subjectOf);
        if (call == calls.end() || !call->outcome) {
            continue;
        }
        for (const OutboxTicket ticket : m_outbox.claim(subject)) {
            m_outbox.amend(ticket,
                           {ChatPhrases::call({*call, CallStage::Idle, {}, {}}, true, {}), {}});
            m_outbox.retire(ticket);
        }
    }
}

void CallMessages::publish(Copies &copies, const ChatContent &content, const QString &subject)
{
    if (copies.tickets.empty()) {
        for (const qint64 chatId : m_owners.toldOfCalls()) {
            copies.tickets.push_back(m_outbox.post(chatId, content, {subject}));
        }
        return;
    }
    for (const OutboxTicket ticket : copies.tickets) {
        m_outbox.amend(ticket, content);
    }
}

void CallMessages::retire(Copies &copies)
{
    for (const OutboxTicket ticket : std::exchange(copies.tickets, {})) {
        m_outbox.retire(ticket);
    }
}

std::optional<CallMessages::TapResult> CallMessages::tapped(const QString &data,
                                                            const QString &actor)
{
    static const QRegularExpression shape(u"^c1:([0-9a-f]{8}):(hu|cb|bl|al|rj|rs|fw:([0-9]))\\z"_s);
    const QRegularExpressionMatch match = shape.match(data);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const auto copies = m_stories.find(match.captured(1).toUInt(nullptr, 16));
    if (copies == m_stories.end()) {
        return TapResult {ChatPhrases::buttonNotValid()};
    }
    if (match.captured(2) == CallBackAct) {
        return TapResult {{}, TapResult::Wish::CallBack, copies->number};
    }
    if (match.captured(2) == LetThroughAct) {
        return TapResult {{}, TapResult::Wish::LetThrough, copies->number};
    }
    if (match.captured(2) == BlockAct) {
        const QString number = copies->number; // who is asked about is rejected as well
        const bool isAsked = m_incoming.phonesToChoose(copies.key()) != nullptr;
        return TapResult {isAsked ? decide(copies.key(), *copies, {OwnersWord::Kind::Reject}, actor)
                                  : QString(),
                          TapResult::Wish::Block, number};
    }
    if (match.captured(2) != HangUpAct) {
        using Kind = OwnersWord::Kind;
        const bool rings = match.hasCaptured(3);
        const Kind kind = rings                     ? Kind::Ring
            : match.captured(2) == RejectWithSmsAct ? Kind::RejectWithSms
                                                    : Kind::Reject;
        return TapResult {decide(copies.key(), *copies, {kind, match.captured(3).toUInt()}, actor)};
    }
    if (!copies->actor.isEmpty()) {
        return TapResult {ChatPhrases::alreadyHungUp(copies->actor)};
    }
    if (copies->ended || !m_line.recorder().live()) {
        return TapResult {ChatPhrases::alreadyEnded()};
    }
    copies->actor = actor;
    return TapResult {ChatPhrases::hangingUp(), TapResult::Wish::HangUp, {}};
}

void CallMessages::setActor(const QString &actor)
{
    const auto copies = m_stories.find(m_line.recorder().storyId());
    if (copies != m_stories.end() && !copies->ended && copies->actor.isEmpty()) {
        copies->actor = actor;
    }
}

void CallMessages::tellSecondCaller(const SecondCaller &caller)
{
    publish(m_secondCallers[caller.callId],
            ChatContent {ChatPhrases::secondCaller(caller.name, caller.number), {}, true, 0});
}

void CallMessages::tellSecondCallerGone(const SecondCaller &caller, bool rejectedByUs)
{
    Copies &copies = m_secondCallers[caller.callId];
    publish(
        copies,
        ChatContent {
            ChatPhrases::secondCallerGone(caller.name, caller.number, rejectedByUs), {}, true, 0});
    retire(copies);
    m_secondCallers.erase(caller.callId);
}

} // namespace vp
