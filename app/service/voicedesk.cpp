// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/voicedesk.h"

#include "base/logging.h"
#include "service/voicemailphrases.h"
#include "service/voicephrases.h"
#include "settings/voicevalues.h"
#include "voice/tones.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace vp {

VoiceDesk::VoiceDesk(Settings &settings, Clock &clock, VoicePortOpener opener, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_announcer(clock, std::move(opener))
    , m_announcements(settings, clock,
                      {SettingKey::VoiceAnnouncement, SettingKey::VoiceGroups,
                       &VoicePhrases::beingConnected, false, SettingKey::VoiceAnnouncedName,
                       &VoicePhrases::beingConnectedTo, SettingKey::VoiceMaxSeconds})
    , m_reassurances(settings, clock,
                     {SettingKey::VoiceAnnouncement, SettingKey::VoiceGroups,
                      &VoicePhrases::stillTrying, true})
    , m_apologies(settings, clock,
                  {SettingKey::VoiceAnnouncement, SettingKey::VoiceGroups,
                   &VoicePhrases::nobodyReached, true})
    , m_greetings(
          settings, clock,
          {SettingKey::VoicemailGreeting, SettingKey::VoicemailGroups, &VoicemailPhrases::greeting})
    , m_greetingBefore(settings, clock,
                       {SettingKey::VoicemailBeforeRinging, {}, &VoicemailPhrases::greetingBefore})
    , m_namePrompt(settings, clock, {SettingKey::VoiceNamePrompt, {}, &VoicePhrases::sayYourName})
    , m_notice(settings, clock,
               {SettingKey::VoiceRecordNotice,
                {},
                [&settings] {
                    return VoicePhrases::isRecorded(settings.text(SettingKey::VoiceRecordCalls)
                                                    == voicevalue::Always);
                }})
    , m_asker(clock)
    , m_aroundSpeakers {Speaker(clock), Speaker(clock)}
{
    connect(&m_announcements, &PromptSounds::made, this, &VoiceDesk::choosePrompt);
    connect(&m_reassurances, &PromptSounds::made, this, &VoiceDesk::chooseReassurance);
    connect(&m_apologies, &PromptSounds::made, this, &VoiceDesk::chooseApology);
    connect(&m_greetings, &PromptSounds::made, this, &VoiceDesk::chooseGreeting);
    connect(&m_greetingBefore, &PromptSounds::made, this,
            [this] { m_announcer.setGreetingBefore(m_greetingBefore.of({})); });
    connect(&m_namePrompt, &PromptSounds::made, this,
            [this] { m_announcer.setNamePrompt(m_namePrompt.of({})); });
    connect(&m_notice, &PromptSounds::made, this, &VoiceDesk::chooseNotice);
    connect(&m_announcer, &Announcer::nameTaken, this, &VoiceDesk::nameTaken);
    connect(&m_settings, &Settings::changed, this, [this](SettingKey key) {
        if (!m_made) {
            return;
        }
        if (m_apologies.isAbout(key)) {
            m_reassurances.make();
            m_apologies.make();
        }
        if (key == SettingKey::VoiceMaxSeconds) {
            applyLongest();
        }
        if (PromptSounds *sounds = soundsOf(key)) {
            sounds->make();
        } else if (key == SettingKey::Language) {
            makePrompts();
            forget();
        } else if (key == SettingKey::VoiceRecordCalls) {
            makeNotice();
        } else if (key == SettingKey::VoiceScreening) {
            makeScreening();
            forget();
        } else if (key == SettingKey::VoicemailMaxSeconds) {
            applyLongest();
        } else if (key == SettingKey::VoiceConfirm) {
            forget();
        }
    });
}

/** Null = the setting names no sounds. */
PromptSounds *VoiceDesk::soundsOf(SettingKey key)
{
    for (PromptSounds *sounds :
         {&m_announcements, &m_greetings, &m_greetingBefore, &m_namePrompt, &m_notice}) {
        if (sounds->isAbout(key)) {
            return sounds;
        }
    }
    return nullptr;
}

void VoiceDesk::setMeans(const QString &ownDir, Tongues *tongues)
{
    for (PromptSounds *sounds : {&m_announcements, &m_reassurances, &m_apologies, &m_greetings,
                                 &m_greetingBefore, &m_namePrompt, &m_notice}) {
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
    m_reassurances.make();
    m_apologies.make();
    m_greetings.make();
    m_greetingBefore.make();
    makeScreening();
    makeNotice();
}

void VoiceDesk::makeNotice()
{
    if (records()) {
        m_notice.make();
    } else {
        m_announcer.setNotice({});
    }
}

/** Nothing is said of it where nothing is recorded. */
void VoiceDesk::chooseNotice()
{
    m_announcer.setNotice(records() ? m_notice.of({}) : Samples());
}

/** Nothing of it where nobody is asked. */
void VoiceDesk::makeScreening()
{
    if (!screens()) {
        return;
    }
    m_namePrompt.make();
    const QStringList texts = VoicePhrases::questionAround();
    for (std::size_t i = 0; i < m_around.size(); ++i) {
        m_around.at(i).clear();
        const QString text = texts.value(static_cast<qsizetype>(i));
        if (text.isEmpty()) {
            continue; // in this language a name comes first, or last
        }
        m_aroundSpeakers.at(i).say(text, VoicePhrases::voice(),
                                   [this, i](const Result<Samples> &sound) {
                                       m_around.at(i) = sound.value_or(m_around.at(i));
                                   });
    }
}

void VoiceDesk::choosePrompt()
{
    m_announcer.setPrompt(m_announcements.of(m_groups));
}

void VoiceDesk::chooseReassurance()
{
    m_announcer.setReassurance(m_reassurances.of(m_groups));
}

void VoiceDesk::chooseApology()
{
    m_announcer.setApology(m_apologies.of(m_groups));
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
        chooseReassurance();
        chooseApology();
        chooseGreeting();
    }
    if (std::exchange(m_call, record.startedAt) != record.startedAt) {
        letGoOfName(); // of who called before
    }
    m_announcer.setAsksName(asksName(record, groups));
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
        chooseReassurance();
        chooseApology();
        chooseGreeting();
    }
    m_announcer.setAsksName(false);
    m_call = {};
    letGoOfName();
    makeQuestion(VoicePhrases::question());
}

