// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telephony/call.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace vp {

/** Who a leg belongs to: A (the owner's phone), C (the other party). B is the line itself. */
enum class CallParty : std::uint8_t { Nobody = 0, Master = 1, Remote = 2 };

enum class StoryDirection : std::uint8_t { Inbound = 0, Outbound = 1 };

/** Where one bridged call stands. The numbers are stored in the history: append only. */
enum class CallStage : std::uint8_t {
    Idle = 0,
    Ringing = 1, ///< C rings, nothing decided or answered yet
    Answering = 2,
    Holding = 3,
    CallingMaster = 4,
    CallingRemote = 5,
    Joining = 6,
    Bridged = 7,
    Releasing = 8,
    NextPhone = 9, ///< A's phone was not reached: it is ended, and the next one is called
    Deflecting = 10, ///< C still rings, and the network is to send him on to A
    Transferring = 11, ///< A and C are connected, and our line leaves
    Announcing = 12, ///< C is answered and told what is about to happen
    Confirming = 13, ///< A's phone has answered, and is asked whether a person did
    Recording = 14, ///< C is greeted, and leaves a message
    Screening = 15, ///< C is answered and asked for his name, before he is held
};
inline constexpr CallStage LastCallStage = CallStage::Screening;

/** How a story ended. Stored: append only. */
enum class OutcomeKind : std::uint8_t {
    Joined = 0, ///< A and C talked; `party` hung up first
    GaveUp = 1, ///< C hung up before being joined
    NotReached =
        2, ///< `party` could not be reached; `cause` says why (busy, no answer, declined …)
    HungUpEarly = 3, ///< `party` (A) had answered but hung up before the join
    HoldRefused = 4, ///< the network or modem refused to hold
    JoinRefused = 5, ///< the network or modem refused to join
    DialRefused = 6, ///< the modem refused to dial `party`
    AnswerFailed = 7, ///< the call could not be answered
    Timeout = 8, ///< the modem did not answer a command
    ModemLost = 9, ///< the modem went away or restarted
    Closed = 10, ///< the owner ended it
    Rejected = 11, ///< rejected by a rule, never answered
    ShutDown = 12, ///< the program was told to stop
    Unconfirmed = 13, ///< the same, but the modem did not confirm: the calls may still be up
    Deflected = 14, ///< the network sent C on to A before anything was answered
    Transferred = 15, ///< A and C talk on without our line
    LeftOver = 16, ///< of before the modem came (back): found still up, and ended
    MessageLeft = 17, ///< C has left a message, which is on the disk
    NoMessage = 18, ///< C was asked for a message, and said nothing that is worth keeping
    Unrecorded = 19, ///< C was answered for a message, and the modem lets no sound through
};
inline constexpr OutcomeKind LastOutcomeKind = OutcomeKind::Unrecorded;

struct CallOutcome
{
    OutcomeKind kind = OutcomeKind::Joined;
    CallParty party = CallParty::Nobody;
    ReleaseCause cause;
    bool operator==(const CallOutcome &) const = default;
};

/** What decided a call; the words are made in service/phrases. Stored: append only. */
enum class RoutingReason : std::uint8_t {
    None = 0,
    OwnPhoneCalls = 1, ///< one of A's phones calls B
    HiddenNumber = 2,
    NotInContacts = 3,
    NoEventNow = 4,
    NoCalendar = 5, ///< a contact, and no calendar is set up
    NoMasterPhone = 6, ///< somebody should ring, but no master phone is known
    TargetIsCaller = 7,
    AskedByOwner = 8, ///< outgoing
    LineBusy = 9, ///< another story was running
    BadNumber = 10, ///< the rule names a number that cannot be dialled
    TargetIsLine = 11, ///< the phone that should ring is the line itself
    OwnBlockEntry = 12, ///< `what` = the entry
    SharedBlocklist = 13, ///< `what` = what matched, `source` = the list
    AllowedByEntry = 14, ///< an allow entry (`what`) cancelled a block
    AllowedAsCalled = 15, ///< the owner has called this number, which cancelled a block
    AllowedAsCalledBack = 16, ///< the same, a short while ago
    DoNotDisturb = 17, ///< `until`
    DisturbingGroup = 18, ///< do not disturb, but not for the group `what`
    DisturbingRepeat = 19, ///< do not disturb, but it is the second call within minutes
    OverrideInForce = 20, ///< the owner's own word for all calls, `until`
    ContactEvent = 21, ///< event `what` of the calendar `source`, `until`, names the contact
    GroupEvent = 22, ///< the same for one of his groups
    EventPassedOver = 23, ///< another event in force, which lost to the one before
    EventUnreadable = 24, ///< an event that would apply, if its location could be read
    NoVoicemail = 25, ///< the rule says voicemail, and nothing can be recorded
    NobodyAnswered = 26, ///< the owner was asked, and said nothing in time
    TakenByOwner = 27, ///< the owner was asked, or decided himself while it rang
    NotAsked = 28, ///< A's phone should have been asked to confirm, and the stick is mute
    MuteAfterHold = 29, ///< C should have left a message, and the stick is mute since his hold
    NoNameSaid = 30, ///< C was asked for his name, and said nothing
    NameNotAsked = 31, ///< C should have been asked for his name, and the stick is mute
    NotRecorded = 32, ///< it should have been recorded, and the stick is mute
};
inline constexpr RoutingReason LastRoutingReason = RoutingReason::NotRecorded;

/** One reason of a decision, with where it comes from. A value: the words are made elsewhere. */
struct DecisionReason
{
    RoutingReason kind = RoutingReason::None;
    QString what {}; ///< title of the event, or what of a list matched
    QString source {}; ///< name of the calendar or of the list
    QDateTime until {}; ///< UTC; invalid = without an end
    bool operator==(const DecisionReason &) const = default;
};
using DecisionReasons = std::vector<DecisionReason>;

/** Only the kinds, in their order. */
[[nodiscard]] inline std::vector<RoutingReason> kindsOf(const DecisionReasons &reasons)
{
    std::vector<RoutingReason> kinds;
    for (const DecisionReason &reason : reasons) {
        kinds.push_back(reason.kind);
    }
    return kinds;
}

/** One stamped step of a story. */
struct CallStep
{
    QDateTime at; ///< UTC, millisecond precision
    CallStage stage = CallStage::Idle;
    QString phone {}; ///< which phone of A it is about, where it is about one
    ReleaseReason reason = ReleaseReason::Unknown; ///< NextPhone: why it was not reached
    bool operator==(const CallStep &) const = default;
};

/** One row of the history: who, when, to whom, how, why. Numbers as text ("+39…"), empty = hidden.
 */
struct CallRecord
{
    qint64 id = 0; ///< 0 = not stored yet
    QString line; ///< which line (modem with its SIM) it was
    StoryDirection direction = StoryDirection::Inbound;
    QString remoteNumber;
    QString remoteName; ///< as the contacts said at that time
    QString masterNumber; ///< the phone of A that rang last; empty when nobody was to ring
    QDateTime startedAt; ///< UTC
    std::optional<QDateTime> joinedAt;
    std::optional<QDateTime> endedAt;
    std::optional<CallOutcome> outcome; ///< none while it lasts (or after a crash)
    DecisionReasons reasons;
    std::vector<CallStep> steps;
    bool operator==(const CallRecord &) const = default;
};

} // namespace vp

Q_DECLARE_METATYPE(vp::CallOutcome)
Q_DECLARE_METATYPE(vp::CallRecord)
