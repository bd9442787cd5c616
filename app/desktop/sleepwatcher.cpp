// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/sleepwatcher.h"

#include "base/logging.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr auto Name = "org.freedesktop.login1"_L1;
constexpr auto Path = "/org/freedesktop/login1"_L1;
constexpr auto Manager = "org.freedesktop.login1.Manager"_L1;
constexpr int AnswerMs = 10000;

} // namespace

LogindSignals::LogindSignals(const QDBusConnection &bus, QObject *parent)
    : QDBusAbstractInterface(Name, Path, "org.freedesktop.login1.Manager", bus, parent)
{
}

SleepWatcher::SleepWatcher(const QDBusConnection &bus, QObject *parent)
    : SleepGuard(parent)
    , m_bus(bus)
{
    if (!m_bus.isConnected()) {
        qCInfo(lcMain) << "no system bus: the computer's sleep is not noticed";
        return;
    }
    auto *watcher =
        new QDBusServiceWatcher(Name, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            &SleepWatcher::onOwnerChanged);
    auto *facts = new LogindSignals(m_bus, this);
    connect(facts, &LogindSignals::PrepareForSleep, this, &SleepWatcher::onPrepareForSleep);
    settle(m_delay);
}

void SleepWatcher::setSleepBlocked(bool blocked)
{
    m_block.wanted = blocked;
    settle(m_block);
}

void SleepWatcher::readyToSleep()
{
    if (m_sleeping) {
        m_delay.wanted = false;
        settle(m_delay);
    }
}

void SleepWatcher::onPrepareForSleep(bool start)
{
    if (start == m_sleeping) {
        return;
    }
    m_sleeping = start;
    if (start) {
        qCInfo(lcMain) << "the computer goes to sleep";
        Q_EMIT aboutToSleep();
        return;
    }
    qCInfo(lcMain) << "the computer has woken up";
    m_delay.wanted = true;
    settle(m_delay);
    Q_EMIT woke();
}

void SleepWatcher::onOwnerChanged(const QString & /*service*/, const QString & /*before*/,
                                  const QString &now)
{
    ++m_owner;
    for (Lock *lock : {&m_delay, &m_block}) {
        lock->held = {};
        lock->asking = false;
        if (!now.isEmpty()) {
            settle(*lock);
        }
    }
}

/** Makes what is held what is wanted. */
void SleepWatcher::settle(Lock &lock)
{
    if (!lock.wanted) {
        lock.held = {}; // closed, and thereby given back
    } else if (!lock.held.isValid() && !lock.asking && m_bus.isConnected()) {
        take(lock);
    }
}

void SleepWatcher::take(Lock &lock)
{
    lock.asking = true;
    QDBusMessage call = QDBusMessage::createMethodCall(Name, Path, Manager, u"Inhibit"_s);
    call.setArguments({u"sleep"_s, u"VirtualPhone"_s,
                       u"Calls and messages arrive only while the computer is awake"_s,
                       QString::fromLatin1(lock.mode)});
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call, AnswerMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, &lock, owner = m_owner](QDBusPendingCallWatcher *done) {
                const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *done;
                done->deleteLater();
                if (owner != m_owner) {
                    return;
                }
                lock.asking = false;
                if (!reply.isError()) {
                    lock.held = reply.value();
                    settle(lock); // it may not be wanted any more
                } else if (!std::exchange(m_complained, true)) {
                    qCInfo(lcMain)
                        << "the computer's sleep cannot be held off:" << reply.error().name();
                }
            });
}

} // namespace vp
