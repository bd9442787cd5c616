// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <chrono>

namespace vp {

/** One command line of a person, judged already by whoever sends it. */
struct RawCommand
{
    QByteArray text;
    QList<QByteArray> names; ///< of its parts, "+CSQ": lines that begin so are the answer
    std::chrono::milliseconds deadline = std::chrono::seconds(20);
    bool urgent = false; ///< a hang-up: before everything that waits
};

/** What the modem said to it. */
struct RawAnswer
{
    QList<QByteArray> lines;
    QByteArray final; ///< "OK", "+CME ERROR: 3" …
    bool accepted = false;
    bool operator==(const RawAnswer &) const = default;
};

} // namespace vp
