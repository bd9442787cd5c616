// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "telephony/callprovider.h"
#include "telephony/callstory.h"
#include "telephony/callvoice.h"
#include "telephony/ringplan.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace vp {

/** How long each side may ring, and how long the modem may take for a step. */
struct JoinerTimeouts
{
    std::chrono::seconds ringMaster {25};
    std::chrono::seconds ringRemote {60};
    std::chrono::seconds confirm {12};
    /** How long both are kept when every way to bring them together was refused, for somebody who
     * may ask again; 0 = they are let go at once. */
    std::chrono::seconds askJoinAgain {0};
    bool operator==(const JoinerTimeouts &) const = default;
};

/** When A's phone, having answered, is asked for a digit before anybody is joined to it. */
enum class ConfirmMode : std::uint8_t {
    Never,
    /** When a mailbox is suspected: the network has forwarded the call, or it was taken at once. */
    Suspected,
    /** For every caller; a forwarded call has reached a mailbox, and nobody is asked. What A asked
     * for himself is as in Suspected. */
    Always,
};

/** What a try to send a ringing caller on has shown. */
enum class DeflectionVerdict : std::uint8_t {
    Works,
    Fails, ///< not provisioned, not known, or accepted and never done
};

/**
 * Makes one bridged call at a time, inbound (answer C, hold, dial A, join) or outbound (dial A,
 * hold, dial C, join), by events only. A may be several phones, called one after the other; and
 * there are other ways to bring both together, each with its fall-back. Whatever happens: no call
 * is left open, and finished() comes exactly once a story. Long-lived; rests in Idle.
 */
class CallJoiner : public QObject
{
    Q_OBJECT
public:
    CallJoiner(CallProvider &provider, Clock &clock, QObject *parent = nullptr);
    ~CallJoiner() override;

    void setTimeouts(const JoinerTimeouts &timeouts);
    /**
     * Whether a call of no story lives by intention, as a test call does. While not (the default),
     * such a call is ended as soon as the table of calls shows it in Idle: it is nobody's, and
     * somebody pays for it.
     */
    void setOthersAllowed(bool allowed);
    /** Who speaks to the caller between his answer and his hold, and asks A's phone; null (the
     * default) = nobody. Not to be changed during a story; outlives us. */
    void setVoice(CallVoice *voice);
    /** Never at first; without a voice that can ask as if it were. */
    void setConfirmMode(ConfirmMode mode);
    [[nodiscard]] CallStage stage() const;
    [[nodiscard]] bool isIdle() const { return stage() == CallStage::Idle; }
    /** The leg as of now; none when it does not exist (any more). */
    [[nodiscard]] std::optional<Call> leg(CallParty party) const;

