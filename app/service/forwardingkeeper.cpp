// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/forwardingkeeper.h"

#include "base/logging.h"
#include "modem/supplementaryservices.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp {

ForwardingKeeper::ForwardingKeeper(SupplementaryServices &services, ForwardingMemory memory,
                                   std::function<Region()> region, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_memory(std::move(memory))
    , m_region(std::move(region))
{
}

void ForwardingKeeper::query(ForwardReason reason, QObject *context, Callback callback)
{
    add({Task::Kind::Query, reason, {}, context, std::move(callback)});
}

void ForwardingKeeper::forward(ForwardReason reason, const Forwarding &to, QObject *context,
                               Callback callback)
{
    add({Task::Kind::Forward, reason, to, context, std::move(callback)});
}

void ForwardingKeeper::restore(ForwardReason reason, QObject *context, Callback callback)
{
    add({Task::Kind::Restore, reason, {}, context, std::move(callback)});
}

std::optional<KeptForwarding> ForwardingKeeper::kept(ForwardReason reason) const
{
    return m_memory.find(reason).value_or(std::nullopt);
}

bool ForwardingKeeper::isSameNumber(const QString &one, const QString &other) const
{
    if (one == other) {
        return true;
    }
    const Region region = m_region();
    const Result<PhoneNumber> first = PhoneNumber::fromNetwork(one, region);
    const Result<PhoneNumber> second = PhoneNumber::fromNetwork(other, region);
    return first && second && *first == *second;
}

bool ForwardingKeeper::isAs(const Forwarding &now, const Forwarding &wanted) const
{
    return now.active == wanted.active
        && (!wanted.active || isSameNumber(now.number, wanted.number));
}

bool ForwardingKeeper::isOurs(const Forwarding &now, const KeptForwarding &kept) const
{
    return !now.number.isEmpty()
        && std::any_of(kept.ours.cbegin(), kept.ours.cend(),
                       [&](const QString &number) { return isSameNumber(number, now.number); });
}

void ForwardingKeeper::add(Task task)
{
    m_tasks.push_back(std::move(task));
    if (m_tasks.size() == 1) {
        begin();
    }
}

void ForwardingKeeper::begin()
{
    m_services.queryForwarding(m_tasks.front().reason, this,
                               [this](const Result<Forwarding> &now) { answered(now); });
}

void ForwardingKeeper::answered(const Result<Forwarding> &now)
{
    if (!now) {
        finish(now);
        return;
    }
    switch (m_tasks.front().kind) {
    case Task::Kind::Query:
        finish(now);
        break;
    case Task::Kind::Forward:
        forwardFrom(*now);
        break;
    case Task::Kind::Restore:
        restoreFrom(*now);
        break;
    }
}

void ForwardingKeeper::forwardFrom(const Forwarding &now)
{
    const ForwardReason reason = m_tasks.front().reason;
    const Forwarding wanted = m_tasks.front().wanted;
    const Result<std::optional<KeptForwarding>> found = m_memory.find(reason);
    if (!found) {
        finish(tl::unexpected<Error>(found.error()));
        return;
    }
    if (isAs(now, wanted) && !*found) {
        finish(now); // somebody else's, and just as it should be
        return;
    }
    // A forward of ours that was lost on the way, or was changed, is not what was there before us.
    const bool nobodyElse = *found && (isOurs(now, **found) || isAs(now, (*found)->before));
    KeptForwarding keep {{wanted.number}, nobodyElse ? (*found)->before : now};
    const KeptForwarding settled = keep;
    if (*found) {
        for (const QString &number : (*found)->ours) {
            if (!keep.ours.contains(number)) {
                keep.ours.append(number); // until the network has confirmed the new one
            }
        }
    }
    if (const Result<> stored = m_memory.keep(reason, isAs(now, wanted) ? settled : keep);
        !stored) {
        finish(tl::unexpected<Error>(stored.error()));
        return;
    }
    if (isAs(now, wanted)) {
        finish(now);
        return;
    }
    set(wanted, [this, reason, settled](const Forwarding &confirmed) {
        if (const Result<> stored = m_memory.keep(reason, settled); !stored) {
            qCWarning(lcService) << "what is forwarded was not noted:" << stored.error().detail;
        }
        finish(confirmed);
    });
}

void ForwardingKeeper::restoreFrom(const Forwarding &now)
{
    const ForwardReason reason = m_tasks.front().reason;
    const Result<std::optional<KeptForwarding>> found = m_memory.find(reason);
    if (!found || !*found) {
        finish(found ? failure(ErrorCode::NotFound) : tl::unexpected<Error>(found.error()));
        return;
    }
    const auto forget = [this, reason](const Forwarding &confirmed) {
        if (const Result<> stored = m_memory.forget(reason); !stored) {
            qCWarning(lcService) << "what was forwarded is not forgotten:" << stored.error().detail;
        }
        finish(confirmed);
    };
    if (!isOurs(now, **found)) {
        forget(now); // changed by somebody else since, or back already
    } else {
        set((*found)->before, forget);
    }
}

/** Sets it and asks whether it is so; anything else ends the task. */
void ForwardingKeeper::set(const Forwarding &wanted,
                           const std::function<void(const Forwarding &)> &confirmed)
{
    const ForwardReason reason = m_tasks.front().reason;
    m_services.setForwarding(reason, wanted, this, [=, this](const Result<> &done) {
        if (!done) {
            finish(tl::unexpected<Error>(done.error()));
            return;
        }
        m_services.queryForwarding(reason, this, [=, this](const Result<Forwarding> &now) {
            if (!now) {
                finish(now);
            } else if (isAs(*now, wanted)) {
                confirmed(*now);
            } else {
                finish(failure(ErrorCode::Refused, u"the network has not taken it"_s));
            }
        });
    });
}

void ForwardingKeeper::finish(const Result<Forwarding> &result)
{
    const Task task = std::move(m_tasks.front());
    m_tasks.pop_front();
    if (!m_tasks.empty()) {
        begin();
    }
    if (task.context != nullptr) {
        task.callback(result);
    }
}

} // namespace vp
