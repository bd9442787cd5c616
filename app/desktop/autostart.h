// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/desktopentry.h"

#include <QString>
#include <QStringList>

namespace vp {

/** The entry that starts the program when somebody logs in. @see Desktop Application Autostart
 * Specification 0.5 */
class Autostart
{
public:
    /** @p name tells the instances of one user apart; empty = the only one. */
    Autostart(const QString &appId, const QString &name, QStringList command,
              const QString &configDir = defaultConfigDir());
    /** The entry then names the AppImage; one of a newer AppImage is left to it. */
    void setWriter(const desktopentry::Writer &writer) { m_writer = writer; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool isThere() const;
    /** Writes or removes it. Errors: Storage. */
    Result<> set(bool on) const;
    /** An entry that is there starts this program where it lies now; what the desktop has changed
     * in it besides (it may have been switched off) stays. */
    Result<> refresh() const;

    /** A command as Exec= wants it. */
    [[nodiscard]] static QString execLine(const QStringList &command);
    [[nodiscard]] static QString defaultConfigDir();

private:
    QString m_path;
    QString m_appId;
    QStringList m_command;
    desktopentry::Writer m_writer;
};

} // namespace vp
