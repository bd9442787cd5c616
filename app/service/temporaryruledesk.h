// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "chat/chatmessage.h"
#include "chat/ownercommands.h"
#include "service/chatquestions.h"
#include "service/temporaryrulewish.h"

#include <QObject>

#include <array>
#include <functional>
#include <optional>
#include <vector>

namespace vp {

class CallPlanner;
class ChatLanguage;
class ChatPrompts;
class ContactsLoader;
class OwnerRegistry;
class RuleDesk;
class Settings;
class SpendingGuard;

/** What the desk works with; everything outlives it. */
struct TemporaryRuleParts
{
    Outbox &outbox;
    ChatQuestions &questions;
    const OwnerRegistry &owners;
    RuleDesk &rules;
    Settings &settings;
    const ContactsLoader &contacts;
    const CallPlanner &planner;
    Clock &clock;
    ChatPrompts &prompts;
    SpendingGuard *guard = nullptr; ///< null = no number is unusual
    const ChatLanguage *language = nullptr; ///< null = the program's own, to everybody
};

/** Who did something, and where. */
struct ChatActor
{
    qint64 chatId = 0;
    QString name;
};

/**
 * "Forward all to … until …" and "do not disturb until …" in the chat. While one of them is in
 * force every owner has a message about it with a button that ends it; the message says so when it
 * is over, also after a restart. Only for owners: whoever calls has checked that.
 */
class TemporaryRuleDesk : public QObject
{
    Q_OBJECT
public:
    using Kind = TemporaryRuleWish::Kind;
    explicit TemporaryRuleDesk(const TemporaryRuleParts &parts, QObject *parent = nullptr);

    /** Takes up the messages of the last run. */
    void start();
    void forward(const ChatMessage &message, const QString &words);
    void disturb(const ChatMessage &message, const QString &words);
    /** A button of a question was tapped; gives the toast. */
    [[nodiscard]] QString answer(const ChatTap &tap, const TemporaryRuleWish &wish,
                                 const ChatQuestions::Answered &question);
    /** A button of the message that stands while a rule is in force; none = not one of those. */
    [[nodiscard]] std::optional<QString> tapped(const ChatTap &tap);
    /** Gives what to tell whoever asked; all owners are told besides. */
    QString set(const ChatActor &actor, const TemporaryRuleWish &wish);
    QString end(const ChatActor &actor, Kind kind);
    /** Lets him type until when. */
    void askUntil(qint64 chatId, const TemporaryRuleWish &wish);
    /** What is in force, a line each; empty = nothing. For /settings and /status. */
    [[nodiscard]] HtmlText summary() const;

private:
    struct State
    {
        QString rule; ///< of Forward
        QDateTime until; ///< UTC; invalid = not in force
        bool operator==(const State &) const = default;
        [[nodiscard]] bool isActive() const { return until.isValid(); }
    };
    struct Shown
    {
        State state;
        std::vector<OutboxTicket> tickets;
    };
    [[nodiscard]] State storedState(Kind kind) const;
    /** Only what is in force. */
    [[nodiscard]] State stateOf(Kind kind) const;
    [[nodiscard]] Shown &shown(Kind kind) { return m_shown.at(static_cast<std::size_t>(kind)); }
    [[nodiscard]] UntilWords endOfWords(const ChatMessage &message, const QString &words) const;
    [[nodiscard]] bool takeUntil(const ChatMessage &answer, const QString &payload);
    void show(qint64 chatId, Kind kind);
    void askHowLong(const ChatQuestions::Answered &question, const TemporaryRuleWish &wish);
    /** False = it is asked first whether he means such a number. */
    [[nodiscard]] bool mayForward(const ChatQuestions::Answered &question,
                                  const TemporaryRuleWish &wish);
    void askWhich(qint64 chatId, const QString &words, const std::optional<QDateTime> &until);
    /** What rules/override keeps for these words; asks or says why not when there is none. */
    [[nodiscard]] QString ruleOf(qint64 chatId, const QString &words,
                                 const std::optional<QDateTime> &until);
    [[nodiscard]] bool mayForwardTo(const QString &rule) const;
    void post(qint64 chatId, Kind kind, const ChatContent &content);
    void tellAll(Kind kind, const State &state, const ChatActor &actor);
    void close(Kind kind, const std::function<HtmlText()> &text);
    void look(Kind kind);
    void lookAtBoth();
    [[nodiscard]] QString phoneText(const QString &rule) const;
    [[nodiscard]] HtmlText textOf(Kind kind, const State &state, const QString &who) const;
    [[nodiscard]] HtmlText endedText(Kind kind, const State &state, const QDateTime &at,
                                     const QString &who) const;
    void sayUnlessDone(qint64 chatId, const QString &answer);
    void say(qint64 chatId, const HtmlText &text);

    TemporaryRuleParts m_parts;
    std::array<Shown, 2> m_shown;
    Deadline m_next;
    bool m_isChanging = false; ///< what the settings say meanwhile is half of it
};

} // namespace vp
