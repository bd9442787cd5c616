// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/messagephrases.h"

#include "service/messagesender.h"
#include "service/phrases.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr qsizetype PieceLength = 3800; ///< a chat message holds 4096, with what stands around it
constexpr qsizetype QuoteLength = 3000;
constexpr qsizetype NoticeLength = 300;

HtmlText line(const QString &plain)
{
    return HtmlText::escaped(QString(u'\n' % plain));
}

/** Where a piece of at most @p longest ends: a paragraph, a line, a word, a character. */
qsizetype cutAt(const QString &text, qsizetype longest)
{
    if (text.size() <= longest) {
        return text.size();
    }
    for (const QString &mark : {u"\n\n"_s, u"\n"_s, u" "_s}) {
        const qsizetype at = text.lastIndexOf(mark, longest - mark.size());
        if (at > longest / 2) {
            return at + mark.size();
        }
    }
    return text.at(longest - 1).isHighSurrogate() ? longest - 1 : longest;
}

QString shortened(const QString &text, qsizetype longest)
{
    return text.size() <= longest ? text
                                  : QString(text.left(cutAt(text, longest)).trimmed() % u'…');
}

QString recipientOf(const MessageRecord &message, const QString &name)
{
    const QString number = Phrases::number(message.remote);
    return name.isEmpty() ? number : QString(name % u" · "_s % number);
}

} // namespace

QString MessagePhrases::quoted(const QString &text)
{
    return shortened(text, QuoteLength);
}

QString MessagePhrases::missing(const MissingParts &gap)
{
    return gap.first == gap.last
        ? tr("[part %1 of %2 missing]").arg(gap.first).arg(gap.total)
        : tr("[parts %1 to %2 of %3 missing]").arg(gap.first).arg(gap.last).arg(gap.total);
}

QString MessagePhrases::standIn(const MessageRecord &message)
{
    switch (message.kind) {
    case MessageKind::Text:
    case MessageKind::Flash:
    case MessageKind::Silent:
        return message.text.isEmpty() ? tr("(no text)") : message.text;
    case MessageKind::Data:
        return tr("📦 %1 bytes of data for some other program; kept.").arg(message.size);
    case MessageKind::MmsNotice:
        return tr("🖼 A picture message (MMS) or web notice waits. This phone cannot fetch it.");
    case MessageKind::WaitingNotice: {
        const bool active = message.cause % 2 == 1;
        const bool voice = message.cause / 2 == 0;
        const QString what = voice
            ? (active ? tr("📼 The operator has voicemail for you.")
                      : tr("📼 No more voicemail at the operator."))
            : (active ? tr("📼 The operator has a message for you (fax or e-mail).")
                      : tr("📼 No more messages at the operator."));
        return message.text.trimmed().isEmpty() ? what : QString(what % u'\n' % message.text);
    }
    case MessageKind::Unreadable:
        return tr("⚠️ An SMS that cannot be read: %1 hexadecimal digits, kept as they came.")
            .arg(message.size * 2);
    }
    return {};
}

QStringList MessagePhrases::pieces(const MessageRecord &message)
{
    QStringList pieces;
    QString rest = standIn(message);
    while (rest.size() > PieceLength) {
        const qsizetype end = cutAt(rest, PieceLength);
        pieces.append(rest.left(end));
        rest.remove(0, end);
    }
    pieces.append(rest);
    return pieces;
}

HtmlText MessagePhrases::possiblyRepeated()
{
    return line(tr("(possibly repeated)"));
}

HtmlText MessagePhrases::outgoing(const MessageRecord &message, const QString &name, bool repeated)
{
    HtmlText text = HtmlText::escaped(u"➤ "_s)
        + HtmlText::bold(tr("To %1:").arg(recipientOf(message, name)))
        + HtmlText::escaped(QString(u" “"_s % shortened(message.text, QuoteLength) % u'”'));
    if (repeated) {
        text += possiblyRepeated();
    }
    const QString parts = cost(message.text);
    if (MessageSender::measure(message.text).parts == 1) {
        return text + line(QString(state(message) % u" · "_s % parts));
    }
    return text + line(parts) + line(state(message));
}

