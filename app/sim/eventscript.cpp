// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/eventscript.h"

#include "sim/networkjournal.h"
#include "sim/simcard.h"
#include "sim/simulatedspeech.h"
#include "sim/simulatedvoice.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace vp::sim {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using CallFate = SimulatedModem::CallFate;
using Reaction = PartyBehaviour::Reaction;

namespace {

constexpr milliseconds LongestSpeech = std::chrono::minutes(10);

tl::unexpected<Error> bad(const QString &sentence)
{
    return failure(ErrorCode::InvalidInput, sentence);
}

bool isNumber(const QString &word)
{
    static const QRegularExpression number(u"^\\+?[0-9]{2,15}$"_s);
    return number.match(word).hasMatch();
}

/** "dropped" by default, "keep" = the calls stay up in the network. */
std::optional<CallFate> fateOf(const QStringList &words)
{
    if (words.size() == 1) {
        return CallFate::Dropped;
    }
    return words.size() == 2 && words.at(1) == "keep"_L1 ? std::optional(CallFate::StayUp)
                                                         : std::nullopt;
}

} // namespace

std::optional<milliseconds> parseDuration(const QString &word)
{
    static const QRegularExpression duration(u"^(\\d{1,8})(ms|s)?$"_s);
    const auto match = duration.match(word);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const milliseconds::rep value = match.captured(1).toLongLong();
    const milliseconds result {match.captured(2) == "ms"_L1 ? value : value * 1000};
    return result > std::chrono::hours(24) ? std::nullopt : std::optional(result);
}

EventScript::EventScript(SimulatedNetwork &network, SimulatedModem &modem, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_modem(modem)
{
}

QString EventScript::help()
{
    return uR"(incoming NUMBER|hidden [hangup-after TIME]   somebody calls the line
answer NUMBER|INDEX                          the called party answers now
press NUMBER|INDEX DIGITS                    the other party presses keys, if it is connected
say NUMBER TIME|FILE [after-tone]            that number says syllables for so long, or a WAV file of
                                             8000 Hz, once it is connected (and has heard a tone)
hangup NUMBER|INDEX|hidden                   the other party hangs up, gives up or declines
party NUMBER busy|noanswer|decline|off|manual
party NUMBER answer|voicemail [TIME] [hangup-after TIME]
remote-hold NUMBER|INDEX, remote-resume ...  the other party puts us on hold, takes us back
sms NUMBER TEXT                              an SMS arrives
report REFERENCE [STATUS]                    the network reports on an SMS that was sent; 0 = delivered
service STAT [SIGNAL]                        registration (0-5 as in +CREG), signal 0-31 or 99
call-waiting on|off                          the network's call waiting service
deflection on|off, transfer on|off           the same for AT+CTFR and AT+CHLD=4
fault join|hold|dial|join-ignored|hold-ignored|silence|mute|garbage|split|glue|echo|late-ok|
      e1550|e1550-strict|quiet-end|end-twice|end-untold|slow-ok|hung|transfer|
      transfer-ignored|deflection|deflection-ignored [once|TIMES]
fault timeout PREFIX [done]                  the next command that begins so is not answered;
                                             done = it is carried out all the same
accident garbage|tear|lose|reset|unplug BYTES
                                             happens after so many more bytes of what it says
clear                                        no more faults and accidents
reset [keep]                                 the modem restarts; keep = the calls stay up
unplug [keep]                                the port vanishes
plug                                         the port is back
noise on|off                                 ^RSSI and ^BOOT now and then
sim pin PIN [TRIES]                          the SIM asks for this PIN at the next start
sim swap ICCID [PIN]                         another SIM, found at the next start
sim out|in|locked|unlocked                   no SIM, the SIM is back; a lock to another network
calls                                        the network's call table
help                                         this text
quit                                         ends the program
TIME is 5s, 1500ms or 5 (seconds).)"_s;
}

