// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/callmessages.h"

#include "base/logging.h"
#include "chat/ownerregistry.h"
#include "service/callphrases.h"
#include "service/callrules.h"
#include "service/chatlanguage.h"
#include "service/chatphrases.h"
#include "service/numbermentions.h"
#include "service/recordingdesk.h"
#include "store/callerhistory.h"
#include "store/database.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr auto SubjectPrefix = "call:"_L1;
constexpr int NewestCalls = 200; ///< among which those are that a crash cut off
constexpr qint64 TogetherSeconds = 600; ///< @see StoryShelf

/** A call has no number before it is in the history; no two of a line begin at once. */
QString subjectOf(const CallRecord &record)
{
    return SubjectPrefix + QString::number(record.startedAt.toMSecsSinceEpoch());
}

ToldCall toldOf(quint32 id, const CallRecord &record)
{
    return {id, record.direction, record.remoteNumber, record.remoteName, record.startedAt};
}

/** How often he has called today, with this call; 0 = nobody knows. */
int countToday(Database *database, const CallRecord &record)
{
    if (database == nullptr || record.direction != StoryDirection::Inbound
        || record.remoteNumber.isEmpty()) {
        return 0;
    }
    const QDateTime today = record.startedAt.toLocalTime().date().startOfDay();
    return CallerHistory(*database)
        .countBetween(record.remoteNumber, StoryDirection::Inbound, today, record.startedAt)
        .transform([](int before) { return before + 1; })
        .value_or(0);
}

} // namespace

