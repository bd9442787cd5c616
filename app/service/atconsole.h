// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>

namespace vp {

/** What becomes of a command that a person typed for the modem. */
enum class ConsoleVerdict : std::uint8_t { Send, Ask, Refuse };

/** Why; the words are made in ConsolePhrases. The last group is refused, the one before it is asked
 * for first. */
enum class ConsoleRule : std::uint8_t {
    Harmless,
    HangsUp, ///< always passes, also while a call is being set up

    Changes, ///< nothing is known of it but that it changes something
    TakesMinutes, ///< the search for networks: nothing else is done meanwhile
    Restarts,
    DeletesMessage,
    ChangesCalls,
    ChangesNetwork, ///< a service that the network keeps
    MayCost, ///< a code for the operator

    Empty,
    TooLong,
    HiddenCharacters,
    NotAt,
    Malformed,
    Dials,
    Answers,
    Secret, ///< PIN, locks and passwords
    SendsMessage,
    DeletesMessages,
    ReliedOn, ///< a setting without which the phone would hear or understand nothing
    RadioOff,
    Resets, ///< to settings that we do not know
    Firmware, ///< written into the stick, maybe for ever
    PortRoles,
    DataMode,
    SimFiles,
};

/** A command line, judged part by part; the strictest part decides. */
struct ConsoleCommand
{
    ConsoleRule rule = ConsoleRule::Empty;
    QString part; ///< the part that decided, without what may be secret in it
    QByteArray text; ///< what goes to the modem; empty when refused
    QList<QByteArray> names; ///< of the parts, "+CSQ": their answers begin so
    std::chrono::seconds deadline {20};
    bool operator==(const ConsoleCommand &) const = default;
    [[nodiscard]] ConsoleVerdict verdict() const;
    /** It consists of hang-ups alone. */
    [[nodiscard]] bool hangsUp() const { return rule == ConsoleRule::HangsUp; }
};

/**
 * Reads what a person typed for the modem. Pure. A line with control characters or anything beyond
 * ASCII is refused before it is read; blanks outside of quotes are dropped, so that what is judged
 * is what is sent. "AT" may be left out before "+" and the like.
 * @see ITU-T V.250, 5.2
 */
[[nodiscard]] ConsoleCommand judgeCommand(const QString &typed);

/** A line of the wire as a person may see it: without the arguments of PIN, lock and password
 * commands, and without IMEI and ICCID. */
[[nodiscard]] QString maskedTraffic(const QString &line);

} // namespace vp
