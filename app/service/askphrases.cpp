// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/askphrases.h"

namespace vp {

QString AskPhrases::question()
{
    return tr("It rings until you decide. Who takes it?");
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

QString AskPhrases::decided(OwnersWord::Kind kind, const QString &phone, const QString &actor)
{
    switch (kind) {
    case OwnersWord::Kind::Ring:
        return actor.isEmpty() ? tr("You chose %1.", "%1 = phone").arg(phone)
                               : tr("%1 chose %2.", "%1 = owner, %2 = phone").arg(actor, phone);
    case OwnersWord::Kind::Reject:
        return actor.isEmpty() ? tr("You rejected it.") : tr("Rejected by %1.").arg(actor);
    case OwnersWord::Kind::RejectWithSms:
        return actor.isEmpty() ? tr("You rejected it, with an SMS.")
                               : tr("Rejected by %1, with an SMS.").arg(actor);
    }
    return {};
}

QString AskPhrases::alreadyDecided(const QString &word)
{
    return tr("Already decided. %1", "%1 = sentence: Rejected by Anna.").arg(word);
}

} // namespace vp