    /**
     * C rings, and somebody is asked: nothing is done until bridgeInbound() or reject() for the
     * same call. Errors as those of bridgeInbound().
     */
    Result<> letRing(const Call &incoming);
    /**
     * C rings: connect to the phones of @p plan, one after the other. @p ways: Deflect, when it is
     * there at all, is tried first and with the first phone only; then the others in their order
     * (none: join). CallInProgress when neither idle nor letting him ring, NotReady without a
     * modem, NotFound when C is gone, InvalidInput without a phone.
     */
    Result<> bridgeInbound(const Call &incoming, const RingPlan &plan, const CallWays &ways = {});
    /** Connect the first phone of @p plan that answers with @p remote. CallInProgress when not idle
     * or any call exists, NotReady without a modem, InvalidInput without a phone. */
    Result<> bridgeOutbound(const RingPlan &plan, const PhoneNumber &remote,
                            const CallWays &ways = {});
    /**
     * The owner wants other phones of A than those that are left: the one that rings is given up.
     * NotFound when it is too late, as A has answered, or as C is being sent on; InvalidInput
     * without a phone.
     */
    Result<> ringInstead(const RingPlan &plan);
    [[nodiscard]] bool mayRingInstead() const;
    /** Every way to bring both together was refused, and they are still there: see retryJoin(). */
    [[nodiscard]] bool mayRetryJoin() const;
    /** Tries all ways once more. NotFound when nobody waits for that. */
    Result<> retryJoin();
    /** Both talk, and may be put on hold together; they hear nothing of each other then. */
    [[nodiscard]] bool mayHold() const;
    /** Both are on hold, and may go on. */
    [[nodiscard]] bool mayResume() const;
    /** Asks the modem for whichever of the two is possible; the legs tell when it is done. NotFound
     * when neither is. @see 3GPP TS 22.084, 1.3.4 */
    Result<> holdOrResume();
    /** Both parties have a call, and this one may be let go alone. */
    [[nodiscard]] bool mayHangUp(CallParty party) const;
    /**
     * Ends the call of @p party as if he had hung up: for a phone of A that has not been joined yet
     * the next one is called, or C is asked for a message, where there is any; else the other party
     * goes, too. NotFound when it is not possible. @see 3GPP TS 22.030, 6.5.5.1
     */
    Result<> hangUp(CallParty party);
    /** C rings: reject without answering. Ends with finished(Rejected). Errors as bridgeInbound. */
    Result<> reject(const Call &incoming);
    /** C rings: he is answered and asked for a message, and nobody is called. Errors as those of
     * bridgeInbound(), and Unsupported without a voice that can record. */
    Result<> takeMessage(const Call &incoming);
    /** The owner wants C to leave a message instead of waiting for A. NotFound when it is too
     * late. */
    Result<> takeMessageInstead();
    [[nodiscard]] bool mayTakeMessage() const;
    /** C rings: he is answered and talks with this computer, and nobody is called. Errors as those
     * of bridgeInbound(), and Unsupported without a voice that can talk. */
    Result<> talkHere(const Call &incoming);
    /** The same for a caller who is being answered already, or told something: once he was held, a
     * stick may be mute for him. NotFound when it is too late. */
    Result<> talkHereInstead();
    [[nodiscard]] bool mayTalkHere() const;
    /** Calls @p remote, who talks with this computer once he has answered; no phone of A's is
     * called. Errors as those of bridgeOutbound(), and Unsupported without a voice that can talk.
     */
    Result<> callFromHere(const PhoneNumber &remote);
    /** It is a story of C and this computer. */
    [[nodiscard]] bool isHere() const;
    /** Whether C is taken back for a message when the last phone of A was not reached; not by
     * default. Where the modem lets no sound through then, it ends as it would have without. */
    void setMessageWhenMissed(bool wanted);
    /** Whether C is greeted and may leave a message before he is held and A's phone is called, in
     * place of the announcement; not by default. For a modem whose sound is gone after a hold. */
    void setMessageBefore(bool wanted);
    /** The phone of A that rings, rang last or has answered. */
    [[nodiscard]] PhoneNumber phone() const;
    /** In NextPhone: why that one was not reached. */
    [[nodiscard]] ReleaseReason missReason() const;
    /** Ends everything; finished() with @p why (Closed or ShutDown) follows. No-op when idle. */
    void close(OutcomeKind why = OutcomeKind::Closed);

Q_SIGNALS:
    void stageChanged(vp::CallStage stage);
    /** A leg's state changed. */
    void legsChanged();
    /** A's phone should have been asked, and the stick lets nothing through: joined without. */
    void confirmationSkipped();
    /** C was asked for his name before his hold. */
    void nameAsked(vp::NameEnd end);
    /** C was taken back for a message, and the stick has let nothing through since his hold. */
    void mutedByHold();
    /** mayRetryJoin() is true from now on, for a while. */
    void joinRefused();
    /** Deflection was tried; told before the story goes on. */
    void deflectionTried(vp::DeflectionVerdict verdict);
    /** All calls of the story are over. Emitted after stageChanged(Idle). */
    void finished(const vp::CallOutcome &outcome);
    /** Somebody else calls during a story: waiting, told once a caller. */
    void secondCaller(const vp::Call &call);
    /** The second caller is gone: given busy by us, or gave up. */
    void secondCallerGone(const vp::Call &call, bool rejectedByUs);
    /** After finished(): the caller who waited rings alone now and is a story of his own. */
    void secondCallerRings(const vp::Call &call);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vp
