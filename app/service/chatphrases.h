// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/htmltext.h"
#include "chat/messageage.h"
#include "routing/routingpolicy.h"
#include "service/callplanner.h"
#include "service/phonestatus.h"
#include "settings/rulevalues.h"

#include <QCoreApplication>
#include <QString>

#include <chrono>
#include <vector>

namespace vp {

struct PhoneName;

/** What a call's message says beside how far it is. */
struct CallExtras
{
    QString actor {}; ///< who ended it from the chat; empty = nobody did, or nobody needs telling
    QString decision {}; ///< what an owner said while it rang
    bool joinRefused = false; ///< both are there, and wait for somebody who tries it again
    bool isRecorded = false; ///< what they say
    std::vector<QDateTime> missedBefore {}; ///< calls of this number that the message told before
    int callsToday = 0; ///< of this number, with this one
    QStringList groups {}; ///< of the caller
    QString country {}; ///< of a caller from abroad who is in no contact
    std::vector<NamedPhone> phones {}; ///< those of the call that have a name
};

/** What the bot says, beyond the sentences of Phrases. Everything from outside is escaped by
 * HtmlText. */
class ChatPhrases
{
    Q_DECLARE_TR_FUNCTIONS(ChatPhrases)
public:
    /** The one message of a call, for as far as it is. */
    [[nodiscard]] static HtmlText call(const LiveCall &call, bool ended,
                                       const CallExtras &extras = {});
    /** An incoming call that the owner did not get to speak to. */
    [[nodiscard]] static bool isMissed(const CallRecord &record);
    [[nodiscard]] static QString hangUpButton();
    [[nodiscard]] static QString callBackButton(StoryDirection direction);
    [[nodiscard]] static HtmlText secondCaller(const QString &name, const QString &number);
    [[nodiscard]] static HtmlText secondCallerGone(const QString &name, const QString &number,
                                                   bool rejectedByUs);

    [[nodiscard]] static HtmlText help();
    [[nodiscard]] static HtmlText welcome(const PhoneName &phone);
    [[nodiscard]] static HtmlText strangerId(qint64 id);
    [[nodiscard]] static HtmlText ownerId(qint64 userId, qint64 chatId);
    /** Who would get a call of @p number (empty = hidden) now, and why. */
    [[nodiscard]] static HtmlText whoGets(const QString &name, const QString &number,
                                          const RoutingDecision &decision,
                                          const QString &masterPhone);
    [[nodiscard]] static HtmlText notANumber(const QString &text, const Error &error);
    [[nodiscard]] static HtmlText masterPhone(const QString &number);
    [[nodiscard]] static HtmlText masterPhoneSet(const QString &number, bool untilNextStart,
                                                 bool locked);
    /** To the other owners. */
    [[nodiscard]] static HtmlText masterPhoneChanged(const QString &by, const QString &number);
    [[nodiscard]] static HtmlText unknownCommand(const QString &name, const QString &nearest);
    [[nodiscard]] static HtmlText missingArgument(const QString &command);
    [[nodiscard]] static HtmlText hint();
    [[nodiscard]] static HtmlText startup(const PhoneStatus &status);

    [[nodiscard]] static HtmlText problem(const CallProblem &problem, const QString &words);
    [[nodiscard]] static QString choice(const CallChoice &choice);
    [[nodiscard]] static HtmlText askCall(const CallPlan &plan);
    [[nodiscard]] static HtmlText askLateCall(const CallPlan &plan, const MessageAge &age);
    /** The same of a tap, of which nobody knows when it was. */
    [[nodiscard]] static HtmlText askLateTap(const CallPlan &plan);
    /** The program was cut off while it was at it. */
    [[nodiscard]] static HtmlText askInterruptedCall(const CallPlan &plan);
    [[nodiscard]] static HtmlText interruptedCommand();
    [[nodiscard]] static HtmlText askLateClose(const MessageAge &age);
    [[nodiscard]] static HtmlText askEndAndCall(const CallPlan &plan, const QString &running);
    [[nodiscard]] static HtmlText alreadyCalling(const CallPlan &plan);
    [[nodiscard]] static HtmlText callsAfterClosing(const CallPlan &plan);
    [[nodiscard]] static HtmlText notCalled(const CallPlan &plan, const QString &why);
    [[nodiscard]] static HtmlText closed(bool any);

    /** Toasts and what is added below an answered question. */
    [[nodiscard]] static QString buttonNotValid();
    /** Below a question of the last run. */
    [[nodiscard]] static HtmlText buttonsGone();
    [[nodiscard]] static QString hangingUp();
    [[nodiscard]] static QString alreadyHungUp(const QString &actor);
    [[nodiscard]] static QString alreadyEnded();
    [[nodiscard]] static QString calling(const QString &party);
    [[nodiscard]] static QString forgotten();

    [[nodiscard]] static QString callNow();
    [[nodiscard]] static QString tryAgain();
    [[nodiscard]] static QString call();
    [[nodiscard]] static QString cancel();
    [[nodiscard]] static QString forget();
    [[nodiscard]] static QString endItAndCall();
    [[nodiscard]] static QString hangUpNow();

private:
    [[nodiscard]] static QString liveTitle(const LiveCall &call, bool joinRefused);
    [[nodiscard]] static QString onHold(const CallRecord &record);
    [[nodiscard]] static QString liveDetail(const LiveCall &call, bool joinRefused);
    [[nodiscard]] static QString endedTitle(const CallRecord &record, const CallExtras &extras);
    [[nodiscard]] static HtmlText partyLine(const CallRecord &record, const CallExtras &extras);
    /** "Family · 3rd call today", or nothing. */
    [[nodiscard]] static HtmlText callerLine(const CallExtras &extras);
    /** "Mobile (+39 333 111 2222)" in place of "your phone +39 333 111 2222". */
    [[nodiscard]] static QString withNames(QString text, const CallExtras &extras);
};

} // namespace vp
