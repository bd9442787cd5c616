// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "callflow/calljoiner.h"
#include "modem/modemsession.h"
#include "sim/simulatedmodem.h"
#include "sim/simulatednetwork.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace vp::test {

/** What may happen at any instant of a story. */
enum class Mishap : std::uint8_t {
    RemoteHangsUp,
    MasterAnswers,
    MasterHangsUp,
    MasterBusy,
    SecondCaller,
    JoinRefused,
    HoldRefused,
    CommandTimeout,
    ModemResetDropping,
    ModemResetKeeping,
    OwnerCloses,
    // Only where there are other ways or a second phone.
    TransferRefused,
    TransferIgnored,
    DeflectionRefused,
    DeflectionIgnored,
    SecondPhoneBusy,
    SecondPhoneRings,
    OtherPhoneChosen, ///< the owner wants A's second phone, at once
    // Only where A's phone is asked.
    PressesTwo,
    PressesWrongKey,
    // Only where a message may be taken.
    MessageWanted, ///< by the owner, at once
    CallerPressesKey,
    SoundGone, ///< the voice port is gone, or lets nothing through any more
    AnsweredHere, ///< by the owner at the computer, at once
    // Of every story with two legs.
    RemoteLetGo, ///< by the owner, alone
    MasterLetGo,
};
inline constexpr int MishapCount = 11; ///< of every story
inline constexpr int AllMishapCount = 18; ///< without those of a phone that is asked
[[nodiscard]] const char *nameOf(Mishap mishap);

/** Who does what by himself in a story. */
struct Cast
{
    StoryDirection direction = StoryDirection::Inbound;
    bool masterAnswersHimself = true; ///< false: rings until something happens
    bool secondPhone = false; ///< a second one of A rings after the first, and answers
    CallWays ways {};
    bool deflection = false; ///< the network knows it
    bool asks = false; ///< C rings until the test says what becomes of him
    QByteArray dialect = "huawei-e173"; ///< the make of the stick
    bool speaks = false; ///< C is told something before he is held
    ConfirmMode confirm = ConfirmMode::Never;
    bool mailbox = false; ///< A's phone is one, which presses nothing
    enum class Message : std::uint8_t {
        None,
        ByRule, ///< nobody is called
        WhenMissed, ///< when no phone of A's was reached, or when the owner wants it so
        Before, ///< A's phone is called, if he likes
    } message = Message::None;
    bool here = false; ///< C talks with this computer; no phone of A's is called
    bool mute = false; ///< nothing can be asked, and nothing heard
    bool screens = false; ///< C is asked for his name
    bool apologises = false; ///< C is told that no phone was reached
    bool reassures = false; ///< C is told that another phone is tried
    bool tells = false; ///< outbound: C is told something before he is joined
};

/** Says something for a while, hears what is pressed, and knows whether the port was given back. */
class StoryVoice : public CallVoice
{
    Q_OBJECT
public:
    explicit StoryVoice(Clock &clock)
        : m_end(clock)
    {
        connect(&m_end, &Deadline::expired, this, [this] {
            if (isTaking) {
                Q_EMIT messageEnded(isMute ? MessageEnd::Mute : MessageEnd::Taken);
            } else if (isNaming) {
                isNaming = false;
                Q_EMIT nameEnded(isMute ? NameEnd::Mute : NameEnd::Said);
            } else if (isAsking) {
                Q_EMIT cannotAsk();
            } else {
                Q_EMIT announced();
            }
        });
    }
    [[nodiscard]] bool canAnnounce() const override { return announces; }
    [[nodiscard]] bool canGiveNotice() const override { return tells; }
    void giveNotice() override
    {
        ++notices;
        m_end.start(std::chrono::milliseconds(isMute ? 300 : 2000));
    }
    [[nodiscard]] bool canReassure() const override { return reassures; }
    void reassure() override
    {
        ++reassurances;
        m_end.start(std::chrono::milliseconds(isMute ? 300 : 1500));
    }
    [[nodiscard]] bool canApologise() const override { return apologises; }
    void apologise() override
    {
        ++apologies;
        m_end.start(std::chrono::milliseconds(isMute ? 300 : 2000));
    }
    [[nodiscard]] bool canAskName() const override { return screens; }
    void askName() override
    {
        ++names;
        isNaming = true;
        m_end.start(std::chrono::milliseconds(isMute ? 0 : 3500));
    }
    [[nodiscard]] bool canAsk() const override { return true; }
    void prepare() override { isHeld = true; }
    void announce() override
    {
        ++announcements;
        m_end.start(std::chrono::milliseconds(1500));
    }
    void ask() override
    {
        ++questions;
        isHeld = true;
        isAsking = true;
        if (isMute) {
            m_end.start(std::chrono::milliseconds(300));
        }
    }
    [[nodiscard]] bool canTakeMessage(MessageOccasion /*occasion*/) const override { return takes; }
    void takeMessage(MessageOccasion /*occasion*/) override
    {
        ++messages;
        isTaking = true;
        m_end.start(std::chrono::milliseconds(isMute ? 300 : 8000));
    }
    [[nodiscard]] bool canTalk() const override { return true; }
    void talk() override
    {
        ++talks;
        isHeld = true;
    }
    void endMessage() override { m_end.start(std::chrono::milliseconds(0)); }
    [[nodiscard]] MessageEnd messageSoFar() const override { return MessageEnd::Nothing; }
    /** The sound is gone. */
    void fail()
    {
        isMute = true;
        if (isTaking || isNaming) {
            m_end.start(std::chrono::milliseconds(300));
        }
    }
    void release() override
    {
        isHeld = false;
        isTaking = false;
        isNaming = false;
        isAsking = false;
        m_end.stop();
    }
    bool announces = true;
    bool isMute = false;
    bool isHeld = false;
    bool isAsking = false;
    bool takes = false;
    bool isTaking = false;
    bool screens = false;
    bool isNaming = false;
    bool tells = false;
    bool apologises = false;
    bool reassures = false;
    int apologies = 0;
    int reassurances = 0;
    int notices = 0;
    int names = 0;
    int messages = 0;
    int talks = 0;
    int announcements = 0;
    int questions = 0;

private:
    Deadline m_end;
};

