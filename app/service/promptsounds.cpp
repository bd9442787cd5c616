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

namespace {
constexpr int FastestSpeed = 260; ///< words per minute
constexpr int WithoutName = 0;
/** The end of an announcement fades out within its time. */
constexpr std::chrono::duration<double, std::milli> Margin(150);
} // namespace

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
    m_own.clear();
    m_hasNames = false;
    read(heardBy({}));
    QStringList groups;
    for (const std::optional<SettingKey> key : {m_occasion.ofGroups, m_occasion.names}) {
        for (const voicevalue::GroupPrompt &each :
             voicevalue::groupPrompts(key ? m_settings.text(*key) : QString())) {
            groups.append(each.group.toCaseFolded());
        }
    }
    for (const QString &group : groups) {
        if (!group.isEmpty() && !m_own.contains(group)) {
            const Heard heard = heardBy(group);
            m_own.insert(group, heard);
            read(heard);
        }
    }
    Q_EMIT made();
}

/** Empty = everybody without one of his own. */
PromptSounds::Heard PromptSounds::heardBy(const QString &group) const
{
    Heard heard {m_settings.text(m_occasion.forAll), {}};
    for (const voicevalue::GroupPrompt &each : voicevalue::groupPrompts(
             m_occasion.ofGroups ? m_settings.text(*m_occasion.ofGroups) : QString())) {
        if (!group.isEmpty() && each.group.toCaseFolded() == group) {
            heard.what = each.what;
        }
    }
    if (m_occasion.names && voicevalue::spokenLanguage(heard.what)) {
        heard.name = voicevalue::nameFor(m_settings.text(*m_occasion.names), group);
    }
    return heard;
}

void PromptSounds::read(const Heard &heard)
{
    m_hasNames = m_hasNames || !heard.name.isEmpty();
    if (heard.what == voicevalue::Off || m_sounds.contains(heard)) {
        return;
    }
    m_sounds[heard] = {};
    const std::optional<QString> language = voicevalue::spokenLanguage(heard.what);
    if (language || m_occasion.isAlwaysSpoken) {
        speak(heard, language.value_or(QString()));
    } else {
        readFile(heard);
    }
}

void PromptSounds::readFile(const Heard &heard)
{
    const Result<Samples> sound =
        readSound(voicevalue::fileOf(heard.what, m_ownDir), VoicePhrases::LongestSound);
    if (!sound && heard.what.startsWith(voicevalue::Own)) {
        qCWarning(lcService) << "an own prompt is gone, so the machine's voice says the standard:"
                             << redactedText(sound.error().detail);
        speak(heard, {});
        return;
    }
    take(heard, sound);
}

void PromptSounds::speak(const Heard &heard, const QString &language)
{
    speakAt(heard, language, Speaker::UsualSpeed);
}

/** One speaker for each: a speaker says one thing at a time. */
void PromptSounds::speakAt(const Heard &heard, const QString &language, int wordsPerMinute)
{
    std::unique_ptr<Speaker> &speaker = m_speakers[heard];
    if (!speaker) {
        speaker = std::make_unique<Speaker>(m_clock);
    }
    const bool isNamed = !heard.name.isEmpty() && wordsPerMinute > 0;
    const ChatLanguage::Speaking speaking(language.isEmpty() ? nullptr : m_tongues, language);
    speaker->say(
        isNamed ? m_occasion.withName(heard.name) : m_occasion.sentence(), VoicePhrases::voice(),
        [this, heard, language, wordsPerMinute](const Result<Samples> &sound) {
            spoken(heard, language, wordsPerMinute, sound);
        },
        isNamed ? wordsPerMinute : Speaker::UsualSpeed);
}

void PromptSounds::spoken(const Heard &heard, const QString &language, int wordsPerMinute,
                          const Result<Samples> &sound)
{
    if (sound && !heard.name.isEmpty() && wordsPerMinute > 0 && m_occasion.seconds) {
        const std::chrono::seconds most {m_settings.number(*m_occasion.seconds)};
        const std::chrono::milliseconds length = timeOf(sound->size());
        if (length > most) {
            // What is said twice as fast is not understood.
            const auto needed = static_cast<int>(wordsPerMinute * (length / (most - Margin)) + 1);
            speakAt(heard, language,
                    wordsPerMinute == Speaker::UsualSpeed && needed <= FastestSpeed ? needed
                                                                                    : WithoutName);
            return;
        }
    }
    take(heard, sound);
    Q_EMIT made();
}

void PromptSounds::take(const Heard &heard, const Result<Samples> &sound)
{
    if (!sound && sound.error().code == ErrorCode::Cancelled) {
        return; // there is a newer one
    }
    if (!sound) {
        qCWarning(lcService) << "callers are told nothing, as there is no sound of"
                             << redactedText(sound.error().detail);
    }
    m_sounds[heard] = sound.value_or(Samples());
}

Samples PromptSounds::of(const QStringList &groups) const
{
    Heard heard = heardBy({});
    for (const QString &group : groups) {
        const auto own = m_own.constFind(group.toCaseFolded());
        if (own != m_own.cend()) {
            heard = *own;
            break;
        }
    }
    const auto sound = m_sounds.find(heard);
    return sound == m_sounds.end() ? Samples() : sound->second;
}

} // namespace vp
