// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/fetcher.h"
#include "routing/rulebook.h"
#include "service/sourcekeeper.h"
#include "service/workerqueue.h"
#include "settings/settings.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace vp {

class ContactsLoader;

/** One calendar as the window shows it. */
struct CalendarStatus
{
    QString name;
    SourceState source;
    int events = 0; ///< in the file, rules or not
    int rules = 0; ///< that may be rules, by their place
};

/**
 * Keeps the calendars of the settings fresh and makes the book of rules of them, of the contacts
 * and of the phones' names. Reading is done in a worker; the book is swapped in whole. The calendar
 * named first has the highest priority.
 */
class CalendarDesk : public QObject
{
    Q_OBJECT
public:
    /** @p fetcher null = no calendar is read. Copies are kept in @p folder. */
    CalendarDesk(const Settings &settings, const ContactsLoader &contacts, Fetcher *fetcher,
                 Clock &clock, QString folder, QObject *parent = nullptr);
    ~CalendarDesk() override;

    void start();
    [[nodiscard]] const RuleBook &book() const { return *m_book; }
    [[nodiscard]] std::vector<CalendarStatus> calendars() const;
    /** False while a calendar has neither been read nor failed. */
    [[nodiscard]] bool isSettled() const;

    /** Whether book() is made of all that has been read. */
    [[nodiscard]] bool isBookFresh() const { return m_bookOf == m_build; }

    /** Asked for by a person. */
    void refresh();
    [[nodiscard]] bool isRefreshing() const;
    /** What is being fetched is not wanted any more; the copies stay in use. */
    void cancelRefresh();
    /** It rings: whatever is older than the interval is fetched, and nothing waits for it. */
    void rings();
    void wakeUp();

Q_SIGNALS:
    void bookChanged();
    void calendarsChanged();
    /** Once a calendar had no success for a day; and when it works again. */
    void becameStale(const QString &name);
    void recovered(const QString &name);

private:
    struct Calendar
    {
        CalendarSource source;
        QUrl url;
        std::unique_ptr<SourceKeeper> keeper;
        RuleCalendar::Shared contents;
    };
    using Calendars = std::vector<std::unique_ptr<Calendar>>;
    void readSettings();
    void keepContents(const Calendars &before);
    void settingChanged(SettingKey key);
    void addCalendar(const QString &name, const QString &address, int priority);
    void judge(std::size_t at, const QByteArray &body, const SourceKeeper::Done &done);
    void rebuild();
    void contactsLoaded();
    void makeBook(std::function<RuleCalendar()> calendar);
    void takeBook(std::shared_ptr<const RuleBook> book);
    void lookAtAge();
    void lookAtZone();
    [[nodiscard]] std::chrono::minutes interval() const;

    const Settings &m_settings;
    const ContactsLoader &m_contacts;
    Fetcher *m_fetcher;
    Clock &m_clock;
    QString m_folder;
    Region m_region;
    std::vector<RulePhone> m_phones;
    QByteArray m_zone; ///< of the computer when the calendars were read
    Calendars m_calendars;
    int m_generation = 0; ///< of m_calendars: what is read for an older one means nothing
    int m_build = 0; ///< the newest one wins
    int m_bookOf = 0; ///< the build that made m_book
    // Owned by this desk, and by the worker that takes it apart when a newer one has come.
    std::shared_ptr<const RuleBook> m_book = std::make_shared<const RuleBook>();
    Deadline m_aging;
    WorkerQueue m_worker; ///< the last member: it ends its work before anything else goes
};

} // namespace vp
