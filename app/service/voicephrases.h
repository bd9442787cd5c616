// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace vp {

/** What callers hear, in the program's language. */
class VoicePhrases
{
    Q_DECLARE_TR_FUNCTIONS(VoicePhrases)
public:
    /** Between a caller's answer and his hold. */
    [[nodiscard]] static QString beingConnected();
    /** Whose voice says it: espeak-ng's name of the language that it is written in. */
    [[nodiscard]] static QString voice();
};

} // namespace vp
