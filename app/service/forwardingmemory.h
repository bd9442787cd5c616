// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "telephony/supplementary.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace vp {

/** What we changed in the network, and how it was before. */
struct KeptForwarding
{
    QStringList ours; ///< the numbers that we had it forward to; never empty
    Forwarding before;
    bool operator==(const KeptForwarding &) const = default;
};

/**
 * Remembers on disk how forwards were before we changed them: written (atomically, with fsync)
 * before the network is asked, so that nothing which another put there is ever lost, whenever we
 * end. One file for all lines, 0600, since it holds phone numbers.
 */
class ForwardingMemory
{
public:
    /** An empty @p path keeps nothing, so that keep() fails. @p owner names the line, and what is
     * in it now: what was another SIM's is not put back to this one. */
    ForwardingMemory(QString path, std::function<QString()> owner);
    /** None = we have changed nothing there. Error Storage when the file cannot be read. */
    [[nodiscard]] Result<std::optional<KeptForwarding>> find(ForwardReason reason) const;
    [[nodiscard]] Result<> keep(ForwardReason reason, const KeptForwarding &kept) const;
    [[nodiscard]] Result<> forget(ForwardReason reason) const;

private:
    [[nodiscard]] QString nameOf(ForwardReason reason, QLatin1StringView what) const;
    QString m_path;
    std::function<QString()> m_owner;
};

} // namespace vp
