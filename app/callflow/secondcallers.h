// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "telephony/callprovider.h"

#include <QObject>

#include <vector>

namespace vp {

/**
 * Callers who ring in on a running story. Each is told once and gets busy as soon as that cannot
 * hurt: CHLD=0 would drop a held party instead, so until the joint stands he waits.
 */
class SecondCallers : public QObject
{
    Q_OBJECT
public:
    SecondCallers(CallProvider &provider, Clock &clock, QObject *parent = nullptr);

    /** The calls that are no leg, out of @p all. Tells new ones and sends busy when @p mayReject.
     */
    void look(const std::vector<Call> &foreign, bool mayReject);
    /** True when it was one of them. */
    bool removed(const Call &call);
    void requestAnswered(CallRequest request, bool accepted);
    void forget();

Q_SIGNALS:
    void came(const vp::Call &call);
    void went(const vp::Call &call, bool rejectedByUs);

private:
    struct Known
    {
        int id = 0;
        bool rejected = false;
    };
    CallProvider &m_provider;
    std::vector<Known> m_known;
    Deadline m_pause; ///< a refused or slow rejection is not repeated at once
    bool m_rejecting = false;
};

} // namespace vp
