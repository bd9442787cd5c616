// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/computersound.h"

#include "sound/pulsedevice.h"
#include "sound/pulselist.h"

#include <utility>

namespace vp {

Result<std::unique_ptr<QIODevice>> openComputerSound(const SoundWish &wish)
{
    auto device = std::make_unique<PulseDevice>(wish.choice, wish.missing);
    if (!device->connectTo(wish.server)) {
        return failure(ErrorCode::Unsupported, device->errorString());
    }
    return device;
}

void listComputerSound(QObject *context, std::function<void(const Result<SoundDevices> &)> callback,
                       const QString &server)
{
    auto *list = new PulseList(std::move(callback), context); // until it has told
    list->ask(server);
}

} // namespace vp
