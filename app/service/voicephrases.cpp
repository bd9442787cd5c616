// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/voicephrases.h"

namespace vp {

QString VoicePhrases::beingConnected()
{
    return tr("You are being connected. Please hold on.", "spoken by a machine");
}

QString VoicePhrases::voice()
{
    return tr("en", "the voice of espeak-ng for this language: en, it, de, fr, es");
}

} // namespace vp
