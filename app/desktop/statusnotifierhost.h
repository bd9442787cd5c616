// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vp {

/**
 * Whether a panel shows StatusNotifier items, as those of KDE, Xfce, LXQt and of GNOME's extensions
 * do; it may come and go at any time. Qt looks once, when its icon is made, and believes the answer
 * for ever: whoever makes one asks here first.
 * @see freedesktop.org, StatusNotifierItem, "StatusNotifierWatcher"
 */
class StatusNotifierHost : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /** Looks at once (half a second at most) and listens from now on. */
    void start();
    [[nodiscard]] bool isThere() const { return m_isThere; }

Q_SIGNALS:
    void changed();

private:
    void ask();
    void take(bool isThere);

    bool m_isThere = false;
};

} // namespace vp
