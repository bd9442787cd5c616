// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/callinhand.h"
#include "service/phonestatus.h"

#include <QFrame>
#include <QTimer>

#include <optional>

class QPushButton;

namespace vp {

class CallChain;

/** The call that lives now: C – B – A with states and times, and buttons that join and end it.
 * Hidden while there is none. */
class CallStrip : public QFrame
{
    Q_OBJECT
public:
    explicit CallStrip(QWidget *parent = nullptr);
    using Join = CallInHand::Join;
    /** @p masterName is what the contacts call A's phone; empty = its number is shown. */
    void setLiveCall(const std::optional<LiveCall> &call, const QString &masterName = {},
                     Join join = Join::No);
    using Hold = CallInHand::Hold;
    void setHold(Hold hold);
    /** What Join says on a button or in a menu. */
    [[nodiscard]] static QString joinText(Join join);
    [[nodiscard]] CallChain &chain() { return *m_chain; }

Q_SIGNALS:
    void endRequested();
    void joinRequested();
    /** Both on hold, or both back. */
    void holdRequested();

private:
    void refresh();

    std::optional<LiveCall> m_call;
    QString m_masterName;
    CallChain *m_chain;
    QPushButton *m_join;
    QPushButton *m_hold;
    QPushButton *m_end;
    QTimer m_tick {this}; ///< once a second, only while a call lives
};

} // namespace vp
