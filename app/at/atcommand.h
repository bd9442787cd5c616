// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <chrono>
#include <cstdint>

namespace vp {

/** Order in the queue: a smaller number goes first. */
enum class AtPriority : std::uint8_t { HangUp, CallControl, CallList, Message, Status };

/** One command line and what belongs to its answer. */
struct AtCommand
{
    QByteArray text; ///< "AT+CLCC", without the line end
    /** Lines that start so are the answer; everything else that comes meanwhile is unsolicited. */
    QList<QByteArray> prefixes {};
    std::chrono::milliseconds deadline = std::chrono::seconds(5); ///< counted from the write
    AtPriority priority = AtPriority::Status;
    bool bareLines = false; ///< lines without "+" or "^" are the answer too (AT+CGMI)
    bool callResults = false; ///< NO CARRIER, BUSY … end it (ATD, ATA)
    /** Such a result may tell the end of another call as well: it counts if nothing follows it. */
    bool othersExist = false;
    bool endsEcho =
        false; ///< once it is answered by OK, an echo means that the modem has restarted
    /** Its final result may take as long as the far end rings: what interrupts goes on meanwhile.
     */
    bool staysOpen = false;
    bool interrupts = false; ///< may be sent while another command stays open
    bool secret = false; ///< its answer is shown to nobody (the number of a SIM or a stick)
    /** Goes out behind the modem's prompt, with the Ctrl-Z that ends it; empty = there is no
     * prompt. `deadline` is then the prompt's. */
    QByteArray payload {};
    std::chrono::milliseconds payloadDeadline = std::chrono::seconds(60); ///< from the payload on
    bool hexLines = false; ///< lines of nothing but hexadecimal digits are the answer too: PDUs
    bool operator==(const AtCommand &) const = default;
};

} // namespace vp
