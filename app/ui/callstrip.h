// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/callinhand.h"
#include "service/phonestatus.h"

#include <QFrame>
#include <QTimer>

#include <optional>

class QLabel;
class QPushButton;
class QToolButton;

namespace vp {

class CallChain;
class TonePad;

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
    /** The phone that may ring in the place of the one that does; empty = there is none. */
    void setNextPhone(const QString &name);
    /** Which of two parties may be let go alone. */
    void setParting(bool remote, bool master);
    /** What Join says on a button or in a menu. */
    [[nodiscard]] static QString joinText(Join join);
    /** Those who call meanwhile. */
    void setWaiting(const QStringList &callers);
    /** Who calls while the call lives, in words; empty = nobody. */
    [[nodiscard]] static QString waitingText(const QStringList &callers);
    [[nodiscard]] CallChain &chain() { return *m_chain; }

Q_SIGNALS:
    void endRequested();
    void joinRequested();
    /** Both on hold, or both back. */
    void holdRequested();
    void nextPhoneRequested();
    /** This party alone. */
    void hangUpRequested(vp::CallParty party);
    /** A key of a phone, for whoever is at the other end. */
    void toneRequested(const QString &key);

private:
    void refresh();
    void refreshKeys();
    [[nodiscard]] QWidget *buildParting();
    void showParting(QPushButton &button, const QString &who, const QString &then);

    std::optional<LiveCall> m_call;
    QString m_masterName;
    CallChain *m_chain;
    QLabel *m_waiting; ///< who calls meanwhile; hidden while nobody does
    QPushButton *m_join;
    QPushButton *m_hold;
    QPushButton *m_next;
    QPushButton *m_end;
    QPushButton *m_endRemote = nullptr;
    QPushButton *m_endMaster = nullptr;
    QWidget *m_parting = nullptr; ///< those two, each below its party
    QToolButton *m_keys;
    TonePad *m_pad;
    QTimer m_tick {this}; ///< once a second, only while a call lives
};

} // namespace vp
