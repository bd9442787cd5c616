// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "callflow/calljoiner.h"
#include "callflow/secondcallers.h"
#include "callflow/storylegs.h"
#include "callflow/storymachine.h"
#include "callflow/storyplan.h"

#include <chrono>
#include <optional>

namespace vp {

/** The running story of a CallJoiner: begun, told and released in calljoiner.cpp, moved on in
 * joinerstory.cpp; the next phone, a party that goes alone and the ways beside the join are in
 * joinerways.cpp, the asking of A's phone and of C's name in joinerconfirm.cpp, the messages in
 * joinermessage.cpp, the talks with this computer in joinerhere.cpp. */
struct CallJoiner::Private
{
    Private(CallJoiner &joiner, CallProvider &source, Clock &clock)
        : q(joiner)
        , provider(source)
        , time(clock)
        , others(source, clock)
        , step(clock)
        , look(clock)
    {
    }

    static constexpr std::chrono::seconds SetupAllowance {20}; ///< from ATD until somebody rings
    static constexpr std::chrono::seconds ChangeDeadline {30}; ///< hold and join, with retries
    static constexpr std::chrono::seconds SpeechDeadline {20}; ///< it ends by itself long before
    void connectProvider();
    void begin(StoryDirection direction);
    /** @p incoming as it is now, when a story may begin with it, or has let it ring until now. */
    [[nodiscard]] Result<Call> ringing(const Call &incoming) const;
    /** Begins its story where it is not that of a call that rings already. */
    Result<> beginWith(const Call &incoming);
    void enter(CallStage stage);
    void evaluate();
    void evaluateRelease();
    void added(const Call &call);
    void changed(const Call &call);
    void removed(const Call &call);
    void verified();
    void requestDone(CallRequest request);
    void requestFailed(CallRequest request, const Error &error);
    void changeFailed(const Error &error);
    void change(); ///< asks for the hold or the join of this stage
    void lookAgain();
    void stepExpired();
    void legGone(const StoryLeg &leg, const CallOutcome &how);
    void end(const CallOutcome &outcome);
    void release();
    void rest();
    [[nodiscard]] bool willAnnounce() const { return voice != nullptr && voice->canAnnounce(); }
    [[nodiscard]] bool willAskName() const { return voice != nullptr && voice->canAskName(); }
    /** The called one must be told something, which he is while A waits to be joined. A way on
     * which the line leaves both is none on which anything is recorded. */
    [[nodiscard]] bool willGiveNotice() const;
    void announce();
    void announced();
    /** C, whom nobody took, is told so before he is let go. */
    [[nodiscard]] bool willApologise() const;
    /** C, who is on hold, is told that another phone is called next. */
    [[nodiscard]] bool willReassure() const;
    void evaluateAfterHold(); ///< either of the two
    void refusedAfterHold();
    /** Nobody but C is on the line, and he may be taken back. */
    [[nodiscard]] bool isAloneWithUs() const;
    void wasSpokenTo(); ///< he is held next, or joined
    [[nodiscard]] bool willSpeak() const { return willAnnounce() || willAskName(); }
    /** C hears what is about to happen, says his name, or is held: the first that is still to be
     * done of @p from on. */
    void beforeHold(CallStage from);
    void named(NameEnd end);
    [[nodiscard]] bool speaksIn(CallStage stage) const;
    [[nodiscard]] bool mayConfirm() const;
    void masterAnswered();
    void admit(); ///< A's phone is taken for A
    void refuse(ReleaseReason why);
    void pressed(char digit);
    void cannotAsk();
    [[nodiscard]] bool canTalk() const { return voice != nullptr && voice->canTalk(); }
    [[nodiscard]] bool canTakeMessage() const;
    [[nodiscard]] bool mayTakeMessage() const;
    [[nodiscard]] bool willGreet() const;
    [[nodiscard]] bool isBefore() const { return before && message == Message::None; }
    void takeMessage(); ///< he is taken back first, when he is held
    void evaluateRecording();
    void takeBack();
    /** C could not be held, and is to leave a message, for which he need not be. */
    [[nodiscard]] bool recordsUnheld();
    void messageEnded(MessageEnd how);
    void messageMissed(const CallOutcome &how); ///< he is gone
    void passOn(MessageEnd how); ///< he has had the time for a message
    [[nodiscard]] CallOutcome messageOutcome(MessageEnd how) const;
    [[nodiscard]] bool leavesMessage(const CallOutcome &instead) const;
    void dialMaster();
    [[nodiscard]] bool mayRedial(const Error &error) const;
    void dialAgain();
    void leavePhone();
    void evaluateNextPhone();
    [[nodiscard]] bool mayRingInstead() const;
    void endOrNext(const CallOutcome &outcome);
    [[nodiscard]] bool mayTryNext(const CallOutcome &outcome);
    void deflect();
    void deflectAccepted();
    void deflectFailed(const Error &error);
    void giveUpDeflection();
    void bothAnswered();
    void connectBoth(); ///< goes the first of the ways
    [[nodiscard]] bool waitForRetry();
    [[nodiscard]] bool goNextWay();
    void evaluateTransfer();
    void handedOverLegGone(const CallOutcome &how);
    void transferBroken(const Error &error);
    [[nodiscard]] StoryLeg &dialedLeg();
    [[nodiscard]] bool isChanging() const;
    [[nodiscard]] OutcomeKind changeRefused() const;
    [[nodiscard]] bool noneHeld() const;

