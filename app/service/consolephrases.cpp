// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/consolephrases.h"

#include "service/phrases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

/** A message may have 4096 characters; escaping makes some of them longer. */
constexpr qsizetype LongestAnswer = 3000;
constexpr qsizetype LongestLine = 1000;

/** The modem's bytes as something that can be shown: nothing invisible. */
QString printable(const QByteArray &line)
{
    QString text = QString::fromLatin1(line.left(LongestLine));
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return c < u' ' || (c > u'~' && c < u'\xa0'); },
        QChar(0x00b7));
    return line.size() > LongestLine ? QString(text % u'…') : text;
}

} // namespace

QString ConsolePhrases::verdict(const ConsoleCommand &command)
{
    switch (command.rule) {
    case ConsoleRule::Harmless:
    case ConsoleRule::HangsUp:
        return {};
    case ConsoleRule::Changes:
        return tr("%1 may change the modem.", "%1 = a modem command").arg(command.part);
    case ConsoleRule::TakesMinutes:
        return tr("The search for networks takes up to five minutes, and until it is over no call "
                  "and no SMS can be handled.");
    case ConsoleRule::Restarts:
        return tr("This restarts the modem: calls end, and for up to a minute nobody can be "
                  "reached.");
    case ConsoleRule::DeletesMessage:
        return tr("This deletes an SMS from the SIM, even one that has not been stored here yet.");
    case ConsoleRule::ChangesCalls:
        return tr("%1 changes the calls that run.", "%1 = a modem command").arg(command.part);
    case ConsoleRule::ChangesNetwork:
        return tr("%1 changes a service of the network, also for later.", "%1 = a modem command")
            .arg(command.part);
    case ConsoleRule::MayCost:
        return tr("This sends a code to the operator, which may cost money or change services. "
                  "What the operator answers comes later: /verbose_on shows it.");
    case ConsoleRule::Empty:
        return tr("Write the modem command behind it: /command AT+CSQ");
    case ConsoleRule::TooLong:
        return tr("That is longer than 256 characters.");
    case ConsoleRule::HiddenCharacters:
        return tr("That holds characters that no modem command has, such as line ends or typed "
                  "quotes “…”. Write it in one line of plain letters.");
    case ConsoleRule::NotAt:
        return tr("A modem command begins with AT, such as AT+CSQ.");
    case ConsoleRule::Malformed:
        return tr("That is not a modem command that I understand, so it is not sent.");
    case ConsoleRule::Dials:
        return tr("Calls are made with /call, never by a command to the modem.");
    case ConsoleRule::Answers:
        return tr("Calls are answered by the phone itself.");
    case ConsoleRule::Secret:
        return tr("%1 is not sent from here: PIN, locks and passwords do not belong into a chat. "
                  "If you wrote one, delete your message.",
                  "%1 = a modem command")
            .arg(command.part);
    case ConsoleRule::SendsMessage:
        return tr("SMS are sent with /sms, never by a command to the modem.");
    case ConsoleRule::DeletesMessages:
        return tr("That would delete SMS that nobody has read yet.");
    case ConsoleRule::ReliedOn:
        return tr("%1 stays as it is: with another setting the phone would miss calls or SMS, or "
                  "not understand the modem.",
                  "%1 = a modem command")
            .arg(command.part);
    case ConsoleRule::RadioOff:
        return tr("That would switch the radio or the modem off, and nobody could be reached.");
    case ConsoleRule::Resets:
        return tr("That would reset the modem's settings under the running phone.");
    case ConsoleRule::Firmware:
        return tr("%1 writes into the modem's firmware and may break it for ever.",
                  "%1 = a modem command")
            .arg(command.part);
    case ConsoleRule::PortRoles:
        return tr("%1 changes which port does what, and the modem remembers it.",
                  "%1 = a modem command")
            .arg(command.part);
    case ConsoleRule::DataMode:
        return tr("That would turn the port into a data connection, and the modem would be lost.");
    case ConsoleRule::SimFiles:
        return tr("%1 writes to the SIM itself, which may lock or break it.",
                  "%1 = a modem command")
            .arg(command.part);
    }
    return {};
}

