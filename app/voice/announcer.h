// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "telephony/callvoice.h"
#include "voice/dtmfdetector.h"
#include "voice/headset.h"
#include "voice/messagerecorder.h"
#include "voice/namerecorder.h"
#include "voice/voicechannel.h"

#include <functional>
#include <utility>

namespace vp {

/** @p samples levelled and without a click at either end. */
[[nodiscard]] Samples spoken(Samples samples);

/** The same with the tone behind it, after which somebody may speak; nothing stays nothing. */
[[nodiscard]] Samples withTone(Samples samples);

/** Speaks to a caller between his answer and his hold, and to a called one between his answer and
 * the join, asks for a name, asks A's phone for a
 * digit, takes messages, lets whoever sits at the computer talk, and gives up on a port that is
 * mute. */
class Announcer : public CallVoice
{
    Q_OBJECT
public:
    /** @p opener empty = there is no voice port. */
    Announcer(Clock &clock, VoicePortOpener opener, QObject *parent = nullptr);
    ~Announcer() override;

    /** What is said from the next call on, levelled and without a click; nothing = nothing. */
    void setPrompt(Samples prompt);
    [[nodiscard]] const Samples &prompt() const { return m_prompt; }
    /** What is said first, and alone to somebody whom our line has called, in the same way, and in
     * full however long it is; nothing = nothing. */
    void setNotice(Samples notice);
    [[nodiscard]] const Samples &notice() const { return m_notice; }
    /** What a caller hears between A's phones, no longer than setLongest(); nothing = nothing. */
    void setReassurance(Samples reassurance);
    [[nodiscard]] const Samples &reassurance() const { return m_reassurance; }
    /** What a caller hears whom nobody took, in the same way; nothing = nothing. */
    void setApology(Samples apology);
    [[nodiscard]] const Samples &apology() const { return m_apology; }
    /** Whether the other party has heard it in full since this was asked last. */
    [[nodiscard]] bool takeNoticed() { return std::exchange(m_noticed, false); }
    /** What a caller is asked for his name, before a tone; nothing = nobody is. */
    void setNamePrompt(Samples prompt);
    [[nodiscard]] const Samples &namePrompt() const { return m_namePrompt; }
    /** Whether the caller of now is asked. */
    void setAsksName(bool asks) { m_asksName = asks; }
    /** What A's phone is asked from now on, in the same way. */
    void setQuestion(Samples question);
    [[nodiscard]] const Samples &question() const { return m_question; }
    /** What a caller hears before the tone, in the same way; nothing = no message is taken. */
    void setGreeting(Samples greeting);
    [[nodiscard]] const Samples &greeting() const { return m_greeting; }
    /** The same before A's phone is called; nothing = none is taken then. */
    void setGreetingBefore(Samples greeting);
    [[nodiscard]] const Samples &greetingBefore() const { return m_greetingBefore; }
    /** Names the new file of each message; empty = nothing can be recorded, an empty name = to no
     * file. */
    void setMessageFile(std::function<QString()> newFile) { m_newFile = std::move(newFile); }
    void setLongestMessage(std::chrono::seconds longest) { m_longestMessage = longest; }
    /** It fades out so that it is over then. */
    void setLongest(std::chrono::milliseconds longest) { m_longest = longest; }

