// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/voicedesk.h"

#include "base/logging.h"
#include "service/voicephrases.h"
#include "settings/voicevalues.h"
#include "voice/soundfile.h"

#include <utility>

using namespace std::chrono_literals;

namespace vp {

VoiceDesk::VoiceDesk(Settings &settings, Clock &clock, VoicePortOpener opener, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_announcer(clock, std::move(opener))
    , m_speaker(clock)
{
}

void VoiceDesk::start()
{
    if (!m_announcer.hasPort()) {
        return;
    }
    connect(&m_settings, &Settings::changed, this, [this](SettingKey key) {
        if (key == SettingKey::VoiceAnnouncement || key == SettingKey::Language) {
            makePrompt();
        } else if (key == SettingKey::VoiceMaxSeconds) {
            applyLongest();
        }
    });
    applyLongest();
    makePrompt();
}

void VoiceDesk::applyLongest()
{
    m_announcer.setLongest(std::chrono::seconds {m_settings.number(SettingKey::VoiceMaxSeconds)});
}

void VoiceDesk::makePrompt()
{
    const QString what = m_settings.text(SettingKey::VoiceAnnouncement);
    if (what == voicevalue::Off) {
        take(Samples());
    } else if (what == voicevalue::Spoken) {
        m_speaker.say(VoicePhrases::beingConnected(), VoicePhrases::voice(),
                      [this](const Result<Samples> &sound) { take(sound); });
    } else {
        constexpr auto enough = 20s; // longer than it may last
        take(readSound(what, enough));
    }
}

void VoiceDesk::take(const Result<Samples> &sound)
{
    if (!sound && sound.error().code == ErrorCode::Cancelled) {
        return; // there is a newer one
    }
    if (!sound) {
        qCWarning(lcService) << "callers are told nothing, as there is no sound of"
                             << redactedText(sound.error().detail);
    }
    m_announcer.setPrompt(sound.value_or(Samples()));
}

} // namespace vp
