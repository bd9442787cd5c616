// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phonenumber.h"
#include "service/forwardingmemory.h"

#include <QObject>
#include <QPointer>

#include <deque>
#include <functional>

namespace vp {

class SupplementaryServices;

/**
 * Forwards set and taken back without losing what was there: asks first, remembers on disk, sets,
 * asks again. A forward that is neither ours nor was there when we came is left alone. One task at
 * a time; each callback comes exactly once, later, unless its context has died, with what the
 * network said last.
 */
class ForwardingKeeper : public QObject
{
    Q_OBJECT
public:
    using Callback = std::function<void(const Result<Forwarding> &)>;
    ForwardingKeeper(SupplementaryServices &services, ForwardingMemory memory,
                     std::function<Region()> region, QObject *parent = nullptr);

    void query(ForwardReason reason, QObject *context, Callback callback);
    /** Storage when the state of before cannot be remembered: then nothing is set. */
    void forward(ForwardReason reason, const Forwarding &to, QObject *context, Callback callback);
    /** Puts back what was there before; NotFound when we have changed nothing. */
    void restore(ForwardReason reason, QObject *context, Callback callback);
    /** What we had the network forward to; none = nothing of ours is there, or it cannot be read.
     */
    [[nodiscard]] std::optional<KeptForwarding> kept(ForwardReason reason) const;
    /** Whether two spellings mean the same phone. */
    [[nodiscard]] bool isSameNumber(const QString &one, const QString &other) const;

private:
    struct Task
    {
        enum class Kind : std::uint8_t { Query, Forward, Restore };
        Kind kind = Kind::Query;
        ForwardReason reason = ForwardReason::Always;
        Forwarding wanted;
        QPointer<QObject> context;
        Callback callback;
    };
    void add(Task task);
    void begin();
    void answered(const Result<Forwarding> &now);
    void forwardFrom(const Forwarding &now);
    void restoreFrom(const Forwarding &now);
    void set(const Forwarding &wanted, const std::function<void(const Forwarding &)> &confirmed);
    void finish(const Result<Forwarding> &result);
    [[nodiscard]] bool isOurs(const Forwarding &now, const KeptForwarding &kept) const;
    [[nodiscard]] bool isAs(const Forwarding &now, const Forwarding &wanted) const;

    SupplementaryServices &m_services;
    ForwardingMemory m_memory;
    std::function<Region()> m_region;
    std::deque<Task> m_tasks; ///< the first is under way
};

} // namespace vp
