// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/daylogphrases.h"

#include "service/messagephrases.h"
#include "service/onetimecode.h"
#include "service/phrases.h"
#include "service/reasonphrases.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr QLatin1StringView Indent = "          "_L1;

/** What of an event is said; %1 = its detail. In the order of the kinds. */
constexpr std::array EventWords {
    QT_TRANSLATE_NOOP("DayLogPhrases", "Program: started, version %1"),
    QT_TRANSLATE_NOOP("DayLogPhrases", "Program: stopped"),
    QT_TRANSLATE_NOOP("DayLogPhrases", "Program: the last run was cut off"),
    QT_TRANSLATE_NOOP("DayLogPhrases", "Modem: ready (%1)"),
    QT_TRANSLATE_NOOP("DayLogPhrases", "Modem: %1"),
    QT_TRANSLATE_NOOP("DayLogPhrases", "Modem: %1"),
    QT_TRANSLATE_NOOP("DayLogPhrases", "Network: roaming in %1"),
    QT_TRANSLATE_NOOP("DayLogPhrases", "Network: at home again, %1"),
    QT_TRANSLATE_NOOP("DayLogPhrases", "Network: now %1"),
    QT_TRANSLATE_NOOP("DayLogPhrases", "Modem: another SIM card than before"),
    QT_TRANSLATE_NOOP("DayLogPhrases", "Modem: lost again and again, the power is probably weak"),
    QT_TRANSLATE_NOOP("DayLogPhrases", "Telegram: connected"),
    QT_TRANSLATE_NOOP("DayLogPhrases", "Telegram: cannot be reached"),
    QT_TRANSLATE_NOOP("DayLogPhrases", "Telegram: the bot's token is refused"),
    QT_TRANSLATE_NOOP("DayLogPhrases", "Telegram: another program uses this bot"),
    QT_TRANSLATE_NOOP("DayLogPhrases", "Disk: it does not take messages"),
    QT_TRANSLATE_NOOP("DayLogPhrases", "Disk: full"),
    QT_TRANSLATE_NOOP("DayLogPhrases", "Disk: works again"),
    QT_TRANSLATE_NOOP("DayLogPhrases", "Computer: goes to sleep"),
    QT_TRANSLATE_NOOP("DayLogPhrases", "Computer: woke after %1"),
    QT_TRANSLATE_NOOP("DayLogPhrases", "Setting: %1 was changed"),
    QT_TRANSLATE_NOOP("DayLogPhrases", "Calendars and lists: no news of %1 for a day"),
    QT_TRANSLATE_NOOP("DayLogPhrases", "Calendars and lists: %1 works again"),
};
static_assert(EventWords.size() == static_cast<std::size_t>(LastPhoneEventKind) + 1);

QString shownNumber(const QString &number, const DayLogStyle &style)
{
    return style.masked ? maskedNumber(number) : Phrases::number(number);
}

QString words(const QString &words, const DayLogStyle &style)
{
    return style.masked ? maskedNumbers(words) : words;
}

/** "Anna Rossi (+39 …)" */
QString partyOf(const QString &name, const QString &number, const DayLogStyle &style)
{
    if (name.isEmpty()) {
        return number.isEmpty() ? Phrases::party({}, {}) : shownNumber(number, style);
    }
    return number.isEmpty() ? name : QString(name % u" ("_s % shownNumber(number, style) % u')');
}

/** What others wrote may not look like a line of ours. */
QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator) {
            c = u' ';
        }
    }
    return text.simplified();
}

QString quoted(const QString &text)
{
    QString lines;
    for (const QString &line : text.split(u'\n')) {
        lines += u'\n' % Indent % u"| "_s % oneLine(line);
    }
    return lines;
}

QString clockTime(const QDateTime &at)
{
    return at.toLocalTime().toString(u"HH:mm:ss"_s);
}

QString dayOf(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime().date(), u"d MMM"_s);
}

} // namespace

QString maskedNumber(const QString &number)
{
    constexpr qsizetype shortest = 7; ///< digits
    constexpr qsizetype tail = 4;
    const auto isDigit = [](QChar c) {
        return c >= u'0' && c <= u'9';
    };
    QString digits = number;
    digits.removeIf([](QChar c) { return c == u' '; });
    const bool isNumber =
        std::all_of(digits.begin() + (digits.startsWith(u'+') ? 1 : 0), digits.end(), isDigit);
    if (!isNumber || digits.size() < shortest) {
        return number;
    }
    const QStringList groups = Phrases::number(digits).split(u' ');
    QString head = groups.first();
    if (groups.size() > 2 && digits.size() > head.size() + groups[1].size() + tail) {
        head += u' ' % groups[1];
    } else if (groups.size() == 1) {
        head = digits.first(3);
    }
    return head % u" ••• "_s % digits.last(tail);
}

