// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/promptsounds.h"

#include "base/logging.h"
#include "service/voicephrases.h"
#include "settings/voicevalues.h"
#include "voice/soundfile.h"

#include <utility>

using namespace std::chrono_literals;

namespace vp {

PromptSounds::PromptSounds(const Settings &settings, Clock &clock, Occasion occasion,
                           QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_occasion(std::move(occasion))
    , m_speaker(clock)
{
}

void PromptSounds::make()
{
    m_sounds.clear();
    m_ofGroups.clear();
    read(m_settings.text(m_occasion.forAll));
    const QString ofGroups =
        m_occasion.ofGroups ? m_settings.text(*m_occasion.ofGroups) : QString();
    for (const voicevalue::GroupPrompt &each : voicevalue::groupPrompts(ofGroups)) {
        m_ofGroups.insert(each.group.toCaseFolded(), each.what);
        read(each.what);
    }
    Q_EMIT made();
}

void PromptSounds::read(const QString &what)
{
    constexpr auto enough = 30s; // longer than anybody listens to
    if (what == voicevalue::Off || m_sounds.contains(what)) {
        return;
    }
    m_sounds.insert(what, {});
    const auto take = [this, what](const Result<Samples> &sound) {
        if (!sound && sound.error().code == ErrorCode::Cancelled) {
            return; // there is a newer one
        }
        if (!sound) {
            qCWarning(lcService) << "callers are told nothing, as there is no sound of"
                                 << redactedText(sound.error().detail);
        }
        m_sounds.insert(what, sound.value_or(Samples()));
    };
    if (what == voicevalue::Spoken) {
        m_speaker.say(m_occasion.sentence(), VoicePhrases::voice(),
                      [this, take](const Result<Samples> &sound) {
                          take(sound);
                          Q_EMIT made();
                      });
    } else {
        take(readSound(what, enough));
    }
}

Samples PromptSounds::of(const QStringList &groups) const
{
    QString what = m_settings.text(m_occasion.forAll);
    for (const QString &group : groups) {
        const auto own = m_ofGroups.constFind(group.toCaseFolded());
        if (own != m_ofGroups.cend()) {
            what = *own;
            break;
        }
    }
    return m_sounds.value(what);
}

} // namespace vp
