// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/rulephrases.h"

#include "service/reasonphrases.h"
#include "service/sourcephrases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr qsizetype LongestQuote = 80;
constexpr qsizetype LongestText = 2600; ///< with all calendars it still fits into a message

HtmlText line(const QString &plain)
{
    return HtmlText::escaped(QString(u'\n' % plain));
}

QString cut(const QString &text)
{
    const QString plain = text.simplified();
    return plain.size() <= LongestQuote ? plain : QString(plain.first(LongestQuote) % u'…');
}

QString capitalised(QString sentence)
{
    if (!sentence.isEmpty()) {
        sentence[0] = sentence.at(0).toUpper();
    }
    return sentence;
}

} // namespace

QString RulePhrases::calendarProblem(const RuleProblem &problem)
{
    switch (problem.calendarKind) {
    case CalendarProblemKind::CutOff:
        return tr("the file ends in the middle");
    case CalendarProblemKind::LineTooLong:
        return tr("line %1 is too long and is left out").arg(problem.line);
    case CalendarProblemKind::NestedTooDeep:
        return tr("it is nested too deep at line %1").arg(problem.line);
    case CalendarProblemKind::EventTooLarge:
        return tr("this event is too large and is left out");
    case CalendarProblemKind::TooManyEvents:
        return tr("it has too many events; those from line %1 on are left out").arg(problem.line);
    case CalendarProblemKind::NoBegin:
        return tr("this event has no beginning and is left out");
    case CalendarProblemKind::UnreadableTime:
        return tr("a time of this event cannot be read");
    case CalendarProblemKind::EndBeforeBegin:
        return tr("this event ends before it begins");
    case CalendarProblemKind::UnreadableRule:
        return tr("how this event repeats cannot be read, so all of it is left out");
    case CalendarProblemKind::UnknownZone:
        return tr("its time zone is unknown; its times are read as local ones");
    case CalendarProblemKind::TooManyTimes:
        return tr("this event repeats too often and is left out");
    }
    return {};
}

QString RulePhrases::what(const RuleProblem &problem)
{
    switch (problem.kind) {
    case RuleProblem::Kind::UnknownTitle: {
        const QString unknown = tr("no group and no contact is called “%1”").arg(cut(problem.text));
        return problem.nearest.isEmpty()
            ? unknown
            : QString(unknown % u" – "_s % tr("did you mean “%1”?").arg(cut(problem.nearest)));
    }
    case RuleProblem::Kind::UnreadableNumber:
        return tr("“%1” is no number that can be dialled").arg(cut(problem.text));
    case RuleProblem::Kind::Overlap:
        return tr("at the same time “%1” says something else, and wins").arg(cut(problem.text));
    case RuleProblem::Kind::NoVoicemail:
        return tr("voicemail needs the modem's sound, which is not there: such calls are rejected "
                  "with an "
                  "SMS");
    case RuleProblem::Kind::Calendar:
        return calendarProblem(problem);
    }
    return {};
}

QString RulePhrases::problem(const RuleProblem &problem, const QDateTime &now)
{
    QStringList parts;
    if (problem.at.isValid()) {
        parts.append(ReasonPhrases::instant(problem.at, now));
    }
    if (!problem.title.isEmpty()) {
        parts.append(u"«"_s % cut(problem.title) % u"»"_s);
    }
    if (!problem.calendar.isEmpty()) {
        parts.append(tr("of %1", "of the calendar %1").arg(cut(problem.calendar)));
    }
    return QString(parts.join(u' ') % u": "_s % what(problem));
}

HtmlText RulePhrases::lines(const std::vector<RuleProblem> &problems, const QDateTime &now)
{
    std::vector<RuleProblem> sorted = problems;
    std::ranges::stable_sort(sorted, [](const RuleProblem &left, const RuleProblem &right) {
        return left.at.isValid() && (!right.at.isValid() || left.at < right.at);
    });
    HtmlText text;
    std::size_t shown = 0;
    for (const RuleProblem &one : sorted) {
        if (text.html().size() > LongestText) {
            break;
        }
        text += line(u"• "_s % problem(one, now));
        ++shown;
    }
    if (shown < problems.size()) {
        text += line(tr("and %n more", nullptr, static_cast<int>(problems.size() - shown)));
    }
    return text;
}

