// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/calendardesk.h"

#include "base/logging.h"
#include "service/contactsloader.h"
#include "service/sourcerequest.h"
#include "settings/rulevalues.h"

#include <QDir>
#include <QTimeZone>

#include <algorithm>
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
    connect(&m_contacts, &ContactsLoader::loaded, this, &CalendarDesk::contactsLoaded);
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
    const Calendars before = std::exchange(m_calendars, {});
    m_zone = QTimeZone::systemTimeZoneId();
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
    keepContents(before);
    for (const std::unique_ptr<Calendar> &calendar : m_calendars) {
        calendar->keeper->start();
    }
    if (m_calendars.empty() || !before.empty()) {
        rebuild(); // what has gone rules no more, whenever the others come
    }
    Q_EMIT calendarsChanged();
}

/** What was read stays in use until it has been read anew. */
void CalendarDesk::keepContents(const Calendars &before)
{
    for (const std::unique_ptr<Calendar> &calendar : m_calendars) {
        const auto known =
            std::ranges::find_if(before, [&calendar](const std::unique_ptr<Calendar> &one) {
                return one->url == calendar->url && one->contents != nullptr;
            });
        if (known == before.end()) {
            continue;
        }
        calendar->contents = (*known)->contents;
        if (!(calendar->contents->source == calendar->source)) {
            auto renamed = std::make_shared<CalendarContents>(*calendar->contents);
            renamed->source = calendar->source;
            calendar->contents = std::move(renamed);
        }
    }
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
    calendar->source = {name, priority};
    calendar->url = *url;
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
    reading.source = m_calendars[at]->source;
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
            m_calendars[at]->contents = std::make_shared<const CalendarContents>(std::move(*read));
            done({});
            rebuild();
        });
}

/** Of the contents: when one of them, or what they are read by, has changed. */
void CalendarDesk::rebuild()
{
    std::vector<RuleCalendar::Shared> all;
    for (const std::unique_ptr<Calendar> &calendar : m_calendars) {
        if (calendar->contents != nullptr) {
            all.push_back(calendar->contents);
        }
    }
    makeBook(
        [all = std::move(all), now = m_clock.wall().toUTC()] { return RuleCalendar(all, now); });
}

void CalendarDesk::contactsLoaded()
{
    if (isBookFresh()) {
        makeBook([calendar = m_book->calendar()] { return calendar; });
    } else {
        rebuild(); // the one that is being made counts no more
    }
}

/** In the worker: a large calendar has thousands of titles to look up among all contacts. */
void CalendarDesk::makeBook(std::function<RuleCalendar()> calendar)
{
    const int build = ++m_build;
    m_worker.run(
        this,
        [calendar = std::move(calendar), people = m_contacts.sharedBook(), phones = m_phones,
         region = m_region] {
            return std::make_shared<const RuleBook>(calendar(), *people, phones, region);
        },
        [this, build](std::shared_ptr<const RuleBook> book) {
            if (build == m_build) {
                m_bookOf = build;
                takeBook(std::move(book));
            }
        });
}

void CalendarDesk::takeBook(std::shared_ptr<const RuleBook> book)
{
    m_worker.run(
        this, [old = std::exchange(m_book, std::move(book))] { return old->count(); },
        [](int /*the old one went in the worker*/) {});
    qCInfo(lcService) << m_book->count() << "rules of" << m_calendars.size() << "calendars";
    Q_EMIT bookChanged();
}

/** Whole days, and times without a zone, are those of the place where the computer is now. */
void CalendarDesk::lookAtZone()
{
    if (!m_calendars.empty() && m_zone != QTimeZone::systemTimeZoneId()) {
        qCInfo(lcService) << "the time zone has changed, the calendars are read anew";
        readSettings();
    }
}

void CalendarDesk::lookAtAge()
{
    m_aging.start(LookAtAge);
    lookAtZone();
    const QDateTime now = m_clock.wall().toUTC();
    if (isBookFresh() && m_book->calendar().isAging(now)) {
        makeBook([calendar = m_book->calendar(), now] { return calendar.movedTo(now); });
    }
}

std::vector<CalendarStatus> CalendarDesk::calendars() const
{
    std::vector<CalendarStatus> all;
    for (const std::unique_ptr<Calendar> &calendar : m_calendars) {
        CalendarStatus status {calendar->source.name, calendar->keeper->state()};
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
        return (state.hasCopy || state.failure || state.wasCancelled) && !state.isRefreshing;
    });
}

void CalendarDesk::refresh()
{
    for (const std::unique_ptr<Calendar> &calendar : m_calendars) {
        calendar->keeper->refresh();
    }
}

bool CalendarDesk::isRefreshing() const
{
    return std::ranges::any_of(m_calendars, [](const std::unique_ptr<Calendar> &calendar) {
        return calendar->keeper->state().isRefreshing;
    });
}

void CalendarDesk::cancelRefresh()
{
    for (const std::unique_ptr<Calendar> &calendar : m_calendars) {
        calendar->keeper->cancel();
    }
}

void CalendarDesk::rings()
{
    lookAtZone();
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
