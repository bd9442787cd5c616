// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/askphrases.h"

#include "service/incomingcalldesk.h"

#include <QStringBuilder>

namespace vp {

QString AskPhrases::question()
{
    return tr("It rings for %1 s. Who takes it?").arg(IncomingCallDesk::LongestQuestion.count());
}

QString AskPhrases::ringButton(const QString &phone)
{
    return tr("📲 %1", "button: let this phone ring").arg(phone);
}

QString AskPhrases::rejectButton()
{
    return tr("✋ Reject");
}

QString AskPhrases::rejectWithSmsButton()
{
    return tr("💬 Reject + SMS");
}

QString AskPhrases::otherPhonesButton()
{
    return tr("☎️ Other…", "button: other phones");
}

QString AskPhrases::typeNumberButton()
{
    return tr("⌨️ Type a number");
}

QString AskPhrases::writeButton()
{
    return tr("✍️ Write…");
}

QString AskPhrases::backButton()
{
    return tr("« Back");
}

QString AskPhrases::textButton(const QString &text)
{
    constexpr qsizetype longest = 32;
    return text.size() <= longest ? text : QString(text.left(longest - 1) % u'…');
}

QStringList AskPhrases::standardTexts()
{
    return {tr("I am in a meeting.", "SMS"), tr("I will call you back.", "SMS"),
            tr("Please text me.", "SMS")};
}

QString AskPhrases::decided(const Decision &decision, bool namesActor)
{
    const OwnersWord &word = decision.word;
    const QString actor = namesActor ? decision.actor : QString();
    if (word.kind == OwnersWord::Kind::Ring) {
        return actor.isEmpty()
            ? tr("You chose %1.", "%1 = phone").arg(decision.phone)
            : tr("%1 chose %2.", "%1 = owner, %2 = phone").arg(actor, decision.phone);
    }
    if (word.kind == OwnersWord::Kind::Voicemail) {
        return actor.isEmpty() ? tr("You let the caller leave a message.")
                               : tr("%1 let the caller leave a message.").arg(actor);
    }
    if (word.kind == OwnersWord::Kind::Reject) {
        return actor.isEmpty() ? tr("You rejected it.") : tr("Rejected by %1.").arg(actor);
    }
    if (word.text && !word.text->isEmpty()) {
        return actor.isEmpty() ? tr("You rejected it · SMS: %1").arg(*word.text)
                               : tr("Rejected by %1 · SMS: %2").arg(actor, *word.text);
    }
    return actor.isEmpty() ? tr("You rejected it, with an SMS.")
                           : tr("Rejected by %1, with an SMS.").arg(actor);
}

QString AskPhrases::alreadyDecided(const Decision &decision, bool namesActor)
{
    if (!namesActor || decision.actor.isEmpty()) {
        return tr("Already decided. %1", "%1 = sentence: You rejected it.")
            .arg(decided(decision, false));
    }
    if (decision.word.kind == OwnersWord::Kind::Voicemail) {
        return tr("Already decided. %1", "%1 = sentence: You rejected it.")
            .arg(decided(decision, true));
    }
    return decision.word.kind == OwnersWord::Kind::Ring
        ? tr("%1 has already chosen %2.", "%1 = owner, %2 = phone")
              .arg(decision.actor, decision.phone)
        : tr("Already rejected by %1.").arg(decision.actor);
}

QString AskPhrases::ringsAlready(const QString &phone)
{
    return tr("%1 is being called already.").arg(phone);
}

QString AskPhrases::tooLate()
{
    return tr("Too late for that.");
}

QString AskPhrases::cannotRing()
{
    return tr("That phone cannot ring for this caller.");
}

QString AskPhrases::typeNumber()
{
    return tr("Forward to which number?");
}

} // namespace vp
