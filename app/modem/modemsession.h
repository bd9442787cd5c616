// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "telephony/callprovider.h"
#include "telephony/networkstatus.h"

#include <QIODevice>
#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace vp {

class SupplementaryServices;

/** Opens the device anew; called at start and after every loss. */
using PortOpener = std::function<Result<std::unique_ptr<QIODevice>>()>;

/** Where a session gets its devices from, and what it says to the modem beyond our own start
 * commands. */
struct ModemSessionOptions
{
    PortOpener commandPort;
    PortOpener eventPort; ///< empty = events come on the command port
    QString portName; ///< for the status
    QStringList extraInit; ///< AT commands of modem/extraInit, checked by guardedExtraInit()
};

/**
 * One modem with its SIM, from opening the port to Ready and back again after a loss: probes,
 * initialises, pings when silent, notices that the port is gone, closes it at once, and tries again
 * (1, 2, 5, 10 … 60 s) for ever. Leftover calls found at the start are ended.
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
    /** Tries to open now instead of after the back-off (a device appeared). */
    void retryNow();
    /** Sets everything up from the start, as after a sleep of the computer; opens the port when
     * there is none. */
    void probeAgain();
    /** CHUP regardless of anything queued: the last resort of a shutdown. */
    void hangUpNow();
    [[nodiscard]] const NetworkStatus &status() const;
    [[nodiscard]] CallProvider &calls();
    [[nodiscard]] SupplementaryServices &services();

Q_SIGNALS:
    void statusChanged(const vp::NetworkStatus &status);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/** The lines of modem/extraInit that may be sent; a refused one is an error naming it (must begin
 * with AT, no ATD/ATA/ATH/ATZ/AT&F, PIN, CFUN …). */
[[nodiscard]] Result<QStringList> guardedExtraInit(const QString &text);

} // namespace vp
