// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/temporaryrulephrases.h"

#include "service/reasonphrases.h"

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr qsizetype LongestQuote = 60;

HtmlText line(const QString &plain)
{
    return HtmlText::escaped(QString(u'\n' % plain));
}

QString cut(const QString &text)
{
    return text.size() <= LongestQuote ? text : QString(text.first(LongestQuote) % u'…');
}

} // namespace

HtmlText TemporaryRulePhrases::forwarding(const QString &phone, const QString &until,
                                          const QString &who)
{
    HtmlText text = HtmlText::bold(
        tr("📲 All calls go to %1 until %2.", "%1 = phone, %2 = time").arg(phone, until));
    text += line(tr("Whom your block list stops is still stopped."));
    return who.isEmpty() ? text : text + line(tr("Set by %1.").arg(who));
}

HtmlText TemporaryRulePhrases::notDisturbed(const QString &until, const Exceptions &exceptions,
                                            const QString &who)
{
    HtmlText text = HtmlText::bold(tr("🌙 Do not disturb until %1.", "%1 = time").arg(until))
        + line(TemporaryRulePhrases::exceptions(exceptions));
    return who.isEmpty() ? text : text + line(tr("Set by %1.").arg(who));
}

HtmlText TemporaryRulePhrases::forwardingEnded(const QString &phone, const QString &at,
                                               const QString &who)
{
    return HtmlText::escaped(
        who.isEmpty()
            ? tr("☑️ All calls went to %1 until %2; your rules decide again.").arg(phone, at)
            : tr("☑️ All calls went to %1 until %2, when %3 ended it; your "
                 "rules decide again.")
                  .arg(phone, at, who));
}

HtmlText TemporaryRulePhrases::disturbedAgain(const QString &at, const QString &who)
{
    return HtmlText::escaped(who.isEmpty()
                                 ? tr("☑️ Do not disturb ended at %1.").arg(at)
                                 : tr("☑️ Do not disturb was ended at %1 by %2.").arg(at, who));
}

HtmlText TemporaryRulePhrases::replaced()
{
    return HtmlText::escaped(tr("☑️ This was changed: see the newer message below."));
}

QString TemporaryRulePhrases::notInForce()
{
    return tr("It has ended already.");
}

HtmlText TemporaryRulePhrases::askPhone()
{
    return HtmlText::bold(tr("📲 To which phone shall all calls go for a while?"))
        + line(tr("Or write it: /forward <phone, name or number> until 18:00"));
}

HtmlText TemporaryRulePhrases::askForwardUntil(const QString &phone)
{
    return HtmlText::bold(tr("📲 All calls to %1, until when?").arg(phone));
}

HtmlText TemporaryRulePhrases::askDisturbUntil(const Exceptions &exceptions)
{
    return HtmlText::bold(tr("🌙 Do not disturb, until when?"))
        + line(TemporaryRulePhrases::exceptions(exceptions));
}

HtmlText TemporaryRulePhrases::askTypedUntil()
{
    return HtmlText::escaped(
        tr("Until when? For example 18:00, tomorrow 9:00, 2026-12-24 18:00 or 2 h."));
}

QString TemporaryRulePhrases::typedUntilHint()
{
    return tr("18:00, tomorrow 9:00, 2 h …");
}

HtmlText TemporaryRulePhrases::askUnusual(const QString &phone)
{
    return HtmlText::escaped(
        tr("⚠️ Every call to %1 may be expensive. Shall all calls go there?").arg(phone));
}

HtmlText TemporaryRulePhrases::askWhich(const QString &words)
{
    return HtmlText::escaped(tr("“%1” may mean several numbers. Which one?").arg(cut(words)));
}

HtmlText TemporaryRulePhrases::unknownPhone(const QString &words, const QString &nearest)
{
    const QString text =
        tr("“%1” is neither one of your phones, nor a contact, nor a number.").arg(cut(words));
    return HtmlText::escaped(
        nearest.isEmpty() ? text
                          : QString(text % u' ' % tr("Did you mean “%1”?").arg(cut(nearest))));
}

HtmlText TemporaryRulePhrases::ownLine()
{
    return HtmlText::escaped(tr("That is the number of this line itself."));
}

HtmlText TemporaryRulePhrases::badUntil(const UntilWords &words)
{
    const QString typed = cut(words.timeWords);
    switch (words.problem) {
    case UntilWords::Problem::NoSuchTime:
        return HtmlText::escaped(tr("“%1” never happens. Nothing is changed.").arg(typed));
    case UntilWords::Problem::Over:
        return HtmlText::escaped(tr("“%1” is over already. Nothing is changed.").arg(typed));
    case UntilWords::Problem::TooFar:
        return HtmlText::escaped(
            tr("“%1” is more than a year away. Nothing is changed.").arg(typed));
    case UntilWords::Problem::None:
    case UntilWords::Problem::Unreadable:
        break;
    }
    return HtmlText::escaped(tr("“%1” is no time that I can read. Write 18:00, tomorrow 9:00, "
                                "2026-12-24 18:00 or 2 h.")
                                 .arg(typed));
}

QString TemporaryRulePhrases::notStored()
{
    return tr("This could not be stored, so nothing is changed.");
}

QString TemporaryRulePhrases::done()
{
    return tr("Done.");
}

QString TemporaryRulePhrases::masterPhones()
{
    return tr("your phones", "all calls go to …");
}

QString TemporaryRulePhrases::exceptions(const Exceptions &exceptions)
{
    if (exceptions.groups.isEmpty()) {
        return exceptions.repeatsPass ? tr("Only who calls a second time within 3 minutes rings.")
                                      : tr("Nobody rings.");
    }
    const QString groups = cut(exceptions.groups.join(u", "_s));
    return exceptions.repeatsPass
        ? tr("Only these groups ring: %1; and who calls a second time within 3 minutes.")
              .arg(groups)
        : tr("Only these groups ring: %1.").arg(groups);
}

QString TemporaryRulePhrases::choiceButton(UntilChoice choice, const QDateTime &now)
{
    switch (choice) {
    case UntilChoice::OneHour:
        break;
    case UntilChoice::Tonight:
        return endOf(choice, now).time() == QTime(0, 0) ? tr("Until midnight")
                                                        : tr("Until tonight");
    case UntilChoice::TomorrowMorning:
        return tr("Until tomorrow 8:00");
    }
    return tr("1 hour");
}

QString TemporaryRulePhrases::typeButton()
{
    return tr("⌨️ Type…");
}

QString TemporaryRulePhrases::endButton()
{
    return tr("⏹ End now");
}

QString TemporaryRulePhrases::anywayButton()
{
    return tr("Forward all the same");
}

} // namespace vp
