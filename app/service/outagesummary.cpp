// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/outagesummary.h"

#include "service/alivemark.h"
#include "service/daylog.h"
#include "store/database.h"
#include "store/messagestore.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr int MostCalls = 1000;
constexpr int MostMessages = 10'000;

int missedSince(const CallHistory &history, const QDateTime &since)
{
    const auto calls = history.page(MostCalls).value_or(std::vector<CallRecord> {});
    return static_cast<int>(std::ranges::count_if(calls, [&since](const CallRecord &call) {
        return call.direction == StoryDirection::Inbound && call.startedAt >= since && call.outcome
            && isMissedCall(*call.outcome);
    }));
}

int textsSince(Database *database, const QDateTime &since)
{
    if (database == nullptr) {
        return 0;
    }
    const auto messages = MessageStore(*database).page(MostMessages);
    return messages
        ? static_cast<int>(std::ranges::count_if(*messages,
                                                 [&since](const MessageRecord &message) {
                                                     return message.direction
                                                         == MessageDirection::In
                                                         && message.at >= since
                                                         && message.kind != MessageKind::Silent;
                                                 }))
        : 0;
}

/** Sent while the program was off, and come since. */
int textsSentIn(Database *database, const Outage &outage)
{
    if (database == nullptr) {
        return 0;
    }
    const auto messages = MessageStore(*database).page(MostMessages);
    return messages ? static_cast<int>(std::ranges::count_if(
               *messages,
               [&outage](const MessageRecord &message) {
                   return message.direction == MessageDirection::In
                       && message.kind != MessageKind::Silent && message.at >= outage.to
                       && message.sentAt && *message.sentAt >= outage.from
                       && *message.sentAt <= outage.to;
               }))
                    : 0;
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

HtmlText OutageSummary::of(const OutboxBacklog &backlog, const CallHistory &history,
                           Database *database, const QDateTime &now)
{
    QStringList lines {tr("I could not reach Telegram from %1 to %2.", "%1, %2 = times")
                           .arg(shown(backlog.since, now), shown(now, now))};
    const int missed = missedSince(history, backlog.since);
    if (missed > 0) {
        lines.append(missed == 1 ? tr("1 call was missed meanwhile.")
                                 : tr("%n calls were missed meanwhile.", nullptr, missed));
    }
    const int texts = textsSince(database, backlog.since);
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
    const int texts = textsSentIn(database, outage);
    if (texts > 0) {
        text += u' ' + tr("%n SMS came meanwhile.", nullptr, texts);
    }
    return HtmlText::escaped(text);
}

} // namespace vp
