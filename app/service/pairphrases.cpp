// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/pairphrases.h"

#include "service/phrases.h"

using namespace Qt::StringLiterals;

namespace vp {

QString PairPhrases::code(const PairingOffer &offer)
{
    constexpr qsizetype half = 4;
    return QString(offer.code.first(half) % u' ' % offer.code.sliced(half));
}

QString PairPhrases::offer(const QString &link, const QString &bot, const PairingOffer &offer)
{
    QString text = link.isEmpty()
        ? QString()
        : QString(tr("Scan this with your phone, or open this link, then press START:") % u"\n  "_s
                  % link % u'\n');
    text += tr("Or send this code to the bot @%1:").arg(bot) % u"  "_s % code(offer) % u'\n';
    return text + tr("It is good for ten minutes and for one person.");
}

QString PairPhrases::who(const PairingRequest &request)
{
    constexpr qsizetype longest = 60;
    QString name;
    for (const QChar c : request.name.left(longest)) {
        name += c.isPrint() && c.category() != QChar::Other_Format ? c : QChar(u'?');
    }
    return tr("%1 (id %2)", "a person").arg(name).arg(request.id);
}

QString PairPhrases::question(const PairingRequest &request)
{
    return tr("%1 wants to control this phone. Allow? [y/N]").arg(who(request));
}

QString PairPhrases::paired(const PairingRequest &request)
{
    return tr("%1 is an owner now.").arg(who(request));
}

QString PairPhrases::unreachable()
{
    return tr("gets no messages: has blocked the bot, or never pressed Start");
}

QString PairPhrases::denied()
{
    return tr("Nobody has become an owner.");
}

QString PairPhrases::codeIsVoid()
{
    return tr("The code is void: it is too old, or was guessed at too often. Nobody has become an "
              "owner.");
}

QString PairPhrases::connecting()
{
    return tr("Connecting with Telegram…");
}

QString PairPhrases::notConnected(ChatHealth health)
{
    const QString remedy = Phrases::chatRemedy(health);
    const QString sentence = tr("Telegram cannot be reached.");
    return remedy.isEmpty() ? sentence : QString(sentence % u' ' % remedy);
}

QString PairPhrases::tokenRefused()
{
    return tr("Telegram refuses the bot's token.");
}

QString PairPhrases::noToken()
{
    return tr("No bot is set up: give its token by virtualphoned --set telegram/token=- or in the "
              "variable virtualphone_bottoken.");
}

QString PairPhrases::alreadyRunning()
{
    return tr("VirtualPhone is running with these data. Stop it first, then pair.");
}

QString PairPhrases::tokenFirst()
{
    return tr("First give the token of a bot, above.");
}

QString PairPhrases::atTheComputer()
{
    return tr("somebody at the computer");
}

QString PairPhrases::notRemoved(const Error &error)
{
    return error.code == ErrorCode::Conflict
        ? tr("The owners are fixed by the variable virtualphone_botowner: take the id out there.")
        : tr("Nobody was removed: the disk refuses.");
}

QString PairPhrases::notBroughtBack(const Error &error)
{
    return error.code == ErrorCode::Conflict
        ? tr("The owners are fixed by the variable virtualphone_botowner: add the id there.")
        : tr("Nobody was brought back: the disk refuses.");
}

QString PairPhrases::tooLateForUndo()
{
    return tr("It is too late to undo that.");
}

QString PairPhrases::notStored(const Error &error)
{
    return error.code == ErrorCode::Conflict
        ? tr("The owners are fixed by the variable virtualphone_botowner: add the id there.")
        : tr("The new owner could not be stored: the disk refuses.");
}

HtmlText PairPhrases::notRunning()
{
    return HtmlText::escaped(
        tr("The phone does not run now: somebody is becoming an owner at its computer."));
}

} // namespace vp