bool VoiceDesk::records() const
{
    return m_settings.text(SettingKey::VoiceRecordCalls) != voicevalue::Off;
}

bool VoiceDesk::screens() const
{
    return m_settings.text(SettingKey::VoiceScreening) != voicevalue::Off;
}

/** Whom the owner has taken already is not asked who he is. */
bool VoiceDesk::asksName(const CallRecord &record, const QStringList &groups) const
{
    const bool isKnown = !record.remoteName.isEmpty();
    const bool isMeant = screens()
        && (!isKnown || m_settings.text(SettingKey::VoiceScreening) != voicevalue::Unknown);
    if (!isMeant || record.direction != StoryDirection::Inbound || record.masterNumber.isEmpty()) {
        return false;
    }
    const QStringList never = m_settings.text(SettingKey::VoiceScreeningExcept).split(u',');
    const bool isExempt = std::ranges::any_of(never, [&groups](const QString &group) {
        return groups.contains(group.trimmed(), Qt::CaseInsensitive);
    });
    return !isExempt
        && std::ranges::find(record.reasons, RoutingReason::TakenByOwner, &DecisionReason::kind)
        == record.reasons.end();
}

/** What A's phone is asked from now on, until this call is over. */
void VoiceDesk::nameTaken(const Samples &name)
{
    constexpr auto breath = 150ms;
    Samples question = spoken(m_around[0]);
    for (const Samples &part :
         {silence(breath), spoken(name), silence(breath), spoken(m_around[1])}) {
        question.insert(question.end(), part.begin(), part.end());
    }
    m_hasName = true;
    m_announcer.setQuestion(std::move(question));
    Q_EMIT nameSaid(name);
}

void VoiceDesk::letGoOfName()
{
    if (std::exchange(m_hasName, false)) {
        m_announcer.setQuestion(m_plain);
        m_asked.clear();
    }
}

/** Some phone may be asked for a digit. */
bool VoiceDesk::asksAtAll() const
{
    return screens() || m_settings.text(SettingKey::VoiceConfirm) != voicevalue::Off;
}

void VoiceDesk::makeQuestion(const QString &text)
{
    if (m_hasName) {
        return; // he has said who he is
    }
    if (!asksAtAll()) {
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
            if (!m_hasName) {
                m_announcer.setQuestion(*sound);
            }
        } else if (sound.error().code != ErrorCode::Cancelled) {
            qCWarning(lcService) << "no phone can be asked, as there is no sound of"
                                 << redactedText(sound.error().detail);
        }
    });
}

} // namespace vp
