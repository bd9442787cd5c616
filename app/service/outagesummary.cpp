// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/outagesummary.h"

#include "service/alivemark.h"
#include "service/daylog.h"
#include "store/database.h"
#include "store/usagestore.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

/** What was counted; what the disk refuses is not spoken of. */
int counted(const Result<int> &number)
{
    return number.value_or(0);
}

/** Without the date when it is today's. */
QString shown(const QDateTime &at, const QDateTime &now)
{
    const QDateTime local = at.toLocalTime();
    const QString clock = local.time().toString(u"HH:mm"_s);
    return local.date() == now.toLocalTime().date()
        ? clock
        : QString(QLocale().toString(local.date(), QLocale::ShortFormat) % u' ' % clock);
}

} // namespace

HtmlText OutageSummary::of(const OutboxBacklog &backlog, Database *database, const QDateTime &now)
{
    QStringList lines {tr("I could not reach Telegram from %1 to %2.", "%1, %2 = times")
                           .arg(shown(backlog.since, now), shown(now, now))};
    int missed = 0;
    int texts = 0;
    if (database != nullptr) {
        const UsageStore usage(*database);
        missed = counted(usage.endedSo(missedOutcomes(), backlog.since));
        texts = counted(usage.textsSince(backlog.since));
    }
    if (missed > 0) {
        lines.append(missed == 1 ? tr("1 call was missed meanwhile.")
                                 : tr("%n calls were missed meanwhile.", nullptr, missed));
    }
    if (texts > 0) {
        lines.append(tr("%n SMS came meanwhile.", nullptr, texts));
    }
    lines.append(tr("What I had to say follows, in order."));
    return HtmlText::escaped(lines.join(u'\n'));
}

HtmlText OutageSummary::wasOff(const Outage &outage, Database *database)
{
    QString text = tr("I was off from %1 to %2.", "%1, %2 = times")
                       .arg(shown(outage.from, outage.to), shown(outage.to, outage.to));
    const int texts = database == nullptr
        ? 0
        : counted(UsageStore(*database).textsSentBetween(outage.from, outage.to));
    if (texts > 0) {
        text += u' ' + tr("%n SMS came meanwhile.", nullptr, texts);
    }
    return HtmlText::escaped(text);
}

} // namespace vp
