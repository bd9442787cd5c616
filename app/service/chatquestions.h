// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "chat/guest.h"
#include "chat/outbox.h"
#include "service/atconsole.h"
#include "service/blockwish.h"
#include "service/callplanner.h"
#include "service/numberwish.h"
#include "service/promptwish.h"
#include "service/temporaryrulewish.h"

#include <QHash>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace vp {

/** What a button of a question does. */
struct PlaceCall
{
    CallPlan plan;
    bool evenIfUnusual = false; ///< he was asked whether he means it
};
/** Ends the call that he was asked about, and no other one. */
struct EndAndCall
{
    CallPlan plan;
    quint32 story = 0; ///< of StoryRecorder
    bool evenIfUnusual = false;
};
/** The same without another call. */
struct EndCalls
{
    quint32 story = 0;
};
struct SendToModem
{
    ConsoleCommand command;
};
struct Forget
{
};
/** Sends an SMS, for the chat message that asked for it. */
struct SendText
{
    PhoneNumber to;
    QString text;
    qint64 orderMessage = 0;
    bool evenIfUnusual = false; ///< he was asked whether he means it
};
/** A contact that is looked for. */
struct SearchWish
{
    QString text;
};
/** What follows an import of contacts. */
struct ImportWish
{
    quint32 id = 0; ///< of ContactsImport
    enum class Step : std::uint8_t { Undo, Merge, Confirm } step = Step::Undo;
};
/** What an owner wants done about owners and guests. */
struct PeopleWish
{
    enum class Step : std::uint8_t {
        RemoveOwner,
        RemoveOwnerConfirmed,
        RemoveGuest,
        Extend,
        AskHowLong,
        AskWhat,
        Invite,
        CancelInvite,
        AskForMore, ///< the guest himself
    };
    Step step = Step::AskHowLong;
    qint64 who = 0;
    std::chrono::seconds lasts {0}; ///< Invite: 0 = until he is removed
    GuestRights rights = GuestRights::CallsOnly;
    QByteArray invite {}; ///< digest
    QDateTime seenUntil {}; ///< Extend: the guest's end that was asked about; a later one counts
};
/** A number that may be expensive becomes a phone of A's. */
struct OwnPhoneWish
{
    PhoneNumber number;
    QString name {}; ///< empty = it becomes the master phone
};
/** A service code that sends the line's callers on, to a number that may be expensive. */
struct SendCode
{
    QString code;
    QString sim {}; ///< whose callers it was asked about
};
/** One of several contacts of the same name, for /whatif. */
struct WhatIfWish
{
    PhoneNumber number;
    QDateTime at; ///< invalid = now
};
using ChatAction = std::variant<PlaceCall, EndAndCall, EndCalls, SendToModem, Forget, SendText,
                                ImportWish, BlockWish, WhatIfWish, NumberWish, PeopleWish,
                                TemporaryRuleWish, SearchWish, OwnPhoneWish, SendCode, PromptWish>;

/** Questions with buttons: each is good once and for a limited time. The data of a button names no
 * number; this table does. */
class ChatQuestions
{
public:
    struct Option
    {
        QString label;
        ChatAction action;
        ChatButton::Style style = ChatButton::Style::Plain;
        bool inRow = false; ///< beside the one before
        QString copies {}; ///< what a tap copies, and nothing else happens
    };
    /** An answered question; its message still has the buttons until close(). */
    struct Answered
    {
        ChatAction action;
        OutboxTicket ticket = 0;
        HtmlText text;
        qint64 chatId = 0;
        bool kept = true;
        bool isClosed = false; ///< another copy was answered, and this one says so already
    };

    ChatQuestions(Outbox &outbox, Clock &clock);
    /** One row of buttons an option, or as it says. Gives the question's message. @p kept false =
     * it holds a secret, so it is not written to the disk. */
    OutboxTicket ask(qint64 chatId, const HtmlText &text, const std::vector<Option> &options,
                     std::chrono::seconds goodFor, bool kept = true);
    /** Whether @p data has the shape of one of our buttons. */
    [[nodiscard]] static bool isButton(const QString &data);
    /** Takes the question off the table; none when it is unknown, too old, or not of this chat. */
    [[nodiscard]] std::optional<Answered> take(const QString &data, qint64 chatId);
    /** The same message becomes the next question; without options it has become an answer. */
    OutboxTicket askAgain(const Answered &answered, const HtmlText &text,
                          const std::vector<Option> &options, std::chrono::seconds goodFor);
    /** Shows what became of a question and removes its buttons. */
    void close(const Answered &answered, const QString &result);
    /** Another owner has answered his copy: this one says so at once, without buttons. Who tapped
     * one of them just before still answers it, and its action has to see that it is too late. */
    void closeCopy(OutboxTicket ticket, const QString &result);

private:
    struct Question
    {
        qint64 chatId = 0;
        OutboxTicket ticket = 0;
        HtmlText text;
        std::vector<ChatAction> actions;
        std::chrono::milliseconds until {0}; ///< steady time
        bool isClosed = false;
    };
    [[nodiscard]] quint32 freeId() const;
    void dropOld();

    Outbox &m_outbox;
    Clock &m_clock;
    QHash<quint32, Question> m_questions; ///< bounded
};

} // namespace vp
