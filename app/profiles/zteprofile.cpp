// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/zteprofile.h"

namespace vp {

AtCommand ZteProfile::dial(const QByteArray &wireNumber) const
{
    AtCommand command = ModemProfile::dial(wireNumber);
    command.staysOpen = true;
    command.deadline = std::chrono::seconds(90);
    return command;
}

ModemEvent ZteProfile::eventFor(const QByteArray &line) const
{
    if (line.startsWith("HANGUP:")) {
        return CallDoubtEvent {};
    }
    if (line.startsWith("+Z")) {
        return NoiseEvent {}; // +ZPASR, +ZDONR, +ZUSIMR …
    }
    return ModemProfile::eventFor(line);
}

} // namespace vp
