// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telephony/callstory.h"

#include <QCoreApplication>
#include <QString>

#include <chrono>

namespace vp {

/** What callers and A's phones hear, in the program's language. */
class VoicePhrases
{
    Q_DECLARE_TR_FUNCTIONS(VoicePhrases)
public:
    /** Between a caller's answer and his hold. */
    [[nodiscard]] static QString beingConnected();
    /** When A's phone has answered a call of which nothing is known yet. */
    [[nodiscard]] static QString question();
    /** The same, with who it is about. */
    [[nodiscard]] static QString question(const CallRecord &record);
    /** Whose voice says it: espeak-ng's name of the language that it is written in. */
    [[nodiscard]] static QString voice();
    /** Why nothing, or not all, is said that a setting has as @p value; empty = it can be, or is
     * not to be. Looks on the disk, but not for own prompts: the machine says what is missing. */
    [[nodiscard]] static QString problemOf(const QString &value);
    /** Of a sound file more is not heard. */
    static constexpr std::chrono::seconds LongestSound {30};
};

} // namespace vp
