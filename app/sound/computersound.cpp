// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/computersound.h"

#include "sound/pulsedevice.h"

namespace vp {

Result<std::unique_ptr<QIODevice>> openComputerSound(const QString &server)
{
    auto device = std::make_unique<PulseDevice>();
    if (!device->connectTo(server)) {
        return failure(ErrorCode::Unsupported, device->errorString());
    }
    return device;
}

} // namespace vp
