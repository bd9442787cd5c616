// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of CallMessages for its buttons: what owners say about a call, and its next steps.
#include "chat/ownerregistry.h"
#include "service/callmessages.h"
#include "service/callphrases.h"
#include "service/callrules.h"
#include "service/chatphrases.h"
#include "service/ownerphrases.h"
#include "service/recordingdesk.h"
#include "service/textmark.h"
#include "settings/settings.h"

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace vp {

namespace {

using Wish = CallTapResult::Wish;

constexpr std::size_t MostPhones = 10; ///< a button's data names one by a digit
/** So long what one owner has said stands against another, who may not have seen it yet. */
constexpr auto OneAtATime = 5s;

/** What is done about the call's number, whether or not it still runs. */
Wish nextStepOf(CallAct act)
{
    switch (act) {
    case CallAct::CallBack:
        return Wish::CallBack;
    case CallAct::TryPhone:
        return Wish::TryPhone;
    case CallAct::Block:
        return Wish::Block;
    case CallAct::LetThrough:
        return Wish::LetThrough;
    case CallAct::WriteSms:
        return Wish::WriteSms;
    case CallAct::Remind:
        return Wish::Remind;
    case CallAct::AddContact:
        return Wish::AddContact;
    case CallAct::HangUp:
    case CallAct::Ring:
    case CallAct::OtherPhones:
    case CallAct::TypeNumber:
    case CallAct::Back:
    case CallAct::Reject:
    case CallAct::ChooseText:
    case CallAct::RejectWithText:
    case CallAct::RejectAndWrite:
    case CallAct::RetryJoin:
    case CallAct::Voicemail:
    case CallAct::Record:
    case CallAct::EndRecording:
        break;
    }
    return Wish::Nothing;
}

} // namespace

bool CallMessages::namesActors() const
{
    return m_parts.owners.toldOfCalls().size() > 1;
}

QStringList CallMessages::rejectTexts() const
{
    const QStringList own = readTexts(m_parts.settings.text(SettingKey::RejectTexts));
    return own.isEmpty() ? AskPhrases::standardTexts() : own;
}

NamedPhone CallMessages::named(const PhoneNumber &phone) const
{
    const QString name = m_parts.rules.nameOfPhone(phone);
    return {name.isEmpty() ? phone.display() : name, phone};
}

/** Those of the rule first, the others of A behind them; as soon as the rule's are known. */
void CallMessages::choosePhones(ToldStory &story)
{
    const RingPlan *plan = m_parts.incoming.phonesToChoose(story.told.id);
    if (!story.phones.empty() && (plan == nullptr || story.planned > 0)) {
        return;
    }
    story.phones.clear();
    const auto add = [&](const PhoneNumber &phone) {
        const bool isKnown =
            std::ranges::find(story.phones, phone, &NamedPhone::number) != story.phones.end();
        if (!isKnown && phone.text() != story.told.remoteNumber
            && story.phones.size() < MostPhones) {
            story.phones.push_back(named(phone));
        }
    };
    for (const RingStep &step : plan == nullptr ? RingPlan {}.steps : plan->steps) {
        add(step.number);
    }
    story.planned = story.phones.size();
    std::ranges::for_each(m_parts.rules.rules().ownPhones, add);
    story.told.phones.clear();
    for (const NamedPhone &phone : story.phones) {
        story.told.phones.append(phone.number.text());
    }
}

std::optional<CallTapResult> CallMessages::tapped(const ChatTap &tap)
{
    const std::optional<CallTap> button = readCallTap(tap.data);
    if (!button) {
        return std::nullopt;
    }
    ToldStory *story = m_stories.find(button->id);
    const Wish next = nextStepOf(button->act);
    if (next == Wish::Nothing) {
        if (story == nullptr || !story->news) {
            return CallTapResult {{}, Wish::NotKnown};
        }
        CallTapResult live = tappedLive(*story, *button, tap);
        live.call = story->told;
        return live;
    }
    const std::optional<ToldCall> call = find(button->id);
    if (!call || call->remoteNumber.isEmpty()) {
        return CallTapResult {{}, Wish::NotKnown};
    }
    CallTapResult result {{}, next, *call};
    if (next == Wish::TryPhone) {
        result.phone = call->phones.value(static_cast<qsizetype>(button->number));
    } else if (next == Wish::Block && m_parts.incoming.phonesToChoose(button->id) != nullptr) {
        // Who is blocked while he calls is rejected as well.
        result.toast =
            decide(*story, {OwnersWord::Kind::Reject, {}, {}}, {tap.senderId, tap.senderName});
    }
    return result;
}

CallTapResult CallMessages::tappedLive(ToldStory &story, const CallTap &button, const ChatTap &tap)
{
    using Kind = OwnersWord::Kind;
    const Voice voice {tap.senderId, tap.senderName};
    const bool isOpen = m_parts.incoming.phonesToChoose(button.id) != nullptr;
    if (const std::optional<GuestRights> guest = guestOf(tap.chatId);
        guest && !guestMay(*guest, button.act, story.told.direction)) {
        return {OwnerPhrases::onlyOwners(), Wish::Refused};
    }
    switch (button.act) {
    case CallAct::HangUp:
        return hangUp(story, tap.senderName);
    case CallAct::Ring:
        if (button.number >= story.phones.size()) {
            return {ChatPhrases::buttonNotValid()};
        }
        if (story.told.direction == StoryDirection::Outbound) {
            return {useInstead(story, story.phones[button.number]),
                    Wish::Nothing,
                    {},
                    story.phones[button.number].number.text()};
        }
        return {decide(story, {Kind::Ring, story.phones[button.number].number, {}}, voice),
                Wish::Nothing, story.told, story.phones[button.number].number.text()};
    case CallAct::Reject:
        return {decide(story, {Kind::Reject, {}, {}}, voice)};
    case CallAct::RejectWithText:
        return {rejectWithText(story, button, tap)};
    case CallAct::RejectAndWrite: {
        const QString toast = decide(story, {Kind::Reject, {}, QString()}, voice);
        // He may write to whom another has rejected as well.
        return {toast, isOpen ? Wish::WriteSms : Wish::Nothing, story.told};
    }
    case CallAct::Voicemail:
        return {decide(story, {Kind::Voicemail, {}, {}}, voice)};
    case CallAct::TypeNumber:
        return isOpen ? CallTapResult {{}, Wish::TypeNumber, story.told}
                      : CallTapResult {AskPhrases::tooLate()};
    case CallAct::OtherPhones:
        showMenu(story, tap.chatId, isOpen ? CallMenu::Phones : CallMenu::Main);
        break;
    case CallAct::ChooseText:
        showMenu(story, tap.chatId, isOpen ? CallMenu::Texts : CallMenu::Main);
        break;
    case CallAct::Back:
        showMenu(story, tap.chatId, CallMenu::Main);
        break;
    case CallAct::RetryJoin:
        return {retryJoin(story)};
    case CallAct::Record:
    case CallAct::EndRecording:
        return {record(story, button.act == CallAct::Record)};
    case CallAct::CallBack:
    case CallAct::Block:
    case CallAct::LetThrough:
    case CallAct::TryPhone:
    case CallAct::WriteSms:
    case CallAct::Remind:
    case CallAct::AddContact:
        break;
    }
    return {isOpen                  ? QString()
                : story.news->ended ? ChatPhrases::alreadyEnded()
                                    : AskPhrases::tooLate()};
}

/** Never another text than the button shows; gives the toast. */
QString CallMessages::rejectWithText(ToldStory &story, const CallTap &button, const ChatTap &tap)
{
    const QString text = markedText(static_cast<qsizetype>(button.number), button.mark,
                                    m_parts.language, [this] { return rejectTexts(); });
    if (text.isEmpty()) { // they were changed while it rings: these are the new ones
        const bool isOpen = m_parts.incoming.phonesToChoose(button.id) != nullptr;
        showMenu(story, tap.chatId, isOpen ? CallMenu::Texts : CallMenu::Main);
        return ChatPhrases::buttonNotValid();
    }
    return decide(story, {OwnersWord::Kind::RejectWithSms, {}, text},
                  {tap.senderId, tap.senderName});
}

void CallMessages::showMenu(ToldStory &story, qint64 chatId, CallMenu menu)
{
    const auto copy = std::ranges::find(story.copies, chatId, &CallCopy::chatId);
    if (copy != story.copies.end()) {
        copy->menu = menu;
        m_parts.outbox.amend(copy->ticket, contentFor(story, *copy));
    }
}

CallTapResult CallMessages::hangUp(ToldStory &story, const QString &actor)
{
    if (!story.extras.actor.isEmpty()) {
        return {ChatPhrases::alreadyHungUp(story.extras.actor)};
    }
    if (story.news->ended || m_parts.line.recorder().storyId() != story.told.id
        || !m_parts.line.recorder().live()) {
        return {ChatPhrases::alreadyEnded()};
    }
    story.extras.actor = actor;
    return {ChatPhrases::hangingUp(), Wish::HangUp, story.told};
}

/** Gives the toast; what comes of it is told by the message. */
QString CallMessages::record(const ToldStory &story, bool begins)
{
    const bool lives = m_recording != nullptr && !story.news->ended
        && m_parts.line.recorder().storyId() == story.told.id;
    if (!lives || !(begins ? m_recording->begin() : m_recording->end())) {
        return story.news->ended ? ChatPhrases::alreadyEnded() : AskPhrases::tooLate();
    }
    return {};
}

bool CallMessages::waitsForJoin(const ToldStory &story) const
{
    return !story.news->ended && m_parts.line.recorder().storyId() == story.told.id
        && m_parts.line.joiner().mayRetryJoin();
}

/** The network has refused to join both, or is asked once more. */
void CallMessages::tellJoin()
{
    ToldStory *story = m_stories.find(m_parts.line.recorder().storyId());
    if (story != nullptr && story->news && !story->news->ended) {
        publish(*story);
    }
}

/** Of several owners, the first one's tap does it; gives the toast. */
QString CallMessages::retryJoin(ToldStory &story)
{
    if (!waitsForJoin(story) || !m_parts.line.joiner().retryJoin()) {
        return story.news->ended ? ChatPhrases::alreadyEnded() : AskPhrases::tooLate();
    }
    publish(story);
    return CallPhrases::joinsAgain();
}

/** The first word of several owners counts; gives the toast. */
QString CallMessages::decide(ToldStory &story, const OwnersWord &word, const Voice &voice)
{
    const bool isOpen = m_parts.incoming.phonesToChoose(story.told.id) != nullptr;
    const std::chrono::milliseconds now = m_parts.clock.steady();
    const bool isAnothers = story.decision && story.decider != voice.id;
    const bool stands = story.decision && !isOpen
        && (!story.news->ended || story.decision->word.kind != OwnersWord::Kind::Ring);
    if (stands || (isOpen && isAnothers && now - story.at < OneAtATime)) {
        return AskPhrases::alreadyDecided(*story.decision, namesActors());
    }
    if (!isOpen) {
        return story.news->ended ? ChatPhrases::alreadyEnded() : AskPhrases::tooLate();
    }
    const LiveCall &call = story.news->call;
    const bool rings = word.kind == OwnersWord::Kind::Ring;
    const QString phone = rings ? named(word.phone).name : QString();
    if (rings && !call.asksOwner && call.record.masterNumber == word.phone.text()) {
        return AskPhrases::ringsAlready(phone);
    }
    if (const Result<> done = m_parts.incoming.answer(story.told.id, word); !done) {
        return done.error().code == ErrorCode::InvalidInput ? AskPhrases::cannotRing()
                                                            : AskPhrases::tooLate();
    }
    story.decision = AskPhrases::Decision {word, phone, voice.name};
    story.decider = voice.id;
    story.at = now;
    for (CallCopy &copy : story.copies) {
        copy.menu = CallMenu::Main;
    }
    return AskPhrases::decided(*story.decision, namesActors());
}

/** Outbound: another phone of A is to ring first. */
QString CallMessages::useInstead(const ToldStory &story, const NamedPhone &phone)
{
    CallJoiner &joiner = m_parts.line.joiner();
    const bool isHis = m_parts.line.recorder().storyId() == story.told.id && !story.news->ended;
    if (!isHis || !joiner.ringInstead(RingPlan::only(phone.number))) {
        return story.news->ended ? ChatPhrases::alreadyEnded() : AskPhrases::tooLate();
    }
    return AskPhrases::decided({{OwnersWord::Kind::Ring, phone.number, {}}, phone.name, {}}, false);
}

QString CallMessages::ring(quint32 id, const PhoneNumber &phone, const ChatMessage &typed)
{
    ToldStory *story = m_stories.find(id);
    if (story == nullptr || !story->news) {
        return ChatPhrases::alreadyEnded();
    }
    return decide(*story, {OwnersWord::Kind::Ring, phone, {}}, {typed.senderId, typed.senderName});
}

void CallMessages::setActor(const QString &actor)
{
    ToldStory *story = m_stories.find(m_parts.line.recorder().storyId());
    if (story != nullptr && story->news && !story->news->ended && story->extras.actor.isEmpty()) {
        story->extras.actor = actor;
    }
}

} // namespace vp
