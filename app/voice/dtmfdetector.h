// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "voice/pcmformat.h"

#include <array>
#include <optional>

namespace vp {

/**
 * Finds the digits of touch tones (0-9, *, #, A-D) in what a party says: two tones at once,
 * measured with Goertzel's algorithm over blocks of 12.75 ms.
 *
 * A digit is one that stands alone in its row and its column for three blocks running: tones of 51
 * ms and more are found, and speech does not hold such a chord that long. It counts again only
 * after a gap of 38 ms. What networks send lasts 70 ms at least; 24 ms and less are no digit.
 *
 * @see ITU-T Q.23 (frequencies), Q.24 (levels, twist), 3GPP TS 23.014 (lengths)
 */
class DtmfDetector
{
public:
    /** The digits that began in @p samples, in order; what was fed before belongs to it. */
    [[nodiscard]] QByteArray feed(SampleSpan samples);
    /** Forgets what was fed: another party is heard now. */
    void reset();

    static constexpr int Rows = 4;
    static constexpr int Columns = 4;
    /** Hz, low to high. */
    static constexpr std::array<int, Rows> RowTones {697, 770, 852, 941};
    static constexpr std::array<int, Columns> ColumnTones {1209, 1336, 1477, 1633};
    /** What stands on the keys, row by row. */
    static constexpr char Keys[] = "123A456B789C*0#D";

private:
    struct Tone
    {
        double before = 0;
        double beforeThat = 0;
    };

    /** The digit of the block that is complete; 0 = none. */
    [[nodiscard]] char digitOfBlock() const;
    /** Whether the block that is complete begins a digit. */
    [[nodiscard]] bool isNew(char digit);
    void clearBlock();

    std::array<Tone, Rows + Columns> m_tones;
    double m_energy = 0;
    int m_samples = 0;
    char m_candidate = 0;
    int m_blocksOfIt = 0;
    char m_told = 0; ///< the digit that is still pressed
    int m_blocksWithout = 0;
};

} // namespace vp
