// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "service/daylogfiles.h"
#include "service/daylogphrases.h"
#include "settings/settings.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace vp {

class CallHistory;
class Database;

struct DailyLogParts
{
    const Settings &settings;
    Clock &clock;
    const CallHistory &history;
    Database &database;
    QString folder; ///< empty = no files are written
    std::function<QString(const QString &number)> nameOf {};
    /** A call is being set up: reading and writing can wait. */
    std::function<bool()> isBusy {};
    /** What is still to be written of what has happened. */
    std::function<void()> flush {};
};

/** One log, ready to be given away. */
struct MadeLog
{
    QString name;
    QByteArray text;
    HtmlText caption;
    QDateTime to; ///< UTC
    bool isEmpty = false; ///< nothing happened
};

/**
 * Makes the log of each day when the day ends, which is at `log/time`: out of the data base, so
 * that neither a crash nor a day without this program loses any of it. The log of a day begins
 * where the last one ended.
 */
class DailyLog : public QObject
{
    Q_OBJECT
public:
    /** Days that ended without this program are looked through so far back. */
    static constexpr int LookedBackDays = 7;

    explicit DailyLog(DailyLogParts parts, QObject *parent = nullptr);
    void start();
    /** Now, because the clock may have been set, or the computer has slept. */
    void look();
    /** In the next turn of the loop, once it has been started. */
    void lookSoon();

    [[nodiscard]] QDateTime endOf(QDate day) const;
    /** The days whose end has come, of the last ones; the oldest first. None while the clock is
     * obviously wrong. */
    [[nodiscard]] std::vector<QDate> endedDays() const;
    /** The day that is running. */
    [[nodiscard]] QDate today() const;
    [[nodiscard]] Result<MadeLog> ofDay(QDate day) const;
    /** The seven days up to @p sunday. */
    [[nodiscard]] Result<MadeLog> ofWeek(QDate sunday) const;
    /** Of any day on demand, up to now when it has not ended. */
    [[nodiscard]] Result<MadeLog> onDemand(QDate day) const;

Q_SIGNALS:
    /** Days may have ended, or the settings about logs have changed. */
    void dayEnded();

private:
    [[nodiscard]] Result<MadeLog> make(const QString &name, const QDateTime &from,
                                       const QDateTime &to) const;
    [[nodiscard]] QDateTime beginOf(QDate day) const;
    void writeFiles();

    DailyLogParts m_parts;
    DayLogFiles m_files;
    Deadline m_next;
    QDate m_lookedOn; ///< the day that was running at the last thorough look; none = look now
    std::chrono::milliseconds m_looked {0}; ///< steady time of it
    bool m_started = false;
};

} // namespace vp