QString maskedNumbers(const QString &words)
{
    static const QRegularExpression numbers(u"\\+?[0-9](?: ?[0-9]){6,}"_s);
    QString masked;
    qsizetype end = 0;
    auto found = numbers.globalMatch(words);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        masked += words.sliced(end, match.capturedStart() - end) % maskedNumber(match.captured());
        end = match.capturedEnd();
    }
    return masked % words.sliced(end);
}

QString DayLogPhrases::errors(int errors)
{
    return errors == 0 ? tr("No errors.")
        : errors == 1  ? tr("1 error.")
                       : tr("%n errors.", nullptr, errors);
}

QString DayLogPhrases::counts(const DayCounts &counts)
{
    QStringList kinds;
    if (counts.forwarded > 0) {
        kinds.append(tr("%n forwarded", "calls", counts.forwarded));
    }
    if (counts.missed > 0) {
        kinds.append(tr("%n missed", "calls", counts.missed));
    }
    if (counts.spam > 0) {
        kinds.append(tr("%n spam", "calls", counts.spam));
    }
    const QString calls = counts.calls == 0 ? tr("no calls")
        : counts.calls == 1                 ? tr("1 call")
                                            : tr("%n calls", nullptr, counts.calls);
    return tr("%1, %2 SMS in, %3 out. %4", "%1 = calls, %4 = a sentence about errors")
        .arg(kinds.isEmpty() ? calls : QString(calls % u" ("_s % kinds.join(u", "_s) % u')'))
        .arg(counts.received)
        .arg(counts.sent)
        .arg(errors(counts.errors));
}

HtmlText DayLogPhrases::caption(const QString &span, const DayCounts &counts)
{
    return HtmlText::escaped(tr("🗒 %1: %2", "%1 = a day, %2 = what happened")
                                 .arg(span, DayLogPhrases::counts(counts)));
}

QString DayLogPhrases::span(const QDateTime &from, const QDateTime &to)
{
    constexpr qint64 hour = 3600;
    const QDateTime last = to.addSecs(-1);
    const QDate day = last.toLocalTime().date();
    const bool isOneDay = from.addSecs(hour) >= day.startOfDay();
    return isOneDay
        ? dayOf(last)
        : QString(dayOf(from) % u' ' % from.toLocalTime().toString(u"HH:mm"_s) % u" – "_s
                  % dayOf(to) % u' ' % to.toLocalTime().toString(u"HH:mm"_s));
}

QString DayLogPhrases::text(const DayLog &log, const DayLogStyle &style)
{
    std::vector<std::pair<QDateTime, QString>> lines;
    for (const CallRecord &one : log.calls) {
        lines.emplace_back(one.startedAt, call(one, style));
    }
    for (const MessageRecord &one : log.messages) {
        lines.emplace_back(one.at, message(one, style));
    }
    for (const AuditEntry &one : log.audit) {
        lines.emplace_back(one.at, audit(one, style));
    }
    for (const PhoneEvent &one : log.events) {
        lines.emplace_back(one.at, event(one));
    }
    std::ranges::stable_sort(lines, {}, [](const auto &line) { return line.first; });
    const QDateTime from = log.from.toLocalTime();
    const QDateTime to = log.to.toLocalTime();
    QString text = u"VirtualPhone\n"_s
        % tr("From %1 to %2", "%1, %2 = dates with times")
              .arg(from.toString(u"yyyy-MM-dd HH:mm:ss t"_s),
                   to.toString(u"yyyy-MM-dd HH:mm:ss t"_s))
        % u'\n' % counts(countsOf(log)) % u"\n\n"_s;
    QDate day;
    for (const auto &[at, line] : lines) {
        if (const QDate now = at.toLocalTime().date(); now != day) {
            day = now;
            text += day.toString(Qt::ISODate) % u'\n';
        }
        text += clockTime(at) % u"  "_s % line % u'\n';
    }
    if (lines.empty()) {
        text += tr("Nothing happened.") % u'\n';
    }
    if (log.isCut) {
        text += tr("There was more; it is in the history.") % u'\n';
    }
    return text;
}