    CallJoiner &q;
    CallProvider &provider;
    const Clock &time;
    CallVoice *voice = nullptr;
    ConfirmMode confirmMode = ConfirmMode::Never;
    int wrongDigits = 0;
    std::optional<std::chrono::milliseconds> alertedAt; ///< when A's phone began to ring
    StoryMachine machine;
    StoryLegs legs;
    SecondCallers others;
    Deadline step; ///< this stage has lasted too long
    Deadline look; ///< look at the list again, or ask again
    JoinerTimeouts timeouts;
    StoryPhones phones;
    StoryWays ways;
    PhoneNumber remote;
    std::optional<CallOutcome> outcome;
    std::optional<Error> failed; ///< of this stage's request; the list decides what it means
    std::chrono::milliseconds nextLook {0};
    std::chrono::milliseconds looked {0};
    std::size_t refusals = 0;
    bool asking = false; ///< the hold or join of this stage is on its way
    bool askAgain = false; ///< look means: ask again
    bool dialing = false; ///< ATD is on its way
    bool othersAllowed = false; ///< calls of no story are left alone
    bool isVerified = false; ///< the list was seen since the release began
    bool releasingAll = false;
    enum class Deflection : std::uint8_t { None, Asked, Accepted } deflection = Deflection::None;
    std::optional<CallOutcome> loss; ///< of a leg that went while something decides what it means
    bool redial = false; ///< the phone was refused and is dialled once more
    enum class Message : std::uint8_t {
        None,
        Asked, ///< by the rule, or by the owner
        WhenMissed, ///< as no phone of A's was reached
    } message = Message::None;
    bool messageWhenMissed = false;
    bool asksName = false; ///< C was asked for his name: A is asked, too
    bool here = false; ///< C talks with this computer, and with no phone of A's
    bool messageBefore = false; ///< before A's phone is called
    bool before = false; ///< C is greeted in this story before A's phone is called
    bool hasLeft = false; ///< he has left a message then
    bool tookBack = false; ///< C was held before he could leave one
    bool takingBack = false; ///< in Recording, and where he is told how it goes: C is held
    bool reassures = false; ///< another phone of A's is called next, and C is told so
    bool holdsBadly = false; ///< this stick: mute behind a hold, or refuses what comes after it
    bool apologises = false; ///< no phone of A's was reached, and C is told so
    bool handedOver = false; ///< the transfer was accepted
    bool waitsForRetry = false; ///< in Joining: for somebody who asks again
    int retries = 0; ///< so often somebody did
};

} // namespace vp
