// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words of MessagePhrases about messages that came in, and of the buttons below them.
#include "service/messagephrases.h"
#include "service/phrases.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr qint64 LateAfter = 600; ///< s between the service centre's time and ours
constexpr qsizetype LongestButton = 40;

HtmlText line(const QString &plain)
{
    return HtmlText::escaped(QString(u'\n' % plain));
}

/** "482 913": read out and compared more easily. */
QString grouped(const QString &code)
{
    constexpr qsizetype half = 3;
    return code.size() == 2 * half ? QString(code.left(half) % u' ' % code.mid(half)) : code;
}

} // namespace

QString MessagePhrases::timeOf(const QDateTime &time, const QDateTime &today)
{
    const QDateTime local = time.toLocalTime();
    const QString clock = local.time().toString(u"HH:mm"_s);
    return local.date() == today.toLocalTime().date()
        ? clock
        : QString(QLocale().toString(local.date(), QLocale::ShortFormat) % u' ' % clock);
}

QString MessagePhrases::senderOf(const MessageRecord &message, const QString &name)
{
    if (!message.answerable && !message.remote.isEmpty()) {
        return message.remote;
    }
    return message.remote.isEmpty() ? unknownSender() : Phrases::party(name, message.remote);
}

/** The text with its code as something that a tap copies. */
HtmlText MessagePhrases::body(const QString &text, const std::optional<OneTimeCode> &code)
{
    if (!code || code->at + code->length > text.size()) {
        return line(text);
    }
    return line(text.left(code->at)) + HtmlText::code(text.mid(code->at, code->length))
        + HtmlText::escaped(text.mid(code->at + code->length));
}

HtmlText MessagePhrases::incoming(const MessageRecord &message, const IncomingWords &words)
{
    const QStringList all = pieces(message);
    const QString sender = senderOf(message, words.name);
    QString title = message.kind == MessageKind::Flash
        ? tr("⚡ %1 (flash message)", "%1 = sender").arg(sender)
        : QString(u"✉️ "_s % sender);
    if (words.code) {
        title = tr("🔑 %1 · code %2", "%1 = sender").arg(sender, grouped(words.code->code));
    }
    if (all.size() > 1) {
        title += u" · %1/%2"_s.arg(words.piece + 1).arg(all.size());
    }
    HtmlText text = HtmlText::bold(title);
    if (words.repeated) {
        text += possiblyRepeated();
    }
    text += body(all.value(words.piece), all.size() == 1 ? words.code : std::nullopt);
    const bool hasNumber = message.answerable && !message.remote.isEmpty();
    QStringList footer;
    if (hasNumber) {
        footer.append(Phrases::number(message.remote));
    }
    const QDateTime sent = message.sentAt.value_or(message.at);
    const bool late = sent.secsTo(message.at) > LateAfter;
    footer.append(late ? tr("received late (sent %1)").arg(timeOf(sent, message.at))
                       : timeOf(sent, message.at));
    if (hasNumber && words.hint && !words.code) {
        footer.append(tr("Reply to this message to answer"));
    }
    text += HtmlText::escaped(QString(u"\n\n"_s % footer.join(u" · "_s)));
    if (!words.answered.isEmpty()) {
        text += line(u"💬 "_s + alreadyAnswered(words.answered));
    }
    if (words.blocked) {
        text += line(tr("🚫 Blocked. Calls are rejected from now on."));
    }
    if (words.muted) {
        text += line(tr("🔇 Muted: SMS of this sender come without a sound."));
    }
    return text;
}

QString MessagePhrases::alreadyAnswered(const QString &text)
{
    return tr("Already answered: “%1”").arg(text);
}

QStringList MessagePhrases::quickAnswers(const QString &setting, bool isSet)
{
    if (!isSet) {
        return {tr("Yes"), tr("No"), tr("On my way")};
    }
    return setting.compare("none"_L1, Qt::CaseInsensitive) == 0
        ? QStringList()
        : setting.split(u'|', Qt::SkipEmptyParts);
}

QString MessagePhrases::quickAnswerButton(const QString &answer)
{
    return answer.size() <= LongestButton
        ? QString(u"💬 "_s % answer)
        : QString(u"💬 "_s % answer.left(LongestButton - 1) % u'…');
}

QString MessagePhrases::callButton()
{
    return tr("📞 Call");
}

QString MessagePhrases::addContactButton()
{
    return tr("👤 Add contact");
}

QString MessagePhrases::blockButton()
{
    return tr("🚫 Block");
}

QString MessagePhrases::unblockButton()
{
    return tr("↩️ Undo the block");
}

QString MessagePhrases::deleteHereButton()
{
    return tr("🗑 Delete here");
}

QString MessagePhrases::deleteNowButton()
{
    return tr("🗑 Delete now");
}

QString MessagePhrases::copyButton(const QString &code)
{
    return tr("📋 Copy %1", "%1 = 482913").arg(code);
}

QString MessagePhrases::muteButton()
{
    return tr("🔇 Mute sender");
}

QString MessagePhrases::unmuteButton()
{
    return tr("🔔 Unmute sender");
}

QString MessagePhrases::backButton()
{
    return tr("« Back");
}

QString MessagePhrases::nowMuted()
{
    return tr("Muted in this chat.");
}

QString MessagePhrases::notMuted()
{
    return tr("Not muted any more.");
}

QString MessagePhrases::blocked()
{
    return tr("Blocked.");
}

QString MessagePhrases::unblocked()
{
    return tr("Not blocked any more.");
}

QString MessagePhrases::deletedHere()
{
    return tr("Deleted here. The window still has it.");
}

HtmlText MessagePhrases::sentLate(const QString &to, std::chrono::seconds late)
{
    return HtmlText::escaped(
        tr("⏰ Late: you asked %1 ago to send %2 an SMS. It goes out now.", "%1 = 4 min 05 s")
            .arg(Phrases::duration(late), to));
}

HtmlText MessagePhrases::askUnknown(const QString &number, const QString &text)
{
    return HtmlText::escaped(
        tr("✉️ %1 is nobody you know yet. Send this SMS there? “%2”", "%1 = number")
            .arg(number, quoted(text)));
}

QString MessagePhrases::sendPlainButton()
{
    return tr("✉️ Send");
}

HtmlText MessagePhrases::alreadySending(const QString &to)
{
    return HtmlText::escaped(tr("That SMS to %1 is being sent already.").arg(to));
}

HtmlText MessagePhrases::textChanged(const QString &to)
{
    return HtmlText::escaped(
        tr("✏️ The SMS to %1 was not sent yet: it has your new text.").arg(to));
}

HtmlText MessagePhrases::recipientChanged()
{
    return HtmlText::escaped(
        tr("✏️ Your change was not taken: the SMS waits for somebody else. "
           "Drop it, and write a new one."));
}

} // namespace vp
