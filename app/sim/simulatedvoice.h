// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "sim/simulatednetwork.h"

#include <QByteArray>
#include <QHash>
#include <QObject>

namespace vp::sim {

/**
 * The voice port of a stick, as bytes: 8,000 samples a second of 16 bits, little endian, a frame of
 * 320 bytes every 20 ms while a call is active and the host has asked for it (^DDSETEX=2). What the
 * active parties say comes out mixed; what the host writes is heard by each of them, frame by
 * frame, and silence where it is late. Held parties neither hear nor are heard here, and what two
 * parties of a conference say to each other does not come through this port.
 */
class SimulatedVoice : public QObject
{
    Q_OBJECT
public:
    SimulatedVoice(SimulatedNetwork &network, Clock &clock, QObject *parent = nullptr);

    /** ^DDSETEX=2, until the last call is over. */
    void open();
    /** The modem has lost its power. */
    void cut();
    /** Bytes from the host; more than 200 ms of them are lost, as on a stick. */
    void feed(const QByteArray &bytes);
    /** The port says nothing from now on, whatever is asked (operator firmware, or after a hold).
     */
    void setMute(bool mute) { m_mute = mute; }
    /** The port takes nothing from now on: it waits in the host. */
    void setDeaf(bool deaf) { m_deaf = deaf; }
    [[nodiscard]] bool isDeaf() const { return m_deaf; }

    /** @p number begins to say this; heard once he is active. */
    void say(const QString &number, const QByteArray &sound);
    /** The same as often as he has heard the tone after which a message may be left. */
    void sayAfterTone(const QString &number, const QByteArray &sound);
    /** What he heard from our line since he was connected, frame by frame. */
    [[nodiscard]] QByteArray heard(const QString &number) const { return m_heard.value(number); }
    /** Frames that a party should have heard, and that the host had not written in time, counted
     * from its first one on. */
    [[nodiscard]] int underruns() const { return m_underruns; }
    void clear();

    static constexpr std::chrono::milliseconds FrameTime {20};
    static constexpr qsizetype FrameBytes = 320;

Q_SIGNALS:
    void output(const QByteArray &bytes);

private:
    void tick();
    [[nodiscard]] QByteArray nextOfHost();
    [[nodiscard]] std::vector<QString> active() const;
    void listen(const QString &number, const QByteArray &frame);

    SimulatedNetwork &m_network;
    Clock &m_clock;
    Deadline m_tick;
    std::chrono::milliseconds m_next {0}; ///< when the next frame is due
    QByteArray m_fromHost;
    QHash<QString, QByteArray> m_saying;
    QHash<QString, QByteArray> m_afterTone;
    QHash<QString, int> m_tone; ///< frames of a tone that he hears now
    QHash<QString, QByteArray> m_heard;
    int m_underruns = 0;
    bool m_hostSpeaks = false; ///< it has written since the port was opened
    bool m_open = false;
    bool m_mute = false;
    bool m_deaf = false;
};

} // namespace vp::sim