HtmlText RulePhrases::problems(const std::vector<CalendarStatus> &calendars,
                               const std::vector<RuleProblem> &problems, const QDateTime &now)
{
    HtmlText text = HtmlText::bold(tr("📅 Calendars"));
    if (calendars.empty()) {
        text += line(tr("None is set: calls follow the three defaults."));
    }
    for (const CalendarStatus &calendar : calendars) {
        if (text.html().size() > LongestText / 3) {
            text += line(u"…"_s);
            break;
        }
        const QString rules =
            calendar.rules == 1 ? tr("1 rule") : tr("%n rules", nullptr, calendar.rules);
        text += line(QString(cut(calendar.name) % u": "_s % rules % u" · "_s
                             % SourcePhrases::state(calendar.source, now)));
    }
    if (problems.empty()) {
        return text + line({}) + line(tr("✅ Nothing is wrong with the rules."));
    }
    return text + line({}) + line({}) + HtmlText::bold(tr("⚠️ To be put right"))
        + lines(problems, now);
}

HtmlText RulePhrases::newProblems(const std::vector<RuleProblem> &problems, const QDateTime &now)
{
    return HtmlText::bold(tr("⚠️ Something in the calendars needs a look"))
        + lines(problems, now);
}

HtmlText RulePhrases::solved(const std::vector<RuleProblem> &problems, const QDateTime &now)
{
    return HtmlText::bold(tr("✅ Put right, or over")) + lines(problems, now);
}

HtmlText RulePhrases::stale(Source kind, const QString &name, const SourceState &state,
                            const QDateTime &now)
{
    return HtmlText::bold((kind == Source::Calendar
                               ? tr("⚠️ The calendar %1 could not be read for a day")
                               : tr("⚠️ The list %1 could not be read for a day"))
                              .arg(cut(name)))
        + line(capitalised(SourcePhrases::trouble(state, now)));
}

HtmlText RulePhrases::unreadable(Source kind, const QString &name, const SourceState &state,
                                 const QDateTime &now)
{
    return HtmlText::bold((kind == Source::Calendar ? tr("⚠️ The calendar %1 cannot be read")
                                                    : tr("⚠️ The list %1 cannot be read"))
                              .arg(cut(name)))
        + line(capitalised(SourcePhrases::trouble(state, now)));
}

HtmlText RulePhrases::recovered(Source kind, const QString &name, const QDateTime &at)
{
    return HtmlText::escaped(
        (kind == Source::Calendar
             ? tr("✅ The calendar %1 is read again, since %2", "%2 = time of day")
             : tr("✅ The list %1 is read again, since %2", "%2 = time of day"))
            .arg(cut(name), ReasonPhrases::instant(at, at)));
}

HtmlText RulePhrases::whatIf(const QString &party, const QDateTime &at,
                             const RoutingDecision &decision, const QDateTime &now)
{
    const QString when = at.isValid() ? ReasonPhrases::instant(at, now) : tr("now");
    HtmlText text =
        HtmlText::bold(QString(party % u" · "_s % when)) + line(ReasonPhrases::action(decision));
    for (const QString &reason : ReasonPhrases::all(decision.reasons)) {
        text += line(u"• "_s % reason);
    }
    return text;
}

HtmlText RulePhrases::noTime(const WhenWords &words)
{
    const QString typed = cut(words.timeWords);
    switch (words.problem) {
    case WhenWords::Problem::None:
        break;
    case WhenWords::Problem::Unreadable:
        return HtmlText::escaped(tr("“%1” is no time. Write 18:00, tomorrow 18:00 or "
                                    "2026-12-24 18:00.")
                                     .arg(typed));
    case WhenWords::Problem::NoSuchTime:
        return HtmlText::escaped(tr("“%1” never happens here: there is no such day, or the clock "
                                    "leaps over that hour.")
                                     .arg(typed));
    case WhenWords::Problem::TooFar:
        return HtmlText::escaped(tr("“%1” is too far away.").arg(typed));
    }
    return {};
}

HtmlText RulePhrases::nobody(const QString &who, const QString &nearest)
{
    const HtmlText text = HtmlText::escaped(
        tr("“%1” is neither a number nor the name of a contact, nor the word hidden.")
            .arg(cut(who)));
    return nearest.isEmpty() ? text : text + line(tr("Did you mean “%1”?").arg(cut(nearest)));
}

HtmlText RulePhrases::askWho(const QString &who)
{
    return HtmlText::escaped(tr("Several contacts are called “%1”. Which one?").arg(cut(who)));
}

HtmlText RulePhrases::noNumber(const QString &name)
{
    return HtmlText::escaped(tr("%1 has no number in the contacts.").arg(cut(name)));
}

HtmlText RulePhrases::missingWho()
{
    return HtmlText::escaped(tr("Who calls, and when? For example: /whatif 06 1234567, "
                                "/whatif Anna tomorrow 18:00, /whatif hidden 2026-12-24 18:00"));
}

} // namespace vp
