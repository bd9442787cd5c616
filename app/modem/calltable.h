// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profiles/modemevent.h"
#include "telephony/call.h"

#include <vector>

namespace vp {

/** What happened to the table. */
struct CallTableChange
{
    enum class Kind : std::uint8_t { Added, Changed, Removed };
    Kind kind = Kind::Changed;
    Call call;
};
using CallTableChanges = std::vector<CallTableChange>;

/**
 * The calls of one modem, kept from its events and compared with its own list (+CLCC). Ids are ours
 * and never reused; the modem's index is learnt from an event or the list. A list is older than the
 * events that came while it was on its way: these win.
 */
class CallTable
{
public:
    using Serial = quint64;

    [[nodiscard]] const std::vector<Call> &calls() const { return m_calls; }
    [[nodiscard]] bool isEmpty() const { return m_calls.empty(); }
    [[nodiscard]] const Call *find(int id) const;
    /** Stamp to take when a list is asked for. */
    [[nodiscard]] Serial serial() const { return m_serial; }

    CallTableChanges dialed(const QString &number, int index = 0);
    CallTableChanges ringing(CallState state, const QString &number, CallerValidity validity);
    /** ^ORIG: the newest outgoing call without an index gets it; none: nothing (the list will
     * tell). */
    CallTableChanges originated(int index);
    /** 0 = the call that is being dialled, where the modem does not say which. */
    CallTableChanges progressed(int index);
    CallTableChanges connected(int index);
    /** The call that is being dialled was answered. */
    CallTableChanges dialAnswered();
    /** Whether told() would find its call. */
    [[nodiscard]] bool knows(const ListedCall &call);
    /** The modem told a call's state by itself; none: it is unknown, the list will tell. */
    CallTableChanges told(const ListedCall &call);
    CallTableChanges forwarded();
    CallTableChanges released(int index, ReleaseCause cause);
    /** Compares with the modem's list asked for at @p asked; @p stateTellsProgress: alerting counts
     * as progress; @p failed: why a call that was being dialled, and is gone, was not answered. */
    CallTableChanges reconcile(const std::vector<ListedCall> &list, Serial asked,
                               bool stateTellsProgress, const ReleaseCause &failed = {});
    /** Being dialled, not answered yet; none: nullptr. */
    [[nodiscard]] const Call *dialing() const;
    /** True when reconcile() had to leave something out because an event was newer: ask again. */
    [[nodiscard]] bool needsAnotherLook() const { return m_needsAnotherLook; }
    CallTableChanges clear(ReleaseReason reason);

private:
    struct Meta
    {
        int id = 0;
        Serial touched = 0;
        bool wasConnected = false;
    };
    struct Gone
    {
        int index = 0;
        Serial when = 0;
    };
    Call *byIndex(int index);
    Call *dialingCall();
    /** The call with this index, or the only one (of @p direction, if given) whose index is
     * unknown. */
    Call *match(int index, std::optional<CallDirection> direction);
    Meta &meta(int id);
    CallTableChanges touch(Call &call);
    CallTableChanges remove(std::size_t position, ReleaseCause cause);
    void noteGone(int index);
    [[nodiscard]] bool wentAfter(int index, Serial asked) const;
    Call *matchListed(const ListedCall &listed, const std::vector<int> &taken);
    void update(Call &call, const ListedCall &listed, bool stateTellsProgress);

    std::vector<Call> m_calls;
    std::vector<Meta> m_metas;
    std::vector<Gone> m_gone; ///< the last few
    Serial m_serial = 0;
    int m_lastId = 0;
    bool m_needsAnotherLook = false;
};

} // namespace vp
