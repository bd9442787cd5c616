// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/voicedesk.h"

#include "base/logging.h"
#include "service/voicemailphrases.h"
#include "service/voicephrases.h"
#include "settings/voicevalues.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace vp {

VoiceDesk::VoiceDesk(Settings &settings, Clock &clock, VoicePortOpener opener, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_announcer(clock, std::move(opener))
    , m_announcements(
          settings, clock,
          {SettingKey::VoiceAnnouncement, SettingKey::VoiceGroups, &VoicePhrases::beingConnected})
    , m_greetings(
          settings, clock,
          {SettingKey::VoicemailGreeting, SettingKey::VoicemailGroups, &VoicemailPhrases::greeting})
    , m_greetingBefore(settings, clock,
                       {SettingKey::VoicemailBeforeRinging, {}, &VoicemailPhrases::greetingBefore})
    , m_asker(clock)
{
    connect(&m_announcements, &PromptSounds::made, this, &VoiceDesk::choosePrompt);
    connect(&m_greetings, &PromptSounds::made, this, &VoiceDesk::chooseGreeting);
    connect(&m_greetingBefore, &PromptSounds::made, this,
            [this] { m_announcer.setGreetingBefore(m_greetingBefore.of({})); });
    connect(&m_settings, &Settings::changed, this, [this](SettingKey key) {
        if (!m_made) {
            return;
        }
        if (PromptSounds *sounds = soundsOf(key)) {
            sounds->make();
        } else if (key == SettingKey::Language) {
            makePrompts();
            forget();
        } else if (key == SettingKey::VoiceMaxSeconds || key == SettingKey::VoicemailMaxSeconds) {
            applyLongest();
        } else if (key == SettingKey::VoiceConfirm) {
            forget();
        }
    });
}

/** Null = the setting names no sounds. */
PromptSounds *VoiceDesk::soundsOf(SettingKey key)
{
    for (PromptSounds *sounds : {&m_announcements, &m_greetings, &m_greetingBefore}) {
        if (sounds->isAbout(key)) {
            return sounds;
        }
    }
    return nullptr;
}

void VoiceDesk::setMeans(const QString &ownDir, Tongues *tongues)
{
    for (PromptSounds *sounds : {&m_announcements, &m_greetings, &m_greetingBefore}) {
        sounds->setMeans(ownDir, tongues);
    }
}

/** Nothing is said by a machine, nor read, where nobody would hear it. */
void VoiceDesk::look()
{
    if (!m_announcer.hasPort() || std::exchange(m_made, true)) {
        return;
    }
    applyLongest();
    makePrompts();
    forget();
}

void VoiceDesk::applyLongest()
{
    m_announcer.setLongest(std::chrono::seconds {m_settings.number(SettingKey::VoiceMaxSeconds)});
    m_announcer.setLongestMessage(
        std::chrono::seconds {m_settings.number(SettingKey::VoicemailMaxSeconds)});
}

void VoiceDesk::makePrompts()
{
    m_announcements.make();
    m_greetings.make();
    m_greetingBefore.make();
}

void VoiceDesk::choosePrompt()
{
    m_announcer.setPrompt(m_announcements.of(m_groups));
}

void VoiceDesk::chooseGreeting()
{
    Samples own = m_greetings.of(m_groups);
    m_announcer.setGreeting(own.empty() ? m_greetings.of({}) : std::move(own));
}

void VoiceDesk::begin(const CallRecord &record, const QStringList &groups)
{
    if (!m_made) {
        return;
    }
    if (m_groups != groups) {
        m_groups = groups;
        choosePrompt();
        chooseGreeting();
    }
    if (record.masterNumber.isEmpty()) {
        return; // nobody is to ring
    }
    makeQuestion(VoicePhrases::question(record));
}

void VoiceDesk::forget()
{
    if (!m_made) {
        return;
    }
    if (!m_groups.isEmpty()) {
        m_groups.clear();
        choosePrompt();
        chooseGreeting();
    }
    makeQuestion(VoicePhrases::question());
}

void VoiceDesk::makeQuestion(const QString &text)
{
    if (m_settings.text(SettingKey::VoiceConfirm) == voicevalue::Off) {
        m_asked.clear();
        m_announcer.setQuestion({});
        return;
    }
    if (text == m_asked) {
        return;
    }
    m_asked = text;
    m_announcer.setQuestion(m_plain); // never with the name of who called before
    const bool isPlain = text == VoicePhrases::question();
    m_asker.say(text, VoicePhrases::voice(), [this, isPlain](const Result<Samples> &sound) {
        if (sound) {
            m_plain = isPlain ? *sound : m_plain;
            m_announcer.setQuestion(*sound);
        } else if (sound.error().code != ErrorCode::Cancelled) {
            qCWarning(lcService) << "no phone can be asked, as there is no sound of"
                                 << redactedText(sound.error().detail);
        }
    });
}

} // namespace vp