    /** Says whether the port is there now; without this it always is. */
    void setFinder(std::function<bool()> isThere) { m_isThere = std::move(isThere); }
    [[nodiscard]] bool hasPort() const { return m_opener && (!m_isThere || m_isThere()); }
    [[nodiscard]] bool canAnnounce() const override
    {
        return hasPort() && !(m_prompt.empty() && m_notice.empty());
    }
    void prepare() override;
    void announce() override;
    [[nodiscard]] bool canGiveNotice() const override { return hasPort() && !m_notice.empty(); }
    void giveNotice() override;
    /** Not where the last sentence behind a hold met a mute port. */
    [[nodiscard]] bool canReassure() const override
    {
        return hasPort() && !m_muteAfterHold && !m_reassurance.empty();
    }
    void reassure() override;
    [[nodiscard]] bool canApologise() const override { return hasPort() && !m_apology.empty(); }
    void apologise() override;
    [[nodiscard]] bool canAskName() const override
    {
        return m_asksName && hasPort() && !m_namePrompt.empty();
    }
    void askName() override;
    [[nodiscard]] bool canAsk() const override { return hasPort() && !m_question.empty(); }
    void ask() override;
    [[nodiscard]] bool canTakeMessage(MessageOccasion occasion) const override;
    void takeMessage(MessageOccasion occasion) override;
    void endMessage() override;
    [[nodiscard]] MessageEnd messageSoFar() const override;
    [[nodiscard]] bool canTalk() const override { return hasPort() && m_headset.exists(); }
    void talk() override;
    /** Who talks; opened by whoever lets him. release() closes it. */
    [[nodiscard]] Headset &headset() { return m_headset; }
    /** They talk, or would, if the port were not mute. */
    [[nodiscard]] bool isTalking() const { return m_task == Task::Talking; }
    [[nodiscard]] bool isMute() const { return m_mute; }
    /** They talk, but the port is gone, or was not there; it is opened again every PortAgain. */
    [[nodiscard]] bool isPortLost() const { return isTalking() && !m_channel.isOpen(); }
    static constexpr std::chrono::seconds PortAgain {2};
    void release() override;

Q_SIGNALS:
    /** isTalking(), isMute() or isPortLost() is another. */
    void talkChanged();
    /** The port was gone while they talk, and is open again: the modem may have to be told. */
    void portReopened();
    /** What he has said when he was asked for his name; before nameEnded(). */
    void nameTaken(const vp::Samples &name);
    /** A message that is worth keeping; after messageEnded(), or when the call is over. */
    void messageTaken(const vp::TakenMessage &message);

private:
    enum class Task : std::uint8_t {
        None,
        Announcing,
        AskingName, ///< up to the end of the tone
        Naming,
        Named, ///< it is over, and will be told in a moment
        Asking,
        Greeting, ///< up to the end of the tone
        Recording,
        Recorded, ///< it is over, and will be told in a moment
        Talking,
    };

    void say(Samples all, std::chrono::milliseconds longest);
    void finish();
    [[nodiscard]] std::chrono::milliseconds longestPart() const;
    void listenForName(const Samples &heard);
    void finishName();
    void tellName();
    void askAgain();
    void stopped(); ///< the port is mute, or gone
    void unheard(); ///< the modem takes nothing of what is said
    [[nodiscard]] const Samples &greetingOf(MessageOccasion occasion) const;
    void greeted();
    void record(const Samples &heard);
    void finishMessage();
    void messageStopped();
    void keepMessage();
    void listen(const Samples &heard);
    void setMute(bool mute);
    void openAgain();
    void connectTalk();

    VoicePortOpener m_opener;
    std::function<bool()> m_isThere;
    VoiceChannel m_channel;
    Deadline m_end; ///< when it is to fade out
    Deadline m_soon; ///< announced(), cannotAsk() and the like, later than they were asked for
    Deadline
        m_pause; ///< until the question is repeated, or until a message ends whose sound stays away
    DtmfDetector m_detector;
    MessageRecorder m_recorder;
    Headset m_headset;
    NameRecorder m_name;
    NameEnd m_nameEnd = NameEnd::Nothing; ///< of the last one
    bool m_asksName = false;
    bool m_noticed = false;
    bool m_wasMute = false; ///< since the port was opened
    bool m_isAfterHold = false; ///< what is being said
    bool m_muteAfterHold = false; ///< when something was said then last
    bool m_mute = false; ///< while they talk: the modem lets nothing through
    Samples m_greeting; ///< with the tone
    Samples m_greetingBefore; ///< with the tone, before A's phone is called
    MessageOccasion m_occasion = MessageOccasion::InPlace; ///< of the last one
    std::function<QString()> m_newFile;
    std::chrono::seconds m_longestMessage {180};
    Samples m_prompt;
    Samples m_notice;
    Samples m_reassurance;
    Samples m_apology;
    Samples m_namePrompt; ///< with the tone
    Samples m_question;
    std::chrono::milliseconds m_longest {4000};
    Task m_task = Task::None;
    MessageEnd m_messageEnd = MessageEnd::Nothing; ///< of the last one
    qint64 m_heardBefore = 0; ///< frames, when A's phone was first asked
    qint64 m_recordingSince = 0; ///< frames
    qint64 m_sentBefore = 0; ///< frames, when the announcement began
};

} // namespace vp
