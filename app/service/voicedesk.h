// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/promptsounds.h"
#include "settings/settings.h"
#include "telephony/callstory.h"
#include "voice/announcer.h"
#include "voice/speaker.h"

#include <QStringList>

namespace vp {

/**
 * What callers are told, how they are greeted before they leave a message, and what A's phone is
 * asked, as the settings say: sound files of the
 * owner's, or sentences that a machine says. They are made beforehand, and again when the settings
 * change; the question that names the caller is made while the phone is called.
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
        return m_announcements.wantsGroups() || m_greetings.wantsGroups();
    }
    /** The call that has begun, and the groups of who calls. */
    void begin(const CallRecord &record, const QStringList &groups = {});
    /** It is over. */
    void forget();

private:
    void makePrompts();
    void makeQuestion(const QString &text);
    void choosePrompt();
    void chooseGreeting();
    [[nodiscard]] PromptSounds *soundsOf(SettingKey key);
    void applyLongest();

    Settings &m_settings;
    Announcer m_announcer;
    PromptSounds m_announcements;
    PromptSounds m_greetings;
    PromptSounds m_greetingBefore; ///< A's phone is called
    Speaker m_asker;
    Samples m_plain; ///< the question that names nobody
    QStringList m_groups; ///< of who calls now
    bool m_made = false; ///< once there was a port
    QString m_asked; ///< what the question says, or will say in a moment
};

} // namespace vp
