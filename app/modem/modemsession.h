// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/simmemory.h"
#include "telephony/callprovider.h"
#include "telephony/messageprovider.h"
#include "telephony/modemfindings.h"
#include "telephony/networkstatus.h"
#include "telephony/rawcommand.h"

#include <QIODevice>
#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace vp {

class SupplementaryServices;

/** Opens the device anew; called at start and after every loss. */
using PortOpener = std::function<Result<std::unique_ptr<QIODevice>>()>;

class PortJudge;

/** Where a session gets its devices from, and what it says to the modem beyond our own start
 * commands. */
struct ModemSessionOptions
{
    PortOpener commandPort;
    PortOpener eventPort; ///< empty = events come on the command port
    QString portName; ///< for the status
    QStringList extraInit; ///< AT commands of modem/extraInit, checked by guardedExtraInit()
    bool voice = false; ///< somebody listens at the voice port
    PortJudge *judge = nullptr; ///< who chooses the ports; outlives the session
    SimMemory *simMemory = nullptr; ///< outlives the session; without one no PIN is ever sent
};

/**
 * One modem with its SIM, from opening the port to Ready and back again after a loss: probes,
 * gets past the SIM, initialises, pings when silent, notices that the port is gone or nobody
 * answers, and climbs the ladder of RecoveryLadder for ever. Leftover calls found at the start are
 * ended.
 */
class ModemSession : public QObject
{
    Q_OBJECT
public:
    ModemSession(ModemSessionOptions options, Clock &clock, QObject *parent = nullptr);
    ~ModemSession() override;

    void start();
    /** Closes the port; calls should have been ended before. */
    void stop();
    /** Tries to open now instead of after the back-off (a device appeared); no wait grows by it. */
    void retryNow();
    /** Sets everything up from the start, as after a sleep of the computer; opens the port when
     * there is none. */
    void probeAgain();
    /** CHUP regardless of anything queued: the last resort of a shutdown. */
    void hangUpNow();
    /** The voice port was gone during a call, and is open again: the modem is told once more where
     * its sound goes. */
    void voicePortReopened();
    /** The PIN to be entered by itself whenever the SIM asks for one and it is safe (@see
     * judgePin()); empty = none. */
    void setSimPin(const QString &pin);
    /** A PIN that a person typed. Sent = on its way, the status tells the rest; anything else says
     * why not. */
    PinVerdict enterPin(const QString &pin, bool confirmedLastTry);
    /** Bytes of another port of the same modem, which brings events. */
    void takeEvents(const QByteArray &bytes);
    void setEventSource(EventSource source);
    using RawCallback = std::function<void(const Result<RawAnswer> &)>;
    /** A person's own command: PortLost at once when no port is open. @p callback comes exactly
     * once, later than this call, unless @p context has died. */
    void command(const RawCommand &raw, QObject *context, RawCallback callback);
    using FindingsCallback = std::function<void(const ModemFindings &)>;
    /** Asks the modem everything that a doctor asks, between our own work. @p callback comes once,
     * later than this call, unless @p context has died; a new examination ends an older one with
     * what it has. */
    void examine(QObject *context, FindingsCallback callback);
    [[nodiscard]] const NetworkStatus &status() const;
    [[nodiscard]] CallProvider &calls();
    [[nodiscard]] MessageProvider &messages();
    [[nodiscard]] SupplementaryServices &services();

Q_SIGNALS:
    void statusChanged(const vp::NetworkStatus &status);
    /** A PIN that a person typed was right. */
    void pinAccepted(const QString &pin);
    /** Calls of before were found when the modem came (back), and are over now. */
    void leftoversEnded(const std::vector<vp::Call> &calls);
    /** A line of the wire, as it is: it may hold numbers, texts and secrets. */
    void traffic(bool sent, const QByteArray &line);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/** The lines of modem/extraInit that may be sent; a refused one is an error naming it (must begin
 * with AT, no ATD/ATA/ATH/ATZ/AT&F, PIN, CFUN …). */
[[nodiscard]] Result<QStringList> guardedExtraInit(const QString &text);

} // namespace vp
