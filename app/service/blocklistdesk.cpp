// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/blocklistdesk.h"

#include "base/logging.h"
#include "service/sourcerequest.h"
#include "settings/rulevalues.h"
#include "store/blockstore.h"

#include <QDir>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

QString listNameOf(const QString &address)
{
    const QUrl url(address);
    const QStringList path = url.path().split(u'/', Qt::SkipEmptyParts);
    if (url.host() == "raw.githubusercontent.com"_L1 && path.size() > 2) {
        return path.at(1); // of the repository
    }
    return url.host().isEmpty() ? path.value(path.size() - 1) : url.host();
}

BlocklistDesk::BlocklistDesk(const Settings &settings, Database *database, Fetcher *fetcher,
                             Clock &clock, QString folder, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_fetcher(fetcher)
    , m_clock(clock)
    , m_folder(std::move(folder))
    , m_store(database == nullptr ? nullptr : std::make_unique<BlockStore>(*database))
{
    connect(&m_settings, &Settings::changed, this, &BlocklistDesk::settingChanged);
    readOwn();
}

BlocklistDesk::~BlocklistDesk() = default;

void BlocklistDesk::start()
{
    readSettings();
}

void BlocklistDesk::settingChanged(SettingKey key)
{
    if (key == SettingKey::BlocklistsOff) {
        readSwitches();
    }
    if (key == SettingKey::BlocklistUrls || key == SettingKey::BlocklistRefreshHours
        || concernsRequests(key)) {
        readSettings();
    }
}

void BlocklistDesk::readOwn()
{
    if (m_store == nullptr) {
        return;
    }
    Result<std::vector<BlockEntry>> entries = m_store->entries();
    if (!entries) {
        qCWarning(lcService) << "own block entries cannot be read:"
                             << redactedText(entries.error().detail);
        return;
    }
    m_own = OwnEntries(std::move(*entries));
}

void BlocklistDesk::readSettings()
{
    ++m_generation;
    const auto before = std::exchange(m_lists, {});
    const QString urls = m_settings.text(SettingKey::BlocklistUrls);
    if (urls != "none"_L1) {
        for (const NamedAddress &address : readAddresses(urls)) {
            addList(address.name.isEmpty() ? listNameOf(address.address) : address.name,
                    address.address);
        }
    }
    for (const std::unique_ptr<List> &list : m_lists) {
        const auto known = std::ranges::find_if(before, [&list](const std::unique_ptr<List> &one) {
            return one->url == list->url && one->name == list->name;
        });
        if (known != before.end()) {
            list->list = std::exchange((*known)->list, {}); // in use until it is read anew
            list->before = (*known)->before;
        }
        list->keeper->start();
    }
    readSwitches();
}

void BlocklistDesk::readSwitches()
{
    const QStringList off = readWords(m_settings.text(SettingKey::BlocklistsOff));
    for (const std::unique_ptr<List> &list : m_lists) {
        list->isOn = !off.contains(wordOf(list->name), Qt::CaseInsensitive);
    }
    Q_EMIT changed();
}

QString BlocklistDesk::wordOf(const QString &name)
{
    return QString(name).replace(u',', u' ').simplified();
}

void BlocklistDesk::addList(const QString &name, const QString &address)
{
    const auto url = sourceUrl(address);
    if (!url || m_fetcher == nullptr) {
        return;
    }
    const std::size_t at = m_lists.size();
    auto list = std::make_unique<List>();
    list->name = name;
    list->url = *url;
    SourceOptions options;
    options.label = name;
    options.request = requestFor(*url, m_settings);
    options.request.limits.bytes = ListLimits().bytes;
    options.copyPath =
        QDir(m_folder).filePath(u"list-"_s + QString::fromLatin1(hashOf(*url).left(16)));
    options.every = std::chrono::hours(m_settings.number(SettingKey::BlocklistRefreshHours));
    list->keeper =
        std::make_unique<SourceKeeper>(std::move(options), *m_fetcher, m_clock,
                                       [this, at, generation = m_generation](
                                           const QByteArray &body, const SourceKeeper::Done &done) {
                                           if (generation == m_generation) {
                                               judge(at, body, done);
                                           }
                                       });
    SourceKeeper *keeper = list->keeper.get();
    connect(keeper, &SourceKeeper::stateChanged, this, &BlocklistDesk::changed);
    connect(keeper, &SourceKeeper::becameStale, this, [this, name] { Q_EMIT becameStale(name); });
    connect(keeper, &SourceKeeper::recovered, this, [this, name] { Q_EMIT recovered(name); });
    m_lists.push_back(std::move(list));
}

void BlocklistDesk::judge(std::size_t at, const QByteArray &body, const SourceKeeper::Done &done)
{
    m_worker.run(
        this, [body, name = m_lists[at]->name] { return readSharedList(body, name); },
        [this, at, done, generation = m_generation](Result<ListReading> read) {
            if (generation != m_generation) {
                return;
            }
            List &mine = *m_lists[at];
            const Result<> good =
                read ? mayTake(mine, read->list) : tl::unexpected<Error>(read.error());
            if (good) {
                mine.before = mine.list ? std::optional(mine.list->size()) : std::nullopt;
                mine.list = std::move(read->list);
                qCInfo(lcService) << mine.list->size() << "entries of the list" << mine.name;
            }
            done(good);
            Q_EMIT changed();
        });
}

/** What is still so small days later was not cut off on its way: somebody has tidied up. */
Result<> BlocklistDesk::mayTake(List &mine, const SharedList &fresh) const
{
    constexpr qint64 longEnough = 3 * 24 * 3600; // seconds
    const QDateTime now = m_clock.wall().toUTC();
    const Result<> good = mine.list ? mayReplace(fresh, mine.list->size()) : Result<>();
    if (!good && !mine.shrankAt) {
        mine.shrankAt = now;
    }
    if (good || mine.shrankAt->secsTo(now) >= longEnough) {
        mine.shrankAt.reset();
        return {};
    }
    return good;
}

std::optional<BlockHit> BlocklistDesk::findOwn(const PhoneNumber &caller) const
{
    return m_own.find(caller);
}

std::optional<BlockHit> BlocklistDesk::findShared(const PhoneNumber &caller) const
{
    for (const std::unique_ptr<List> &list : m_lists) {
        if (list->list && list->isOn) {
            if (std::optional<BlockHit> hit = list->list->find(caller)) {
                return hit;
            }
        }
    }
    return std::nullopt;
}

Result<qint64> BlocklistDesk::add(const QString &text, bool allow, const QString &note)
{
    if (m_store == nullptr) {
        return failure(ErrorCode::Storage, u"entries are not kept here"_s);
    }
    Result<BlockEntry> entry = BlockEntry::parse(text, m_settings.region());
    if (!entry) {
        return tl::unexpected<Error>(entry.error());
    }
    entry->allow = entry->allow || allow;
    entry->note = note;
    entry->createdAt = m_clock.wall().toUTC();
    const Result<qint64> id = m_store->add(*entry);
    if (id) {
        readOwn();
        Q_EMIT changed();
    }
    return id;
}

Result<> BlocklistDesk::afterChange(const Result<> &done)
{
    if (done) {
        readOwn();
        Q_EMIT changed();
    }
    return done;
}

Result<> BlocklistDesk::remove(qint64 id)
{
    return m_store == nullptr ? Result<>(failure(ErrorCode::NotFound, u"no entries"_s))
                              : afterChange(m_store->remove(id, m_clock.wall().toUTC()));
}

Result<> BlocklistDesk::restore(qint64 id)
{
    return m_store == nullptr ? Result<>(failure(ErrorCode::NotFound, u"no entries"_s))
                              : afterChange(m_store->restore(id));
}

Result<std::vector<qint64>> BlocklistDesk::removeAll(const std::vector<qint64> &ids)
{
    if (m_store == nullptr) {
        return failure(ErrorCode::NotFound, u"no entries"_s);
    }
    const auto done = m_store->removeAll(ids, m_clock.wall().toUTC());
    keptAll();
    return done;
}

Result<std::vector<qint64>> BlocklistDesk::restoreAll(const std::vector<qint64> &ids)
{
    if (m_store == nullptr) {
        return failure(ErrorCode::NotFound, u"no entries"_s);
    }
    const auto done = m_store->restoreAll(ids);
    keptAll();
    return done;
}

Result<std::vector<qint64>> BlocklistDesk::keep(const std::vector<BlockEntry> &entries)
{
    if (m_store == nullptr) {
        return failure(ErrorCode::Storage, u"entries are not kept here"_s);
    }
    std::vector<BlockEntry> dated = entries;
    for (BlockEntry &entry : dated) {
        entry.createdAt = m_clock.wall().toUTC();
    }
    return m_store->addNew(dated);
}

void BlocklistDesk::keptAll()
{
    readOwn();
    Q_EMIT changed();
}

std::vector<SharedListStatus> BlocklistDesk::lists() const
{
    std::vector<SharedListStatus> all;
    for (const std::unique_ptr<List> &list : m_lists) {
        all.push_back({list->name, list->keeper->state(), list->list ? list->list->size() : 0,
                       list->isOn, list->before});
    }
    return all;
}

bool BlocklistDesk::isSettled() const
{
    return std::ranges::all_of(m_lists, [](const std::unique_ptr<List> &list) {
        const SourceState &state = list->keeper->state();
        return (state.hasCopy || state.failure || state.wasCancelled) && !state.isRefreshing;
    });
}

void BlocklistDesk::refresh()
{
    for (const std::unique_ptr<List> &list : m_lists) {
        list->keeper->refresh();
    }
}

bool BlocklistDesk::isRefreshing() const
{
    return std::ranges::any_of(m_lists, [](const std::unique_ptr<List> &list) {
        return list->keeper->state().isRefreshing;
    });
}

void BlocklistDesk::cancelRefresh()
{
    for (const std::unique_ptr<List> &list : m_lists) {
        list->keeper->cancel();
    }
}

void BlocklistDesk::wakeUp()
{
    for (const std::unique_ptr<List> &list : m_lists) {
        list->keeper->wakeUp();
    }
}

int BlocklistDesk::counted(qint64 id) const
{
    const Result<BlockCount> count =
        m_store == nullptr ? Result<BlockCount>(BlockCount {}) : m_store->counted(id);
    return count ? count->hits : 0;
}

void BlocklistDesk::count(const PhoneNumber &caller)
{
    const std::optional<BlockHit> hit = findOwn(caller);
    if (hit && m_store != nullptr) {
        if (const Result<> done = m_store->count(hit->entryId, m_clock.wall().toUTC()); !done) {
            qCWarning(lcService) << "a hit could not be counted";
        }
    }
}

} // namespace vp