QString DayLogPhrases::call(const CallRecord &call, const DayLogStyle &style)
{
    const QString party = oneLine(partyOf(call.remoteName, call.remoteNumber, style));
    QString text =
        (call.direction == StoryDirection::Inbound ? tr("Call from %1: %2") : tr("Call to %1: %2"))
            .arg(party, oneLine(words(Phrases::outcome(call), style)));
    const QStringList reasons = ReasonPhrases::all(call.reasons);
    if (!reasons.isEmpty()) {
        text += u'\n' % Indent
            % tr("why: %1", "%1 = reasons of a decision")
                  .arg(oneLine(words(reasons.join(u"; "_s), style)));
    }
    for (const CallStep &step : call.steps) {
        text += u'\n' % Indent % step.at.toLocalTime().toString(u"HH:mm:ss.zzz"_s) % u"  "_s
            % oneLine(words(Phrases::step(call, step), style));
    }
    if (call.outcome && call.outcome->cause.cause >= 0) {
        text += u'\n' % Indent % tr("end: the network's cause %1").arg(call.outcome->cause.cause);
    }
    return text;
}

QString DayLogPhrases::message(const MessageRecord &message, const DayLogStyle &style)
{
    const QString name =
        style.nameOf && message.answerable ? style.nameOf(message.remote) : QString();
    const QString party = oneLine(partyOf(name, message.remote, style));
    const bool isIn = message.direction == MessageDirection::In;
    QString text = isIn ? tr("SMS from %1").arg(party)
                        : tr("SMS to %1: %2", "%2 = how far it is")
                              .arg(party, oneLine(words(MessagePhrases::state(message), style)));
    if (message.parts > 1) {
        text += u", "_s % tr("%n parts", "of an SMS", message.parts);
    }
    if (isIn && message.state == MessageState::Incomplete) {
        text += u", "_s % tr("%1 of %2 parts have come").arg(message.partsHere).arg(message.parts);
    }
    if (style.masked || message.kind == MessageKind::Data
        || message.kind == MessageKind::Unreadable) {
        return text;
    }
    if (isIn && mayHoldOneTimeCode(message.text)) {
        return text % u'\n' % Indent % tr("(may hold a code, which is not written down)");
    }
    return text % quoted(message.text);
}

QString DayLogPhrases::audit(const AuditEntry &entry, const DayLogStyle &style)
{
    const QString who = entry.who == 0
        ? tr("The phone")
        : QString(oneLine(entry.name) % u" ("_s % QString::number(entry.who) % u')');
    QString what = entry.what;
    if (!entry.detail.isEmpty()) {
        what += u' ' % oneLine(words(entry.detail, style));
    }
    switch (entry.result) {
    case AuditResult::Done:
        return tr("Chat, %1: %2", "%1 = who, %2 = a command").arg(who, what);
    case AuditResult::Refused:
        return tr("Chat, %1: %2, refused", "%1 = who, %2 = a command").arg(who, what);
    case AuditResult::Asked:
        return tr("Chat, %1: %2, asked first", "%1 = who, %2 = a command").arg(who, what);
    }
    return {};
}

QString DayLogPhrases::event(const PhoneEvent &event)
{
    return tr(EventWords[static_cast<std::size_t>(event.kind)])
        .replace("%1"_L1, oneLine(event.detail));
}

QString DayLogPhrases::nothingDone()
{
    return tr("Nothing was done from the chat.");
}

HtmlText DayLogPhrases::noSuchDay(const QString &words)
{
    return HtmlText::escaped(
        tr("“%1” is no day. Write /log, /log yesterday or /log 2026-12-24.").arg(words.left(40)));
}

HtmlText DayLogPhrases::notKept(int days)
{
    return HtmlText::escaped(tr("Logs are kept for %n days.", nullptr, days));
}

HtmlText DayLogPhrases::notYet()
{
    return HtmlText::escaped(tr("That day is still to come."));
}

HtmlText DayLogPhrases::unreadable()
{
    return HtmlText::escaped(tr("The log cannot be read from the disk now."));
}

HtmlText DayLogPhrases::tooLong()
{
    return HtmlText::escaped(tr("The log is too long to be sent."));
}

QString DayLogPhrases::today()
{
    return tr("today", "as people write it behind /log");
}

QString DayLogPhrases::yesterday()
{
    return tr("yesterday", "as people write it behind /log");
}

} // namespace vp
