// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modem/modemcallprovider.h"

// The part of ModemCallProvider that hands calls over to the network.

namespace vp {

void ModemCallProvider::deflect(int id, const PhoneNumber &number)
{
    const Call *call = m_table.find(id);
    if (call == nullptr || !call->isRinging()) {
        fail(CallRequest::Deflect, {ErrorCode::NotFound, 0, {}});
        return;
    }
    request(CallRequest::Deflect, m_profile->deflect(number.wire()));
}

void ModemCallProvider::transfer()
{
    request(CallRequest::Transfer, m_profile->transfer());
}

} // namespace vp
