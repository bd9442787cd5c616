// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/dailylogmail.h"

#include "base/logging.h"
#include "chat/ownerregistry.h"
#include "service/chatlanguage.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr QLatin1StringView SubjectPrefix = "log:"_L1;
constexpr qsizetype LargestDocument = 20 * 1024 * 1024;

/** The day that somebody means; none = the words are no day. */
std::optional<QDate> dayIn(const QString &words, const QDateTime &now)
{
    const QString word = words.trimmed();
    const QDate today = now.toLocalTime().date();
    if (word.isEmpty() || word.compare("today"_L1, Qt::CaseInsensitive) == 0
        || word.compare(DayLogPhrases::today(), Qt::CaseInsensitive) == 0) {
        return today;
    }
    if (word.compare("yesterday"_L1, Qt::CaseInsensitive) == 0
        || word.compare(DayLogPhrases::yesterday(), Qt::CaseInsensitive) == 0) {
        return today.addDays(-1);
    }
    for (const QString &form : {u"yyyy-MM-dd"_s, u"d.M.yyyy"_s, u"d/M/yyyy"_s}) {
        if (const QDate day = QDate::fromString(word, form); day.isValid()) {
            return day;
        }
    }
    return std::nullopt;
}

ChatContent documentOf(const MadeLog &log)
{
    return {log.caption, {}, true, 0, {log.name, log.text}};
}

} // namespace

DailyLogMail::DailyLogMail(DailyLog &logs, Database &database, Outbox &outbox,
                           const OwnerRegistry &owners, const Settings &settings, Clock &clock,
                           QObject *parent)
    : QObject(parent)
    , m_logs(logs)
    , m_store(database)
    , m_outbox(outbox)
    , m_owners(owners)
    , m_settings(settings)
    , m_clock(clock)
{
    connect(&m_logs, &DailyLog::dayEnded, this, &DailyLogMail::deliver);
}

void DailyLogMail::start()
{
    takeUp();
    m_started = m_clock.wall().toUTC();
    m_logs.lookSoon();
}

QString DailyLogMail::subjectOf(qint64 chatId, QDate day)
{
    return SubjectPrefix % QString::number(chatId) % u':' % day.toString(Qt::ISODate);
}

/** The last run was cut off between posting a log and noting that it was given. */
void DailyLogMail::takeUp()
{
    const QStringList subjects = m_outbox.unclaimed();
    for (const QString &subject : subjects) {
        if (!subject.startsWith(SubjectPrefix)) {
            continue;
        }
        const QStringList parts = subject.split(u':');
        const QDate day = QDate::fromString(parts.value(2), Qt::ISODate);
        if (const Result<> noted =
                m_store.given(parts.value(1).toLongLong(), day, m_logs.endOf(day));
            !noted) {
            qCWarning(lcService) << "a log may be sent twice:" << noted.error().detail;
        }
        for (const OutboxTicket ticket : m_outbox.claim(subject)) {
            m_outbox.retire(ticket);
        }
    }
}

std::vector<qint64> DailyLogMail::recipients() const
{
    if (!m_settings.flag(SettingKey::LogDaily)) {
        return {};
    }
    std::vector<qint64> chats = m_owners.owners();
    bool isOne = false;
    const qint64 one = m_settings.text(SettingKey::LogRecipient).toLongLong(&isOne);
    // Who is chosen may be an owner no more: better all than nobody.
    if (isOne && std::ranges::find(chats, one) != chats.end()) {
        std::erase_if(chats, [one](qint64 chatId) { return chatId != one; });
    }
    return chats;
}

bool DailyLogMail::isDue(QDate day) const
{
    return !m_settings.flag(SettingKey::LogWeekly) || day.dayOfWeek() == Qt::Sunday;
}

Result<MadeLog> DailyLogMail::logOf(QDate day) const
{
    return m_settings.flag(SettingKey::LogWeekly) ? m_logs.ofWeek(day) : m_logs.ofDay(day);
}

void DailyLogMail::deliver()
{
    if (!m_started) {
        return;
    }
    const std::vector<qint64> chats = recipients();
    if (const Result<> done = m_store.forgetReadersBut(chats); !done) {
        return; // a disk that refuses may not make anything come twice
    }
    const QDateTime now = m_clock.wall().toUTC();
    const std::vector<QDate> days = m_logs.endedDays();
    if (days.empty()) {
        return;
    }
    Made made;
    for (const qint64 chatId : chats) {
        const Result<QDateTime> since = m_store.readerSince(chatId, now);
        for (const QDate day : days) {
            if (since && isDue(day) && m_logs.endOf(day) > *since) {
                give(chatId, day, made);
            }
        }
    }
}

void DailyLogMail::give(qint64 chatId, QDate day, Made &made)
{
    if (m_store.wasGiven(chatId, day).value_or(true)) {
        return;
    }
    const QString language = m_language == nullptr ? QString() : m_language->languageOf(chatId);
    const auto speaking = ChatLanguage::speakingTo(m_language, chatId);
    const auto known = made.try_emplace({day, language}, Result<MadeLog>(MadeLog {})).first;
    if (known->second && known->second->name.isEmpty()) {
        known->second = logOf(day);
    }
    const Result<MadeLog> &log = known->second;
    if (!log) {
        qCWarning(lcService) << "the log of a day cannot be made:" << log.error().detail;
        return;
    }
    // Nothing is said of days that this computer slept through, or that its clock leapt over.
    const bool wasThere = day == m_logs.endedDays().back() && m_logs.endOf(day) > *m_started;
    const bool isTooLong = log->text.size() > LargestDocument;
    OutboxTicket ticket = 0;
    if (isTooLong) {
        say(chatId, log->caption + HtmlText::escaped(u"\n"_s) + DayLogPhrases::tooLong());
    } else if (!log->isEmpty || wasThere) {
        ticket = m_outbox.post(chatId, documentOf(*log), {subjectOf(chatId, day)});
    }
    if (const Result<> noted = m_store.given(chatId, day, log->to); !noted) {
        qCWarning(lcService) << "a log may be sent twice:" << noted.error().detail;
    }
    if (ticket != 0) {
        m_outbox.retire(ticket);
    }
}

void DailyLogMail::run(qint64 chatId, const QString &words)
{
    const QDateTime now = m_clock.wall();
    const std::optional<QDate> day = dayIn(words, now);
    if (!day) {
        say(chatId, DayLogPhrases::noSuchDay(words));
        return;
    }
    const qint64 age = day->daysTo(now.toLocalTime().date());
    if (age < 0 || age > DayLogFiles::KeptDays) {
        say(chatId,
            age < 0 ? DayLogPhrases::notYet() : DayLogPhrases::notKept(DayLogFiles::KeptDays));
        return;
    }
    const Result<MadeLog> log = m_logs.onDemand(*day);
    if (!log) {
        say(chatId, DayLogPhrases::unreadable());
    } else if (log->text.size() > LargestDocument) {
        say(chatId, log->caption + HtmlText::escaped(u"\n"_s) + DayLogPhrases::tooLong());
    } else {
        m_outbox.retire(m_outbox.post(chatId, documentOf(*log)));
    }
}

void DailyLogMail::say(qint64 chatId, const HtmlText &text)
{
    m_outbox.retire(m_outbox.post(chatId, ChatContent {text, {}, true, 0}));
}

} // namespace vp
