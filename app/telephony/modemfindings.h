// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <optional>

namespace vp {

/** What the SIM says of itself. */
enum class SimCondition : std::uint8_t {
    Unknown, ///< the modem does not know the question
    Ready,
    PinNeeded,
    PukNeeded,
    OtherLock, ///< to a network or a stick
    Missing,
    Broken,
    Busy,
};

/** The family of radio networks. */
enum class Generation : std::uint8_t { Unknown = 0, Second = 2, Third = 3, Fourth = 4 };

/** How many SMS a memory holds, and how many it can. */
struct MemoryUse
{
    int used = 0;
    int total = 0;
    bool operator==(const MemoryUse &) const = default;
};

/** What an examination of one modem found; what was not asked, or not answered, is none. */
struct ModemFindings
{
    bool answers = false;
    bool portLost = false; ///< it went away meanwhile
    QString manufacturer {};
    QString model {};
    QString revision {};
    SimCondition sim = SimCondition::Unknown;
    std::optional<int> pinTriesLeft {};
    std::optional<int> registration {}; ///< +CREG <stat>
    QString operatorName {};
    std::optional<int> signalPercent {};
    std::optional<bool> callerIdAccepted {};
    std::optional<bool> holdListed {};
    std::optional<bool> joinListed {};
    std::optional<bool> transferListed {};
    std::optional<bool> callWaiting {}; ///< switched on in the network
    std::optional<bool> serviceCentreSet {};
    std::optional<MemoryUse> messages {};
    std::optional<bool> voice {}; ///< the firmware makes voice calls
    Generation current = Generation::Unknown; ///< in use now
    Generation newest = Generation::Unknown; ///< that this model knows
    bool eventsHeard = false; ///< the modem said something unasked
    bool eventsElsewhere = false; ///< it is set to say it on another port only
    bool operator==(const ModemFindings &) const = default;
};

} // namespace vp

Q_DECLARE_METATYPE(vp::ModemFindings)
