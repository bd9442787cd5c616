// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "modem/modemsession.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QStringList>

namespace vp {

/**
 * Chooses the port of one modem: the named one and then its siblings on the same stick, or else
 * every port that may be a modem, one after the other until one answers. While none is there it
 * watches for one to appear: by the file system, and by a look every 3 s in the first minute, then
 * every minute.
 */
class ModemPorts : public QObject
{
    Q_OBJECT
public:
    /** @p named may be empty. A named port that is gone is awaited; nothing else is searched then.
     */
    ModemPorts(QString named, Clock &clock, QObject *parent = nullptr);
    /** For ModemSessionOptions. */
    [[nodiscard]] PortOpener opener();
    /** Follows @p session, which opens through opener(). */
    void serve(ModemSession &session);
    /** The port that was opened last. */
    [[nodiscard]] QString current() const { return m_current; }

private:
    [[nodiscard]] QStringList choices() const;
    [[nodiscard]] Result<std::unique_ptr<QIODevice>> openNext();
    void follow(const NetworkStatus &status);
    void look();
    void setWatching(bool on);

    QString m_named;
    Clock &m_clock;
    Deadline m_look;
    QFileSystemWatcher m_watcher;
    ModemSession *m_session = nullptr;
    QString m_current;
    QString m_proven; ///< answered AT; tried first
    qsizetype m_next = 0;
    QStringList m_seen; ///< choices() at the last look
    std::chrono::milliseconds m_absentSince {0};
    bool m_watching = false;
};

} // namespace vp
