// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/fetcher.h"
#include "blocklist/ownentries.h"
#include "blocklist/sharedlist.h"
#include "service/sourcekeeper.h"
#include "service/workerqueue.h"
#include "settings/settings.h"
#include "telephony/callstory.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace vp {

class BlockStore;
class Database;

/** One shared list as the window shows it. */
struct SharedListStatus
{
    QString name;
    SourceState source;
    qsizetype entries = 0;
    bool isOn = true; ///< false = it is kept fresh, but stops nobody
    std::optional<qsizetype> before {}; ///< entries until it was fetched last, in this run
};

/** The owner's own entries and the lists that others keep, ready for look-ups. */
class BlocklistDesk : public QObject
{
    Q_OBJECT
public:
    /** @p database null = no own entries; @p fetcher null = no shared lists. Copies are kept in
     * @p folder. */
    BlocklistDesk(const Settings &settings, Database *database, Fetcher *fetcher, Clock &clock,
                  QString folder, QObject *parent = nullptr);
    ~BlocklistDesk() override;

    void start();
    [[nodiscard]] const OwnEntries &own() const { return m_own; }
    [[nodiscard]] std::vector<SharedListStatus> lists() const;
    /** A list's name as blocklists/off holds it. */
    [[nodiscard]] static QString wordOf(const QString &name);
    [[nodiscard]] bool isSettled() const;
    /** An own entry about the caller; null = hidden. */
    [[nodiscard]] std::optional<BlockHit> findOwn(const PhoneNumber &caller) const;
    /** Of the shared lists, in the order in which they are set. */
    [[nodiscard]] std::optional<BlockHit> findShared(const PhoneNumber &caller) const;

    /** Gives the entry's id. Errors: those of BlockEntry::parse(), Storage. */
    Result<qint64> add(const QString &text, bool allow = false, const QString &note = {});
    Result<> remove(qint64 id);
    /** Undoes remove(). */
    Result<> restore(qint64 id);
    /** Gives those that are removed; the others were gone already. Error Storage: none is. */
    Result<std::vector<qint64>> removeAll(const std::vector<qint64> &ids);
    Result<std::vector<qint64>> restoreAll(const std::vector<qint64> &ids);
    /** Keeps all or none of a part of a list; gives the ids of those that are new. They count from
     * keptAll() on. Error Storage. */
    Result<std::vector<qint64>> keep(const std::vector<BlockEntry> &entries);
    void keptAll();
    /** Asked for by a person. */
    void refresh();
    [[nodiscard]] bool isRefreshing() const;
    /** What is being fetched is not wanted any more; the copies stay in use. */
    void cancelRefresh();
    void wakeUp();
    /** How many callers this own entry has stopped (or let through). */
    [[nodiscard]] int counted(qint64 id) const;
    /** A call was decided: entries count whom they stopped. */
    void count(const PhoneNumber &caller);

Q_SIGNALS:
    void changed();
    void becameStale(const QString &name);
    void recovered(const QString &name);

private:
    struct List
    {
        QString name;
        QUrl url;
        std::unique_ptr<SourceKeeper> keeper;
        std::optional<SharedList> list;
        bool isOn = true;
        std::optional<qsizetype> before;
        std::optional<QDateTime> shrankAt; ///< since then what comes has lost half of it
    };
    void readOwn();
    void readSettings();
    void readSwitches();
    void settingChanged(SettingKey key);
    void addList(const QString &name, const QString &address);
    void judge(std::size_t at, const QByteArray &body, const SourceKeeper::Done &done);
    [[nodiscard]] Result<> mayTake(List &mine, const SharedList &fresh) const;
    Result<> afterChange(const Result<> &done);

    const Settings &m_settings;
    Fetcher *m_fetcher;
    Clock &m_clock;
    QString m_folder;
    std::unique_ptr<BlockStore> m_store;
    OwnEntries m_own;
    std::vector<std::unique_ptr<List>> m_lists;
    int m_generation = 0; ///< of m_lists
    WorkerQueue m_worker; ///< the last member: it ends its work before anything else goes
};

/** "list of example.org" for a list without a name of its own. */
[[nodiscard]] QString listNameOf(const QString &address);

} // namespace vp