QString MessagePhrases::state(const MessageRecord &message)
{
    const QDateTime now = message.changedAt.value_or(message.at);
    switch (message.state) {
    case MessageState::Received:
    case MessageState::Incomplete:
        return {};
    case MessageState::Queued:
        return message.failure == MessageFailure::None
            ? tr("🕓 queued")
            : tr("🕓 queued, is tried again: %1", "%1 = why it failed").arg(reason(message));
    case MessageState::Sending:
        return message.parts > 1
            ? tr("🕓 sending, %1 of %2 parts are out").arg(message.partsHere).arg(message.parts)
            : tr("🕓 sending");
    case MessageState::Sent:
        return message.failure == MessageFailure::NoReport
            ? tr("✓ sent %1, no delivery report after 1 h", "%1 = time")
                  .arg(timeOf(message.sentAt.value_or(now), now))
            : tr("✓ sent %1", "%1 = time").arg(timeOf(message.sentAt.value_or(now), now));
    case MessageState::Delivered:
        return tr("✓✓ delivered %1", "%1 = time").arg(timeOf(now, message.at));
    case MessageState::Failed:
        return message.failure == MessageFailure::Report
            ? tr("✗ not delivered: %1", "%1 = reason").arg(reason(message))
            : tr("✗ not sent: %1", "%1 = reason").arg(reason(message));
    case MessageState::Unknown:
        return tr("❓ It is not known whether it was sent: %1", "%1 = reason").arg(reason(message));
    case MessageState::Dropped:
        return tr("✖ dropped");
    }
    return {};
}

QString MessagePhrases::reason(const MessageRecord &message)
{
    switch (message.failure) {
    case MessageFailure::None:
    case MessageFailure::NoReport:
        break;
    case MessageFailure::Modem:
        return modemReason(message.cause);
    case MessageFailure::Report:
        return reportReason(message.cause);
    case MessageFailure::Silence:
        return tr("the modem took it and never answered");
    case MessageFailure::Restart:
        return tr("the program ended in the midst of sending");
    case MessageFailure::Timeout:
        return tr("the modem does not take messages now");
    }
    return {};
}

/** @see 3GPP TS 27.005, 3.2.5 */
QString MessagePhrases::modemReason(int code)
{
    switch (code) {
    case 1:
    case 28:
    case 30:
        return tr("the network does not know this number");
    case 8:
    case 10:
        return tr("the operator blocks it");
    case 21:
        return tr("the network rejected it");
    case 27:
        return tr("the other phone is out of service");
    case 38:
    case 41:
    case 42:
    case 47:
    case 332:
        return tr("the network is busy or disturbed");
    case 50:
    case 69:
        return tr("the SIM has no contract for SMS");
    case 208:
    case 322:
        return tr("the SIM's memory is full");
    case 310:
        return tr("there is no SIM card");
    case 311:
    case 312:
    case 316:
    case 317:
        return tr("the SIM wants its PIN");
    case 313:
    case 314:
    case 315:
        return tr("the SIM does not answer");
    case 330:
        return tr("the number of the SMS centre is missing in the SIM");
    case 331:
        return tr("no network");
    case 0:
        return tr("the modem refused without a reason");
    default:
        return tr("the network or modem refused (error %1)").arg(code);
    }
}

/** @see 3GPP TS 23.040, 9.2.3.15 */
QString MessagePhrases::reportReason(int status)
{
    switch (status & 0x3f) {
    case 0x00: // 0x40, 0x60
        return status >= 0x60 ? tr("the network is congested")
                              : tr("the phones do not understand each other");
    case 0x01:
        return status >= 0x60 ? tr("the other phone is busy") : tr("the number does not take it");
    case 0x02:
    case 0x22:
        return tr("the other phone did not answer");
    case 0x03:
        return tr("the operator does not carry it");
    case 0x06:
        return tr("it could not be delivered in time");
    case 0x07:
    case 0x08:
        return tr("it was deleted at the SMS centre");
    default:
        return tr("the SMS centre gave up (status %1)").arg(status);
    }
}

QString MessagePhrases::counter(const SmsMeasure &measure)
{
    if (!measure.fits) {
        return tr("Too long for an SMS.");
    }
    const QString left = tr("%n left", "characters of the last part", measure.unitsLeft);
    const QString parts =
        measure.parts == 1 ? tr("1 part") : tr("%n parts", nullptr, measure.parts);
    if (measure.alphabet == SmsAlphabet::Gsm7) {
        return tr("%1, %2", "118 left, 1 part").arg(left, parts);
    }
    return measure.cause.isEmpty()
        ? tr("%1, %2, Unicode", "12 left, 2 parts").arg(left, parts)
        : tr("%1, %2, Unicode because of “%3”", "12 left, 2 parts, a character")
              .arg(left, parts, measure.cause);
}

QString MessagePhrases::unknownSender()
{
    return tr("Unknown sender");
}

QString MessagePhrases::cost(const QString &text)
{
    const SmsMeasure measure = MessageSender::measure(text);
    if (measure.parts < 2) {
        return tr("1 part");
    }
    const QString parts = tr("%1 parts").arg(measure.parts);
    return measure.cause.isEmpty()
        ? parts
        : tr("%1 (because of “%2”)", "%1 = 2 parts, %2 = a character").arg(parts, measure.cause);
}

