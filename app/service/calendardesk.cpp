// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/calendardesk.h"

#include "base/logging.h"
#include "service/contactsloader.h"
#include "service/sourcerequest.h"
#include "settings/rulevalues.h"

#include <QDir>

#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr std::chrono::hours LookAtAge {1};

std::vector<RulePhone> phonesOf(const Settings &settings, const Region &region)
{
    std::vector<RulePhone> phones;
    for (const NamedPhone &phone : readPhoneNames(settings.text(SettingKey::PhoneNames), region)) {
        phones.push_back({phone.name, phone.number});
    }
    return phones;
}

/** Only what may be a rule by its place is kept and expanded. */
EventFilter ruleFilter(const std::vector<RulePhone> &phones, const Region &region)
{
    QStringList names;
    for (const RulePhone &phone : phones) {
        names.append(phone.name);
    }
    return [names, region](const QString & /*title*/, const QString &location) {
        return isRule(readLocation(location, region, names));
    };
}

} // namespace

CalendarDesk::CalendarDesk(const Settings &settings, const ContactsLoader &contacts,
                           Fetcher *fetcher, Clock &clock, QString folder, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_contacts(contacts)
    , m_fetcher(fetcher)
    , m_clock(clock)
    , m_folder(std::move(folder))
    , m_aging(clock)
{
    connect(&m_contacts, &ContactsLoader::loaded, this, [this] { makeBook(m_book.calendar()); });
    connect(&m_settings, &Settings::changed, this, &CalendarDesk::settingChanged);
    connect(&m_aging, &Deadline::expired, this, &CalendarDesk::lookAtAge);
}

CalendarDesk::~CalendarDesk() = default;

void CalendarDesk::start()
{
    readSettings();
    m_aging.start(LookAtAge);
}

void CalendarDesk::settingChanged(SettingKey key)
{
    if (key == SettingKey::CalendarUrls || key == SettingKey::CalendarRefreshMinutes
        || key == SettingKey::Country || key == SettingKey::PhoneNames || concernsRequests(key)) {
        readSettings();
    }
}

std::chrono::minutes CalendarDesk::interval() const
{
    return std::chrono::minutes(m_settings.number(SettingKey::CalendarRefreshMinutes));
}

void CalendarDesk::readSettings()
{
    ++m_generation;
    m_calendars.clear();
    m_region = m_settings.region();
    m_phones = phonesOf(m_settings, m_region);
    const std::vector<NamedAddress> addresses =
        readAddresses(m_settings.text(SettingKey::CalendarUrls));
    int number = 0;
    for (const NamedAddress &address : addresses) {
        ++number;
        addCalendar(address.name.isEmpty() ? u"calendar %1"_s.arg(number) : address.name,
                    address.address, static_cast<int>(addresses.size()) - number);
    }
    for (const std::unique_ptr<Calendar> &calendar : m_calendars) {
        calendar->keeper->start();
    }
    if (m_calendars.empty()) {
        rebuild();
    }
    Q_EMIT calendarsChanged();
}

void CalendarDesk::addCalendar(const QString &name, const QString &address, int priority)
{
    const auto url = sourceUrl(address);
    if (!url || m_fetcher == nullptr) {
        qCWarning(lcService) << "the address of" << name << "cannot be used";
        return;
    }
    const std::size_t at = m_calendars.size();
    auto calendar = std::make_unique<Calendar>();
    calendar->name = name;
    calendar->priority = priority;
    SourceOptions options;
    options.label = name;
    options.request = requestFor(*url, m_settings);
    options.copyPath =
        QDir(m_folder).filePath(u"calendar-"_s + QString::fromLatin1(hashOf(*url).left(16)));
    options.every = interval();
    calendar->keeper =
        std::make_unique<SourceKeeper>(std::move(options), *m_fetcher, m_clock,
                                       [this, at, generation = m_generation](
                                           const QByteArray &body, const SourceKeeper::Done &done) {
                                           if (generation == m_generation) {
                                               judge(at, body, done);
                                           }
                                       });
    SourceKeeper *keeper = calendar->keeper.get();
    connect(keeper, &SourceKeeper::stateChanged, this, &CalendarDesk::calendarsChanged);
    connect(keeper, &SourceKeeper::becameStale, this, [this, name] { Q_EMIT becameStale(name); });
    connect(keeper, &SourceKeeper::recovered, this, [this, name] { Q_EMIT recovered(name); });
    m_calendars.push_back(std::move(calendar));
}

void CalendarDesk::judge(std::size_t at, const QByteArray &body, const SourceKeeper::Done &done)
{
    CalendarReading reading;
    reading.source = {m_calendars[at]->name, m_calendars[at]->priority};
    reading.isWanted = ruleFilter(m_phones, m_region);
    // The keeper goes with its calendar, and the generation tells: then nobody waits for a word.
    m_worker.run(
        this, [body, reading] { return readCalendar(body, reading); },
        [this, at, done, generation = m_generation](Result<CalendarContents> read) {
            if (generation != m_generation) {
                return;
            }
            // One that breaks off must not take the place of a whole one.
            if (read && !read->isComplete && m_calendars[at]->contents) {
                read = failure(ErrorCode::InvalidInput, u"the end is missing"_s);
            }
            if (!read) {
                done(tl::unexpected<Error>(read.error()));
                return;
            }
            m_calendars[at]->contents = std::move(*read);
            done({});
            rebuild();
        });
}

void CalendarDesk::rebuild()
{
    std::vector<CalendarContents> all;
    for (const std::unique_ptr<Calendar> &calendar : m_calendars) {
        if (calendar->contents) {
            all.push_back(*calendar->contents);
        }
    }
    const int build = ++m_build;
    m_worker.run(
        this,
        [all = std::move(all), now = m_clock.wall().toUTC()]() mutable {
            return RuleCalendar(std::move(all), now);
        },
        [this, build](const RuleCalendar &calendar) {
            if (build == m_build) {
                m_bookOf = build;
                makeBook(calendar);
            }
        });
}

void CalendarDesk::makeBook(RuleCalendar calendar)
{
    m_book = RuleBook(std::move(calendar), m_contacts.book(), m_phones, m_region);
    qCInfo(lcService) << m_book.count() << "rules of" << m_calendars.size() << "calendars";
    Q_EMIT bookChanged();
}

void CalendarDesk::lookAtAge()
{
    m_aging.start(LookAtAge);
    const QDateTime now = m_clock.wall().toUTC();
    if (!m_book.calendar().isAging(now)) {
        return;
    }
    const int build = ++m_build;
    m_worker.run(
        this, [calendar = m_book.calendar(), now] { return calendar.movedTo(now); },
        [this, build](const RuleCalendar &calendar) {
            if (build == m_build) {
                m_bookOf = build;
                makeBook(calendar);
            }
        });
}

std::vector<CalendarStatus> CalendarDesk::calendars() const
{
    std::vector<CalendarStatus> all;
    for (const std::unique_ptr<Calendar> &calendar : m_calendars) {
        CalendarStatus status {calendar->name, calendar->keeper->state()};
        if (calendar->contents) {
            status.events = calendar->contents->seen;
            status.rules = static_cast<int>(calendar->contents->events.size());
        }
        all.push_back(std::move(status));
    }
    return all;
}

bool CalendarDesk::isSettled() const
{
    return std::ranges::all_of(m_calendars, [](const std::unique_ptr<Calendar> &calendar) {
        const SourceState &state = calendar->keeper->state();
        return (state.hasCopy || state.failure) && !state.isRefreshing;
    });
}

void CalendarDesk::refresh()
{
    for (const std::unique_ptr<Calendar> &calendar : m_calendars) {
        calendar->keeper->refresh();
    }
}

void CalendarDesk::rings()
{
    for (const std::unique_ptr<Calendar> &calendar : m_calendars) {
        calendar->keeper->refreshIfOlder(interval());
    }
}

void CalendarDesk::wakeUp()
{
    for (const std::unique_ptr<Calendar> &calendar : m_calendars) {
        calendar->keeper->wakeUp();
    }
    lookAtAge();
}

} // namespace vp
