// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phonenumber.h"
#include "base/result.h"
#include "telephony/callstory.h"

#include <QStringList>
#include <QtGlobal>

#include <cstdint>
#include <optional>

namespace vp {

class IncomingCallDesk;
class Line;
class Settings;

/** What whoever sits at the computer may do with the call that lives now. Everything outlives it.
 */
class CallInHand
{
public:
    enum class Join : std::uint8_t {
        No, ///< nothing waits to be joined
        Forward, ///< it rings and the owner is asked: his phone is to be called
        Look, ///< both calls are up or being made: they are joined as soon as both have answered
    };

    enum class Hold : std::uint8_t {
        No, ///< nobody talks
        Hold, ///< both talk: they may be put on hold
        Resume, ///< both are on hold
    };

    CallInHand(Line &line, IncomingCallDesk &incoming, const Settings &settings);
    [[nodiscard]] Join mayJoin() const;
    /** Forward: calls the owner's phone. Look: the modem is asked at once how its calls stand, for
     * one that says late who has answered. NotFound when nothing waits any more. */
    Result<> joinNow();
    [[nodiscard]] Hold mayHold() const;
    /** NotFound when both neither talk nor wait. */
    Result<> holdOrResume();
    /** Two parties have a call, and this one may be let go alone. */
    [[nodiscard]] bool mayHangUp(CallParty party) const;
    /** Lets @p party go, as if he had hung up himself. NotFound when it is not possible. */
    Result<> hangUp(CallParty party);
    /** The caller may be asked for a message instead of waiting. */
    [[nodiscard]] bool mayTakeMessage() const;
    /** NotFound when it is too late. */
    Result<> takeMessage();
    /** Another phone of A, which has not rung for this call; none = too late, or there is none. */
    [[nodiscard]] std::optional<PhoneNumber> nextPhone() const;
    /** Gives the phone that rings up for nextPhone(). NotFound when it is too late. */
    Result<> tryNextPhone();

    /** Names or numbers of those who call meanwhile, and wait. */
    [[nodiscard]] QStringList waiting() const;

private:
    [[nodiscard]] std::optional<PhoneNumber> masterPhone() const;
    [[nodiscard]] static bool mayStillRing(const CallRecord &record, const PhoneNumber &phone);

    Line &m_line;
    IncomingCallDesk &m_incoming;
    const Settings &m_settings;
};

} // namespace vp
