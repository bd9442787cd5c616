// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/dailylog.h"

#include "base/logging.h"
#include "store/dailylogstore.h"
#include "store/database.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace vp {

namespace {

/** The clock may be set meanwhile. */
constexpr milliseconds LongestWait = 10min;
constexpr milliseconds BusyWait = 30s;
/** What a disk has refused. */
constexpr milliseconds TriesAgainAfter = 1h;
/** A computer without a battery for its clock wakes up in 1970. */
constexpr int EarliestYear = 2024;

bool isAboutLogs(SettingKey key)
{
    return key == SettingKey::LogDaily || key == SettingKey::LogWeekly || key == SettingKey::LogTime
        || key == SettingKey::LogRecipient;
}

} // namespace

DailyLog::DailyLog(DailyLogParts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_files(m_parts.folder)
    , m_next(m_parts.clock)
{
    connect(&m_next, &Deadline::expired, this, &DailyLog::look);
    connect(&m_parts.settings, &Settings::changed, this, [this](SettingKey key) {
        if (isAboutLogs(key)) {
            lookSoon();
        }
    });
}

void DailyLog::start()
{
    m_started = true;
    lookSoon(); // a start has more urgent things to do first
}

void DailyLog::lookSoon()
{
    if (m_started) {
        m_lookedOn = {};
        m_next.start(0ms);
    }
}

void DailyLog::look()
{
    if (!m_started) {
        return;
    }
    if (m_parts.isBusy && m_parts.isBusy()) {
        m_next.start(BusyWait);
        return;
    }
    const QDate running = today();
    const milliseconds left {m_parts.clock.wall().msecsTo(endOf(running))};
    m_next.start(std::clamp(left, milliseconds(1s), LongestWait));
    const milliseconds now = m_parts.clock.steady();
    if (m_lookedOn == running && now - m_looked < TriesAgainAfter) {
        return;
    }
    m_lookedOn = running;
    m_looked = now;
    if (m_parts.flush) {
        m_parts.flush();
    }
    writeFiles();
    Q_EMIT dayEnded();
}

QDateTime DailyLog::endOf(QDate day) const
{
    const QTime time = QTime::fromString(m_parts.settings.text(SettingKey::LogTime), u"HH:mm"_s);
    QDateTime end(day, time);
    if (!end.isValid()) { // the hour that the clock leaps over in spring
        constexpr qint64 hour = 3600;
        end = QDateTime(day, time.addSecs(hour));
    }
    return end.toUTC();
}

QDate DailyLog::today() const
{
    const QDateTime now = m_parts.clock.wall();
    const QDate date = now.toLocalTime().date();
    return endOf(date) <= now ? date.addDays(1) : date;
}

std::vector<QDate> DailyLog::endedDays() const
{
    const QDate last = today().addDays(-1);
    std::vector<QDate> days;
    if (last.year() >= EarliestYear) {
        for (int back = LookedBackDays - 1; back >= 0; --back) {
            days.push_back(last.addDays(-back));
        }
    }
    return days;
}

/** Where the last log ended, when that was within the last two days: after a change of `log/time`
 * a day is shorter or longer than others, and nothing is lost. */
QDateTime DailyLog::beginOf(QDate day) const
{
    const QDateTime usual = endOf(day.addDays(-1));
    const auto last = DailyLogStore(m_parts.database).lastEnd(endOf(day));
    return last && *last && **last > endOf(day.addDays(-2)) ? **last : usual;
}

Result<MadeLog> DailyLog::ofDay(QDate day) const
{
    return make(DayLogFiles::nameOf(day), beginOf(day), endOf(day));
}

Result<MadeLog> DailyLog::ofWeek(QDate sunday) const
{
    constexpr int week = 7;
    return make(u"virtualphone-week-"_s % sunday.toString(Qt::ISODate) % u".log"_s,
                endOf(sunday.addDays(-week)), endOf(sunday));
}

Result<MadeLog> DailyLog::onDemand(QDate day) const
{
    if (m_parts.flush) {
        m_parts.flush();
    }
    const QDateTime now = m_parts.clock.wall().toUTC();
    const bool isToday = day == now.toLocalTime().date();
    return make(DayLogFiles::nameOf(day), endOf(day.addDays(-1)),
                isToday ? now : std::min(endOf(day), now));
}

Result<MadeLog> DailyLog::make(const QString &name, const QDateTime &from,
                               const QDateTime &to) const
{
    const Result<DayLog> log = readDayLog(m_parts.history, m_parts.database, from, to);
    if (!log) {
        return tl::unexpected<Error>(log.error());
    }
    const DayLogStyle style {m_parts.settings.flag(SettingKey::LogMasked), m_parts.nameOf};
    return MadeLog {name, DayLogPhrases::text(*log, style).toUtf8(),
                    DayLogPhrases::caption(DayLogPhrases::span(from, to), countsOf(*log)), to,
                    log->isEmpty()};
}

void DailyLog::writeFiles()
{
    if (m_parts.folder.isEmpty()) {
        return;
    }
    for (const QDate day : endedDays()) {
        if (m_files.has(day)) {
            continue;
        }
        const Result<MadeLog> log = ofDay(day);
        if (!log || log->isEmpty) {
            continue;
        }
        if (const Result<> written = m_files.write(day, log->text); !written) {
            qCWarning(lcService) << "the log of a day cannot be written:"
                                 << redactedText(written.error().detail);
        }
    }
    m_files.prune(m_parts.clock.wall().toLocalTime().date());
}

} // namespace vp
