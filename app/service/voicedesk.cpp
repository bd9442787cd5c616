// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/voicedesk.h"

#include "base/logging.h"
#include "service/voicephrases.h"
#include "settings/voicevalues.h"
#include "voice/soundfile.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace vp {

VoiceDesk::VoiceDesk(Settings &settings, Clock &clock, VoicePortOpener opener, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_announcer(clock, std::move(opener))
    , m_speaker(clock)
    , m_asker(clock)
{
    connect(&m_settings, &Settings::changed, this, [this](SettingKey key) {
        if (!m_made) {
            return;
        }
        if (key == SettingKey::VoiceAnnouncement || key == SettingKey::VoiceGroups) {
            makePrompts();
        } else if (key == SettingKey::Language) {
            makePrompts();
            forget();
        } else if (key == SettingKey::VoiceMaxSeconds) {
            applyLongest();
        } else if (key == SettingKey::VoiceConfirm) {
            forget();
        }
    });
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
}

void VoiceDesk::makePrompts()
{
    m_sounds.clear();
    m_ofGroups.clear();
    read(m_settings.text(SettingKey::VoiceAnnouncement));
    const QString ofGroups = m_settings.text(SettingKey::VoiceGroups);
    for (const voicevalue::GroupPrompt &each : voicevalue::groupPrompts(ofGroups)) {
        m_ofGroups.insert(each.group.toCaseFolded(), each.what);
        read(each.what);
    }
    choosePrompt();
}

void VoiceDesk::read(const QString &what)
{
    constexpr auto enough = 20s; // longer than it may last
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
        m_speaker.say(VoicePhrases::beingConnected(), VoicePhrases::voice(),
                      [this, take](const Result<Samples> &sound) {
                          take(sound);
                          choosePrompt();
                      });
    } else {
        take(readSound(what, enough));
    }
}

void VoiceDesk::choosePrompt()
{
    QString what = m_settings.text(SettingKey::VoiceAnnouncement);
    for (const QString &group : std::as_const(m_groups)) {
        const auto own = m_ofGroups.constFind(group.toCaseFolded());
        if (own != m_ofGroups.cend()) {
            what = *own;
            break;
        }
    }
    m_announcer.setPrompt(m_sounds.value(what));
}

void VoiceDesk::begin(const CallRecord &record, const QStringList &groups)
{
    if (!m_made || record.masterNumber.isEmpty()) {
        return; // nobody is to ring
    }
    if (m_groups != groups) {
        m_groups = groups;
        choosePrompt();
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
