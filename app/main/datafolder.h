// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace vp {

/** Where everything of one instance lives. */
struct DataFolder
{
    QString root; ///< what is locked: one program a folder
    QString settingsFile;
    QString secretsFile;
    QString simsFile; ///< what is remembered of SIM cards
    QString contactsDir;
    QString contactsKept; ///< groups as they were before an import
    QString sourcesDir; ///< last good copies of calendars and lists
    QString databaseFile;
    QString networkFile; ///< how the network's forwards were before we changed them
    QString logsDir;
    QString voicemailDir; ///< what callers have left
    QString promptsDir; ///< sounds of the owner's own that callers hear
    QString sticksFile; ///< which sticks have worked here
    QString keyFile; ///< the installation's key
    bool isPrivate = false; ///< given by --data-dir: nothing of it leaves the folder (no keychain)

    /** Makes the folders (0700). An empty @p dir means the XDG ones, those of one more instance
     * when it has a @p name. Error Storage names the folder. */
    [[nodiscard]] static Result<DataFolder> make(const QString &dir, const QString &name = {});
    /** The same paths, and nothing is made. */
    [[nodiscard]] static DataFolder locate(const QString &dir, const QString &name = {});
};

} // namespace vp
