// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/ussdphrases.h"

#include "service/networkphrases.h"
#include "service/phrases.h"

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr qsizetype LongestAnswer = 1500; ///< of what an operator says

HtmlText line(const QString &plain)
{
    return HtmlText::escaped(QString(u'\n' % plain));
}

QString saidBy(const UssdReport &report)
{
    return NetworkPhrases::ussd(report).left(LongestAnswer);
}

} // namespace

HtmlText UssdPhrases::asking(const QString &code, bool balance)
{
    return HtmlText::escaped(balance ? tr("💶 Asking the operator…")
                                     : tr("📟 Asking the operator: %1…").arg(code));
}

HtmlText UssdPhrases::answer(const QString &code, const UssdReport &report, bool balance)
{
    return HtmlText::bold(balance ? tr("💶 Balance") : QString(u"📟 "_s % code))
        + line(saidBy(report));
}

HtmlText UssdPhrases::menu(const UssdReport &report)
{
    return HtmlText::bold(tr("📟 The operator asks:")) + line(saidBy(report));
}

HtmlText UssdPhrases::failed(const QString &code, const Error &error)
{
    return HtmlText::bold(QString(u"📟 "_s % code)) + line(NetworkPhrases::ussdError(error));
}

QString UssdPhrases::chosen(const QString &reply)
{
    return tr("➤ %1", "what was answered to the operator").arg(reply);
}

QString UssdPhrases::menuEnded()
{
    return tr("The dialogue is over.");
}

QString UssdPhrases::menuTimedOut()
{
    return tr("Nobody answered, so the dialogue was ended.");
}

HtmlText UssdPhrases::cutOff()
{
    return HtmlText::escaped(tr("📟 The program was started again in the middle of this dialogue "
                                "with the operator: it is over, and his answer is not known."));
}

HtmlText UssdPhrases::unasked(const UssdReport &report)
{
    return HtmlText::bold(tr("📟 The operator says:")) + line(saidBy(report));
}

HtmlText UssdPhrases::missingCode()
{
    return HtmlText::escaped(tr("Write the operator's code behind the command: /ussd *100#"));
}

HtmlText UssdPhrases::noBalanceCode(const QString &operatorName, bool anyKnown)
{
    const QString who = operatorName.isEmpty() ? tr("your operator") : operatorName;
    return HtmlText::escaped(tr("💶 Which code asks %1 for the balance?", "%1 = operator").arg(who))
        + line(anyKnown ? tr("These are known to be used; his own papers say which is right.")
                        : tr("It stands in the operator's papers, such as *123#."))
        + line(tr("It is remembered as network/balanceCode."));
}

QString UssdPhrases::balanceChoice(const QString &code, const QString &whose)
{
    return QString(code % u" · "_s % whose);
}

HtmlText UssdPhrases::notABalanceCode()
{
    return HtmlText::escaped(tr("That is no code such as *123#, so nothing was stored or sent."));
}

HtmlText UssdPhrases::tooMany()
{
    return HtmlText::escaped(tr("Too many questions to the operator wait for their answers "
                                "already. Please wait."));
}

QString UssdPhrases::lateTap()
{
    return tr("You tapped this while I was offline, so nothing was sent yet. Is it still meant?");
}

QString UssdPhrases::newSim()
{
    return tr(
        "The SIM card was not read yet when I asked this, so nothing was sent yet. It is now: "
        "is it still meant?");
}

QString UssdPhrases::otherSim()
{
    return tr(
        "The SIM card that this was asked about is not in the modem now, so nothing was sent.");
}

HtmlText UssdPhrases::late(const MessageAge &age)
{
    return HtmlText::escaped(
        age ? tr("You sent this %1 ago, and I could not do it then. It is not done any more: send "
                 "it again if you still want it.",
                 "%1 = 14 min 05 s")
                  .arg(Phrases::duration(*age))
            : tr("This computer's clock is behind, so I cannot tell when you sent this. It is not "
                 "done: send it again if you still want it, once the clock is right."));
}

QString UssdPhrases::badReply()
{
    return tr("That cannot be sent to the operator.");
}

HtmlText UssdPhrases::missingTones()
{
    return HtmlText::escaped(
        tr("Write the tones behind the command: /dtmf 123# (a comma is a pause)"));
}

HtmlText UssdPhrases::tonesSent()
{
    return HtmlText::escaped(tr("🎹 The tones were sent."));
}

HtmlText UssdPhrases::tonesFailed(const Error &error)
{
    return HtmlText::escaped(NetworkPhrases::tonesError(error));
}

QString UssdPhrases::answerButton()
{
    return tr("✍️ Answer…");
}

QString UssdPhrases::endButton()
{
    return tr("✖ End");
}

QString UssdPhrases::typeButton()
{
    return tr("⌨️ Type another…");
}

HtmlText UssdPhrases::typeReply()
{
    return HtmlText::escaped(tr("Your answer to the operator:"));
}

QString UssdPhrases::replyPlaceholder()
{
    return tr("Answer");
}

HtmlText UssdPhrases::typeBalanceCode()
{
    return HtmlText::escaped(tr("The code that asks for the balance:"));
}

} // namespace vp
