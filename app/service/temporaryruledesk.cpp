// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/temporaryruledesk.h"

#include "base/logging.h"
#include "chat/ownerregistry.h"
#include "service/chatlanguage.h"
#include "service/chatphrases.h"
#include "service/chatprompts.h"
#include "service/contactsloader.h"
#include "service/ownphones.h"
#include "service/phrases.h"
#include "service/reasonphrases.h"
#include "service/ruledesk.h"
#include "service/temporaryrulephrases.h"
#include "settings/rulevalues.h"
#include "settings/settings.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vp {

namespace {

constexpr std::chrono::seconds GoodFor = 10min;
/** The wall clock may jump, and the computer may sleep: it is looked at again and again. */
constexpr std::chrono::milliseconds LongestWait = 10min;
constexpr std::size_t MostShown = 50; ///< messages about one rule
constexpr std::array Kinds {TemporaryRuleWish::Kind::Forward, TemporaryRuleWish::Kind::Disturb};
constexpr std::array Choices {UntilChoice::OneHour, UntilChoice::Tonight,
                              UntilChoice::TomorrowMorning};

using Kind = TemporaryRuleWish::Kind;
using Step = TemporaryRuleWish::Step;
using Option = ChatQuestions::Option;
using Words = TemporaryRulePhrases;

QString subjectOf(Kind kind)
{
    return kind == Kind::Forward ? u"rule:forward"_s : u"rule:dnd"_s;
}

QString endData(Kind kind)
{
    return kind == Kind::Forward ? u"m1:00000000:fe"_s : u"m1:00000000:de"_s;
}

std::vector<Option> howLong(TemporaryRuleWish wish, const QDateTime &now)
{
    std::vector<Option> options;
    wish.step = Step::Set;
    for (const UntilChoice choice : Choices) {
        wish.choice = choice;
        options.push_back({Words::choiceButton(choice, now), wish, ChatButton::Style::Plain,
                           choice == UntilChoice::Tonight});
    }
    wish.step = Step::Type;
    options.push_back({Words::typeButton(), wish});
    options.push_back({ChatPhrases::cancel(), Forget {}, ChatButton::Style::Plain, true});
    return options;
}

Words::Exceptions exceptionsOf(const Settings &settings)
{
    return {readWords(settings.text(SettingKey::DisturbGroups)),
            settings.flag(SettingKey::DisturbRepeats)};
}

} // namespace

