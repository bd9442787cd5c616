// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace vp {

/**
 * Waits for a tray: at login the program is often there before the panel is. It is looked for once
 * a second, for a while, and whenever somebody says that one may have come.
 */
class TrayWait : public QObject
{
    Q_OBJECT
public:
    static constexpr int SaidAfter = 8; ///< looks; until then nobody is told
    static constexpr int LastLook = 120;

    explicit TrayWait(std::function<bool()> isThere, QObject *parent = nullptr);

public Q_SLOTS:
    /** What the timer does, and whoever has heard of a tray. */
    void look();

Q_SIGNALS:
    /** There is none yet; once. */
    void missing();
    /** It is there now; once, and the last word. */
    void came();

private:
    std::function<bool()> m_isThere;
    QTimer m_tick {this};
    int m_looks = 0;
    bool m_hasCome = false;
};

} // namespace vp
