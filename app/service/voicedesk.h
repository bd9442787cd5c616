// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/promptsounds.h"
#include "settings/settings.h"
#include "telephony/callstory.h"
#include "voice/announcer.h"
#include "voice/speaker.h"

#include <QDateTime>
#include <QStringList>

#include <array>

namespace vp {

/**
 * What callers are told, how they are greeted before they leave a message, and what A's phone is
 * asked, as the settings say: sound files of the owner's, or sentences that a machine says. They
 * are made beforehand, and again when the settings change; the question that names the caller is
 * made while the phone is called, or of what he has said himself.
 */
class VoiceDesk : public QObject
{
    Q_OBJECT
public:
    VoiceDesk(Settings &settings, Clock &clock, VoicePortOpener opener, QObject *parent = nullptr);

    /** @see PromptSounds::setMeans(); before look(). */
    void setMeans(const QString &ownDir, Tongues *tongues);
    /** Another modem may have a voice port now, or none any more. */
    void look();
    [[nodiscard]] Announcer &announcer() { return m_announcer; }
    /** Whether anything depends on the caller's groups. */
    [[nodiscard]] bool wantsGroups() const
    {
        return m_announcements.wantsGroups() || m_greetings.wantsGroups() || screens();
    }
    /** The call that has begun, and the groups of who calls. */
    void begin(const CallRecord &record, const QStringList &groups = {});
    /** It is over. */
    void forget();

Q_SIGNALS:
    /** A caller has said who he is, and A's phone will hear it. */
    void nameSaid(const vp::Samples &name);

private:
    void makePrompts();
    void makeScreening();
    void makeNotice();
    void chooseNotice();
    void makeQuestion(const QString &text);
    void nameTaken(const Samples &name);
    void letGoOfName();
    /** Calls are or may be recorded. */
    [[nodiscard]] bool records() const;
    /** Anybody is asked for his name. */
    [[nodiscard]] bool screens() const;
    [[nodiscard]] bool asksName(const CallRecord &record, const QStringList &groups) const;
    [[nodiscard]] bool asksAtAll() const;
    void choosePrompt();
    void chooseApology();
    void chooseReassurance();
    void chooseGreeting();
    [[nodiscard]] PromptSounds *soundsOf(SettingKey key);
    void applyLongest();

    Settings &m_settings;
    Announcer m_announcer;
    PromptSounds m_announcements;
    PromptSounds m_reassurances; ///< between A's phones; where he was told that he is connected
    PromptSounds m_apologies; ///< to whom nobody took; where he was told that he is connected
    PromptSounds m_greetings;
    PromptSounds m_greetingBefore; ///< A's phone is called
    PromptSounds m_namePrompt;
    PromptSounds m_notice; ///< of a recording
    Speaker m_asker;
    std::array<Speaker, 2> m_aroundSpeakers;
    std::array<Samples, 2> m_around; ///< before and behind a caller's own voice
    bool m_hasName = false; ///< the question has it
    QDateTime m_call; ///< which has begun
    Samples m_plain; ///< the question that names nobody
    QStringList m_groups; ///< of who calls now
    bool m_made = false; ///< once there was a port
    QString m_asked; ///< what the question says, or will say in a moment
};

} // namespace vp
