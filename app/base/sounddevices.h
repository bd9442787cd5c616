// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace vp {

/** A microphone or a speaker of this computer. */
struct SoundDevice
{
    QString name; ///< as the sound server knows it: what a setting holds
    QString words; ///< as people know it
    bool operator==(const SoundDevice &) const = default;
};

struct SoundDevices
{
    std::vector<SoundDevice> microphones;
    std::vector<SoundDevice> speakers;
};

/** Names of the ones to use; empty = the one that the desktop uses. */
struct SoundChoice
{
    QString microphone {};
    QString speaker {};
};

/** Which of the chosen ones are not there, so that the desktop's are used in their place. */
struct MissingSound
{
    bool microphone = false;
    bool speaker = false;
    [[nodiscard]] bool isAny() const { return microphone || speaker; }
    bool operator==(const MissingSound &) const = default;
};

/** Tells what there is now, once, later than it is called, unless the context has died; Unsupported
 * where there is no sound server. */
using SoundDeviceLister = std::function<void(
    QObject *context, std::function<void(const Result<SoundDevices> &)> callback)>;

} // namespace vp