QString EventScript::callList() const
{
    QStringList lines;
    for (const NetworkCall &call : m_network.calls()) {
        lines << NetworkJournal::describe(call);
    }
    return lines.isEmpty() ? u"no calls"_s : lines.join(u'\n');
}

Result<QString> EventScript::run(const QString &line)
{
    const QStringList words = line.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || words.first().startsWith(u'#')) {
        return QString();
    }
    const QString &verb = words.first();
    if (verb == "sms"_L1) {
        return sms(words, line);
    }
    if (verb == "report"_L1) {
        return report(words);
    }
    if (verb == "clear"_L1) {
        m_modem.clearFaults();
        return QString();
    }
    if (verb == "calls"_L1) {
        return callList();
    }
    if (verb == "help"_L1) {
        return help();
    }
    if (verb == "quit"_L1) {
        Q_EMIT quitRequested();
        return QString();
    }
    using Handler = Result<QString> (EventScript::*)(const QStringList &);
    static const QHash<QString, Handler> handlers {
        {u"incoming"_s, &EventScript::incoming},
        {u"answer"_s, &EventScript::answer},
        {u"hangup"_s, &EventScript::hangUp},
        {u"press"_s, &EventScript::press},
        {u"say"_s, &EventScript::say},
        {u"party"_s, &EventScript::party},
        {u"remote-hold"_s, &EventScript::remoteHold},
        {u"remote-resume"_s, &EventScript::remoteHold},
        {u"service"_s, &EventScript::service},
        {u"call-waiting"_s, &EventScript::service},
        {u"deflection"_s, &EventScript::service},
        {u"transfer"_s, &EventScript::service},
        {u"fault"_s, &EventScript::fault},
        {u"accident"_s, &EventScript::accident},
        {u"reset"_s, &EventScript::restart},
        {u"unplug"_s, &EventScript::restart},
        {u"plug"_s, &EventScript::restart},
        {u"noise"_s, &EventScript::restart},
        {u"sim"_s, &EventScript::simCard},
    };
    if (const Handler handler = handlers.value(verb, nullptr)) {
        return (this->*handler)(words);
    }
    return bad(u"I do not know the word '"_s + verb + u"'; try help"_s);
}

Result<QString> EventScript::incoming(const QStringList &words)
{
    const bool hidden = words.value(1) == "hidden"_L1;
    if (!hidden && !isNumber(words.value(1))) {
        return bad(u"incoming needs a number or the word hidden"_s);
    }
    std::optional<milliseconds> hangUpAfter;
    if (words.size() > 2) {
        hangUpAfter = parseDuration(words.value(3));
        if (words.size() != 4 || words.at(2) != "hangup-after"_L1 || !hangUpAfter) {
            return bad(u"after the number only 'hangup-after TIME' may come"_s);
        }
    }
    m_network.incoming(hidden ? QString() : words.at(1), hangUpAfter);
    return QString();
}

Result<QString> EventScript::answer(const QStringList &words)
{
    if (words.size() != 2) {
        return bad(u"answer needs a number or the index of a call"_s);
    }
    if (!m_network.answer(words.at(1))) {
        return bad(u"there is no call to "_s + words.at(1) + u" that could be answered"_s);
    }
    return QString();
}

Result<QString> EventScript::press(const QStringList &words)
{
    static const QRegularExpression tones(u"^[0-9*#A-D]{1,8}$"_s);
    if (words.size() != 3 || !tones.match(words.at(2)).hasMatch()) {
        return bad(u"press needs a number or the index of a call, and digits"_s);
    }
    for (const QChar tone : words.at(2)) {
        if (!m_network.press(words.at(1), tone)) {
            return bad(u"nobody hears "_s + words.at(1));
        }
    }
    return QString();
}

