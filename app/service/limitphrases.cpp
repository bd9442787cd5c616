// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/limitphrases.h"

using namespace Qt::StringLiterals;

namespace vp {

QString LimitPhrases::why(const SpendingJudgement &judgement)
{
    switch (judgement.reason) {
    case SpendingReason::None:
        break;
    case SpendingReason::CallsPerHour:
        return judgement.limit == 1
            ? tr("There was 1 call in the last hour, which is the limit (limits/callsPerHour).")
            : tr("There were %n calls in the last hour, which is the limit "
                 "(limits/callsPerHour).",
                 nullptr, judgement.limit);
    case SpendingReason::SmsPerHour:
        return tr("It would be more than %n SMS within an hour, which is the limit "
                  "(limits/smsPerHour).",
                  nullptr, judgement.limit);
    case SpendingReason::MinutesPerMonth:
        return judgement.limit == 1
            ? tr("The 1 minute of this month is used up (limits/minutesPerMonth).")
            : tr("The %n minutes of this month are used up (limits/minutesPerMonth).", nullptr,
                 judgement.limit);
    case SpendingReason::SmsPerMonth:
        return tr("It would be more than the %n SMS of this month (limits/smsPerMonth).", nullptr,
                  judgement.limit);
    case SpendingReason::Roaming:
        return tr("The line is abroad, in another operator's network, where that costs more.");
    case SpendingReason::Premium:
        return tr("%1 looks expensive: a premium or satellite number.")
            .arg(judgement.number.display());
    case SpendingReason::Country:
        return tr("%1 is in a country where neither you nor a contact has a number.")
            .arg(judgement.number.display());
    case SpendingReason::ManySms:
        return tr("More than %1 SMS within an hour is a lot.").arg(judgement.limit);
    case SpendingReason::ManyCalls:
        return tr("More than %1 calls within an hour is a lot.").arg(judgement.limit);
    }
    return {};
}

QString LimitPhrases::warning(const SpendingJudgement &judgement)
{
    return judgement.verdict == SpendingJudgement::Verdict::Allow ? QString() : why(judgement);
}

HtmlText LimitPhrases::refused(const SpendingJudgement &judgement, const QString &who)
{
    return HtmlText::escaped(
        tr("🚫 Not done: %1. %2", "%1 = name or number, %2 = a sentence").arg(who, why(judgement)));
}

HtmlText LimitPhrases::ask(const SpendingJudgement &judgement, const QString &who)
{
    return HtmlText::escaped(
        tr("⚠️ %1 %2?", "%1 = a sentence, %2 = name or number").arg(why(judgement), who));
}

QString LimitPhrases::callAnyway()
{
    return tr("📞 Call anyway");
}

QString LimitPhrases::sendAnyway()
{
    return tr("✉️ Send anyway");
}

HtmlText LimitPhrases::nearsLimit(SpendingReason reason, int used, int limit)
{
    return HtmlText::escaped(
        reason == SpendingReason::MinutesPerMonth
            ? tr("⚠️ %1 of the %2 minutes of this month are used.").arg(used).arg(limit)
            : tr("⚠️ %1 of the %2 SMS of this month are used.").arg(used).arg(limit));
}

HtmlText LimitPhrases::callEndsSoon(int minutes)
{
    return HtmlText::escaped(
        minutes == 1 ? tr("⚠️ The call is ended in 1 minute: it is as long as a call may be.")
                     : tr("⚠️ The call is ended in %n minutes: it is as long as a call may be.",
                          nullptr, minutes));
}

HtmlText LimitPhrases::callEnded(int limit)
{
    return HtmlText::escaped(
        limit == 1 ? tr("⏹ The call was ended after 1 minute (limits/longestCallMinutes).")
                   : tr("⏹ The call was ended after %n minutes (limits/longestCallMinutes).",
                        nullptr, limit));
}

} // namespace vp
