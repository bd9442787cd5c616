// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/modemmanagerinhibitor.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

const QString Service = u"org.freedesktop.ModemManager1"_s;
/** A person may be asked for a password meanwhile. */
constexpr int AnswerMs = 120'000;

QDBusMessage inhibitCall(const QString &device, bool on)
{
    QDBusMessage call = QDBusMessage::createMethodCall(Service, u"/org/freedesktop/ModemManager1"_s,
                                                       Service, u"InhibitDevice"_s);
    call.setAutoStartService(false); // one that does not run holds nothing
    call.setInteractiveAuthorizationAllowed(true);
    call << device << on;
    return call;
}

} // namespace

struct ModemManagerInhibitor::Private
{
    explicit Private(ModemManagerInhibitor &owner)
        : q(owner)
        , watcher(Service, bus, QDBusServiceWatcher::WatchForOwnerChange)
    {
    }
    void setRunning(bool on);

    ModemManagerInhibitor &q;
    QDBusConnection bus = QDBusConnection::systemBus();
    QDBusServiceWatcher watcher;
    QString held; ///< confirmed
    QString asked; ///< on its way
    bool running = false;
};

void ModemManagerInhibitor::Private::setRunning(bool on)
{
    if (!on) {
        held.clear(); // a new one knows nothing of it
    }
    if (std::exchange(running, on) != on) {
        Q_EMIT q.runningChanged(on);
    }
}

ModemManagerInhibitor::ModemManagerInhibitor(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this))
{
    if (!d->bus.isConnected()) {
        return;
    }
    connect(&d->watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) {
                d->setRunning(false); // also when another one has taken over
                d->setRunning(!owner.isEmpty());
            });
    QDBusMessage question =
        QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                       u"org.freedesktop.DBus"_s, u"NameHasOwner"_s);
    question << Service;
    auto *answer = new QDBusPendingCallWatcher(d->bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<bool> reply = *answer;
        answer->deleteLater();
        if (!reply.isError() && reply.value()) {
            d->setRunning(true);
        }
    });
}

ModemManagerInhibitor::~ModemManagerInhibitor() = default;

bool ModemManagerInhibitor::isRunning() const
{
    return d->running;
}

QString ModemManagerInhibitor::device() const
{
    return d->held;
}

void ModemManagerInhibitor::inhibit(const QString &device)
{
    if (device.isEmpty() || !d->running || d->asked == device || d->held == device) {
        return;
    }
    release();
    d->asked = device;
    auto *answer =
        new QDBusPendingCallWatcher(d->bus.asyncCall(inhibitCall(device, true), AnswerMs), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, device] {
        const QDBusPendingReply<> reply = *answer;
        answer->deleteLater();
        if (d->asked == device) {
            d->asked.clear();
        }
        if (reply.isError()) {
            Q_EMIT refused(device, reply.error().name());
        } else {
            d->held = device;
            Q_EMIT inhibited(device);
        }
    });
}

void ModemManagerInhibitor::release()
{
    if (const QString device = std::exchange(d->held, {}); !device.isEmpty()) {
        d->bus.asyncCall(inhibitCall(device, false));
    }
}

} // namespace vp
