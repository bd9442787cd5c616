// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/linephrases.h"

#include "chat/htmltext.h"
#include "service/phrases.h"

using namespace Qt::StringLiterals;

namespace vp {

namespace {

HtmlText line(const QString &plain)
{
    return HtmlText::escaped(QString(u'\n' % plain));
}

QString sentence(const QString &words)
{
    return QString(words % u'.');
}

} // namespace

QString LinePhrases::simLock(const NetworkStatus &status)
{
    switch (status.simLock) {
    case SimLock::None:
        break;
    case SimLock::Pin:
        return status.pinTriesLeft
            ? tr("The SIM card asks for its PIN (tries left: %1)").arg(*status.pinTriesLeft)
            : tr("The SIM card asks for its PIN");
    case SimLock::Puk:
        return tr("The SIM card is blocked and asks for its PUK. Put it into a phone and enter the "
                  "PUK from its papers there; VirtualPhone never enters one");
    case SimLock::Network:
        return tr("The stick accepts the SIM cards of one operator only, and this is none of them. "
                  "Use one of that operator, or have the stick unlocked");
    case SimLock::Other:
        return tr("The SIM card or the stick asks for a code that VirtualPhone does not enter. "
                  "Take the lock off in a phone or with the stick's own program");
    }
    return tr("The SIM card asks for its PIN");
}

QString LinePhrases::pinVerdict(PinVerdict verdict)
{
    switch (verdict) {
    case PinVerdict::None:
    case PinVerdict::Sent:
        return {};
    case PinVerdict::NotAsked:
        return tr("No PIN is asked for now.");
    case PinVerdict::Missing:
        return tr("No PIN is known.");
    case PinVerdict::Malformed:
        return tr("A PIN has 4 to 8 digits.");
    case PinVerdict::KnownWrong:
        return tr("This SIM card refused this PIN before. It is not sent again.");
    case PinVerdict::LastTry:
        return tr("A wrong PIN may block the SIM card now, so it is entered by hand only.");
    case PinVerdict::OtherSim:
        return tr("The PIN that is known belongs to another SIM card.");
    case PinVerdict::Unanswered:
        return tr("The PIN was sent once, and the SIM card did not say whether it is right. Enter "
                  "it by hand.");
    case PinVerdict::NotRemembered:
        return tr("The PIN was not sent, because the data folder cannot be written: a wrong one "
                  "could then be tried twice.");
    }
    return {};
}

QString LinePhrases::pinDetail(const NetworkStatus &status)
{
    if (status.simLock != SimLock::Pin) {
        return {};
    }
    if (status.pinRefused) {
        return tr("The PIN was wrong. It is never tried again.");
    }
    return status.pinVerdict == PinVerdict::Missing ? QString() : pinVerdict(status.pinVerdict);
}

QString LinePhrases::recovery(const Recovery &recovery)
{
    switch (recovery.step) {
    case RecoveryStep::None:
        break;
    case RecoveryStep::Reopening:
        return tr("The modem does not answer; its port is opened again");
    case RecoveryStep::Restarting:
        return tr("The modem does not answer and was told to restart");
    case RecoveryStep::Replug:
        return tr("The modem does not answer. Unplug the stick and plug it in again");
    }
    return {};
}

HtmlText LinePhrases::simLocked(const NetworkStatus &status)
{
    HtmlText text =
        HtmlText::bold(tr("🔒 The SIM card is locked")) + line(sentence(simLock(status)));
    const QString detail = pinDetail(status);
    if (!detail.isEmpty()) {
        text += line(detail);
    }
    return status.simLock == SimLock::Pin ? text
            + line(tr("Enter the PIN in the window of VirtualPhone, never in a chat. Until then "
                      "nobody can call."))
                                          : text;
}

HtmlText LinePhrases::simUnlocked()
{
    return HtmlText::bold(tr("🔓 The SIM card is unlocked"));
}

HtmlText LinePhrases::simSwapped()
{
    return HtmlText::bold(tr("💳 Another SIM card is in the stick"))
        + line(tr("Calls and messages go by its number and its tariff from now on."));
}

HtmlText LinePhrases::unsteady(const Recovery &recovery)
{
    return HtmlText::bold(tr("🔌 The modem keeps disappearing"))
        + line(tr("Lost within ten minutes: %1 times. That is mostly too little power: try another "
                  "USB port, a shorter cable, or a powered hub.")
                   .arg(recovery.losses));
}

HtmlText LinePhrases::steadyAgain()
{
    return HtmlText::escaped(
        tr("🔌 The modem kept disappearing; for ten minutes it has not any more."));
}

HtmlText LinePhrases::replug(const Recovery &recovery)
{
    return HtmlText::bold(tr("⚠️ The modem does not answer"))
        + line(recovery.since.isValid()
                   ? tr("Since %1, whatever is tried. Unplug the stick and plug it in again.")
                         .arg(recovery.since.toLocalTime().time().toString(u"HH:mm"_s))
                   : tr("Unplug the stick and plug it in again."));
}

HtmlText LinePhrases::backAgain()
{
    return HtmlText::escaped(tr("✅ The modem answers again."));
}

HtmlText LinePhrases::leftovers(const std::vector<Call> &calls)
{
    HtmlText text = HtmlText::bold(calls.size() == 1
                                       ? tr("⏹ A call from before was still up and was ended")
                                       : tr("⏹ Calls from before were still up and were ended"));
    for (const Call &call : calls) {
        text += line(Phrases::party({}, call.number));
    }
    return text;
}

} // namespace vp
