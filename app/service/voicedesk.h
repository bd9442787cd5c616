// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings.h"
#include "voice/announcer.h"
#include "voice/speaker.h"

namespace vp {

/** What callers are told, as the settings say: a sound file of the owner's, or a sentence that a
 * machine says. It is made beforehand, and again when the settings change. */
class VoiceDesk : public QObject
{
    Q_OBJECT
public:
    VoiceDesk(Settings &settings, Clock &clock, VoicePortOpener opener, QObject *parent = nullptr);

    void start();
    [[nodiscard]] Announcer &announcer() { return m_announcer; }

private:
    void makePrompt();
    void take(const Result<Samples> &sound);
    void applyLongest();

    Settings &m_settings;
    Announcer m_announcer;
    Speaker m_speaker;
};

} // namespace vp
