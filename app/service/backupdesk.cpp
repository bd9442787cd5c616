// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/backupdesk.h"

#include "archive/backupreader.h"
#include "archive/backupwriter.h"
#include "archive/restore.h"
#include "archive/secretsreader.h"
#include "base/logging.h"
#include "service/backupphrases.h"
#include "settings/secretskeeper.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vp {

namespace {

constexpr auto FirstLook = 5min;
constexpr auto NextLook = 1h;
constexpr int DaysBetween = 7;
constexpr auto NameBegins = "virtualphone-"_L1;
constexpr auto NameEnds = ".vpbackup"_L1;

/** Of a weekly one; invalid, where the name is another. */
QDate dateOf(const QString &name)
{
    const qsizetype length = name.size() - NameBegins.size() - NameEnds.size();
    return QDate::fromString(name.mid(NameBegins.size(), length), Qt::ISODate);
}

/** The weekly ones of @p folder, the newest first. */
QStringList weeklyIn(const QString &folder)
{
    QStringList names = QDir(folder).entryList({NameBegins + u'*' + NameEnds}, QDir::Files,
                                               QDir::Name | QDir::Reversed);
    names.removeIf([](const QString &name) { return !dateOf(name).isValid(); });
    return names;
}

} // namespace

BackupDesk::BackupDesk(BackupParts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_nextLook(*m_parts.clock)
{
    connect(&m_nextLook, &Deadline::expired, this, &BackupDesk::lookForWeek);
    connect(m_parts.settings, &Settings::changed, this, [this](SettingKey key) {
        if (key == SettingKey::BackupWeekly && m_nextLook.isActive()) {
            m_nextLook.start(FirstLook);
        }
    });
}

BackupDesk::~BackupDesk()
{
    cancel(); // the worker's end is waited for
}

void BackupDesk::start()
{
    m_nextLook.start(FirstLook);
}

QString BackupDesk::folder() const
{
    const QString own = m_parts.settings->text(SettingKey::BackupDir);
    return own.isEmpty() ? m_parts.places().root + u"/backups"_s : own;
}

int BackupDesk::progress() const
{
    constexpr int whole = 100;
    if (m_watch == nullptr || m_watch->all <= 0) {
        return -1;
    }
    const qint64 done = m_watch->done * whole / m_watch->all;
    return static_cast<int>(std::clamp<qint64>(done, 0, whole));
}

void BackupDesk::begin()
{
    m_watch = std::make_shared<BackupWatch>();
    Q_EMIT busyChanged();
}

void BackupDesk::end()
{
    m_watch.reset();
    Q_EMIT busyChanged();
}

void BackupDesk::cancel()
{
    if (m_watch != nullptr) {
        m_watch->cancelled = true;
    }
}

void BackupDesk::save(const QString &file, const QString &password)
{
    if (isBusy()) {
        return;
    }
    begin();
    if (password.isEmpty()) {
        write(file, password, {});
        return;
    }
    auto *reader = new SecretsReader(*m_parts.secrets, this);
    connect(reader, &SecretsReader::finished, this, [this, reader, file, password] {
        reader->deleteLater();
        if (reader->result()) {
            write(file, password, reader->secrets());
        } else {
            end();
            Q_EMIT failed(BackupPhrases::notSaved(reader->result().error()));
        }
    });
    reader->start();
}

void BackupDesk::write(const QString &file, const QString &password,
                       const QMap<QString, QString> &secrets)
{
    const DataPlaces places = m_parts.places();
    const BackupWish wish {file, m_parts.version, m_parts.clock->wall(), secrets, password};
    m_worker.run(
        this, [places, wish, watch = m_watch] { return writeBackup(places, wish, *watch); },
        [this, wish](const Result<DataCounts> &counts) {
            end();
            if (counts) {
                Q_EMIT saved(BackupPhrases::saved(wish.file, *counts) + u' '
                             + BackupPhrases::withSecrets(!wish.password.isEmpty()));
            } else {
                Q_EMIT failed(BackupPhrases::notSaved(counts.error()));
            }
        });
}

void BackupDesk::look(const QString &file)
{
    if (isBusy()) {
        return;
    }
    begin();
    m_looked = file;
    const DataPlaces places = m_parts.places();
    m_worker.run(
        this, [places, file, watch = m_watch] { return restore::stage(file, places, *watch); },
        [this](const Result<RestorePreview> &preview) {
            end();
            if (preview) {
                Q_EMIT looked({BackupPhrases::preview(*preview), preview->hasSecrets});
            } else {
                m_looked.clear();
                Q_EMIT failed(BackupPhrases::notUsable(preview.error()));
            }
        });
}

void BackupDesk::confirm(const QString &password)
{
    if (isBusy() || m_looked.isEmpty()) {
        return;
    }
    begin();
    if (password.isEmpty()) {
        keep({});
        return;
    }
    m_worker.run(
        this, [file = m_looked, password] { return readSecrets(file, password); },
        [this](const Result<QMap<QString, QString>> &secrets) {
            if (secrets) {
                keep(*secrets);
            } else {
                end();
                Q_EMIT failed(BackupPhrases::notUsable(secrets.error()));
            }
        });
}

void BackupDesk::keep(const QMap<QString, QString> &secrets)
{
    std::vector<SettingWish> wishes;
    QStringList names;
    for (const QString &name : SecretsReader::names()) {
        if (secrets.contains(name)) {
            wishes.push_back({name, secrets.value(name)});
            names.append(name);
        }
    }
    auto *keeper = new SecretsKeeper(*m_parts.secrets, wishes, this);
    connect(keeper, &SecretsKeeper::finished, this, [this, keeper, names] {
        keeper->deleteLater();
        const Result<> done =
            keeper->result() ? restore::confirm(m_parts.places(), names) : keeper->result();
        end();
        if (done) {
            m_looked.clear();
            Q_EMIT confirmed(BackupPhrases::atNextStart());
        } else {
            Q_EMIT failed(BackupPhrases::notUsable(done.error()));
        }
    });
    keeper->start();
}

void BackupDesk::drop()
{
    if (!isBusy() && !m_looked.isEmpty()) {
        m_looked.clear();
        restore::drop(m_parts.places());
    }
}

bool BackupDesk::mayUndo() const
{
    return restore::mayUndo(m_parts.places());
}

void BackupDesk::undo()
{
    if (isBusy()) {
        return;
    }
    m_looked.clear();
    const Result<> done = restore::undo(m_parts.places());
    if (done) {
        Q_EMIT confirmed(BackupPhrases::atNextStart());
    } else {
        Q_EMIT failed(BackupPhrases::nothingToUndo());
    }
}

void BackupDesk::lookForWeek()
{
    m_nextLook.start(NextLook);
    if (!m_parts.settings->flag(SettingKey::BackupWeekly) || isBusy()) {
        return;
    }
    const QDate today = m_parts.clock->wall().date();
    const QStringList kept = weeklyIn(folder());
    const QDate last = kept.isEmpty() ? QDate() : dateOf(kept.constFirst());
    // One from a clock that was wrong does not stop those to come.
    if (!last.isValid() || last > today || last.daysTo(today) >= DaysBetween) {
        saveWeek(folder() + u'/' + NameBegins + today.toString(Qt::ISODate) + NameEnds);
    }
}

void BackupDesk::saveWeek(const QString &file)
{
    if (!QDir().mkpath(folder())) {
        qCWarning(lcService) << "the folder of the weekly backups cannot be made";
        return;
    }
    begin();
    const DataPlaces places = m_parts.places();
    const BackupWish wish {file, m_parts.version, m_parts.clock->wall()};
    m_worker.run(
        this, [places, wish, watch = m_watch] { return writeBackup(places, wish, *watch); },
        [this](const Result<DataCounts> &counts) {
            end();
            if (!counts) {
                qCWarning(lcService) << "the weekly backup failed:" << counts.error().detail;
                return;
            }
            const QString where = folder();
            const QStringList all = weeklyIn(where);
            for (qsizetype i = KeptBackups; i < all.size(); ++i) {
                QFile::remove(where + u'/' + all.at(i));
            }
        });
}

} // namespace vp
