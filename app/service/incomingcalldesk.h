// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "routing/routingpolicy.h"
#include "service/line.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace vp {

class CallRules;
class ContactsLoader;
class WayChooser;

/** Somebody who calls while a story runs. */
struct SecondCaller
{
    int callId = 0;
    QString number; ///< empty = hidden
    QString name;
};

/** What an owner says when he is asked, or against the rule that acts already. */
struct OwnersWord
{
    enum class Kind : std::uint8_t { Ring, Reject, RejectWithSms, Voicemail };
    Kind kind = Kind::Reject;
    PhoneNumber phone {}; ///< Ring: whom
    /** Of the SMS: none = the usual one, if any; empty = he writes to the caller himself. */
    std::optional<QString> text {};
};

/**
 * Answers for the callers of one line: decides at the first word of a call and acts in the same
 * turn of the loop, before any file or network is touched. Where the rule says so it lets the call
 * ring, and an owner decides; should nobody do so, the caller gives up or is rejected in the end.
 * A rule that calls A's phones may be overruled by an owner until one of them has answered.
 */
class IncomingCallDesk : public QObject
{
    Q_OBJECT
public:
    /** Whoever is asked may be away, and who calls does not wait for long: then he is rejected. */
    static constexpr std::chrono::seconds LongestQuestion {20};

    /** Everything outlives it. */
    IncomingCallDesk(Line &line, const CallRules &rules, const ContactsLoader &contacts,
                     Clock &clock, const WayChooser &ways);
    /** From now on every caller is rejected: the program is being stopped. */
    void close() { m_closed = true; }
    /** Callers are welcome again. */
    void open() { m_closed = false; }

    /** The phones that the rule knows for this story, of which an owner may choose, or any other;
     * null = it is too late, or never was. */
    [[nodiscard]] const RingPlan *phonesToChoose(quint32 story) const;
    /** Whether he may have the caller leave a message. */
    [[nodiscard]] bool mayTakeMessage(quint32 story) const;
    /** NotFound when it is too late; InvalidInput for a phone that is the caller's or the line. */
    Result<> answer(quint32 story, const OwnersWord &word);
    /** Whether whoever sits at this computer may still take it. */
    [[nodiscard]] bool mayTakeHere() const;
    /** He takes it, and no phone rings. NotFound when it is too late. */
    Result<> takeHere();
    /** Who calls while a story runs, and waits. */
    [[nodiscard]] std::vector<SecondCaller> waiting() const;
    /** As the owner said it of the newest story, @see OwnersWord::text. */
    [[nodiscard]] const std::optional<QString> &ownersText() const { return m_ownersText; }

Q_SIGNALS:
    /** About the story that begins in this turn of the loop; once more when an owner was asked. */
    void decided(const vp::RoutingDecision &decision);
    void secondCallerWaits(const vp::SecondCaller &caller);
    void secondCallerGone(const vp::SecondCaller &caller, bool rejectedByUs);

private:
    void judge(const Call &call);
    void act(const Call &call, const RoutingDecision &decision);
    [[nodiscard]] Result<> start(const Call &call, const RoutingDecision &decision);
    [[nodiscard]] bool mayRing(const PhoneNumber &phone) const;
    [[nodiscard]] Result<> overrule(const OwnersWord &word, const RingPlan &plan);
    [[nodiscard]] bool asks() const { return m_open && m_open->asks; }
    void patienceEnded();
    void stageChanged(CallStage stage);
    void takeWaiting();
    void onSecondCaller(const Call &call);
    void onSecondCallerGone(const Call &call, bool rejectedByUs);
    [[nodiscard]] CallRecord recordOf(const Call &call) const;
    [[nodiscard]] SecondCaller describe(const Call &call) const;

    Line &m_line;
    const CallRules &m_rules;
    const ContactsLoader &m_contacts;
    Clock &m_clock;
    const WayChooser &m_ways;
    QHash<int, QDateTime> m_waitingSince; ///< second callers by call id
    bool m_closed = false;
    struct Open
    {
        quint32 story = 0;
        Call call;
        RoutingDecision decision;
        RingPlan phones; ///< as the rule says
        bool asks = false; ///< its call rings, and nobody has said anything
        bool isDecided = false; ///< an owner has said what becomes of it
    };
    std::optional<Open> m_open; ///< about which an owner may still say something
    std::optional<QString> m_ownersText;
    Deadline m_patience;
};

} // namespace vp
