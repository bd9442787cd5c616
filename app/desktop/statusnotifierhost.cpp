// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/statusnotifierhost.h"

#include <QDBusAbstractInterface>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace vp {

/** The signals of the service that knows of trays. */
class StatusNotifierSignals : public QDBusAbstractInterface
{
    Q_OBJECT
public:
    explicit StatusNotifierSignals(const QDBusConnection &bus, QObject *parent = nullptr);
Q_SIGNALS:
    // NOLINTBEGIN(readability-identifier-naming)
    void StatusNotifierHostRegistered();
    void StatusNotifierHostUnregistered();
    // NOLINTEND(readability-identifier-naming)
};

namespace {

const QString Service = u"org.kde.StatusNotifierWatcher"_s;
const QString Path = u"/StatusNotifierWatcher"_s;
constexpr auto InterfaceName = "org.kde.StatusNotifierWatcher";
constexpr int FirstLookMs = 500;

/** "Does a host show what is registered?"; nothing is started for it. */
QDBusMessage question()
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        Service, Path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    message << Service << u"IsStatusNotifierHostRegistered"_s;
    message.setAutoStartService(false);
    return message;
}

bool isYes(const QDBusPendingReply<QDBusVariant> &reply)
{
    return reply.isValid() && reply.value().variant().toBool();
}

} // namespace

StatusNotifierSignals::StatusNotifierSignals(const QDBusConnection &bus, QObject *parent)
    : QDBusAbstractInterface(Service, Path, InterfaceName, bus, parent)
{
}

void StatusNotifierHost::start()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    auto *owner =
        new QDBusServiceWatcher(Service, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(owner, &QDBusServiceWatcher::serviceUnregistered, this, [this] { take(false); });
    connect(owner, &QDBusServiceWatcher::serviceRegistered, this, &StatusNotifierHost::ask);
    auto *told = new StatusNotifierSignals(bus, this);
    connect(told, &StatusNotifierSignals::StatusNotifierHostRegistered, this,
            &StatusNotifierHost::ask);
    connect(told, &StatusNotifierSignals::StatusNotifierHostUnregistered, this,
            &StatusNotifierHost::ask);
    take(isYes(bus.call(question(), QDBus::Block, FirstLookMs)));
}

void StatusNotifierHost::ask()
{
    auto *answer =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question()), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        take(isYes(*answer));
    });
}

void StatusNotifierHost::take(bool isThere)
{
    if (isThere != m_isThere) {
        m_isThere = isThere;
        Q_EMIT changed();
    }
}

} // namespace vp

#include "statusnotifierhost.moc"
