// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/untilwords.h"

#include <QString>

namespace vp {

/** What a button asks for about "forward all" or "do not disturb". */
struct TemporaryRuleWish
{
    enum class Kind : std::uint8_t { Forward, Disturb };
    enum class Step : std::uint8_t {
        AskHowLong, ///< `rule`
        Set, ///< `rule` until `until`, or for `choice`
        Type, ///< the end is going to be typed
        End,
    };
    Kind kind = Kind::Forward;
    Step step = Step::AskHowLong;
    QString rule {}; ///< Forward: "master" or a number, as rules/override keeps it
    std::optional<QDateTime> until {};
    UntilChoice choice = UntilChoice::OneHour;
    bool evenIfUnusual = false; ///< he was asked whether he means a number that looks expensive
    /** The rule that says: his phones as set. */
    [[nodiscard]] static QString masterWord() { return QStringLiteral("master"); }
};

} // namespace vp
