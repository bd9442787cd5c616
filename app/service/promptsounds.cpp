// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/promptsounds.h"

#include "base/logging.h"
#include "service/chatlanguage.h"
#include "service/voicephrases.h"
#include "settings/voicevalues.h"
#include "voice/soundfile.h"

#include <utility>

namespace vp {

PromptSounds::PromptSounds(const Settings &settings, Clock &clock, Occasion occasion,
                           QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_clock(clock)
    , m_occasion(std::move(occasion))
{
}

void PromptSounds::setMeans(const QString &ownDir, Tongues *tongues)
{
    m_ownDir = ownDir;
    m_tongues = tongues;
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
    if (what == voicevalue::Off || m_sounds.contains(what)) {
        return;
    }
    m_sounds.insert(what, {});
    const std::optional<QString> language = voicevalue::spokenLanguage(what);
    if (language || m_occasion.isAlwaysSpoken) {
        speak(what, language.value_or(QString()));
    } else {
        readFile(what);
    }
}

void PromptSounds::readFile(const QString &what)
{
    const Result<Samples> sound =
        readSound(voicevalue::fileOf(what, m_ownDir), VoicePhrases::LongestSound);
    if (!sound && what.startsWith(voicevalue::Own)) {
        qCWarning(lcService) << "an own prompt is gone, so the machine's voice says the standard:"
                             << redactedText(sound.error().detail);
        speak(what, {});
        return;
    }
    take(what, sound);
}

/** One speaker for each: a speaker says one thing at a time. */
void PromptSounds::speak(const QString &what, const QString &language)
{
    std::unique_ptr<Speaker> &speaker = m_speakers[what];
    if (!speaker) {
        speaker = std::make_unique<Speaker>(m_clock);
    }
    const ChatLanguage::Speaking speaking(language.isEmpty() ? nullptr : m_tongues, language);
    speaker->say(m_occasion.sentence(), VoicePhrases::voice(),
                 [this, what](const Result<Samples> &sound) {
                     take(what, sound);
                     Q_EMIT made();
                 });
}

void PromptSounds::take(const QString &what, const Result<Samples> &sound)
{
    if (!sound && sound.error().code == ErrorCode::Cancelled) {
        return; // there is a newer one
    }
    if (!sound) {
        qCWarning(lcService) << "callers are told nothing, as there is no sound of"
                             << redactedText(sound.error().detail);
    }
    m_sounds.insert(what, sound.value_or(Samples()));
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