CallMessages::CallMessages(const CallMessagesParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_stories(parts.outbox)
{
    connect(&parts.line.recorder(), &StoryRecorder::told, this, &CallMessages::tell);
    connect(&parts.line.joiner(), &CallJoiner::joinRefused, this, &CallMessages::tellJoin);
    connect(&parts.incoming, &IncomingCallDesk::secondCallerWaits, this,
            &CallMessages::tellSecondCaller);
    connect(&parts.incoming, &IncomingCallDesk::secondCallerGone, this,
            &CallMessages::tellSecondCallerGone);
}

void CallMessages::setRecording(RecordingDesk &recording)
{
    m_recording = &recording;
    connect(&recording, &RecordingDesk::changed, this, &CallMessages::tellJoin);
}

void CallMessages::tell(const StoryNews &news)
{
    if (isBlockedCall(news.call.record) && m_tellsBlocked && !m_tellsBlocked()) {
        return;
    }
    ToldStory &story = m_stories.at(news.id);
    if (!story.news) {
        begin(story, news);
    }
    story.news = news;
    choosePhones(story);
    publish(story);
    if (news.ended) {
        keep(story.told);
        m_stories.settle(story, m_parts.clock.steady());
    }
}

void CallMessages::begin(ToldStory &story, const StoryNews &news)
{
    const CallRecord &record = news.call.record;
    story.told = toldOf(news.id, record);
    story.subject = subjectOf(record);
    story.extras.callsToday = countToday(m_parts.database, record);
    if (record.direction == StoryDirection::Inbound && !record.remoteNumber.isEmpty()) {
        story.extras.groups = m_parts.rules.groupsOf(record.remoteNumber);
        if (record.remoteName.isEmpty()) {
            story.extras.country =
                CallPhrases::countryOfCaller(record.remoteNumber, m_parts.rules.region());
        }
    }
    // Who is asked has to hear of it; a phone that rings is heard.
    if (record.direction != StoryDirection::Inbound || record.masterNumber.isEmpty()
        || record.remoteNumber.isEmpty() || news.call.asksOwner) {
        return;
    }
    m_stories.takeMissed(story, m_parts.clock.steady());
    const std::vector<qint64> chats = m_parts.owners.toldOfCalls();
    for (const CallCopy &copy : story.copies) {
        if (std::ranges::find(chats, copy.chatId) == chats.end()) {
            m_parts.outbox.retire(copy.ticket); // he may not see calls any more
        }
    }
    std::erase_if(story.copies, [&chats](const CallCopy &copy) {
        return std::ranges::find(chats, copy.chatId) == chats.end();
    });
}

void CallMessages::publish(ToldStory &story)
{
    story.isRecorded = story.isRecorded
        || (m_recording != nullptr && m_recording->isRecording()
            && m_parts.line.recorder().storyId() == story.told.id);
    for (CallCopy &copy : story.copies) {
        copy.menu = story.news->ended ? CallMenu::Main : copy.menu;
        m_parts.outbox.amend(copy.ticket, contentFor(story, copy));
    }
    if (story.news->ended && !story.copies.empty()) {
        return;
    }
    for (const qint64 chatId : m_parts.owners.toldOfCalls()) {
        if (std::ranges::find(story.copies, chatId, &CallCopy::chatId) == story.copies.end()) {
            CallCopy copy {chatId};
            copy.ticket =
                m_parts.outbox.post(chatId, contentFor(story, copy), {story.subject, true});
            story.copies.push_back(copy);
            remember(story, copy.ticket);
        }
    }
}

/** So that a reply is an SMS to him. */
void CallMessages::remember(const ToldStory &story, OutboxTicket ticket)
{
    if (m_parts.mentions != nullptr) {
        m_parts.mentions->about(ticket, story.told.remoteNumber);
    }
}

ChatLanguage::Speaking CallMessages::speakingTo(qint64 chatId) const
{
    return ChatLanguage::speakingTo(m_parts.language, chatId);
}

ChatContent CallMessages::contentFor(const ToldStory &story, const CallCopy &copy) const
{
    const auto speaking = speakingTo(copy.chatId);
    const StoryNews &news = *story.news;
    const CallRecord &record = news.call.record;
    const bool inbound = record.direction == StoryDirection::Inbound;
    CallExtras extras = story.extras;
    if (story.decision) {
        extras.decision = AskPhrases::decided(*story.decision, namesActors());
    }
    extras.joinRefused = waitsForJoin(story);
    extras.phones = namedPhones(record);
    CallButtons buttons;
    buttons.joinRefused = extras.joinRefused;
    buttons.id = news.id;
    buttons.ended = news.ended;
    buttons.open = inbound ? m_parts.incoming.phonesToChoose(news.id) != nullptr
                           : !news.ended && m_parts.line.joiner().mayRingInstead();
    buttons.voicemail = inbound && m_parts.incoming.mayTakeMessage(news.id);
    if (m_recording != nullptr && news.call.stage == CallStage::Bridged && !news.ended
        && m_parts.line.recorder().storyId() == story.told.id) {
        buttons.records = m_recording->mayBegin();
        buttons.isRecorded = m_recording->isRecording();
    }
    extras.isRecorded = buttons.isRecorded;
    buttons.phones = story.phones;
    buttons.planned = story.planned;
    buttons.texts = rejectTexts();
    buttons.asks = m_asks;
    buttons.reminds = m_parts.database != nullptr;
    buttons.menu = copy.menu;
    buttons.guest = guestOf(copy.chatId);
    // A rejected caller wakes nobody, and who asked for a call looks at the chat already.
    const bool rings = inbound && !record.masterNumber.isEmpty();
    return {ChatPhrases::call(news.call, news.ended, extras), keyboardOf(news.call, buttons),
            !rings, 0};
}

std::vector<NamedPhone> CallMessages::namedPhones(const CallRecord &record) const
{
    std::vector<NamedPhone> phones;
    const auto add = [&](const QString &shown) {
        const Result<PhoneNumber> number = PhoneNumber::parse(shown, m_parts.rules.region());
        const QString name = number ? m_parts.rules.nameOfPhone(*number) : QString();
        if (!name.isEmpty()
            && std::ranges::find(phones, *number, &NamedPhone::number) == phones.end()) {
            phones.push_back({name, *number});
        }
    };
    add(record.masterNumber);
    for (const CallStep &step : record.steps) {
        add(step.phone);
    }
    return phones;
}

std::optional<GuestRights> CallMessages::guestOf(qint64 chatId) const
{
    const std::vector<qint64> &owners = m_parts.owners.owners();
    if (std::ranges::find(owners, chatId) != owners.end()) {
        return std::nullopt;
    }
    return m_parts.owners.rightsOf(chatId).value_or(GuestRights::CallsOnly);
}

void CallMessages::keep(const ToldCall &call)
{
    if (m_parts.database == nullptr || call.remoteNumber.isEmpty()) {
        return;
    }
    if (const Result<> kept = CallButtonStore(*m_parts.database).save(call); !kept) {
        qCWarning(lcService) << "the buttons of a call are good for this run only:"
                             << redactedText(kept.error().detail);
    }
}

std::optional<ToldCall> CallMessages::find(quint32 id) const
{
    if (const ToldStory *story = m_stories.find(id)) {
        return story->told;
    }
    if (m_parts.database == nullptr) {
        return std::nullopt;
    }
    return CallButtonStore(*m_parts.database).find(id).value_or(std::nullopt);
}

OutboxTicket CallMessages::ticketOf(qint64 chatId, const QDateTime &begun) const
{
    const ToldStory *story = m_stories.findBegun(begun);
    if (story == nullptr) {
        return 0;
    }
    const auto copy = std::ranges::find(story->copies, chatId, &CallCopy::chatId);
    return copy == story->copies.end() ? 0 : copy->ticket;
}

void CallMessages::takeUp(const CallHistory &history)
{
    const QStringList subjects = m_parts.outbox.unclaimed().filter(SubjectPrefix);
    if (subjects.isEmpty()) {
        return;
    }
    auto calls = history.page(NewestCalls).value_or(std::vector<CallRecord> {});
    std::ranges::reverse(calls); // the oldest first
    const std::optional<LiveCall> &live = m_parts.line.recorder().live();
    for (const QString &subject : subjects) {
        if (live && subjectOf(live->record) == subject) { // only the bot is another one
            ToldStory &story = m_stories.at(m_parts.line.recorder().storyId());
            for (const OutboxTicket ticket : m_parts.outbox.claim(subject)) {
                story.copies.push_back({m_parts.outbox.chatOf(ticket), ticket});
                remember(story, ticket);
            }
            continue;
        }
        const auto call = std::ranges::find(calls, subject, subjectOf);
        if (call != calls.end() && call->outcome) {
            tellAgain({call, calls.end()}, subjects);
        }
    }
}

/** @p calls are the one whose message it was and those after it, which may have shared it. */
void CallMessages::tellAgain(const std::vector<CallRecord> &calls, const QStringList &subjects)
{
    ToldStory &story = m_stories.at(QRandomGenerator::system()->generate());
    CallRecord last = calls.front();
    for (const CallRecord &next : calls) {
        const bool follows = next.id != last.id && next.remoteNumber == last.remoteNumber
            && !last.remoteNumber.isEmpty() && next.direction == StoryDirection::Inbound
            && ChatPhrases::isMissed(last) && next.outcome && last.endedAt
            && last.endedAt->secsTo(next.startedAt) < TogetherSeconds
            && !subjects.contains(subjectOf(next));
        if (follows) {
            story.extras.missedBefore.push_back(last.startedAt);
            last = next;
        }
    }
    story.told = toldOf(story.told.id, last);
    story.subject = subjectOf(calls.front());
    story.news = StoryNews {story.told.id, {last, CallStage::Idle, {}, {}}, true};
    choosePhones(story);
    for (const OutboxTicket ticket : m_parts.outbox.claim(story.subject)) {
        CallCopy copy {m_parts.outbox.chatOf(ticket), ticket};
        remember(story, ticket);
        m_parts.outbox.amend(ticket, contentFor(story, copy));
        story.copies.push_back(copy);
    }
    keep(story.told);
    m_stories.settle(story, m_parts.clock.steady());
}

void CallMessages::tellSecondCaller(const SecondCaller &caller)
{
    SecondCopies &second = m_secondCallers[caller.callId];
    second.since = m_parts.clock.wall().toUTC();
    for (const qint64 chatId : m_parts.owners.toldOfCalls()) {
        const auto speaking = speakingTo(chatId);
        second.copies.push_back(
            {chatId,
             m_parts.outbox.post(
                 chatId, {ChatPhrases::secondCaller(caller.name, caller.number), {}, true, 0})});
        if (m_parts.mentions != nullptr) {
            m_parts.mentions->about(second.copies.back().ticket, caller.number);
        }
    }
}

void CallMessages::tellSecondCallerGone(const SecondCaller &caller, bool rejectedByUs)
{
    const SecondCopies second = m_secondCallers[caller.callId];
    m_secondCallers.erase(caller.callId);
    CallRecord record;
    record.remoteNumber = caller.number;
    record.remoteName = caller.name;
    record.startedAt = second.since.isValid() ? second.since : m_parts.clock.wall().toUTC();
    record.outcome = CallOutcome {OutcomeKind::GaveUp, CallParty::Remote, {}};
    CallButtons buttons;
    buttons.id = QRandomGenerator::system()->generate();
    buttons.ended = true;
    buttons.asks = m_asks;
    buttons.reminds = m_parts.database != nullptr;
    for (const CallCopy &copy : second.copies) {
        const auto speaking = speakingTo(copy.chatId);
        buttons.guest = guestOf(copy.chatId);
        m_parts.outbox.amend(
            copy.ticket,
            {ChatPhrases::secondCallerGone(caller.name, caller.number, rejectedByUs),
             keyboardOf({record, CallStage::Idle, {}, {}}, buttons)});
        m_parts.outbox.retire(copy.ticket);
    }
    ToldStory &story = m_stories.at(buttons.id);
    story.told = toldOf(buttons.id, record);
    story.news = StoryNews {buttons.id, {record, CallStage::Idle, {}, {}}, true};
    keep(story.told);
}

} // namespace vp
