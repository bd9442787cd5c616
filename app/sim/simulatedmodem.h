// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "sim/faults.h"
#include "sim/modemdialect.h"
#include "sim/simulatednetwork.h"
#include "sim/wireaccidents.h"

#include <QByteArray>
#include <QObject>

#include <memory>

namespace vp::sim {

class ModemCore;
class SimCard;
class SimulatedVoice;

/**
 * A modem as bytes, a Huawei E173 unless told otherwise: feed() takes what the host writes,
 * output() is what it reads. Stated from the manuals and captured traffic, not from the code that
 * it tests. Echo is on after start. Answers come from inside feed(); events of the network when
 * they happen. Works the same on a ManualClock and on the SystemClock.
 */
class SimulatedModem : public QObject
{
    Q_OBJECT
public:
    /** What becomes of the calls when the modem restarts or vanishes. */
    enum class CallFate : std::uint8_t { Dropped, StayUp };

    SimulatedModem(SimulatedNetwork &network, Clock &clock, QObject *parent = nullptr);
    SimulatedModem(SimulatedNetwork &network, Clock &clock, const ModemDialect &dialect,
                   QObject *parent = nullptr);
    ~SimulatedModem() override;

    /** Another make of modem from now on, as after power-on; for before a host talks to it. */
    void setDialect(const ModemDialect &dialect);
    [[nodiscard]] const ModemDialect &dialect() const;

    /** A host opened the command port: it may find stale bytes there. */
    void opened();
    /** Bytes from the host to the command port. Ignored while unplugged or dead. */
    void feed(const QByteArray &bytes);
    /** Bytes from the host to the event port, which answers commands as well. */
    void feedEventPort(const QByteArray &bytes);
    /** As firmware 21.x: while ^PORTSEL is 0 events come on the event port only. */
    void setEventPortSeparate(bool separate);
    /** ^RSSI every 30 s and ^BOOT every 60 s; on by default. */
    void setNoise(bool on);
    /** Also says NO CARRIER after ^CEND; off by default. */
    void setNoCarrier(bool on);

    /** Service codes come in and go out packed (true, as a Huawei) or as text. */
    void setPackedUssd(bool packed);

    void inject(Fault fault, int times = FaultBox::Always);
    /** The next command that begins with @p prefix (such as "AT+CHLD=3") is not answered; is it
     * carried out? */
    void swallowNext(const QByteArray &prefix, bool carriedOut = false);
    /** Something goes wrong at one byte of what the command port says. */
    void schedule(const WireAccident &accident);
    /** No fault, no swallowing and no accident is pending any more. */
    void clearFaults();

    /** Restarts without leaving the bus: settings lost, echo on again, ^BOOT noise. */
    void reset(CallFate fate = CallFate::Dropped);
    /** portGone(); the modem is without power until plug(). */
    void unplug(CallFate fate = CallFate::Dropped);
    /** portBack(), with everything as after power-on; a dead modem lives again. */
    void plug();
    [[nodiscard]] bool isPlugged() const;
    /** Killed by CHLD=1x (see Fault::E1550). */
    [[nodiscard]] bool isDead() const;

    /** An SMS arrives: stored in the SIM and told by +CMTI (if +CNMI wants it); waits in the
     * network when the SIM is full. */
    void deliverSms(const QString &number, const QString &text);
    /** The same with a PDU made elsewhere: hexadecimal, with the SMSC field. */
    void deliverPdu(const QByteArray &hex);
    [[nodiscard]] int storedSmsCount() const;
    /** The network reports about a message that was sent: @p status as in TP-Status, 0 = delivered.
     */
    void reportSms(int reference, int status = 0);
    /** The next @p times messages that are sent are refused with this +CMS ERROR. */
    void refuseSms(int code, int times = 1);
    /** The next @p times deletions fail. */
    void refuseSmsDeletion(int times);
    /** The SIM asks for this PIN at the next start (empty = ready). */
    void setSimPin(const QByteArray &pin);
    /** The card itself: put another one in, take it out, lock it. What the modem has read of it
     * changes at its next start only. */
    [[nodiscard]] SimCard &simCard();
    /** The port that carries the sound of calls. */
    [[nodiscard]] SimulatedVoice &voice();

Q_SIGNALS:
    void output(const QByteArray &bytes);
    void eventOutput(const QByteArray &bytes);
    void portGone();
    void portBack();
    void died();
    /** A whole command line as it came in, without its end. */
    void commandReceived(const QByteArray &line);
    /** The host sent an SMS: the PDU of AT+CMGS, hexadecimal. */
    void smsSubmitted(const QByteArray &pdu);

private:
    std::unique_ptr<ModemCore> m_core;
};

} // namespace vp::sim
