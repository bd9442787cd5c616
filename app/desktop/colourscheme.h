// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusAbstractInterface>
#include <QDBusConnection>
#include <QDBusVariant>

namespace vp {

/** The signal of the desktop's portal, so that it can be connected by pointer to member. */
class PortalSignals : public QDBusAbstractInterface
{
    Q_OBJECT
public:
    explicit PortalSignals(const QDBusConnection &bus, QObject *parent = nullptr);
Q_SIGNALS:
    // NOLINTNEXTLINE(readability-identifier-naming)
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

/**
 * Whether the person has asked the desktop for dark windows, told by the desktop's portal
 * (org.freedesktop.appearance, color-scheme). Without a portal nothing is told. Nothing blocks.
 * @see org.freedesktop.portal.Settings
 */
class ColourScheme : public QObject
{
    Q_OBJECT
public:
    explicit ColourScheme(const QDBusConnection &bus = QDBusConnection::sessionBus(),
                          QObject *parent = nullptr);
    /** Asks once; changes are told as they come. */
    void start();

Q_SIGNALS:
    void darkTold(bool dark);

private:
    void take(const QString &group, const QString &key, const QDBusVariant &value);

    QDBusConnection m_bus;
};

} // namespace vp
