// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "telephony/callprovider.h"
#include "telephony/callstory.h"

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
    bool operator==(const JoinerTimeouts &) const = default;
};

/**
 * Makes one bridged call at a time, inbound (answer C, hold, dial A, join) or outbound (dial A,
 * hold, dial C, join), by events only. Whatever happens: no call is left open, and finished() comes
 * exactly once a story. Long-lived; rests in Idle.
 */
class CallJoiner : public QObject
{
    Q_OBJECT
public:
    CallJoiner(CallProvider &provider, Clock &clock, QObject *parent = nullptr);
    ~CallJoiner() override;

    void setTimeouts(const JoinerTimeouts &timeouts);
    [[nodiscard]] CallStage stage() const;
    [[nodiscard]] bool isIdle() const { return stage() == CallStage::Idle; }
    /** The leg as of now; none when it does not exist (any more). */
    [[nodiscard]] std::optional<Call> leg(CallParty party) const;

    /** C rings: connect to @p master. CallInProgress when not idle, NotReady without a modem,
     * NotFound when C is gone. */
    Result<> bridgeInbound(const Call &incoming, const PhoneNumber &master);
    /** Connect @p master with @p remote. CallInProgress when not idle or any call exists, NotReady
     * without a modem. */
    Result<> bridgeOutbound(const PhoneNumber &master, const PhoneNumber &remote);
    /** C rings: reject without answering. Ends with finished(Rejected). Errors as bridgeInbound. */
    Result<> reject(const Call &incoming);
    /** Ends everything; finished() with @p why (Closed or ShutDown) follows. No-op when idle. */
    void close(OutcomeKind why = OutcomeKind::Closed);

Q_SIGNALS:
    void stageChanged(vp::CallStage stage);
    /** A leg's state changed. */
    void legsChanged();
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