QString MessagePhrases::noticeTitle(const MessageRecord &message, const QString &name)
{
    return tr("SMS from %1").arg(senderOf(message, name));
}

QString MessagePhrases::noticeBody(const MessageRecord &message)
{
    return shortened(standIn(message), NoticeLength);
}

QString MessagePhrases::retryButton(const MessageRecord &message)
{
    return message.state == MessageState::Unknown ? tr("🔁 Send again") : tr("🔁 Retry");
}

QString MessagePhrases::dropButton()
{
    return tr("✖ Drop");
}

QString MessagePhrases::sendButton()
{
    return tr("✉️ Send now");
}

QString MessagePhrases::sendToButton(const QString &name, const QString &number)
{
    return name.isEmpty() ? QString(u"✉️ "_s % number)
                          : QString(u"✉️ "_s % name % u" · "_s % number);
}

QString MessagePhrases::willBeSent()
{
    return tr("It will be sent.");
}

QString MessagePhrases::dropped()
{
    return tr("Dropped.");
}

HtmlText MessagePhrases::forOwnersOnly()
{
    return HtmlText::escaped(tr("🔒 This SMS holds a code: only owners can read it."));
}

HtmlText MessagePhrases::orderedBefore(const QString &to)
{
    return HtmlText::escaped(tr("✗ Nothing was sent to %1: your message has asked for another SMS "
                                "before. Please write it once more.")
                                 .arg(to));
}

QString MessagePhrases::notAnyMore()
{
    return tr("That is no longer possible.");
}

HtmlText MessagePhrases::askText(const QString &to)
{
    return HtmlText::escaped(tr("✉️ SMS to %1 — type the text.").arg(to));
}

QString MessagePhrases::textPlaceholder()
{
    return tr("Message, 160 characters per part");
}

HtmlText MessagePhrases::askLate(const QString &to, const QString &text, const MessageAge &late)
{
    const QString quoted = shortened(text, QuoteLength);
    return HtmlText::escaped(
        late ? tr("You asked %1 ago to send %2 this: “%3” Send it now?", "%1 = 14 min 05 s")
                   .arg(Phrases::duration(*late), to, quoted)
             : tr("You asked to send %1 this: “%2” This computer's clock is behind, so I cannot "
                  "tell when. Send it now?")
                   .arg(to, quoted));
}

HtmlText MessagePhrases::askLateTap(const QString &to, const QString &text)
{
    return HtmlText::escaped(tr("You tapped this while I was away, so nothing was sent to %1 yet: "
                                "“%2” Send it now?")
                                 .arg(to, shortened(text, QuoteLength)));
}

HtmlText MessagePhrases::tapOnceMore()
{
    return HtmlText::escaped(tr("You tapped a button below an SMS while I was away, so nothing was "
                                "sent. Tap it once more if you still want it."));
}

HtmlText MessagePhrases::askWhichNumber(const QString &text)
{
    return HtmlText::escaped(tr("“%1”: where does the number end? Which one shall have the SMS?")
                                 .arg(shortened(text, QuoteLength)));
}

HtmlText MessagePhrases::askWhom(const QString &words, int matches)
{
    return HtmlText::escaped(matches == 1
                                 ? tr("Nobody in the contacts is called exactly so: “%1”. Send it "
                                      "to this one?")
                                       .arg(shortened(words, QuoteLength))
                                 : tr("“%1” may mean %2 numbers. Which one shall have the SMS?")
                                       .arg(shortened(words, QuoteLength))
                                       .arg(matches));
}

HtmlText MessagePhrases::unknownName(const QString &words)
{
    return HtmlText::escaped(
        tr("“%1” begins with no number and with nobody of the contacts, so no SMS was sent.")
            .arg(shortened(words, QuoteLength)));
}

HtmlText MessagePhrases::noText(const QString &to)
{
    return HtmlText::escaped(tr("Write the text behind it: /sms %1 See you at eight").arg(to));
}

HtmlText MessagePhrases::noArgument()
{
    return HtmlText::escaped(
        tr("Write the number or name and the text behind the command: /sms +39 340 123 4567 See "
           "you at eight"));
}

HtmlText MessagePhrases::cannotAnswer(const QString &sender)
{
    return HtmlText::escaped(
        sender.isEmpty()
            ? tr("This sender has no number, so it cannot be answered.")
            : tr("%1 is a name without a number, so it cannot be answered.").arg(sender));
}

HtmlText MessagePhrases::emergency(const QString &number)
{
    return HtmlText::escaped(
        tr("🚨 Dial %1 on your own phone, now. Nothing is sent to emergency numbers from here.")
            .arg(number));
}

HtmlText MessagePhrases::notQueued(const QString &why)
{
    return HtmlText::escaped(tr("The SMS was not sent. %1", "%1 = a sentence").arg(why));
}

} // namespace vp
