// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDBusVariant;

namespace vp {

/**
 * Whether the person has asked the desktop for dark windows, told by the desktop's portal
 * (org.freedesktop.appearance, color-scheme). Without a portal nothing is told. Nothing blocks.
 * @see org.freedesktop.portal.Settings
 */
class ColourScheme : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /** Asks once; changes are told as they come. */
    void start();

Q_SIGNALS:
    void darkTold(bool dark);

private:
    void take(const QString &group, const QString &key, const QDBusVariant &value);
};

} // namespace vp
