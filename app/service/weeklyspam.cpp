// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/weeklyspam.h"

#include "base/logging.h"
#include "chat/ownerregistry.h"
#include "service/chatlanguage.h"
#include "store/callerhistory.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vp {

namespace {

constexpr std::chrono::milliseconds LongestWait = 1h; ///< the wall clock may jump
constexpr qint64 LongestTold = 28; ///< days
constexpr qint64 LargestFile = 100;
const QTime TellAt(8, 0);

/** The Monday whose eight o'clock was the last to pass. */
QDate weekOf(const QDateTime &now)
{
    const QDateTime local = now.toLocalTime();
    const QDate monday = local.date().addDays(1 - local.date().dayOfWeek());
    return local < QDateTime(monday, TellAt) ? monday.addDays(-7) : monday;
}

} // namespace

QString WeeklySpamPhrases::stopped(int calls, const QDate &since)
{
    if (!since.isValid()) {
        return calls == 1 ? tr("🚫 This week 1 unwanted call was stopped.")
                          : tr("🚫 This week %n unwanted calls were stopped.", nullptr, calls);
    }
    const QString day = QLocale().toString(since, QLocale::ShortFormat);
    return (calls == 1 ? tr("🚫 Since %1 1 unwanted call was stopped.", "%1 = day")
                       : tr("🚫 Since %1 %n unwanted calls were stopped.", "%1 = day", calls))
        .arg(day);
}

WeeklySpam::WeeklySpam(Database *database, Outbox &outbox, const OwnerRegistry &owners,
                       Clock &clock, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_outbox(outbox)
    , m_owners(owners)
    , m_clock(clock)
    , m_file(folder.isEmpty() ? QString() : QDir(folder).filePath(u"told-week"_s))
    , m_next(clock)
{
    connect(&m_next, &Deadline::expired, this, &WeeklySpam::look);
}

void WeeklySpam::start()
{
    if (m_database != nullptr && !m_file.isEmpty()) {
        look();
    }
}

void WeeklySpam::look()
{
    const QDateTime now = m_clock.wall();
    const QDate week = weekOf(now);
    const QDate before = told();
    // Noted first: rather no summary than one again and again from a disk that refuses.
    // A clock that was set back makes no week new.
    const bool isNew = before < week || before > week.addDays(14);
    if (isNew && setTold(week) && before.isValid() && before < week) {
        const QDate from = std::max(before, week.addDays(-LongestTold));
        const QDate since = from == week.addDays(-7) ? QDate() : from;
        const Result<int> calls =
            CallerHistory(*m_database)
                .stopped(QDateTime(from, TellAt).toUTC(), QDateTime(week, TellAt).toUTC());
        for (const qint64 chatId : m_owners.owners()) {
            const auto speaking = ChatLanguage::speakingTo(m_language, chatId);
            if (calls && *calls > 0) {
                m_outbox.retire(m_outbox.post(
                    chatId,
                    {HtmlText::escaped(WeeklySpamPhrases::stopped(*calls, since)), {}, true, 0}));
            }
        }
    }
    const std::chrono::milliseconds left(now.msecsTo(QDateTime(week.addDays(7), TellAt)));
    m_next.start(std::clamp(left, std::chrono::milliseconds(1s), LongestWait));
}

QDate WeeklySpam::told() const
{
    QFile file(m_file);
    return file.open(QIODevice::ReadOnly) && file.size() <= LargestFile
        ? QDate::fromString(QString::fromLatin1(file.readAll()).trimmed(), Qt::ISODate)
        : QDate();
}

bool WeeklySpam::setTold(const QDate &week) const
{
    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile file(m_file);
    const bool stored = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(week.toString(Qt::ISODate).toLatin1()) > 0 && file.commit();
    if (!stored) {
        qCWarning(lcService) << "when the stopped calls were told is not kept";
    }
    return stored;
}

} // namespace vp
