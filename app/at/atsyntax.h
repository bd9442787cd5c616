// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <vector>

namespace vp {

/** One thing the modem said. */
struct AtToken
{
    enum class Kind : std::uint8_t {
        Line, ///< a line without its end, never empty
        Prompt, ///< "> ", the modem waits for a PDU
    };
    Kind kind = Kind::Line;
    QByteArray text;
    bool operator==(const AtToken &) const = default;
};

/**
 * Cuts the byte stream of a modem into lines and prompts; no I/O. Accepts CR LF, CR CR LF, lone LF
 * and lone CR as line ends, drops NUL bytes, splits a final result glued to the next line
 * ("ERROR+CNUM: …"), and skips a line longer than MaximumLine up to the next line end, so that no
 * input can make it grow or lose step for longer than one line.
 * @see ITU-T V.250, 5.7
 */
class AtSyntax
{
public:
    static constexpr qsizetype MaximumLine = 4096;

    /** Adds bytes; gives the tokens completed by them, in order. */
    [[nodiscard]] std::vector<AtToken> feed(QByteArrayView bytes);
    /** "> " at the start of a line is a prompt only while one is due; otherwise it is part of a
     * line. */
    void expectPrompt(bool expected) { m_promptExpected = expected; }
    /** Forgets a partial line (the port was opened anew). */
    void reset();

private:
    void endLine(std::vector<AtToken> &tokens);
    QByteArray m_line;
    bool m_promptExpected = false;
    bool m_afterReturn = false; ///< a CR ended what may be a line; the next byte tells
    bool m_overlong = false;
};

} // namespace vp
