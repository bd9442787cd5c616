// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/sounddevices.h"
#include "sound/pulseloop.h"

struct pa_context;

namespace vp {

/** Asks a PulseAudio server once what microphones and speakers it has, tells it, and goes. What a
 * speaker plays is no microphone. */
class PulseList : public QObject
{
    Q_OBJECT
public:
    using Callback = std::function<void(const Result<SoundDevices> &)>;
    PulseList(Callback callback, QObject *parent);
    ~PulseList() override;
    void ask(const QString &server);

private:
    void contextChanged();
    void told();
    void finish(bool works);

    PulseLoop m_loop;
    Callback m_callback;
    pa_context *m_context = nullptr;
    SoundDevices m_devices;
    int m_open = 0; ///< questions
};

} // namespace vp
