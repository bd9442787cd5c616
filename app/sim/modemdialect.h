// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/atanswer.h"

#include <QByteArray>
#include <QByteArrayList>

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace vp::sim {

/**
 * One make of modem as a host meets it: what it calls itself, what it understands, how it tells
 * about calls and how it behaves on the wire. A value; modemDialect() has the ones we know.
 */
struct ModemDialect
{
    using Milliseconds = std::chrono::milliseconds;

    /** What calls become on the wire without being asked for; ringing is the same with all. */
    enum class CallNews : std::uint8_t {
        Indexed, ///< Huawei: ^ORIG, ^CONF, ^CONN, ^CEND
        Nothing, ///< a Huawei that keeps these to itself
        CallInfo, ///< Quectel: +QIND: "ccinfo" or ^DSCI, whichever was asked for
        VoiceCall, ///< SIMCom 7x00: VOICE CALL: BEGIN, VOICE CALL: END: 000017
        CallList, ///< SIM800: an unsolicited +CLCC for each change, state 6 at the end
        Connect, ///< ZTE: CONNECT, OK (rejected), HANGUP: 1
        Wind, ///< Wavecom: +WIND: 5,1, OK (answered), +WIND: 6,1
        FinalResults, ///< any phone: NO CARRIER, BUSY, NO ANSWER
        Unreliable, ///< NO CARRIER once, twice, or not at all
    };
    /** What ends the command ATD. */
    enum class DialEnd : std::uint8_t {
        AtOnce, ///< OK when the call was taken on
        OnOutcome, ///< nothing; a final result of the call, other commands may come meanwhile
    };
    struct Identity
    {
        QByteArray manufacturer;
        QByteArray model;
        QByteArray revision;
    };
    struct Vocabulary
    {
        bool huawei = false; ///< knows everything that begins with a caret
        QByteArrayList vendor; ///< further vendor's commands that exist
        QByteArrayList missing; ///< standard commands that do not
        QByteArrayList only; ///< when not empty, no other commands than these exist
        AtAnswer::Final unknown = AtAnswer::Final::Error;
    };
    struct Calls
    {
        CallNews news = CallNews::FinalResults;
        DialEnd dialEnd = DialEnd::AtOnce;
        bool answersAtOnce = false; ///< OK of ATA before the network has connected the call
        QByteArray holdForms = "0,1,1x,2,2x,3,4";
        bool legSurvivesRelease = false; ///< CHLD=1 is OK and leaves a call being dialled alone
        bool refusalHolds = false; ///< an ATD that is refused has put the active call on hold
        bool alphaField = false; ///< +CLCC ends with ,""
        bool plusSign = true; ///< international numbers with their "+"
        bool shortCallerId = false; ///< +CLIP ends with the type
        bool typedRing = false; ///< +CRING: VOICE whatever +CRC says
    };
    /** Said again and again; % = the signal. */
    struct Chatter
    {
        QByteArray line;
        Milliseconds period {0};
    };
    struct Manners
    {
        bool echo = true; ///< false: never echoes
        bool severalCommands = true; ///< false: one command a line
        Milliseconds finalDelay {0}; ///< from what a command says to its final result
        Milliseconds pinDelay {0}; ///< until +CPIN? is answered
        Milliseconds warmUp {0}; ///< after power-on only the first words are understood
        bool answersBadSms = true; ///< false: silence after a malformed +CMGS
        QByteArray stale; ///< waits in the port for whoever opens it
    };

    QByteArray name; ///< "huawei-e173"
    Identity identity;
    Vocabulary vocabulary;
    Calls calls;
    Manners manners;
    QByteArrayList booted; ///< said after power-on, whatever the SIM
    QByteArrayList locked; ///< … when the SIM wants its PIN
    QByteArrayList ready; ///< … when it does not
    std::vector<Chatter> chatter;
    bool emptyReportField = false; ///< +CDS: ,25 as if something stood before the length
    bool separateEvents = false; ///< events on the other port while ^PORTSEL is 0

    [[nodiscard]] bool knows(const QByteArray &command) const;
    /** False for the vendor lines of other makes, which parts of the modem may say all the same. */
    [[nodiscard]] bool says(const QByteArray &line) const;
    /** Whether the action of CHLD=<digits> exists at all. */
    [[nodiscard]] bool hasHoldForm(const QByteArray &digits) const;
};

/** A dialect by its name. */
[[nodiscard]] std::optional<ModemDialect> modemDialect(const QByteArray &name);
/** In the order of the manual; the first is the default. */
[[nodiscard]] QByteArrayList dialectNames();
/** One line about it, for people. */
[[nodiscard]] QByteArray dialectSummary(const QByteArray &name);
/** The modem that everything was first written for. */
[[nodiscard]] ModemDialect huaweiE173();

} // namespace vp::sim