/** The joiner on the real modem layer on a simulated stick in a simulated network, in virtual time.
 */
class StoryWorld
{
public:
    explicit StoryWorld(const Cast &cast);
    ~StoryWorld();

    /** Lets C call, or asks for the outgoing call. */
    void begin();
    void happen(Mishap mishap);
    /** One due deadline of anybody; false when nothing is due within the story's limit. */
    bool tick();
    /** Runs until everything is at rest (at most some virtual minutes). */
    void settle();
    [[nodiscard]] bool isAtRest() const;
    /** Why the story broke a promise; empty when it kept them all. */
    [[nodiscard]] QString complaint() const;
    [[nodiscard]] const std::vector<CallOutcome> &outcomes() const { return m_outcomes; }
    /** The longest C was on hold with nobody called for him. */
    [[nodiscard]] std::chrono::milliseconds abandoned() const { return m_abandoned; }
    /** What was sent about calls since the story began: not the questions, nor anything else. */
    [[nodiscard]] QStringList callCommands() const;
    [[nodiscard]] const QStringList &log() const { return m_log; }
    [[nodiscard]] CallJoiner &joiner() { return *m_joiner; }
    [[nodiscard]] sim::SimulatedNetwork &network() { return m_network; }
    [[nodiscard]] sim::SimulatedModem &modem() { return m_modem; }
    [[nodiscard]] ModemSession &session() { return *m_session; }
    [[nodiscard]] ManualClock &clock() { return m_clock; }
    [[nodiscard]] const StoryVoice &voice() const { return m_voice; }

private:
    void note(const QString &what);
    void prepareParties();
    void prepareVoice();
    void watchHold();
    [[nodiscard]] RingPlan planOfCast() const;

    Cast m_cast;
    ManualClock m_clock;
    sim::SimulatedNetwork m_network;
    sim::SimulatedModem m_modem;
    StoryVoice m_voice {m_clock};
    Deadline m_thinking {m_clock}; ///< until A presses 1
    std::unique_ptr<ModemSession> m_session;
    std::unique_ptr<CallJoiner> m_joiner;
    PhoneNumber m_master;
    PhoneNumber m_remote;
    std::vector<CallOutcome> m_outcomes;
    std::vector<CallOutcome> m_strangers; ///< of second callers who became stories of their own
    QStringList m_log;
    bool m_begun = false;
    bool m_refused = false; ///< the story could not even begin (no modem)
    int m_stories = 0;
    bool m_ownStory = false;
    int m_ticks = 0;
    std::optional<std::chrono::milliseconds> m_aloneSince;
    std::chrono::milliseconds m_abandoned {0};
    bool m_mailboxAnswers = false;
    bool m_mailboxHeard = false; ///< somebody else than our line
};

} // namespace vp::test