Result<QString> EventScript::say(const QStringList &words)
{
    const bool waits = words.value(3) == "after-tone"_L1;
    if (!isNumber(words.value(1)) || words.size() != (waits ? 4 : 3)) {
        return bad(u"say needs a number, a time or a file, and perhaps after-tone"_s);
    }
    const std::optional<milliseconds> time = parseDuration(words.at(2));
    const Result<QByteArray> sound = time
        ? Result<QByteArray>(babble(std::min(*time, LongestSpeech)))
        : soundOfFile(words.at(2));
    if (!sound) {
        return bad(sound.error().detail);
    }
    if (waits) {
        m_modem.voice().sayAfterTone(words.at(1), *sound);
    } else {
        m_modem.voice().say(words.at(1), *sound);
    }
    return QString();
}

Result<QString> EventScript::hangUp(const QStringList &words)
{
    if (words.size() != 2) {
        return bad(u"hangup needs a number, hidden, or the index of a call"_s);
    }
    if (!m_network.hangUp(words.at(1))) {
        return bad(u"there is no call with "_s + words.at(1));
    }
    return QString();
}

Result<QString> EventScript::party(const QStringList &words)
{
    static const QHash<QString, Reaction> reactions {
        {u"answer"_s, Reaction::Answer},     {u"busy"_s, Reaction::Busy},
        {u"noanswer"_s, Reaction::NoAnswer}, {u"decline"_s, Reaction::Decline},
        {u"off"_s, Reaction::SwitchedOff},   {u"voicemail"_s, Reaction::Voicemail},
        {u"manual"_s, Reaction::Manual},
    };
    if (!isNumber(words.value(1)) || !reactions.contains(words.value(2))) {
        return bad(u"party needs a number and one of answer, busy, noanswer, decline, off, "
                   "voicemail, manual"_s);
    }
    PartyBehaviour behaviour;
    behaviour.reaction = reactions.value(words.at(2));
    qsizetype next = 3;
    if (const auto time = parseDuration(words.value(next))) {
        behaviour.answerAfter = time;
        ++next;
    }
    if (words.value(next) == "hangup-after"_L1) {
        behaviour.hangUpAfter = parseDuration(words.value(next + 1));
        next += behaviour.hangUpAfter ? 2 : 0;
    }
    if (next < words.size()) {
        return bad(u"I do not understand '"_s + words.at(next)
                   + u"' there; party NUMBER WORD [TIME] [hangup-after TIME]"_s);
    }
    m_network.setParty(words.at(1), behaviour);
    return QString();
}

Result<QString> EventScript::sms(const QStringList &words, const QString &line)
{
    if (words.size() < 3) {
        return bad(u"sms needs a number and a text"_s);
    }
    // The text as typed, with its own blanks.
    const QString rest = line.trimmed().mid(3).trimmed();
    m_modem.deliverSms(words.at(1), rest.mid(words.at(1).size()).trimmed());
    return QString();
}

Result<QString> EventScript::fault(const QStringList &words)
{
    if (words.value(1) == "timeout"_L1) {
        const bool done = words.value(3) == "done"_L1;
        if (words.size() < 3 || words.size() > (done ? 4 : 3)) {
            return bad(u"fault timeout needs the beginning of a command, such as AT+CHLD=3"_s);
        }
        m_modem.swallowNext(words.at(2).toLatin1(), done);
        return QString();
    }
    const std::optional<Fault> wanted = FaultBox::fromWord(words.value(1));
    if (!wanted) {
        return bad(u"I know no fault '"_s + words.value(1) + u"'; try help"_s);
    }
    int times = FaultBox::Always;
    if (words.size() > 2) {
        bool ok = false;
        times = words.at(2) == "once"_L1 ? 1 : words.at(2).toInt(&ok);
        if (words.size() > 3 || (times != 1 && (!ok || times < 1))) {
            return bad(u"after the fault only 'once' or a number of times may come"_s);
        }
    }
    m_modem.inject(*wanted, times);
    return QString();
}

Result<QString> EventScript::accident(const QStringList &words)
{
    const std::optional<WireAccident::Kind> kind = WireAccident::kindFromWord(words.value(1));
    bool ok = false;
    const qint64 after = words.value(2).toLongLong(&ok);
    if (!kind || !ok || after < 0 || words.size() != 3) {
        return bad(u"accident needs one of garbage, tear, lose, reset, unplug, and a number of "
                   "bytes"_s);
    }
    m_modem.schedule({*kind, after});
    return QString();
}

