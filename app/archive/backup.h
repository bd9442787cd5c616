// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <atomic>

namespace vp {

/** Where the data of an instance lie. */
struct DataPlaces
{
    QString root; ///< the data folder
    QString settingsFile;
    QString databaseFile;
    QString contactsDir; ///< the one in use
    QString calendarsDir; ///< its .ics files are calendars of our own
    QString recordingsDir {}; ///< what callers have left; empty = nothing is recorded
    QString promptsDir {}; ///< sounds of the owner's own that callers hear; empty = there are none
};

/** A backup is on its way in another thread, which writes here, while the window reads and may ask
 * for its end. */
struct BackupWatch
{
    std::atomic<qint64> done = 0; ///< octets
    std::atomic<qint64> all = 0; ///< 0 = not known yet
    std::atomic<bool> cancelled = false;
};

/** How much a backup, or this instance, holds. */
struct DataCounts
{
    int calls = 0;
    int messages = 0;
    int blockEntries = 0;
    int groups = 0;
    int contacts = 0;
    int calendars = 0;
    int recordings = 0; ///< messages of callers that can be played
    qint64 recordingsSize = 0; ///< octets
    int prompts = 0; ///< sounds of the owner's own
    bool operator==(const DataCounts &) const = default;
};

/** A setting that a restore changes; values that are secrets are not among them. */
struct SettingDifference
{
    QString name;
    QString now; ///< empty = the default
    QString then;
    bool operator==(const SettingDifference &) const = default;
};

/** What a backup would change. */
struct RestorePreview
{
    QDateTime madeAt; ///< UTC
    QString version; ///< of the program that made it
    DataCounts now;
    DataCounts then;
    QList<SettingDifference> settings;
    QStringList unusable; ///< names of settings whose value is none that this program takes
    bool hasSecrets = false; ///< sealed by a password
};

} // namespace vp
