// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <cstdint>
#include <vector>

namespace vp::test {

/** One thing that is done, and what the modem says until the next one. */
struct TranscriptStep
{
    enum class Kind : std::uint8_t {
        Direction, ///< "#! incoming +39340…": happens in the world, in words of the event script
        Send, ///< "> ATA": the host sends this and a carriage return
        Wait, ///< "@ 700": so many milliseconds pass
    };
    struct Line
    {
        bool unsolicited = false; ///< "*"; otherwise "<", an answer
        QByteArray text;
    };
    Kind kind = Kind::Direction;
    QByteArray text; ///< the direction, or the command
    std::chrono::milliseconds wait {0};
    std::vector<Line> heard;
    int number = 0; ///< line of the file

    /** What the modem says, byte by byte but for the echo. */
    [[nodiscard]] QByteArray wire() const;
};

/** A dialogue of tests/data/at, where README.md tells the form. */
struct Transcript
{
    QByteArray dialect;
    std::vector<TranscriptStep> steps;
};

[[nodiscard]] Result<Transcript> readTranscript(const QString &path);
/** Whether a line ends an answer. @see ITU-T V.250, 5.7.1; 3GPP TS 27.007, 9.2 */
[[nodiscard]] bool isFinalLine(const QByteArray &line);

} // namespace vp::test
