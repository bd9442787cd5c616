// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "service/forwardingkeeper.h"
#include "settings/settings.h"

#include <QObject>

#include <optional>

namespace vp {

class Line;

/**
 * Callers reach the master phone while the computer is off: the network forwards whoever calls a
 * line that it cannot reach ("not reachable", +CCFC reason 3).
 *
 * It is set once, while the phone is up, and stands: it does nothing as long as the modem is in
 * the network, so that neither a quick end nor a crash nor a power cut can come too early for it or
 * leave callers forwarded by mistake. At a clean end and before a sleep the transmitter is switched
 * off (ModemSession does the reverse when it starts), for a stick that stays powered by a computer
 * that is off would ring unheard. Taken back when the setting is switched off.
 */
class WhenOffDesk : public QObject
{
    Q_OBJECT
public:
    enum class State : std::uint8_t {
        Off, ///< not wanted, and nothing of ours is there
        Pending, ///< to be set, confirmed or taken back
        Set, ///< the network has confirmed it
        Failed,
    };
    WhenOffDesk(ForwardingKeeper &keeper, Line &line, const Settings &settings, Clock &clock,
                QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    /** Whom callers reach, as far as is known; empty = nobody. */
    [[nodiscard]] QString forwardedTo() const;
    /** Why it failed. */
    [[nodiscard]] const Error &error() const { return m_error; }

Q_SIGNALS:
    /** It is so from now on, or could not be made so (told once a failure); worth telling. */
    void changed();

private:
    void look();
    void settingChanged(SettingKey key);
    void reconcile();
    void answered(const Result<Forwarding> &result, const QString &target);
    void fail(const Error &error);
    [[nodiscard]] bool isWanted() const { return m_settings.flag(SettingKey::ForwardWhenOff); }

    ForwardingKeeper &m_keeper;
    Line &m_line;
    const Settings &m_settings;
    Clock &m_clock;
    Deadline m_due;
    State m_state = State::Off;
    QString m_sim; ///< in the stick when it was last ready
    QString m_target; ///< of the state Set
    QString m_before; ///< whom callers reached before what is under way
    std::optional<std::chrono::milliseconds> m_confirmedAt;
    Error m_error;
    bool m_wasReady = false;
    bool m_busy = false;
    bool m_again = false;
    bool m_toldFailure = false;
};

} // namespace vp
