// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/sleepguard.h"

#include <QDBusAbstractInterface>
#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>

#include <functional>

namespace vp {

/** The signal of logind's manager, so that it can be connected by pointer to member. */
class LogindSignals : public QDBusAbstractInterface
{
    Q_OBJECT
public:
    explicit LogindSignals(const QDBusConnection &bus, QObject *parent = nullptr);
Q_SIGNALS:
    void PrepareForSleep(bool start); // NOLINT(readability-identifier-naming)
};

/**
 * Sleep by logind: a delay lock from the start on, so that a sleep waits for readyToSleep() (5 s at
 * most, logind's InhibitDelayMaxSec), and a block lock while sleep is blocked. A lock is a file
 * descriptor: it goes with us, however we end. Without logind nothing happens. Taken anew when
 * logind restarts. Nothing blocks: every call is asynchronous.
 * @see org.freedesktop.login1(5), Inhibitor Locks
 */
class SleepWatcher : public SleepGuard
{
    Q_OBJECT
public:
    /** The system's bus, or that of a test. */
    explicit SleepWatcher(const QDBusConnection &bus = QDBusConnection::systemBus(),
                          QObject *parent = nullptr);
    void setSleepBlocked(bool blocked) override;
    void readyToSleep() override;

private:
    /** One lock: wanted or not, asked for or not, held or not. */
    struct Lock
    {
        const char *mode = "delay";
        bool wanted = false;
        bool asking = false;
        QDBusUnixFileDescriptor held;
    };
    void onPrepareForSleep(bool start);
    void onOwnerChanged(const QString &service, const QString &before, const QString &now);
    void settle(Lock &lock);
    void take(Lock &lock);

    QDBusConnection m_bus;
    Lock m_delay {"delay", true, false, {}};
    Lock m_block {"block", false, false, {}};
    quint64 m_owner = 0; ///< counts logind's lives; an answer of an older one is dropped
    bool m_sleeping = false;
    bool m_complained = false;
};

} // namespace vp
