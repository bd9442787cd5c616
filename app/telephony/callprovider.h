// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phonenumber.h"
#include "base/result.h"
#include "telephony/call.h"

#include <QObject>

#include <vector>

namespace vp {

/** What was asked of a CallProvider; comes back in requestDone/requestFailed. */
enum class CallRequest : std::uint8_t {
    Dial,
    Answer,
    Hold,
    Join,
    Swap,
    Release,
    RejectWaiting,
    ReleaseAll,
    Deflect,
    Transfer
};

/**
 * A source of calls: slots are intents, signals are facts. Facts come only after the table
 * (calls()) agrees with them. An intent answers with exactly one requestDone or requestFailed,
 * later than the call itself. "Done" means the modem accepted it; whether the network followed is
 * told by the table, which is what callers should trust.
 */
class CallProvider : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /** The calls that exist now, by id. */
    [[nodiscard]] virtual std::vector<Call> calls() const = 0;
    [[nodiscard]] virtual bool isReady() const = 0;

    /** Dials a voice call. Anything active should have been held before. */
    virtual void dial(const PhoneNumber &number) = 0;
    /** Answers the incoming call (not a waiting one). */
    virtual void answer(int id) = 0;
    /** Holds the active call. Fails with NotReady while a call is waiting (it would be accepted).
     */
    virtual void hold() = 0;
    /** Adds the held call to the active one: CHLD=3. @see 3GPP TS 27.007, 7.13; TS 22.084 */
    virtual void join() = 0;
    /** Sends the ringing call on to @p number without answering it: its end is the success. @see
     * 3GPP TS 27.007, 7.14; TS 22.072 */
    virtual void deflect(int id, const PhoneNumber &number) = 0;
    /** Connects the held and the active party and leaves both: CHLD=4; an empty table is the
     * success. @see 3GPP TS 27.007, 7.13; TS 22.091 */
    virtual void transfer() = 0;
    /** Resumes the held call (when nothing else is active). */
    virtual void swap() = 0;
    /**
     * Ends one call, whatever its state, by the way that is safe now; an outgoing call without
     * progress is ended when the network has reported progress or when it is the only call. Retries
     * until the table no longer holds it.
     */
    virtual void release(int id) = 0;
    /** Gives the waiting caller "busy"; fails with NotReady while a call is held (which would be
     * dropped instead). */
    virtual void rejectWaiting() = 0;
    /** Ends every call and keeps at it until the modem's own list is empty. */
    virtual void releaseAll() = 0;
    /** Takes back what was asked but not yet sent to the modem; it fails with Cancelled. */
    virtual void withdraw() = 0;
    /** Asks the modem for its list now; tableVerified() follows when it answered. */
    virtual void verify() = 0;

Q_SIGNALS:
    void callAdded(const vp::Call &call);
    void callChanged(const vp::Call &call);
    /** The call is no longer in the table; its state is Released and its cause is filled in. */
    void callRemoved(const vp::Call &call);
    /** The table has just been compared with the modem's own list. */
    void tableVerified();
    void requestDone(vp::CallRequest request);
    void requestFailed(vp::CallRequest request, const vp::Error &error);
    void readyChanged(bool ready);
    /** The modem has heard a digit (0-9, *, #, A-D) that the party of the active call pressed. */
    void toneHeard(char digit);
};

} // namespace vp

Q_DECLARE_METATYPE(vp::Error)
