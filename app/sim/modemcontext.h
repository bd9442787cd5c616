// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/faults.h"
#include "sim/modemdialect.h"
#include "sim/simcard.h"
#include "sim/simulatednetwork.h"

#include <QByteArray>
#include <QSet>

#include <array>
#include <functional>
#include <optional>

namespace vp::sim {

/** What the host has set of a vendor's own; lost at every restart. */
struct VendorSettings
{
    bool callInfo = false; ///< Quectel: +QINDCFG="ccinfo",1
    bool callStates = false; ///< Quectel: ^DSCI=1
    bool callList = false; ///< SIMCom: +CLCC=1
    int windMask = 0; ///< Wavecom: +WIND
};

/** What the host has set; lost at every restart. */
struct ModemSettings
{
    int errorLevel = 0; ///< +CMEE
    bool callerId = false; ///< +CLIP
    bool extendedRing = false; ///< +CRC
    bool callWaiting = false; ///< +CCWA
    bool notifyDialling = false; ///< +CSSN <n>: +CSSI
    bool notifyCalls = false; ///< +CSSN <m>: +CSSU
    int registration = 0; ///< +CREG
    int packetRegistration = 0; ///< +CGREG
    int operatorFormat = 0; ///< +COPS=3
    bool vendorEvents = true; ///< ^CURC: everything that begins with a caret
    int portSelection = 0; ///< ^PORTSEL
    QByteArray charset = "IRA";
    int messageFormat = 0; ///< +CMGF
    int messageService = 0; ///< +CSMS
    std::array<int, 5> newMessage {}; ///< +CNMI
    int functionality = 1; ///< +CFUN
    bool tellTones = false; ///< ^DDTMFCFG, +QTONEDET, +DDET: what the other side presses
    VendorSettings vendor {};
};

/** An OK that is kept back until something has happened to this call. */
struct LateOk
{
    qint64 serial = 0;
    bool untilConnected = false; ///< otherwise until ^ORIG
    bool sureOfOk = true; ///< OK also when the call ended instead
};

/** What the parts of the modem share. */
struct ModemContext
{
    SimulatedNetwork &network;
    ModemSettings settings {};
    FaultBox faults {};
    SimCard card {};
    QSet<qint64> forgotten {}; ///< calls from before a restart that the modem knows nothing of
    std::optional<LateOk> lateOk {};
    std::optional<ReleaseNote> lastRelease {};
    std::function<void(const QByteArray &line)> tell {}; ///< an unsolicited line
    std::function<void()> restartLater {}; ///< +CFUN=1,1
    std::function<void()> die {}; ///< the E1550's defect
    std::function<void(const QByteArray &pdu)> submitSms {};
    std::function<void()> openVoice {}; ///< ^DDSETEX=2
    ModemDialect dialect = huaweiE173();

    [[nodiscard]] std::vector<NetworkCall> calls() const;
    /** +CREG <stat> as of now. */
    [[nodiscard]] int registration() const;
    /** "<number>",<type> as this modem writes it. */
    [[nodiscard]] QByteArray numberFields(const QString &number) const;
    /** A line of +CLCC; @p state need not be the call's own. */
    [[nodiscard]] QByteArray listLine(const NetworkCall &call, int state) const;
};

/** A number's type-of-address octet: 145 international, 129 otherwise, 128 hidden. */
[[nodiscard]] int numberType(const QString &number);
/** In quotes. */
[[nodiscard]] QByteArray quoted(const QByteArray &text);

} // namespace vp::sim
