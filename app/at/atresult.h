// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <cstdint>
#include <optional>

namespace vp {

/** How a command ended. @see ITU-T V.250, 5.7.1; 3GPP TS 27.007, 9.2; TS 27.005, 3.2.5 */
enum class FinalResult : std::uint8_t {
    Ok,
    Error,
    CmeError,
    CmsError,
    NotSupported, ///< "COMMAND NOT SUPPORT", "TOO MANY PARAMETERS", "NA"
    Connect,
    NoCarrier,
    Busy,
    NoAnswer,
    NoDialtone,
};

/** A final result code; `code` is the number of +CME/+CMS ERROR, -1 when it came as text or there
 * is none. */
struct AtFinal
{
    FinalResult result = FinalResult::Ok;
    int code = -1;
    bool operator==(const AtFinal &) const = default;
    /** Results of a call, which are final only for the command that makes one and otherwise
     * unsolicited. */
    [[nodiscard]] bool isCallResult() const { return result >= FinalResult::Connect; }
};

/** Reads a final result line; nullopt for any other line. */
[[nodiscard]] std::optional<AtFinal> parseFinal(QByteArrayView line);

/** Everything one command was answered with. */
struct AtResponse
{
    AtFinal final;
    QList<QByteArray> lines;
    bool truncated = false; ///< there were more lines than are kept
    QByteArray finalLine {}; ///< as the modem wrote it
    [[nodiscard]] bool isOk() const { return final.result == FinalResult::Ok; }
};

} // namespace vp
