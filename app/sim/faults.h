// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <cstdint>
#include <optional>

namespace vp::sim {

/** What can go wrong on request. */
enum class Fault : std::uint8_t {
    JoinRefused, ///< CHLD=3 answers +CME ERROR: 3
    JoinIgnored, ///< CHLD=3 answers OK, nothing changes
    HoldRefused, ///< CHLD=2 answers +CME ERROR: 3
    HoldIgnored, ///< CHLD=2 answers OK, nothing changes
    TransferRefused, ///< CHLD=4 answers +CME ERROR: 3
    TransferIgnored, ///< CHLD=4 answers OK, nothing changes
    DeflectionRefused, ///< CTFR answers +CME ERROR: 3
    DeflectionIgnored, ///< CTFR answers OK, nothing changes
    DialRefused, ///< ATD answers +CME ERROR: 3
    Silence, ///< commands are neither carried out nor answered, nothing is told
    Mute, ///< commands are carried out, their answers are lost
    Garbage, ///< random bytes between the lines
    SplitLines, ///< every byte comes alone
    GluedLines, ///< what is said within 50 ms comes in one piece, line ends single
    Echo, ///< echo stays on in spite of ATE0
    LateOk, ///< OK of ATA after its ^CONN, OK of ATD after its ^ORIG
    E1550, ///< CHLD=1x for an outgoing call before its ^CONF kills the modem until re-plug
    E1550Strict, ///< any CHLD=1x while any outgoing call has not had its ^CONF does
    QuietEarlyEnd, ///< CHUP before ^ORIG ends the call without ^CEND
    EndTwice, ///< a call's end is told twice
    EndUntold, ///< … or not at all
    SlowOk, ///< final results come 40 ms after the rest, in a write of their own
    Hung, ///< as Silence, until a restart by AT+CFUN=1,1 mends it
};

/** The faults that are in force, each for a number of times or until cleared. */
class FaultBox
{
public:
    static constexpr int Always = -1;
    void inject(Fault fault, int times = Always);
    void clear(Fault fault) { m_times.remove(fault); }
    void clear() { m_times.clear(); }
    [[nodiscard]] bool isActive(Fault fault) const { return m_times.contains(fault); }
    /** True when the fault is in force now; uses up one of its times. */
    [[nodiscard]] bool take(Fault fault);
    /** "join", "hold", "dial", "silence" … as in the event script. */
    [[nodiscard]] static std::optional<Fault> fromWord(const QString &word);

private:
    QHash<Fault, int> m_times;
};

} // namespace vp::sim
