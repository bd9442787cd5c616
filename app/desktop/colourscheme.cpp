// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/colourscheme.h"

#include "desktop/portalsignals.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

const QString Service = u"org.freedesktop.portal.Desktop"_s;
const QString Path = u"/org/freedesktop/portal/desktop"_s;
constexpr auto InterfaceName = "org.freedesktop.portal.Settings";
const QString Group = u"org.freedesktop.appearance"_s;
const QString Key = u"color-scheme"_s;
constexpr uint PrefersDark = 1; ///< 0 = no preference, 2 = light

/** The portal of old packs the answer of Read() twice. */
QVariant unpacked(QVariant value)
{
    while (value.canConvert<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    return value;
}

} // namespace

PortalSignals::PortalSignals(const QDBusConnection &bus, QObject *parent)
    : QDBusAbstractInterface(Service, Path, InterfaceName, bus, parent)
{
}

void ColourScheme::start()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    connect(new PortalSignals(bus, this), &PortalSignals::SettingChanged, this,
            &ColourScheme::take);
    QDBusMessage question =
        QDBusMessage::createMethodCall(Service, Path, QLatin1StringView(InterfaceName), u"Read"_s);
    question << Group << Key;
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.isValid()) {
            take(Group, Key, reply.value());
        }
    });
}

void ColourScheme::take(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == Group && key == Key) {
        Q_EMIT darkTold(unpacked(value.variant()).toUInt() == PrefersDark);
    }
}

} // namespace vp
