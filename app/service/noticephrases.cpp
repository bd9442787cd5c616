// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/noticephrases.h"

#include "service/phrases.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp {

QString NoticePhrases::caller(const CallRecord &record, bool named)
{
    if (!named) {
        return record.remoteName.isEmpty() ? tr("Somebody") : tr("A contact");
    }
    const QString party = Phrases::party(record.remoteName, record.remoteNumber);
    return record.remoteName.isEmpty() || record.remoteNumber.isEmpty()
        ? party
        : QString(party % u" · "_s % Phrases::number(record.remoteNumber));
}

QString NoticePhrases::missed(const CallRecord &record, bool named)
{
    const QString who = caller(record, named);
    if (!named) {
        return who;
    }
    const QString party = Phrases::party(record.remoteName, record.remoteNumber);
    const QString end = Phrases::outcome(record);
    if (!end.contains(party)) {
        return who % u'\n' % end;
    }
    // Who it was is in the sentence already.
    return who == party ? end : QString(end % u'\n' % Phrases::number(record.remoteNumber));
}

QString NoticePhrases::incomingTitle()
{
    return tr("Incoming call");
}

QString NoticePhrases::askedTitle()
{
    return tr("Incoming call: what shall become of it?");
}

QString NoticePhrases::missedTitle()
{
    return tr("Missed call");
}

QString NoticePhrases::voicemailTitle()
{
    return tr("New voicemail");
}

QString NoticePhrases::waitingTitle()
{
    return tr("Another caller waits");
}

QString NoticePhrases::lineWasBusy()
{
    return tr("The line was busy with another call.");
}

QString NoticePhrases::blockedTitle()
{
    return tr("Blocked call");
}

QString NoticePhrases::outgoingTitle(const CallRecord &record, bool named)
{
    return named ? tr("Calling %1").arg(Phrases::party(record.remoteName, record.remoteNumber))
                 : tr("Calling");
}

QString NoticePhrases::rejectButton()
{
    return tr("Reject");
}

QString NoticePhrases::rejectWithSmsButton()
{
    return tr("Reject + SMS");
}

QString NoticePhrases::forwardButton()
{
    return tr("Forward to me");
}

QString NoticePhrases::answerHereButton()
{
    return tr("Answer here");
}

QString NoticePhrases::voicemailButton()
{
    return tr("Voicemail");
}

QString NoticePhrases::nextPhoneButton()
{
    return tr("Try next phone");
}

QString NoticePhrases::hangUpButton()
{
    return tr("Hang up");
}

QString NoticePhrases::playButton()
{
    return tr("Play");
}

QString NoticePhrases::callBackButton()
{
    return tr("Call back");
}

QString NoticePhrases::callButton()
{
    return tr("Call");
}

QString NoticePhrases::smsButton()
{
    return tr("SMS");
}

QString NoticePhrases::replyButton()
{
    return tr("Reply");
}

QString NoticePhrases::notSpamButton()
{
    return tr("Not spam");
}

QString NoticePhrases::diagnosticsButton()
{
    return tr("Diagnostics");
}

QString NoticePhrases::revokeButton()
{
    return tr("Revoke");
}

QString NoticePhrases::showButton()
{
    return tr("Show");
}

QString NoticePhrases::messageTitle()
{
    return tr("New SMS");
}

QString NoticePhrases::notSentTitle()
{
    return tr("The answer was not sent");
}

QString NoticePhrases::modemGoneTitle()
{
    return tr("The modem is gone");
}

QString NoticePhrases::modemBackTitle()
{
    return tr("The modem is back");
}

QString NoticePhrases::nobodyCanCall()
{
    return tr("Nobody can call, and no SMS comes or goes.");
}

QString NoticePhrases::ownerTitle()
{
    return tr("The phone has a new owner");
}

QString NoticePhrases::guestTitle()
{
    return tr("The phone has a guest");
}

QString NoticePhrases::mayUseThePhone(const QString &who, const QString &until)
{
    return until.isEmpty() ? who : tr("%1 · %2", "name, until when").arg(who, until);
}

QString NoticePhrases::passwordTitle()
{
    return tr("Somebody typed a wrong password");
}

QString NoticePhrases::notRevokedTitle()
{
    return tr("The rights could not be taken");
}

QString NoticePhrases::revokedTitle()
{
    return tr("The rights were taken");
}

QString NoticePhrases::notUndoneTitle()
{
    return tr("It could not be undone");
}

QString NoticePhrases::undoButton()
{
    return tr("Undo");
}

QString NoticePhrases::calendarTitle()
{
    return tr("A calendar is old");
}

QString NoticePhrases::calendarIsOld(const QString &name)
{
    return tr("“%1” could not be read for a day. The last copy still decides who gets which call.")
        .arg(name);
}

QString NoticePhrases::target(const QString &rule, const std::vector<OwnPhone> &phones)
{
    if (rule == "master"_L1) {
        return tr("your own phone");
    }
    if (rule == "reject"_L1) {
        return tr("nobody: they are rejected");
    }
    if (rule == "voicemail"_L1) {
        return tr("nobody: they may leave a message");
    }
    if (rule == "sms"_L1) {
        return tr("nobody: they get an SMS");
    }
    if (rule == "ask"_L1) {
        return tr("whom you say while it rings");
    }
    const auto known = std::ranges::find_if(
        phones, [&rule](const OwnPhone &phone) { return phone.number.text() == rule; });
    return known != phones.end() && !known->name.isEmpty() ? known->name : Phrases::number(rule);
}

QString NoticePhrases::until(const QDateTime &until, const QDateTime &now)
{
    const QLocale locale;
    const QString time = locale.toString(until.time(), QLocale::ShortFormat);
    if (until.date() == now.date()) {
        return tr("until %1", "time").arg(time);
    }
    if (until.date() == now.date().addDays(1)) {
        return tr("until tomorrow %1", "time").arg(time);
    }
    return tr("until %1", "time").arg(locale.toString(until, QLocale::ShortFormat));
}

} // namespace vp