Result<QString> EventScript::remoteHold(const QStringList &words)
{
    if (words.size() != 2
        || !m_network.holdByRemote(words.at(1), words.at(0) == "remote-hold"_L1)) {
        return bad(u"there is no connected call with "_s + words.value(1));
    }
    return QString();
}

Result<QString> EventScript::service(const QStringList &words)
{
    SimulatedNetwork::Service wanted = m_network.service();
    if (words.first() != "service"_L1) {
        if (words.value(1) != "on"_L1 && words.value(1) != "off"_L1) {
            return bad(words.first() + u" is on or off"_s);
        }
        bool &flag = words.first() == "deflection"_L1 ? wanted.deflection
            : words.first() == "transfer"_L1          ? wanted.transfer
                                                      : wanted.callWaiting;
        flag = words.at(1) == "on"_L1;
    } else {
        bool ok = false;
        wanted.registration = words.value(1).toInt(&ok);
        if (!ok || wanted.registration < 0 || wanted.registration > 7) {
            return bad(u"service needs a registration from 0 to 7"_s);
        }
        if (words.size() > 2) {
            wanted.signal = words.at(2).toInt(&ok);
            if (!ok || wanted.signal < 0 || (wanted.signal > 31 && wanted.signal != 99)) {
                return bad(u"the signal is 0 to 31, or 99 for unknown"_s);
            }
        }
    }
    m_network.setService(wanted);
    return QString();
}

Result<QString> EventScript::simCard(const QStringList &words)
{
    static const QRegularExpression digits(u"^[0-9]{1,20}$"_s);
    const QString what = words.value(1);
    const QString value = words.value(2);
    const bool given = digits.match(value).hasMatch();
    SimCard &card = m_modem.simCard();
    if (what == "pin"_L1 && given) {
        bool ok = false;
        const int tries = words.value(3).toInt(&ok);
        card.setPin(value.toLatin1(), ok && tries >= 0 && tries <= 3 ? tries : 3);
    } else if (what == "swap"_L1 && given) {
        card.insert(value.toLatin1(), words.value(3).toLatin1());
    } else if (what == "out"_L1 || what == "in"_L1) {
        card.setPresent(what == "in"_L1);
    } else if (what == "locked"_L1 || what == "unlocked"_L1) {
        card.setNetworkLocked(what == "locked"_L1);
    } else {
        return bad(u"sim pin PIN [TRIES], sim swap ICCID [PIN], sim out, in, locked or unlocked"_s);
    }
    return QString();
}

Result<QString> EventScript::report(const QStringList &words)
{
    bool isReference = false;
    bool isStatus = false;
    const int reference = words.value(1).toInt(&isReference);
    const int status = words.value(2, u"0"_s).toInt(&isStatus);
    if (!isReference || !isStatus || reference < 0 || reference > 255 || status < 0 || status > 255
        || words.size() > 3) {
        return bad(u"report needs the reference of an SMS, and perhaps a status from 0 to 255"_s);
    }
    m_modem.reportSms(reference, status);
    return QString();
}

Result<QString> EventScript::restart(const QStringList &words)
{
    const QString &verb = words.first();
    if (verb == "plug"_L1) {
        m_modem.plug();
        return QString();
    }
    if (verb == "noise"_L1) {
        if (words.value(1) != "on"_L1 && words.value(1) != "off"_L1) {
            return bad(u"noise is on or off"_s);
        }
        m_modem.setNoise(words.at(1) == "on"_L1);
        return QString();
    }
    const std::optional<CallFate> fate = fateOf(words);
    if (!fate) {
        return bad(u"after "_s + verb + u" only the word keep may come"_s);
    }
    if (verb == "reset"_L1) {
        m_modem.reset(*fate);
    } else {
        m_modem.unplug(*fate);
    }
    return QString();
}

} // namespace vp::sim
