// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/backup.h"
#include "base/clock.h"
#include "service/workerqueue.h"
#include "settings/secretstore.h"
#include "settings/settings.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace vp {

/** What a restore would change, in words. */
struct RestoreWords
{
    QStringList lines;
    bool hasSecrets = false; ///< a password may be given
};

/** What a BackupDesk works with; all outlive it. */
struct BackupParts
{
    Settings *settings = nullptr;
    SecretStore *secrets = nullptr;
    Clock *clock = nullptr;
    std::function<DataPlaces()> places;
    QString version; ///< of this program
};

/**
 * Backups of a phone that runs: saved and looked at in a worker, put in place by the next start.
 * One thing at a time. With backup/weekly one is made each week, and the newest four are kept.
 */
class BackupDesk : public QObject
{
    Q_OBJECT
public:
    static constexpr int KeptBackups = 4;

    explicit BackupDesk(BackupParts parts, QObject *parent = nullptr);
    ~BackupDesk() override;
    /** Looks after the weekly ones from now on. */
    void start();

    /** saved() or failed() follows. With an empty @p password the secrets are left out. */
    void save(const QString &file, const QString &password);
    /** looked() or failed() follows; nothing has changed. */
    void look(const QString &file);
    /** What was looked at is wanted: confirmed() or failed() follows. With an empty @p password its
     * secrets are left out. */
    void confirm(const QString &password);
    /** It is not wanted. */
    void drop();
    /** What is under way ends with failed(). */
    void cancel();
    /** Back to before the last restore: confirmed() or failed() follows. */
    void undo();
    [[nodiscard]] bool mayUndo() const;

    [[nodiscard]] bool isBusy() const { return m_watch != nullptr; }
    /** In percent, while it is busy; -1 = not known yet. */
    [[nodiscard]] int progress() const;
    /** Where the weekly ones go. */
    [[nodiscard]] QString folder() const;

Q_SIGNALS:
    void busyChanged();
    void saved(const QString &words);
    void looked(const vp::RestoreWords &words);
    /** The next start puts it in place. */
    void confirmed(const QString &words);
    void failed(const QString &words);

private:
    void begin();
    void end();
    void write(const QString &file, const QString &password, const QMap<QString, QString> &secrets);
    void keep(const QMap<QString, QString> &secrets);
    void lookForWeek();
    void saveWeek(const QString &file);

    BackupParts m_parts;
    WorkerQueue m_worker;
    /** Shared by this and the work that is under way, which may live longer. */
    std::shared_ptr<BackupWatch> m_watch;
    QString m_looked; ///< the file that is staged
    Deadline m_nextLook;
};

} // namespace vp

Q_DECLARE_METATYPE(vp::RestoreWords)