QString ConsolePhrases::answer(const RawAnswer &answer)
{
    QString text;
    int leftOut = 0;
    for (const QByteArray &line : answer.lines) {
        const QString shown = printable(line);
        if (text.size() + shown.size() > LongestAnswer) {
            ++leftOut;
        } else {
            text += QString(shown % u'\n');
        }
    }
    if (leftOut > 0) {
        text += QString(tr("… and %n more lines", nullptr, leftOut) % u'\n');
    }
    return text + printable(answer.final);
}

QString ConsolePhrases::error(const Error &error)
{
    if (error.code == ErrorCode::Timeout) {
        return tr("The modem did not answer in time. Whether it has done it is not known.");
    }
    if (error.code == ErrorCode::Cancelled) {
        return tr("The modem was set up anew before it came to that: it was not sent.");
    }
    if (error.code == ErrorCode::CallInProgress) {
        return tr("A call was being set up for so long that it was not sent.");
    }
    if (error.code == ErrorCode::TooManyRequests) {
        return tr("Too many commands wait already: it was not sent.");
    }
    return Phrases::error(error);
}

HtmlText ConsolePhrases::refused(const ConsoleCommand &command)
{
    return HtmlText::escaped(QString(u"⛔ "_s % verdict(command)));
}

HtmlText ConsolePhrases::ask(const ConsoleCommand &command)
{
    return HtmlText::code(QString::fromLatin1(command.text))
        + HtmlText::escaped(QString(u'\n' % verdict(command)));
}

HtmlText ConsolePhrases::askLate(const ConsoleCommand &command, const MessageAge &age)
{
    HtmlText text = HtmlText::code(QString::fromLatin1(command.text))
        + HtmlText::escaped(QString(
            u'\n'
            % (age ? tr("You asked for this %1 ago.", "%1 = 14 min 05 s")
                         .arg(Phrases::duration(*age))
                   : tr("This computer's clock is behind, so I cannot tell when you asked for "
                        "this."))));
    const QString warning = verdict(command);
    return warning.isEmpty() ? text : text + HtmlText::escaped(QString(u' ' % warning));
}

HtmlText ConsolePhrases::waiting()
{
    return HtmlText::escaped(tr("A call is being set up. It is sent right after."));
}

HtmlText ConsolePhrases::answered(const QByteArray &text, const Result<RawAnswer> &result)
{
    const HtmlText title = HtmlText::code(QString::fromLatin1(text)) + HtmlText::escaped(u"\n"_s);
    return result ? title + HtmlText::preformatted(answer(*result))
                  : title + HtmlText::escaped(QString(u"⚠️ "_s % error(result.error())));
}

HtmlText ConsolePhrases::notForGuests()
{
    return HtmlText::escaped(
        tr("Only somebody who is an owner by his own id may talk to the modem."));
}

HtmlText ConsolePhrases::mirrorOn(bool wasOn)
{
    return HtmlText::escaped(
        wasOn ? tr("This chat is shown what goes to and from the modem already. /verbose_off ends "
                   "it.")
              : tr("From now on this chat is shown what goes to and from the modem, until "
                   "/verbose_off or the next start."));
}

HtmlText ConsolePhrases::mirrorOff(bool wasOn)
{
    return HtmlText::escaped(wasOn ? tr("The modem's traffic is not shown here any more.")
                                   : tr("The modem's traffic was not shown here."));
}

HtmlText ConsolePhrases::mirror(const QStringList &lines, int leftOut)
{
    HtmlText text = HtmlText::preformatted(lines.join(u'\n'));
    if (leftOut > 0) {
        text +=
            HtmlText::escaped(QString(u'\n' % tr("%n more lines were left out", nullptr, leftOut)));
    }
    return text;
}

QString ConsolePhrases::sendIt()
{
    return tr("📟 Send it");
}

QString ConsolePhrases::sent()
{
    return tr("Sent.");
}

} // namespace vp
