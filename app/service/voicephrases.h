// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telephony/callstory.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <chrono>

namespace vp {

class Settings;

/** What callers and A's phones hear, in the program's language. */
class VoicePhrases
{
    Q_DECLARE_TR_FUNCTIONS(VoicePhrases)
public:
    /** Between a caller's answer and his hold. */
    [[nodiscard]] static QString beingConnected();
    /** The same, with whom; a name that cannot be said is left out. */
    [[nodiscard]] static QString beingConnectedTo(const QString &name);
    /** After his hold, before another phone of A's is called. */
    [[nodiscard]] static QString stillTrying();
    /** After his hold, when no phone of A's took his call. */
    [[nodiscard]] static QString nobodyReached();
    /** Before that, where what is said may be recorded, or is (@p always). */
    [[nodiscard]] static QString isRecorded(bool always);
    /** After that, before a tone: the caller's name is recorded, and he is told what for. */
    [[nodiscard]] static QString sayYourName();
    /** What comes before a caller's own voice, and behind it, when A's phone is asked. */
    [[nodiscard]] static QStringList questionAround();
    /** When A's phone has answered a test of the sound. */
    [[nodiscard]] static QString soundTest();
    /** When A's phone has answered a call of which nothing is known yet. */
    [[nodiscard]] static QString question();
    /** The same, with who it is about. */
    [[nodiscard]] static QString question(const CallRecord &record);
    /** Whose voice says it: espeak-ng's name of the language that it is written in. */
    [[nodiscard]] static QString voice();
    /** Why nothing, or not all, is said that a setting has as @p value; empty = it can be, or is
     * not to be. Looks on the disk, but not for own prompts: the machine says what is missing. */
    [[nodiscard]] static QString problemOf(const QString &value);
    /** The first of what should be said and cannot be. Looks on the disk. */
    [[nodiscard]] static QString problemIn(const Settings &settings);
    /** Of a sound file more is not heard. */
    static constexpr std::chrono::seconds LongestSound {30};
};

} // namespace vp
