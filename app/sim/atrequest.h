// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <vector>

namespace vp::sim {

/** One command of a command line. @see ITU-T V.250, 5.2 to 5.4 */
struct AtRequest
{
    enum class Kind : std::uint8_t { Execute, Read, Test, Set };
    QByteArray name; ///< "+CLCC", "^CURC", "D", "E" …, upper case
    Kind kind = Kind::Execute;
    QByteArray
        argument; ///< after "=", or the digits of a basic command; of D without its semicolon
    bool voice = false; ///< D ended with a semicolon
    [[nodiscard]] bool isRead() const { return kind == Kind::Read; }
    [[nodiscard]] bool isTest() const { return kind == Kind::Test; }
    /** The n-th field of the argument as a number; @p fallback when it is missing or no number. */
    [[nodiscard]] int number(int field, int fallback = -1) const;
    /** The n-th field without its quotes. */
    [[nodiscard]] QByteArray text(int field) const;
};

/** The commands of a line, without its "AT". */
[[nodiscard]] std::vector<AtRequest> parseAtLine(const QByteArray &line);

} // namespace vp::sim
