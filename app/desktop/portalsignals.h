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

} // namespace vp
