// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/chattransport.h"
#include "chat/commandparser.h"
#include "chat/outbox.h"
#include "service/callplanner.h"
#include "service/chatquestions.h"
#include "service/manyallowed.h"
#include "store/auditstore.h"

#include <QObject>

#include <vector>

namespace vp {

class AuditLog;
class CallMessages;
class ChatLanguage;
class Line;
class OutgoingCallDesk;
class OwnerRegistry;
class SpendingGuard;
class TalkDesk;

/** What the orders are carried out with; everything outlives it. */
struct CallOrdersParts
{
    ChatTransport &transport;
    Outbox &outbox;
    ChatQuestions &questions;
    const OwnerRegistry &owners;
    CallMessages &messages;
    Line &line;
    OutgoingCallDesk &outgoing;
    const CallPlanner &planner;
    Clock &clock;
    SpendingGuard *guard = nullptr; ///< null = no limits
    AuditLog *audit = nullptr; ///< null = nothing is written down
    const ChatLanguage *language = nullptr; ///< null = the program's own, to everybody
    TalkDesk *talk = nullptr; ///< null = nobody talks at this computer
};

/** Calls that a chat asks for, and their end. Nothing is dialled late, nor past a limit, without a
 * question. */
class CallOrders : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds CloseIsLateAfter {30};
    static constexpr std::chrono::seconds QuestionIsGoodFor {600};
    explicit CallOrders(const CallOrdersParts &parts, QObject *parent = nullptr);

    void run(const ChatMessage &message, const CallCommand &command);
    void close(const ChatMessage &message);
    /** Ends everything and tells @p chatId when it is done; false when there was nothing to end. */
    bool endAll(qint64 chatId, const QString &actor);
    /** Answers the tap as well. @p from = the phone that rings first; empty = the usual one. */
    AuditResult callBack(const ChatTap &tap, const QString &number, const QString &from);
    /** A call is not placed by a tap of which nobody knows how old it is: whether it is still meant
     * is asked, in the same message where there is one. */
    [[nodiscard]] bool asksAgain(const ChatTap &tap, const ChatQuestions::Answered &answered);
    void sayProblem(qint64 chatId, const CallProblem &problem, const QString &words,
                    const QString &from);
    void place(qint64 chatId, const CallPlan &plan, bool evenIfUnusual = false);
    /** Ends the call that was asked about; false = it is over, or another one runs now, of which
     * he is asked anew. */
    bool end(const ChatTap &tap, const EndCalls &wish);
    /** The same, and calls then; where nothing runs it only calls. */
    bool placeInstead(qint64 chatId, const EndAndCall &wish);

private:
    template<typename Wish>
    [[nodiscard]] bool mayPlace(qint64 chatId, const Wish &wish);
    [[nodiscard]] bool isRunning(quint32 story) const;
    void sayNotPlaced(qint64 chatId, const CallPlan &plan, const Error &error);
    void say(qint64 chatId, const HtmlText &text);

    CallOrdersParts m_parts;
    std::vector<qint64> m_closing; ///< chats that wait for "Both lines closed."
    qint64 m_queuedFor = 0; ///< the chat whose call waits for the line
    ManyAllowed m_many;
};

} // namespace vp
