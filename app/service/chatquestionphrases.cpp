// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The questions, problems, buttons and toasts of ChatPhrases.
#include "service/chatphrases.h"
#include "service/numberwords.h"
#include "service/phrases.h"

using namespace Qt::StringLiterals;

namespace vp {

namespace {

QString remoteOf(const CallPlan &plan)
{
    const QString number = plan.remote.display();
    return plan.remoteName.isEmpty() ? number : QString(plan.remoteName % u" · "_s % number);
}

} // namespace

HtmlText ChatPhrases::problem(const CallProblem &problem, const QString &words)
{
    switch (problem.kind) {
    case CallProblem::Kind::BadCallee:
        if (problem.error.code == ErrorCode::EmergencyNumber) {
            return HtmlText::escaped(
                tr("🚨 Dial %1 on your own phone, now. Emergency numbers are never called through "
                   "the virtual phone.")
                    .arg(words));
        }
        return HtmlText::escaped(Phrases::error(problem.error));
    case CallProblem::Kind::BadFrom:
        return HtmlText::escaped(tr("The phone that should ring first cannot be called. %1")
                                     .arg(Phrases::error(problem.error)));
    case CallProblem::Kind::UnknownName:
        return HtmlText::escaped(tr("Nobody in the contacts is called “%1”.").arg(words));
    case CallProblem::Kind::Ambiguous:
        return HtmlText::escaped(
            problem.matches == 1
                ? tr("Nobody in the contacts is called exactly “%1”. Did you mean this?").arg(words)
                : tr("“%1” may mean %2 numbers. Which one?").arg(words).arg(problem.matches));
    case CallProblem::Kind::NoMasterPhone:
        return HtmlText::escaped(tr("No master phone is set, so nobody's phone can ring first. Set "
                                    "it with /setmasterphone."));
    case CallProblem::Kind::SamePhone:
        return HtmlText::escaped(
            tr("That is the phone that would ring first: it cannot be connected with itself."));
    }
    return {};
}

QString ChatPhrases::choice(const CallChoice &choice)
{
    return QString(u"📞 "_s % choice.name % u" · "_s
                   % NumberWords::withKind(choice.number, choice.kind));
}

HtmlText ChatPhrases::askCall(const CallPlan &plan)
{
    return HtmlText::escaped(tr("📞 Call %1?").arg(remoteOf(plan)));
}

HtmlText ChatPhrases::askLateCall(const CallPlan &plan, const MessageAge &late)
{
    return HtmlText::escaped(
        late ? tr("You asked %1 ago to call %2, and I could not do it then.", "%1 = 14 min 05 s")
                   .arg(Phrases::duration(*late), remoteOf(plan))
             : tr("You asked to call %1. This computer's clock is behind, so I cannot tell when.")
                   .arg(remoteOf(plan)));
}

HtmlText ChatPhrases::askLateTap(const CallPlan &plan)
{
    return HtmlText::escaped(tr("You wanted to call %1 while I was offline.").arg(remoteOf(plan)));
}

HtmlText ChatPhrases::askInterruptedCall(const CallPlan &plan)
{
    return HtmlText::escaped(
        tr("You asked to call %1, and I was interrupted at it: I may or may not have dialled.")
            .arg(remoteOf(plan)));
}

HtmlText ChatPhrases::interruptedCommand()
{
    return HtmlText::escaped(tr("I was interrupted at your command to the modem: it may or may not "
                                "have been sent. It is not sent again by itself."));
}

HtmlText ChatPhrases::askLateClose(const MessageAge &late)
{
    return HtmlText::escaped(
        late ? tr("You asked %1 ago to hang up. The call still runs.", "%1 = 45 s")
                   .arg(Phrases::duration(*late))
             : tr("You asked to hang up. This computer's clock is behind, so I cannot tell whether "
                  "you meant the call that runs."));
}

HtmlText ChatPhrases::askEndAndCall(const CallPlan &plan, const QString &running)
{
    return HtmlText::escaped(
        tr("A call with %1 is in progress, so %2 was not called.").arg(running, remoteOf(plan)));
}

HtmlText ChatPhrases::alreadyCalling(const CallPlan &plan)
{
    return HtmlText::escaped(tr("Already calling %1.").arg(remoteOf(plan)));
}

HtmlText ChatPhrases::callsAfterClosing(const CallPlan &plan)
{
    return HtmlText::escaped(
        tr("%1 is called as soon as the last call is over.").arg(remoteOf(plan)));
}

HtmlText ChatPhrases::notCalled(const CallPlan &plan, const QString &why)
{
    return HtmlText::escaped(
        tr("%1 was not called. %2", "%2 = a sentence").arg(remoteOf(plan), why));
}

HtmlText ChatPhrases::closed(bool any)
{
    return HtmlText::escaped(any ? tr("Both lines closed.") : tr("There was no call."));
}

HtmlText ChatPhrases::buttonsGone()
{
    return HtmlText::escaped(
        QString(u'\n' % tr("(The program was restarted, and the buttons are gone. Ask again.)")));
}

QString ChatPhrases::buttonNotValid()
{
    return tr("This button is no longer valid.");
}

QString ChatPhrases::hangingUp()
{
    return tr("Hanging up…");
}

QString ChatPhrases::alreadyHungUp(const QString &actor)
{
    return tr("Already hung up by %1.").arg(actor);
}

QString ChatPhrases::alreadyEnded()
{
    return tr("Already ended.");
}

QString ChatPhrases::calling(const QString &party)
{
    return tr("Calling %1…").arg(party);
}

QString ChatPhrases::forgotten()
{
    return tr("Forgotten.");
}

QString ChatPhrases::callNow()
{
    return tr("📞 Call now");
}

QString ChatPhrases::tryAgain()
{
    return tr("🔁 Try again");
}

QString ChatPhrases::call()
{
    return tr("📞 Call");
}

QString ChatPhrases::cancel()
{
    return tr("✖ Cancel");
}

QString ChatPhrases::forget()
{
    return tr("✖ Forget");
}

QString ChatPhrases::endItAndCall()
{
    return tr("⏹ End it and call");
}

QString ChatPhrases::hangUpNow()
{
    return tr("⏹ Hang up now");
}

} // namespace vp
