// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "at/atcommand.h"
#include "at/atresult.h"
#include "telephony/simlock.h"

#include <QByteArray>
#include <QList>

#include <optional>
#include <vector>

/** What is said to a SIM card before it lets anybody in; the same words for all vendors, tried one
 * after the other. Pure. */
namespace vp::simcommands {

/** Ways to ask for the card's own number (ICCID), readable without its PIN; the first that answers
 * counts. */
[[nodiscard]] std::vector<AtCommand> cardNumber();
/** The ICCID in an answer to one of cardNumber(): 18 to 20 digits. */
[[nodiscard]] std::optional<QByteArray> cardNumberIn(const QList<QByteArray> &lines);
/** The stick's own number (IMEI), where the card's cannot be read. */
[[nodiscard]] AtCommand stickNumber();
[[nodiscard]] std::optional<QByteArray> stickNumberIn(const QList<QByteArray> &lines);

/** Ways to ask how many tries are left for the PIN. */
[[nodiscard]] std::vector<AtCommand> pinTries();
[[nodiscard]] std::optional<int> pinTriesIn(const QList<QByteArray> &lines);

/** @p pin must be isPin(), asserted. */
[[nodiscard]] AtCommand enterPin(const QByteArray &pin);
/** 4 to 8 digits. @see 3GPP TS 11.11, 9.3 */
[[nodiscard]] bool isPin(QByteArrayView text);

/** What +CPIN? says. */
enum class CardState : std::uint8_t {
    Ready,
    Locked, ///< lock says by what
    Busy, ///< ask again in a second
    Absent, ///< no card, or a broken one
    Unknown, ///< the modem does not know the question
};
struct CardAnswer
{
    CardState state = CardState::Unknown;
    SimLock lock = SimLock::None;
    bool operator==(const CardAnswer &) const = default;
};
[[nodiscard]] CardAnswer cardAnswer(const AtResponse &response);
/** What a final result says of a PIN that was sent. */
enum class PinAnswer : std::uint8_t { Accepted, Wrong, Unclear };
[[nodiscard]] PinAnswer pinAnswer(const AtFinal &final);

} // namespace vp::simcommands