TemporaryRuleDesk::TemporaryRuleDesk(const TemporaryRuleParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_next(parts.clock)
{
    m_parts.prompts.setTaker(
        PromptKind::Until, [this](const ChatMessage &answer, const ChatPrompt &prompt) {
            return takeUntil(answer, prompt.payload) ? ChatPrompts::Taken::Done
                                                     : ChatPrompts::Taken::AskAgain;
        });
    connect(&m_next, &Deadline::expired, this, &TemporaryRuleDesk::lookAtBoth);
    connect(&m_parts.settings, &Settings::changed, this, [this](SettingKey key) {
        if (key == SettingKey::OverrideRule || key == SettingKey::OverrideUntil) {
            look(Kind::Forward);
        } else if (key == SettingKey::DisturbUntil) {
            look(Kind::Disturb);
        }
    });
}

void TemporaryRuleDesk::start()
{
    for (const Kind kind : Kinds) {
        shown(kind).tickets = m_parts.outbox.claim(subjectOf(kind));
        shown(kind).state = storedState(kind);
    }
    lookAtBoth();
}

TemporaryRuleDesk::State TemporaryRuleDesk::storedState(Kind kind) const
{
    const Settings &settings = m_parts.settings;
    const bool isForward = kind == Kind::Forward;
    return {
        isForward ? settings.text(SettingKey::OverrideRule) : QString(),
        readInstant(settings.text(isForward ? SettingKey::OverrideUntil : SettingKey::DisturbUntil))
            .value_or(QDateTime())};
}

TemporaryRuleDesk::State TemporaryRuleDesk::stateOf(Kind kind) const
{
    const State state = storedState(kind);
    const bool hasRule = kind == Kind::Disturb || !state.rule.isEmpty();
    return hasRule && state.until.isValid() && state.until > m_parts.clock.wall() ? state
                                                                                  : State {};
}

void TemporaryRuleDesk::show(qint64 chatId, Kind kind)
{
    const State state = stateOf(kind);
    if (state.isActive()) {
        ChatContent content {textOf(kind, state, {}), {}, false, 0};
        content.keyboard = {{{Words::endButton(), endData(kind)}}};
        post(chatId, kind, content);
    } else if (kind == Kind::Forward) {
        askWhich(chatId, {}, {});
    } else {
        askHowLong({Forget {}, 0, {}, chatId}, {kind});
    }
}

void TemporaryRuleDesk::askHowLong(const ChatQuestions::Answered &question,
                                   const TemporaryRuleWish &wish)
{
    m_parts.questions.askAgain(question,
                               wish.kind == Kind::Forward
                                   ? Words::askForwardUntil(phoneText(wish.rule))
                                   : Words::askDisturbUntil(exceptionsOf(m_parts.settings)),
                               howLong(wish, m_parts.clock.wall()), GoodFor);
}

QString TemporaryRuleDesk::answer(const ChatTap &tap, const TemporaryRuleWish &wish,
                                  const ChatQuestions::Answered &question)
{
    if (wish.step != Step::End && !mayForward(question, wish)) {
        return {};
    }
    switch (wish.step) {
    case Step::AskHowLong:
        askHowLong(question, wish);
        return {};
    case Step::Set: {
        const QString toast = set({tap.chatId, tap.senderName}, wish);
        m_parts.questions.close(question, toast);
        return toast;
    }
    case Step::Type:
        m_parts.questions.close(question, {});
        askUntil(tap.chatId, wish);
        return {};
    case Step::End:
        break;
    }
    const QString toast = end({tap.chatId, tap.senderName}, wish.kind);
    m_parts.questions.close(question, toast);
    return toast;
}

std::optional<QString> TemporaryRuleDesk::tapped(const ChatTap &tap)
{
    for (const Kind kind : Kinds) {
        if (tap.data == endData(kind)) {
            return end({tap.chatId, tap.senderName}, kind);
        }
    }
    return std::nullopt;
}

QString TemporaryRuleDesk::set(const ChatActor &actor, const TemporaryRuleWish &wish)
{
    const QDateTime now = m_parts.clock.wall();
    const QDateTime until = wish.until.value_or(endOf(wish.choice, now));
    if (until <= now) {
        return Words::notInForce();
    }
    m_isChanging = true;
    const Result<> done = wish.kind == Kind::Forward ? m_parts.rules.setOverride(wish.rule, until)
                                                     : m_parts.rules.setDoNotDisturb(until);
    m_isChanging = false;
    if (!done) {
        qCWarning(lcService) << "a rule for a while was not stored:" << done.error().detail;
        look(wish.kind);
        return Words::notStored();
    }
    tellAll(wish.kind, stateOf(wish.kind), actor);
    lookAtBoth();
    return Words::done();
}

QString TemporaryRuleDesk::end(const ChatActor &actor, Kind kind)
{
    const State state = stateOf(kind);
    if (!state.isActive()) {
        look(kind);
        return Words::notInForce();
    }
    m_isChanging = true;
    const Result<> done =
        kind == Kind::Forward ? m_parts.rules.endOverride() : m_parts.rules.endDoNotDisturb();
    m_isChanging = false;
    if (!done) {
        qCWarning(lcService) << "a rule for a while was not ended:" << done.error().detail;
        look(kind);
        return Words::notStored();
    }
    close(kind, [&] { return endedText(kind, state, m_parts.clock.wall(), actor.name); });
    lookAtBoth();
    return Words::done();
}

void TemporaryRuleDesk::tellAll(Kind kind, const State &state, const ChatActor &actor)
{
    close(kind, &Words::replaced);
    std::vector<qint64> chats = m_parts.owners.owners();
    if (std::ranges::find(chats, actor.chatId) == chats.end()) {
        chats.push_back(actor.chatId);
    }
    const QString who = chats.size() > 1 ? actor.name : QString();
    shown(kind).state = state;
    for (const qint64 chatId : chats) {
        const auto speaking = ChatLanguage::speakingTo(m_parts.language, chatId);
        ChatContent content {textOf(kind, state, who), {{{Words::endButton(), endData(kind)}}}};
        content.silent = chatId != actor.chatId;
        post(chatId, kind, content);
    }
}

void TemporaryRuleDesk::post(qint64 chatId, Kind kind, const ChatContent &content)
{
    std::vector<OutboxTicket> &tickets = shown(kind).tickets;
    if (tickets.size() >= MostShown) { // somebody asks again and again
        m_parts.outbox.amend(tickets.front(), ChatContent {Words::replaced(), {}, true, 0});
        m_parts.outbox.retire(tickets.front());
        tickets.erase(tickets.begin());
    }
    tickets.push_back(m_parts.outbox.post(chatId, content, {subjectOf(kind), true}));
}

void TemporaryRuleDesk::close(Kind kind, const std::function<HtmlText()> &text)
{
    for (const OutboxTicket ticket : std::exchange(shown(kind).tickets, {})) {
        const auto speaking =
            ChatLanguage::speakingTo(m_parts.language, m_parts.outbox.chatOf(ticket));
        m_parts.outbox.amend(ticket, ChatContent {text(), {}, true, 0});
        m_parts.outbox.retire(ticket);
    }
}

void TemporaryRuleDesk::look(Kind kind)
{
    if (m_isChanging) {
        return;
    }
    const State state = stateOf(kind);
    Shown &told = shown(kind);
    if (!state.isActive()) {
        const QDateTime now = m_parts.clock.wall();
        const bool isOver = told.state.until.isValid() && told.state.until <= now;
        const QDateTime at = isOver ? told.state.until : now;
        close(kind, [&] { return endedText(kind, told.state, at, {}); });
    } else if (!(state == told.state)) {
        for (const OutboxTicket ticket : told.tickets) {
            const auto speaking =
                ChatLanguage::speakingTo(m_parts.language, m_parts.outbox.chatOf(ticket));
            const ChatContent content {textOf(kind, state, {}),
                                       {{{Words::endButton(), endData(kind)}}}};
            m_parts.outbox.amend(ticket, content);
        }
    }
    if (state.isActive()) {
        told.state = state;
    }
}

void TemporaryRuleDesk::lookAtBoth()
{
    std::optional<std::chrono::milliseconds> wait;
    for (const Kind kind : Kinds) {
        look(kind);
        if (const State state = stateOf(kind); state.isActive()) {
            const std::chrono::milliseconds left(m_parts.clock.wall().msecsTo(state.until));
            wait = std::min({wait.value_or(LongestWait), left, LongestWait});
        }
    }
    if (wait) {
        m_next.start(std::max(*wait, std::chrono::milliseconds(1)));
    } else {
        m_next.stop();
    }
}

QString TemporaryRuleDesk::phoneText(const QString &rule) const
{
    if (rule == TemporaryRuleWish::masterWord()) {
        return Words::masterPhones();
    }
    const Result<PhoneNumber> number = m_parts.planner.parse(rule);
    if (!number) {
        return rule;
    }
    QString name = m_parts.rules.rules().nameOfPhone(*number);
    if (name.isEmpty()) {
        name = m_parts.contacts.nameOf(number->text());
    }
    return OwnPhone {name, *number}.text();
}

HtmlText TemporaryRuleDesk::textOf(Kind kind, const State &state, const QString &who) const
{
    const QString until = ReasonPhrases::instant(state.until, m_parts.clock.wall());
    return kind == Kind::Forward ? Words::forwarding(phoneText(state.rule), until, who)
                                 : Words::notDisturbed(until, exceptionsOf(m_parts.settings), who);
}

HtmlText TemporaryRuleDesk::endedText(Kind kind, const State &state, const QDateTime &at,
                                      const QString &who) const
{
    const QString when = ReasonPhrases::instant(at, m_parts.clock.wall());
    if (kind == Kind::Forward && state.rule.isEmpty()) { // ended while nobody looked
        return HtmlText::escaped(Words::notInForce());
    }
    return kind == Kind::Forward ? Words::forwardingEnded(phoneText(state.rule), when, who)
                                 : Words::disturbedAgain(when, who);
}

/** What is done has its own message. */
void TemporaryRuleDesk::sayUnlessDone(qint64 chatId, const QString &answer)
{
    if (answer != Words::done()) {
        say(chatId, HtmlText::escaped(answer));
    }
}

HtmlText TemporaryRuleDesk::summary() const
{
    HtmlText text;
    for (const Kind kind : Kinds) {
        if (const State state = stateOf(kind); state.isActive()) {
            text += HtmlText::escaped(u"\n"_s) + textOf(kind, state, {});
        }
    }
    return text;
}

void TemporaryRuleDesk::say(qint64 chatId, const HtmlText &text)
{
    m_parts.outbox.retire(m_parts.outbox.post(chatId, ChatContent {text, {}, false, 0}));
}

} // namespace vp
