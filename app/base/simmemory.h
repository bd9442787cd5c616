// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace vp {

/**
 * What is remembered of SIM cards across restarts. The card's number (or the stick's, where the
 * card's cannot be read) and PINs are given as they are and kept as HMACs only, with a key of this
 * installation. Every change is on the disk when its function returns.
 */
class SimMemory
{
public:
    enum class PinFate : std::uint8_t {
        Unknown, ///< never sent to this SIM
        Sent, ///< about to be sent, or sent without an answer
        Refused,
        Accepted,
    };
    struct PinNote
    {
        PinFate fate = PinFate::Unknown;
        std::optional<int> triesBefore {}; ///< of Sent: the tries left before it, where known
        bool operator==(const PinNote &) const = default;
    };
    virtual ~SimMemory() = default;

    /** A name for the SIM (or stick) with this number, fit for a file and for a log. */
    [[nodiscard]] virtual QString nameOf(const QByteArray &identity) const = 0;
    [[nodiscard]] virtual PinNote noteOf(const QString &sim, const QString &pin) const = 0;
    virtual Result<> setNote(const QString &sim, const QString &pin, const PinNote &note) = 0;
    /** Whether any PIN was refused by, or sent without an answer to, this SIM since it last
     * accepted one. */
    [[nodiscard]] virtual bool hasFailed(const QString &sim) const = 0;
    /** The SIM that accepted this PIN last; empty = none. */
    [[nodiscard]] virtual QString ownerOf(const QString &pin) const = 0;
    /** The SIM that was used last; empty = none yet. */
    [[nodiscard]] virtual QString lastSim() const = 0;
    virtual Result<> setLastSim(const QString &sim) = 0;
};

} // namespace vp
